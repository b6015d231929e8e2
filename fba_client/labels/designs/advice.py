"""What to do about a label that does not fit: which media would do, by name."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import islice

from fba_client.labels.media.library import shipped_sheets
from fba_client.labels.media.titles import title_words
from fba_client.phrases import Phrase, listed

_NAMED = 2  # sheets, and as many rolls
_MM_PER_INCH = 25.4

Fits = Callable[[int, int], bool]


def media_advice(width: int, height: int, dpi: int) -> str:
    """A sentence that names the smallest sheets and rolls with labels of at least ``width`` by ``height`` dots."""
    return advice_for(lambda label_width, label_height: label_width >= width and label_height >= height, dpi)


def names_media(advice: str) -> bool:
    """Whether ``advice_for`` found media that would do."""
    return isinstance(advice, Phrase) and bool(advice.values)


def advice_for(fits: Fits, dpi: int) -> str:
    """A sentence that names the smallest sheets and rolls with labels of a width and height in dots that ``fits``."""
    named = [title for kind in ("sheet", "roll") for title in islice(_fitting(kind, fits, dpi), _NAMED)]
    if not named:
        return Phrase("Choose a larger label, or a printer with more dots per inch.")
    return Phrase("It fits: {media}.", media=listed(named, "; "))


def _fitting(kind: str, fits: Fits, dpi: int) -> Iterator[str]:
    """The titles of the sheets or rolls that do, the smallest label first."""
    sheets = [sheet for sheet in shipped_sheets().values() if sheet.kind == kind]
    for sheet in sorted(sheets, key=lambda sheet: sheet.label_width * sheet.label_height):
        if fits(*sheet.label_dots(dpi)):
            yield title_words(sheet)


def mm_up(dots: float, dpi: int) -> int:
    """A length in whole millimetres, rounded up: what is needed."""
    return math.ceil(dots * _MM_PER_INCH / dpi)


def mm_down(dots: float, dpi: int) -> int:
    """A length in whole millimetres, rounded down: what there is."""
    return math.floor(dots * _MM_PER_INCH / dpi)
