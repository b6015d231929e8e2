"""Pages of PDFs as pictures in whole dots, so that a printer draws them as they are, without scaling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fba_client.errors import LabelError
from fba_client.labels.backend.joining import PDFIUM

POINTS_PER_INCH = 72


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
    return [(picture.width_points, picture.height_points) for picture in page_pictures(paths, dpi=POINTS_PER_INCH)]


def page_pictures(paths: Sequence[Path], *, dpi: int) -> Iterator[PagePicture]:
    """Each page of all files drawn at ``dpi`` dots an inch. Raises LabelError for a file that is no sound PDF."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are printed

    for path in paths:
        try:
            with PDFIUM:
                document = pdfium.PdfDocument(path.read_bytes())
        except (OSError, pdfium.PdfiumError) as error:
            raise LabelError(
                "The kept labels {name} cannot be read: {reason}.",
                advice="Sync to fetch the labels again.",
                name=path.name,
                reason=str(error),
            ) from error
        try:
            for number in range(len(document)):
                with PDFIUM:
                    picture = _picture(document[number], dpi)
                yield picture
        finally:
            with PDFIUM:
                document.close()


def _picture(page: object, dpi: int) -> PagePicture:
    width, height = page.get_size()  # type: ignore[attr-defined]
    bitmap = page.render(scale=dpi / POINTS_PER_INCH, grayscale=True)  # type: ignore[attr-defined]
    return PagePicture(width, height, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
