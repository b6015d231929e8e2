"""What the strict readers of printer commands have in common: what they refuse, and the page that they draw on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fba_client.errors import LabelError
from fba_client.labels.drawing.dots import picture_of
from fba_client.labels.drawing.raster import PAPER
from fba_client.labels.elements import Text
from fba_client.labels.setting.fonts import TEXT

if TYPE_CHECKING:
    from fba_client.labels.drawing.raster import Bitmap
    from fba_client.labels.setting.fonts import FontBook


class CommandsRefused(LabelError):
    """Bytes that are no commands of ours: malformed, out of place, or not among those that the writers write."""

    default_advice = "They were not written by this program, or were damaged on the way."

    def __init__(self, place: int, reason: str) -> None:
        super().__init__(
            "The printer commands are not as expected at byte {place}: {reason}.", place=place, reason=reason
        )


@dataclass(frozen=True, slots=True)
class PrintedText:
    """Text that the printer sets in a face of its own; ``left`` and ``baseline`` in dots of the page."""

    left: int
    baseline: int
    height: int
    length: int  # at most
    text: str


@dataclass(frozen=True, slots=True)
class PrintedBars:
    """A bar code that the printer makes of ``code``; ``pattern`` is what it draws, one character a module."""

    left: int
    top: int
    height: int
    module: int
    pattern: str
    code: str


@dataclass(frozen=True, slots=True)
class PrintedBox:
    """A frame of ``stroke`` dots drawn inwards; filled where they meet."""

    left: int
    top: int
    width: int
    height: int
    stroke: int


@dataclass(frozen=True, slots=True)
class PrintedGraphic:
    """Dots that were sent as such: whole bytes a row, the highest bit left, 1 is black."""

    left: int
    top: int
    rows: tuple[bytes, ...]


Printed = PrintedText | PrintedBars | PrintedBox | PrintedGraphic


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One format as a printer understands it: the page's size in dots, what is on it, and how often it is printed.

    ``darkness`` and ``speed`` are -1, ``after`` is '' where the format leaves the printer's own.
    """

    width: int
    length: int
    times: int
    items: tuple[Printed, ...]
    darkness: int = -1
    speed: int = -1
    after: str = ""


def bitmap_of(page: PrintedPage, book: FontBook | None = None) -> Bitmap:
    """The page as the head would burn it: ``length`` by ``width`` bytes, 0 black and 255 white.

    The printer's own face is not known here: text in it is the block that it may cover at most, or with ``book`` set in
    a face of ours and squeezed into that block.
    """
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to look at what was sent

    bitmap: Bitmap = np.full((page.length, page.width), PAPER, dtype=np.uint8)
    for item in page.items:
        if isinstance(item, PrintedText):
            _draw_text(bitmap, item, book)
        elif isinstance(item, PrintedBox):
            _draw_box(bitmap, item)
        elif isinstance(item, PrintedBars):
            modules = np.frombuffer(item.pattern.encode("ascii"), dtype=np.uint8) == ord("1")
            row = np.where(modules, 0, PAPER).astype(np.uint8).repeat(item.module)
            _press(bitmap, item.left, item.top, np.tile(row, (item.height, 1)))
        else:
            _press(bitmap, item.left, item.top, _unpacked(item.rows))
    return bitmap


def _draw_text(bitmap: Bitmap, text: PrintedText, book: FontBook | None) -> None:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to look at what was sent

    if book is None:
        top, bottom = text.baseline - round(0.8 * text.height), text.baseline + round(0.24 * text.height)
        bitmap[max(0, top) : bottom, text.left : text.left + text.length] = 0
        return
    width = round(book.advance(text.text) * text.height / 1000)
    drawn = picture_of(Text(0, text.baseline, text.height, TEXT, text.text, width), book)
    above = max(0, -drawn.y)
    if above >= len(drawn.rows) or not text.length:
        return  # spaces leave no ink
    ink = _unpacked(drawn.rows)[above:, : drawn.width]
    columns = np.arange(text.length) * drawn.width // text.length
    # Columns pressed together are black where one of them is: a stem of one dot must not fall out.
    _press(bitmap, text.left, drawn.y + above, np.minimum.reduceat(ink, columns, axis=1))


def _unpacked(rows: Sequence[bytes]) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to look at what was sent

    packed = np.frombuffer(b"".join(rows), dtype=np.uint8).reshape(len(rows), -1)
    return np.where(np.unpackbits(packed, axis=1) == 1, 0, PAPER).astype(np.uint8)


def _press(bitmap: Bitmap, left: int, top: int, ink: Bitmap) -> None:
    target = bitmap[top : top + ink.shape[0], left : left + ink.shape[1]]
    target[ink[: target.shape[0], : target.shape[1]] == 0] = 0


def _draw_box(bitmap: Bitmap, box: PrintedBox) -> None:
    right, bottom = box.left + box.width, box.top + box.height
    inner = bitmap[
        box.top + box.stroke : max(0, bottom - box.stroke), box.left + box.stroke : max(0, right - box.stroke)
    ]
    kept = inner.copy()
    bitmap[box.top : bottom, box.left : right] = 0
    inner[...] = kept
