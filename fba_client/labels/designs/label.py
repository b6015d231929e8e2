"""A design with its values: a label that can be printed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fba_client.errors import LabelError
from fba_client.labels.designs.captions import about_words, title_words, value_words
from fba_client.labels.designs.compiling import compiled
from fba_client.labels.designs.conditions import number_in
from fba_client.labels.designs.model import Design
from fba_client.labels.designs.templates import Values
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.setting.fonts import FontBook


@dataclass(frozen=True, slots=True)
class Label:
    """``values`` by name in ``design``. Labels of one design with the same values are the same label."""

    design: Design
    values: tuple[tuple[str, str], ...]

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """See ``Printable``. Raises LabelError also for a label that would be empty."""
        return place_values(self.design, dict(self.values), width, height, dpi, book)

    def spec(self) -> dict[str, object]:
        """See ``Printable``: the design's id and the values; ``library.label_from_spec`` makes the label again."""
        return {"design": self.design.id, "values": dict(self.values)}


def place_values(design: Design, values: Values, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
    """``design`` with ``values`` on ``width`` by ``height`` dots.

    Raises LabelDoesNotFit, and LabelError for what cannot be printed, would be empty, is none of the choices, or is
    no number where conditions ask for one.
    """
    check_values(design, values)
    placed = compiled(design, width, height, dpi, book).place(values)
    if not placed.elements:
        raise _empty(design, values)
    return placed


def _empty(design: Design, values: Values) -> LabelError:
    """Why nothing is on a label: its values are missing, or they are such that it is not needed."""
    chosen = dict(design.choices)
    if any(values.get(name) for name in design.names() if name not in chosen):
        advice = about_words(design) or "Look at the conditions of its fields."
        return LabelError("With these values there is no label “{title}”.", advice=advice, title=title_words(design))
    return LabelError("The label “{title}” would be empty.", advice="Fill in its values.", title=title_words(design))


def check_values(design: Design, values: Values) -> None:
    """Raise LabelError for a value that is none of the choices there are, or no number where conditions ask for one."""
    for name, words in design.choices:
        _check_choice(name, values.get(name, "").strip(), words)
    for name in _numbers(design):
        _check_number(name, values.get(name, "").strip())


def _check_choice(name: str, value: str, words: tuple[str, ...]) -> None:
    """Conditions are about these words: with any other, parts of the label would silently be left out."""
    if value and value not in words:
        raise LabelError(
            "“{word}” is none of the choices for “{name}”: {known}.",
            field=name,
            advice="Write one of these words, or leave it empty.",
            word=value[:40],
            name=value_words(name),
            known=", ".join(words),
        )


@lru_cache(maxsize=64)
def _numbers(design: Design) -> tuple[str, ...]:
    """``design.numbers()``, worked out once: this is asked for each of many thousand labels."""
    return design.numbers()


def _check_number(name: str, value: str) -> None:
    """A condition holds for nothing that is no number: the parts that it is about would silently be left out."""
    if value and number_in(value) is None:
        raise LabelError(
            "“{word}” is no number for “{name}”, and what is printed depends on it.",
            field=name,
            advice="Begin it with a number, such as 52.5, or leave it empty.",
            word=value[:40],
            name=value_words(name),
        )
