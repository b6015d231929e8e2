"""Finding media by what a person types: words in any order, each of which begins a word of the medium's."""

from __future__ import annotations

import re
from collections.abc import Callable

from fba_client.labels.media.sheets import Sheet

_NO_LETTER_BEFORE, _NO_DIGIT_BEFORE = r"(?<![^\W\d_])", r"(?<![\d.])"


def searched_text(sheet: Sheet, more: str = "") -> str:
    """What is known of ``sheet`` in words, as ``search`` looks through it: id, title, group and other names, and
    ``more`` names that it is shown under."""
    return _folded(f"{sheet.id} {sheet.title} {sheet.group} {sheet.also} {more}")


def search(words: str) -> Callable[[str], bool]:
    """Whether a text of ``searched_text`` has every one of ``words``, each at the start of a word or a number.

    So ``herma`` is not found in ``thermal``, and 62 not in 4062 or 2.625; but 7160 in L7160, and 25 in 57x25.
    """
    wanted = filter(None, (word.strip(",;") for word in _folded(words).split()))
    patterns = [re.compile(_start(word[0]) + re.escape(word)) for word in wanted]
    return lambda text: all(pattern.search(text) for pattern in patterns)


def _start(first: str) -> str:
    if first.isalpha():
        return _NO_LETTER_BEFORE
    return _NO_DIGIT_BEFORE if first.isdigit() else ""


def _folded(text: str) -> str:
    return text.casefold().replace("×", "x")
