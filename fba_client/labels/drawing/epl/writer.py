"""Writes a job in EPL2, the language of older desktop printers with 203 or 300 dots per inch.

Bars and boxes are commands; all text is sent as dots: the printer's faces are a few bitmaps of fixed width that seldom
fit where the layout has room, and their code pages lack most of the world. So no text of a person is ever part of a
command, but for a bar code's letters and digits in subset B.
Source: Zebra's EPL2 programmer's manual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fba_client.errors import LabelError
from fba_client.labels.drawing.dots import cropped, moved, picture_of
from fba_client.labels.drawing.raw import CUT, PEEL, TEAR, RawChunk, RawSetup, raw_pages
from fba_client.labels.elements import Bars, Box, Drawn, Picture, PlacedLabel
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob

RESOLUTIONS = (203, 300)
_MODES = {TEAR: "O\n", CUT: "OC\n", PEEL: "OP\n"}
_DENSITIES, _DARKNESSES = 15, 30  # EPL has half as many steps as the set-up
_SLOWEST, _FASTEST = 1, 6
_USUAL_GAP_MM, _SMALLEST_GAP, _LARGEST_GAP = 3, 18, 240  # the last two in dots, of Q
_WIDEST_MODULE = 10
_PLAIN_CODE = re.compile(r"[0-9A-Za-z .\-]+")  # what surely is itself between quotation marks


def epl_chunks(job: LabelJob, book: FontBook, setup: RawSetup) -> Iterator[RawChunk]:
    """The job as EPL2 forms: one a label, repeated by the printer's own count (see ``raw_pages``), or one a row of a
    roll that is several labels wide. Raises LabelError for a resolution that no such printer has, or a label that
    cannot be laid out."""
    if job.dpi not in RESOLUTIONS:
        raise LabelError(
            "No EPL printer has {dpi} dots per inch.",
            field="dpi",
            advice="Choose 203 or 300 in the printer's set-up, or ZPL as its language.",
            dpi=job.dpi,
        )
    head = _head(job, setup)
    drawing = _Drawing(book, job.sheet.page_dots(job.dpi))
    for page in raw_pages(job):
        drawn = head + b"".join([drawing.label(place.label, place.x, place.y) for place in page.placements])
        yield RawChunk(b"%sP%d\n" % (drawn, page.times), page.labels)


def _head(job: LabelJob, setup: RawSetup) -> bytes:
    """Before N, since what sets the form's size also clears it; after an empty line, which ends whatever was begun."""
    width, length = job.sheet.page_dots(job.dpi)
    density = f"D{min(setup.darkness, _DARKNESSES) * _DENSITIES // _DARKNESSES}\n" if setup.darkness >= 0 else ""
    speed = f"S{min(max(setup.speed, _SLOWEST), _FASTEST)}\n" if setup.speed >= 0 else ""
    after = _MODES.get(setup.after, "")
    return f"\nq{width}\nQ{length},{_gap(job.sheet, job.dpi)}\nZT\n{density}{speed}{after}N\n".encode("ascii")


def _gap(sheet: Sheet, dpi: int) -> int:
    """The gap between two labels in dots; the usual one for media that do not tell."""
    told = round((sheet.pitch_down - sheet.page_height) * dpi)
    return min(max(told if told > 0 else round(_USUAL_GAP_MM * dpi / 25.4), _SMALLEST_GAP), _LARGEST_GAP)


class _Drawing:
    """Draws labels as EPL commands on a page of that width and height in dots."""

    def __init__(self, book: FontBook, page: tuple[int, int]) -> None:
        self._book = book
        self._page = page

    def label(self, label: PlacedLabel, x: int, y: int) -> bytes:
        """The commands for a label whose upper left corner stands at ``x``, ``y`` of the page."""
        return b"".join([self._element(element, x, y) for element in label.elements])

    def _element(self, element: Drawn, x: int, y: int) -> bytes:
        command = ""
        if isinstance(element, Bars):
            command = _bars(element, x, y)
        elif isinstance(element, Box):
            command = _box(element, x, y)
        return command.encode("ascii") if command else self._picture(element, x, y)

    def _picture(self, element: Drawn, x: int, y: int) -> bytes:
        picture = cropped(moved(picture_of(element, self._book), x, y), *self._page)
        return _graphic(picture) if picture is not None else b""


def _graphic(picture: Picture) -> bytes:
    """GW, in which 1 is white."""
    wide = len(picture.rows[0])
    dots = (~int.from_bytes(b"".join(picture.rows), "big") & ((1 << 8 * wide * picture.height) - 1)).to_bytes(
        wide * picture.height, "big"
    )
    return b"GW%d,%d,%d,%d,%s\n" % (picture.x, picture.y, wide, picture.height, dots)


def _bars(bars: Bars, x: int, y: int) -> str:
    """'' for bars that the printer's own Code 128 might draw otherwise."""
    left, top = x + bars.x, y + bars.y
    plain = _PLAIN_CODE.fullmatch(bars.code) is not None and bars.pattern == set_b_pattern(bars.code)
    if left < 0 or top < 0 or bars.module > _WIDEST_MODULE or not plain:
        return ""
    return f'B{left},{top},0,1B,{bars.module},{3 * bars.module},{bars.height},N,"{bars.code}"\n'


def _box(box: Box, x: int, y: int) -> str:
    """Filled rectangles; '' for a box that leaves the page. A frame is four of them."""
    left, top, stroke = x + box.x, y + box.y, box.stroke
    if left < 0 or top < 0:
        return ""
    if not stroke:
        return f"LO{left},{top},{box.width},{box.height}\n"
    right, bottom = left + box.width - stroke, top + box.height - stroke
    across = "".join(f"LO{left},{line},{box.width},{stroke}\n" for line in (top, bottom))
    return across + "".join(f"LO{column},{top},{stroke},{box.height}\n" for column in (left, right))
