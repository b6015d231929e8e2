"""What a laid out label consists of: the one list that every printer, the PDF and the screen draw, and nothing else.

All measures are whole dots of the printer; the origin is the label's upper left corner, y grows downwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bars:
    """A linear symbol: ``pattern`` has one character a module (1 is black), each ``module`` dots wide."""

    x: int
    y: int
    height: int
    module: int
    pattern: str
    code: str  # what a reader must find in it

    @property
    def width(self) -> int:
        """The length of the symbol in dots, without quiet zones."""
        return len(self.pattern) * self.module


@dataclass(frozen=True, slots=True)
class Text:
    """One run of text in one face; ``size`` is the em in dots, ``width`` what the face's own metrics give."""

    x: int
    baseline: int
    size: int
    face: str
    text: str
    width: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled when ``stroke`` is 0, else a frame of ``stroke`` dots drawn inwards."""

    x: int
    y: int
    width: int
    height: int
    stroke: int = 0


Element = Bars | Text | Box


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label as it will be printed at ``dpi``: its size in dots and its elements in drawing order."""

    width: int
    height: int
    dpi: int
    elements: tuple[Element, ...]

    def bars(self) -> Iterator[Bars]:
        """The linear symbols of the label."""
        return (element for element in self.elements if isinstance(element, Bars))
