"""A placed label as the printer's head would burn it: one byte a dot, for reading back what is going to be printed.

All but text is exact. Text is painted as the full block that it may cover: blacker than any glyph, so that a text which
came too near to a symbol is found out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fba_client.labels.elements import Bars, Box, Element, Glyphs, Matrix, Picture, PlacedLabel, Shape, Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bitmap = NDArray[np.uint8]

PAPER = 255
_ABOVE, _BELOW = 0.8, 0.24  # how far a line of text may reach from its baseline, in ems


def rasterised(label: PlacedLabel) -> Bitmap:
    """The label as an array of ``height`` by ``width`` bytes, 0 black and 255 white. What lies outside is cut off."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    bitmap: Bitmap = np.full((label.height, label.width), PAPER, dtype=np.uint8)
    for element in label.elements:
        _paint(bitmap, element)
    return bitmap


def _paint(bitmap: Bitmap, element: Element) -> None:
    if isinstance(element, Bars):
        _stamp(bitmap, element.x, element.y, _rows_of_modules([element.pattern], element.module, element.height))
    elif isinstance(element, Matrix):
        modules = _rows_of_modules(element.rows, element.module_width, element.module_height)
        _stamp(bitmap, element.x, element.y, modules)
    elif isinstance(element, Box):
        _paint_box(bitmap, element)
    elif isinstance(element, Shape):
        _stamp(bitmap, element.x, element.y, _inside(element))
    elif isinstance(element, Picture):
        _stamp(bitmap, element.x, element.y, _unpacked(element))
    else:
        _paint_text(bitmap, element)


def _rows_of_modules(rows: Sequence[str], module_width: int, module_height: int) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    modules = np.frombuffer("".join(rows).encode("ascii"), dtype=np.uint8).reshape(len(rows), -1)
    ink = np.where(modules == ord("1"), 0, PAPER).astype(np.uint8)
    return ink.repeat(module_width, axis=1).repeat(module_height, axis=0)


def _stamp(bitmap: Bitmap, x: int, y: int, ink: Bitmap) -> None:
    """Press ``ink`` on the bitmap with its upper left corner there; what is black stays black."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    height, width = bitmap.shape
    ink = ink[max(0, -y) : max(0, height - y), max(0, -x) : max(0, width - x)]
    target = bitmap[max(0, y) : max(0, y) + ink.shape[0], max(0, x) : max(0, x) + ink.shape[1]]
    np.minimum(target, ink, out=target)


def _paint_box(bitmap: Bitmap, box: Box) -> None:
    stroke = box.stroke
    if not stroke:
        _fill(bitmap, box.x, box.y, box.width, box.height)
        return
    for y in (box.y, box.y + box.height - stroke):
        _fill(bitmap, box.x, y, box.width, stroke)
    for x in (box.x, box.x + box.width - stroke):
        _fill(bitmap, x, box.y, stroke, box.height)


def _fill(bitmap: Bitmap, x: int, y: int, width: int, height: int) -> None:
    bitmap[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = 0


def _paint_text(bitmap: Bitmap, text: Text | Glyphs) -> None:
    downs = [down for _, down in text.places] if isinstance(text, Glyphs) else [0]
    top = text.baseline + min(downs, default=0) - round(text.size * _ABOVE)
    bottom = text.baseline + max(downs, default=0) + round(text.size * _BELOW)
    _fill(bitmap, text.x, top, text.width, bottom - top)


def _inside(shape: Shape) -> Bitmap:
    """The dots whose centres lie inside the shape, by the even-odd rule."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    crossings = np.zeros((shape.height, shape.width + 1), dtype=np.uint8)
    for polygon in shape.polygons:
        for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            first, last = max(0, min(y0, y1)), min(shape.height, max(y0, y1))
            rows = np.arange(first, last)
            columns = np.ceil(x0 + (rows + 0.5 - y0) * ((x1 - x0) / ((y1 - y0) or 1)) - 0.5).astype(np.intp)
            crossings[rows, columns.clip(0, shape.width)] ^= 1
    black = np.bitwise_xor.accumulate(crossings, axis=1)[:, : shape.width]
    return np.where(black, 0, PAPER).astype(np.uint8)


def _unpacked(picture: Picture) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    rows = np.frombuffer(b"".join(picture.rows), dtype=np.uint8).reshape(picture.height, -1)
    bits = np.unpackbits(rows, axis=1, count=picture.width)
    return np.where(bits, 0, PAPER).astype(np.uint8)
