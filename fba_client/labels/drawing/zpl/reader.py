"""Reads ZPL II as strictly as can be: command by command, nothing but those that the writer writes, each only where it
belongs. Made from the manual and without the writer, so that one can judge the other: a title that got out of its field
would be a command that is refused here, or a field too many.

A printer splits its input at carets and tildes before anything else, and so does this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fba_client.labels.drawing.reading import (
    CommandsRefused,
    Printed,
    PrintedBars,
    PrintedBox,
    PrintedGraphic,
    PrintedPage,
    PrintedText,
)
from fba_client.labels.drawing.zpl.code128_data import symbol_of
from fba_client.labels.drawing.zpl.graphic_data import graphic_rows
from fba_client.labels.drawing.zpl.own_type import assumed_length

_COMMAND = re.compile(rb"([\^~][A-Z][A-Z0-9])([^\^~]*)")
_NUMBER = r"(?:0|[1-9][0-9]{0,4})"
_PARAMETERS = {
    name: re.compile(form.replace("#", _NUMBER))
    for name, form in {
        "~SD": r"[0-2][0-9]|30",
        "^XA": r"",
        "^CI": r"28",
        "^PW": r"#",
        "^LL": r"#",
        "^LH": r"0,0",
        "^PO": r"N",
        "^PM": r"N",
        "^LR": r"N",
        "^PR": r"[1-9]|1[0-4]",
        "^MM": r"[TCP]",
        "^FO": r"#,#",
        "^FT": r"#,#",
        "^A0": r"N,#,#",
        "^BY": r"[1-9]|10",
        "^BC": r"N,#,N,N,N,N",
        "^GB": r"#,#,#",
        "^GF": r"A,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[0-9A-Zg-z,:!]*",
        "^FH": r"",
        "^FD": r"[ -~]*",
        "^FS": r"",
        "^PQ": r"[1-9][0-9]{0,7}",
        "^XZ": r"",
    }.items()
}
_LINE_END_AFTER = {"~SD", "^LR", "^PR", "^MM", "^FS", "^PQ", "^XZ"}
_SETTINGS = ("^CI", "^PW", "^LL", "^LH", "^PO", "^PM", "^LR", "^PR", "^MM")
_NEEDED = {"^CI", "^PW", "^LL", "^LH"}
_MODES = {"T": "tear", "C": "cut", "P": "peel"}
_HEX = re.compile(r"_([0-9A-F]{2})")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name with the caret or tilde, its parameters, and where it begins."""

    name: str
    parameters: str
    place: int

    def numbers(self) -> tuple[int, ...]:
        """Those parameters that are numbers, in their order."""
        return tuple(int(part) for part in self.parameters.split(",") if part.isdecimal())


def read_commands(data: bytes) -> Iterator[Command]:
    """The commands of ``data``, which must be nothing else. Raises CommandsRefused."""
    place = 0
    while place < len(data):
        found = _COMMAND.match(data, place)
        if found is None:
            raise CommandsRefused(place, "no command begins here")
        try:
            name, parameters = found[1].decode("ascii"), found[2].decode("ascii")
        except UnicodeDecodeError as error:
            raise CommandsRefused(place, "a byte that is not ASCII") from error
        if name in _LINE_END_AFTER:
            parameters = parameters.removesuffix("\n")
        form = _PARAMETERS.get(name)
        if form is None or form.fullmatch(parameters) is None:
            raise CommandsRefused(place, f"{name} {'is unknown' if form is None else 'has wrong parameters'}")
        yield Command(name, parameters, place)
        place = found.end()


def read_pages(data: bytes) -> Iterator[PrintedPage]:
    """The formats of ``data``, which must be nothing else. Raises CommandsRefused for anything amiss."""
    reading = _Reading(read_commands(data))
    while (page := reading.page()) is not None:
        yield page


class _Reading:
    """Goes through commands by one look ahead."""

    def __init__(self, commands: Iterator[Command]) -> None:
        self._commands = commands
        self._next = next(commands, None)
        self._darkness = -1  # stays from format to format

    @property
    def _ahead(self) -> str:
        """The name of the command that comes next, '' at the end."""
        return self._next.name if self._next is not None else ""

    def page(self) -> PrintedPage | None:
        """The next format; None at the end."""
        if not self._ahead:
            return None
        if self._ahead == "~SD":
            self._darkness = int(self._take("~SD").parameters)
        begin = self._take("^XA")
        settings = self._settings(begin.place)
        items = []
        while self._ahead in ("^FO", "^FT"):
            items.append(self._field())
        times = self._take("^PQ").numbers()[0]
        self._take("^XZ")
        return PrintedPage(
            width=int(settings["^PW"]),
            length=int(settings["^LL"]),
            times=times,
            items=tuple(items),
            darkness=self._darkness,
            speed=int(settings.get("^PR", "-1")),
            after=_MODES.get(settings.get("^MM", ""), ""),
        )

    def _settings(self, place: int) -> dict[str, str]:
        settings: dict[str, str] = {}
        while self._ahead in _SETTINGS:
            command = self._take(self._ahead)
            if command.name in settings:
                raise CommandsRefused(command.place, f"{command.name} a second time")
            settings[command.name] = command.parameters
        if not settings.keys() >= _NEEDED:
            raise CommandsRefused(place, f"a format without {', '.join(sorted(_NEEDED - settings.keys()))}")
        return settings

    def _field(self) -> Printed:
        origin = self._take("^FO", "^FT")
        left, y = origin.numbers()
        kind = self._take("^A0") if origin.name == "^FT" else self._take("^BY", "^GB", "^GF")
        item = self._item(kind, left, y)
        self._take("^FS")
        return item

    def _item(self, kind: Command, left: int, y: int) -> Printed:
        if kind.name == "^A0":
            height, width = kind.numbers()
            text = self._data()
            return PrintedText(left, y, height, assumed_length(text, width), text)
        if kind.name == "^BY":
            height = self._take("^BC").numbers()[0]
            pattern, code = symbol_of(self._data(), kind.place)
            return PrintedBars(left, y, height, kind.numbers()[0], pattern, code)
        if kind.name == "^GB":
            return _box(kind, left, y)
        return PrintedGraphic(left, y, graphic_rows(kind.parameters, kind.place))

    def _data(self) -> str:
        """The text of a field: its hexadecimal characters put in. Nothing that could be a command may stand there."""
        self._take("^FH")
        command = self._take("^FD")
        if "\\" in command.parameters or "_" in _HEX.sub("", command.parameters):
            raise CommandsRefused(command.place, "a character in a field that should be hexadecimal")
        raw = _HEX.sub(lambda found: chr(int(found[1], 16)), command.parameters).encode("latin-1")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise CommandsRefused(command.place, "field data that is not UTF-8") from error
        if not text.isprintable():
            raise CommandsRefused(command.place, "a control character in a field")
        return text

    def _take(self, *names: str) -> Command:
        command = self._next
        if command is None or command.name not in names:
            found = "the end" if command is None else command.name
            place = -1 if command is None else command.place
            raise CommandsRefused(place, f"{found} where {' or '.join(names)} should be")
        self._next = next(self._commands, None)
        return command


def _box(command: Command, left: int, top: int) -> PrintedBox:
    width, height, stroke = command.numbers()
    if not 1 <= stroke <= min(width, height):
        raise CommandsRefused(command.place, "a box thicker than it is large")
    return PrintedBox(left, top, width, height, stroke)
