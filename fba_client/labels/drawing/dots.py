"""Any element as a picture in the printer's dots, for printers that have no command for it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fba_client.labels.elements import Bars, Box, Drawn, Glyphs, Matrix, Panel, Picture, PlacedLabel, Shape, Text
from fba_client.labels.setting.bitmaps import glyph_bitmap
from fba_client.labels.setting.fonts import FontBook

if TYPE_CHECKING:
    from fba_client.labels.drawing.raster import Bitmap


def picture_of(element: Drawn, book: FontBook) -> Picture:
    """The dots of one element, at its place."""
    if isinstance(element, Picture):
        return _without_spare_bits(element)
    if isinstance(element, Text | Glyphs):
        return glyph_bitmap(book, element)
    if isinstance(element, Bars):
        row = _packed(_stretched(element.pattern, element.module))
        return Picture(element.x, element.y, element.width, element.height, (row,) * element.height)
    if isinstance(element, Matrix):
        rows = tuple(_packed(_stretched(row, element.module_width)) for row in element.rows)
        tall = tuple(row for row in rows for _ in range(element.module_height))
        return Picture(element.x, element.y, element.width, element.height, tall)
    return _panel(element, book) if isinstance(element, Panel) else _painted(element)


def cropped(picture: Picture, page_width: int, page_height: int) -> Picture | None:
    """The part of a picture that is on the page, since printers know no place outside; None when there is none."""
    left, top = max(0, picture.x), max(0, picture.y)
    right, bottom = min(page_width, picture.x + picture.width), min(page_height, picture.y + picture.height)
    if right <= left or bottom <= top:
        return None
    if (right - left, bottom - top) == (picture.width, picture.height):
        return picture
    rows = picture.rows[top - picture.y : bottom - picture.y]
    if right - left < picture.width:
        rows = tuple(_columns(row, left - picture.x, right - left) for row in rows)
    return Picture(left, top, right - left, bottom - top, rows)


def moved(picture: Picture, right: int, down: int) -> Picture:
    """The same picture elsewhere."""
    return Picture(picture.x + right, picture.y + down, picture.width, picture.height, picture.rows)


def _without_spare_bits(picture: Picture) -> Picture:
    """Rows end in whole bytes; what stands behind the last dot must not be printed."""
    spare = 0xFF >> (picture.width % 8 or 8)
    if not any(row[-1] & spare for row in picture.rows):
        return picture
    rows = tuple(row[:-1] + bytes((row[-1] & ~spare,)) for row in picture.rows)
    return Picture(picture.x, picture.y, picture.width, picture.height, rows)


def _stretched(modules: str, times: int) -> str:
    return "".join([module * times for module in modules])


@lru_cache(maxsize=4096)
def _packed(dots: str) -> bytes:
    wide = -(-len(dots) // 8)
    return int(dots.ljust(wide * 8, "0"), 2).to_bytes(wide, "big")


def _columns(row: bytes, first: int, kept: int) -> bytes:
    """``kept`` dots of a row from dot ``first`` on, padded to whole bytes again."""
    bits = int.from_bytes(row, "big") >> (len(row) * 8 - first - kept)
    wide = -(-kept // 8)
    return ((bits & ((1 << kept) - 1)) << (wide * 8 - kept)).to_bytes(wide, "big")


def _painted(element: Box | Shape) -> Picture:
    """What the raster, by which labels are verified, makes of the element."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed for shapes

    from fba_client.labels.drawing.raster import rasterised  # noqa: PLC0415 - it needs numpy

    bitmap = rasterised(PlacedLabel(element.width, element.height, 203, (_at_origin(element),)))
    return _picture(element, np.packbits(bitmap == 0, axis=1))


def _panel(panel: Panel, book: FontBook) -> Picture:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed for what is turned or white on black

    from fba_client.labels.drawing.raster import panel_dots  # noqa: PLC0415 - it needs numpy

    return _picture(panel, np.packbits(panel_dots(panel, book) == 0, axis=1))


def _picture(element: Box | Shape | Panel, rows: Bitmap) -> Picture:
    return Picture(element.x, element.y, element.width, element.height, tuple(row.tobytes() for row in rows))


def _at_origin(element: Box | Shape) -> Box | Shape:
    if isinstance(element, Box):
        return Box(0, 0, element.width, element.height, element.stroke)
    return Shape(0, 0, element.width, element.height, element.polygons)
