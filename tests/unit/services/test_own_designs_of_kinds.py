"""The person's own design of a kind is what every order of that kind prints, and a faulty one is never passed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from label_shipment import DRAFT, add_shipment
from own_designs import is_own, save_faulty, save_own

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.errors import LabelError
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.boxes import BoxWish, box_order, pallet_order
from fba_client.services.labels.item_orders import design_order, item_order
from fba_client.services.labels.orders import LabelOrder, Medium
from fba_client.services.printing.runs import begin_run, reprint_order, resume_order

BOOK = FontBook(())
Make = Callable[[Desk], LabelOrder]


def medium(sheet: str) -> Medium:
    return Medium(find_sheet(sheet), 300)


def items(desk: Desk) -> LabelOrder:
    return item_order(desk, [ItemLine("MUG-BLUE", 3), ItemLine("TEA-GREEN", 2)], medium("Thermal_57x32"), BOOK)


def boxes(desk: Desk) -> LabelOrder:
    return box_order(desk, BoxWish(DRAFT), medium("Thermal_4x6in"), BOOK)


def low_boxes(desk: Desk) -> LabelOrder:
    return box_order(desk, BoxWish(DRAFT), medium("Avery_5164"), BOOK)


def pallets(desk: Desk) -> LabelOrder:
    return pallet_order(desk, BoxWish(DRAFT), 2, medium("Thermal_4x6in"), BOOK)


def carton(desk: Desk) -> LabelOrder:
    return design_order(desk, "carton_expiry", {"expiration": "12-31-2027"}, medium("Thermal_4x6in"), BOOK)


KINDS = [
    pytest.param("item", items, id="items"),
    pytest.param("box", boxes, id="boxes"),
    pytest.param("box_letter", low_boxes, id="low boxes"),
    pytest.param("pallet", pallets, id="pallets"),
    pytest.param("carton_expiry", carton, id="cartons"),
]


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))) as opened:
        add_shipment(opened)
        yield opened


def own_folder(desk: Desk) -> Path:
    return desk.folder.designs


@pytest.mark.parametrize(("design_id", "make"), KINDS)
def test_an_own_design_is_printed_until_it_is_taken_out(desk: Desk, design_id: str, make: Make) -> None:
    path = save_own(own_folder(desk), design_id)
    order = make(desk)
    assert is_own(order)
    assert verify_job(order.job) == len(order.job.distinct_labels())
    path.unlink()
    assert not is_own(make(desk))


@pytest.mark.parametrize(("design_id", "make"), KINDS)
def test_a_faulty_own_design_is_refused_and_no_other_one_printed(desk: Desk, design_id: str, make: Make) -> None:
    save_faulty(own_folder(desk), design_id)
    with pytest.raises(LabelError) as caught:
        make(desk)
    assert str(caught.value) == (
        f"Your own label design {design_id}.toml cannot be used: it has no fields; each begins with [[field]]."
    )
    assert "go back there to the shipped design" in caught.value.advice


@pytest.mark.parametrize(("design_id", "make"), KINDS[:-1])
@pytest.mark.parametrize("change", [Path.unlink, lambda path: save_faulty(path.parent, path.stem)])
def test_a_run_goes_on_in_the_design_that_it_began_in(
    desk: Desk, design_id: str, make: Make, change: Callable[[Path], object]
) -> None:
    path = save_own(own_folder(desk), design_id)
    order = make(desk)
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(1)
    change(path)
    rest = resume_order(desk, run.run_id, BOOK)
    assert rest.job.n_labels == order.job.n_labels - 1
    assert is_own(rest)
    assert is_own(reprint_order(desk, run.run_id, BOOK))


def test_a_run_of_the_shipped_design_goes_on_so_when_an_own_one_is_saved_meanwhile(desk: Desk) -> None:
    with begin_run(desk, items(desk), output="Bench") as run:
        run.acknowledge(1)
    save_own(own_folder(desk), "item")
    assert not is_own(resume_order(desk, run.run_id, BOOK))
    assert is_own(items(desk))
