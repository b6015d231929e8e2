"""Reads the data of ^GF: hexadecimal with run lengths, by the manual and without the writer."""

from __future__ import annotations

import re

from fba_client.labels.drawing.reading import CommandsRefused

_COUNTED = re.compile(r"([G-Yg-z]+)([0-9A-F])")
_PLAIN = re.compile(r"[0-9A-F]+|[,!:]")
_ONES = {chr(ord("G") + count - 1): count for count in range(1, 20)}
_TWENTIES = {chr(ord("g") + count - 1): 20 * count for count in range(1, 21)}
_COUNTS = {**_ONES, **_TWENTIES}
_FILLS = {",": "0", "!": "F"}


def graphic_rows(parameters: str, place: int) -> tuple[bytes, ...]:
    """The rows of a ^GF command, whole bytes each. Raises CommandsRefused unless the data fill them exactly."""
    kind, sent, total, wide, data = parameters.split(",", 4)
    if kind != "A" or sent != total or int(total) % int(wide):
        raise CommandsRefused(place, "the sizes of a graphic do not agree")
    rows = _rows(_COUNTED.sub(_expanded, data), 2 * int(wide), place)
    if len(rows) != int(total) // int(wide):
        raise CommandsRefused(place, f"a graphic of {len(rows)} rows in the place of {int(total) // int(wide)}")
    return tuple(bytes.fromhex(row) for row in rows)


def _expanded(found: re.Match[str]) -> str:
    return found[2] * sum(map(_COUNTS.__getitem__, found[1]))


def _rows(data: str, width: int, place: int) -> list[str]:
    """Rows of ``width`` digits, of digits and the signs that end a row."""
    if _PLAIN.sub("", data):
        raise CommandsRefused(place, "a graphic with something that is no digit")
    rows: list[str] = []
    row = ""
    for part in _PLAIN.findall(data):
        if part in _FILLS:
            row = row.ljust(width, _FILLS[part])
        elif part == ":":
            if row or not rows:
                raise CommandsRefused(place, "a repetition that does not begin a row")
            row = rows[-1]
        else:
            row += part
        while len(row) >= width:
            rows.append(row[:width])
            row = row[width:]
    if row:
        raise CommandsRefused(place, "a graphic ends within a row")
    return rows
