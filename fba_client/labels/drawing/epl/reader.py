"""Reads EPL2 as strictly as can be: nothing but the commands that the writer writes, each only where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from barcode.charsets import code128

from fba_client.labels.drawing.reading import (
    CommandsRefused,
    Printed,
    PrintedBars,
    PrintedBox,
    PrintedGraphic,
    PrintedPage,
)

_NUMBER = rb"(0|[1-9][0-9]{0,4})"
_WIDTH = re.compile(rb"q" + _NUMBER + rb"\n")
_LENGTH = re.compile(rb"Q" + _NUMBER + rb"," + _NUMBER + rb"\n")
_FROM_TOP = re.compile(rb"ZT\n")
_DENSITY = re.compile(rb"D([0-9]|1[0-5])\n")
_SPEED = re.compile(rb"S([1-6])\n")
_AFTER = re.compile(rb"O([CP]?)\n")
_CLEAR = re.compile(rb"N\n")
_LINE = re.compile(rb"LO" + rb",".join([_NUMBER] * 4) + rb"\n")
_BARS = re.compile(rb"B" + rb",".join([_NUMBER] * 2) + rb",0,1B," + rb",".join([_NUMBER] * 3) + rb',N,"([^"\\]*)"\n')
_GRAPHIC = re.compile(rb"GW" + rb",".join([_NUMBER] * 4) + rb",")
_PRINT = re.compile(rb"P([1-9][0-9]{0,4})\n")
_MODES = {b"": "tear", b"C": "cut", b"P": "peel"}
_WHITE = 0xFF
_START_B = 104
_FINISH = "1100011101011"


def read_pages(data: bytes) -> Iterator[PrintedPage]:
    """The forms of ``data``, which must be nothing else. Raises CommandsRefused for anything amiss."""
    reading = _Reading(data)
    while (page := reading.page()) is not None:
        yield page


def find_page(data: bytes, place: int) -> int:
    """Where the form that begins at ``place`` ends; -1 while it is not complete. Raises CommandsRefused."""
    reading = _Reading(data, place)
    try:
        if reading.page() is None:
            return -1
    except CommandsRefused:
        if reading.is_cut_off:
            return -1
        raise
    return reading.place


class _Reading:
    """Goes through the bytes from command to command."""

    def __init__(self, data: bytes, place: int = 0) -> None:
        self._data = data
        self.place = place
        self.is_cut_off = False

    def page(self) -> PrintedPage | None:
        """The next form; None at the end."""
        while self._data[self.place : self.place + 1] == b"\n":
            self.place += 1
        if self.place == len(self._data):
            return None
        width = int(self._must(_WIDTH, "q")[1])
        length = int(self._must(_LENGTH, "Q")[1])
        self._must(_FROM_TOP, "ZT")
        density, speed, after = (self._may(form) for form in (_DENSITY, _SPEED, _AFTER))
        self._must(_CLEAR, "N")
        items = tuple(self._items())
        return PrintedPage(
            width=width,
            length=length,
            times=int(self._must(_PRINT, "P")[1]),
            items=items,
            darkness=2 * int(density[1]) if density else -1,
            speed=int(speed[1]) if speed else -1,
            after=_MODES[after[1]] if after else "",
        )

    def _items(self) -> Iterator[Printed]:
        while True:
            place = self.place
            if (found := self._may(_LINE)) is not None:
                left, top, width, height = map(int, found.groups())
                yield PrintedBox(left, top, width, height, min(width, height))
            elif (found := self._may(_BARS)) is not None:
                left, top, module, _, height = map(int, found.groups()[:5])
                pattern, code = _symbol_of(found[6], place)
                yield PrintedBars(left, top, height, module, pattern, code)
            elif (found := self._may(_GRAPHIC)) is not None:
                yield self._graphic(found)
            else:
                return

    def _graphic(self, found: re.Match[bytes]) -> PrintedGraphic:
        left, top, wide, height = map(int, found.groups())
        dots = self._data[self.place : self.place + wide * height]
        self.place += wide * height
        if self._data[self.place : self.place + 1] != b"\n":
            self.is_cut_off = self.place >= len(self._data)
            raise CommandsRefused(self.place, "a graphic does not end where it says")
        self.place += 1
        black = bytes(byte ^ _WHITE for byte in dots)
        return PrintedGraphic(left, top, tuple(black[row * wide : (row + 1) * wide] for row in range(height)))

    def _may(self, form: re.Pattern[bytes]) -> re.Match[bytes] | None:
        found = form.match(self._data, self.place)
        if found is not None:
            self.place = found.end()
        return found

    def _must(self, form: re.Pattern[bytes], name: str) -> re.Match[bytes]:
        found = self._may(form)
        if found is None:
            self.is_cut_off = b"\n" not in self._data[self.place :]
            raise CommandsRefused(self.place, f"{name} should be here")
        return found


def _symbol_of(data: bytes, place: int) -> tuple[str, str]:
    """The modules that the printer draws in subset B, and the text in them."""
    values = [_START_B, *(byte - 32 for byte in data)]
    if len(values) == 1 or not all(0 <= value < 95 for value in values[1:]):
        raise CommandsRefused(place, "a bar code of what subset B does not have")
    check = (values[0] + sum(number * value for number, value in enumerate(values[1:], 1))) % 103
    pattern = "".join([*(code128.CODES[value] for value in values), code128.CODES[check], _FINISH])
    return pattern, data.decode("ascii")
