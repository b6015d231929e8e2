"""Setting a printer up: the fields that each way needs, what is wrong at its field, a test page before it is kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from notepad_printer import Notepad
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fba_client.printers.discovery import Found
from fba_client.printers.printer import CUPS, CUT, EPL, FILE, SYSTEM, TCP, ZPL, Printer
from fba_client.queries.printers import printers
from fba_client.services.printing.printers import save_printer
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.setup import NEW, PrinterSetup
from fba_client.ui.labels.printers.setup_form import QUEUE

FOUND = (Found("HP_LaserJet", CUPS, is_default=True), Found("Zebra_raw", CUPS))
ZEBRA = Printer("", "Zebra", ZPL, TCP, "10.0.0.9", 9101, "Thermal_4x6in", 300, 20, 6, CUT)


def opened(
    context: UiContext,
    qtbot: QtBot,
    pages: PagePrinter,
    printer: Printer = NEW,
    found: tuple[Found, ...] = FOUND,
) -> PrinterSetup:
    dialog = PrinterSetup(context, printer=printer, pages=pages, discover=lambda: found)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    return dialog


def choose(dialog: PrinterSetup, way: str) -> None:
    dialog.form.way.setCurrentIndex(dialog.form.way.findData(way))
    dialog.form.way.activated.emit(dialog.form.way.currentIndex())


def save(dialog: PrinterSetup) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def shown(dialog: PrinterSetup) -> set[str]:
    return {name for name, row in dialog.form.rows.items() if row.field.isVisibleTo(dialog)}


@pytest.mark.parametrize(
    ("way", "fields"),
    [
        (SYSTEM, {"queue"}),
        (TCP, {"host", "port", "language", "darkness", "speed", "after"}),
        (QUEUE, {"queue", "language", "darkness", "speed", "after"}),
        (FILE, {"path", "language", "darkness", "speed", "after"}),
    ],
)
def test_each_way_shows_the_fields_that_it_needs(
    way: str, fields: set[str], ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    choose(dialog, way)
    assert shown(dialog) == fields | {"name", "way", "media", "dpi"}


def test_a_printer_of_this_computer_is_chosen_from_a_list_and_lends_its_name(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    queue = dialog.form.queue
    assert [queue.itemText(row) for row in range(queue.count())] == ["HP_LaserJet", "Zebra_raw"]
    queue.setCurrentIndex(0)
    queue.activated.emit(0)
    assert dialog.form.name.text() == "HP LaserJet"
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    kept = saved.args[0]
    assert (kept.language, kept.way, kept.address) == (SYSTEM, SYSTEM, "HP_LaserJet")
    assert printers(ui_context.desk.workspace) == (kept,)


def test_a_computer_without_a_printer_says_so_and_what_to_do(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages, found=())
    row = dialog.form.rows["queue"]
    (hint,) = [label for label in dialog.form.findChildren(QLabel) if label.text() == row.hint]
    assert row.hint.startswith("No printer is installed on this computer.")
    assert "By network address" in row.hint
    assert hint.isVisible()
    assert dialog.form.queue.accessibleDescription() == row.hint
    choose(dialog, TCP)
    assert not hint.isVisible()
    dialog.form.offer_printers(FOUND)
    choose(dialog, SYSTEM)
    assert not row.hint
    assert not hint.isVisible()


def test_a_printer_shows_as_it_was_kept_and_is_kept_as_it_shows(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    kept = save_printer(ui_context.desk, ZEBRA)
    dialog = opened(ui_context, qtbot, pages, kept)
    assert dialog.form.typed() == kept
    save(dialog)
    assert printers(ui_context.desk.workspace) == (kept,)


def test_what_is_wrong_is_said_at_its_field_once_it_is_to_be_saved_and_goes_while_it_is_mended(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages)
    choose(dialog, TCP)
    assert not any(row.fault for row in dialog.form.rows.values())
    save(dialog)
    assert "name" in dialog.form.rows["name"].fault
    assert "192.168" in dialog.form.rows["host"].fault
    assert dialog.isVisible()
    assert dialog.form.name.hasFocus() or not dialog.isActiveWindow()
    qtbot.keyClicks(dialog.form.name, "Zebra")
    qtbot.keyClicks(dialog.form.host, "10.0.0.9")
    assert not any(row.fault for row in dialog.form.rows.values())
    save(dialog)
    assert [printer.address for printer in printers(ui_context.desk.workspace)] == ["10.0.0.9"]


def test_the_resolutions_are_those_that_printers_of_the_language_have(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages, ZEBRA)
    box = dialog.form.dpi
    assert [box.itemText(row) for row in range(box.count())] == ["203", "300", "600"]
    language = dialog.form.language
    language.setCurrentIndex(language.findData(EPL))
    language.activated.emit(language.currentIndex())
    assert [box.itemText(row) for row in range(box.count())] == ["203", "300"]
    assert box.currentText() == "300"


def test_a_port_typed_behind_the_address_is_shown_as_the_port(
    ui_context: UiContext, pages: PagePrinter, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages, replace(ZEBRA, address=""))
    dialog.form.host.setFocus()
    qtbot.keyClicks(dialog.form.host, "10.0.0.7:6101")
    qtbot.keyClick(dialog.form.host, Qt.Key.Key_Tab)
    assert (dialog.form.host.text(), dialog.form.port.value()) == ("10.0.0.7", 6101)
    dialog.form.host.setText("10.0.0.7:70000")
    save(dialog)
    assert [fault.field for fault in dialog.faults()] == ["port"]


def test_a_test_page_goes_out_before_anything_is_kept_and_needs_no_name(
    ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages, replace(ZEBRA, name=""))
    with qtbot.waitSignal(pages.printed, timeout=10_000):
        dialog.test.click()
    assert notepad.sent
    assert "10.0.0.9" in dialog.state.text()
    assert printers(ui_context.desk.workspace) == ()


def test_a_test_page_that_fails_is_told_here(
    ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    notepad.is_off = True
    dialog = opened(ui_context, qtbot, pages, ZEBRA)
    with qtbot.waitSignal(pages.failed, timeout=10_000):
        dialog.test.click()
    assert "does not answer" in dialog.state.text()
    assert "switched on" in dialog.state.text()
    assert dialog.test.isEnabled()


def test_no_test_page_goes_to_a_printer_without_an_address(
    ui_context: UiContext, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    dialog = opened(ui_context, qtbot, pages, replace(ZEBRA, address=""))
    dialog.test.click()
    assert dialog.form.rows["host"].fault
    assert not pages.is_busy


def test_a_medium_of_ones_own_is_made_on_the_way(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages, ZEBRA)
    dialog.form.media.own_size_wanted.emit()
    own = dialog.findChild(OwnMediaDialog)
    assert own is not None
    qtbot.keyClicks(own.fields.name, "My roll")
    own.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.form.typed().media == "My roll"


def test_a_thermal_size_that_is_typed_is_taken(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages, ZEBRA)
    line = dialog.form.media.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "63x37")
    with qtbot.waitSignal(dialog.form.media.sheet_chosen):
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert dialog.form.typed().media == "Thermal_63x37"
    save(dialog)
    assert [printer.media for printer in printers(ui_context.desk.workspace)] == ["Thermal_63x37"]


def test_a_medium_that_is_gone_is_asked_for_again(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages, replace(ZEBRA, media="Gone"))
    save(dialog)
    assert dialog.form.rows["media"].fault


def test_every_field_has_a_label_with_a_key_of_its_own(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog = opened(ui_context, qtbot, pages)
    for way in (SYSTEM, TCP, QUEUE, FILE):
        choose(dialog, way)
        labels = [
            label
            for label in dialog.form.findChildren(QLabel)
            if label.buddy() is not None and label.isVisibleTo(dialog)
        ]
        assert len(labels) == len(shown(dialog))
        keys = Counter(label.text()[label.text().index("&") + 1].lower() for label in labels)
        keys.update("t")  # the button of the test page
        assert [key for key, count in keys.items() if count > 1] == []


def test_escape_leaves_without_keeping_anything(ui_context: UiContext, pages: PagePrinter, qtbot: QtBot) -> None:
    dialog: QWidget = opened(ui_context, qtbot, pages, ZEBRA)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert printers(ui_context.desk.workspace) == ()
