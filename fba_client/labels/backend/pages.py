"""Pages of PDFs as pictures in whole dots, so that a printer draws them as they are, without scaling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fba_client.labels.backend.pdf_file import PdfFile


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in 8-bit grey, ``stride`` bytes a row; its true size is in points (1/72 in)."""

    width_points: float
    height_points: float
    width_dots: int
    height_dots: int
    stride: int
    grey: bytes


def page_sizes(paths: Sequence[Path]) -> list[tuple[float, float]]:
    """Width and height of each page of all files, in points. Raises LabelError for a file that is no sound PDF."""
    sizes: list[tuple[float, float]] = []
    for path in paths:
        with PdfFile.open(path) as pdf:
            sizes += [pdf.size(number) for number in range(pdf.n_pages)]
    return sizes


def page_pictures(paths: Sequence[Path], *, dpi: int) -> Iterator[PagePicture]:
    """Each page of all files drawn at ``dpi`` dots an inch. Raises LabelError for a file that is no sound PDF."""
    for path in paths:
        with PdfFile.open(path) as pdf:
            for number in range(pdf.n_pages):
                grey = pdf.draw(number, dpi=dpi)
                height, width = grey.shape
                yield PagePicture(*pdf.size(number), width, height, width, grey.tobytes())
