"""Pictures in ZPL: ^GF in hexadecimal with the run lengths of the manual's alternative data compression scheme.

Source: Zebra's ZPL II programming guide, ^GF and ~DG. G to Y stand for 1 to 19 of the digit that follows, g to z for 20
to 400 in twenties; a comma fills the row with 0, an exclamation mark with 1, a colon repeats the row above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_RUN = re.compile(r"(.)\1{2,}")
_MOST = 400


def graphic_field(rows: Iterable[bytes]) -> str:
    """The ^GF command for a picture of ``rows``, all of the same number of whole bytes, 1 is black."""
    listed = tuple(rows)
    wide = len(listed[0])
    total = wide * len(listed)
    return f"^GFA,{total},{total},{wide},{''.join(_compressed(listed))}"


def _compressed(rows: Iterable[bytes]) -> Iterable[str]:
    above = None
    for row in rows:
        yield ":" if row == above else _row(row.hex().upper())
        above = row


def _row(digits: str) -> str:
    kept, fill = digits, ""
    if digits.endswith("0"):
        kept, fill = digits.rstrip("0"), ","
    elif digits.endswith("F"):
        kept, fill = digits.rstrip("F"), "!"
    return _RUN.sub(_run, kept) + fill


class _Runs(dict[str, str]):
    """Runs of one digit as they are written, made when they are met first."""

    def __missing__(self, run: str) -> str:
        full, rest = divmod(len(run), _MOST)
        twenties, ones = divmod(rest, 20)
        count = (chr(ord("f") + twenties) if twenties else "") + (chr(ord("F") + ones) if ones else "")
        self[run] = ("z" + run[0]) * full + (count + run[0] if rest else "")
        return self[run]


_runs = _Runs()


def _run(match: re.Match[str]) -> str:
    return _runs[match[0]]
