"""Marks for the pages that printers are measured with: lines, frames and words, given in millimetres, put in dots."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor

from fba_client.labels.elements import Box, Element
from fba_client.labels.job import Copies, LabelJob, Printable
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fitting import shortened
from fba_client.labels.setting.fonts import FontBook

MM = Fraction(5, 127)  # in inches
Millimetres = Fraction | int
_HAIR = Fraction(1, 5)
_MOVED_DOWN = Fraction(35, 100)  # of the size: from the middle of a line of text to its baseline


def whole_page(sheet: Sheet) -> Sheet:
    """The same paper with one position of its whole size."""
    return replace(
        sheet,
        label_width=sheet.page_width,
        label_height=sheet.page_height,
        columns=1,
        rows=1,
        first_left=Fraction(0),
        first_top=Fraction(0),
        pitch_across=sheet.page_width,
        pitch_down=sheet.page_height,
        corner=Fraction(0),
    )


def page_job(page: Printable, sheet: Sheet, dpi: int, book: FontBook) -> LabelJob:
    """A job that prints ``page`` once, on the whole of the paper of ``sheet``, uncalibrated."""
    return LabelJob(whole_page(sheet), dpi, [Copies(page, 1)], book)


class Pen:
    """Collects elements on a page of ``width`` by ``height`` dots; what would leave the page is cut off."""

    def __init__(self, width: int, height: int, dpi: int, book: FontBook) -> None:
        self.width = width
        self.height = height
        self.dpi = dpi
        self.elements: list[Element] = []
        self._book = book

    def dots(self, length: Millimetres) -> int:
        """A length in dots, to the nearest."""
        return floor(length * MM * self.dpi + Fraction(1, 2))

    @property
    def hair(self) -> int:
        """The width of a thin line: an odd number of dots, so that it has a middle."""
        return max(1, self.dots(_HAIR)) | 1

    def box(self, left: int, top: int, width: int, height: int, stroke: int = 0) -> None:
        """A box in dots: filled, or a frame of ``stroke`` dots."""
        right, bottom = min(self.width, left + width), min(self.height, top + height)
        left, top = max(0, left), max(0, top)
        if right > left and bottom > top:
            self.elements.append(Box(left, top, right - left, bottom - top, stroke))

    def upright(self, x: Millimetres, top: Millimetres, bottom: Millimetres) -> None:
        """A thin line down, its middle at ``x``."""
        start = self.dots(top)
        self.box(self.dots(x) - self.hair // 2, start, self.hair, self.dots(bottom) - start)

    def level(self, y: Millimetres, left: Millimetres, right: Millimetres) -> None:
        """A thin line across, its middle at ``y``."""
        start = self.dots(left)
        self.box(start, self.dots(y) - self.hair // 2, self.dots(right) - start, self.hair)

    def words(self, text: str, x: Millimetres, y: Millimetres, size: Millimetres, room: Millimetres) -> None:
        """``text`` from ``x`` on, its middle at height ``y``; shortened to ``room``, left out where none is."""
        dots, left = self.dots(size), self.dots(x)
        room_dots = min(self.dots(room), self.width - left)
        if dots < 4 or room_dots < dots:
            return
        shown = shortened(self._book, self._book.printable(text), room_dots * 1000 / dots)
        baseline = self.dots(y) + round(dots * _MOVED_DOWN)
        if shown and 0 < baseline < self.height:
            self.elements.extend(self._book.set(shown, dots).at(left, baseline))
