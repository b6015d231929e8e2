"""The Labels page as a person uses it: search, paste, import, correct, choose, save, come back."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from labels_window import choose_media, items, opened_page, settled
from labels_window import filled as filled_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus
from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.queries.labels import start_position
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.lines_model import Column
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.messages import Message

LINES = [ItemLine("MUG-BLUE", 2), ItemLine("MUG-RED", 30)]


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    return opened_page(ui_context, qtbot)


def filled(page: LabelsPage, qtbot: QtBot, *lines: ItemLine) -> LabelsPage:
    return filled_with(page, qtbot, *(lines or LINES))


def saved(page: LabelsPage, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.save_to(str(path))
    settled(page, qtbot)


def subtitle(page: LabelsPage) -> str:
    return page.head.header.subtitle.text()


def test_an_empty_list_says_what_to_do(page: LabelsPage) -> None:
    assert items(page).empty.isVisible()
    assert not items(page).table.isVisible()
    assert "Search, scan" in items(page).empty._text.text()


def test_lines_of_another_page_are_taken_over_counted_and_previewed(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    assert items(page).table.isVisible()
    assert items(page).model.index(0, Column.TITLE).data() == "Blue mug, 12 oz"
    assert subtitle(page) == "32 label(s) on 2 sheet(s)"
    assert page.preview_panel.preview.n_pages == 2


def test_lines_taken_over_replace_the_list_and_that_can_be_undone(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.open_at({"lines": [ItemLine("TEA-GREEN", 5)]})
    message: Message = posted.args[0]
    assert message.action is not None
    message.action()
    assert list(items(page).model.lines) == LINES


@pytest.mark.parametrize("argument", [None, {}, {"lines": []}, {"lines": "text"}, {"lines": [ItemLine("A", 0)]}, 7])
def test_nothing_to_take_over_changes_nothing(argument: object, page: LabelsPage) -> None:
    page.open_at(argument)
    assert items(page).model.lines == ()


def test_a_sku_is_found_while_typing_and_its_number_is_typed_next(page: LabelsPage, qtbot: QtBot) -> None:
    field = items(page).field
    field.setFocus()
    qtbot.keyClicks(field, "red mug")
    qtbot.waitUntil(lambda: field._popup.isVisible() and field._popup.model().rowCount() == 1)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(items(page).model.lines))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QSpinBox | QLineEdit)
    qtbot.keyClicks(editor, "84")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items(page).model.lines == (ItemLine("MUG-RED", 84),))
    assert subtitle(settled(page, qtbot)) == "84 label(s) on 3 sheet(s)"


def test_the_number_is_seen_while_it_is_typed(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    items(page).table.edit_copies(1)
    line = items(page).table.viewport().findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "1000")
    assert line.width() > line.fontMetrics().horizontalAdvance("1000")


def test_news_of_the_lines_leave_what_is_being_typed(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    items(page).table.edit_copies(1)
    editor = items(page).table.viewport().findChild(QSpinBox)
    assert editor is not None
    qtbot.keyClicks(editor, "35")
    page.refresh(frozenset({Changed.INVENTORY}))
    settled(page, qtbot)
    assert editor.text() == "35"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items(page).model.lines[1].quantity == 35)


def test_a_scanned_code_and_enter_add_the_sku_at_once(page: LabelsPage, qtbot: QtBot) -> None:
    field = items(page).field
    qtbot.keyClicks(field, "X000000003")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items(page).model.lines == (ItemLine("TEA-GREEN", 1),))
    assert field.text() == ""


def test_what_is_not_found_is_said_below_the_field(page: LabelsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(items(page).field, "<b>nothing</b>")
    qtbot.keyClick(items(page).field, Qt.Key.Key_Return)
    qtbot.waitUntil(items(page).fault.isVisible)
    assert items(page).fault.text().startswith("Nothing is known of “<b>nothing</b>”.")
    assert items(page).fault.textFormat() is Qt.TextFormat.PlainText


def test_two_columns_of_a_spreadsheet_are_pasted(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("TEA-GREEN", 1))
    QGuiApplication.clipboard().setText("MUG-BLUE\t3\nMUG-RED\t1,200\n")
    items(page).table.setFocus()
    qtbot.keyClick(items(page).table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(line.msku, line.quantity) for line in items(page).model.lines[1:]] == [("MUG-BLUE", 3), ("MUG-RED", 1200)]
    qtbot.keyClick(items(page).table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(items(page).model.lines) == 1)


def test_fnskus_are_pasted_as_the_skus_that_they_are_of(page: LabelsPage) -> None:
    items(page).intake.read_pasted("X000000001\t3\nx000000002\t4\nX00UNKNOWN\t1\n")
    assert [line.msku for line in items(page).model.lines] == ["MUG-BLUE", "MUG-RED", "X00UNKNOWN"]


def test_a_faulty_paste_is_not_taken_at_all(page: LabelsPage) -> None:
    items(page).intake.read_pasted("MUG-BLUE\t3\nMUG-RED\tmany\n")
    assert items(page).model.lines == ()
    assert "line 2" in items(page).fault.text()


def test_an_items_file_is_imported(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("sku,qty\nMUG-BLUE,3\nTEA-GREEN,4\n", encoding="utf-8")
    items(page).intake.read_file(str(path))
    qtbot.waitUntil(lambda: len(items(page).model.lines) == 2)
    assert items(page).model.undo_stack.undoText() == "import items.csv"


@pytest.mark.parametrize(
    ("content", "reason"), [("sku,qty\nMUG-BLUE,-3\n", "line 2"), ("", "empty"), (None, "cannot be read")]
)
def test_a_faulty_items_file_is_explained_and_not_taken(
    content: str | None, reason: str, page: LabelsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "items.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    items(page).intake.read_file(str(path))
    qtbot.waitUntil(items(page).fault.isVisible)
    assert reason in items(page).fault.text()
    assert items(page).model.lines == ()


def test_a_sku_that_is_not_known_is_marked_at_its_row_and_stops_the_saving(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, *LINES, ItemLine("NOPE", 3))
    assert subtitle(page) == "32 label(s) on 2 sheet(s) · 1 line(s) cannot be printed"
    assert items(page).model.index(2, Column.TITLE).data() == "“NOPE” is not among your SKUs."
    page.save_as("pdf")
    assert items(page).fault.text().startswith("“NOPE” is not among your SKUs.")
    assert items(page).table.selected_rows() == {2}
    assert page.findChild(QFileDialog) is None


def test_a_faulty_row_is_mended_by_typing_its_fnsku(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("NOPE", 3))
    items(page).model.setData(items(page).model.index(0, Column.FNSKU), "X00NEW0001")
    assert subtitle(settled(page, qtbot)) == "3 label(s) on 1 sheet(s)"


def test_a_sync_that_brings_the_sku_mends_the_row(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("NEW-ONE", 3))
    with page.context.desk.cache.write() as connection:
        connection.execute(text("UPDATE sku SET msku = 'NEW-ONE' WHERE msku = 'MUG-RED'"))
    page.refresh(frozenset({Changed.INVENTORY}))
    assert subtitle(settled(page, qtbot)) == "3 label(s) on 1 sheet(s)"


def test_saving_writes_what_the_preview_shows_and_the_ledger(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot)
    page.options.set_position(3)
    settled(page, qtbot)
    saved(page, qtbot, tmp_path / "labels.pdf")
    document = pdfium.PdfDocument(tmp_path / "labels.pdf")
    image = document[0].render(scale=300 / 72).to_pil()
    pages = len(document)
    document.close()
    assert pages == page.preview_panel.preview.n_pages == 2
    assert {found.text for found in zxingcpp.read_barcodes(image)} == {"X000000001", "X000000002"}
    assert start_position(page.context.desk.workspace, "Letter_30") == 5


def test_the_part_used_sheet_is_offered_to_the_next_list(
    page: LabelsPage, ui_context: UiContext, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, qtbot)
    saved(page, qtbot, tmp_path / "labels.pdf")
    assert page.setup.choices().skip == 0  # saving the same list again gives the same file
    page.modes.source.changed.emit()
    assert page.setup.choices().skip == 2
    page.open_at({"lines": [ItemLine("TEA-GREEN", 1)]})
    assert page.setup.choices().skip == 2
    assert opened_page(ui_context, qtbot).setup.choices().skip == 2


def test_a_position_that_was_chosen_after_a_save_stays(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot)
    saved(page, qtbot, tmp_path / "labels.pdf")
    page.options.set_position(11)
    page.modes.source.changed.emit()
    assert page.setup.choices().skip == 11


def test_a_new_sheet_starts_at_the_first_position(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot)
    saved(page, qtbot, tmp_path / "labels.pdf")
    page.options.set_position(7)
    page.options.new_sheet_button.click()
    assert page.setup.choices().skip == 0
    assert start_position(page.context.desk.workspace, "Letter_30") == 0


def test_a_note_of_missing_characters_goes_with_the_labels_it_is_about(page: LabelsPage, qtbot: QtBot) -> None:
    with page.context.desk.cache.write() as connection:
        connection.execute(text("UPDATE sku SET title = 'Mug \U0001fae0' WHERE msku = 'MUG-BLUE'"))
    filled(page, qtbot, ItemLine("MUG-BLUE", 1))
    note = page.preview_panel.missing
    qtbot.waitUntil(lambda: "\U0001fae0" in note.text())
    page.open_at({"mode": "boxes"})
    settled(page, qtbot)
    assert note.text() == ""
    assert note.isHidden()


def test_a_click_in_the_preview_moves_the_first_position(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    preview = page.preview_panel.preview
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=preview.position_area(0, 4).center().toPoint())
    assert page.options.position_box.value() == 5
    settled(page, qtbot)
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    assert plan.order.job.skip == 4


def test_another_medium_changes_the_count_and_has_no_first_position(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    page.options.set_position(9)
    choose_media(page, "Thermal_57x32")
    assert subtitle(settled(page, qtbot)) == "32 label(s) on a roll"
    assert not page.options.position_box.isEnabled()
    assert page.preview_panel.preview.n_pages == 32


def test_condition_and_own_line_are_printed_and_kept(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 1))
    items(page).look.condition_box.setCurrentIndex(items(page).look.condition_box.findData("Renewed"))
    items(page).look.seller_line.setText("Made in Portugal")
    settled(page, qtbot)
    saved(page, qtbot, tmp_path / "labels.pdf")
    document = pdfium.PdfDocument(tmp_path / "labels.pdf")
    words = document[0].get_textpage().get_text_range().split()
    document.close()
    assert words[-4:] == ["Renewed", "Made", "in", "Portugal"]
    assert page.context.desk.settings.labels.seller_line == "Made in Portugal"


def test_a_full_disk_is_told_in_the_message_bar_and_the_list_is_kept(
    page: LabelsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    filled(page, qtbot)
    with qtbot.waitSignal(page.context.messages.posted, timeout=10_000) as posted:
        page.save_to(str(tmp_path / "labels.pdf"))
    assert posted.args[0].text == f"The disk is full; {tmp_path / 'labels.pdf'} was not changed."
    assert not list(tmp_path.glob("*labels*"))
    assert list(items(page).model.lines) == LINES
    assert page.head.save_button.isEnabled()


def test_saving_an_empty_list_asks_for_a_sku(page: LabelsPage) -> None:
    page.save_as("pdf")
    assert items(page).fault.text() == "Add a SKU first."


def test_save_and_print_open_the_systems_dialogs(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(QPrintDialog) is not None)
    printing = page.findChild(QPrintDialog)
    assert printing is not None
    assert printing.printer().resolution() == 300
    printing.reject()


def test_a_stopped_job_leaves_no_file_and_the_page_ready(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 100_000))
    page.save_to(str(tmp_path / "labels.pdf"))
    assert page.head.stop_button.isVisible()
    assert not page.head.save_button.isEnabled()
    page.head.stop_button.click()
    qtbot.waitUntil(page.head.save_button.isEnabled, timeout=20_000)
    assert list(tmp_path.glob("*.pdf")) == []


def test_rows_are_removed_by_key(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    items(page).table.selectRow(0)
    qtbot.keyClick(items(page).table, Qt.Key.Key_Delete)
    assert [line.msku for line in items(page).model.lines] == ["MUG-RED"]


def test_every_control_has_a_name_and_can_be_reached_by_key(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QToolButton) and widget.objectName() not in ("ScrollLeftButton", "ScrollRightButton"):
            if not isinstance(widget.parent(), QLineEdit):
                assert widget.accessibleName() or widget.text()
        elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QSpinBox):
            assert widget.accessibleName() or widget in buddies


def test_the_page_fits_beside_the_navigation_of_a_small_screen(page: LabelsPage) -> None:
    assert page.minimumSizeHint().width() <= 1060
    assert page.minimumSizeHint().height() <= 700
