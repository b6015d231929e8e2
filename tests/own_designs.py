"""Designs of the person's own that take the place of shipped ones, as the editor saves them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import TEXT, Design, Field
from fba_client.labels.designs.writing import save_design
from fba_client.labels.elements import Text
from fba_client.services.labels.orders import LabelOrder

OWN_WORDS = "OWN"  # a text that no shipped design has


def save_own(folder: Path, design_id: str) -> Path:
    """Save the shipped design of that id with OWN_WORDS in place of a plain text; the path of it."""
    return save_design(folder, _own(shipped_designs()[design_id]))


def save_faulty(folder: Path, design_id: str) -> Path:
    """Save a file under that id that is no design."""
    path = folder / f"{design_id}.toml"
    path.write_text('title = "Mine"', encoding="utf-8")
    return path


def words_on(order: LabelOrder) -> list[set[str]]:
    """The texts of each label of an order, in printing order."""
    placed = (order.job.placed(entry.label) for entry in order.job.copies)
    return [{element.text for element in label.elements if isinstance(element, Text)} for label in placed]


def is_own(order: LabelOrder) -> bool:
    """Whether every label of the order is in a design that ``save_own`` saved."""
    return all(OWN_WORDS in words for words in words_on(order))


def _own(design: Design) -> Design:
    texts = (place for place, field in enumerate(design.fields) if field.type == TEXT)
    place = min(texts, key=lambda place: design.fields[place].face != "text")
    changed: list[Field] = list(design.fields)
    changed[place] = replace(changed[place], value=(OWN_WORDS,), when="")
    return replace(design, fields=tuple(changed))
