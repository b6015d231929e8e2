"""What a laid out label consists of: the one list that every printer, the PDF and the screen draw, and nothing else.

All measures are whole dots of the printer; the origin is the label's upper left corner, y grows downwards.

Elements never change. Those that every label has are not frozen when the program runs, since that triples the time it
takes to make one, and a job has tens of thousands: there ``Final`` lets the type checker see to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, unsafe_hash=True)
class Bars:
    """A linear symbol: ``pattern`` has one character a module (1 is black), each ``module`` dots wide."""

    x: Final[int]
    y: Final[int]
    height: Final[int]
    module: Final[int]
    pattern: Final[str]
    code: Final[str]  # what a reader must find in it

    @property
    def width(self) -> int:
        """The length of the symbol in dots, without quiet zones."""
        return len(self.pattern) * self.module


@dataclass(frozen=True, slots=True)
class Matrix:
    """A two-dimensional symbol: ``rows`` from the top, one character a module (1 is black).

    A module is ``module_width`` by ``module_height`` dots: equal for Data Matrix and QR, the row height for PDF417.
    """

    x: int
    y: int
    module_width: int
    module_height: int
    rows: tuple[str, ...]
    symbology: str  # pdf417 | datamatrix | qr
    code: str  # what a reader must find in it

    @property
    def width(self) -> int:
        """The width of the symbol in dots, without quiet zones."""
        return len(self.rows[0]) * self.module_width

    @property
    def height(self) -> int:
        """The height of the symbol in dots, without quiet zones."""
        return len(self.rows) * self.module_height


@dataclass(slots=True, unsafe_hash=True)
class Text:
    """One run of text in one face, set character by character; ``size`` is the em in dots, ``width`` what the face's
    own metrics give."""

    x: Final[int]
    baseline: Final[int]
    size: Final[int]
    face: Final[str]
    text: Final[str]
    width: Final[int]


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One run of shaped text in one face: the glyph indexes in visual order, each with its place (right and down of
    ``x``, ``baseline``). ``text`` is what it says, in reading order; ``texts`` what each glyph says of it, in visual
    order too, '' for one that only adds to another."""

    x: int
    baseline: int
    size: int
    face: str
    glyphs: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    text: str
    width: int
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled when ``stroke`` is 0, else a frame of ``stroke`` dots drawn inwards."""

    x: int
    y: int
    width: int
    height: int
    stroke: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled drawing (even-odd): closed polygons of points right and down of ``x``, ``y``, within its size."""

    x: int
    y: int
    width: int
    height: int
    polygons: tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture already in the printer's dots: ``rows`` from the top, each padded to whole bytes, the highest bit left,
    1 is black."""

    x: int
    y: int
    width: int
    height: int
    rows: tuple[bytes, ...]


Element = Bars | Matrix | Text | Glyphs | Box | Shape | Picture
Symbol = Bars | Matrix


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the label that is drawn by itself, then turned, or printed white on black; what leaves it is cut off.

    ``x``, ``y``, ``width``, ``height`` are where it lies on the label. ``elements`` have their places in it as it is
    before it is turned clockwise by ``degrees`` (0, 90, 180 or 270): within ``inner_width`` by ``inner_height``. With
    ``inverse`` it is all black but for what its elements would blacken.
    """

    x: int
    y: int
    width: int
    height: int
    degrees: int
    inverse: bool
    elements: tuple[Element, ...]

    @property
    def inner_width(self) -> int:
        """The width in dots before it is turned."""
        return self.height if self.degrees % 180 else self.width

    @property
    def inner_height(self) -> int:
        """The height in dots before it is turned."""
        return self.width if self.degrees % 180 else self.height

    def area_of(self, left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
        """Where an area of it (left, top, right, bottom; it may go beyond the edge) comes to lie on the label."""
        wide, high = self.inner_width, self.inner_height
        turned = {
            0: (left, top, right, bottom),
            90: (high - bottom, left, high - top, right),
            180: (wide - right, high - bottom, wide - left, high - top),
            270: (top, wide - right, bottom, wide - left),
        }[self.degrees]
        return self.x + turned[0], self.y + turned[1], self.x + turned[2], self.y + turned[3]


Drawn = Element | Panel  # what a label consists of: elements, and panels of them


@dataclass(slots=True, unsafe_hash=True)
class PlacedLabel:
    """A label as it will be printed at ``dpi``: its size in dots and its elements in drawing order.

    ``codes`` must be found by a reader too: those in its pictures, which its symbols do not tell.
    """

    width: Final[int]
    height: Final[int]
    dpi: Final[int]
    elements: Final[tuple[Drawn, ...]]
    codes: Final[tuple[str, ...]] = ()

    def bars(self) -> Iterator[Bars]:
        """The linear symbols of the label; one in a panel has its place there."""
        return (symbol for symbol, _ in self.stands() if isinstance(symbol, Bars))

    def symbols(self) -> Iterator[Symbol]:
        """Everything on the label that a scanner reads; what is in a panel has its place there."""
        return (symbol for symbol, _ in self.stands())

    def stands(self) -> Iterator[tuple[Symbol, Panel | None]]:
        """Each symbol with the panel that it is in, None for one that stands on the label itself."""
        for element in self.elements:
            if isinstance(element, Bars | Matrix):
                yield element, None
            elif isinstance(element, Panel):
                yield from ((inner, element) for inner in element.elements if isinstance(inner, Bars | Matrix))
