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

_STEP = 64  # bits: rows of a line come in so few lengths that glyphs are found again in the same

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
    widths, indexes = face.widths, face.glyphs
    pens = list(accumulate([widths[char] * size / 1000 for char in text], initial=0.0))
    places = tuple([(round(pen), 0) for pen in pens[:-1]])
    return _line(face, size, tuple([indexes[ord(char)] for char in text]), places)


@lru_cache(maxsize=4096)
def _line(face: Face, size: int, glyphs: tuple[int, ...], places: tuple[tuple[int, int], ...]) -> Ink:
    """The glyphs at their places, pressed together on the smallest picture that has room for them.

    The picture and each glyph are one large number each while they are pressed: a step a glyph, not one a row.
    """
    stamps = [
        (right + left, down + top, right + left + width, down + top + len(rows), glyph)
        for glyph, (right, down) in zip(glyphs, places, strict=True)
        for left, top, width, rows in [_stamp(face, size, glyph)]
        if rows
    ]
    if not stamps:
        return 0, 0, 0, ()
    left, top = min(stamps)[0], min([stamp[1] for stamp in stamps])
    right, bottom = max([stamp[2] for stamp in stamps]), max([stamp[3] for stamp in stamps])
    pitch = -(-(right - left) // _STEP) * _STEP
    dots = 0
    for _, _, glyph_right, glyph_bottom, glyph in stamps:
        dots |= _number(face, size, glyph, pitch) << ((bottom - glyph_bottom) * pitch + pitch - (glyph_right - left))
    return left, top, right - left, _cut(dots, right - left, bottom - top, pitch)


@lru_cache(maxsize=8192)
def _number(face: Face, size: int, glyph: int, pitch: int) -> int:
    """A glyph as one number: a row every ``pitch`` bits, the lowest bit is the lower right corner."""
    _, _, _, rows = _stamp(face, size, glyph)
    return reduce(lambda number, row: number << pitch | row, rows, 0)


def _cut(dots: int, width: int, height: int, pitch: int) -> tuple[bytes, ...]:
    """The rows of a picture whose dots are one number, as whole bytes with the highest bit left."""
    step, size = pitch // 8, (width + 7) // 8
    data = dots.to_bytes(step * height, "big")
    return tuple([data[start : start + size] for start in range(0, len(data), step)])


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
