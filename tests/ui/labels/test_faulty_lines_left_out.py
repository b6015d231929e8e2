"""One faulty line does not hold the others up: they are printed by a click or a key, and what was left out is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from labels_window import add_zebra, filled, items, opened_page, settled
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import LabelDoesNotRead
from fba_client.labels import verify
from fba_client.labels.elements import PlacedLabel
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.queries.print_ledger import recent_prints
from fba_client.services.labels.orders import LeftOut, PrintResult
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.lines_model import Column
from fba_client.ui.labels.output import Sent
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.messages import Message

BLUE, NOPE, RED, NADA = ItemLine("MUG-BLUE", 3), ItemLine("NOPE", 2), ItemLine("MUG-RED", 2), ItemLine("NADA", 1)


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    add_zebra(ui_context.desk, zebra.port)
    return opened_page(ui_context, qtbot)


def ledger(page: LabelsPage) -> list[tuple[str, int]]:
    return [(row.msku, row.copies) for row in recent_prints(page.context.desk.workspace)]


def with_others(page: LabelsPage, qtbot: QtBot) -> Message:
    """Click on the button for the others; the message that comes of it."""
    with qtbot.waitSignal(page.context.messages.posted, timeout=10_000) as posted:
        page.preview_panel.others_button.click()
    settled(page, qtbot)
    message: Message = posted.args[0]
    return message


def test_the_fault_names_every_line_and_offers_the_others(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE, NOPE, RED, NADA)
    panel = page.preview_panel
    assert panel.fault.text().startswith(
        "2 line(s) cannot be printed: line 2 (NOPE), line 4 (NADA).\nLine 2: “NOPE” is not among your SKUs."
    )
    assert panel.others_button.isVisible()
    assert panel.others_button.text() == "Print the others"
    assert "Ctrl+Shift+P" in panel.others_button.toolTip()


def test_without_a_fault_or_without_others_nothing_is_offered(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE)
    assert not page.preview_panel.others_button.isVisible()
    filled(page, qtbot, NOPE)
    assert not page.preview_panel.others_button.isVisible()
    assert page.preview_panel.fault.isVisible()


def test_the_others_are_printed_and_what_was_left_out_stays_in_the_list(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE, NOPE, RED)
    message = with_others(page, qtbot)
    assert zebra.wait_for(5)
    assert (message.tone, message.text) == ("warning", "5 label(s) sent to Zebra.\nLeft out: line 2 (NOPE).")
    assert ledger(page) == [("MUG-BLUE", 3), ("MUG-RED", 2)]
    assert items(page).model.lines == (BLUE, NOPE, RED)
    items(page).model.setData(items(page).model.index(1, Column.FNSKU), "X00000000A")
    settled(page, qtbot)
    page.head.print_button.click()  # mended: only what is missing is offered
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    assert box is not None
    assert "Only the 2 &missing" in [button.text() for button in box.buttons()]
    box.reject()


def test_a_list_is_shortened_to_what_was_left_out_and_that_undone(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE, NOPE, RED, NADA)
    message = with_others(page, qtbot)
    assert message.action_text == "Keep only these"
    assert message.action is not None
    message.action()
    assert items(page).model.lines == (NOPE, NADA)
    assert items(page).table.selected_rows() == {0}
    items(page).undo_stack.undo()
    assert items(page).model.lines == (BLUE, NOPE, RED, NADA)


def test_a_list_that_was_changed_since_is_not_shortened(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE, NOPE, RED)
    message = with_others(page, qtbot)
    items(page).model.add_one("TEA-GREEN")
    settled(page, qtbot)
    assert message.action is not None
    message.action()
    assert len(items(page).model.lines) == 4
    assert items(page).table.selected_rows() == {1}


def test_the_key_does_the_same_and_print_itself_still_stops_at_the_fault(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    filled(page, qtbot, NOPE, RED)
    page.activateWindow()
    page.head.print_button.click()
    settled(page, qtbot)
    assert "“NOPE” is not among your SKUs" in items(page).fault.text()
    assert ledger(page) == []
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert zebra.wait_for(2)
    assert ledger(page) == [("MUG-RED", 2)]


def test_the_key_pressed_at_once_waits_for_the_plan_and_the_check(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    page.open_at({"lines": [NOPE, RED]})
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.do_with_others()
    assert ledger(page) == [("MUG-RED", 2)]


def test_the_others_of_a_list_are_saved_after_saving_was_refused(
    page: LabelsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, qtbot, NOPE, RED)
    page.save_as("png")
    assert page.preview_panel.others_button.text() == "Save the others…"
    assert page.findChild(QFileDialog) is None
    page.preview_panel.others_button.click()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.context.messages.posted, timeout=10_000) as posted:
        dialog.fileSelected.emit(str(tmp_path / "x.pdf"))
    dialog.close()
    assert posted.args[0].text.endswith("Left out: line 1 (NOPE).")
    assert ledger(page) == [("MUG-RED", 2)]


def test_a_label_that_does_not_read_is_left_out_like_a_line_without_one(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = verify.verify_label

    def misread(label: PlacedLabel) -> None:
        real(label)
        if any(symbol.code == "X000000001" for symbol in label.symbols()):
            raise LabelDoesNotRead("The label of {code} could not be read back.", code="X000000001")

    monkeypatch.setattr(verify, "verify_label", misread)
    monkeypatch.setattr("fba_client.services.labels.checks.verify_label", misread)
    filled(page, qtbot, BLUE, RED)
    assert page.preview_panel.fault.text().startswith("Line 1: The label of X000000001 could not be read back.")
    with_others(page, qtbot)
    assert ledger(page) == [("MUG-RED", 2)]
    assert zebra.wait_for(2)
    assert {found.text for bitmap in zebra.labels for found in zxingcpp.read_barcodes(bitmap)} == {"X000000002"}


def test_what_only_the_printer_brought_to_light_is_turned_to(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, NOPE, BLUE)
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    left_out = (LeftOut("MUG-RED", LabelDoesNotRead("No.")),)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.outcome.tell(Sent(plan.order, PrintResult(3, 3, 1, left_out=left_out), "Zebra"), can_keep_rest=True)
    message: Message = posted.args[0]
    assert (message.text, message.action_text) == ("3 label(s) sent to Zebra.\nLeft out: MUG-RED.", "Go there")
    assert message.action is not None
    message.action()
    assert items(page).table.selected_rows() == {0}


def test_a_fault_that_only_the_printer_brings_to_light_offers_the_others_too(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE, RED)
    page.dispatcher.failed.emit(LabelDoesNotRead("The label of {code} could not be read back.", code="X000000001"))
    assert page.preview_panel.others_button.isVisible()
    assert page.preview_panel.fault.text() == "The label of X000000001 could not be read back."
