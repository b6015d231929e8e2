"""What the named kinds of label have in common: each can be printed as it is."""

from __future__ import annotations

from abc import ABC, abstractmethod

from fba_client.labels.designs.label import Label, place_values
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import Design
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.setting.fonts import FontBook


class Kind(ABC):
    """The facts of one label of a known kind; a job prints it as the ``label`` that it makes of them."""

    __slots__ = ()

    @abstractmethod
    def design_id(self) -> str:
        """The shipped design that shows them."""

    @abstractmethod
    def values(self) -> dict[str, str]:
        """What fills it in. Raises LabelError for facts that cannot be."""

    def label(self, design: Design | None = None) -> Label:
        """``design``, by default the shipped one, with the facts in it. Raises LabelError as ``values``."""
        return Label(design or self._design(), tuple([pair for pair in self.values().items() if pair[1]]))

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """See ``Printable``."""
        return place_values(self._design(), self.values(), width, height, dpi, book)

    def spec(self) -> dict[str, object]:
        """See ``Printable``."""
        return self.label().spec()

    def _design(self) -> Design:
        return shipped_designs()[self.design_id()]
