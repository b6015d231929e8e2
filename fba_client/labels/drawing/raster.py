"""A placed label as the printer's head would burn it: one byte a dot.

Without a font book text is painted as the full block that it may cover: blacker than any glyph, so that reading back
finds a text which came too near to a symbol. With one, text is painted glyph by glyph. All else is exact either way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fba_client.labels.elements import Bars, Box, Drawn, Glyphs, Matrix, Panel, Picture, PlacedLabel, Shape, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from fba_client.labels.setting.fonts import FontBook

    Bitmap = NDArray[np.uint8]

PAPER = 255
_ABOVE, _BELOW = 0.8, 0.24  # how far a line of text may reach from its baseline, in ems


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a label in dots: from ``left`` and ``top`` up to, but without, ``right`` and ``bottom``."""

    left: int
    top: int
    right: int
    bottom: int

    def touches(self, other: Area) -> bool:
        """Whether the two have a dot in common."""
        across = max(self.left, other.left) < min(self.right, other.right)
        return across and max(self.top, other.top) < min(self.bottom, other.bottom)


def rasterised(label: PlacedLabel, book: FontBook | None = None) -> Bitmap:
    """The label as an array of ``height`` by ``width`` bytes, 0 black and 255 white. What lies outside is cut off."""
    return rasterised_area(label, Area(0, 0, label.width, label.height), book)


def rasterised_area(label: PlacedLabel, area: Area, book: FontBook | None = None) -> Bitmap:
    """One part of the label in the same form; it may go beyond the label's edge."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    bitmap: Bitmap = np.full((area.bottom - area.top, area.right - area.left), PAPER, dtype=np.uint8)
    for element in label.elements:
        inked = element if book is None else _with_glyphs(element, book)
        if area.touches(extent(inked)):
            _paint(bitmap, inked, book, -area.left, -area.top)
    return bitmap


def panel_dots(panel: Panel, book: FontBook | None = None) -> Bitmap:
    """A panel's own dots as it lies on the label. One in white on black is all black without ``book``: blacker than its
    letters leave it."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    if panel.inverse and book is None:
        return np.zeros((panel.height, panel.width), dtype=np.uint8)
    drawn = rasterised(PlacedLabel(panel.inner_width, panel.inner_height, 0, panel.elements), book)
    return np.rot90(PAPER - drawn if panel.inverse else drawn, -panel.degrees // 90)


def _with_glyphs(element: Drawn, book: FontBook) -> Drawn:
    if not isinstance(element, Text | Glyphs):
        return element
    from fba_client.labels.setting.bitmaps import glyph_bitmap  # noqa: PLC0415 - FreeType, only for true glyphs

    return glyph_bitmap(book, element)


def extent(element: Drawn) -> Area:
    """The area that an element may blacken; for text the block that its glyphs lie in."""
    if not isinstance(element, Text | Glyphs):
        return Area(element.x, element.y, element.x + element.width, element.y + element.height)
    downs = [down for _, down in element.places] if isinstance(element, Glyphs) else [0]
    top = element.baseline + min(downs, default=0) - round(element.size * _ABOVE)
    bottom = element.baseline + max(downs, default=0) + round(element.size * _BELOW)
    return Area(element.x, top, element.x + element.width, bottom)


def modules_in_dots(rows: Sequence[str], module_width: int, module_height: int) -> Bitmap:
    """Rows of modules (1 is black) as dots."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    modules: Bitmap = np.frombuffer("".join(rows).encode("ascii"), dtype=np.uint8).reshape(len(rows), -1)
    ink: Bitmap = np.where(modules == ord("1"), np.uint8(0), np.uint8(PAPER))
    return ink.repeat(module_width, axis=1).repeat(module_height, axis=0)


def _paint(bitmap: Bitmap, element: Drawn, book: FontBook | None, right: int, down: int) -> None:
    if isinstance(element, Text | Glyphs):
        block = extent(element)
        _fill(bitmap, block.left + right, block.top + down, block.right - block.left, block.bottom - block.top)
    elif isinstance(element, Box):
        _paint_box(bitmap, element, element.x + right, element.y + down)
    elif isinstance(element, Panel):
        stamp(bitmap, element.x + right, element.y + down, panel_dots(element, book))
    else:
        stamp(bitmap, element.x + right, element.y + down, _ink(element))


def _ink(element: Bars | Matrix | Shape | Picture) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    if isinstance(element, Bars):
        row = modules_in_dots([element.pattern], element.module, 1)
        return np.broadcast_to(row, (element.height, row.shape[1]))
    if isinstance(element, Matrix):
        return modules_in_dots(element.rows, element.module_width, element.module_height)
    return _inside(element) if isinstance(element, Shape) else _unpacked(element)


def stamp(bitmap: Bitmap, x: int, y: int, ink: Bitmap) -> None:
    """Press ``ink`` on the bitmap with its upper left corner there; what is black stays black."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    height, width = bitmap.shape
    ink = ink[max(0, -y) : max(0, height - y), max(0, -x) : max(0, width - x)]
    target = bitmap[max(0, y) : max(0, y) + ink.shape[0], max(0, x) : max(0, x) + ink.shape[1]]
    np.minimum(target, ink, out=target)


def _paint_box(bitmap: Bitmap, box: Box, x: int, y: int) -> None:
    stroke = box.stroke
    if not stroke:
        _fill(bitmap, x, y, box.width, box.height)
        return
    for top in (y, y + box.height - stroke):
        _fill(bitmap, x, top, box.width, stroke)
    for left in (x, x + box.width - stroke):
        _fill(bitmap, left, y, stroke, box.height)


def _fill(bitmap: Bitmap, x: int, y: int, width: int, height: int) -> None:
    bitmap[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = 0


def _inside(shape: Shape) -> Bitmap:
    """The dots whose centres lie inside the shape, by the even-odd rule."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    crossings = np.zeros((shape.height, shape.width + 1), dtype=np.uint8)
    for polygon in shape.polygons:
        for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            rows = np.arange(max(0, min(y0, y1)), min(shape.height, max(y0, y1)))
            columns = np.ceil(x0 + (rows + 0.5 - y0) * ((x1 - x0) / ((y1 - y0) or 1)) - 0.5).astype(np.intp)
            crossings[rows, columns.clip(0, shape.width)] ^= 1
    inside = np.bitwise_xor.accumulate(crossings, axis=1)[:, : shape.width]
    return np.where(inside, np.uint8(0), np.uint8(PAPER))


def _unpacked(picture: Picture) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    rows: Bitmap = np.frombuffer(b"".join(picture.rows), dtype=np.uint8).reshape(picture.height, -1)
    bits = np.unpackbits(rows, axis=1, count=picture.width)
    return np.where(bits, np.uint8(0), np.uint8(PAPER))
