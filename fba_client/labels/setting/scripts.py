"""What kind of writing a character belongs to: set one after the other, or shaped; a mark on another, or a letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

ZERO_WIDTH_JOINERS = "\u200c\u200d"
DIRECTION_MARKS = "\u200e\u200f\u061c"
_JOINING = "\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\u1900-\u1cff\ua800-\uabff\U00010a00-\U00011fff"
_COMPLEX = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u109f\u1100-\u11ff\u135d-\u135f\u1700-\u18af\u1900-\u1cff\u1dc0-\u1dff"
    "\u200c-\u200f\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ua66f-\ua67d\ua800-\uabff\ud7b0-\ud7ff\ufb1d-\ufdff"
    "\ufe20-\ufe2f\ufe70-\ufeff\U00010800-\U00011fff\U00016b00-\U00016bff\U0001e000-\U0001efff]"
)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese and Khmer part no words
_joins = re.compile(f"[{_JOINING}]").match


def needs_shaping(text: str) -> bool:
    """Whether ``text`` cannot be set character by character from left to right."""
    return not text.isascii() and _COMPLEX.search(text) is not None


def has_right_to_left(text: str) -> bool:
    """Whether anything in ``text`` runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def is_joining(char: str) -> bool:
    """Whether a joiner behind ``char`` has a meaning: in Arabic, and in the scripts of India and its neighbours."""
    return _joins(char) is not None


@lru_cache(maxsize=4096)
def is_extension(char: str) -> bool:
    """Whether ``char`` belongs to the character before it: a combining mark or a joiner."""
    return char in ZERO_WIDTH_JOINERS or unicodedata.category(char) in ("Mn", "Mc", "Me")


@lru_cache(maxsize=4096)
def can_break_between(before: str, after: str) -> bool:
    """Whether a line may end between two characters that no space parts: ideographs, and scripts that part no words.

    Korean parts words by spaces, so that its syllables stay together.
    """
    if (
        unicodedata.category(after) in ("Pe", "Pf", "Po", "Mn", "Mc", "Me", "Lm")
        or unicodedata.category(before) == "Ps"
    ):
        return False
    if _HANGUL.match(before) and _HANGUL.match(after):
        return False
    if _is_ideographic(before) or _is_ideographic(after):
        return True
    return _UNSPACED.match(before) is not None and _UNSPACED.match(after) is not None


def _is_ideographic(char: str) -> bool:
    return unicodedata.east_asian_width(char) in ("W", "F")


def clusters(text: str) -> Iterator[str]:
    """``text`` in pieces that are set as one: a character and the marks and joiners behind it."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not is_extension(text[place]):
            yield text[start:place]
            start = place


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The script's four letters as HarfBuzz knows it (``Arab``, ``Thai``); '' for what all scripts share."""
    import uharfbuzz as hb  # noqa: PLC0415 - only needed once labels are made

    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char)])
    buffer.guess_segment_properties()
    return buffer.script or ""


def script_name(char: str) -> str:
    """The script's English name for a sentence (``Thai``, ``Emoji and symbols``)."""
    if unicodedata.category(char)[0] in "SPN" or unicodedata.category(char) == "Cn":
        return "Emoji and symbols"
    first = unicodedata.name(char, "").split(" ")[0].split("-")[0]
    return {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}.get(
        first, first.capitalize() or "Unknown"
    )
