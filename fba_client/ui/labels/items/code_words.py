"""How a scanned code is named to the person."""

from __future__ import annotations

_EAN_DIGITS = 13


def as_on_product(code: str) -> str:
    """A code as the product has it: of a UPC that is kept as EAN-13 the 12 digits below its bars."""
    return code[1:] if len(code) == _EAN_DIGITS and code.isdecimal() and code.startswith("0") else code
