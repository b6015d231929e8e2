"""Drawings of a design: an SVG path, its curves made of straight pieces fine enough for the printer's dots."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from fba_client.errors import LabelError
from fba_client.labels.designs.areas import Area
from fba_client.labels.designs.model import Field
from fba_client.labels.elements import Shape
from fba_client.phrases import Count, Phrase

MOST_PATH = 20_000
_COMMAND = re.compile(r"\s*([A-Za-z])([-+0-9.,\s]*)")
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,6}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0}
_PIECE_DOTS, _MOST_PIECES = 6, 48

Point = tuple[float, float]
Outline = tuple[tuple[Point, ...], ...]  # pieces of two points are lines, of three or four curves


def shape(field: Field, area: Area) -> Shape:
    """The field's path as large as the area takes it, its proportions kept. Raises LabelError for a bad path."""
    width, height = field.view
    scale = min(area.width / width, area.height / height)
    size = max(1, math.floor(width * scale)), max(1, math.floor(height * scale))
    x, y = area.aligned(field, *size)
    polygons = (_polygon(outline, scale, *size) for outline in outlines(field.path))
    return Shape(x, y, *size, tuple(polygon for polygon in polygons if len(polygon) > 2))


@lru_cache(maxsize=256)
def outlines(path: str) -> tuple[Outline, ...]:
    """The closed outlines of ``path`` in its own units. Raises LabelError, which says what cannot be understood."""
    found: list[list[tuple[Point, ...]]] = []
    here = start = (0.0, 0.0)
    for command, numbers in _commands(path):
        points = _points(command, numbers, here)
        if command in "Mm":
            here = start = points[-1]
            found.append([])
        elif not found:
            raise _bad_path(Phrase("it does not begin with M"))
        elif command in "Zz":
            here = start
        else:
            found[-1].append((here, *points))
            here = points[-1]
    if not any(found):
        raise _bad_path(Phrase("it draws nothing"))
    return tuple(tuple(outline) for outline in found if outline)


def _commands(path: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; one that is given several lots of numbers comes once for each."""
    if len(path) > MOST_PATH:
        raise _bad_path(
            Phrase("it has {count} characters, and the most is {most}", count=Count(len(path)), most=Count(MOST_PATH))
        )
    place = 0
    while place < len(path.rstrip()):
        found = _COMMAND.match(path, place)
        if found is None or found[1].upper() not in _NUMBERS:
            raise _bad_path(Phrase("“{text}” is none of M L H V C Q Z with numbers", text=path[place : place + 12]))
        command, numbers = found[1], _numbers(found[2])
        count = _NUMBERS[command.upper()]
        if (len(numbers) % count if count else numbers) or (count and not numbers):
            raise _bad_path(Phrase("“{text}” has a wrong number of numbers", text=found[0][:40].strip()))
        for start in range(0, len(numbers), count) if count else (0,):
            yield command, numbers[start : start + count]
            command = {"M": "L", "m": "l"}.get(command, command)
        place = found.end()


def _numbers(text: str) -> list[float]:
    if _NUMBER.sub("", text).strip(" ,\t\r\n"):
        raise _bad_path(Phrase("“{text}” has something that is no number", text=text[:40].strip()))
    return [float(number) for number in _NUMBER.findall(text)]


def _points(command: str, numbers: list[float], here: Point) -> list[Point]:
    """The points that a command names, absolute."""
    x, y = here if command.islower() else (0.0, 0.0)
    if command in "Hh":
        return [(x + numbers[0], here[1])]
    if command in "Vv":
        return [(here[0], y + numbers[0])]
    return [(x + across, y + down) for across, down in zip(numbers[::2], numbers[1::2], strict=True)]


def _polygon(outline: Outline, scale: float, width: int, height: int) -> tuple[tuple[int, int], ...]:
    """The outline in dots within its size, without points that change nothing."""
    dots: list[tuple[int, int]] = []
    for piece in outline:
        for x, y in _flattened(piece, scale):
            dot = min(max(round(x * scale), 0), width), min(max(round(y * scale), 0), height)
            if dots[-1:] != [dot]:
                dots.append(dot)
    return tuple(dots[:-1] if len(dots) > 1 and dots[0] == dots[-1] else dots)


def _flattened(piece: tuple[Point, ...], scale: float) -> Iterator[Point]:
    if len(piece) == 2:
        yield from piece
        return
    length = sum(math.dist(one, other) for one, other in pairwise(piece)) * scale
    count = min(_MOST_PIECES, max(4, math.ceil(length / _PIECE_DOTS)))
    for step in range(count + 1):
        yield _on_curve(piece, step / count)


def _on_curve(points: tuple[Point, ...], at: float) -> Point:
    """The point of a Bézier curve, by de Casteljau's halving at ``at`` instead of the middle."""
    while len(points) > 1:
        points = tuple(
            (one[0] + (other[0] - one[0]) * at, one[1] + (other[1] - one[1]) * at) for one, other in pairwise(points)
        )
    return points[0]


def _bad_path(reason: str) -> LabelError:
    return LabelError("The path of a shape cannot be drawn: {reason}.", reason=reason)
