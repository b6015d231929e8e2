"""Reads the data of ^GF: hexadecimal with run lengths, by the manual and without the writer."""

from __future__ import annotations

from fba_client.labels.drawing.reading import CommandsRefused

_DIGITS = "0123456789ABCDEF"
_ONES = {chr(ord("G") + count - 1): count for count in range(1, 20)}
_TWENTIES = {chr(ord("g") + count - 1): 20 * count for count in range(1, 21)}
_COUNTS = {**_ONES, **_TWENTIES}
_FILLS = {",": "0", "!": "F"}


def graphic_rows(parameters: str, place: int) -> tuple[bytes, ...]:
    """The rows of a ^GF command, whole bytes each. Raises CommandsRefused unless the data fill them exactly."""
    kind, sent, total, wide, data = parameters.split(",", 4)
    if kind != "A" or sent != total or int(total) % int(wide):
        raise CommandsRefused(place, "the sizes of a graphic do not agree")
    rows = _rows(data, 2 * int(wide), place)
    if len(rows) != int(total) // int(wide):
        raise CommandsRefused(place, f"a graphic of {len(rows)} rows in the place of {int(total) // int(wide)}")
    return tuple(bytes.fromhex(row) for row in rows)


def _rows(data: str, digits: int, place: int) -> list[str]:
    rows: list[str] = []
    row, count = "", 0
    for char in data:
        if char in _COUNTS:
            count += _COUNTS[char]
            continue
        if char in _DIGITS:
            row += char * max(1, count)
        elif char in _FILLS and not count:
            row = row.ljust(digits, _FILLS[char])
        elif char == ":" and not row and not count and rows:
            row = rows[-1]
        else:
            raise CommandsRefused(place, f"{char} does not belong in a graphic here")
        count = 0
        if len(row) > digits:
            raise CommandsRefused(place, "a row of a graphic is too long")
        if len(row) == digits:
            rows.append(row)
            row = ""
    if row or count:
        raise CommandsRefused(place, "a graphic ends within a row")
    return rows
