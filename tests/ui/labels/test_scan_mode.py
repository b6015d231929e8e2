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
from fba_client.ui.messages import Message

EAN, UPC, UPC_AS_EAN = "5901234123457", "036000291452", "0036000291452"
OTHER_UPC = "042100005264"
CASE_OF_UPC = "10036000291459"


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


def pick(page: LabelsPage, qtbot: QtBot, words: str) -> None:
    """Answer which SKU it is, as slowly as a person types, and wait until the product is shown to be confirmed."""
    answer = bar(page).question.answer
    qtbot.keyClicks(answer, words, delay=40)
    qtbot.keyClick(answer, Qt.Key.Key_Return)
    qtbot.waitUntil(bar(page).question.yes_button.isVisible)


def say_yes(page: LabelsPage, qtbot: QtBot) -> Message:
    """Confirm the product that is shown; what the page says of it."""
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        qtbot.mouseClick(bar(page).question.yes_button, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    message = posted.args[0]
    assert isinstance(message, Message)
    return message


def scan_into_answer(page: LabelsPage, qtbot: QtBot, *codes: str) -> None:
    """Scan while the keyboard is at the question."""
    for code in codes:
        qtbot.keyClicks(bar(page).question.answer, code)
        qtbot.keyClick(bar(page).question.answer, Qt.Key.Key_Return)


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
    assert bar(page).question.text.text() == f"“{EAN}” is new. Which SKU is it? It is asked only once."
    assert lines(page) == []
    pick(page, qtbot, "TEA-GREEN")
    assert bar(page).question.text.text() == f"Is “{EAN}” this product? TEA-GREEN · Grüner Tee, 100 g"
    assert look_up(page.context.desk, EAN).hits == ()
    assert say_yes(page, qtbot).text == f"“{EAN}” is TEA-GREEN from now on."
    assert lines(page) == [("TEA-GREEN", 1), ("MUG-RED", 1)]
    scan(page, qtbot, EAN)
    assert lines(page)[0] == ("TEA-GREEN", 2)


def test_what_is_scanned_while_it_is_asked_is_the_next_scan_and_no_answer(page: LabelsPage, qtbot: QtBot) -> None:
    desk = page.context.desk
    scan(page, qtbot, EAN)
    scan_into_answer(page, qtbot, "X000000002", OTHER_UPC, "MUG-BLUE", "TEA-GREEN")
    assert bar(page).question.waiting.text() == "4 more scan(s) wait for the answer."
    assert not bar(page).question.yes_button.isVisible()
    assert (look_up(desk, EAN).hits, look_up(desk, OTHER_UPC).hits) == ((), ())
    pick(page, qtbot, "half price")
    say_yes(page, qtbot)
    qtbot.waitUntil(lambda: OTHER_UPC in bar(page).question.text.text())
    assert lines(page) == [("LAMP 50%", 1), ("MUG-RED", 1)]
    qtbot.mouseClick(bar(page).question.skip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(lines(page)) == 4)
    assert look_up(desk, OTHER_UPC).hits == ()


@pytest.mark.parametrize("code", ["X000000002", "B000000002", OTHER_UPC, UPC, "own 7"])
def test_the_code_of_a_product_is_no_answer_however_slowly_it_is_typed(
    page: LabelsPage, qtbot: QtBot, code: str
) -> None:
    learn_code(page.context.desk, "own 7", "MUG-RED")
    scan(page, qtbot, EAN)
    qtbot.keyClicks(bar(page).question.answer, code, delay=40)
    qtbot.keyClick(bar(page).question.answer, Qt.Key.Key_Return)
    qtbot.waitUntil(bar(page).question.waiting.isVisible)
    assert bar(page).question.text.text().startswith(f"“{EAN}” is new.")
    assert bar(page).question.answer.text() == ""
    assert look_up(page.context.desk, EAN).hits == ()


def test_a_scan_while_yes_has_the_keyboard_is_the_next_scan_and_says_not_yes(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN)
    pick(page, qtbot, "TEA-GREEN")
    yes = bar(page).question.yes_button
    qtbot.keyClick(yes, Qt.Key.Key_Return)  # the second line end of a scanner
    assert look_up(page.context.desk, EAN).hits == ()
    qtbot.keyClick(yes, "X")
    assert bar(page).field.hasFocus()
    qtbot.keyClicks(bar(page).field, "000000002")
    qtbot.keyClick(bar(page).field, Qt.Key.Key_Return)
    assert bar(page).question.waiting.isVisible()
    assert look_up(page.context.desk, EAN).hits == ()
    say_yes(page, qtbot)
    qtbot.waitUntil(lambda: lines(page) == [("TEA-GREEN", 1), ("MUG-RED", 1)])


def test_another_sku_than_the_one_shown_can_be_picked(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN)
    pick(page, qtbot, "TEA-GREEN")
    qtbot.mouseClick(bar(page).question.other_button, Qt.MouseButton.LeftButton)
    assert bar(page).question.answer.hasFocus()
    pick(page, qtbot, "MUG-RED")
    say_yes(page, qtbot)
    assert [hit.msku for hit in look_up(page.context.desk, EAN).hits] == ["MUG-RED"]


def test_each_thing_that_was_learned_is_undone_by_itself(page: LabelsPage, qtbot: QtBot) -> None:
    desk = page.context.desk
    scan(page, qtbot, EAN, OTHER_UPC)
    pick(page, qtbot, "TEA-GREEN")
    first = say_yes(page, qtbot)
    qtbot.waitUntil(lambda: OTHER_UPC in bar(page).question.text.text())
    pick(page, qtbot, "MUG-RED")
    say_yes(page, qtbot)
    assert first.action is not None
    first.action()
    assert look_up(desk, EAN).hits == ()
    assert [hit.msku for hit in look_up(desk, OTHER_UPC).hits] == ["MUG-RED"]
    stack = items(page).undo_stack
    stack.undo()  # the line
    stack.undo()  # what was learned with it
    assert look_up(desk, OTHER_UPC).hits == ()
    stack.redo()
    assert [hit.msku for hit in look_up(desk, OTHER_UPC).hits] == ["MUG-RED"]


def test_the_code_of_a_case_is_asked_about_and_not_taken_for_a_unit(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, CASE_OF_UPC)
    assert lines(page) == []
    asked = f"“{CASE_OF_UPC}” is the code of a case of MUG-BLUE · Blue mug, 12 oz. Take it as one unit from now on?"
    assert bar(page).question.text.text() == asked
    say_yes(page, qtbot)
    assert lines(page) == [("MUG-BLUE", 1)]


def test_an_unknown_code_is_passed_over_with_escape(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, EAN, "MUG-RED")
    qtbot.keyClick(bar(page).question.answer, Qt.Key.Key_Escape)
    settled(page, qtbot)
    assert not bar(page).question.isVisible()
    assert lines(page) == [("MUG-RED", 1)]
    assert bar(page).field.hasFocus()


def test_a_upc_is_asked_about_with_the_digits_of_the_product(page: LabelsPage, qtbot: QtBot) -> None:
    scan(page, qtbot, OTHER_UPC)
    assert bar(page).question.text.text().startswith(f"“{OTHER_UPC}” is new.")


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


def test_the_code_of_a_case_adds_no_unit_from_the_search_field(page: LabelsPage, qtbot: QtBot) -> None:
    items(page).scan_button.click()
    qtbot.keyClicks(items(page).field, CASE_OF_UPC)
    qtbot.keyClick(items(page).field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is the code of a case of MUG-BLUE" in items(page).fault.text())
    assert lines(page) == []
