"""Text in a printer's own dots, for printers that have no such script, for pictures, and for reading labels back.

FreeType draws each glyph in black and white only, hinted: at 6 pt and 203 dpi a letter is nine dots high, and what is
drawn in grey and cut at half would lose its stems. Letters stand where the layout put them, to the dot.
"""

from __future__ import annotations

import threading
from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING

from fba_client.labels.elements import Glyphs, Picture, Text
from fba_client.labels.setting.faces import Face

if TYPE_CHECKING:
    import freetype

    from fba_client.labels.setting.fonts import FontBook

_one_at_a_time = threading.Lock()  # FreeType's faces have one glyph slot each


def glyph_bitmap(book: FontBook, element: Text | Glyphs) -> Picture:
    """``element`` as a picture of the ink it leaves, in its place on the label; 0 by 0 dots when it leaves none."""
    if isinstance(element, Text):
        picture = _text(book.face(element.face), element.size, element.text)
    else:
        picture = _line(book.face(element.face), element.size, element.glyphs, element.places)
    left, top, width, rows = picture
    return Picture(element.x + left, element.baseline + top, width, len(rows), rows)


Ink = tuple[int, int, int, tuple[bytes, ...]]  # left and top from the origin, width in dots, rows


@lru_cache(maxsize=4096)
def _text(face: Face, size: int, text: str) -> Ink:
    pens = accumulate((face.widths[char] * size / 1000 for char in text), initial=0.0)
    places = tuple((round(pen), 0) for _, pen in zip(text, pens, strict=False))
    return _line(face, size, tuple(face.glyphs[ord(char)] for char in text), places)


@lru_cache(maxsize=4096)
def _line(face: Face, size: int, glyphs: tuple[int, ...], places: tuple[tuple[int, int], ...]) -> Ink:
    """The glyphs at their places, pressed together on the smallest picture that has room for them."""
    stamps = [
        (right + left, down + top, width, rows)
        for glyph, (right, down) in zip(glyphs, places, strict=True)
        for left, top, width, rows in [_stamp(face, size, glyph)]
        if rows
    ]
    if not stamps:
        return 0, 0, 0, ()
    left, top = min(stamp[0] for stamp in stamps), min(stamp[1] for stamp in stamps)
    right = max(x + width for x, _, width, _ in stamps)
    lines = [0] * (max(y + len(rows) for _, y, _, rows in stamps) - top)
    for x, y, width, rows in stamps:
        for line, row in enumerate(rows, y - top):
            lines[line] |= row << (right - x - width)
    return left, top, right - left, _packed(lines, right - left)


def _packed(lines: list[int], width: int) -> tuple[bytes, ...]:
    """Each line, whose lowest bit is the right edge, as whole bytes with the highest bit left."""
    size = (width + 7) // 8
    return tuple((line << (size * 8 - width)).to_bytes(size, "big") for line in lines)


@lru_cache(maxsize=16_384)
def _stamp(face: Face, size: int, glyph: int) -> tuple[int, int, int, tuple[int, ...]]:
    """One glyph: left and top from its origin, width, and its rows as numbers whose lowest bit is the right edge."""
    import freetype  # noqa: PLC0415 - only needed once labels are printed

    with _one_at_a_time:
        opened = _opened(face)
        opened.set_pixel_sizes(size, size)
        opened.load_glyph(glyph, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_TARGET_MONO | freetype.FT_LOAD_MONOCHROME)
        slot, bitmap = opened.glyph, opened.glyph.bitmap
        data, pitch = bytes(bitmap.buffer), bitmap.pitch
        rows = [int.from_bytes(data[row * pitch : (row + 1) * pitch], "big") for row in range(bitmap.rows)]
        return _trimmed(slot.bitmap_left, -slot.bitmap_top, pitch * 8, rows)


def _trimmed(left: int, top: int, width: int, rows: list[int]) -> tuple[int, int, int, tuple[int, ...]]:
    """Without what is white on all sides: FreeType leaves room for curves that then touched no dot."""
    inked = [number for number, row in enumerate(rows) if row]
    if not inked:
        return 0, 0, 0, ()
    columns = reduce(or_, rows)
    spare = (columns & -columns).bit_length() - 1
    kept = tuple(row >> spare for row in rows[inked[0] : inked[-1] + 1])
    return left + width - columns.bit_length(), top + inked[0], columns.bit_length() - spare, kept


@lru_cache(maxsize=64)
def _opened(face: Face) -> freetype.Face:
    import freetype  # noqa: PLC0415 - only needed once labels are printed

    return freetype.Face(str(face.path))
