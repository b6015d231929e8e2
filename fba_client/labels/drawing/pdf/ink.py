"""Placed elements as PDF operators; y is turned upwards, since text would stand on its head otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fba_client.labels.drawing.pdf.document import PdfFile, text_string
from fba_client.labels.drawing.pdf.outlines import OutlineFont
from fba_client.labels.drawing.pdf.symbols import bars_drawing, matrix_drawing
from fba_client.labels.drawing.pdf.truetype import TrueTypeFont
from fba_client.labels.elements import Bars, Box, Drawn, Glyphs, Matrix, Panel, Picture, PlacedLabel, Shape, Text

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook

DocumentFont = TrueTypeFont | OutlineFont


class Ink:
    """Draws labels into one file, which gets their pictures at once and their fonts in the end."""

    def __init__(self, file: PdfFile, book: FontBook) -> None:
        self._file = file
        self._book = book
        self._fonts: dict[str, DocumentFont] = {}
        self._pictures: dict[tuple[int, int, tuple[bytes, ...]], int] = {}
        self._draw: dict[type, Callable[[Any, int], str]] = {
            Bars: bars_drawing,
            Matrix: matrix_drawing,
            Text: self._text,
            Glyphs: self._glyphs,
            Box: _box,
            Shape: _shape,
            Picture: self._picture,
            Panel: self._panel,
        }

    def label(self, label: PlacedLabel) -> str:
        """The operators that draw ``label`` with its lower left corner at the origin."""
        return self._drawn(label.elements, label.height)

    def _drawn(self, elements: tuple[Drawn, ...], height: int) -> str:
        draw = self._draw
        return "\n".join([draw[type(element)](element, height) for element in elements])

    def _panel(self, panel: Panel, height: int) -> str:
        """The panel in coordinates of its own, cut off at its edges; white on black it is painted twice."""
        wide, high = panel.inner_width, panel.inner_height
        drawn = self._drawn(panel.elements, high)
        whole = f"0 0 {wide} {high} re"
        ink = f"{whole} f 1 g {drawn}" if panel.inverse else drawn
        return f"q {_turn(panel, height)} cm {whole} W n\n{ink}\nQ"

    def resources(self) -> str:
        """Embed the fonts; the entries of a resource dictionary for all that was drawn, but for forms."""
        fonts = {name: number for font in self._fonts.values() for name, number in font.embed(self._file).items()}
        return f"/Font<<{_named(fonts)}>>"

    def images(self) -> str:
        """The pictures by the names that the drawings use, as entries of a dictionary of XObjects."""
        return _named({f"I{number}": number for number in self._pictures.values()})

    def _text(self, text: Text, height: int) -> str:
        font = self._fonts.get(text.face) or self._font(text.face)
        return f"BT {text.x} {height - text.baseline} Td {font.text(text.text, text.size)} ET"

    def _glyphs(self, glyphs: Glyphs, height: int) -> str:
        """Each glyph at its place, with what it says for whoever copies the text; beside them what they say together.

        But not of text from right to left: viewers put that in reading order themselves, by where its glyphs stand, and
        most would turn around what is told in reading order already.
        """
        font, up = self._font(glyphs.face), height - glyphs.baseline
        texts = glyphs.texts or ("",) * len(glyphs.glyphs)
        placed = [
            f"1 0 0 1 {glyphs.x + right} {up - down} Tm {font.glyph(glyph, glyphs.size, text)}"
            for glyph, (right, down), text in zip(glyphs.glyphs, glyphs.places, texts, strict=True)
        ]
        if any(texts) and "".join(texts) != glyphs.text:
            return "\n".join(["BT", *placed, "ET"])
        return "\n".join([f"/Span<</ActualText {text_string(glyphs.text)}>>BDC BT", *placed, "ET EMC"])

    def _font(self, face: str) -> DocumentFont:
        font = self._fonts.get(face)
        if font is None:
            opened = self._book.face(face)
            font_class = TrueTypeFont if opened.has_truetype_outlines else OutlineFont
            font = self._fonts[face] = font_class(f"F{len(self._fonts)}", opened)
        return font

    def _picture(self, picture: Picture, height: int) -> str:
        key = picture.width, picture.height, picture.rows
        number = self._pictures.get(key)
        if number is None:
            number = self._pictures[key] = self._file.stream(
                b"".join(picture.rows),
                f"/Type/XObject/Subtype/Image/ImageMask true/Width {picture.width}/Height {picture.height}"
                "/BitsPerComponent 1/Decode[1 0]/Interpolate false",
            )
        low = height - picture.y - picture.height
        # A hundredth of a dot inside of its place: viewers widen a picture to all the dots that it touches, and where
        # the edge comes out a trifle beyond a whole dot, that would be one more, with all the others squeezed.
        size = f"{picture.width - 0.02:.2f} 0 0 {picture.height - 0.02:.2f}"
        return f"q {size} {picture.x + 0.01:.2f} {low + 0.01:.2f} cm /I{number} Do Q"


def _turn(panel: Panel, height: int) -> str:
    """The matrix that brings a panel's coordinates, y upwards, to where it lies on a label of that height."""
    left, low = panel.x, height - panel.y - panel.height
    return {
        0: f"1 0 0 1 {left} {low}",
        90: f"0 -1 1 0 {left} {low + panel.height}",
        180: f"-1 0 0 -1 {left + panel.width} {low + panel.height}",
        270: f"0 1 -1 0 {left + panel.width} {low}",
    }[panel.degrees]


def _box(box: Box, height: int) -> str:
    low = height - box.y - box.height
    outer = f"{box.x} {low} {box.width} {box.height} re"
    if not box.stroke:
        return f"{outer} f"
    inset, inner_width, inner_height = box.stroke, box.width - 2 * box.stroke, box.height - 2 * box.stroke
    return f"{outer} {box.x + inset} {low + inset} {inner_width} {inner_height} re f*"


def _shape(shape: Shape, height: int) -> str:
    up = height - shape.y
    outlines = (" l ".join([f"{shape.x + x} {up - y}" for x, y in polygon]) for polygon in shape.polygons)
    return " ".join([f"{outline.replace(' l ', ' m ', 1)} l h" for outline in outlines]) + " f*"


def _named(numbers: dict[str, int]) -> str:
    return "".join([f"/{name} {number} 0 R" for name, number in numbers.items()])
