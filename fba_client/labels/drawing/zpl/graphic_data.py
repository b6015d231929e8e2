"""Reads the data of ^GF: hexadecimal with run lengths, by the manual and without the writer."""

from __future__ import annotations

import re

from fba_client.labels.drawing.reading import CommandsRefused

_TOKEN = re.compile(r"(?P<counts>[G-Yg-z]*)(?P<digits>[0-9A-F]+)|(?P<rest>[,!:])")
_ONES = {chr(ord("G") + count - 1): count for count in range(1, 20)}
_TWENTIES = {chr(ord("g") + count - 1): 20 * count for count in range(1, 21)}
_COUNTS = {**_ONES, **_TWENTIES}
_FILLS = {",": "0", "!": "F"}


def graphic_rows(parameters: str, place: int) -> tuple[bytes, ...]:
    """The rows of a ^GF command, whole bytes each. Raises CommandsRefused unless the data fill them exactly."""
    kind, sent, total, wide, data = parameters.split(",", 4)
    if kind != "A" or sent != total or int(total) % int(wide):
        raise CommandsRefused(place, "the sizes of a graphic do not agree")
    rows = _Rows(2 * int(wide), place).filled(data)
    if len(rows) != int(total) // int(wide):
        raise CommandsRefused(place, f"a graphic of {len(rows)} rows in the place of {int(total) // int(wide)}")
    return tuple(bytes.fromhex(row) for row in rows)


class _Rows:
    """Rows of so many hexadecimal digits, filled one after the other."""

    def __init__(self, width: int, place: int) -> None:
        self._width = width
        self._place = place
        self._rows: list[str] = []
        self._row = ""

    def filled(self, data: str) -> list[str]:
        """The rows that ``data`` fill, to the last digit."""
        at = 0
        while at < len(data):
            token = _TOKEN.match(data, at)
            if token is None:
                raise self._refused(f"{data[at]} does not belong in a graphic here")
            if token["rest"]:
                self._end_row(token["rest"])
            else:
                self._add(token["counts"], token["digits"])
            at = token.end()
        if self._row:
            raise self._refused("a graphic ends within a row")
        return self._rows

    def _add(self, counts: str, digits: str) -> None:
        """Digits, of which the first is counted."""
        run = digits[0] * (sum(map(_COUNTS.__getitem__, counts)) or 1)
        if len(self._row) + len(run) > self._width:
            raise self._refused("a row of a graphic is too long")
        self._row += run
        self._keep_if_full()
        at = 1
        while at < len(digits):
            part = digits[at : at + self._width - len(self._row)]
            self._row += part
            at += len(part)
            self._keep_if_full()

    def _end_row(self, sign: str) -> None:
        if sign in _FILLS:
            self._row = self._row.ljust(self._width, _FILLS[sign])
        elif not self._row and self._rows:
            self._row = self._rows[-1]
        else:
            raise self._refused("a repetition that does not begin a row")
        self._keep_if_full()

    def _keep_if_full(self) -> None:
        if len(self._row) == self._width:
            self._rows.append(self._row)
            self._row = ""

    def _refused(self, reason: str) -> CommandsRefused:
        return CommandsRefused(self._place, reason)
