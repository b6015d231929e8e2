"""Whole numbers as people and files write them: ASCII digits, bounded, never a float.

Bound: the backend takes 1 to 500,000 of an item (ItemInput.quantity).
"""

from __future__ import annotations

import re

from fba_client.phrases import Count, Phrase

ITEM_QUANTITY_MAX = 500_000
_PLAIN = re.compile(r"[+-]?[0-9]{1,12}")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3}){1,3}")
_NO_FRACTION = re.compile(r"[.,]0{1,2}$")  # three noughts would be thousands


def parse_whole(text: str, *, low: int, high: int) -> int:
    """The whole number in ``text``; ValueError says in words why it is none.

    ``1,200`` counts as 1200, and ``2.0``, which spreadsheets make of a 2, as 2. Digits of other scripts, other decimals
    and exponents are refused rather than guessed at.
    """
    text = _NO_FRACTION.sub("", text.strip())
    if not text:
        raise ValueError(Phrase("the number is missing"))
    if not (_PLAIN.fullmatch(text) or _GROUPED.fullmatch(text)):
        raise ValueError(Phrase("“{text}” is not a whole number in the digits 0 to 9", text=text[:40]))
    number = int(text.replace(",", ""))
    if not low <= number <= high:
        raise ValueError(
            Phrase("{number} is not between {low} and {high}", number=Count(number), low=Count(low), high=Count(high))
        )
    return number


def parse_quantity(text: str) -> int:
    """A quantity of items for a shipment, 1 to 500,000."""
    return parse_whole(text, low=1, high=ITEM_QUANTITY_MAX)
