"""Text in dots: lines broken and shortened to a room, shrunk where a design allows it.

Plain ASCII, which most labels are, is broken by sums of widths added up once; everything else goes through the font
book's own breaking. Both give the same lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from fba_client.labels.elements import Element, Text
from fba_client.labels.setting.fitting import ELLIPSIS, broken
from fba_client.labels.setting.fonts import CODE, FontBook, SetText
from fba_client.labels.setting.scripts import can_break_between

LEADING = 1.16  # a line's height in ems
_MARKS = "\u200e\u200f"  # of direction, which a broken line may begin with
_ENDS = " ,;:-–/("  # signs that an ellipsis does not follow


class Line:
    """One line of ``text`` in dots: ``width`` and ``height``, and ``rise`` from its top down to the baseline."""

    __slots__ = ("_face", "_set", "_size", "height", "rise", "text", "width")

    def __init__(self, kind: Type, text: str, width: int, made: SetText | None = None) -> None:
        self.text = text
        self.width = width
        self.rise = kind.rise
        self.height = kind.line_height
        self._size = kind.size
        self._face = kind.face
        self._set = made  # None for plain text, which is made when it is placed

    def place(self, elements: list[Element], x: int, baseline: int) -> None:
        """Add the line's elements with its left end at ``x``."""
        if self._set is None:
            elements.append(Text(x, baseline, self._size, self._face, self.text, self.width))
        else:
            elements.extend(self._set.at(x, baseline))


class Type:
    """One face of a font book at one ``size``; ``line_height`` is the distance of two lines. All in dots."""

    def __init__(self, book: FontBook, key: str, size: int) -> None:
        self.size = size
        self.face = book.face(key).key
        self.rise = round(size * (0.95 if key == CODE else 0.9))
        self.line_height = round(size * LEADING)
        self._book = book
        self._key = key
        self._width_of = book.face(key).widths.__getitem__
        self._ellipsis = book.advance(ELLIPSIS, key)

    def lines(self, text: str, room: int, most: int) -> list[Line]:
        """``text`` (``printable``) on at most ``most`` lines of ``room`` dots; what is too long is shortened."""
        if not text:
            return []
        if text.isascii():
            return self._plain(text, room * 1000 / self.size, most)
        return [self._line(line) for line in broken(self._book, text, room * 1000 / self.size, most, self._key)]

    def _plain(self, text: str, room: float, most: int) -> list[Line]:
        sums = list(accumulate(map(self._width_of, text)))
        lines: list[Line] = []
        start, before = 0, 0.0
        while len(lines) < most - 1 and sums[-1] - before > room:
            end = _end_at_word(text, start, bisect_right(sums, before + room, start)) or start + 1
            lines.append(self._piece(text[start:end], sums[end - 1] - before))
            start = end + (text[end : end + 1] == " ")
            before = sums[start - 1]
        if start >= len(text):
            return lines
        if sums[-1] - before <= room:
            return [*lines, self._piece(text[start:], sums[-1] - before)]
        room -= self._ellipsis
        if room < 0:
            return lines
        end = _end_at_word(text, start, bisect_right(sums, before + room, start))
        kept = text[start:end].rstrip(_ENDS)
        length = sums[start + len(kept) - 1] - before if kept else 0.0
        return [*lines, self._piece(kept + ELLIPSIS, length + self._ellipsis)]

    def _piece(self, text: str, length: float) -> Line:
        return Line(self, text, round(length * self.size / 1000))

    def _line(self, text: str) -> Line:
        made = self._book.set(text, self.size, self._key)
        return Line(self, text, made.width, made)


def set_paragraphs(kind: Type, paragraphs: Sequence[str], room: int, most: int) -> tuple[list[Line], bool]:
    """The paragraphs on at most ``most`` lines, and whether they are whole: nothing shortened, no word broken.

    Paragraphs without a line of their own follow each other on the last one.
    """
    lines: list[Line] = []
    whole = True
    for place, paragraph in enumerate(paragraphs):
        if len(lines) == most - 1 and place < len(paragraphs) - 1:
            return lines + kind.lines(", ".join(paragraphs[place:]), room, 1), False
        made = kind.lines(paragraph, room, most - len(lines))
        whole = whole and _is_whole(paragraph, made)
        lines += made
    return lines, whole


def _is_whole(text: str, lines: Sequence[Line]) -> bool:
    """Whether ``lines`` say all of ``text`` and are broken between words only, or between signs that are words."""
    place = 0
    for line in lines:
        shown = line.text.lstrip(_MARKS)
        if not text.startswith(shown, place):
            return False
        place += len(shown)
        if text[place : place + 1] == " ":
            place += 1
        elif place < len(text) and not can_break_between(text[place - 1], text[place]):
            return False
    return place == len(text)


def _end_at_word(text: str, start: int, end: int) -> int:
    """The end of the last whole word of ``text[start:end]``; ``end`` itself inside a first word, 0 where none fits."""
    if text[end : end + 1] == " ":
        return end
    at_word = text.rfind(" ", start, end + 1)
    if at_word > start:
        return at_word
    return end if end > start else 0
