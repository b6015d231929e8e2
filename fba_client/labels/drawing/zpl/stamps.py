"""The readable codes, glyph by glyph: each character's dots are made once, since every label has another code."""

from __future__ import annotations

from functools import lru_cache

from fba_client.labels.drawing.dots import picture_of
from fba_client.labels.drawing.zpl.graphics import graphic_field
from fba_client.labels.elements import Picture, Text
from fba_client.labels.setting.fonts import FontBook

_Stamp = tuple[int, int, str]  # right of the pen, down from the baseline, the graphic field; '' for a blank


class Stamps:
    """The glyphs of faces in which every character has the same width, as graphic fields."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._known: dict[tuple[str, int], dict[str, _Stamp]] = {}

    def line(self, text: Text, x: int, y: int) -> str:
        """The fields that draw ``text`` on a label at ``x``, ``y``; '' where it comes too near to the page's edge."""
        left, base = x + text.x, y + text.baseline
        if left < text.size or base < 2 * text.size:
            return ""
        known = self._known.setdefault((text.face, text.size), {})
        pens = _pens(self._advance(text.face), text.size, len(text.text))
        try:
            stamps = [known[char] for char in text.text]
        except KeyError:
            known.update((char, self._made(text, char)) for char in text.text if char not in known)
            stamps = [known[char] for char in text.text]
        placed = zip(pens, stamps, strict=True)
        return "".join([f"^FO{left + pen + right},{base + down}{dots}" for pen, (right, down, dots) in placed if dots])

    def _advance(self, face: str) -> float:
        return self._book.face(face).advance("0")

    def _made(self, text: Text, char: str) -> _Stamp:
        """One character with its pen at the origin."""
        drawn = picture_of(Text(0, 0, text.size, text.face, char, text.size), self._book)
        dots = f"{graphic_field(drawn.rows)}^FS\n" if _has_ink(drawn) else ""
        return drawn.x, drawn.y, dots


@lru_cache(maxsize=256)
def _pens(advance: float, size: int, count: int) -> tuple[int, ...]:
    return tuple(round(place * advance * size / 1000) for place in range(count))


def _has_ink(picture: Picture) -> bool:
    return any(map(any, picture.rows))
