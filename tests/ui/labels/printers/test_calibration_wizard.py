"""Calibrating: the ruler page, two numbers, the result in words, a test page, keep."""

from __future__ import annotations

import pytest
from notepad_printer import Notepad
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.library import find_sheet
from fba_client.printers.printer import TCP, ZPL, Printer
from fba_client.queries.printers import calibration, is_calibrated
from fba_client.services.printing.printers import save_calibration
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.calibration_wizard import LOOK, MEASURE, PRINT, CalibrationWizard
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.words import calibration_words

ZEBRA = Printer("p1", "Zebra", ZPL, TCP, "10.0.0.9", media="A4_24", dpi=203)


@pytest.fixture(autouse=True)
def _numbers_with_a_point() -> None:
    QLocale.setDefault(QLocale("en_US"))


def opened(context: UiContext, qtbot: QtBot, pages: PagePrinter, media: str = "A4_24") -> CalibrationWizard:
    wizard = CalibrationWizard(context, ZEBRA, find_sheet(media), pages=pages)
    qtbot.addWidget(wizard)
    wizard.show()
    return wizard


def typed(wizard: CalibrationWizard, **numbers: float) -> None:
    for name, number in numbers.items():
        wizard.measuring.boxes[name].setValue(number)


def test_two_numbers_are_measured_told_in_words_and_kept(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    wizard = opened(ui_context, qtbot, pages)
    assert wizard.step == PRINT
    wizard.forth.click()
    assert wizard.step == MEASURE
    typed(wizard, across=21.5, along=19.25)
    wizard.forth.click()
    assert wizard.step == LOOK
    assert wizard.words.text() == "Labels are moved 1.50 mm to the left and 0.75 mm down."
    assert not wizard.warning.isVisible()
    with qtbot.waitSignal(wizard.calibrated):
        wizard.forth.click()
    assert calibration(ui_context.desk.workspace, "p1", "A4_24") == Calibration(-1_500, 750)
    assert not wizard.isVisible()


def test_the_lengths_of_the_bars_give_the_scale(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    wizard = opened(ui_context, qtbot, pages)
    wizard.forth.click()
    typed(wizard, across_bar=99.5, along_bar=100.2)
    wizard.forth.click()
    assert "across are made 0.50% longer" in wizard.words.text()
    assert "along the page are made 0.20% shorter" in wizard.words.text()


def test_numbers_that_cannot_be_are_told_at_their_field_and_nothing_goes_on(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    wizard = opened(ui_context, qtbot, pages)
    wizard.forth.click()
    typed(wizard, along_bar=90)
    wizard.forth.click()
    assert wizard.step == MEASURE
    assert "scaled" in wizard.measuring.rows["along_bar"].fault
    assert "100%" in wizard.state.text()
    typed(wizard, along_bar=100)
    assert not wizard.measuring.rows["along_bar"].fault
    assert wizard.state.text() == ""
    wizard.forth.click()
    assert wizard.step == LOOK


def test_an_exact_printer_is_kept_as_measured(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    wizard = opened(ui_context, qtbot, pages)
    for _ in range(3):
        wizard.forth.click()
    assert is_calibrated(ui_context.desk.workspace, "p1", "A4_24")
    assert calibration(ui_context.desk.workspace, "p1", "A4_24") == UNCALIBRATED


def test_labels_that_reach_the_edge_are_warned_of(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    wizard = opened(ui_context, qtbot, pages, "Thermal_57x32")
    wizard.forth.click()
    typed(wizard, across=13.0)
    wizard.forth.click()
    assert wizard.warning.isVisible()
    assert "1.73 mm short" in wizard.warning.text()


def test_a_roll_too_low_for_a_bar_does_not_ask_for_it(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    wizard = opened(ui_context, qtbot, pages, "Thermal_30x15")
    wizard.forth.click()
    assert set(wizard.measuring.rows) == {"across", "along", "across_bar"}
    wizard.forth.click()
    assert wizard.step == LOOK


def test_both_pages_are_printed_and_told(
    ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    wizard = opened(ui_context, qtbot, pages)
    with qtbot.waitSignal(pages.printed, timeout=10_000):
        wizard.print_ruler.click()
    assert "sent to Zebra" in wizard.state.text()
    wizard.forth.click()
    wizard.forth.click()
    with qtbot.waitSignal(pages.printed, timeout=10_000):
        wizard.print_test.click()
    assert notepad.titles == ["Ruler page", "Test page"]


def test_a_printer_that_is_off_is_told_in_the_wizard(
    ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    notepad.is_off = True
    wizard = opened(ui_context, qtbot, pages)
    with qtbot.waitSignal(pages.failed, timeout=10_000):
        wizard.print_ruler.click()
    assert "does not answer" in wizard.state.text()
    assert wizard.print_ruler.isEnabled()


def test_what_was_kept_before_is_told_and_can_be_forgotten(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    save_calibration(ui_context.desk, "p1", "A4_24", Calibration(right_um=300))
    wizard = opened(ui_context, qtbot, pages)
    assert wizard.forget.isVisible()
    with qtbot.waitSignal(wizard.calibrated):
        wizard.forget.click()
    assert not is_calibrated(ui_context.desk.workspace, "p1", "A4_24")
    again = opened(ui_context, qtbot, pages)
    assert not again.forget.isVisible()


def test_one_can_go_back_and_measure_again(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    wizard = opened(ui_context, qtbot, pages)
    wizard.forth.click()
    wizard.forth.click()
    wizard.back.click()
    assert wizard.step == MEASURE
    wizard.back.click()
    assert wizard.step == PRINT
    assert not wizard.back.isVisible()


def test_the_numbers_have_names_and_start_at_what_an_exact_printer_gives(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    wizard = opened(ui_context, qtbot, pages)
    boxes = wizard.measuring.findChildren(QDoubleSpinBox)
    assert [box.value() for box in boxes] == [20, 20, 0, 0]
    assert all(box.accessibleName() for box in boxes)
    assert boxes[2].text() == "Not measured"


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (UNCALIBRATED, "nothing is moved"),
        (Calibration(right_um=40), "moved 0.04 mm to the right."),
        (Calibration(down_um=-1_000), "moved 1.00 mm up."),
    ],
)
def test_calibrations_are_told_in_words(found: Calibration, words: str, qtbot: QtBot) -> None:
    assert words in calibration_words(found)
