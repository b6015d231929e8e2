"""What identifiers look like, and text that may travel in one.

Sources: the backend's models (MSKU at most 255 characters, FNSKU and ASIN at most 10; ids of plans, shipments and
options are 38 characters of letters, digits and hyphens).
"""

from __future__ import annotations

import re
import unicodedata

from fba_client.phrases import Phrase

MSKU_MAX = 255
BACKEND_ID = re.compile(r"[a-zA-Z0-9-]{36,38}")
FNSKU = re.compile(r"[A-Z0-9]{10}")
ASIN = re.compile(r"[A-Z0-9]{10}")


def text_fault(text: str) -> str:
    """Why ``text`` must not be stored or sent (control characters, NUL, lone surrogates), or ''."""
    for char in text:
        category = unicodedata.category(char)
        if category == "Cs":
            return Phrase("it has half of a character (a lone surrogate)")
        if category == "Cc":
            return Phrase("it has a control character")
    return ""


def plain_text(text: str) -> str:
    """``text`` as it can be stored and sent: a space for each run of control characters, no half characters."""
    if not text_fault(text):
        return text
    kinds = {"Cc": " ", "Cs": ""}
    return " ".join("".join(kinds.get(unicodedata.category(char), char) for char in text).split())


def msku_fault(msku: str) -> str:
    """Why ``msku`` cannot be a merchant SKU, or ''."""
    if not msku.strip():
        return Phrase("the SKU is empty")
    if len(msku) > MSKU_MAX:
        return Phrase("the SKU is longer than {most} characters", most=MSKU_MAX)
    return text_fault(msku)


def is_fnsku(text: str) -> bool:
    """Whether ``text`` can be a fulfillment network SKU: ten capital letters or digits."""
    return FNSKU.fullmatch(text) is not None


def is_backend_id(text: str) -> bool:
    """Whether ``text`` can be an id of a plan, shipment, option or operation."""
    return BACKEND_ID.fullmatch(text) is not None
