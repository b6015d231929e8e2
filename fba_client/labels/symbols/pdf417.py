"""PDF417: the module rows of a text, and the shapes that it can take.

pyStrich encodes (an implementation of its own, unlike zxing-cpp's writer, which is zint: so zint can judge the one and
zxing-cpp's reader the other). The error correction level is 6, which the backend's rules for box content ask for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fba_client.labels.symbols.encoding import Rows, checked, rows_of, too_long

ERROR_LEVEL: Final = 6
MOST_ROWS = 90
MOST_COLUMNS = 30
QUIET_MODULES = 2
ROW_HEIGHT = 3  # modules: the least height of a row
_FRAME_MODULES = 69  # start, two row indicators and stop
_COLUMN_MODULES = 17
_MOST_CODEWORDS = 928
_CORRECTION_CODEWORDS = 2 ** (ERROR_LEVEL + 1)
_PAD = 900


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to arrange a text: ``columns`` of codewords on ``rows`` rows; ``modules`` is the width of a row."""

    columns: int
    rows: int

    @property
    def modules(self) -> int:
        """The width of the symbol in modules, without quiet zones."""
        return _FRAME_MODULES + _COLUMN_MODULES * self.columns


@lru_cache(maxsize=4096)
def pdf417_rows(code: str, columns: int) -> Rows:
    """The rows of ``code`` on ``columns`` columns of codewords (1 to 30), one string a row, without quiet zones.

    Raises LabelDoesNotFit when more than 90 rows were needed, LabelError for text that no code may carry.
    """
    from pystrich.exceptions import PyStrichInvalidPayloadLength  # noqa: PLC0415 - only needed once labels are made
    from pystrich.pdf417 import PDF417Encoder  # noqa: PLC0415

    try:
        encoder = PDF417Encoder(checked(code), ecl=ERROR_LEVEL, columns=columns, row_height=1)
    except PyStrichInvalidPayloadLength as error:
        raise too_long(code, "PDF417") from error
    return rows_of(encoder.matrix)


@lru_cache(maxsize=4096)
def pdf417_shapes(code: str) -> tuple[Shape, ...]:
    """Every shape that takes ``code``, the smallest area first. Raises LabelDoesNotFit when there is none."""
    needed = 1 + _data_codewords(code) + _CORRECTION_CODEWORDS
    shapes = [Shape(columns, max(3, -(-needed // columns))) for columns in range(1, MOST_COLUMNS + 1)]
    fitting = [shape for shape in shapes if shape.rows <= MOST_ROWS and shape.rows * shape.columns <= _MOST_CODEWORDS]
    return tuple(sorted(fitting, key=lambda shape: (shape.rows * shape.modules, -shape.columns)))


def _data_codewords(code: str) -> int:
    """How many codewords the text takes. The stream says how many are data, and ends them with pads."""
    from pystrich.exceptions import PyStrichInvalidPayloadLength  # noqa: PLC0415 - only needed once labels are made
    from pystrich.pdf417.textencoder import encode  # noqa: PLC0415

    try:
        stream = encode(checked(code), ERROR_LEVEL)
    except PyStrichInvalidPayloadLength as error:
        raise too_long(code, "PDF417") from error
    data = stream[1 : stream[0]]
    while data and data[-1] == _PAD:
        data.pop()
    return len(data)
