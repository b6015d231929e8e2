"""Puts PDFs of the backend's one behind the other, page by page, unchanged: a scaled bar code may not read."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from fba_client.labels.backend.pdf_file import PDFIUM, PdfFile


def join_pdfs(paths: Sequence[Path]) -> tuple[bytes, int]:
    """The pages of all files in one PDF, and how many they are. Raises LabelError for a file that is no sound PDF."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    buffer, pages = BytesIO(), 0
    with PDFIUM:
        joined = pdfium.PdfDocument.new()
    try:
        for path in paths:
            with PdfFile.open(path) as source, PDFIUM:
                joined.import_pages(source.raw)
                pages += source.n_pages
        with PDFIUM:
            joined.save(buffer)
    finally:
        with PDFIUM:
            joined.close()
    return buffer.getvalue(), pages
