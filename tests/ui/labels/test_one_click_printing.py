"""From “Print” to the printer: one click, straight to the printer that was set up, and what is asked before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from labels_window import add_zebra, choose_media, choose_printer, filled, items, opened_page, settled
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.printers.printer import SYSTEM, Printer
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.printing.printers import save_printer
from fba_client.ui.context import UiContext
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.printer_box import ASK
from fba_client.ui.messages import Message

BLUE, RED = ItemLine("MUG-BLUE", 3), ItemLine("MUG-RED", 2)


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    add_zebra(ui_context.desk, zebra.port)
    return opened_page(ui_context, qtbot)


def printed(page: LabelsPage, qtbot: QtBot) -> None:
    """Click on Print and wait until all is printed."""
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.head.print_button.click()
    settled(page, qtbot)


def button(box: QMessageBox, words: str) -> QPushButton:
    found = [one for one in box.buttons() if words in one.text().replace("&", "")]
    assert isinstance(found[0], QPushButton)
    return found[0]


def question(page: LabelsPage, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    assert box is not None
    return box


def test_one_click_prints_on_the_printer_that_was_set_up(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE, RED)
    with qtbot.waitSignal(page.context.messages.posted, timeout=10_000) as posted:
        page.head.print_button.click()
    assert zebra.wait_for(5)
    message: Message = posted.args[0]
    assert (message.text, message.action_text) == ("5 label(s) sent to Zebra.", "Print again")
    assert page.findChild(QPrintDialog) is None
    rows = recent_prints(page.context.desk.workspace)
    assert [(row.msku, row.copies, row.output, row.media) for row in rows] == [
        ("MUG-BLUE", 3, "Zebra", "Thermal_57x32"),
        ("MUG-RED", 2, "Zebra", "Thermal_57x32"),
    ]


def test_the_medium_and_the_dots_follow_the_printer(page: LabelsPage) -> None:
    choices = page.setup.choices()
    assert (choices.sheet.id, choices.dpi) == ("Thermal_57x32", 203)
    assert not page.options.dpi_box.isEnabled()


def test_another_medium_than_the_loaded_one_is_told_and_taken_back(page: LabelsPage, qtbot: QtBot) -> None:
    choose_media(page, "Thermal_4x6in")
    assert page.options.note.text().startswith("Zebra has “Thermal 57")
    assert page.options.loaded_button.isVisible()
    page.options.loaded_button.click()
    assert page.setup.choices().sheet.id == "Thermal_57x32"
    assert page.options.note.text() == ""


def test_the_printer_and_medium_of_each_mode_are_remembered(
    page: LabelsPage, ui_context: UiContext, qtbot: QtBot
) -> None:
    choose_printer(page, ASK)
    choose_media(page, "Letter_30")
    settled(page, qtbot)
    again = opened_page(ui_context, qtbot)
    assert again.setup.printer() is None
    assert again.setup.choices().sheet.id == "Letter_30"


def test_print_pressed_right_after_a_change_prints_what_was_changed(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.open_at({"lines": [RED], "print": True})
    assert zebra.n_labels == 2


def test_items_printed_a_moment_ago_are_asked_about(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE)
    printed(page, qtbot)
    page.head.print_button.click()
    box = question(page, qtbot)
    assert "X000000001: 3 printed, last: just now, Zebra" in box.informativeText()
    button(box, "Cancel").click()
    assert zebra.n_labels == 3
    page.head.print_button.click()
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        button(question(page, qtbot), "Print again").click()
    assert zebra.wait_for(6)


def test_only_the_missing_labels_of_a_shipment_are_printed(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    page.open_at({"lines": [BLUE], "draft_id": "d1", "title": "Mugs"})
    printed(settled(page, qtbot), qtbot)
    page.open_at({"lines": [ItemLine("MUG-BLUE", 5), RED], "draft_id": "d1", "title": "Mugs"})
    settled(page, qtbot)
    page.head.print_button.click()
    with qtbot.waitSignal(page.output.ended, timeout=10_000) as ended:
        button(question(page, qtbot), "Only the 4 missing").click()
    assert ended.args[0].result.labels == 4
    rows = recent_prints(page.context.desk.workspace)
    assert sum(row.copies for row in rows if row.draft_id == "d1") == 7


def test_a_printer_that_stops_leaves_a_run_that_is_resumed_where_it_stopped(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 1), ItemLine("MUG-RED", 1), ItemLine("TEA-GREEN", 1))
    zebra.stop_after(1)
    with qtbot.waitSignal(page.output.failed, timeout=20_000):
        page.head.print_button.click()
    qtbot.waitUntil(lambda: bool(page.resume_bar.rows), timeout=10_000)
    row = page.resume_bar.rows[0]
    run = unfinished_runs(page.context.desk.workspace)[0]
    assert row.text.text() == f"Item labels: stopped after {run.acknowledged} of 3 labels"
    zebra.mend()
    before = zebra.n_labels
    row.label_box.setValue(2)
    row.resume_button.setFocus()
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        row.resume_button.click()
    assert zebra.wait_for(before + 2)
    qtbot.waitUntil(lambda: not page.resume_bar.rows)
    assert page.modes.source.isAncestorOf(page.window().focusWidget())  # and not somewhere in the window


def test_an_unfinished_run_is_let_go_and_that_is_undone(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 1), ItemLine("MUG-RED", 1), ItemLine("TEA-GREEN", 1))
    zebra.stop_after(1)
    with qtbot.waitSignal(page.output.failed, timeout=20_000):
        page.head.print_button.click()
    qtbot.waitUntil(lambda: bool(page.resume_bar.rows), timeout=10_000)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.resume_bar.rows[0].dismiss_button.click()
    qtbot.waitUntil(lambda: not page.resume_bar.isVisible())
    posted.args[0].action()
    qtbot.waitUntil(page.resume_bar.isVisible)


def test_a_printer_that_is_off_is_told_and_the_list_stays(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE)
    zebra.refuse()
    with qtbot.waitSignal(page.context.messages.posted, timeout=20_000) as posted:
        page.head.print_button.click()
    assert posted.args[0].tone == "bad"
    assert items(page).model.lines == (BLUE,)
    qtbot.waitUntil(page.head.print_button.isEnabled)


def test_a_system_printer_that_is_gone_is_named(page: LabelsPage, ui_context: UiContext, qtbot: QtBot) -> None:
    gone = save_printer(
        ui_context.desk, Printer("", "Office", SYSTEM, SYSTEM, "No such printer", media="Letter_30", dpi=300)
    )
    page.setup.reload_printers()
    choose_printer(page, gone.id)
    filled(page, qtbot, BLUE)
    with qtbot.waitSignal(ui_context.messages.posted, timeout=10_000) as posted:
        page.head.print_button.click()
    assert posted.args[0].text == "This computer has no printer “No such printer”."


def test_without_a_printer_the_system_asks_for_one(ui_context: UiContext, qtbot: QtBot) -> None:
    add_skus(ui_context.desk)
    page = opened_page(ui_context, qtbot)
    filled(page, qtbot, BLUE)
    page.head.print_button.click()
    qtbot.waitUntil(lambda: page.findChild(QPrintDialog) is not None)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()


@pytest.mark.parametrize(("shape", "begins"), [("zpl", b"^XA"), ("epl", b"\nN"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_labels_are_saved_in_the_form_of_any_printer(
    shape: str, begins: bytes, page: LabelsPage, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("out") / f"labels.{shape}"
    filled(page, qtbot, ItemLine("MUG-BLUE", 1))
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.save_to(str(path))
    assert begins in path.read_bytes()[:200]


def test_very_many_labels_are_printed_only_after_a_question(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 501))
    page.head.print_button.click()
    box = question(page, qtbot)
    assert box.text() == "Print 501 labels on Zebra?"
    assert not page.output.is_busy
    button(box, "Cancel").click()
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
    assert recent_prints(page.context.desk.workspace) == ()
    page.head.print_button.click()
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        button(question(page, qtbot), "Print them").click()
    assert [row.copies for row in recent_prints(page.context.desk.workspace)] == [501]


def test_not_quite_so_many_labels_need_no_question(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", 500))
    printed(page, qtbot)
    assert page.findChild(QMessageBox) is None
