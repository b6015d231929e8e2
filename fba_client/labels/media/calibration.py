"""How far a printer is off on one medium, as measured on a ruler page: part of where labels stand on a page.

A printer that is off prints the point ``p`` of a page at ``scale * p + offset``. Labels are therefore put where that
comes out right. They are only moved, never scaled, since a bar must stay a whole number of dots: what is stretched is
the distance from one label's middle to the next one's.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from fba_client.errors import LabelError
from fba_client.phrases import Measure

MOST_UM = 15_000  # further off than 15 mm no printer is: the paper lies wrong, or its size is set wrong
MOST_PPM = 30_000  # more than 3% is a page that was scaled to fit
OVERHANG = Fraction(1, 20)  # inches at a label's edges that no shipped design prints on: they may leave the page
_HALF = Fraction(1, 2)
_UM_PER_INCH = 25_400
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far a printer is off on one medium: everything moved by micrometres to the right and down, and the distances
    between labels (never the labels themselves) made longer by parts per million."""

    right_um: int = 0
    down_um: int = 0
    across_ppm: int = 0
    along_ppm: int = 0


UNCALIBRATED = Calibration()


@dataclass(frozen=True, slots=True)
class Measured:
    """What was read off a ruler page in one direction, in millimetres: where the line is that should be at ``wanted``,
    and how long the check bar is that should have ``bar_wanted``. ``bar`` 0 leaves the scale as it is."""

    wanted: Fraction
    read: Fraction
    bar_wanted: Fraction = Fraction(0)
    bar: Fraction = Fraction(0)


def calibration_of(across: Measured, along: Measured) -> Calibration:
    """The calibration that puts both lines where they should be, to the micrometre.

    Raises LabelError (its ``field`` is across, along, across_bar or along_bar) for numbers that no printer's own error
    explains, and says what does.
    """
    right_um, across_ppm = _one_way(across, "across")
    down_um, along_ppm = _one_way(along, "along")
    return Calibration(right_um, down_um, across_ppm, along_ppm)


def starts(
    first: Fraction, pitch: Fraction, label: Fraction, page: Fraction, count: int, *, moved_um: int, ppm: int, dpi: int
) -> list[int]:
    """Where each of ``count`` labels in a row begins, in dots, calibrated; measures in inches.

    Exact until the one rounding at the end. Halves go up: rounded to even, labels without a gap would overlap by a dot.
    A label that would leave the page by more than OVERHANG is held back there.
    """
    wanted = [first + place * pitch for place in range(count)]
    if moved_um or ppm:
        stretch, moved = 1 + Fraction(ppm, _MILLION), Fraction(moved_um, _UM_PER_INCH)
        lowest, highest = -OVERHANG, page - label + OVERHANG
        middles = [(left + label / 2) * stretch + moved for left in wanted]
        wanted = [min(highest, max(lowest, middle - label / 2)) for middle in middles]
    return [floor(left * dpi + _HALF) for left in wanted]


def lacking_um(
    first: Fraction, pitch: Fraction, label: Fraction, page: Fraction, count: int, moved_um: int, ppm: int
) -> int:
    """How many micrometres a row's first or last label, the ones furthest off, lacks of its place because it is held
    back at OVERHANG; 0 when neither is. Arguments as for ``starts``."""
    stretch, moved = 1 + Fraction(ppm, _MILLION), Fraction(moved_um, _UM_PER_INCH)
    ends = [first + place * pitch for place in (0, count - 1)]  # the first and the last are off by most
    lefts = [(left + label / 2) * stretch + moved - label / 2 for left in ends]
    most = max(max(-OVERHANG - left, left - (page - label + OVERHANG)) for left in lefts)
    return max(0, round(most * _UM_PER_INCH))


def _one_way(measured: Measured, field: str) -> tuple[int, int]:
    stretch = Fraction(1)
    if measured.bar and measured.bar_wanted:
        stretch = measured.bar_wanted / measured.bar
        if abs(stretch - 1) * _MILLION > MOST_PPM:
            raise _scaled(measured, f"{field}_bar")
    moved_um = round((measured.wanted - measured.read * stretch) * 1000)
    if abs(moved_um) > MOST_UM:
        raise LabelError(
            "The line is {off} mm from where it should be, and no printer is off by more than {most} mm.",
            field=field,
            advice="Measure again from the edge of the paper, and check the size that is set for the paper.",
            off=Measure(round(abs(float(measured.wanted - measured.read)), 1)),
            most=MOST_UM // 1000,
        )
    return moved_um, round((stretch - 1) * _MILLION)


def _scaled(measured: Measured, field: str) -> LabelError:
    return LabelError(
        "The bar is {read} mm long in place of {wanted} mm: the page was scaled while it was printed.",
        field=field,
        advice="Choose “actual size” (100%) in the printer's settings, print the page again and measure that.",
        read=Measure(round(float(measured.bar), 1)),
        wanted=Measure(round(float(measured.bar_wanted), 1)),
    )
