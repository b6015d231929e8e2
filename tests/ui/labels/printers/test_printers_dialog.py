"""The list of printers: added, doubled, made the default, taken out and put back, tried."""

from __future__ import annotations

from dataclasses import replace

import pytest
from notepad_printer import Notepad
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.labels.media.calibration import Calibration
from fba_client.printers.printer import SYSTEM, TCP, ZPL, Printer
from fba_client.queries.printers import calibration, printers
from fba_client.services.printing.printers import save_calibration, save_printer
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.calibration_wizard import CalibrationWizard
from fba_client.ui.labels.printers.dialog import PrintersDialog
from fba_client.ui.labels.printers.list_model import Column, PrintersModel
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.setup import PrinterSetup
from fba_client.ui.messages import Message

ZEBRA = Printer("", "Zebra", ZPL, TCP, "10.0.0.9", media="Thermal_57x32", dpi=203)
OFFICE = Printer("", "Office", SYSTEM, SYSTEM, "HP", media="A4_24", dpi=600)


def opened(context: UiContext, qtbot: QtBot, pages: PagePrinter) -> PrintersDialog:
    dialog = PrintersDialog(context, pages=pages, discover=lambda: ())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def two(ui_context: UiContext) -> tuple[Printer, Printer]:
    return save_printer(ui_context.desk, ZEBRA), save_printer(ui_context.desk, OFFICE)


def row(dialog: PrintersDialog, number: int) -> list[str]:
    return [str(dialog.model.index(number, column).data()) for column in Column]


def test_without_printers_it_says_what_to_do(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages)
    assert dialog.empty.isVisible()
    assert [name for name, button in dialog.buttons.items() if button.isEnabled()] == ["add"]
    dialog.empty.button.click()
    setup = dialog.findChild(PrinterSetup)
    assert setup is not None
    setup.form.show_printer(ZEBRA, setup.form.media.sheet())
    with qtbot.waitSignal(dialog.printers_changed):
        setup._save()
    assert dialog.table.isVisible()
    assert dialog.chosen() == printers(ui_context.desk.workspace)[0]


def test_each_row_tells_connection_medium_and_state(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    save_calibration(ui_context.desk, two[1].id, "A4_24", Calibration(5))
    dialog = opened(ui_context, qtbot, pages)
    assert row(dialog, 0) == ["Office", "Driver, HP", "A4, 24 label(s) (63.5 × 33.9 mm)", "600 dpi · calibrated"]
    assert row(dialog, 1) == ["Zebra", "ZPL, 10.0.0.9", "Thermal 57 × 32 mm", "Default · 203 dpi"]


def test_a_medium_that_is_gone_is_named_as_missing(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    path = ui_context.desk.folder.sheets / "Mine.toml"
    path.write_text(
        'title = "Mine"\nkind = "roll"\nunit = "mm"\npage = [40, 40]\nlabel = [40, 40]\n'
        "grid = [1, 1]\nfirst = [0, 0]\npitch = [40, 40]\n",
        encoding="utf-8",
    )
    save_printer(ui_context.desk, replace(ZEBRA, media="Mine"))
    path.unlink()
    dialog = opened(ui_context, qtbot, pages)
    assert row(dialog, 0)[Column.MEDIA] == "Mine (missing)"
    for name in ("calibrate", "test"):
        with qtbot.waitSignal(dialog.messages.posted) as posted:
            dialog.buttons[name].click()
        assert "no label sheet “Mine”" in posted.args[0].text


def test_another_printer_is_made_the_default(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    with qtbot.waitSignal(dialog.printers_changed):
        dialog.buttons["default"].click()
    assert row(dialog, 0)[Column.STATE] == "Default · 600 dpi"
    assert not dialog.buttons["default"].isEnabled()


def test_a_printer_is_doubled_with_its_calibration(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    save_calibration(ui_context.desk, two[1].id, "A4_24", Calibration(5))
    dialog = opened(ui_context, qtbot, pages)
    dialog.buttons["duplicate"].click()
    twin = dialog.chosen()
    assert twin is not None
    assert twin.name == "Office 2"
    assert calibration(ui_context.desk.workspace, twin.id, "A4_24") == Calibration(5)


def test_a_printer_is_taken_out_by_its_key_and_put_back_by_undo(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    with qtbot.waitSignal(dialog.messages.posted) as posted:
        dialog.buttons["remove"].click()
    assert [printer.name for printer in printers(ui_context.desk.workspace)] == ["Office"]
    message: Message = posted.args[0]
    assert message.action is not None
    with qtbot.waitSignal(dialog.printers_changed):
        message.action()
    assert printers(ui_context.desk.workspace) == (two[1], two[0])
    assert dialog.chosen() == two[0]


def test_a_printer_whose_name_was_taken_meanwhile_is_not_put_back(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    with qtbot.waitSignal(dialog.messages.posted) as posted:
        dialog.buttons["remove"].click()
    save_printer(ui_context.desk, OFFICE)
    with qtbot.waitSignal(dialog.messages.posted) as refused:
        posted.args[0].action()
    assert "already" in refused.args[0].text


def test_a_test_page_is_printed_on_the_chosen_printer(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    with qtbot.waitSignal(dialog.messages.posted, timeout=10_000) as posted:
        dialog.buttons["test"].click()
        assert not dialog.buttons["test"].isEnabled()
    assert "sent to Zebra" in posted.args[0].text
    assert notepad.sent
    assert dialog.buttons["test"].isEnabled()


def test_a_double_click_opens_the_set_up_and_calibrate_the_wizard(
    two: tuple[Printer, Printer], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    dialog.table.activated.emit(dialog.model.index(0, 0))
    setup = dialog.findChild(PrinterSetup)
    assert setup is not None
    assert setup.form.typed() == two[1]
    setup.reject()
    dialog.buttons["calibrate"].click()
    wizard = dialog.findChild(CalibrationWizard)
    assert wizard is not None
    with qtbot.waitSignal(dialog.printers_changed):
        for _ in range(3):
            wizard.forth.click()
    assert "calibrated" in row(dialog, 0)[Column.STATE]


def test_every_button_has_a_key_of_its_own(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages)
    texts = [button.text() for button in dialog.buttons.values()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(keys)) == len(keys)
    assert dialog.table.accessibleName()


def test_the_model_of_the_printers_is_sound(
    two: tuple[Printer, Printer], ui_context: UiContext, qtmodeltester: ModelTester
) -> None:
    model = PrintersModel()
    qtmodeltester.check(model)
    model.show_printers(two, {"A4_24": "A4"}, frozenset())
    qtmodeltester.check(model)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Printer"


def test_escape_closes_the_list(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog: QDialog = opened(ui_context, qtbot, pages)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
