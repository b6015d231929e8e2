"""The ruler page: printed once on a printer and a medium, it shows how far that printer is off there.

Two lines, A and B, stand at round distances from the left and the upper edge of the paper, and two bars, C and D, have
round lengths. Where they came to lie is measured with any ruler; ``calibration.calibration_of`` makes the calibration
of it. Rulers along both edges and the outlines of the labels show at a glance where things are.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from fba_client.labels.elements import PlacedLabel
from fba_client.labels.media.marks import MM, Millimetres, Pen
from fba_client.labels.media.sheets import SHEET, Sheet
from fba_client.labels.setting.fonts import FontBook

_LINES_MM = ((100, 20), (40, 10), (0, 5))  # the least side of a page, and how far in its line stands
_LONGEST_BAR_MM, _SHORTEST_BAR_MM = 100, 10
_BAR_MARGIN_MM = 4
_EDGE_MM = {SHEET: Fraction(6)}  # office printers leave the edge of the paper white
_SHORT_OF_CORNER_MM = 5  # where the two rulers would run into each other
_TICKS_MM = (Fraction(3), Fraction(11, 5), Fraction(3, 2))  # for tens, fives and ones
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class RulerPlan:
    """What stands where on a ruler page, in millimetres: the lines from the left and upper edge, the lengths of the
    bars. A bar of 0 has no room on the page."""

    line_across: Fraction
    line_along: Fraction
    bar_across: Fraction
    bar_along: Fraction


def ruler_plan(sheet: Sheet) -> RulerPlan:
    """What the ruler page of ``sheet`` has."""
    width, height = sheet.page_width / MM, sheet.page_height / MM
    across, along = _line(width), _line(height)
    return RulerPlan(across, along, _bar(width - across), _bar(height - along))


Point = tuple[Fraction, Fraction]
Bar = tuple[Point, Point]


def bar_places(sheet: Sheet) -> tuple[Bar | None, Bar | None]:
    """From where to where the bars across and along run, in millimetres of the page; None for one without room."""
    plan = ruler_plan(sheet)
    width, height = sheet.page_width / MM, sheet.page_height / MM
    left, top = _centred(width, plan.line_across, plan.bar_across), _centred(height, plan.line_along, plan.bar_along)
    level = Fraction(floor(plan.line_along + (height - plan.line_along) * Fraction(6, 10)))
    upright = Fraction(floor(plan.line_across + (width - plan.line_across) * Fraction(3, 4)))
    across = ((left, level), (left + plan.bar_across, level)) if plan.bar_across else None
    along = ((upright, top), (upright, top + plan.bar_along)) if plan.bar_along else None
    return across, along


@dataclass(frozen=True, slots=True)
class RulerPage:
    """The ruler page of a medium; ``printer`` is the printer's name, to tell pages apart on the desk."""

    sheet: Sheet
    printer: str

    def spec(self) -> dict[str, object]:
        """What it is, fit for JSON."""
        return {"design": "ruler page", "values": {"sheet": self.sheet.id, "printer": self.printer}}

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """The page on ``width`` by ``height`` dots, which are to be the whole of the paper."""
        pen = Pen(width, height, dpi, book)
        plan = ruler_plan(self.sheet)
        page = _Page(pen, self.sheet, plan)
        page.outlines()
        page.rulers()
        page.lines()
        page.bars()
        page.words(self.printer)
        return PlacedLabel(width, height, dpi, tuple(pen.elements))


