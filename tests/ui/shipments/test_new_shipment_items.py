"""The first step of “New shipment”: typing, pasting and importing items, all saved at once and without a network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shipment_seed as seed
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, drawn, items_step, line, saved_lines, settled

from fba_client.domain.shipment import DraftStep
from fba_client.services.desk import Desk
from fba_client.services.drafts import draft_items
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.items_model import ItemColumn, ItemsModel
from fba_client.ui.shipments.page import ShipmentsPage

ENTER = Qt.Key.Key_Return


def _type_item(qtbot: QtBot, assistant: Assistant, typed: str, quantity: int) -> None:
    """As a person does without a mouse: letters, Enter, a number, Enter."""
    adder = items_step(assistant).adder
    qtbot.waitUntil(adder.search.hasFocus)
    QTest.keyClicks(adder.search, typed)
    QTest.keyClick(adder.search, ENTER)
    qtbot.waitUntil(lambda: _focus_within(adder.quantity))
    QTest.keyClicks(adder.quantity, str(quantity))
    QTest.keyClick(adder.quantity, ENTER)
    settled(qtbot, assistant)


def _focus_within(widget: QWidget) -> bool:
    focused = QGuiApplication.focusObject()
    return focused is widget or (isinstance(focused, QWidget) and widget.isAncestorOf(focused))


def _new(qtbot: QtBot, page: ShipmentsPage) -> Assistant:
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.New))
    assistant = drawn(qtbot, page)
    settled(qtbot, assistant)
    return assistant


def test_a_draft_is_made_by_keyboard_alone_while_offline(qtbot: QtBot, stocked: Desk, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    assert not assistant.next.isEnabled()
    _type_item(qtbot, assistant, "MUG-BLUE", 24)
    _type_item(qtbot, assistant, "green", 6)
    assert saved_lines(stocked, assistant) == [("MUG-BLUE", 24), ("TEA-GREEN", 6)]
    QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    qtbot.waitUntil(lambda: assistant.current.step is DraftStep.BOXES)
    QTest.keySequence(assistant, QKeySequence("Alt+Left"))
    qtbot.waitUntil(lambda: assistant.current.step is DraftStep.ITEMS)


def test_the_next_key_works_after_a_look_at_another_page(qtbot: QtBot, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    _type_item(qtbot, assistant, "MUG-BLUE", 24)
    page.setFocus()  # where a click on the navigation leaves the keyboard
    page.take_focus()
    QTest.keySequence(page.window(), QKeySequence("Ctrl+Return"))
    qtbot.waitUntil(lambda: assistant.current.step is DraftStep.BOXES)


def test_what_was_typed_is_there_after_a_restart(
    qtbot: QtBot, stocked: Desk, page: ShipmentsPage, make_page: Callable[[], ShipmentsPage]
) -> None:
    assistant = _new(qtbot, page)
    _type_item(qtbot, assistant, "MUG-BLUE", 24)
    draft_id = assistant.session.draft_id
    page.hide()
    again = make_page()
    again.open_at({"draft_id": draft_id})
    reopened = drawn(qtbot, again)
    assert saved_lines(stocked, reopened) == [("MUG-BLUE", 24)]
    qtbot.waitUntil(lambda: reopened.current.step is DraftStep.BOXES)


def test_a_change_is_saved_even_when_the_window_closes_at_once(
    qtbot: QtBot, stocked: Desk, page: ShipmentsPage
) -> None:
    assistant = _new(qtbot, page)
    for quantity in (1, 2, 3):
        items_step(assistant).model.add([line("MUG-RED", quantity)], "add")
    page.close()
    assert saved_lines(stocked, assistant) == [("MUG-RED", 6)]


def test_undo_and_redo_go_back_and_forth(qtbot: QtBot, stocked: Desk, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    _type_item(qtbot, assistant, "MUG-BLUE", 24)
    _type_item(qtbot, assistant, "MUG-RED", 5)
    undo, redo = (QKeySequence(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    QTest.keySequence(items_step(assistant).adder.search, undo)
    settled(qtbot, assistant)
    assert saved_lines(stocked, assistant) == [("MUG-BLUE", 24)]
    QTest.keySequence(items_step(assistant).adder.search, redo)
    settled(qtbot, assistant)
    assert saved_lines(stocked, assistant) == [("MUG-BLUE", 24), ("MUG-RED", 5)]


def test_twelve_lines_are_pasted_from_a_spreadsheet(qtbot: QtBot, stocked: Desk, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    rows = [f"SKU-{number}\t{number}" for number in range(1, 13)]
    QGuiApplication.clipboard().setText("\r\n".join(rows) + "\r\n")
    QTest.mouseClick(items_step(assistant).paste_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(saved_lines(stocked, assistant)) == 12)
    settled(qtbot, assistant)
    assert items_step(assistant).model.rowCount() == 12
    assert "12" in assistant.head.undo_button.toolTip()


def test_a_file_with_faulty_lines_shows_each_of_them_and_imports_nothing(
    qtbot: QtBot, stocked: Desk, page: ShipmentsPage, tmp_path: Path
) -> None:
    assistant = _new(qtbot, page)
    file = tmp_path / "items.csv"
    file.write_text("sku,qty\nMUG-BLUE,4\nMUG-RED,-1\nTEA-GREEN,many\n,3\n", encoding="utf-8")
    step = items_step(assistant)
    step.import_file(str(file))
    qtbot.waitUntil(step.faults.isVisible)
    shown = [step.faults.lines.item(row).text() for row in range(step.faults.lines.count())]
    assert [words.split(":")[0] for words in shown] == ["line 3", "line 4", "line 5"]
    assert saved_lines(stocked, assistant) == []
    file.write_text("sku,qty,expiration,units per box\nMUG-BLUE,4,12/31/2027,2\n", encoding="utf-8")
    step.import_file(str(file))
    qtbot.waitUntil(lambda: saved_lines(stocked, assistant) == [("MUG-BLUE", 4)])
    settled(qtbot, assistant)
    assert not step.faults.isVisible()
    assert step.model.index(0, ItemColumn.PER_BOX).data() == "2"


def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, page: ShipmentsPage, tmp_path: Path) -> None:
    step = items_step(_new(qtbot, page))
    step.import_file(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(step._problem.isVisible)
    assert "gone.csv was not imported" in step._problem.text()


def test_an_unknown_sku_is_kept_marked_and_holds_the_next_step_back(
    qtbot: QtBot, stocked: Desk, page: ShipmentsPage
) -> None:
    assistant = _new(qtbot, page)
    _type_item(qtbot, assistant, "NOT-OURS", 3)
    step = items_step(assistant)
    assert "not among your SKUs" in step.model.index(0, ItemColumn.NOTE).data()
    assert not step.table.isColumnHidden(ItemColumn.NOTE)
    assert not assistant.next.isEnabled()
    step.table.choose_row(0)
    QTest.keySequence(step.table, QKeySequence(QKeySequence.StandardKey.Delete))
    settled(qtbot, assistant)
    assert saved_lines(stocked, assistant) == []


def test_cells_take_what_can_be_and_say_what_cannot(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 4)], step="boxes"))
    assistant = open_draft("d1")
    assistant.show_step(DraftStep.ITEMS)
    model, step = items_step(assistant).model, items_step(assistant)
    for column, typed in (
        (ItemColumn.QUANTITY, "1,200"),
        (ItemColumn.EXPIRATION, "2027-03-31"),
        (ItemColumn.LOT, " L7 "),
    ):
        assert model.setData(model.index(0, column), typed)
    assert not model.setData(model.index(0, ItemColumn.QUANTITY), "1.5")
    assert "MUG-BLUE" in step._problem.text()
    settled(qtbot, assistant)
    line = draft_items(stocked, "d1")[0]
    assert (line.quantity, line.expiration, line.lot) == (1200, "2027-03-31", "L7")


def test_a_refresh_leaves_what_is_being_typed(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 4)], step="boxes"))
    assistant = open_draft("d1")
    assistant.show_step(DraftStep.ITEMS)
    table = items_step(assistant).table
    table.edit(table.model().index(0, ItemColumn.QUANTITY))
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "77")
    assistant.session.reload()
    settled(qtbot, assistant)
    assert editor.text() == "77"


def test_a_new_shipment_with_nothing_in_it_is_not_kept(qtbot: QtBot, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    QTest.mouseClick(assistant.head.back_to_list, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.assistant is None and page.context.tasks.is_idle)
    assert page.list.model.rowCount() == 0
    with page.context.desk.workspace.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM draft").scalar_one() == 0


def test_one_that_was_named_or_filled_once_is_kept(qtbot: QtBot, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    assistant.session.rename("Christmas")
    QTest.mouseClick(assistant.head.back_to_list, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    assistant = _new(qtbot, page)
    assistant.session.set_items([line("MUG-BLUE", 4)], "add")
    assistant.session.set_items([], "remove")
    QTest.mouseClick(assistant.head.back_to_list, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)


def test_an_empty_one_goes_when_another_is_begun(qtbot: QtBot, page: ShipmentsPage) -> None:
    first = _new(qtbot, page).session.draft_id
    page.make_new()
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.draft_id != first)
    qtbot.waitUntil(lambda: page.context.tasks.is_idle)
    with page.context.desk.workspace.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM draft WHERE id = ?", (first,)).scalar_one() == 0


def test_lines_from_another_page_begin_a_new_shipment(qtbot: QtBot, stocked: Desk, page: ShipmentsPage) -> None:
    page.open_at({"lines": [line("MUG-BLUE", 4)]})
    assert saved_lines(stocked, drawn(qtbot, page)) == [("MUG-BLUE", 4)]


def test_a_new_name_is_saved_and_an_empty_one_is_not(qtbot: QtBot, page: ShipmentsPage) -> None:
    assistant = _new(qtbot, page)
    assistant.head.name.setFocus()
    assistant.head.name.setText("Christmas")
    QTest.keyClick(assistant.head.name, ENTER)
    settled(qtbot, assistant)
    snapshot = assistant.session.snapshot
    assert snapshot is not None
    assert snapshot.view.name == "Christmas"
    assistant.head.name.setText("  ")
    QTest.keyClick(assistant.head.name, ENTER)
    assert assistant.head.name.text() == "Christmas"


def test_the_items_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ItemsModel()
    model.add([line("A", 1), line("B", 2)], "add")
    qtmodeltester.check(model)
    model.add([line("A", 4)], "add")
    assert [(one.msku, one.quantity) for one in model.lines] == [("A", 5), ("B", 2)]
