"""Labels of chosen elements, and the pages of a PDF as a printer gets them: what tests of drawing have in common."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray

from fba_client.labels.elements import Drawn, PlacedLabel
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

Image = NDArray[np.uint8]


class Drawing:
    """A label that is just the elements given, at any size."""

    def __init__(self, *elements: Drawn, codes: tuple[str, ...] = ()) -> None:
        self._elements = elements
        self._codes = codes

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        return PlacedLabel(width, height, dpi, self._elements, self._codes)

    def spec(self) -> dict[str, object]:
        return {}


def job_of_drawings(
    book: FontBook, *labels: Drawing, sheet: str = "Thermal_57x32", dpi: int = 300, copies: int = 1, skip: int = 0
) -> LabelJob:
    """So many copies of each drawing on one medium."""
    return LabelJob(find_sheet(sheet), dpi, [Copies(label, copies) for label in labels], book, skip=skip)


def pages_of(pdf: bytes, dpi: int) -> Iterator[Image]:
    """Each page as a printer of that resolution gets it: grey, one pixel a dot."""
    document = pdfium.PdfDocument(pdf)
    try:
        for page in document:
            yield rendered(page, dpi)
            page.close()
    finally:
        document.close()


def rendered(page: pdfium.PdfPage, dpi: int) -> Image:
    """The whole page in dots of that resolution."""
    width, height = (math.ceil(side * dpi / 72 - 1e-6) for side in page.get_size())
    return rendered_part(page, dpi, 0, 0, width, height)


def rendered_part(page: pdfium.PdfPage, dpi: int, x: int, y: int, width: int, height: int) -> Image:
    """A part of the page by a matrix of exactly ``dpi``: ``page.render`` would stretch it to whole pixels."""
    bitmap = pdfium.PdfBitmap.new_native(width, height, pdfium.raw.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    scale = dpi / 72
    matrix = pdfium.raw.FS_MATRIX(scale, 0, 0, scale, -x, -y)
    clip = pdfium.raw.FS_RECTF(0, 0, width, height)
    pdfium.raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, 0)
    image: Image = bitmap.to_numpy().reshape(height, bitmap.stride)[:, :width].copy()
    bitmap.close()
    return image


def words_of(pdf: bytes) -> str:
    """The text that copying the first page gives."""
    document = pdfium.PdfDocument(pdf)
    words: str = document[0].get_textpage().get_text_range()
    document.close()
    return words
