"""Several fields put in order: aligned with each other, spread evenly, moved together. All in millimetres."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from fba_client.labels.designs.model import TURNED_TYPES, Field
from fba_client.ui.labels.designs.geometry import Rect

LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM = "left", "centre", "right", "top", "middle", "bottom"
SIDES = (LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM)
ACROSS, DOWN = "across", "down"
Rects = Mapping[int, Rect]


def bounds(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle around all of ``rects``, of which there is at least one."""
    listed = list(rects)
    x, y = min(rect.x for rect in listed), min(rect.y for rect in listed)
    return Rect(x, y, max(rect.right for rect in listed) - x, max(rect.bottom for rect in listed) - y)


def aligned(rects: Rects, side: str, within: Rect) -> dict[int, Rect]:
    """``rects`` with that side (or middle) where the side of ``within`` is."""
    return {place: replace(rect, **_aligned(rect, side, within)) for place, rect in rects.items()}


def distributed(rects: Rects, axis: str) -> dict[int, Rect]:
    """``rects`` with equal gaps between them along ``axis``; the first and the last stay."""
    across = axis == ACROSS
    order = sorted(rects, key=lambda place: _middle(rects[place], across=across))
    first, last = rects[order[0]], rects[order[-1]]
    room = (last.x - first.right) if across else (last.y - first.bottom)
    lengths = [rects[place].width if across else rects[place].height for place in order[1:-1]]
    gap = (room - sum(lengths)) / (len(order) - 1)
    made, edge = dict(rects), (first.right if across else first.bottom)
    for place, length in zip(order[1:-1], lengths, strict=True):
        made[place] = replace(rects[place], **{"x" if across else "y": edge + gap})
        edge += gap + length
    return made


def moved(rects: Rects, right: float, down: float, width: float, height: float) -> dict[int, Rect]:
    """All of ``rects`` moved alike, as far as they stay on a label of that size together."""
    whole = bounds(rects.values())
    right = _kept(right, whole.x, width - whole.right)
    down = _kept(down, whole.y, height - whole.bottom)
    return {place: rect.moved(right, down) for place, rect in rects.items()}


def turned(field: Field, rect: Rect, degrees: int) -> tuple[int, Rect]:
    """The rotation of ``field`` turned on by ``degrees``, and its rectangle turned about its middle: what stands
    upright comes to lie. A box or a line has no rotation, only its rectangle turns."""
    rotation = (field.rotation + degrees) % 360 if field.type in TURNED_TYPES else 0
    if not degrees % 180:
        return rotation, rect
    x, y = rect.x + (rect.width - rect.height) / 2, rect.y + (rect.height - rect.width) / 2
    return rotation, Rect(x, y, rect.height, rect.width)


def _aligned(rect: Rect, side: str, within: Rect) -> dict[str, float]:
    return {
        LEFT: {"x": within.x},
        CENTRE: {"x": within.x + (within.width - rect.width) / 2},
        RIGHT: {"x": within.right - rect.width},
        TOP: {"y": within.y},
        MIDDLE: {"y": within.y + (within.height - rect.height) / 2},
        BOTTOM: {"y": within.bottom - rect.height},
    }[side]


def _middle(rect: Rect, *, across: bool) -> float:
    return rect.x + rect.width / 2 if across else rect.y + rect.height / 2


def _kept(step: float, before: float, behind: float) -> float:
    """A step back at most by ``before``, forward at most by ``behind``; none where there is no room at all."""
    return max(-max(0.0, before), min(max(0.0, behind), step))
