"""The Boxes mode as a person uses it: choose a shipment, tick boxes, look at the pages, fetch labels for a paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from backend_pdfs import SHIPMENT, box_ids
from label_shipment import DRAFT, SHIPMENT_ID, add_shipment, keep_backend_labels, mark_printed
from label_sources import CHOICES, plan_of, settle, shown, subjects, take_backends
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_seed import add
from sqlalchemy import text

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.backend.backend_label import BackendLabel
from fba_client.labels.designs.label import Label
from fba_client.queries.label_fetches import label_fetch
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox
from fba_client.store.documents import Document
from fba_client.store.label_documents import BOX_LABELS, LabelDocuments
from fba_client.store.prints import Printed, add_prints
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.labels.boxes.boxes_model import Column
from fba_client.ui.labels.boxes.source import BoxesSource
from fba_client.ui.labels.source import Fault
from fba_client.ui.messages import Message

BOXES = box_ids(3)


@pytest.fixture
def source(ui_context: UiContext, qtbot: QtBot) -> BoxesSource:
    add_shipment(ui_context.desk)
    made = BoxesSource(ui_context)
    shown(made, qtbot)
    return made


def test_without_a_confirmed_shipment_it_leads_to_where_one_is_made(ui_context: UiContext, qtbot: QtBot) -> None:
    source = BoxesSource(ui_context)
    shown(source, qtbot)
    assert source.empty.isVisible()
    told = " ".join(label.text() for label in source.empty.findChildren(QLabel))
    assert "No confirmed shipment is known here yet" in told
    assert "confirmed elsewhere are listed too" in told
    assert source.request() is None
    source.ask_for_content()
    with qtbot.waitSignal(source.shipments_wanted):
        qtbot.keyClick(source.empty.button, Qt.Key.Key_Space)


def test_the_newest_shipment_is_shown_with_its_boxes_all_to_be_printed(source: BoxesSource) -> None:
    assert source.picker.currentText().startswith(f"{SHIPMENT} · Spring restock · ONT8")
    cells = [[source.model.index(row, column).data() for column in Column] for row in range(3)]
    assert cells[0] == ["1", BOXES[0], "10 × MUG-BLUE", "Not yet"]
    assert cells[2][2] == "14 units of 2 SKUs: MUG-BLUE, TEA-GREEN"
    assert source.count.text() == "3 of 3 boxes"
    plan = plan_of(source)
    assert subjects(plan) == BOXES
    assert plan.places == (0, 1, 2)
    assert plan.order is not None
    assert all(isinstance(label, Label) for label in plan.order.job.distinct_labels())


def test_what_was_printed_is_told_and_only_the_missing_are_ticked(ui_context: UiContext, qtbot: QtBot) -> None:
    add_shipment(ui_context.desk)
    mark_printed(ui_context.desk, BOXES[1])
    source = BoxesSource(ui_context)
    shown(source, qtbot)
    assert source.model.ticked == (BOXES[0], BOXES[2])
    assert "Zebra" in source.model.index(1, Column.PRINTED).data()
    assert source.count.text() == "2 of 3 boxes · 2 not printed yet"
    qtbot.mouseClick(source.all_button, Qt.MouseButton.LeftButton)
    assert source.model.ticked == tuple(BOXES)
    qtbot.mouseClick(source.missing_button, Qt.MouseButton.LeftButton)
    assert subjects(plan_of(source)) == [BOXES[0], BOXES[2]]


def test_boxes_are_ticked_by_keyboard_and_told_once(source: BoxesSource, qtbot: QtBot) -> None:
    source.show_place(1)
    with qtbot.waitSignal(source.changed):
        qtbot.keyClick(source.table, Qt.Key.Key_Space)
    assert source.model.ticked == (BOXES[0], BOXES[2])
    qtbot.mouseClick(source.from_button, Qt.MouseButton.LeftButton)
    assert source.model.ticked == (BOXES[1], BOXES[2])
    source.table.selectAll()
    qtbot.keyClick(source.table, Qt.Key.Key_Space)
    assert source.model.ticked == tuple(BOXES)
    qtbot.keyClick(source.table, Qt.Key.Key_Space)
    assert source.request() is None


def test_the_model_keeps_the_rules_of_models(source: BoxesSource, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(source.model)
    index = source.model.index(0, Column.NUMBER)
    assert source.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_the_code_of_the_contents_is_chosen_and_remembered(source: BoxesSource) -> None:
    source.bar.choose_code("datamatrix")
    plan = plan_of(source)
    assert plan.order is not None
    (first, *_) = plan.order.job.distinct_labels()
    assert isinstance(first, Label)
    assert dict(first.values)["symbology"] == "datamatrix"
    source.remember(CHOICES)
    assert source.context.desk.settings.labels.box_code == "datamatrix"


def test_a_box_that_cannot_be_printed_is_marked_where_it_stands(source: BoxesSource) -> None:
    with source.context.desk.cache.write() as conn:
        conn.execute(text("UPDATE sku SET fnsku = '' WHERE msku = 'TEA-GREEN'"))
    plan = plan_of(source)
    assert [fault.place for fault in plan.faults] == [2]
    source.show_faults(plan.faults)
    assert "FNSKU" in source.model.index(2, Column.PRINTED).data()
    source.show_faults((Fault(0, LabelDoesNotFit("Too large.")),))
    assert source.model.index(0, Column.PRINTED).data() == "Too large."
    source.show_faults(())
    assert source.model.index(0, Column.PRINTED).data() == "Not yet"


def test_another_page_points_at_a_shipment_and_some_of_its_boxes(ui_context: UiContext, qtbot: QtBot) -> None:
    add_shipment(ui_context.desk)
    add(
        ui_context.desk.cache,
        PlanShipment(
            shipment_id="sh2",
            plan_id="wf2",
            confirmation_id="FBA15ZZZZZZZ",
            name="Newer",
            status="WORKING",
            fetched_at="2026-03-02T08:00:00Z",
        ),
        PlanShipmentBox(shipment_id="sh2", box_id="FBA15ZZZZZZZU000001", package_id="pk9"),
    )
    source = BoxesSource(ui_context)
    source.open_with({"shipment": DRAFT, "boxes": [BOXES[2]]})
    shown(source, qtbot)
    assert source.picker.shipment is not None
    assert source.picker.shipment.confirmation_id == SHIPMENT
    assert source.model.ticked == (BOXES[2],)
    source.picker.choose("FBA15ZZZZZZZ")
    settle(source, qtbot)
    assert subjects(plan_of(source)) == ["FBA15ZZZZZZZU000001"]


def test_what_is_no_shipment_is_not_left_standing_in_the_field(source: BoxesSource, qtbot: QtBot) -> None:
    source.picker.setEditText("nothing like it")
    qtbot.keyClick(source.picker, Qt.Key.Key_Return)
    assert source.picker.currentText().startswith(SHIPMENT)


def test_the_backends_labels_are_shown_page_by_page_with_whose_they_are(source: BoxesSource, qtbot: QtBot) -> None:
    keep_backend_labels(source.context.desk)
    source.refresh(frozenset({Changed.DOCUMENTS}))
    settle(source, qtbot)
    take_backends(source, qtbot)
    assert source.bar.kept_box.currentText().startswith("Thermal, 4 × 6 in (UPS), fetched")
    assert "6 label(s)" in source.bar.note.text()
    plan = plan_of(source)
    assert subjects(plan) == [box for box in BOXES for _ in range(2)]
    assert plan.places == (0, 0, 1, 1, 2, 2)
    assert plan.order is not None
    assert all(isinstance(label, BackendLabel) for label in plan.order.job.distinct_labels())
    source.tabs.setCurrentIndex(1)
    view = source.pages.view
    qtbot.waitUntil(lambda: view.is_drawn)
    for key, page, box in (
        (Qt.Key.Key_PageDown, 1, BOXES[0]),
        (Qt.Key.Key_End, 5, BOXES[2]),
        (Qt.Key.Key_PageDown, 5, BOXES[2]),
        (Qt.Key.Key_PageUp, 4, BOXES[2]),
        (Qt.Key.Key_Home, 0, BOXES[0]),
    ):
        qtbot.keyClick(view, key)
        assert (view.page, source.pages.boxes.text()) == (page, box)
    source.table.selectRow(2)
    assert view.page == 4


def test_the_backends_labels_are_offered_first_where_they_were_fetched(source: BoxesSource, qtbot: QtBot) -> None:
    assert not source.bar.is_backend
    keep_backend_labels(source.context.desk)
    source.refresh(frozenset({Changed.DOCUMENTS}))
    settle(source, qtbot)
    assert source.bar.is_backend
    assert source.bar.state.text() == "Chosen because they were fetched: the carrier's label is on them."
    source.bar.own.click()
    source.reload()
    settle(source, qtbot)
    assert not source.bar.is_backend
    again = BoxesSource(source.context)
    shown(again, qtbot)
    assert not again.bar.is_backend
    again.bar.backend.click()
    assert again.bar.state.text() == ""


def kept_labels(page_type: str, fetched_at: str) -> LabelDocuments:
    return LabelDocuments(
        BOX_LABELS, page_type, (Document("d", BOX_LABELS, SHIPMENT, f"{page_type}.pdf", 1, fetched_at),)
    )


def test_labels_that_were_asked_for_are_chosen_when_they_come(source: BoxesSource) -> None:
    first = kept_labels("PackageLabel_Letter_6", "2026-03-01T00:00:00Z")
    second = kept_labels("PackageLabel_Thermal", "2026-03-02T00:00:00Z")
    source.bar.show_kept([first], None)
    next(a for a in source.bar.fetch_button.menu().actions() if a.data() == "PackageLabel_Thermal").trigger()
    source.bar.show_kept([first], None)
    assert source.bar.page_type == "PackageLabel_Letter_6"
    source.bar.show_kept([second, first], None)
    assert source.bar.page_type == "PackageLabel_Thermal"


def test_pages_are_zoomed_by_keyboard_and_fit_again(source: BoxesSource, qtbot: QtBot) -> None:
    keep_backend_labels(source.context.desk)
    source.reload()
    settle(source, qtbot)
    take_backends(source, qtbot)
    source.tabs.setCurrentIndex(1)
    view = source.pages.view
    settle(source, qtbot)
    zooms: list[float] = []
    view.zoom_changed.connect(zooms.append)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        settle(source, qtbot)
    assert zooms[1] > zooms[0] == zooms[2]
    assert view.verticalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_0)
    settle(source, qtbot)
    assert view.verticalScrollBar().maximum() == 0
    assert view.is_drawn


def test_labels_that_are_not_here_yet_can_be_fetched_for_any_paper(source: BoxesSource, qtbot: QtBot) -> None:
    take_backends(source, qtbot)
    assert "Not fetched yet" in source.bar.state.text()
    assert not source.tabs.isTabVisible(1)
    plan = plan_of(source)
    assert plan.order is None
    assert isinstance(plan.error, LabelError)
    thermal = next(a for a in source.bar.fetch_button.menu().actions() if a.data() == "PackageLabel_Thermal")
    with qtbot.waitSignal(source.context.changes.happened) as told:
        thermal.trigger()
    assert told.args == [frozenset({Changed.OUTBOX})]
    fetch = label_fetch(source.context.desk.workspace, DRAFT, SHIPMENT_ID)
    assert fetch is not None
    assert fetch.page_type == "PackageLabel_Thermal"
    source.refresh(frozenset({Changed.OUTBOX}))
    settle(source, qtbot)
    assert "Being fetched" in source.bar.state.text()


def test_a_refused_fetch_says_why_and_what_to_do(source: BoxesSource, qtbot: QtBot) -> None:
    source.fetch("PackageLabel_A4_2")
    problem = '{"message": "Not in this marketplace.", "advice": "Choose another paper.", "problems": []}'
    with source.context.desk.workspace.write() as conn:
        conn.execute(text("UPDATE outbox SET state = 'rejected', problem_json = :problem"), {"problem": problem})
    take_backends(source, qtbot)
    source.refresh(frozenset({Changed.OUTBOX}))
    settle(source, qtbot)
    assert source.bar.state.text() == "Not in this marketplace. Choose another paper."


def test_boxes_without_a_label_and_damaged_files_are_told(source: BoxesSource, qtbot: QtBot) -> None:
    keep_backend_labels(source.context.desk, boxes=2)
    source.reload()
    settle(source, qtbot)
    take_backends(source, qtbot)
    assert "1 box(es) have no label here" in source.bar.note.text()
    (path,) = source.context.desk.folder.documents.iterdir()
    path.write_bytes(b"%PDF-1.4 and no more")
    source.refresh(frozenset({Changed.DOCUMENTS}))
    settle(source, qtbot)
    assert "cannot be read" in source.bar.note.text()
    assert not source.tabs.isTabVisible(1)


def test_a_file_that_goes_while_it_is_looked_at_is_told(
    source: BoxesSource, ui_context: UiContext, qtbot: QtBot
) -> None:
    told: list[Message] = []
    ui_context.messages.posted.connect(told.append)
    keep_backend_labels(source.context.desk)
    source.reload()
    settle(source, qtbot)
    take_backends(source, qtbot)
    for path in Path(source.context.desk.folder.documents).iterdir():
        path.unlink()
    source.pages.view.turn_to(2)
    settle(source, qtbot)
    assert "cannot be read" in told[-1].text


def test_labels_that_were_saved_name_the_kind_of_file(source: BoxesSource, qtbot: QtBot) -> None:
    with source.context.desk.workspace.write() as connection:
        prints = [Printed("box", BOXES[0], 2, draft_id=DRAFT)]
        add_prints(connection, prints, media="Thermal_4x6in", output="pdf", printed_at="2026-03-01T09:30:00Z")
    source.refresh(frozenset({Changed.DOCUMENTS}))
    settle(source, qtbot)
    told = source.model.index(0, Column.PRINTED)
    assert told.data().endswith("· PDF")
    assert told.data() in told.data(Qt.ItemDataRole.ToolTipRole)  # all of it, however narrow the column is


def test_all_columns_are_in_sight_in_a_small_window(source: BoxesSource, qtbot: QtBot) -> None:
    source.table.resize(526, 400)
    qtbot.wait(0)
    assert source.table.horizontalHeader().length() <= source.table.viewport().width()
