"""How the labels of a page are told apart: by the white between them, where one of the known layouts has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fba_client.labels.backend.page_reading import INK_DPI, FoundCode, ReadPage
from fba_client.labels.backend.page_types import PageType
from fba_client.labels.backend.pdf_file import POINTS, Area

LABEL_SHORT, LABEL_LONG = 4.4 * POINTS, 6.5 * POINTS  # a page up to this size is one label, with room for a millimetre
_AROUND = 0.22 * POINTS  # how far from its usual place a cut may be
_WHITE = 0.03 * POINTS  # the least white that parts two labels
_HALVES, _THIRDS = (1 / 2,), (1 / 3, 2 / 3)
_SIX = (23 / 66, 43 / 66)  # 3-1/3 in labels with half an inch above and below on 11 in


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a page is cut, as fractions of its width and height."""

    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()

    @property
    def cells(self) -> int:
        """How many labels it makes of a page."""
        return (len(self.across) + 1) * (len(self.down) + 1)


WHOLE = Grid()
GRIDS = (
    Grid((), _HALVES),
    Grid(_HALVES, ()),
    Grid(_HALVES, _HALVES),
    Grid(_HALVES, _SIX),
    Grid(_HALVES, _THIRDS),
)


def is_one_label(page: ReadPage) -> bool:
    """Whether the page is no larger than a 4 x 6 in label, whichever way it lies."""
    return min(page.width, page.height) <= LABEL_SHORT and max(page.width, page.height) <= LABEL_LONG


def find_grid(pages: Sequence[ReadPage], expected: PageType | None) -> Grid | None:
    """The grid that all of ``pages`` (of one paper) are laid out in; None when none parts them.

    What the page type promises is tried first. A grid must cut through white only, and every part with ink must carry a
    symbol: a part without one is a piece of a label.
    """
    if all(is_one_label(page) for page in pages):
        return WHOLE
    promised = [grid for grid in GRIDS if expected and _is_promised(grid, expected)]
    others = sorted((grid for grid in GRIDS if grid not in promised), key=lambda grid: -grid.cells)
    for grid in (*promised, *others):
        if all(_parts(page, grid) for page in pages) and (grid in promised or any(_many(page, grid) for page in pages)):
            return grid
    return WHOLE if all(_box_sized(page) for page in pages) else None


def cells(page: ReadPage, grid: Grid) -> Iterator[Area]:
    """The parts of ``page``, row by row. The grid must part it."""
    across = [0.0, *(_cut(page, at, by_rows=False) or at * page.width for at in grid.across), page.width]
    down = [0.0, *(_cut(page, at, by_rows=True) or at * page.height for at in grid.down), page.height]
    for top, bottom in pairwise(down):
        for left, right in pairwise(across):
            yield Area(left, top, right - left, bottom - top)


def codes_in(page: ReadPage, area: Area) -> tuple[FoundCode, ...]:
    """The symbols of a page whose middle is in ``area``."""
    return tuple(code for code in page.codes if area.holds(*code.middle))


def _is_promised(grid: Grid, expected: PageType) -> bool:
    return (len(grid.across) + 1, len(grid.down) + 1) == (expected.columns, expected.rows)


def _parts(page: ReadPage, grid: Grid) -> bool:
    if any(_cut(page, at, by_rows=False) is None for at in grid.across):
        return False
    if any(_cut(page, at, by_rows=True) is None for at in grid.down):
        return False
    return all(codes_in(page, cell) or page.extent(cell) is None for cell in cells(page, grid))


def _many(page: ReadPage, grid: Grid) -> bool:
    """Whether more than one part of the page has a label: else nothing speaks for this grid."""
    return sum(1 for cell in cells(page, grid) if codes_in(page, cell)) > 1


def _box_sized(page: ReadPage) -> bool:
    """Whether all ink of the page would go on one 4 x 6 in label."""
    extent = page.extent()
    if extent is None:
        return True
    return min(extent.width, extent.height) <= LABEL_SHORT and max(extent.width, extent.height) <= LABEL_LONG


def _cut(page: ReadPage, at: float, *, by_rows: bool) -> float | None:
    """The middle of the widest white band near a cut, in points; None where there is ink all around it."""
    scale = INK_DPI / POINTS
    side = page.height if by_rows else page.width
    first = round((at * side - _AROUND) * scale)
    inked = page.ink.any(axis=1 if by_rows else 0)[first : round((at * side + _AROUND) * scale)]
    widest, start, began = 0, 0, -1
    for place, has_ink in enumerate([*inked.tolist(), True]):
        if not has_ink and began < 0:
            began = place
        elif has_ink and began >= 0:
            if place - began > widest:
                widest, start = place - began, began
            began = -1
    return (first + start + widest / 2) / scale if widest >= _WHITE * scale else None
