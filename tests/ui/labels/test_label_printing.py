"""Printing through the system, onto a PDF printer of Qt's own: exact page, whole dots, and what is recorded."""

from __future__ import annotations

import threading
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import Cancelled, PrinterProblem
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.print_ledger import recent_prints
from fba_client.ui.context import UiContext
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.printing import print_job, set_up_printer


@pytest.fixture(scope="module")
def book() -> FontBook:
    return FontBook(folders=())


def pdf_printer(path: Path, sheet: str, dpi: int) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    set_up_printer(printer, find_sheet(sheet), dpi, "Labels")
    return printer


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize(("sheet", "points"), [("Letter_30", (612, 792)), ("Thermal_57x32", (161.6, 90.7))])
def test_printed_pages_have_the_exact_size_and_read_back(
    sheet: str, points: tuple[float, float], dpi: int, book: FontBook, tmp_path: Path, qtbot: QtBot
) -> None:
    medium = find_sheet(sheet)
    labels = [Copies(ItemLabel(f"X00{number:07}", "Größe 38"), 1) for number in range(medium.per_page + 1)]
    job = LabelJob(medium, dpi, labels, book)
    printer = pdf_printer(tmp_path / "out.pdf", sheet, dpi)
    assert printer.resolution() == dpi
    print_job(printer, job, book)
    document = pdfium.PdfDocument(tmp_path / "out.pdf")
    sizes = [page.get_size() for page in document]
    image = document[0].render(scale=dpi / 72).to_pil()
    document.close()
    assert len(sizes) == 2
    assert sizes[0] == pytest.approx(points, abs=0.5)
    width, height = medium.label_dots(dpi)
    x, y = medium.positions(dpi)[-1]
    part = image.crop((x, y, x + width, y + height))
    assert [found.text for found in zxingcpp.read_barcodes(part)] == [f"X00{medium.per_page - 1:07}"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(book: FontBook, tmp_path: Path, qtbot: QtBot) -> None:
    printer = pdf_printer(tmp_path / "gone" / "out.pdf", "Letter_30", 300)
    job = LabelJob(find_sheet("Letter_30"), 300, [Copies(ItemLabel("X001ABCDEF", "Mug"), 1)], book)
    with pytest.raises(PrinterProblem, match="did not take the labels"):
        print_job(printer, job, book)


def test_a_job_can_be_stopped(book: FontBook, tmp_path: Path, qtbot: QtBot) -> None:
    cancel = threading.Event()
    cancel.set()
    job = LabelJob(find_sheet("Letter_30"), 300, [Copies(ItemLabel("X001ABCDEF", "Mug"), 1)], book)
    with pytest.raises(Cancelled):
        print_job(pdf_printer(tmp_path / "out.pdf", "Letter_30", 300), job, book, cancel=cancel)


def test_the_page_lays_out_for_the_printers_own_resolution_and_records_the_print(
    ui_context: UiContext, tmp_path: Path, qtbot: QtBot
) -> None:
    add_skus(ui_context.desk)
    page = LabelsPage(ui_context)
    qtbot.addWidget(page)
    page.open_at({"lines": [ItemLine("MUG-BLUE", 2)]})
    qtbot.waitUntil(lambda: page.is_settled, timeout=10_000)
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    path = tmp_path / "out.pdf"
    printer = pdf_printer(path, "Letter_30", 600)
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.output.print_on(plan.order, printer)
    document = pdfium.PdfDocument(path)
    codes = zxingcpp.read_barcodes(document[0].render(scale=600 / 72).to_pil())
    document.close()
    assert {found.text for found in codes} == {"X000000001"}
    assert [(row.msku, row.copies, row.output) for row in recent_prints(ui_context.desk.workspace)] == [
        ("MUG-BLUE", 2, str(path))
    ]
    qtbot.waitUntil(lambda: page.setup.choices().skip == 2)  # the next labels begin behind the printed ones
