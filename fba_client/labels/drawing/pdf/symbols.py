"""Symbols as rectangles: a unit is a module, so that drawings of bars are the same at every size and made once.

Modules that touch are one rectangle, and the rectangles of one drawing are filled together: viewers show no seams.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from fba_client.labels.elements import Bars, Matrix

_SYMBOL = 11  # modules of a Code 128 symbol character; it begins black and ends white


def bars_drawing(bars: Bars, height: int) -> str:
    """The operators that draw ``bars`` on a label of that height, y upwards."""
    pattern = bars.pattern
    # The stop symbol's 13 modules stay together: two by themselves would be a path of a single rectangle, and some
    # viewers widen those by a pixel.
    last = max(0, len(pattern) // _SYMBOL - 1) * _SYMBOL
    pieces = "".join([_piece(pattern[start : start + _SYMBOL]) for start in range(0, last, _SYMBOL)])
    low = height - bars.y - bars.height
    return f"q {bars.module} 0 0 {bars.height} {bars.x} {low} cm\n{pieces}{_piece(pattern[last:])}Q"


@lru_cache(maxsize=8192)
def _piece(pattern: str) -> str:
    """The bars of one symbol character, and a step to the next."""
    parts = [f"{start} 0 {length} 1 re" for start, length in _runs(pattern)]
    return f"{' '.join(parts)} f 1 0 0 1 {len(pattern)} 0 cm\n"


def matrix_drawing(matrix: Matrix, height: int) -> str:
    """The operators that draw ``matrix`` on a label of that height, y upwards."""
    low = height - matrix.y - matrix.height
    scale = f"{matrix.module_width} 0 0 {matrix.module_height}"
    return f"q {scale} {matrix.x} {low} cm\n{_modules(matrix.rows)} f Q"


@lru_cache(maxsize=64)
def _modules(rows: tuple[str, ...]) -> str:
    """The black modules as rectangles; a run that the row below repeats goes on there."""
    begun: dict[tuple[int, int], int] = {}
    done: list[str] = []
    for number, row in enumerate((*rows, "")):
        runs = set(_runs(row))
        for run in [run for run in begun if run not in runs]:
            done.append(_rectangle(run, begun.pop(run), number, len(rows)))
        for run in sorted(runs):
            begun.setdefault(run, number)
    return "\n".join(done)


def _rectangle(run: tuple[int, int], top: int, bottom: int, rows: int) -> str:
    start, length = run
    return f"{start} {rows - bottom} {length} {bottom - top} re"


def _runs(modules: str) -> list[tuple[int, int]]:
    """Where the black modules of a row begin, and how many they are."""
    runs, start = [], 0
    for shade, run in groupby(modules):
        length = sum(1 for _ in run)
        if shade == "1":
            runs.append((start, length))
        start += length
    return runs
