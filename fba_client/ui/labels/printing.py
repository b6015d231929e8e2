"""Printing through the system: the page's exact size, no scaling, whole dots of the printer that was chosen.

Import this module on the GUI thread (it touches every Qt class that printing needs, which only that thread may do
first); ``print_job`` may then run in a worker.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.labels.elements import Bars, Box, Panel, PlacedLabel
from fba_client.labels.job import LabelJob
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.painter import LabelPainter

_MM_PER_INCH = 25.4


def named_printer(name: str) -> QPrinter:
    """The system's printer of that name; GUI thread only. Raises PrinterProblem when there is none (any more)."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterProblem(
            "This computer has no printer “{name}”.",
            advice="Add it in the system's settings, or choose another one.",
            name=name,
        )
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def set_up_printer(printer: QPrinter, sheet: Sheet, dpi: int, document_name: str) -> None:
    """Give ``printer`` the page of ``sheet`` with no margins, and the resolution that the labels were laid out for.

    A printer may keep another resolution: ask it, and lay the labels out anew for what it says.
    """
    size = QSizeF(float(sheet.page_width) * _MM_PER_INCH, float(sheet.page_height) * _MM_PER_INCH)
    orientation = QPageLayout.Orientation.Portrait
    if sheet.turned:  # the driver knows such a label by its sides the other way round
        size, orientation = size.transposed(), QPageLayout.Orientation.Landscape
    printer.setResolution(dpi)
    printer.setFullPage(True)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    layout = QPageLayout(page, orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setDocName(document_name)


def print_job(
    printer: QPrinter,
    job: LabelJob,
    book: FontBook,
    *,
    report: Callable[[int, int], None] | None = None,
    cancel: threading.Event | None = None,
) -> None:
    """Draw all pages of ``job`` on ``printer``, dot for dot; may be called on a pool thread.

    Raises PrinterProblem when the printer does not take the job, Cancelled (the printer's job is dropped then).
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(printer)
    try:
        _draw_pages(painter, printer, job, LabelPainter(book), report, cancel)
    except Cancelled:
        printer.abort()
        raise
    finally:
        ended = painter.end()
    if not ended or printer.printerState() is QPrinter.PrinterState.Error:
        raise _refused(printer)


def _draw_pages(
    painter: QPainter,
    printer: QPrinter,
    job: LabelJob,
    ink: LabelPainter,
    report: Callable[[int, int], None] | None,
    cancel: threading.Event | None,
) -> None:
    for number in range(job.n_pages):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        if number:
            printer.newPage()
        for placement in job.page(number):
            painter.save()
            painter.translate(placement.x, placement.y)
            ink.draw(painter, placement.label)
            painter.restore()
        if report is not None:
            report(number + 1, job.n_pages)


def _refused(printer: QPrinter) -> PrinterProblem:
    return PrinterProblem(
        "The printer {name} did not take the labels.",
        advice="Check that it is switched on and ready, or save a PDF and print that.",
        name=printer.printerName() or printer.outputFileName(),
    )


def touch_types(book: FontBook) -> None:
    """Use everything that drawing a label uses once, on the GUI thread: Qt's classes are made known to Python when
    they are first used, and two threads must not do that at the same time."""
    image = QImage(40, 20, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    elements = (Bars(0, 0, 4, 1, "101", ""), Box(0, 0, 4, 4, 1), *book.set("Ag", 8).elements)
    label = PlacedLabel(40, 20, 203, (*elements, Panel(0, 0, 20, 20, 90, inverse=True, elements=elements)))
    LabelPainter(book).draw(painter, label)
    painter.end()
