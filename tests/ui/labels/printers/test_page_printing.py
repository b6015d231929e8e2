"""A single page on its way to a label printer or through the system's driver."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium
import pytest
import zxingcpp
from notepad_printer import Notepad
from pytestqt.qtbot import QtBot

from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.ruler import RulerPage, ruler_plan
from fba_client.labels.media.test_page import TestPage
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.printers.printer import EPL, SYSTEM, TCP, ZPL, Printer
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.page_printing import PagePrinter

ZEBRA = Printer("1", "Zebra", ZPL, TCP, "10.0.0.9", media="Thermal_57x32", dpi=203)
OFFICE = Printer("2", "Office", SYSTEM, SYSTEM, "HP", media="A4_24", dpi=300)


@pytest.mark.parametrize(("language", "start"), [(ZPL, b"^XA"), (EPL, b"\nN\n")])
def test_a_label_printer_gets_the_page_in_its_own_language(
    language: str, start: bytes, pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    sheet = find_sheet(ZEBRA.media)
    with qtbot.waitSignal(pages.printed, timeout=10_000) as printed:
        pages.print_page(TestPage(sheet, "Zebra"), sheet, replace(ZEBRA, language=language), "Test page")
    assert printed.args == ["Zebra"]
    assert start in b"".join(notepad.sent)
    assert notepad.titles == ["Test page"]
    assert notepad.finished == 1
    assert not pages.is_busy


@pytest.mark.parametrize(
    ("media", "points"),
    [("A4_24", (595.3, 841.9)), ("Thermal_57x32", (161.6, 90.7)), ("DYMO_30252", (252.3, 79.4))],
)
def test_a_printer_of_the_system_gets_one_page_of_the_exact_size(
    media: str, points: tuple[float, float], pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    sheet = find_sheet(media)
    with qtbot.waitSignal(pages.printed, timeout=10_000):
        pages.print_page(TestPage(sheet, "Office"), sheet, OFFICE, "Test page")
    document = pdfium.PdfDocument(notepad.pdf)
    sizes = [page.get_size() for page in document]
    found = zxingcpp.read_barcodes(document[0].render(scale=300 / 72).to_pil())
    document.close()
    assert len(sizes) == 1
    assert sizes[0] == pytest.approx(points, abs=0.6)
    assert {code.text for code in found} == {"T300"}


def test_a_printer_that_is_off_is_told_and_the_next_page_may_come(
    pages: PagePrinter, notepad: Notepad, qtbot: QtBot
) -> None:
    notepad.is_off = True
    sheet = find_sheet(ZEBRA.media)
    for printer in (ZEBRA, OFFICE):
        with qtbot.waitSignal(pages.failed, timeout=10_000) as failed:
            pages.print_page(RulerPage(sheet, "Zebra"), sheet, printer, "Ruler page")
        assert printer.name in str(failed.args[0]) or printer.address in str(failed.args[0])
        assert not pages.is_busy


def test_a_page_that_is_let_go_is_not_told_as_printed(pages: PagePrinter, qtbot: QtBot) -> None:
    sheet = find_sheet(ZEBRA.media)
    told: list[str] = []
    pages.printed.connect(told.append)
    pages.print_page(RulerPage(sheet, "Zebra"), sheet, ZEBRA, "Ruler page")
    assert pages.is_busy
    pages.cancel()
    assert not pages.is_busy
    qtbot.waitUntil(lambda: pages._context.tasks.is_idle)
    assert told == []


def test_the_ruler_page_of_a_real_connection_has_its_lines_where_they_should_be(
    ui_context: UiContext, qtbot: QtBot
) -> None:
    sheet = find_sheet(ZEBRA.media)
    pages = PagePrinter(ui_context)
    with LoopbackPrinter(dpi=203) as machine:
        printer = replace(ZEBRA, address="127.0.0.1", port=machine.port)
        with qtbot.waitSignal(pages.printed, timeout=15_000):
            pages.print_page(RulerPage(sheet, "Zebra"), sheet, printer, "Ruler page")
        machine.wait_for(1)
        (page,) = machine.labels
    plan = ruler_plan(sheet)
    column, row = (round(float(line) / 25.4 * 203) for line in (plan.line_across, plan.line_along))
    assert page.shape == sheet.page_dots(203)[::-1]
    assert (page[:-1, column] == 0).all()  # a label is whole dots, the paper may have a part of one more
    assert (page[row, :-1] == 0).all()
