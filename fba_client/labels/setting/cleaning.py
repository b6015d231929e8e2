"""Text as it can be printed: one line, without what is invisible or could mislead, marked where no font helps.

A label's text comes from anywhere: it may turn its own direction around, pile up marks until they cover the line above,
or hold control characters that a printer would obey. None of that reaches a label.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from fba_client.labels.setting.scripts import (
    DIRECTION_MARKS,
    ZERO_WIDTH_JOINERS,
    clusters,
    has_right_to_left,
    is_joining,
)

REPLACEMENT = "□"
_MOST_MARKS = 3  # on one character: the most that pointed Hebrew needs; more would run into the lines beside
_FIRST_FLAG_LETTER = 0x1F1E6

CanSet = Callable[[str], bool]  # whether one face has all characters of a cluster


def cleaned(text: str, can_set: CanSet) -> str:
    """``text`` on one line: composed, spaces as one, controls out; one □ for a run of what ``can_set`` refuses."""
    directed = has_right_to_left(text)
    kept: list[str] = []
    for cluster in clusters(unicodedata.normalize("NFC", text)):
        shown = _shown(cluster, can_set, directed)
        if shown != REPLACEMENT or kept[-1:] != [REPLACEMENT]:
            kept.append(shown)
    return " ".join("".join(kept).split())


def _shown(cluster: str, can_set: CanSet, directed: bool) -> str:
    """What is printed for one character with its marks."""
    first = cluster[0]
    base = _base(first, directed)
    if base in ("", " "):
        return base
    if base == REPLACEMENT or not can_set(base):
        return REPLACEMENT
    marks = _marks(cluster[1:], joined=is_joining(first))
    while marks:
        if can_set(base + "".join(mark for mark in marks if mark not in ZERO_WIDTH_JOINERS)):
            return base + marks
        if any(unicodedata.combining(mark) == 0 and mark not in ZERO_WIDTH_JOINERS for mark in marks):
            return REPLACEMENT  # a vowel sign without which the word would be another
        marks = marks[:-1]
    return base


@lru_cache(maxsize=4096)
def _base(char: str, directed: bool) -> str:
    """The character itself, a space, □, or '' for what is not to be seen."""
    category = unicodedata.category(char)
    if char.isspace():
        return " "
    if char in DIRECTION_MARKS:
        return char if directed else ""
    if category == "Cf" or unicodedata.category(char) in ("Mn", "Me") or _is_modifier(char):
        return ""
    if category in ("Cc", "Cs", "Co", "Cn"):
        return REPLACEMENT
    if 0 <= ord(char) - _FIRST_FLAG_LETTER < 26:  # a flag is two of these: its country's letters
        return chr(ord("A") + ord(char) - _FIRST_FLAG_LETTER)
    return char


def _is_modifier(char: str) -> bool:
    """Skin tones, which would be a square of their own in a font that has no coloured faces."""
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _marks(marks: str, *, joined: bool) -> str:
    """The marks and joiners that are kept: no selectors of variants, no keycaps, and no pile of accents."""
    kept, piled = [], 0
    for mark in marks:
        if mark in ZERO_WIDTH_JOINERS:
            if joined:
                kept.append(mark)
            continue
        if unicodedata.category(mark) == "Me" or 0xFE00 <= ord(mark) <= 0xFE0F or 0xE0100 <= ord(mark) <= 0xE01EF:
            continue
        piled = piled + 1 if unicodedata.combining(mark) else 0
        if piled <= _MOST_MARKS:
            kept.append(mark)
    return "".join(kept)
