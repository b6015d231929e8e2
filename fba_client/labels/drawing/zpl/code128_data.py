"""What a printer makes of the data of ^BC in mode N: the start, the changes of subset and the check that it chooses.

Source: Zebra's ZPL II programming guide, ^BC, the tables of invocation characters and of the character sets.
"""

from __future__ import annotations

from barcode.charsets import code128

from fba_client.labels.drawing.reading import CommandsRefused

_STARTS = {">9": "A", ">:": "B", ">;": "C"}
_START_VALUES = {"A": 103, "B": 104, "C": 105}
_INVOKED = {"<": 62, "0": 30, "=": 94, "1": 95, "2": 96, "3": 97, "4": 98, "5": 99, "6": 100, "7": 101, "8": 102}
_CHANGES = {("A", 99): "C", ("A", 100): "B", ("B", 99): "C", ("B", 101): "A", ("C", 100): "B", ("C", 101): "A"}
_FINISH = "1100011101011"  # the stop symbol and the bar behind it


def symbol_of(data: str, place: int) -> tuple[str, str]:
    """The modules that the printer draws for ``data``, and what a scanner reads in them. Raises CommandsRefused."""
    subset = _STARTS.get(data[:2], "B")
    rest = data[2:] if data[:2] in _STARTS else data
    values, text = [_START_VALUES[subset]], ""
    while rest:
        value, said, taken = _symbol(rest, subset, place)
        values.append(value)
        text += said
        rest = rest[taken:]
        subset = _CHANGES.get((subset, value), subset) if not said else subset
    if not text:
        raise CommandsRefused(place, "a bar code of nothing")
    check = (values[0] + sum(number * value for number, value in enumerate(values[1:], 1))) % 103
    return "".join([*(code128.CODES[value] for value in values), code128.CODES[check], _FINISH]), text


def _symbol(rest: str, subset: str, place: int) -> tuple[int, str, int]:
    """The next symbol: its value, what it says ('' for a change of subset), and how many characters it took."""
    if rest[0] == ">":
        value = _INVOKED.get(rest[1:2], -1)
        if value < 0:
            raise CommandsRefused(place, "an unknown invocation in a bar code")
        if subset == "B" and value < 95:
            return value, chr(value + 32), 2
        if (subset, value) in _CHANGES:
            return value, "", 2
        raise CommandsRefused(place, "an invocation in a bar code that is not read here")
    if subset == "C":
        if not (rest[:2].isdecimal() and len(rest[:2]) == 2):
            raise CommandsRefused(place, "a bar code's digits do not come in pairs")
        return int(rest[:2]), rest[:2], 2
    value = ord(rest[0]) - 32
    if not 0 <= value < (64 if subset == "A" else 95):
        raise CommandsRefused(place, "a character that the bar code's subset does not have")
    return value, rest[0], 1
