"""A PDF of the backend's, opened for looking at it: one page at a time, in whole dots, never scaled to fit anything.

PDFium must not be entered by two threads of a process, so every look takes the lock, and none takes it for longer than
one page.
"""

from __future__ import annotations

import hashlib
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from fba_client.errors import LabelError
from fba_client.phrases import reason_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

PDFIUM = threading.RLock()  # a thread that holds it may have to let go of another document
POINTS = 72  # in an inch


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page as it is shown: points (1/72 in) right and down of the page's upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def turned_size(self, turn: int) -> tuple[float, float]:
        """Width and height once it is turned by ``turn`` degrees."""
        return (self.height, self.width) if turn in (90, 270) else (self.width, self.height)


@dataclass(frozen=True, slots=True)
class Letters:
    """Some text of a page: where its middle is, and by how many degrees clockwise it is turned."""

    text: str
    x: float
    y: float
    turn: int


class PdfFile:
    """An open document; use it as a context manager. Raises LabelError for what is no sound PDF."""

    def __init__(self, content: bytes, name: str) -> None:
        import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

        self.name = name
        self.digest = hashlib.sha256(content).hexdigest()
        try:
            with PDFIUM:
                self._document = pdfium.PdfDocument(content)
                self.n_pages = len(self._document)
        except pdfium.PdfiumError as error:
            raise _unreadable(name, str(error)) from error

    @classmethod
    def open(cls, path: Path) -> PdfFile:
        """The document in a file. Raises LabelError when it is gone or damaged."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise _unreadable(path.name, reason_of(error)) from error
        return cls(content, path.name)

    def __enter__(self) -> PdfFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the document; nothing may be drawn afterwards."""
        with PDFIUM:
            self._document.close()

    def __del__(self) -> None:
        """Close what nobody closed: by itself PDFium's wrapper would, without the lock."""
        if hasattr(self, "_document"):
            self.close()

    @property
    def raw(self) -> Any:
        """PDFium's own document, for those who hold the lock."""
        return self._document

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of page ``number`` (from 0) as it is shown, in points."""
        with self._page(number) as page:
            width, height = page.get_size()
        return float(width), float(height)

    def draw(self, number: int, *, dpi: float, area: Area | None = None, turn: int = 0, fineness: int = 1) -> Grey:
        """The page, or an ``area`` of it, turned clockwise and drawn at ``dpi`` in 8-bit grey.

        Dots fall where they would if the whole page were printed: an area is cut out of the page, never resampled.
        PDFium rounds the width of a bar up to whole dots; ``fineness`` draws with so many dots for one and takes their
        mean, so that bars keep the widths that they have.
        """
        from pypdfium2 import PdfBitmap  # noqa: PLC0415 - heavy, and only needed once labels are made
        from pypdfium2 import raw as pdfium  # noqa: PLC0415

        if area is None:
            area = Area(0, 0, *self.size(number))
        scale = dpi / POINTS
        width, height = (max(1, math.ceil(side * scale - 0.01)) for side in area.turned_size(turn))
        wide, high = width * fineness, height * fineness
        with self._page(number) as page:
            bitmap = PdfBitmap.new_native(wide, high, pdfium.FPDFBitmap_Gray)
            pdfium.FPDFBitmap_FillRect(bitmap.raw, 0, 0, wide, high, 0xFFFFFFFF)
            matrix = pdfium.FS_MATRIX(*(fineness * value for value in _matrix(area, turn, scale)))
            clip = pdfium.FS_RECTF(0, 0, wide, high)
            flags = pdfium.FPDF_ANNOT | pdfium.FPDF_GRAYSCALE
            pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap.raw, page.raw, matrix, clip, flags)
            drawn: Grey = bitmap.to_numpy().reshape(high, -1)[:, :wide].copy()
            bitmap.close()
        return drawn if fineness == 1 else _coarse(drawn, fineness)

    def words(self, number: int) -> list[Letters]:
        """The runs of text of a page (its text layer; a scanned page has none), each with its place and turn."""
        with self._page(number) as page:
            return list(_runs(page))

    @contextmanager
    def _page(self, number: int) -> Iterator[Any]:
        """The page for as long as the lock is held; PDFium must not close it later, out of the lock."""
        import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

        with PDFIUM:
            try:
                page = self._document[number]
            except (pdfium.PdfiumError, IndexError) as error:
                raise _unreadable(self.name, str(error)) from error
            try:
                yield page
            finally:
                page.close()


def _coarse(drawn: Grey, fineness: int) -> Grey:
    """The mean of each square of dots. Added up by slices: numpy's own mean over two axes takes ten times as long."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    rows = np.zeros((drawn.shape[0] // fineness, drawn.shape[1]), dtype=np.uint16)
    for start in range(fineness):
        rows += drawn[start::fineness]
    dots = np.zeros((rows.shape[0], rows.shape[1] // fineness), dtype=np.uint16)
    for start in range(fineness):
        dots += rows[:, start::fineness]
    return (dots // (fineness * fineness)).astype(np.uint8)


def _unreadable(name: str, reason: str) -> LabelError:
    return LabelError(
        "The kept labels {name} cannot be read: {reason}.",
        advice="Fetch the box labels of this shipment again.",
        name=name,
        reason=reason,
    )


def _matrix(area: Area, turn: int, scale: float) -> tuple[float, float, float, float, float, float]:
    """From points of the page as shown (y down) to dots of the turned area; moves by whole dots only."""
    left, top = scale * area.left, scale * area.top
    right, bottom = scale * area.right, scale * area.bottom
    if turn == 90:
        return 0, scale, -scale, 0, round(bottom), -round(left)
    if turn == 180:
        return -scale, 0, 0, -scale, round(right), round(bottom)
    if turn == 270:
        return 0, -scale, scale, 0, -round(top), round(right)
    return scale, 0, 0, scale, -round(left), -round(top)


def _runs(page: Any) -> Iterator[Letters]:
    from pypdfium2 import raw as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    text_page, rotation, shown = page.get_textpage(), page.get_rotation(), _shown(page)
    try:
        for number in range(text_page.count_rects()):
            left, bottom, right, top = box = text_page.get_rect(number)
            x, y = (left + right) / 2, (bottom + top) / 2
            text = text_page.get_text_bounded(*box).strip()
            at = text_page.get_index(x, y, right - left, top - bottom)
            if text and at is not None:
                turn = math.degrees(pdfium.FPDFText_GetCharAngle(text_page.raw, at)) + rotation
                yield Letters(text, *shown(x, y), round(turn / 90) % 4 * 90)
    finally:
        text_page.close()


def _shown(page: Any) -> Callable[[float, float], tuple[float, float]]:
    """From a place in the page's own space to points right and down of its upper left corner as shown."""
    left, bottom, right, top = page.get_bbox()
    rotation = page.get_rotation()

    def place(x: float, y: float) -> tuple[float, float]:
        across, down = x - left, top - y
        if rotation == 90:
            return top - bottom - down, across
        if rotation == 180:
            return right - left - across, top - bottom - down
        if rotation == 270:
            return down, right - left - across
        return across, down

    return place
