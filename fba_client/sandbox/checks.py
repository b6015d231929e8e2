"""Says what a request may hold, as data, and finds everything in it that may not be there.

    BODY = Fields({"name": Text(high=40), "items!": Many(ITEM, 1, 2000)})      # "!" marks what is required
    QUERY = {"pageSize": Whole(1, 30), "marketplaceIds!": Many(Text(), 1, 1)}

A check gets a value and where it stands and returns the faults, a sentence each. In a query every value arrives as
text; ``from_text`` turns it into what a JSON body would have had.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from fba_client.sandbox.clock import parse_iso
from fba_client.sandbox.refusal import JsonValue


class Check(Protocol):
    """What one value may be."""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        """What is wrong with ``value``, naming it as ``where``; empty when nothing is."""
        ...

    def from_text(self, text: str) -> JsonValue:
        """The value that ``text`` of a query stands for; the text itself when it stands for none."""
        ...


class _Plain:
    def from_text(self, text: str) -> JsonValue:
        return text


@dataclass(frozen=True, slots=True)
class Text(_Plain):
    """Text of ``low`` to ``high`` characters that matches ``pattern`` as a whole."""

    low: int = 0
    high: int = 100_000
    pattern: str = ""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, str):
            return [f"{where} must be text."]
        if not self.low <= len(value) <= self.high:
            return [f"{where} must have {self.low} to {self.high} characters; it has {len(value)}."]
        if self.pattern and not re.fullmatch(self.pattern, value):
            return [f"{where} must match {self.pattern}."]
        return []


@dataclass(frozen=True, slots=True)
class Choice(_Plain):
    """One of ``words``."""

    words: Sequence[str]

    def faults(self, value: JsonValue, where: str) -> list[str]:
        return [] if value in self.words else [f"{where} must be one of {', '.join(self.words)}."]


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from ``low`` to ``high``."""

    low: int
    high: int

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, int) or isinstance(value, bool):
            return [f"{where} must be a whole number."]
        return [] if self.low <= value <= self.high else [f"{where} must be {self.low} to {self.high}, not {value}."]

    def from_text(self, text: str) -> JsonValue:
        return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else text


@dataclass(frozen=True, slots=True)
class Number(_Plain):
    """A number over ``above`` (or from ``low``) up to ``high``."""

    above: float = float("-inf")
    high: float = float("inf")

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return [f"{where} must be a number."]
        return (
            [] if self.above < value <= self.high else [f"{where} must be over {self.above} and at most {self.high}."]
        )


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        return [] if isinstance(value, bool) else [f"{where} must be true or false."]

    def from_text(self, text: str) -> JsonValue:
        return {"true": True, "false": False}.get(text, text)


@dataclass(frozen=True, slots=True)
class Moment(_Plain):
    """An ISO 8601 date and time."""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        try:
            parse_iso(value if isinstance(value, str) and "T" in value else "")
        except ValueError:
            return [f"{where} must be an ISO 8601 date and time."]
        return []


@dataclass(frozen=True, slots=True)
class Day(_Plain):
    """A day as YYYY-MM-DD."""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        try:
            date.fromisoformat(value if isinstance(value, str) and len(value) == 10 else "")
        except ValueError:
            return [f"{where} must be a day as YYYY-MM-DD."]
        return []


@dataclass(frozen=True, slots=True)
class Many:
    """A list of ``low`` to ``high`` values, each as ``item`` says; in a query repeated, or parted by commas.

    ``commas=False`` takes a comma as part of the value (merchant SKUs may hold one).
    """

    item: Check
    low: int = 0
    high: int = 100_000
    commas: bool = True

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, list):
            return [f"{where} must be a list."]
        if not self.low <= len(value) <= self.high:
            return [f"{where} must have {self.low} to {self.high} entries; it has {len(value)}."]
        return [fault for i, entry in enumerate(value) for fault in self.item.faults(entry, f"{where}[{i}]")]

    def from_text(self, text: str) -> JsonValue:
        return [self.item.from_text(part) for part in (text.split(",") if self.commas else [text])]


class Fields(_Plain):
    """An object with these fields and no others; a name that ends with ``!`` is required."""

    def __init__(self, fields: Mapping[str, Check]) -> None:
        self.fields = {name.rstrip("!"): check for name, check in fields.items()}
        self.required = [name.rstrip("!") for name in fields if name.endswith("!")]

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{where or 'The body'} must be an object."]
        dot = f"{where}." if where else ""
        found = [f"{dot}{name} is missing." for name in self.required if name not in value]
        for name, child in value.items():
            check = self.fields.get(name)
            found += check.faults(child, dot + name) if check else [f"{dot}{name} is not a known field."]
        return found


class OneOfShapes(_Plain):
    """An object whose set of fields decides which shape it has: the first of ``shapes`` without faults, or all faults
    of the shape with the fewest."""

    def __init__(self, *shapes: Fields) -> None:
        self.shapes = shapes

    def faults(self, value: JsonValue, where: str) -> list[str]:
        return min((shape.faults(value, where) for shape in self.shapes), key=len)


class TextMap(_Plain):
    """An object whose values are all text, under any names."""

    def faults(self, value: JsonValue, where: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{where} must be an object."]
        return [f"{where}.{name} must be text." for name, child in value.items() if not isinstance(child, str)]


def query_values(given: Mapping[str, Sequence[str]], fields: Fields) -> dict[str, JsonValue]:
    """A query string's values by the types that ``fields`` declares; unknown names stay, to be refused."""
    values: dict[str, JsonValue] = {}
    for name, texts in given.items():
        check = fields.fields.get(name)
        if isinstance(check, Many):
            joined: list[JsonValue] = []
            for text in texts:
                part = check.from_text(text)
                joined += part if isinstance(part, list) else [part]
            values[name] = joined
        else:
            values[name] = check.from_text(texts[0]) if check else texts[0]
    return values
