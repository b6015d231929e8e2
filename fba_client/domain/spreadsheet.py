"""What a spreadsheet would run instead of show.

A cell that begins with = + - @, a tab or a carriage return is taken for a formula (OWASP, CSV injection), and the texts
of a backend are written by strangers.
"""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


def neutral(cell: T) -> T | str:
    """``cell`` as a spreadsheet shows it and never runs it: such a text gets an apostrophe; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_ACTIVE) else cell
