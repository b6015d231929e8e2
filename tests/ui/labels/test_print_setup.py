"""Which printer and medium a mode begins with, how they are chosen, and what is found out about labels afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from labels_window import ROLL, add_file_printer, choose_media, choose_printer, filled, items, opened_page, settled
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import find_sheet, save_sheet
from fba_client.services.printing.printers import save_calibration
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.lines_model import Column
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.printers.dialog import PrintersDialog
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.labels.printers.setup import PrinterSetup
from fba_client.ui.sheet_words import sheet_title

BLUE = ItemLine("MUG-BLUE", 2)


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    return opened_page(ui_context, qtbot)


def sheet(page: LabelsPage) -> str:
    return page.setup.choices().sheet.id


def test_each_mode_begins_on_the_printer_whose_medium_suits_it(
    ui_context: UiContext, qtbot: QtBot, tmp_path: Path
) -> None:
    small = add_file_printer(ui_context.desk, tmp_path / "small.zpl", name="Small")
    large = add_file_printer(ui_context.desk, tmp_path / "large.zpl", name="Large", media="Thermal_4x6in")
    page = opened_page(ui_context, qtbot)
    assert (page.head.printer_box.chosen, sheet(page)) == (small.id, ROLL)
    page.modes.turn_to("boxes")
    assert (page.head.printer_box.chosen, sheet(page)) == (large.id, "Thermal_4x6in")
    page.modes.turn_to("items")
    assert (page.head.printer_box.chosen, sheet(page)) == (small.id, ROLL)


def test_a_medium_that_is_far_too_small_is_not_offered_for_boxes(
    ui_context: UiContext, qtbot: QtBot, tmp_path: Path
) -> None:
    add_file_printer(ui_context.desk, tmp_path / "small.zpl")
    page = opened_page(ui_context, qtbot)
    page.modes.turn_to("boxes")
    assert sheet(page) == "Thermal_4x6in"
    assert "loaded" in page.options.note.text()


def test_what_was_measured_on_the_printer_counts_for_its_medium(
    ui_context: UiContext, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = add_file_printer(ui_context.desk, tmp_path / "small.zpl")
    measured = Calibration(right_um=500, down_um=-250)
    save_calibration(ui_context.desk, printer.id, ROLL, measured)
    page = opened_page(ui_context, qtbot)
    assert page.setup.choices().calibration == measured
    choose_media(page, "Thermal_4x6in")
    assert page.setup.choices().calibration == Calibration()


def test_a_printer_that_is_set_up_is_chosen_at_once(page: LabelsPage, ui_context: UiContext, tmp_path: Path) -> None:
    assert page.setup.printer() is None
    printer = add_file_printer(ui_context.desk, tmp_path / "small.zpl")
    page.setup.reload_printers()
    assert page.setup.printer() == printer
    assert sheet(page) == ROLL


def test_printers_and_own_sizes_have_their_dialogs(page: LabelsPage, qtbot: QtBot) -> None:
    choose_printer(page, "set-up")
    dialog = page.findChild(PrintersDialog)
    assert dialog is not None
    dialog.close()
    page.options.media_box.own_size_wanted.emit()
    sizes = page.findChild(OwnMediaDialog)
    assert isinstance(sizes, QDialog)
    sizes.close()


def test_the_first_printer_is_set_up_without_an_empty_list_before_it(page: LabelsPage) -> None:
    choose_printer(page, "set-up")
    dialog = page.findChild(PrintersDialog)
    assert dialog is not None
    form = dialog.findChild(PrinterSetup)
    assert form is not None
    assert form.isVisible()
    form.close()
    dialog.close()


def test_a_printer_more_begins_at_the_list(page: LabelsPage, tmp_path: Path) -> None:
    add_file_printer(page.context.desk, tmp_path / "small.zpl")
    choose_printer(page, "set-up")
    dialog = page.findChild(PrintersDialog)
    assert dialog is not None
    assert dialog.findChild(PrinterSetup) is None
    dialog.close()


def test_an_own_medium_is_chosen_once_it_is_made(page: LabelsPage, ui_context: UiContext, qtbot: QtBot) -> None:
    own = save_sheet(ui_context.desk.folder.sheets, replace(find_sheet("A4_21"), id="Mine", title="My sheet"))
    page.setup.choose_media(own)
    assert sheet(page) == "Mine"
    assert page.options.media_box.currentText() == "My sheet"


def test_a_medium_is_found_by_any_part_of_its_name(page: LabelsPage, qtbot: QtBot) -> None:
    box = page.options.media_box
    line, completer = box.lineEdit(), box.completer()
    assert line is not None
    assert completer is not None
    box.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "dymo 30334")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet(page) == "DYMO_30334")


def medium_line(page: LabelsPage) -> QLineEdit:
    line = page.options.media_box.lineEdit()
    assert line is not None
    return line


def type_medium(page: LabelsPage, qtbot: QtBot, words: str) -> None:
    qtbot.mouseClick(medium_line(page), Qt.MouseButton.LeftButton)
    medium_line(page).selectAll()
    qtbot.keyClicks(medium_line(page), words)


@pytest.mark.parametrize(
    ("words", "chosen"),
    [("L7160", "Avery_L7160"), ("avery 5160", "Avery_5160"), ("letter, 30", "Letter_30"), ("60x35", "Thermal_60x35")],
)
def test_enter_takes_the_first_medium_that_matches(page: LabelsPage, qtbot: QtBot, words: str, chosen: str) -> None:
    choose_media(page, "A4_21")
    type_medium(page, qtbot, words)
    qtbot.keyClick(medium_line(page), Qt.Key.Key_Return)
    assert sheet(page) == chosen
    assert page.options.media_box.currentText() == sheet_title(find_sheet(chosen))
    assert not page.options.media_fault.isVisible()


def test_what_is_no_medium_is_told_at_the_field(page: LabelsPage, qtbot: QtBot) -> None:
    choose_media(page, "A4_21")
    type_medium(page, qtbot, "nonesuch")
    qtbot.keyClick(medium_line(page), Qt.Key.Key_Return)
    assert sheet(page) == "A4_21"
    assert page.options.media_fault.text().startswith("No medium matches “nonesuch”.")
    assert page.options.media_fault.isVisible()
    type_medium(page, qtbot, "L")
    assert not page.options.media_fault.isVisible()


def test_to_leave_the_medium_chooses_none_of_several(page: LabelsPage, qtbot: QtBot) -> None:
    choose_media(page, "A4_21")
    type_medium(page, qtbot, "avery")
    medium_line(page).editingFinished.emit()
    assert sheet(page) == "A4_21"
    assert "media match “avery”: choose one of them." in page.options.media_fault.text()


def test_a_click_into_the_medium_lets_typing_replace_it(page: LabelsPage, qtbot: QtBot) -> None:
    line = page.options.media_box.lineEdit()
    assert line is not None
    page.take_focus()
    qtbot.waitUntil(lambda: not line.hasFocus() and page.isActiveWindow())
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.selectedText() == line.text()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)  # and a second one puts the cursor somewhere
    assert not line.hasSelectedText()


def test_what_was_used_last_is_offered_first(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    filled(page, qtbot, BLUE)
    choose_media(page, "A4_21")
    settled(page, qtbot)
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.save_to(str(tmp_path / "labels.pdf"))
    page.setup.reload_media()
    box = page.options.media_box
    assert [box.itemText(row) for row in (0, 1)] == ["Used last", sheet_title(find_sheet("A4_21"))]


def test_lines_whose_labels_do_not_fit_are_marked_afterwards_and_say_what_would_do(
    page: LabelsPage, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE, ItemLine("MUG-RED", 1))
    choose_media(page, "Thermal_25x25")
    settled(page, qtbot)
    assert page.head.header.subtitle.text() == "2 line(s) cannot be printed"
    model = items(page).model
    assert "does not fit" in str(model.index(0, Column.TITLE).data())
    page.head.print_button.click()
    assert "does not fit" in items(page).fault.text()
    choose_media(page, "Letter_30")
    settled(page, qtbot)
    assert page.head.header.subtitle.text() == "3 label(s) on 1 sheet(s)"
    assert model.index(0, Column.TITLE).data() == "Blue mug, 12 oz"


def test_tabs_turn_by_key_and_the_last_one_is_remembered(page: LabelsPage, ui_context: UiContext, qtbot: QtBot) -> None:
    assert page.modes.source.mode == "items"
    qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.modes.source.mode == "boxes"
    qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.modes.source.mode == "printed"
    assert opened_page(ui_context, qtbot).modes.source.mode == "printed"
