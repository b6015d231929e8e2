"""A design with its values: a label that can be printed."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.errors import LabelError
from fba_client.labels.designs.compiling import compiled
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

    Raises LabelDoesNotFit, and LabelError for what cannot be printed, would be empty, or is none of the choices.
    """
    for name, words in design.choices:
        _check_choice(name, values.get(name, "").strip(), words)
    placed = compiled(design, width, height, dpi, book).place(values)
    if not placed.elements:
        raise LabelError("The label “{title}” would be empty.", advice="Fill in its values.", title=design.title)
    return placed


def _check_choice(name: str, value: str, words: tuple[str, ...]) -> None:
    """Conditions are about these words: with any other, parts of the label would silently be left out."""
    if value and value not in words:
        raise LabelError(
            "“{word}” is none of the choices for {name}: {known}.",
            field=name,
            advice="Write one of these words, or leave it empty.",
            word=value[:40],
            name=name,
            known=", ".join(words),
        )
