"""The readable codes, glyph by glyph: each character's dots are made once, since every label has another code."""

from __future__ import annotations

from itertools import accumulate
from operator import getitem

from fba_client.labels.drawing.dots import picture_of
from fba_client.labels.drawing.zpl.graphics import graphic_field
from fba_client.labels.elements import Text
from fba_client.labels.setting.fonts import FontBook

_Glyph = tuple[int, int, str]  # right of the pen, down from the baseline, the graphic; '' for a blank
_Line = tuple[int, int, int, str, int]  # the pen's start, the baseline, the size, the face, the number of characters
_MOST_LINES = 512  # places of lines that are kept: those of a sheet of labels, and more


class Stamps:
    """Lines of a face in which every character has the same width, as graphic fields that are remembered by place."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._glyphs: dict[tuple[str, int, str], _Glyph] = {}
        self._lines: dict[_Line, list[dict[str, str]]] = {}

    def line(self, text: Text, x: int, y: int) -> str:
        """The fields that draw ``text`` on a label at ``x``, ``y``; '' where it comes too near to the page's edge."""
        left, base = x + text.x, y + text.baseline
        if left < text.size or base < 2 * text.size:
            return ""
        line = (left, base, text.size, text.face, len(text.text))
        places = self._lines.get(line)
        if places is None:
            places = self._opened(line)
        try:
            return "".join(map(getitem, places, text.text))
        except KeyError:
            self._add(line, places, text.text)
        return "".join(map(getitem, places, text.text))

    def _opened(self, line: _Line) -> list[dict[str, str]]:
        if len(self._lines) >= _MOST_LINES:
            self._lines.clear()
        places: list[dict[str, str]] = [{} for _ in range(line[-1])]
        self._lines[line] = places
        return places

    def _add(self, line: _Line, places: list[dict[str, str]], text: str) -> None:
        left, base, size, face, _ = line
        widths = self._book.face(face).widths
        pens = accumulate((widths[char] * size / 1000 for char in text[:-1]), initial=0.0)  # as in setting.bitmaps
        for pen, fields, char in zip(pens, places, text, strict=True):
            right, down, dots = self._glyph(face, size, char)
            fields[char] = f"^FO{left + round(pen) + right},{base + down}{dots}^FS\n" if dots else ""

    def _glyph(self, face: str, size: int, char: str) -> _Glyph:
        """One character with its pen at the origin."""
        key = (face, size, char)
        if key not in self._glyphs:
            drawn = picture_of(Text(0, 0, size, face, char, size), self._book)
            dots = graphic_field(drawn.rows) if any(map(any, drawn.rows)) else ""
            self._glyphs[key] = drawn.x, drawn.y, dots
        return self._glyphs[key]
