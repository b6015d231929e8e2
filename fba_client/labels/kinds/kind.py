"""What the named kinds of label have in common: each can be printed as it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from fba_client.labels.designs.label import Label
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.setting.fonts import FontBook


class Kind(ABC):
    """The facts of one label of a known kind; a job prints it as the ``label`` that it makes of them."""

    __slots__ = ()

    @abstractmethod
    def label(self) -> Label:
        """The shipped design of this kind with these facts in it. Raises LabelError for facts that cannot be."""

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """See ``Printable``."""
        return self.label().place(width, height, dpi, book)

    def spec(self) -> dict[str, object]:
        """See ``Printable``."""
        return self.label().spec()


def shipped_label(design_id: str, values: Sequence[tuple[str, str]]) -> Label:
    """The shipped design of that id with ``values``; empty ones are left out."""
    return Label(shipped_designs()[design_id], tuple([pair for pair in values if pair[1]]))
