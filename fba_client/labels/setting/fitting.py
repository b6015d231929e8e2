"""Making text fit: broken at words, shortened with an ellipsis at a word, measured with the face it is set in.

Text is cut in reading order, so that a line from right to left loses its end and not its beginning. Ideographs, and
scripts that part no words, are broken between characters; marks and joiners stay with the character they belong to.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from fba_client.labels.setting.bidi import is_right_to_left
from fba_client.labels.setting.fonts import TEXT, FontBook
from fba_client.labels.setting.scripts import can_break_between, has_right_to_left, is_extension

ELLIPSIS = "…"
_ENDS = " ,;:-–/(，、；：（「،؛"  # signs that an ellipsis does not follow
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def shortened(book: FontBook, text: str, room: float, key: str = TEXT) -> str:
    """``text``, or as many of its words as fit into ``room`` thousandths of the em with an ellipsis behind them.

    A first word that is too long by itself is cut inside; '' when not even the ellipsis fits.
    """
    if book.advance(text, key) <= room:
        return text
    end = _longest_prefix(book, text, room - book.advance(ELLIPSIS, key), key)
    while end >= 0:
        short = text[: _end_at_word(text, end)].rstrip(_ENDS) + ELLIPSIS
        if book.advance(short, key) <= room:
            return short
        end = len(short) - 2  # joined letters can be wider where the text ends with them
    return ""


def broken(book: FontBook, text: str, room: float, most_lines: int, key: str = TEXT) -> list[str]:
    """``text`` on at most ``most_lines`` lines of ``room`` thousandths of the em, the last one shortened if need be.

    Each line keeps the direction of the whole text: one that would run the other way by itself begins with a mark.
    """
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most_lines - 1 and book.advance(rest, key) > room:
        line = _first_line(book, rest, room, key)
        lines.append(line.rstrip())
        rest = rest[len(line) :].lstrip()
    last = shortened(book, rest, room, key) if rest and most_lines > 0 else ""
    lines = [*lines, last] if last else lines
    return _directed(lines, text) if has_right_to_left(text) else lines


def _first_line(book: FontBook, text: str, room: float, key: str) -> str:
    """As much of ``text`` as fits on one line, but one character at least."""
    end = _longest_prefix(book, text, room, key)
    while end > 0:
        end = _end_at_word(text, end)
        if book.advance(text[:end].rstrip(), key) <= room:
            break
        end -= 1
    return text[: max(end, 1)]


def _longest_prefix(book: FontBook, text: str, room: float, key: str) -> int:
    """How many characters from the start fit; -1 when there is not even room for none."""
    return bisect_right(book.prefix_lengths(text, key), room) - 1


def _end_at_word(text: str, end: int) -> int:
    """The last place up to ``end`` where a line may end; inside a first word, between characters; 0 where none fits."""
    if text[end : end + 1] == " ":
        return end
    at_word = text.rfind(" ", 0, end + 1)
    if not text.isascii():
        joints = pairwise(reversed(text[max(0, at_word) : end + 1]))
        free = next((place for place, (after, before) in enumerate(joints) if can_break_between(before, after)), -1)
        at_word = end - free if free >= 0 else at_word
    if at_word > 0:
        return at_word
    while 0 < end < len(text) and is_extension(text[end]):
        end -= 1
    return max(end, 0)


def _directed(lines: list[str], text: str) -> list[str]:
    right_to_left = is_right_to_left(text)
    mark = _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT
    return [line if is_right_to_left(line) == right_to_left else mark + line for line in lines]