class _Page:
    """One ruler page being drawn; all measures in millimetres."""

    def __init__(self, pen: Pen, sheet: Sheet, plan: RulerPlan) -> None:
        self._pen = pen
        self._sheet = sheet
        self._plan = plan
        self._width, self._height = sheet.page_width / MM, sheet.page_height / MM
        self._edge = _EDGE_MM.get(sheet.kind, Fraction(0))
        is_small = min(self._width, self._height) < 60
        self._size = Fraction(9, 5) if is_small else Fraction(3) if sheet.kind == SHEET else Fraction(12, 5)
        self._across, self._along = bar_places(sheet)

    def outlines(self) -> None:
        """Where the labels are."""
        width, height = self._sheet.label_dots(self._pen.dpi)
        for left, top in self._sheet.positions(self._pen.dpi):
            self._pen.box(left, top, width, height, 1)

    def rulers(self) -> None:
        """Millimetres along the upper and the left edge, counted from the edge of the paper."""
        first, low = ceil(self._edge) + _SHORT_OF_CORNER_MM, self._edge + _TICKS_MM[0]
        for place in range(first, ceil(self._width)):
            self._pen.upright(place, self._edge, self._edge + _tick(place))
            if place % 10 == 0 and place < self._width - 4:
                self._write(str(place), place + _HALF, low + self._size * _HALF)
        for place in range(first, ceil(self._height)):
            self._pen.level(place, self._edge, self._edge + _tick(place))
            if place % 10 == 0 and place < self._height - 1:
                self._write(str(place), low + _HALF, Fraction(place))

    def lines(self) -> None:
        """The lines A and B from edge to edge, which make a crosshair, and its like in the far corner of a sheet."""
        across, along = self._plan.line_across, self._plan.line_along
        self._pen.upright(across, 0, self._height)
        self._pen.level(along, 0, self._width)
        if self._sheet.kind == SHEET:
            right, low, arm = self._width - across, self._height - along, Fraction(10)
            self._pen.upright(right, low - arm, low + arm)
            self._pen.level(low, right - arm, right + arm)

    def bars(self) -> None:
        """The bars C and D with a stroke at either end, to be measured from stroke to stroke."""
        stroke = Fraction(2)
        if self._across is not None:
            (left, level), (right, _) = self._across
            self._pen.level(level, left, right)
            for end in (left, right):
                self._pen.upright(end, level - stroke, level + stroke)
        if self._along is not None:
            (upright, top), (_, bottom) = self._along
            self._pen.upright(upright, top, bottom)
            for end in (top, bottom):
                self._pen.level(end, upright - stroke, upright + stroke)

    def words(self, printer: str) -> None:
        """The names of lines and bars with their measures, and whose page it is."""
        plan, size, gap = self._plan, self._size, Fraction(1)
        beside, below = plan.line_across + gap, plan.line_along + gap + size * _HALF
        room = (self._along[0][0] if self._along is not None else self._width) - beside - gap
        self._write(f"B {_plain(plan.line_along)} mm", beside, below, room)
        told = f"{printer} · {self._sheet.title} · {self._pen.dpi} dpi"
        self._write(told, beside, below + size * Fraction(3, 2), room)
        self._write(f"A {_plain(plan.line_across)} mm", beside, self._height - self._edge - size, room)
        if self._across is not None:
            left, level = self._across[0]
            self._write(f"C {_plain(plan.bar_across)} mm", left + gap, level - size * _HALF - gap * _HALF, room)
        if self._along is not None:
            upright, bottom = self._along[1]
            room = self._width - upright - gap
            self._write(f"D {_plain(plan.bar_along)} mm", upright + gap, bottom - size, room)

    def _write(self, text: str, x: Fraction, y: Fraction, room: Millimetres = 9) -> None:
        self._pen.words(text, x, y, self._size, room)


def _centred(side: Fraction, line: Fraction, bar: Fraction) -> Fraction:
    """Where a bar begins that lies in the middle between its line and the far edge, on a whole millimetre."""
    return Fraction(floor(line + (side - line - bar) / 2))


def _line(side: Fraction) -> Fraction:
    return Fraction(next(place for least, place in _LINES_MM if side >= least))


def _bar(room: Fraction) -> Fraction:
    length = min(_LONGEST_BAR_MM, floor((room - _BAR_MARGIN_MM) / 10) * 10)
    return Fraction(length if length >= _SHORTEST_BAR_MM else 0)


def _tick(place: int) -> Fraction:
    return _TICKS_MM[0 if place % 10 == 0 else 1 if place % 5 == 0 else 2]


def _plain(value: Fraction) -> str:
    return f"{float(value):g}"
