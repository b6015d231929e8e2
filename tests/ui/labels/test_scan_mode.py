"""Scanning products one after the other: each adds or prints a label, and an unknown code is asked about once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from labels_window import add_zebra, choose_media, items, opened_page, settled
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.services.product_codes import learn_code, look_up
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.scan_bar import ScanBar
from fba_client.ui.labels.items.scan_queue import Scanned
from fba_client.ui.labels.page import LabelsPage

EAN, UPC, UPC_AS_EAN = "5901234123457", "036000291452", "0036000291452"
OTHER_UPC = "042100005264"


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    learn_code(ui_context.desk, UPC, "MUG-BLUE")
    add_zebra(ui_context.desk, zebra.port)
    page = opened_page(ui_context, qtbot)
    items(page).scan_button.click()
    return page


def bar(page: LabelsPage) -> ScanBar:
    return items(page).scan_bar


def scan(page: LabelsPage, qtbot: QtBot, *codes: str) -> None:
    """Type each code into the field and Enter, as fast as a scanner does, then wait."""
    for code in codes:
        qtbot.keyClicks(bar(page).field, code)
        qtbot.keyClick(bar(page).field, Qt.Key.Key_Return)
    settled(page, qtbot)


def lines(page: LabelsPage) -> list[tuple[str, int]]:
    return [(line.msku, line.quantity) for line in items(page).model.lines]


def test_every_kind_of_code_adds_its_sku_and_the_field_keeps_the_keyboard(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, UPC, UPC_AS_EAN, "X000000002", "B000000003", "LAMP 50%")
    assert lines(page) == [("MUG-BLUE", 2), ("MUG-RED", 1), ("TEA-GREEN", 1), ("LAMP 50%", 1)]
    assert bar(page).field.hasFocus()
    assert bar(page).last.text() == "LAMP 50% · Desk lamp, “half price” · 1 in the list · 5 scanned"


def test_a_wrong_scan_is_undone_with_one_key(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, "MUG-BLUE", "MUG-RED")
    qtbot.keyClick(bar(page).field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    items(page).undo_stack.undo()
    assert lines(page) == [("MUG-BLUE", 1)]


def test_an_unknown_code_is_asked_about_once_and_the_scans_after_it_wait(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN, "MUG-RED")
    assert bar(page).question.isVisible()
    assert bar(page).question_text.text() == f"“{EAN}” is new. Which SKU is it? It is asked only once."
    assert lines(page) == []
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        qtbot.keyClicks(bar(page).answer, "TEA-GREEN")
        qtbot.keyClick(bar(page).answer, Qt.Key.Key_Return)
    assert posted.args[0].text == f"“{EAN}” is TEA-GREEN from now on."
    settled(page, qtbot)
    assert lines(page) == [("TEA-GREEN", 1), ("MUG-RED", 1)]
    scan(page, qtbot, EAN)
    assert lines(page)[0] == ("TEA-GREEN", 2)


def test_what_was_learned_is_undone(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        qtbot.keyClicks(bar(page).answer, "TEA-GREEN")
        qtbot.keyClick(bar(page).answer, Qt.Key.Key_Return)
    posted.args[0].action()
    assert look_up(page.context.desk, EAN).hits == ()


def test_an_unknown_code_is_passed_over_with_escape(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN, "MUG-RED")
    qtbot.keyClick(bar(page).answer, Qt.Key.Key_Escape)
    settled(page, qtbot)
    assert not bar(page).question.isVisible()
    assert lines(page) == [("MUG-RED", 1)]
    assert bar(page).field.hasFocus()


def test_a_upc_is_asked_about_with_the_digits_of_the_product(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, OTHER_UPC)
    assert bar(page).question_text.text().startswith(f"“{OTHER_UPC}” is new.")


def test_a_long_title_does_not_push_the_counts_away(page: LabelsPage) -> None:
    bar(page).show_printed(Scanned("MUG-BLUE", "MUG-BLUE", title="Stoneware mug with a handle, " * 6), 1, 3)
    named, told = bar(page).last.text().split("…")
    assert len(named) < 60
    assert told == " · 1 label(s) printed · 3 of it, 0 scanned"
    assert bar(page).last.wordWrap()


def test_a_misread_code_is_told_and_nothing_is_asked(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, "5901234123450")
    assert bar(page).last.text().startswith("“5901234123450” was misread")
    assert not bar(page).question.isVisible()


def test_with_print_at_once_every_scan_is_a_label_without_any_question(
    page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    bar(page).at_once.setChecked(True)
    scan(page, qtbot, UPC, UPC, "MUG-RED", UPC)
    qtbot.waitUntil(lambda: zebra.n_labels == 4, timeout=10_000)
    qtbot.waitUntil(
        lambda: bar(page).last.text() == "MUG-BLUE · Blue mug, 12 oz · 1 label(s) printed · 3 of it, 4 scanned"
    )
    assert lines(page) == []


def test_print_at_once_needs_a_printer_that_is_set_up(ui_context: UiContext, qtbot: QtBot) -> None:
    add_skus(ui_context.desk)
    page = opened_page(ui_context, qtbot)
    items(page).scan_button.click()
    bar(page).at_once.setChecked(True)
    scan(page, qtbot, "MUG-BLUE")
    assert bar(page).last.text().startswith("MUG-BLUE was not printed: A scan can only print on a printer")


def test_print_at_once_does_not_waste_a_sheet(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    choose_media(page, "Letter_30")
    bar(page).at_once.setChecked(True)
    scan(page, qtbot, "MUG-BLUE")
    assert "Every scan would use up a page" in bar(page).last.text()
    assert zebra.n_labels == 0


def test_a_printer_that_stops_is_told_at_the_scan(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    zebra.refuse()
    bar(page).at_once.setChecked(True)
    scan(page, qtbot, "MUG-BLUE")
    qtbot.waitUntil(lambda: bar(page).last.text().startswith("MUG-BLUE was not printed:"), timeout=20_000)


def test_lines_from_another_page_end_the_scan_mode(page: LabelsPage, qtbot: QtBot) -> None:
    page.open_at({"lines": [ItemLine("MUG-RED", 2)]})
    assert items(page).field.isVisible()
    assert not bar(page).isVisible()


def test_a_learned_code_is_found_in_the_search_field_too(page: LabelsPage, qtbot: QtBot) -> None:
    items(page).scan_button.click()
    qtbot.keyClicks(items(page).field, UPC)
    qtbot.keyClick(items(page).field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(page) == [("MUG-BLUE", 1)])
