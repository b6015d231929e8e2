"""Prints PDFs of the backend's as they are: the page's own size, no scaling, whole dots of the chosen printer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from fba_client.errors import EnvironmentProblem
from fba_client.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_HIGHEST_DPI = 600  # more makes pages of over 100 MB and no better bars


def print_pdfs(parent: QWidget, tasks: Tasks, paths: Sequence[Path], title: str, done: Callable[[int], None]) -> None:
    """Ask for a printer, then print all pages of ``paths`` in a worker; ``done`` gets how many they were."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only when it is wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def work(cancel: threading.Event) -> int:
        return draw_pdfs(printer, paths, cancel)

    dialog.accepted.connect(lambda: tasks.run(parent, work, done))
    QDialog.open(dialog)  # QPrintDialog's own open() wants a slot by its name


def draw_pdfs(printer: QPrinter, paths: Sequence[Path], cancel: threading.Event) -> int:
    """Draw all pages on ``printer``; how many they were. May be called on a pool thread.

    Raises EnvironmentProblem when the printer does not take the job, LabelError for a damaged file.
    """
    from fba_client.labels.backend.pages import page_pictures, page_sizes  # noqa: PLC0415 - brings PDFium

    sizes = page_sizes(paths)
    if not sizes:
        return 0
    printer.setResolution(min(printer.resolution(), _HIGHEST_DPI))
    printer.setFullPage(True)
    _set_page(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem(
            "The printer {name} did not take the labels.",
            advice="Check that it is switched on and ready, or save a PDF and print that.",
            name=printer.printerName() or printer.outputFileName(),
        )
    try:
        for number, picture in enumerate(page_pictures(paths, dpi=printer.resolution())):
            if cancel.is_set():
                printer.abort()
                return number
            if number:
                _set_page(printer, sizes[number])
                printer.newPage()
            image = QImage(
                picture.grey, picture.width_dots, picture.height_dots, picture.stride, QImage.Format.Format_Grayscale8
            )
            painter.drawImage(QPoint(0, 0), image)
    finally:
        painter.end()
    return len(sizes)


def _set_page(printer: QPrinter, points: tuple[float, float]) -> None:
    size = QPageSize(QSizeF(*points), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
