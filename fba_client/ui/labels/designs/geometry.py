"""Where fields stand on a label, in millimetres: moved, resized by a handle, and caught by what is near."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fba_client.errors import FbaClientError
from fba_client.labels.designs.model import INCH, LINE, MM, PERCENT, Design, Field
from fba_client.labels.media.library import find_sheet

MM_PER_INCH = 25.4
DECIMALS = {PERCENT: 2, MM: 2, INCH: 3}
LEAST_MM = 0.5  # of a side, when a handle is drawn
_ANY_SIZE_MM = (100.0, 50.0)  # shows a design that was drawn for no size at all
HANDLES = ("nw", "n", "ne", "e", "se", "s", "sw", "w")


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in millimetres of the label."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def meets(self, other: Rect) -> bool:
        """Whether the two lie over each other."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom

    def moved(self, right: float, down: float) -> Rect:
        """The same, elsewhere."""
        return replace(self, x=self.x + right, y=self.y + down)

    def within(self, width: float, height: float) -> Rect:
        """The same, moved into a label of that size."""
        x, y = min(self.x, width - self.width), min(self.y, height - self.height)
        return replace(self, x=max(0.0, x), y=max(0.0, y))


@dataclass(frozen=True, slots=True)
class Caught:
    """A rectangle that was drawn to what is near, and the lines (x or y in mm) that drew it."""

    rect: Rect
    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()


def label_size_mm(design: Design) -> tuple[float, float]:
    """The label that a design is shown on: what it was drawn for, else its medium's, else a usual one."""
    if design.width_mm and design.height_mm:
        return design.width_mm, design.height_mm
    try:
        sheet = find_sheet(design.media) if design.media else None
    except FbaClientError:  # a medium that is gone
        sheet = None
    if sheet is None:
        return design.width_mm or _ANY_SIZE_MM[0], design.height_mm or _ANY_SIZE_MM[1]
    return float(sheet.label_width) * MM_PER_INCH, float(sheet.label_height) * MM_PER_INCH


def mm_per_unit(design: Design) -> tuple[float, float]:
    """What one unit of the design is in millimetres, across and down."""
    if design.unit == PERCENT:
        width, height = label_size_mm(design)
        return width / 100, height / 100
    return (MM_PER_INCH, MM_PER_INCH) if design.unit == INCH else (1.0, 1.0)


def has_place(field: Field) -> bool:
    """Whether the field has a size to be seen."""
    return bool(field.width and field.height) or (field.type == LINE and bool(field.width or field.height))


def field_rect(design: Design, field: Field) -> Rect:
    """Where a field stands, in millimetres."""
    across, down = mm_per_unit(design)
    return Rect(field.x * across, field.y * down, field.width * across, field.height * down)


def with_rect(design: Design, field: Field, rect: Rect) -> Field:
    """``field`` there, in the design's unit."""
    changes: dict[str, Any] = {**rect_changes(design, rect)}
    return replace(field, **changes)


def rect_changes(design: Design, rect: Rect) -> dict[str, float]:
    """The attributes of a field that stands at ``rect``, in the design's unit."""
    (across, down), decimals = mm_per_unit(design), DECIMALS[design.unit]
    values = {"x": rect.x / across, "y": rect.y / down, "width": rect.width / across, "height": rect.height / down}
    return {name: max(0.0, round(value, decimals)) for name, value in values.items()}


def in_unit(design: Design, unit: str) -> Design:
    """``design`` measured in another unit; every field stays where it is."""
    other = replace(design, unit=unit)
    return replace(other, fields=tuple(with_rect(other, field, field_rect(design, field)) for field in design.fields))


def resized(rect: Rect, handle: str, right: float, down: float) -> Rect:
    """``rect`` with the sides that ``handle`` names (nw, n, ...) drawn that far."""
    left, top, far, low = rect.x, rect.y, rect.right, rect.bottom
    if "w" in handle:
        left = max(0.0, min(left + right, far - LEAST_MM))
    if "e" in handle:
        far = max(far + right, left + LEAST_MM)
    if "n" in handle:
        top = max(0.0, min(top + down, low - LEAST_MM))
    if "s" in handle:
        low = max(low + down, top + LEAST_MM)
    return Rect(left, top, far - left, low - top)


def handles_of(field: Field) -> tuple[str, ...]:
    """The handles that make sense for a field: a line only has two ends."""
    if field.type != LINE:
        return HANDLES
    return ("n", "s") if field.height > field.width else ("w", "e")


def lines_to_catch(design: Design, without: Collection[int]) -> tuple[list[float], list[float]]:
    """The edges and middles of the label and of all fields but some: x and y in millimetres."""
    width, height = label_size_mm(design)
    across, down = [0.0, width / 2, width], [0.0, height / 2, height]
    for place, field in enumerate(design.fields):
        if place not in without and has_place(field):
            rect = field_rect(design, field)
            across += [rect.x, rect.x + rect.width / 2, rect.right]
            down += [rect.y, rect.y + rect.height / 2, rect.bottom]
    return across, down


def caught_move(rect: Rect, across: Sequence[float], down: Sequence[float], reach: float) -> Caught:
    """``rect`` moved so that an edge or its middle meets a line that is within ``reach``."""
    right = _nearest((rect.x, rect.x + rect.width / 2, rect.right), across, reach)
    low = _nearest((rect.y, rect.y + rect.height / 2, rect.bottom), down, reach)
    moved = rect.moved(right[0] if right else 0.0, low[0] if low else 0.0)
    return Caught(moved, (right[1],) if right else (), (low[1],) if low else ())


def caught_resize(rect: Rect, handle: str, across: Sequence[float], down: Sequence[float], reach: float) -> Caught:
    """``rect`` with the sides that ``handle`` names drawn to a line that is within ``reach``."""
    x = rect.x if "w" in handle else rect.right
    y = rect.y if "n" in handle else rect.bottom
    right = _nearest((x,), across, reach) if set(handle) & {"w", "e"} else None
    low = _nearest((y,), down, reach) if set(handle) & {"n", "s"} else None
    drawn = resized(rect, handle, right[0] if right else 0.0, low[0] if low else 0.0)
    return Caught(drawn, (right[1],) if right else (), (low[1],) if low else ())


def _nearest(edges: Iterable[float], lines: Sequence[float], reach: float) -> tuple[float, float] | None:
    """How far the nearest of ``lines`` is from one of ``edges``, and that line; None when none is within reach."""
    found = min(((line - edge, line) for edge in edges for line in lines), key=lambda pair: abs(pair[0]), default=None)
    return found if found is not None and abs(found[0]) <= reach else None
