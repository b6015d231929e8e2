"""Item labels are counted for the shipment that they were printed for, and by what is on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from split_shipment import DRAFT, LATE, MUG, ONE, RED, SOON, TEA, TWO, add_split

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.paths import DataFolder
from fba_client.queries.shipment_labels import ItemPrints, labels_of
from fba_client.queries.shipment_units import ShipmentRef, shipments_of_draft, units_to_label
from fba_client.services.desk import Desk, open_desk
from fba_client.store.prints import Printed, add_prints

FIRST, SECOND, WHOLE = ShipmentRef(DRAFT, ONE, ""), ShipmentRef(DRAFT, TWO, ""), ShipmentRef(DRAFT, "", "Spring")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(DataFolder(tmp_path / "desk"), FixedClock(datetime(2026, 3, 2, 12, tzinfo=UTC))) as opened:
        add_split(opened)
        yield opened


def enter(desk: Desk, *prints: Printed) -> None:
    with desk.workspace.write() as conn:
        add_prints(conn, prints, media="Letter_30", output="pdf", printed_at="2026-03-02T11:00:00Z")


def mugs(copies: int, confirmation_id: str = "") -> Printed:
    return Printed("item", MUG, copies, "MUG-BLUE", DRAFT, confirmation_id, "", "", "New")


def tea(copies: int, confirmation_id: str, expiration: str | None, lot: str | None = "") -> Printed:
    return Printed("item", TEA, copies, "TEA-GREEN", DRAFT, confirmation_id, expiration, lot)


def items(desk: Desk, ref: ShipmentRef) -> dict[tuple[str, str], ItemPrints]:
    return {(one.msku, one.line.expiration): one for one in labels_of(desk.cache, desk.workspace, ref).items}


def missing(desk: Desk, ref: ShipmentRef) -> dict[tuple[str, str], int]:
    return {key: item.missing for key, item in items(desk, ref).items()}


def test_labels_of_one_shipment_are_not_those_of_another_of_the_same_draft(desk: Desk) -> None:
    enter(desk, mugs(12, ONE))
    assert missing(desk, FIRST)["MUG-BLUE", ""] == 0
    assert missing(desk, SECOND)["MUG-BLUE", ""] == 24
    assert missing(desk, WHOLE)["MUG-BLUE", ""] == 24


def test_two_expiries_of_a_sku_are_counted_apart(desk: Desk) -> None:
    enter(desk, tea(5, ONE, SOON))
    left = missing(desk, FIRST)
    assert (left["TEA-GREEN", SOON], left["TEA-GREEN", LATE]) == (0, 7)
    assert items(desk, FIRST)["TEA-GREEN", SOON].printed.last_output == "pdf"
    assert items(desk, FIRST)["TEA-GREEN", LATE].printed.copies == 0


def test_a_label_with_another_lot_or_fnsku_is_not_the_one_that_is_wanted(desk: Desk) -> None:
    enter(desk, tea(7, ONE, LATE, "L8"), Printed("item", RED, 12, "MUG-BLUE", DRAFT, ONE, "", ""))
    left = missing(desk, FIRST)
    assert (left["TEA-GREEN", LATE], left["MUG-BLUE", ""]) == (7, 12)
    enter(desk, tea(7, ONE, LATE, "L7"))
    assert missing(desk, FIRST)["TEA-GREEN", LATE] == 0, "the lot that was entered in the draft"


@pytest.mark.parametrize(
    ("printed", "first", "second"),
    [
        (12, 12, 24),  # either may have them: nobody knows which
        (20, 12, 16),  # even if the first has 12 of them, 8 are the second's
        (30, 6, 6),
        (36, 0, 0),  # enough for both
        (50, 0, 0),
    ],
)
def test_what_was_printed_for_a_split_draft_counts_as_far_as_it_is_certain(
    desk: Desk, printed: int, first: int, second: int
) -> None:
    enter(desk, mugs(printed))
    assert (missing(desk, FIRST)["MUG-BLUE", ""], missing(desk, SECOND)["MUG-BLUE", ""]) == (first, second)
    assert missing(desk, WHOLE)["MUG-BLUE", ""] == max(0, 36 - printed)


def test_what_one_shipment_has_by_name_leaves_more_of_the_unnamed_to_the_other(desk: Desk) -> None:
    enter(desk, mugs(12, ONE), mugs(10))
    assert missing(desk, SECOND)["MUG-BLUE", ""] == 14


def test_prints_of_older_programs_count_for_the_only_shipment_with_that_sku(desk: Desk) -> None:
    enter(desk, tea(5, "", None, None))
    assert missing(desk, FIRST)["TEA-GREEN", SOON] == 5, "they may be of the later expiry"
    enter(desk, tea(10, "", None, None))
    assert sum(missing(desk, FIRST).values()) - missing(desk, FIRST)["MUG-BLUE", ""] == 0


def test_units_that_the_seller_does_not_label_want_none(desk: Desk) -> None:
    red = items(desk, SECOND)["MUG-RED", ""]
    assert (red.units, red.missing, red.line.quantity, red.line.label_owner) == (0, 0, 9, "NONE")
    lines = {line.msku: line for line in units_to_label(desk.cache, desk.workspace, WHOLE)}
    assert (lines["MUG-RED"].is_left_out, lines["MUG-BLUE"].is_left_out) == (True, False)


def test_the_lines_of_a_shipment_have_what_their_labels_say(desk: Desk) -> None:
    lines = units_to_label(desk.cache, desk.workspace, FIRST)
    assert lines == (
        ItemLine("MUG-BLUE", 12),
        ItemLine("TEA-GREEN", 5, expiration=SOON),
        ItemLine("TEA-GREEN", 7, expiration=LATE, lot="L7"),
    )


def test_a_draft_names_its_shipments_once_they_are_confirmed(desk: Desk) -> None:
    assert [ref.confirmation_id for ref in shipments_of_draft(desk.cache, desk.workspace, DRAFT)] == [ONE, TWO]
    assert shipments_of_draft(desk.cache, desk.workspace, "") == ()
