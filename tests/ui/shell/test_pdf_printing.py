"""Kept PDFs go to a printer page by page, at their own size, without scaling."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from fba_client.errors import LabelError
from fba_client.labels.backend.pages import page_pictures, page_sizes
from fba_client.ui.widgets.pdf_printing import draw_pdfs

LABEL = (288.0, 432.0)  # 4 x 6 in


def _pdf(path: Path, pages: int, size: tuple[float, float] = LABEL) -> Path:
    canvas = Canvas(str(path), pagesize=size)
    for number in range(pages):
        canvas.rect(72, 72, 72, 72, fill=1)
        canvas.drawString(20, 20, f"page {number + 1}")
        canvas.showPage()
    canvas.save()
    return path


def test_pages_of_several_files_are_printed_at_their_own_size(qapp: QApplication, tmp_path: Path) -> None:
    files = [_pdf(tmp_path / "a.pdf", 2), _pdf(tmp_path / "b.pdf", 1, (612.0, 792.0))]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert draw_pdfs(printer, files, threading.Event()) == 3
    sizes = [(round(width), round(height)) for width, height in page_sizes([tmp_path / "out.pdf"])]
    assert sizes == [(288, 432), (288, 432), (612, 792)]
    printed = next(page_pictures([tmp_path / "out.pdf"], dpi=72))
    inside, outside = (432 - 108) * printed.stride + 108, 50 * printed.stride + 200
    assert (printed.grey[inside], printed.grey[outside]) == (0, 255)


def test_a_cancelled_job_prints_nothing_more(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    cancel = threading.Event()
    cancel.set()
    assert draw_pdfs(printer, [_pdf(tmp_path / "a.pdf", 2)], cancel) == 0


def test_a_damaged_file_is_named_before_anything_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 cut off")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with pytest.raises(LabelError, match=r"broken\.pdf"):
        draw_pdfs(printer, [broken], threading.Event())
    assert not (tmp_path / "out.pdf").exists()
