"""QR Code: the modules of a text, by pyStrich, mostly at error correction level M (15% may be lost).

pyStrich 0.20 leaves the bits black that remain when all codewords are placed. Readers pass over them, but the standard
(ISO/IEC 18004, table 1) has them as zeros under the mask, and zint draws them so; here they are put right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal

from fba_client.errors import LabelError
from fba_client.labels.symbols.encoding import Rows, checked, rows_of, too_long

QUIET_MODULES = 4
LEVELS: tuple[Literal["L"], Literal["M"], Literal["Q"], Literal["H"]] = ("L", "M", "Q", "H")  # 7, 15, 25, 30%
LEVEL = "M"
_FORMAT_MASK = 0b10101  # of the first five bits of the format information: two of the level, three of the mask
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _column: row % 2 == 0,
    lambda _row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


@lru_cache(maxsize=4096)
def qr_rows(code: str, level: str = LEVEL) -> Rows:
    """The rows of the smallest symbol of that error correction that takes ``code``, without quiet zones.

    Raises LabelDoesNotFit for text that no symbol takes, LabelError for text that no code may carry.
    """
    from pystrich.exceptions import PyStrichInvalidPayloadLength  # noqa: PLC0415 - only needed once labels are made
    from pystrich.qrcode import QRCodeEncoder  # noqa: PLC0415

    wanted = next((known for known in LEVELS if known == level), None)
    if wanted is None:
        raise LabelError(
            "“{level}” is no error correction of a QR code; use {known}.", level=level[:10], known=", ".join(LEVELS)
        )
    try:
        matrix = QRCodeEncoder(checked(code), wanted).matrix
    except PyStrichInvalidPayloadLength as error:
        raise too_long(code, "QR") from error
    is_black = _MASKS[mask_number(rows_of(matrix))]
    for row, column in _remainder(len(matrix)):
        matrix[row][column] = int(is_black(row, column))
    return rows_of(matrix)


def mask_number(rows: Rows) -> int:
    """Which of the eight masks lies over the symbol, as its format information says."""
    return (int(rows[8][:5], 2) ^ _FORMAT_MASK) & 0b111


def _remainder(side: int) -> Iterator[tuple[int, int]]:
    """The modules behind the last codeword: the end of the last pair of columns, which is filled downwards."""
    version = (side - 17) // 4
    last_row = side - (9 if version < 7 else 12)  # above the finder, and the version's block where there is one
    modules = ((row, column) for row in range(last_row, 8, -1) for column in (0, 1))
    return islice(modules, _remainder_bits(version))


def _remainder_bits(version: int) -> int:
    """How many bits are left over in a symbol of that version (ISO/IEC 18004, table 1)."""
    if 2 <= version <= 6:
        return 7
    if 21 <= version <= 27:
        return 4
    return 3 if 14 <= version <= 34 else 0
