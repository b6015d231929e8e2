"""What to do about a label that does not fit: which media would do, by name."""

from __future__ import annotations

import math

from fba_client.labels.media.library import shipped_sheets

_NAMED = 2  # sheets, and as many rolls
_MM_PER_INCH = 25.4


def media_advice(width: int, height: int, dpi: int) -> str:
    """A sentence that names the smallest sheets and rolls with labels of at least ``width`` by ``height`` dots."""
    named = [title for kind in ("sheet", "roll") for title in _smallest(kind, width, height, dpi)[:_NAMED]]
    if not named:
        return "Choose a larger label, or a printer with more dots per inch."
    return f"It fits: {'; '.join(named)}."


def _smallest(kind: str, width: int, height: int, dpi: int) -> list[str]:
    """The titles of the sheets or rolls with labels of at least that size, the smallest first."""
    fitting = []
    for sheet in shipped_sheets().values():
        label_width, label_height = sheet.label_dots(dpi)
        if sheet.kind == kind and label_width >= width and label_height >= height:
            fitting.append((label_width * label_height, sheet.title))
    return [title for _, title in sorted(fitting)]


def mm_up(dots: float, dpi: int) -> int:
    """A length in whole millimetres, rounded up: what is needed."""
    return math.ceil(dots * _MM_PER_INCH / dpi)


def mm_down(dots: float, dpi: int) -> int:
    """A length in whole millimetres, rounded down: what there is."""
    return math.floor(dots * _MM_PER_INCH / dpi)
