"""Codes that a scanner reads off a product, brought to one form each, so that one product is found by all its forms.

Sources: GS1 General Specifications (GTIN-8, -12, -13 and -14 and their check digit, UPC-E, application identifier 01);
ISO 2108 (ISBN-10 and its check character); ISO/IEC 15424 (the symbology identifier ``]C1`` that a scanner may send
first).
"""

from __future__ import annotations

import re

CODE_MAX = 80
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_GROUP_SEPARATOR = "\x1d"
_GS1_PRODUCT = re.compile(r"\(?01\)?([0-9]{14})")
_ISBN_10 = re.compile(r"[0-9]{9}[0-9X]")
_LENGTHS = (8, 12, 13, 14)
_CASE_INDICATORS = "12345678"  # 9 is for goods by weight, whose number says nothing of what is inside


class WrongCheckDigit(ValueError):
    """A code with the length of a UPC, EAN or ISBN whose last digit does not belong to the others: a misread."""


def scanned_text(scanned: str) -> str:
    """What was scanned or typed, without spaces around it, control characters and the scanner's own prefix."""
    text = _SYMBOLOGY.sub("", scanned.strip(), count=1) if scanned.strip().startswith("]") else scanned
    return "".join(char for char in text if char.isprintable() or char == _GROUP_SEPARATOR).strip(
        f" {_GROUP_SEPARATOR}"
    )


def product_code(scanned: str) -> str:
    """The code in ``scanned`` in the form in which it is kept: a UPC, EAN or ISBN as 13 digits (14 for the code of a
    case, see ``inside_case``), any other code as it is; '' for none. Raises WrongCheckDigit.
    """
    text = scanned_text(scanned)
    found = _GS1_PRODUCT.match(text)
    if found and _is_gs1(scanned, text):
        return _kept_form(_checked(found[1]))
    digits = re.sub(r"[ -]", "", text).upper()
    if len(digits) == 11 and is_gtin(digits):  # a UPC whose leading zero a spreadsheet has taken
        return _kept_form(digits)
    if _ISBN_10.fullmatch(digits) and _isbn_10_is_right(digits):
        return with_check_digit("978" + digits[:9])
    if not (digits.isascii() and digits.isdigit()) or len(digits) not in _LENGTHS:
        return text.partition(_GROUP_SEPARATOR)[0]
    upc_a = _expanded_upc_e(digits)
    if upc_a and is_gtin(upc_a):
        return _kept_form(upc_a)
    return _kept_form(_checked(digits))


def inside_case(code: str) -> str:
    """The code of the product that a case holds several of, for the code of such a case in the form in which it is
    kept; '' for any other code. The first of its 14 digits says how the product is packed, the last is its own.
    """
    if len(code) != 14 or code[0] not in _CASE_INDICATORS or not is_gtin(code):
        return ""
    return _kept_form(with_check_digit(code[1:13]))


def is_packing_code(text: str) -> bool:
    """Whether ``text`` is a UPC-A, an EAN-13 or a GTIN-14, and so is no SKU of a seller's but by a rare chance."""
    return len(text) in (12, 13, 14) and is_gtin(text)


def is_gtin(digits: str) -> bool:
    """Whether the last of ``digits`` is the check digit of the others; zeros in front change nothing."""
    return digits.isascii() and digits.isdigit() and with_check_digit(digits[:-1]) == digits


def with_check_digit(digits: str) -> str:
    """``digits`` and the GTIN's check digit after them: from the right, they count three and one times in turn."""
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def _checked(digits: str) -> str:
    if not is_gtin(digits):
        raise WrongCheckDigit(digits)
    return digits


def _kept_form(digits: str) -> str:
    """GTINs of all lengths are one series of numbers: leading zeros are only filling."""
    return digits.lstrip("0").rjust(13, "0")


def _is_gs1(scanned: str, text: str) -> bool:
    """Whether text that begins with 01 is a GS1 product number: the scanner, the brackets or the digits say so."""
    prefixes = ("]C1", "]d2", "]Q3", "]e0")
    return scanned.strip().startswith(prefixes) or text.startswith("(01)") or (len(text) == 16 and is_gtin(text[2:]))


def _isbn_10_is_right(code: str) -> bool:
    values = [10 if char == "X" else int(char) for char in code]
    return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0


def _expanded_upc_e(digits: str) -> str:
    """The UPC-A that eight digits stand for as UPC-E, '' when they cannot: all such begin with 0, and no EAN-8 does."""
    if len(digits) != 8 or digits[0] != "0":
        return ""
    body, check = digits[1:7], digits[7]
    last = body[5]
    if last in "012":
        middle = f"{body[:2]}{last}0000{body[2:5]}"
    elif last == "3":
        middle = f"{body[:3]}00000{body[3:5]}"
    elif last == "4":
        middle = f"{body[:4]}00000{body[4]}"
    else:
        middle = f"{body[:5]}0000{last}"
    return f"0{middle}{check}"
