"""Pages turned by a quarter, for printers that feed a label with its long side ahead.

The printing system would turn them too, but not every version of it does that without stretching what it turns.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from fba_client.labels.backend.pdf_file import PDFIUM


def turned_pages(pdf: bytes) -> bytes:
    """The same pages, each turned clockwise, its width its height: the drawing itself, not a mark that asks for it."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    buffer = BytesIO()
    with PDFIUM:
        source, made = pdfium.PdfDocument(pdf), pdfium.PdfDocument.new()
        try:
            for number in range(len(source)):
                _turn(source, made, number)
            made.save(buffer)
        finally:
            made.close()
            source.close()
    return buffer.getvalue()


def _turn(source: Any, made: Any, number: int) -> None:
    from pypdfium2 import raw  # noqa: PLC0415 - heavy, and only needed once labels are made

    width, height = source[number].get_size()
    page = made.new_page(height, width)
    drawing = raw.FPDF_NewXObjectFromPage(made.raw, source.raw, number)
    form = raw.FPDF_NewFormObjectFromXObject(drawing)
    raw.FPDFPageObj_SetMatrix(form, raw.FS_MATRIX(0, -1, 1, 0, 0, width))
    raw.FPDFPage_InsertObject(page.raw, form)
    page.gen_content()
    page.close()
    raw.FPDF_CloseXObject(drawing)
