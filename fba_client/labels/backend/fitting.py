"""Where a label of the backend's goes on a medium: turned and cut to it, at its own size.

A scaled bar code may not read, so a label that is too large is refused with the medium that would do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from fba_client.errors import LabelDoesNotFit
from fba_client.labels.backend.page_reading import FoundCode
from fba_client.labels.backend.pdf_file import POINTS, Area
from fba_client.phrases import Measure

QUIET_MODULES = 10
_SAME = 0.05 * POINTS  # two sizes that are meant to be the same: 4 x 6 in and 100 x 150 mm differ by 0.1 in
_HAIR = 0.01
_LARGER = (  # media that would take a label, the smallest first: width and height in inches
    ("4 × 6 in", 4.0, 6.0),
    ("half a Letter sheet (8.5 × 5.5 in)", 8.5, 5.5),
    ("half an A4 sheet (210 × 148.5 mm)", 8.27, 5.85),
    ("a whole Letter sheet (8.5 × 11 in)", 8.5, 11.0),
    ("a whole A4 sheet (210 × 297 mm)", 8.27, 11.69),
)


@dataclass(frozen=True, slots=True)
class Fit:
    """``area`` of the page, turned clockwise by ``turn``; ``left`` and ``top`` are its corner's place on the label, in
    points."""

    area: Area
    turn: int
    left: float
    top: float


def fit(
    area: Area, whole: Area | None, upright: int, codes: tuple[FoundCode, ...], width: Fraction, height: Fraction
) -> Fit:
    """The place of a label on a medium of ``width`` by ``height`` inches.

    It is printed upright where that fits, else sideways. A page of the medium's own size stays as the backend made it;
    everything else is cut to its ink and centred. Raises LabelDoesNotFit, which names a medium that would do.
    """
    sides = float(width) * POINTS, float(height) * POINTS
    for turn in (upright, *((upright + more) % 360 for more in (270, 90, 180))):
        for tried in _tries(area, whole, turn, sides):
            if _inside(tried, area, sides) and _is_quiet(tried, codes, sides):
                return tried
    raise _too_large(area, upright, float(width), float(height))


def _tries(area: Area, whole: Area | None, turn: int, sides: tuple[float, float]) -> Iterator[Fit]:
    if whole is not None:
        page = whole.turned_size(turn)
        if all(abs(side - wanted) <= _SAME for side, wanted in zip(page, sides, strict=True)):
            yield Fit(whole, turn, (sides[0] - page[0]) / 2, (sides[1] - page[1]) / 2)
    size = area.turned_size(turn)
    yield Fit(area, turn, (sides[0] - size[0]) / 2, (sides[1] - size[1]) / 2)


def _inside(tried: Fit, ink: Area, sides: tuple[float, float]) -> bool:
    """Whether all ink is on the medium."""
    placed = on_label(tried, ink)
    ends = placed.right, placed.bottom
    return min(placed.left, placed.top) >= -_HAIR and all(
        end <= side + _HAIR for end, side in zip(ends, sides, strict=True)
    )


def _is_quiet(tried: Fit, codes: tuple[FoundCode, ...], sides: tuple[float, float]) -> bool:
    """Whether the bars keep their quiet zones within the medium; what the backend made of that size is left alone."""
    for code in codes:
        placed, quiet = on_label(tried, code.area), QUIET_MODULES * code.module
        lies = (code.turn + tried.turn) % 180 == 0
        start, end, side = (placed.left, placed.right, sides[0]) if lies else (placed.top, placed.bottom, sides[1])
        if quiet and (start < quiet - _HAIR or end > side - quiet + _HAIR):
            return False
    return True


def on_label(placed: Fit, area: Area) -> Area:
    """Where a part of the page is on the label, in points right and down of the label's upper left corner."""
    whole = placed.area
    across, down = area.left - whole.left, area.top - whole.top
    width, height = area.turned_size(placed.turn)
    if placed.turn == 90:
        across, down = whole.bottom - area.bottom, across
    elif placed.turn == 180:
        across, down = whole.right - area.right, whole.bottom - area.bottom
    elif placed.turn == 270:
        across, down = down, whole.right - area.right
    return Area(placed.left + across, placed.top + down, width, height)


def _too_large(area: Area, upright: int, width: float, height: float) -> LabelDoesNotFit:
    wide, high = (side / POINTS for side in area.turned_size(upright))
    short, long = sorted((wide, high))
    medium = next((name for name, *size in _LARGER if short <= min(size) and long <= max(size)), "")
    return LabelDoesNotFit(
        "The backend's label is {wide} × {high} in and does not fit on {width} × {height} in; {medium} would do."
        if medium
        else "The backend's label is {wide} × {high} in and does not fit on {width} × {height} in.",
        advice="It is never made smaller, since its bar codes might not read then. Print it on a larger medium, or "
        "fetch the labels for another paper.",
        wide=Measure(round(wide, 1)),
        high=Measure(round(high, 1)),
        width=Measure(round(width, 2)),
        height=Measure(round(height, 2)),
        medium=medium,
    )
