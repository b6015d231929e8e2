"""Code 128 in set B: the module patterns, and the bar width that a label has room for.

python-barcode brings the table of patterns. Its own ``build()`` switches to set C at four digits in a row, which would
make the length of a bar code depend on the digits in it (X001234567: 123 modules, X001ABCDEF: 145). Labels of one sheet
should look alike, and the sizes below are stated for set B, so the symbol characters are chosen here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.sums import weighted_byte_sum

QUIET_MODULES = 10
_START_B = 104
_FIRST = ord(" ")  # of set B: its characters have the values from 0 on in the order of ASCII
_SIDE_TENTHS_MIL = 2500  # the quiet zone to prefer: 0.25 in
_COMFORTABLE_TENTHS_MIL = 95  # a bar width that every hand scanner reads
_SMALLEST_TENTHS_MIL = 75  # below this no label is printed
_LARGEST_TENTHS_MIL = 200  # above this a bar code gets too long for a hand scanner held near


@dataclass(frozen=True, slots=True)
class BarWidth:
    """The chosen X dimension and the quiet zone kept on either side, both in dots."""

    module: int
    quiet: int


@lru_cache(maxsize=65_536)
def set_b_pattern(code: str) -> str:
    """The modules of ``code`` as '1' and '0', start, check and stop symbols included: 11 a character and 46 more.

    Raises LabelError for text that set B does not have (anything but printable ASCII), or for no text.
    """
    pattern_of, patterns, stop = _tables()
    try:
        modules = "".join(map(pattern_of, code))
    except KeyError as error:
        raise LabelError(
            "“{code}” cannot be a bar code: it has the character {char}.", code=code[:40], char=repr(error.args[0])
        ) from error
    if not code:
        raise LabelError("There is no code to print as a bar code.")
    length = len(code)
    weighted = weighted_byte_sum(code.encode("ascii")) - _FIRST * length * (length + 1) // 2
    return f"{patterns[_START_B]}{modules}{patterns[(_START_B + weighted) % 103]}{stop}"


@lru_cache(maxsize=1)
def _tables() -> tuple[Callable[[str], str], tuple[str, ...], str]:
    """The modules of a character of set B (KeyError for any other), of each symbol by its value, and of the stop."""
    from barcode.charsets import code128  # noqa: PLC0415 - only needed once labels are made

    patterns = {chr(_FIRST + value): code128.CODES[value] for value in range(ord("~") - _FIRST + 1)}
    return patterns.__getitem__, code128.CODES, code128.STOP + "11"


@lru_cache(maxsize=1024)
def choose_bar_width(modules: int, label_width: int, dpi: int) -> BarWidth:
    """The largest whole-dot bar width for ``modules`` on a label of ``label_width`` dots.

    Quiet zones of 0.25 in are preferred while the bars stay at 9.5 mil or more; otherwise ten modules are enough
    (source: the backend's rules for item labels). Raises LabelDoesNotFit, which says how wide a label would have to be.
    """
    quiet_side = math.ceil(_SIDE_TENTHS_MIL * dpi / 10_000)
    largest = max(1, _LARGEST_TENTHS_MIL * dpi // 10_000)
    for smallest_mil, side in ((_COMFORTABLE_TENTHS_MIL, quiet_side), (_SMALLEST_TENTHS_MIL, 0)):
        for module in range(largest, math.ceil(smallest_mil * dpi / 10_000) - 1, -1):
            quiet = max(side, QUIET_MODULES * module)
            if module * modules + 2 * quiet <= label_width:
                return BarWidth(module, quiet)
    raise _too_narrow(modules, label_width, dpi)


def narrowest_label(modules: int, dpi: int) -> int:
    """The width in dots of the narrowest label that takes ``modules`` at that resolution."""
    return math.ceil(_SMALLEST_TENTHS_MIL * dpi / 10_000) * (modules + 2 * QUIET_MODULES)


def least_bar_height(length: int, dpi: int) -> int:
    """How high bars of that length must be at least, in dots: 0.25 in, or 15% of the length if that is more."""
    return max(math.ceil(dpi / 4), math.ceil(length * 15 / 100))


def _too_narrow(modules: int, label_width: int, dpi: int) -> LabelDoesNotFit:
    needed = narrowest_label(modules, dpi)
    return LabelDoesNotFit(
        "The bar code does not fit: at {dpi} dpi it needs a label {needed} mm wide, and this one has {given} mm.",
        advice="Choose a wider label, or a printer with more dots per inch.",
        dpi=dpi,
        needed=math.ceil(needed * 25.4 / dpi),
        given=math.floor(label_width * 25.4 / dpi),
    )
