"""Designs compiled: what all labels of one size have in common is worked out once and kept with the design."""

from __future__ import annotations

from typing import Protocol

from fba_client.labels.designs.free import FreeLayout
from fba_client.labels.designs.model import STACK, Design
from fba_client.labels.designs.pictures import pictures_changed
from fba_client.labels.designs.stack import StackLayout
from fba_client.labels.designs.templates import Values
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.setting.fonts import FontBook

_KEPT = 32


class Layout(Protocol):
    """A design for labels of one size, resolution and font book."""

    def place(self, values: Values) -> PlacedLabel:
        """The label that says ``values``. Raises LabelError and its kinds."""
        ...


def compiled(design: Design, width: int, height: int, dpi: int, book: FontBook) -> Layout:
    """``design`` for labels of ``width`` by ``height`` dots.

    Raises LabelDoesNotFit when no label of it has room there, LabelError for a picture that cannot be used.
    """
    key: tuple[int, ...] = (width, height, dpi, id(book))  # a kept layout keeps its book: no other one gets its id
    if design.has_pictures:
        key += pictures_changed(design)
    layout: Layout | None = design.cache.get(key)
    if layout is None:
        if len(design.cache) >= _KEPT:
            design.cache.clear()
        made = StackLayout if design.layout == STACK else FreeLayout
        layout = design.cache[key] = made(design, width, height, dpi, book)
    return layout
