"""The rectangles of fields in whole dots, and which of them may not lie over each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.advice import mm_up
from fba_client.labels.designs.captions import type_words
from fba_client.labels.designs.model import (
    BOTTOM,
    CENTRE,
    FRAME,
    INCH,
    LINE,
    MIDDLE,
    PERCENT,
    RIGHT,
    SHAPE,
    SYMBOL_TYPES,
    TEXT,
    Design,
    Field,
)

_MM_PER_INCH = 25.4
_LINE_MM = 0.25


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in dots of the label."""

    x: int
    y: int
    width: int
    height: int

    def aligned(self, field: Field, width: int, height: int) -> tuple[int, int]:
        """The upper left corner of something of that size in here, placed as the field says."""
        across = {CENTRE: (self.width - width) // 2, RIGHT: self.width - width}.get(field.align, 0)
        down = {MIDDLE: (self.height - height) // 2, BOTTOM: self.height - height}.get(field.valign, 0)
        return self.x + across, self.y + down

    def meets(self, other: Area) -> bool:
        """Whether the two have a dot in common."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height

    def shrunk(self, dots: int) -> Area:
        """What is left within a frame of ``dots``."""
        return Area(self.x + dots, self.y + dots, self.width - 2 * dots, self.height - 2 * dots)

    def holds(self, other: Area) -> bool:
        """Whether ``other`` lies inside."""
        inside = self.x <= other.x and other.x + other.width <= self.x + self.width
        return inside and self.y <= other.y and other.y + other.height <= self.y + self.height


def dots_of(mm: float, dpi: int) -> int:
    """A stroke in dots, one at least."""
    return max(1, round(mm * dpi / _MM_PER_INCH))


def stroke_dots(field: Field, dpi: int) -> int:
    """How thick a field's line or frame is in dots; 0 for a box that is filled."""
    if field.type == LINE:
        return dots_of(field.stroke_mm or _LINE_MM, dpi)
    return dots_of(field.stroke_mm, dpi) if field.stroke_mm else 0


def areas(design: Design, width: int, height: int, dpi: int) -> list[Area]:
    """Where each field stands on a label of that size. Raises LabelDoesNotFit for one that does not reach so far."""
    return [_area(field, place, design.unit, width, height, dpi) for place, field in enumerate(design.fields, 1)]


def check_overlaps(fields: Sequence[tuple[int, Field, Area]], dpi: int) -> None:
    """Raise LabelError for fields (numbered from 1) that may not be printed over each other but are.

    Nothing may touch the room of a code but a frame around it; texts may lie over drawings only.
    """
    for (number, field, area), (other_number, other, other_area) in combinations(fields, 2):
        if area.meets(other_area) and _collide(field, area, other, other_area, dpi):
            raise LabelError(
                "Field {first} ({first_type}) and field {second} ({second_type}) of the design lie over each other.",
                advice="Move one of them, make it smaller, or give them conditions that exclude each other.",
                first=number,
                first_type=type_words(field.type),
                second=other_number,
                second_type=type_words(other.type),
            )


def _collide(field: Field, area: Area, other: Field, other_area: Area, dpi: int) -> bool:
    for frame, frame_area, inner_area in ((field, area, other_area), (other, other_area, area)):
        if frame.type == FRAME and frame.stroke_mm:
            return not frame_area.shrunk(stroke_dots(frame, dpi)).holds(inner_area) and _matter(field, other)
    return _matter(field, other)


def _matter(field: Field, other: Field) -> bool:
    types = {field.type, other.type}
    if not types.isdisjoint(SYMBOL_TYPES):
        return True
    return TEXT in types and SHAPE not in types


def _area(field: Field, number: int, unit: str, width: int, height: int, dpi: int) -> Area:
    across, down = _dots_per_unit(unit, width, height, dpi)
    left, top = _nearest(field.x * across), _nearest(field.y * down)
    right, bottom = _nearest((field.x + field.width) * across), _nearest((field.y + field.height) * down)
    if field.type == LINE:
        right, bottom = max(right, left + stroke_dots(field, dpi)), max(bottom, top + stroke_dots(field, dpi))
    if right > width + 1 or bottom > height + 1:
        raise LabelDoesNotFit(
            "Field {number} ({type}) reaches {right} x {bottom} mm, and the label has {width} x {height} mm.",
            advice="Choose a larger label, or move the field in the design.",
            number=number,
            type=type_words(field.type),
            right=mm_up(right, dpi),
            bottom=mm_up(bottom, dpi),
            width=round(width * _MM_PER_INCH / dpi),
            height=round(height * _MM_PER_INCH / dpi),
        )
    right, bottom = min(right, width), min(bottom, height)  # a label's size is rounded down to whole dots
    return Area(left, top, right - left, bottom - top)


def _nearest(dots: float) -> int:
    """The nearest dot, halves up, whatever the last bit of a millimetre says."""
    return math.floor(dots + 0.5 + 1e-6)


def _dots_per_unit(unit: str, width: int, height: int, dpi: int) -> tuple[float, float]:
    if unit == PERCENT:
        return width / 100, height / 100
    return (float(dpi), float(dpi)) if unit == INCH else (dpi / _MM_PER_INCH, dpi / _MM_PER_INCH)
