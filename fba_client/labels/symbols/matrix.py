"""Two-dimensional symbols in whole dots: which module a given room takes, and what room a text needs at least.

Source: the backend's rules for 2D box content. PDF417: modules of 0.020 in or more, rows of three modules or more,
error correction level 6, 90 rows at most. Data Matrix and QR: modules of 0.040 in or more. Labels that only the
seller's own scanners read may have smaller modules: whoever lays them out says how small.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.elements import Matrix
from fba_client.labels.symbols import datamatrix, pdf417, qr
from fba_client.labels.symbols.encoding import Rows

PDF417, DATAMATRIX, QR = "pdf417", "datamatrix", "qr"
SYMBOLOGIES = (PDF417, DATAMATRIX, QR)
QUIET = {PDF417: pdf417.QUIET_MODULES, DATAMATRIX: datamatrix.QUIET_MODULES, QR: qr.QUIET_MODULES}
_MODULES_MIL = {PDF417: (20, 30), DATAMATRIX: (40, 60), QR: (40, 60)}  # the least, and what is large enough
_NAMES = {PDF417: "PDF417", DATAMATRIX: "Data Matrix", QR: "QR"}


@dataclass(frozen=True, slots=True)
class FittedMatrix:
    """A symbol with its sizes in dots: ``quiet`` is to stay white on every side, outside ``width`` by ``height``."""

    symbology: str
    code: str
    rows: Rows
    module_width: int
    module_height: int

    @property
    def quiet(self) -> int:
        """The quiet zone in dots, on each side."""
        return QUIET[self.symbology] * self.module_width

    @property
    def width(self) -> int:
        """The width in dots without quiet zones."""
        return len(self.rows[0]) * self.module_width

    @property
    def height(self) -> int:
        """The height in dots without quiet zones."""
        return len(self.rows) * self.module_height

    def at(self, x: int, y: int) -> Matrix:
        """The element with its upper left module at ``x``, ``y``; the quiet zone lies outside of that."""
        return Matrix(x, y, self.module_width, self.module_height, self.rows, self.symbology, self.code)


@lru_cache(maxsize=4096)
def fitted_matrix(
    symbology: str, code: str, width: int, height: int, dpi: int, least_in: float = 0.0, level: str = qr.LEVEL
) -> FittedMatrix:
    """``code`` as the symbol with the largest modules that ``width`` by ``height`` dots take, quiet zones included.

    Modules are at least ``least_in`` inches (0: as the rules for box content have it); ``level`` is a QR code's error
    correction. Raises LabelDoesNotFit, which says what room it needs, and LabelError for another symbology or bad text.
    """
    for module in range(_largest(symbology, dpi), _least(symbology, dpi, least_in) - 1, -1):
        quiet = 2 * QUIET[symbology] * module
        for rows, module_height in _candidates(symbology, code, width - quiet, height - quiet, module, level):
            return FittedMatrix(symbology, code, rows, module, module_height)
    raise _does_not_fit(symbology, code, (width, height), dpi, least_in, level)


def least_room(
    symbology: str, code: str, width: int, dpi: int, least_in: float = 0.0, level: str = qr.LEVEL
) -> tuple[int, int]:
    """The least width and height in dots, quiet zones included, that take ``code``; if it can, ``width`` or narrower.

    Raises LabelDoesNotFit for text that no symbol takes, LabelError for another symbology or for bad text.
    """
    module = _least(symbology, dpi, least_in)
    quiet = 2 * QUIET[symbology]
    if symbology == PDF417:
        shapes = pdf417.pdf417_shapes(code)
        narrow = [shape for shape in shapes if (shape.modules + quiet) * module <= width]
        shape = min(narrow, key=lambda shape: shape.rows) if narrow else min(shapes, key=lambda shape: shape.modules)
        return (shape.modules + quiet) * module, (shape.rows * pdf417.ROW_HEIGHT + quiet) * module
    side = (len(_square(symbology, code, level)) + quiet) * module
    return side, side


def _candidates(
    symbology: str, code: str, width: int, height: int, module: int, level: str
) -> Iterator[tuple[Rows, int]]:
    """The symbols with that module which fit into the room within the quiet zones, the best first."""
    if symbology != PDF417:
        rows = _square(symbology, code, level)
        if len(rows) * module <= min(width, height):
            yield rows, module
        return
    for shape in pdf417.pdf417_shapes(code):
        if shape.modules * module <= width and shape.rows * pdf417.ROW_HEIGHT * module <= height:
            yield pdf417.pdf417_rows(code, shape.columns), pdf417.ROW_HEIGHT * module


def _square(symbology: str, code: str, level: str) -> Rows:
    return qr.qr_rows(code, level) if symbology == QR else datamatrix.datamatrix_rows(code)


def _least(symbology: str, dpi: int, least_in: float = 0.0) -> int:
    return math.ceil((round(least_in * 1000, 3) or _mils(symbology)[0]) * dpi / 1000)


def _largest(symbology: str, dpi: int) -> int:
    return max(_least(symbology, dpi), _mils(symbology)[1] * dpi // 1000)


def _mils(symbology: str) -> tuple[int, int]:
    try:
        return _MODULES_MIL[symbology]
    except KeyError:
        raise LabelError(
            "“{name}” is no two-dimensional code; use {known}.", name=symbology[:40], known=", ".join(SYMBOLOGIES)
        ) from None


def _does_not_fit(
    symbology: str, code: str, room: tuple[int, int], dpi: int, least_in: float, level: str
) -> LabelDoesNotFit:
    width, height = room
    needed_width, needed_height = least_room(symbology, code, width, dpi, least_in, level)
    return LabelDoesNotFit(
        "The {symbology} code of {length} characters does not fit: at {dpi} dpi it needs {needed} mm, and there are"
        " {given} mm.",
        advice="Choose a larger label, another kind of 2D code, or less to encode.",
        symbology=_NAMES[symbology],
        length=len(code),
        dpi=dpi,
        needed=f"{math.ceil(needed_width * 25.4 / dpi)} x {math.ceil(needed_height * 25.4 / dpi)}",
        given=f"{math.floor(width * 25.4 / dpi)} x {math.floor(height * 25.4 / dpi)}",
    )
