"""Labels of our own for boxes and pallets: from what is kept here, in the backend's order, with its ids only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from backend_pdfs import SHIPMENT
from label_shipment import DRAFT, SHIPMENT_ID, add_shipment, mark_printed
from shipment_seed import add
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.errors import LabelError
from fba_client.labels.designs.label import Label
from fba_client.labels.kinds.box_label import BoxLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.paths import DataFolder
from fba_client.queries.box_labels import box_shipments, shipments_of_draft
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.boxes import BoxWish, box_order, pallet_order, plan_boxes
from fba_client.services.labels.orders import BOX, PALLET, LabelOrder, Medium
from fba_client.settings import ShipFromSettings
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox

BOOK = FontBook(())
THERMAL = Medium(find_sheet("Thermal_4x6in"), 203)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))) as opened:
        yield opened


@pytest.fixture
def boxes(desk: Desk) -> list[str]:
    return add_shipment(desk, 4)


def ids(order: LabelOrder) -> list[str]:
    return [entry.subject for entry in order.job.copies]


def labels(order: LabelOrder) -> list[Label]:
    return [entry.label for entry in order.job.copies if isinstance(entry.label, Label)]


def values(order: LabelOrder) -> list[dict[str, str]]:
    return [dict(label.values) for label in labels(order)]


def test_a_draft_gets_a_label_for_each_box_with_all_that_a_center_reads(desk: Desk, boxes: list[str]) -> None:
    order = box_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert (order.kind, order.draft_id, ids(order)) == (BOX, DRAFT, boxes)
    third = BoxLabel(
        box_id=boxes[2],
        number=3,
        total=4,
        shipment_id=SHIPMENT,
        shipment_name="Spring restock",
        ship_from=("Jo Fern", "12 Dock Road", "Portland, OR 97203", "US"),
        ship_to=("FBA ONT8", "2020 East Central Avenue", "San Bernardino, CA 92408", "US"),
        center="ONT8",
        contents="Mixed SKUs: 2, Qty 14",
        content_code=f"AMZN,PO:{SHIPMENT},FNSKU:X000000001,QTY:10,FNSKU:X000000003,QTY:4,EXP:271231",
        weight="12.5 lb",
        symbology="datamatrix",
        design="box",
    )
    assert labels(order)[2] == third.label()
    assert values(order)[0]["contents"] == "Single SKU: MUG-BLUE, Qty 10"


@pytest.mark.parametrize(
    ("sheet", "symbology"),
    [
        *((sheet, code) for sheet in ("Thermal_4x6in", "Thermal_100x150") for code in ("pdf417", "datamatrix", "qr")),
        ("Avery_5164", "pdf417"),
        ("Avery_5164", "datamatrix"),
        ("Avery_5164", ""),
    ],
)
def test_every_label_reads_back(desk: Desk, boxes: list[str], sheet: str, symbology: str) -> None:
    medium = Medium(find_sheet(sheet), 300)
    order = box_order(desk, BoxWish(DRAFT, symbology=symbology), medium, FontBook())
    assert verify_job(order.job) == len(boxes)


def test_low_media_take_the_low_design(desk: Desk, boxes: list[str]) -> None:
    order = box_order(desk, BoxWish(DRAFT), Medium(find_sheet("Avery_5164"), 300, skip=2), BOOK)
    assert {label.design.id for label in labels(order)} == {"box_letter"}
    assert order.job.skip == 2


def test_some_boxes_from_one_on_and_those_not_printed(desk: Desk, boxes: list[str]) -> None:
    def chosen(**wish: object) -> list[str]:
        return ids(box_order(desk, BoxWish(DRAFT, **wish), THERMAL, BOOK))  # type: ignore[arg-type]

    assert chosen(boxes=(boxes[2], boxes[0])) == [boxes[0], boxes[2]]
    assert chosen(from_box=boxes[2]) == boxes[2:]
    mark_printed(desk, boxes[0], boxes[3])
    assert chosen(missing_only=True) == boxes[1:3]
    assert chosen(missing_only=True, from_box=boxes[2]) == [boxes[2]]


def test_what_cannot_be_chosen_says_what_to_do(desk: Desk, boxes: list[str]) -> None:
    def refused(**wish: object) -> str:
        with pytest.raises(LabelError) as caught:
            box_order(desk, BoxWish(**{"draft_id": DRAFT} | wish), THERMAL, BOOK)  # type: ignore[arg-type]
        return f"{caught.value} {caught.value.advice}"

    assert "U000009 is no box of this shipment" in refused(boxes=(f"{SHIPMENT}U000009",))
    assert "comes after" in refused(boxes=(boxes[0],), from_box=boxes[1])
    assert "not confirmed" in refused(draft_id="nobody")
    mark_printed(desk, *boxes)
    assert "have been printed" in refused(missing_only=True)
    with desk.cache.write() as conn:
        conn.execute(text("UPDATE plan_shipment_box SET box_id = package_id"))  # not given by the backend yet
    assert "not known here yet" in refused()


def test_a_box_that_cannot_be_named_in_the_code_stands_in_nobodys_way(desk: Desk, boxes: list[str]) -> None:
    with desk.cache.write() as conn:
        conn.execute(text("UPDATE sku SET fnsku = '' WHERE msku = 'TEA-GREEN'"))
    plan = plan_boxes(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert plan.order is not None
    assert ids(plan.order) == [boxes[0], boxes[1], boxes[3]]
    assert [fault.box_id for fault in plan.faults] == [boxes[2]]
    assert "FNSKU" in str(plan.faults[0].error)
    with pytest.raises(LabelError, match="FNSKU"):
        box_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert ids(box_order(desk, BoxWish(DRAFT, symbology=""), THERMAL, BOOK)) == boxes


def test_a_draft_that_goes_to_two_centers_numbers_the_boxes_of_each(desk: Desk, boxes: list[str]) -> None:
    add(
        desk.cache,
        PlanShipment(
            shipment_id="sh2",
            plan_id="wf1",
            placement_option_id="pl1",
            confirmation_id="FBA15ZZZZZZZ",
            center="LGB8",
            fetched_at="2026-03-01T10:00:00Z",
        ),
        PlanShipmentBox(shipment_id="sh2", box_id="FBA15ZZZZZZZU000001", package_id="pk9"),
    )
    found = values(box_order(desk, BoxWish(DRAFT), THERMAL, BOOK))
    places = [(label["number"], label["total"], label["center"]) for label in found]
    assert places[-2:] == [("4", "4", "ONT8"), ("1", "1", "LGB8")]
    one = box_order(desk, BoxWish(shipment_id="FBA15ZZZZZZZ"), THERMAL, BOOK)
    assert (ids(one), one.draft_id) == (["FBA15ZZZZZZZU000001"], DRAFT)
    with pytest.raises(LabelError, match="2 centers"):
        pallet_order(desk, BoxWish(DRAFT), 1, THERMAL, BOOK)


def test_a_shipment_of_another_desk_is_labelled_with_the_address_of_this_one(desk: Desk, boxes: list[str]) -> None:
    with desk.workspace.write() as conn:
        conn.execute(text("DELETE FROM draft"))
    here = ShipFromSettings(name="Al Pine", line1="1 Mill Lane", city="Salem", state="OR", postal_code="97301")
    desk.replace_settings(replace(desk.settings, ship_from=here))
    order = box_order(desk, BoxWish(shipment_id=SHIPMENT_ID), THERMAL, BOOK)
    assert order.draft_id == SHIPMENT
    assert values(order)[0]["ship_from"].splitlines() == ["Al Pine", "1 Mill Lane", "Salem, OR 97301", "US"]
    with desk.cache.write() as conn:
        conn.execute(text("UPDATE plan_shipment SET source_text = 'Bo Elm\n2 Hill Way'"))
    order = box_order(desk, BoxWish(shipment_id=SHIPMENT), THERMAL, BOOK)
    assert values(order)[0]["ship_from"].splitlines() == ["Bo Elm", "2 Hill Way"]


def test_a_pallet_has_four_labels_and_pallets_can_start_later(desk: Desk, boxes: list[str]) -> None:
    order = pallet_order(desk, BoxWish(DRAFT), 3, THERMAL, BOOK, first=2)
    assert order.kind == PALLET
    assert [(label["number"], label["total"], label["side"]) for label in values(order)] == [
        (str(number), "3", str(side)) for number in (2, 3) for side in (1, 2, 3, 4)
    ]
    assert ids(order)[0] == f"{SHIPMENT} pallet 2"
    assert verify_job(pallet_order(desk, BoxWish(DRAFT), 1, THERMAL, FontBook()).job) == 4


@pytest.mark.parametrize(("pallets", "first"), [(0, 1), (1001, 1), (2, 3), (2, 0)])
def test_numbers_of_pallets_that_cannot_be_are_refused(desk: Desk, boxes: list[str], pallets: int, first: int) -> None:
    with pytest.raises(LabelError, match="number of pallets"):
        pallet_order(desk, BoxWish(DRAFT), pallets, THERMAL, BOOK, first=first)


def test_shipments_are_found_by_name_number_center_and_sku(desk: Desk, boxes: list[str]) -> None:
    for words in ("spring", "abcdefg", "ont8", "mug-b", ""):
        assert [found.confirmation_id for found in box_shipments(desk.cache, desk.workspace, words)] == [SHIPMENT]
    for words in ("autumn", "%", "_"):
        assert box_shipments(desk.cache, desk.workspace, words) == ()
    assert shipments_of_draft(desk.cache, desk.workspace, "") == ()


def test_cancelled_shipments_and_placements_not_taken_are_left_out(desk: Desk, boxes: list[str]) -> None:
    with desk.workspace.write() as conn:
        conn.execute(text("UPDATE draft SET placement_option_id = 'pl9'"))
    assert shipments_of_draft(desk.cache, desk.workspace, DRAFT) == ()
    with desk.cache.write() as conn:
        conn.execute(text("UPDATE plan_shipment SET status = 'CANCELLED'"))
    assert box_shipments(desk.cache, desk.workspace) == ()
