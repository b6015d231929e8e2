"""The backend's own label PDFs, put one behind the other."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from fba_client.errors import LabelError
from fba_client.labels.backend.joining import join_pdfs


def pdf_of(path: Path, *sizes: tuple[int, int]) -> Path:
    document = pdfium.PdfDocument.new()
    for width, height in sizes:
        document.new_page(width, height)
    document.save(str(path))
    document.close()
    return path


def test_pages_keep_their_order_and_size(tmp_path: Path) -> None:
    first = pdf_of(tmp_path / "a.pdf", (288, 432), (288, 432))
    second = pdf_of(tmp_path / "b.pdf", (612, 792))
    content, pages = join_pdfs([second, first])
    document = pdfium.PdfDocument(content)
    sizes = [page.get_size() for page in document]
    document.close()
    assert (pages, sizes) == (3, [(612, 792), (288, 432), (288, 432)])


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 and no more", b"<html>captive portal</html>"])
def test_a_file_that_is_no_pdf_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "FBA15.pdf"
    path.write_bytes(content)
    with pytest.raises(LabelError, match=r"kept labels FBA15\.pdf cannot be read"):
        join_pdfs([path])


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"kept labels gone\.pdf cannot be read"):
        join_pdfs([tmp_path / "gone.pdf"])
