"""Puts PDFs of the backend's one behind the other, page by page, unchanged: a scaled bar code may not read."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from fba_client.errors import LabelError

PDFIUM = threading.Lock()  # PDFium must not be entered by two threads of a process


def join_pdfs(paths: Sequence[Path]) -> tuple[bytes, int]:
    """The pages of all files in one PDF, and how many they are. Raises LabelError for a file that is no sound PDF."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    buffer = BytesIO()
    with PDFIUM:
        joined = pdfium.PdfDocument.new()
        try:
            for path in paths:
                _append(joined, path)
            pages = len(joined)
            joined.save(buffer)
        finally:
            joined.close()
    return buffer.getvalue(), pages


def _append(joined: object, path: Path) -> None:
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    try:
        source = pdfium.PdfDocument(path.read_bytes())
    except (OSError, pdfium.PdfiumError) as error:
        raise LabelError(
            "The kept labels {name} cannot be read: {reason}.",
            advice="Sync to fetch the labels again.",
            name=path.name,
            reason=str(error),
        ) from error
    try:
        joined.import_pages(source)  # type: ignore[attr-defined]
    finally:
        source.close()
