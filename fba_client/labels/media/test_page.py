"""The test page: what a printer makes of a medium, before labels are spent on it.

It shows the outline of every position where labels will come to lie (calibrated), the number of each, and in the first
and the last one a bar code, the medium, the printer and its resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from fba_client.errors import LabelDoesNotFit
from fba_client.labels.elements import Bars, PlacedLabel
from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.marks import MM, Pen
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import choose_bar_width, set_b_pattern

_PAD_MM = Fraction(3, 2)
_TEXT_MM = Fraction(12, 5)


@dataclass(frozen=True, slots=True)
class TestPage:
    """The test page of a medium on the printer of that name."""

    __test__ = False  # no test of pytest's, for all its name

    sheet: Sheet
    printer: str
    calibration: Calibration = UNCALIBRATED

    def spec(self) -> dict[str, object]:
        """What it is, fit for JSON."""
        return {"design": "test page", "values": {"sheet": self.sheet.id, "printer": self.printer}}

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """The page on ``width`` by ``height`` dots, which are to be the whole of the paper."""
        pen = Pen(width, height, dpi, book)
        label = self.sheet.label_dots(dpi)
        positions = self.sheet.positions(dpi, self.calibration)
        told = {0, len(positions) - 1}
        for number, (left, top) in enumerate(positions):
            pen.box(left, top, *label, max(1, pen.hair // 2))
            if number in told:
                self._tell(pen, left, top, *label)
            else:
                self._words(pen, [str(number + 1)], left, top, *label)
        return PlacedLabel(width, height, dpi, tuple(pen.elements))

    def _tell(self, pen: Pen, left: int, top: int, width: int, height: int) -> None:
        """A bar code in the upper half, words below it; words only where a bar code does not fit."""
        bars = _bars(pen.dpi, left, top, width, height, pen.dots(_PAD_MM))
        if bars is not None:
            pen.elements.append(bars)
            below = bars.y + bars.height - top
            top, height = top + below, height - below
        lines = [self.sheet.title, f"{self.printer} · {pen.dpi} dpi"]
        self._words(pen, lines, left, top, width, height)

    def _words(self, pen: Pen, lines: list[str], left: int, top: int, width: int, height: int) -> None:
        pad = pen.dots(_PAD_MM)
        x, y, room = (_mm(length, pen.dpi) for length in (left + pad, top + pad, width - 2 * pad))
        for line in lines:
            if y + _TEXT_MM > _mm(top + height, pen.dpi):
                return
            pen.words(line, x, y + _TEXT_MM / 2, _TEXT_MM, room)
            y += _TEXT_MM * Fraction(5, 4)


def _bars(dpi: int, left: int, top: int, width: int, height: int, pad: int) -> Bars | None:
    """The code of the resolution in the upper half of a label (3/4 in high at most), or None where it does not fit."""
    code = f"T{dpi}"
    pattern = set_b_pattern(code)
    try:
        module = choose_bar_width(len(pattern), width, dpi).module
    except LabelDoesNotFit:
        return None
    length, tall = module * len(pattern), max(dpi // 8, min(height // 2 - pad, dpi * 3 // 4))
    if pad + tall > height:
        return None
    return Bars(left + (width - length) // 2, top + pad, tall, module, pattern, code)


def _mm(dots: int, dpi: int) -> Fraction:
    return Fraction(dots, dpi) / MM
