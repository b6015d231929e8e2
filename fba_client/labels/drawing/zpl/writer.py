"""Writes a job in ZPL II: bars and plain text as commands the printer draws in whole dots, all else as its dots.

A field's data never has a caret, a tilde or a control character in it (see ``own_type``), so no title can end its
field, and every other byte here is put together from numbers. Darkness goes by ~SD, which sets it; ^MD would only add
to whatever the printer was set to, and some models keep that. It stands in every format, like the rest of the set-up,
so that each is complete.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fba_client.labels.drawing.dots import cropped, moved, picture_of
from fba_client.labels.drawing.raw import CUT, PEEL, TEAR, RawChunk, RawSetup, in_batches, raw_pages
from fba_client.labels.drawing.zpl.graphics import graphic_field
from fba_client.labels.drawing.zpl.own_type import FIELD, set_in_own_type
from fba_client.labels.drawing.zpl.stamps import Stamps
from fba_client.labels.elements import Bars, Box, Drawn, PlacedLabel, Text
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook
from fba_client.labels.symbols.code128 import set_b_pattern

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob

_MODES = {TEAR: "^MMT", CUT: "^MMC", PEEL: "^MMP"}
_MOST_DARKNESS, _SLOWEST, _FASTEST = 30, 1, 14
_WIDEST_MODULE = 10  # of ^BY, on every printer
_MOST_RECENT = 256
_CODE = {**FIELD, ord(">"): ">0", ord("^"): "><", ord("~"): ">="}  # ^BC's own way to write these three


def zpl_chunks(job: LabelJob, book: FontBook, setup: RawSetup) -> Iterator[RawChunk]:
    """The job as ZPL formats: one a label, repeated by the printer's own count (see ``raw_pages``), or one a row of a
    roll that is several labels wide. Raises LabelError for a label that cannot be laid out."""
    return in_batches(_formats(job, book, setup))


def _formats(job: LabelJob, book: FontBook, setup: RawSetup) -> Iterator[RawChunk]:
    head = _head(job, setup)
    fields = Fields(book, job.sheet.page_dots(job.dpi), own_type=setup.own_type)
    for page in raw_pages(job):
        parts = [head]
        for place in page.placements:
            parts += fields.label(place.label, place.x, place.y)
        parts.append(f"^PQ{page.times}\n^XZ\n")
        yield RawChunk("".join(parts).encode("ascii"), page.labels)


def _head(job: LabelJob, setup: RawSetup) -> str:
    width, height = job.sheet.page_dots(job.dpi)
    darkness = f"~SD{min(setup.darkness, _MOST_DARKNESS):02}\n" if setup.darkness >= 0 else ""
    speed = f"^PR{min(max(setup.speed, _SLOWEST), _FASTEST)}" if setup.speed >= 0 else ""
    after = _MODES.get(setup.after, "")
    return f"{darkness}^XA^CI28^PW{width}^LL{height}^LH0,0^PON^PMN^LRN{speed}{after}\n"


class Fields:
    """Draws labels as ZPL fields on a page of that width and height in dots.

    What is one and the same element on one label and the next, as the layout has it for texts that come again, is
    written once.
    """

    def __init__(self, book: FontBook, page: tuple[int, int], *, own_type: bool) -> None:
        self._book = book
        self._page = page
        self._own_type = own_type
        self._stamps = Stamps(book)
        self._recent: dict[int, tuple[Drawn, int, int, str]] = {}  # by id: elements, and how they were written where

    def label(self, label: PlacedLabel, x: int, y: int) -> list[str]:
        """The fields of a label whose upper left corner stands at ``x``, ``y`` of the page."""
        fields = []
        for element in label.elements:
            known = self._recent.get(id(element))
            if known is not None and known[0] is element and known[1] == x and known[2] == y:
                fields.append(known[3])
            else:
                fields.append(self._field(element, x, y))
        return fields

    def _field(self, element: Drawn, x: int, y: int) -> str:
        if type(element) is Bars:
            return _bars(element, x, y) or self._picture(element, x, y)
        if type(element) is Text and element.face == CODE:
            return self._code(element, x, y) or self._picture(element, x, y)
        if type(element) is Text:
            field = self._text(element, x, y)
        else:
            field = _box(element, x, y) if type(element) is Box else ""
        return self._kept(element, x, y, field or self._picture(element, x, y))

    def _kept(self, element: Drawn, x: int, y: int, field: str) -> str:
        """``field``, which is not written again for the next labels while the element is the same."""
        if len(self._recent) >= _MOST_RECENT:
            self._recent.clear()
        self._recent[id(element)] = element, x, y, field
        return field

    def _code(self, text: Text, x: int, y: int) -> str:
        """'' for what has to be sent as dots. The printer's own face does not tell 0 from O."""
        if not self._own_type or x + text.x < 0 or y + text.baseline < text.size:
            return ""
        return self._stamps.line(text, x, y)

    def _text(self, text: Text, x: int, y: int) -> str:
        """'' for what has to be sent as dots."""
        left, base, size = x + text.x, y + text.baseline, text.size
        if not self._own_type or left < 0 or base < size:
            return ""
        if text.face != TEXT:  # the printer has one weight; what is to stand out comes as our bold, as in the preview
            return ""
        wide, data = set_in_own_type(text.text, size, text.width)
        return f"^FT{left},{base}^A0N,{size},{wide}^FH^FD{data}^FS\n" if wide else ""

    def _picture(self, element: Drawn, x: int, y: int) -> str:
        picture = cropped(moved(picture_of(element, self._book), x, y), *self._page)
        if picture is None:
            return ""
        return f"^FO{picture.x},{picture.y}{graphic_field(picture.rows)}^FS\n"


def _bars(bars: Bars, x: int, y: int) -> str:
    """'' for bars that the printer's own Code 128 would draw otherwise."""
    left, top = x + bars.x, y + bars.y
    if left < 0 or top < 0 or bars.module > _WIDEST_MODULE or bars.pattern != set_b_pattern(bars.code):
        return ""
    data = bars.code if bars.code.isalnum() else bars.code.translate(_CODE)
    return f"^FO{left},{top}^BY{bars.module}^BCN,{bars.height},N,N,N,N^FH^FD>:{data}^FS\n"


def _box(box: Box, x: int, y: int) -> str:
    left, top = x + box.x, y + box.y
    if left < 0 or top < 0:
        return ""
    stroke = box.stroke or min(box.width, box.height)
    return f"^FO{left},{top}^GB{box.width},{box.height},{stroke}^FS\n"
