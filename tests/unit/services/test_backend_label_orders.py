"""The backend's own labels, kept here: box by box whatever their pages are, with clear words where they are not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from backend_pdfs import SHIPMENT, tracking_id
from label_shipment import DRAFT, SHIPMENT_ID, add_shipment, keep_backend_labels, keep_pallet_labels, mark_printed
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.errors import Cancelled, LabelDoesNotFit, LabelError
from fba_client.labels.backend.backend_label import BackendLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.paths import DataFolder
from fba_client.queries.box_labels import shipments_of_draft
from fba_client.queries.print_ledger import printed_before
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.backend import backend_order, backend_pallet_order, kept_set, read_labels
from fba_client.services.labels.boxes import BoxWish
from fba_client.services.labels.files import save_labels
from fba_client.services.labels.orders import BOX, PALLET, LabelOrder, Medium
from fba_client.services.labels.specs import LabelSpecs, label_again
from fba_client.store import outbox
from fba_client.store.outbox_entry import ActionName

BOOK = FontBook(())
THERMAL = Medium(find_sheet("Thermal_4x6in"), 203)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))) as opened:
        yield opened


@pytest.fixture
def boxes(desk: Desk) -> list[str]:
    return add_shipment(desk, 3)


def ids(order: LabelOrder) -> list[str]:
    return [entry.subject for entry in order.job.copies]


@pytest.mark.parametrize(
    "page_type", ["PackageLabel_Thermal", "PackageLabel_Letter_6_CarrierLeft", "PackageLabel_A4_2"]
)
def test_box_and_carrier_labels_come_box_by_box_and_read_back(desk: Desk, boxes: list[str], page_type: str) -> None:
    keep_backend_labels(desk, page_type)
    order = backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert (order.kind, order.draft_id) == (BOX, DRAFT)
    assert ids(order) == [box for box in boxes for _ in range(2)]
    assert verify_job(order.job) == 6


def test_some_boxes_and_those_not_printed(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk)
    assert ids(backend_order(desk, BoxWish(DRAFT, from_box=boxes[2]), THERMAL, BOOK)) == [boxes[2]] * 2
    mark_printed(desk, boxes[0], boxes[2])
    assert ids(backend_order(desk, BoxWish(DRAFT, missing_only=True), THERMAL, BOOK)) == [boxes[1]] * 2


def test_the_paper_can_be_chosen_where_more_than_one_is_kept(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk, "PackageLabel_Thermal")
    keep_backend_labels(desk, "PackageLabel_Thermal_NonPCP")
    order = backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK, page_type="PackageLabel_Thermal_NonPCP")
    assert ids(order) == boxes


def test_a_label_too_large_for_the_medium_is_refused_when_it_is_laid_out(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk)
    order = backend_order(desk, BoxWish(DRAFT), Medium(find_sheet("Thermal_57x32"), 203), BOOK)
    with pytest.raises(LabelDoesNotFit, match="does not fit"):
        verify_job(order.job)


def test_saving_keeps_the_backends_own_drawing_and_enters_the_boxes(
    desk: Desk, boxes: list[str], tmp_path: Path
) -> None:
    keep_backend_labels(desk)
    order = backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    result = save_labels(desk, order, tmp_path / "boxes.pdf", "pdf", BOOK)
    assert (result.labels, result.pages) == (6, 6)
    assert len((tmp_path / "boxes.pdf").read_bytes()) < 40_000  # drawings, no pictures
    assert set(printed_before(desk.workspace, BOX, boxes)) == set(boxes)


def test_kept_runs_find_their_labels_again(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk)
    order = backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    for entry in order.job.copies:
        assert label_again(desk, LabelSpecs().of(entry.label)) == entry.label


def test_labels_that_were_never_fetched_are_explained(desk: Desk, boxes: list[str]) -> None:
    with pytest.raises(LabelError, match=f"labels of {SHIPMENT} are not kept") as caught:
        backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert "Fetch them" in caught.value.advice
    with desk.workspace.write() as conn:
        conn.execute(text("DELETE FROM draft"))
    with pytest.raises(LabelError) as caught:
        backend_order(desk, BoxWish(shipment_id=SHIPMENT_ID), THERMAL, BOOK)
    assert "labels of your own" in caught.value.advice


def test_labels_that_the_backend_refused_are_told_with_its_reason(desk: Desk, boxes: list[str]) -> None:
    problem = '{"message": "Not in this marketplace.", "advice": "Choose another paper.", "problems": []}'
    with desk.workspace.write() as conn:
        outbox.enqueue(conn, DRAFT, [(ActionName.FETCH_LABELS, {"shipment_id": SHIPMENT_ID})], desk.clock.now())
        conn.execute(text("UPDATE outbox SET state = 'rejected', problem_json = :problem"), {"problem": problem})
    with pytest.raises(LabelError, match=r"Not in this marketplace\.") as caught:
        backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert caught.value.advice == "Choose another paper."


def test_a_box_without_a_label_in_what_came_is_named(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk, boxes=2)
    (shipment,) = shipments_of_draft(desk.cache, desk.workspace, DRAFT)
    assert read_labels(desk, shipment, kept_set(desk, shipment)).missing == (boxes[2],)
    with pytest.raises(LabelError, match=f"lack 1 of the chosen boxes, the first of them {boxes[2]}"):
        backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert ids(backend_order(desk, BoxWish(DRAFT, boxes=(boxes[0],)), THERMAL, BOOK)) == [boxes[0]] * 2


def test_a_kept_file_that_is_gone_is_named(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk)
    for path in desk.folder.documents.iterdir():
        path.unlink()
    with pytest.raises(LabelError, match=r"box-labels-FBA15ABCDEFG-PackageLabel_Thermal-001\.pdf cannot be read"):
        backend_order(desk, BoxWish(DRAFT), THERMAL, BOOK)


def test_pages_tell_whose_labels_they_have(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk, "PackageLabel_Letter_4")
    (shipment,) = shipments_of_draft(desk.cache, desk.workspace, DRAFT)
    found = read_labels(desk, shipment, kept_set(desk, shipment))
    assert [page.box_ids for page in found.pages] == [tuple(boxes[:2]), (boxes[2],)]
    assert (found.page_type, found.is_split, found.missing) == ("PackageLabel_Letter_4", True, ())
    assert found.x_mils == pytest.approx(3 / 203 * 1000, abs=0.1)


def test_pages_are_read_once_and_a_stop_is_heeded(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk, "PackageLabel_Thermal_Unified")
    (shipment,) = shipments_of_draft(desk.cache, desk.workspace, DRAFT)
    kept, cancel, seen = kept_set(desk, shipment), threading.Event(), []
    cancel.set()
    with pytest.raises(Cancelled):
        read_labels(desk, shipment, kept, cancel=cancel)
    for _ in range(2):
        read_labels(desk, shipment, kept, report=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_the_backends_pallet_labels_are_four_for_each(desk: Desk, boxes: list[str]) -> None:
    keep_pallet_labels(desk, 2)
    order = backend_pallet_order(desk, BoxWish(DRAFT), THERMAL, BOOK)
    assert order.kind == PALLET
    assert ids(order) == [f"{SHIPMENT} pallet {number}" for number in (1, 2) for _ in range(4)]
    assert verify_job(order.job) == 8


def test_the_carriers_number_is_read_back_too(desk: Desk, boxes: list[str]) -> None:
    keep_backend_labels(desk)
    order = backend_order(desk, BoxWish(DRAFT, boxes=(boxes[1],)), THERMAL, BOOK)
    codes = [entry.label.piece.linear_codes for entry in order.job.copies if isinstance(entry.label, BackendLabel)]
    assert codes == [(boxes[1],), (tracking_id(2),)]
