"""Doubles of a draft that was split over several shipments, and of a SKU with several expiries."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from split_shipment import DRAFT, LATE, MUG, ONE, SOON, TEA, TWO, add_split

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.domain.times import parse_moment
from fba_client.errors import LabelError
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.queries.shipment_units import ShipmentRef, units_to_label
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.doubles import find_doubles
from fba_client.services.labels.item_orders import item_order
from fba_client.services.labels.orders import LabelOrder, Medium
from fba_client.services.printing.runs import begin_run, resume_order

NOW = parse_moment("2026-03-02T09:30:00Z")
BOOK = FontBook(())
ROLL = Medium(find_sheet("Thermal_57x32"), 203)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        add_split(opened)
        yield opened


def order_for(desk: Desk, confirmation_id: str) -> LabelOrder:
    lines = units_to_label(desk.cache, desk.workspace, ShipmentRef(DRAFT, confirmation_id, ""))
    return item_order(desk, lines, ROLL, BOOK, draft_id=DRAFT, confirmation_id=confirmation_id)


def printed(desk: Desk, order: LabelOrder, labels: int = 0) -> str:
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(labels or order.job.n_labels)
    return run.run_id


def test_the_other_shipment_of_a_draft_is_no_double(desk: Desk) -> None:
    printed(desk, order_for(desk, ONE))
    assert find_doubles(desk, order_for(desk, TWO)) is None
    again = find_doubles(desk, order_for(desk, ONE))
    assert again is not None
    assert again.missing is None
    whole = find_doubles(desk, order_for(desk, ""))
    assert whole is not None
    assert whole.missing is not None
    assert whole.missing.job.n_labels == 24 + 3


def test_only_the_expiry_that_was_printed_is_a_double_and_is_called_by_it(desk: Desk) -> None:
    one = item_order(desk, [ItemLine("TEA-GREEN", 5, expiration=SOON)], ROLL, BOOK, draft_id=DRAFT, confirmation_id=ONE)
    printed(desk, one)
    found = find_doubles(desk, order_for(desk, ONE))
    assert found is not None
    assert [(name, told.copies) for name, told in found.before] == [(f"{TEA} · {SOON}", 5)]
    assert found.missing is not None
    left = [(entry.subject, entry.expiration, entry.lot, entry.copies) for entry in found.missing.job.copies]
    assert left == [(MUG, "", "", 12), (TEA, LATE, "L7", 7)]


def test_loose_labels_with_another_expiry_are_no_slip(desk: Desk) -> None:
    def tea(expiration: str) -> LabelOrder:
        return item_order(desk, [ItemLine("TEA-GREEN", 5, expiration=expiration)], ROLL, BOOK)

    printed(desk, tea(SOON))
    assert find_doubles(desk, tea(LATE)) is None
    assert find_doubles(desk, tea(SOON)) is not None


def test_the_rest_of_a_run_is_still_for_its_shipment(desk: Desk) -> None:
    run_id = printed(desk, order_for(desk, ONE), 14)
    rest = resume_order(desk, run_id, BOOK)
    assert (rest.confirmation_id, rest.job.n_labels) == (ONE, 10)
    printed(desk, rest)
    told = [(row.confirmation_id, row.subject, row.expiration, row.copies) for row in recent_prints(desk.workspace)]
    assert sorted(told) == [(ONE, MUG, "", 12), (ONE, TEA, SOON, 2), (ONE, TEA, SOON, 3), (ONE, TEA, LATE, 7)]
    assert unfinished_runs(desk.workspace) == ()


def test_units_that_the_seller_does_not_label_get_none_until_they_are_ticked(desk: Desk) -> None:
    order = order_for(desk, TWO)
    assert [(entry.msku, entry.copies) for entry in order.job.copies] == [("MUG-BLUE", 24), ("TEA-GREEN", 3)]
    red = ItemLine("MUG-RED", 9, label_owner="NONE")
    assert item_order(desk, [red], ROLL, BOOK).job.n_labels == 9
    with pytest.raises(LabelError):
        item_order(desk, [ItemLine("MUG-RED", 9, label_owner="NONE", is_left_out=True)], ROLL, BOOK)
