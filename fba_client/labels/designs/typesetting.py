"""Text in dots: lines broken and shortened to a room.

Plain Latin, Greek and Cyrillic, which most labels are, is broken by the widths of its words, which are kept: titles of
one shop share most of theirs. Everything else goes through the font book's own breaking. Both give the same lines.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from fba_client.labels.elements import Glyphs, Text
from fba_client.labels.setting.fitting import ELLIPSIS, broken
from fba_client.labels.setting.fonts import CODE, FontBook, SetText
from fba_client.labels.setting.scripts import can_break_between

LEADING = 1.16  # a line's height in ems
_MARKS = "\u200e\u200f"  # of direction, which a broken line may begin with
_ENDS = " ,;:-–/("  # signs that an ellipsis does not follow
_KEPT_WORDS = 20_000
_PLAIN = re.compile(  # letters and signs without marks, joins and directions of their own
    "[ -~\u00a1-\u024f\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b]*"
).fullmatch


Line = tuple["Type", str, int, SetText | None]
"""The type of a line, its text, its width in dots, and what it is made of; None for plain text, which is one element.

No class, since there are some for each of many thousand labels, and none of them outlives its label's layout.
"""


class Type:
    """One face of a font book at one ``size``: ``rise`` is how far its baseline lies below the top of a line,
    ``line_height`` the distance of two lines. All in dots."""

    def __init__(self, book: FontBook, key: str, size: int) -> None:
        self.size = size
        self.face = book.face(key).key
        self.rise = round(size * (0.95 if key == CODE else 0.9))
        self.line_height = round(size * LEADING)
        self._book = book
        self._key = key
        self._width_of = book.face(key).widths.__getitem__
        self._pitch = book.face(key).pitch
        self._ellipsis = book.advance(ELLIPSIS, key)
        self._space = book.advance(" ", key)
        self._length_of = _Words(self._width_of, self._space).__getitem__

    def lines(self, text: str, room: int, most: int) -> list[Line]:
        """``text`` on at most ``most`` lines of ``room`` dots, as it can be printed; what is too long is shortened."""
        ems = room * 1000 / self.size
        if (text.isascii() and text.isprintable()) or is_plain(text):
            try:
                lines = self._lines_of_words(text.split(), ems, most)
            except KeyError:  # a sign that this face lacks
                lines = None
            if lines is not None:
                return lines
        shown = self._book.printable(text)
        return [self._set(line) for line in broken(self._book, shown, ems, most, self._key)]

    def _lines_of_words(self, words: list[str], room: float, most: int) -> list[Line] | None:
        """The lines; None where a word is longer than a line. Raises KeyError for a sign that the face lacks."""
        if len(words) == 1:  # a code or a number, which hardly comes again
            word = words[0]
            length = len(word) * self._pitch if self._pitch and word.isascii() else sum(map(self._width_of, word))
            return [self._line(word, length)] if length <= room else None
        lines: list[Line] = []
        if not words:
            return lines
        space, size = self._space, self.size
        ends = list(accumulate(map(self._length_of, words)))  # of each word and the space behind it
        end_of_all = ends[-1]
        room += space
        start, before = 0, 0.0
        while end_of_all - before > room:
            is_last = len(lines) == most - 1
            end = bisect_right(ends, before + room - self._ellipsis if is_last else before + room, start)
            if end == start:
                return None
            text, length = " ".join(words[start:end]), ends[end - 1] - before - space
            if is_last:
                lines.append(self._shortened(text, length))
                return lines
            lines.append((self, text, round(length * size / 1000), None))
            start, before = end, ends[end - 1]
        length = end_of_all - before - space
        lines.append((self, " ".join(words[start:]), round(length * size / 1000), None))
        return lines

    def _line(self, text: str, length: float) -> Line:
        return self, text, round(length * self.size / 1000), None

    def _shortened(self, text: str, length: float) -> Line:
        kept = text.rstrip(_ENDS)
        return self._line(kept + ELLIPSIS, length - sum(map(self._width_of, text[len(kept) :])) + self._ellipsis)

    def _set(self, text: str) -> Line:
        made = self._book.set(text, self.size, self._key)
        return self, text, made.width, made


class _Words(dict[str, float]):
    """The length of each word and a space, in thousandths of the em; those that were asked for are kept."""

    def __init__(self, width_of: Callable[[str], float], space: float) -> None:
        self._width_of = width_of
        self._space = space

    def __missing__(self, word: str) -> float:
        if len(self) >= _KEPT_WORDS:
            self.clear()
        self[word] = length = sum(map(self._width_of, word)) + self._space
        return length


def elements_of(lines: Sequence[Line], tops: Iterable[int], left: int, room: int, share: int) -> list[Text | Glyphs]:
    """The elements of ``lines``, each with its upper edge at its own of ``tops``, from ``left`` on in ``room`` dots.

    ``share`` is how much of what a line leaves free there comes before it: 0 nothing, 1 half of it, 2 all.
    """
    elements: list[Text | Glyphs] = []
    for (kind, text, width, made), top in zip(lines, tops, strict=True):
        x, baseline = left + (room - width) * share // 2, top + kind.rise
        if made is None:
            elements.append(Text(x, baseline, kind.size, kind.face, text, width))
        else:
            elements.extend(made.at(x, baseline))
    return elements


def is_plain(text: str) -> bool:
    """Whether every character of ``text`` is printed as it is, one after the other, and lines end at spaces only."""
    if not text.isprintable():
        return False
    return text.isascii() or (_PLAIN(text) is not None and unicodedata.is_normalized("NFC", text))


def set_paragraphs(kind: Type, paragraphs: Sequence[str], room: int, most: int) -> tuple[list[Line], bool]:
    """The paragraphs on at most ``most`` lines, and whether they are whole: nothing shortened, no word broken.

    Each paragraph keeps a line at least; those that there is none for follow each other on the last one.
    """
    whole = len(paragraphs) <= most
    if not whole:
        paragraphs = [*paragraphs[: most - 1], ", ".join(paragraphs[most - 1 :])]
    lines: list[Line] = []
    for still_to_come, paragraph in zip(range(len(paragraphs) - 1, -1, -1), paragraphs, strict=True):
        made = kind.lines(paragraph, room, most - len(lines) - still_to_come)
        whole = whole and _is_whole(paragraph, made)
        lines += made
    return lines, whole


def _is_whole(text: str, lines: Sequence[Line]) -> bool:
    """Whether ``lines`` say all of ``text`` and are broken between words only, or between signs that are words."""
    place = 0
    for line in lines:
        shown = line[1].lstrip(_MARKS)
        if not text.startswith(shown, place):
            return False
        place += len(shown)
        if text[place : place + 1] == " ":
            place += 1
        elif place < len(text) and not can_break_between(text[place - 1], text[place]):
            return False
    return place == len(text)
