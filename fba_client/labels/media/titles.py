"""The titles of media as phrases, so that the window says “21 labels” and “63.5 × 38.1 mm” in its language.

The titles of the media that ship are written to a few patterns (a test holds them to that), and so are those of thermal
labels of any size. A title of another kind is somebody's own and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from fba_client.labels.media.sheets import Sheet
from fba_client.phrases import Measure, Phrase

_SIZE = r"(?P<across>[\d./-]+) × (?P<down>[\d./-]+) (?P<unit>mm|in)"
_USES = {
    "address": Phrase("address"),
    "large address": Phrase("large address"),
    "return address": Phrase("return address"),
    "shipping": Phrase("shipping"),
    "4XL shipping": Phrase("4XL shipping"),
}


def title_words(sheet: Sheet) -> str:
    """The title of ``sheet``: a phrase where it is one that ships or a thermal label, else the text itself."""
    return _title_words(sheet.title)


@lru_cache(maxsize=4096)
def _title_words(title: str) -> str:
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(title)
        if found is not None:
            return words(found)
    return title


def _size(found: re.Match[str]) -> str:
    across, down = _measure(found["across"]), _measure(found["down"])
    if found["unit"] == "in":
        return Phrase("{across} × {down} in", across=across, down=down)
    return Phrase("{across} × {down} mm", across=across, down=down)


def _measure(written: str) -> Measure | str:
    """A number that the reader's language may write in another way; fractions such as 2-5/8 are the same in all."""
    return Measure(written) if written.replace(".", "", 1).isdigit() else written


def _of_paper(found: re.Match[str]) -> str:
    number = int(found["count"])
    if found["id"]:
        return Phrase(
            "{paper}, %n label(s) ({id}, {size})", paper=found["paper"], n=number, id=found["id"], size=_size(found)
        )
    return Phrase("{paper}, %n label(s) ({size})", paper=found["paper"], n=number, size=_size(found))


def _of_maker(found: re.Match[str]) -> str:
    return Phrase("{name}: %n label(s) ({size})", name=found["name"], n=int(found["count"]), size=_size(found))


def _for_use(found: re.Match[str]) -> str:
    return Phrase("{name}: {use} ({size})", name=found["name"], use=_USES[found["use"]], size=_size(found))


def _in_both_units(found: re.Match[str]) -> str:
    inches = Phrase("{across} × {down} in", across=found["wide"], down=found["high"])
    return Phrase("{name}: {use} ({size})", name=found["name"], use=inches, size=_size(found))


def _cut(found: re.Match[str]) -> str:
    length = _measure(found["length"])
    return Phrase("{name}, cut at {length} mm ({size})", name=found["name"], length=length, size=_size(found))


def _of_size(found: re.Match[str]) -> str:
    return Phrase("{name} ({size})", name=found["name"], size=_size(found))


def _across(found: re.Match[str]) -> str:
    return Phrase("{count} across, {size}", count=int(found["count"]), size=_size(found))


def _thermal(found: re.Match[str]) -> str:
    return Phrase("Thermal {size}", size=_size(found))


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"(?P<paper>A4|Letter), (?P<count>\d+) labels? \((?:(?P<id>\w+), )?{_SIZE}\)"), _of_paper),
    (re.compile(rf"(?P<name>(?:Avery|Herma) \w+): (?P<count>\d+) labels? \({_SIZE}\)"), _of_maker),
    (re.compile(rf"(?P<name>DYMO \w+): (?P<use>{'|'.join(_USES)}) \({_SIZE}\)"), _for_use),
    (re.compile(rf"(?P<name>Brother [\w-]+), cut at (?P<length>\d+) mm \({_SIZE}\)"), _cut),
    (re.compile(rf"(?P<name>DYMO \w+): (?P<wide>[\d/-]+) × (?P<high>[\d/-]+) in \({_SIZE}\)"), _in_both_units),
    (re.compile(rf"(?P<name>Brother [\w-]+) \({_SIZE}\)"), _of_size),
    (re.compile(rf"(?P<count>\d) across, {_SIZE}"), _across),
    (re.compile(rf"Thermal {_SIZE}"), _thermal),
)
