"""The size that a text field gets: the largest of its range at which all of the text has room, else the smallest."""

from __future__ import annotations

from fba_client.errors import LabelDoesNotFit
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.typesetting import Line, Type, set_paragraphs
from fba_client.labels.setting.fonts import FontBook

_POINTS, _MM_PER_INCH = 72, 25.4
_ANY_HEIGHT = 1_000_000


def growth(design: Design, width: int, height: int, dpi: int) -> float:
    """How much larger than in the design type is set on ``width`` by ``height`` dots: 1 to the design's ``grow``."""
    if not design.width_mm or not design.height_mm:
        return 1.0
    across = width / dpi / (design.width_mm / _MM_PER_INCH)
    return min(design.grow, max(1.0, min(height / dpi / (design.height_mm / _MM_PER_INCH), across)))


class Fitter:
    """Sets the texts of one field at one resolution; ``scale`` makes its largest size larger."""

    def __init__(self, book: FontBook, field: Field, scale: float, dpi: int) -> None:
        self._book = book
        self._face = field.face
        self._keep_lines = field.keep_lines
        self._whole = field.whole
        self._largest = Type(book, field.face, max(1, round(field.size_pt * scale * dpi / _POINTS)))
        least = max(1, round(field.least_pt * dpi / _POINTS)) if field.least_pt else self._largest.size
        self._least = min(least, self._largest.size)
        self._as_it_comes = self._least == self._largest.size and not field.whole
        self._types = {self._largest.size: self._largest}
        self.line_height = self._largest.line_height

    def lines(self, text: str, room: int, most: int, height: int = _ANY_HEIGHT) -> list[Line]:
        """``text`` on at most ``most`` lines of ``room`` dots that are together at most ``height`` high.

        Raises LabelDoesNotFit for a text that has no room for anything of it, or not for all where it must be whole.
        """
        if not self._keep_lines and most * self.line_height <= height:
            lines = self._largest.lines(text, room, most)
            if lines and (self._as_it_comes or lines[0][1] == text) and lines[0][2] <= room:
                return lines
        paragraphs = self._paragraphs(text)
        if not paragraphs:
            return []
        lines, whole = self._at(self._largest.size, paragraphs, room, most, height)
        if not whole and self._least < self._largest.size:
            lines, whole = self._shrunk(paragraphs, room, most, height)
        if not lines or (self._whole and not whole) or any(width > room for _, _, width, _ in lines):
            raise LabelDoesNotFit(
                "“{text}” has no room in its field.",
                advice="Choose a larger label, or give the field more room or a smaller size.",
                text=text[:60],
            )
        return lines

    def _paragraphs(self, text: str) -> list[str]:
        if not self._keep_lines:
            shown = self._book.printable(text)
            return [shown] if shown else []
        return [shown for line in text.splitlines() if (shown := self._book.printable(line))]

    def _shrunk(self, paragraphs: list[str], room: int, most: int, height: int) -> tuple[list[Line], bool]:
        """At the largest size at which they are whole, found by halving; at the least size where there is none."""
        low, high = self._least, self._largest.size - 1
        best = self._at(low, paragraphs, room, most, height)
        while low < high and best[1]:
            middle = (low + high + 1) // 2
            tried = self._at(middle, paragraphs, room, most, height)
            if tried[1]:
                low, best = middle, tried
            else:
                high = middle - 1
        return best

    def _at(self, size: int, paragraphs: list[str], room: int, most: int, height: int) -> tuple[list[Line], bool]:
        kind = self._types.get(size)
        if kind is None:
            kind = self._types[size] = Type(self._book, self._face, size)
        fitting = min(most, height // kind.line_height)
        if fitting < 1:
            return [], not paragraphs
        return set_paragraphs(kind, paragraphs, room, fitting)
