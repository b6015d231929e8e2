"""A placed label as the printer's head would burn it: one byte a dot, for reading back what is going to be printed.

Bars and boxes are exact. Text is painted as the full block that it may cover: blacker than any glyph, so that a text
which came too near to the bars is found out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fba_client.labels.elements import Bars, Box, Element, PlacedLabel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bitmap = NDArray[np.uint8]

PAPER = 255


def rasterised(label: PlacedLabel) -> Bitmap:
    """The label as an array of ``height`` by ``width`` bytes, 0 black and 255 white. What lies outside is cut off."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    bitmap: Bitmap = np.full((label.height, label.width), PAPER, dtype=np.uint8)
    for element in label.elements:
        _paint(bitmap, element)
    return bitmap


def _paint(bitmap: Bitmap, element: Element) -> None:
    if isinstance(element, Bars):
        _paint_bars(bitmap, element)
    elif isinstance(element, Box):
        left, top, right, bottom = element.x, element.y, element.x + element.width, element.y + element.height
        inside = bitmap[top + element.stroke : bottom - element.stroke, left + element.stroke : right - element.stroke]
        kept = inside.copy()
        bitmap[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = 0
        if element.stroke:
            inside[...] = kept
    else:
        top = max(0, element.baseline - round(element.size * 0.8))
        bottom = max(0, element.baseline + round(element.size * 0.24))
        bitmap[top:bottom, max(0, element.x) : max(0, element.x + element.width)] = 0


def _paint_bars(bitmap: Bitmap, bars: Bars) -> None:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    modules = np.frombuffer(bars.pattern.encode("ascii"), dtype=np.uint8) == ord("1")
    row = np.where(np.repeat(modules, bars.module), 0, PAPER).astype(np.uint8)
    target = bitmap[max(0, bars.y) : max(0, bars.y + bars.height), bars.x : bars.x + bars.width]
    np.minimum(target, row[: target.shape[1]], out=target)
