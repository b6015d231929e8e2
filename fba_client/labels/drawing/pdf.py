"""Draws a job as PDF: the placed elements and nothing else, in whole dots, small and fast.

The page's coordinates are scaled to the printer's dots once, so every number in it is an integer. A bar code is put
together from the drawings of its symbols, which are made once; a label that occurs more than once is drawn once (Form
XObject). Text goes in as glyphs of embedded fonts, never as markup. The same job gives the same bytes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from fba_client.errors import Cancelled
from fba_client.labels.elements import Bars, Box, Element, PlacedLabel, Text
from fba_client.labels.setting.fonts import FontBook, open_for_pdf

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from fba_client.labels.job import LabelJob

Report = Callable[[int, int], None]
_POINTS = 72


def render_pdf(
    job: LabelJob, book: FontBook, *, report: Report | None = None, cancel: threading.Event | None = None
) -> bytes:
    """The whole job as a PDF. ``report`` hears of pages done and in all; raises Cancelled once ``cancel`` is set."""
    buffer = BytesIO()
    canvas = _canvas(buffer, job)
    ink = _Ink(canvas, book)
    repeated = _Repeated(canvas, ink, job)
    scale = _number(Fraction(_POINTS, job.dpi))
    height = job.sheet.page_dots(job.dpi)[1]
    lift = _number(job.sheet.page_height * _POINTS - Fraction(height * _POINTS, job.dpi))
    for number in range(job.n_pages):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        canvas.addLiteral(f"q {scale} 0 0 {scale} 0 {lift} cm")
        for placement in job.page(number):
            canvas.addLiteral(f"q 1 0 0 1 {placement.x} {height - placement.y - placement.label.height} cm")
            if not repeated.draw(placement.label):
                canvas.addLiteral(ink.label(placement.label))
            canvas.addLiteral("Q")
        canvas.addLiteral("Q")
        canvas.showPage()
        if report is not None:
            report(number + 1, job.n_pages)
    canvas.save()
    return buffer.getvalue()


def _canvas(buffer: BytesIO, job: LabelJob) -> Canvas:
    from reportlab import rl_config  # noqa: PLC0415 - heavy, and only needed once labels are made
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    rl_config.useA85 = 0  # streams as bytes: a fifth smaller than the text form that is the default
    size = (float(job.sheet.page_width * _POINTS), float(job.sheet.page_height * _POINTS))
    canvas = Canvas(buffer, pagesize=size, pageCompression=1, invariant=1)
    canvas.setTitle("Item labels")
    canvas.setCreator("FBA Client")
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


class _Repeated:
    """The labels that occur more than once: each is drawn once, as a form that the pages refer to."""

    def __init__(self, canvas: Canvas, ink: _Ink, job: LabelJob) -> None:
        self._canvas = canvas
        self._names: dict[int, str] = {}  # by identity: a job lays out each of its labels once and keeps it
        for entry in job.copies:
            placed = job.placed(entry.label)
            if entry.copies > 1 and id(placed) not in self._names:
                self._names[id(placed)] = name = f"L{len(self._names)}"
                canvas.beginForm(name, 0, 0, placed.width, placed.height)
                canvas.addLiteral(ink.label(placed))
                canvas.endForm()

    def draw(self, label: PlacedLabel) -> bool:
        """Refer to the label's form; False for a label that has none and is to be drawn in place."""
        name = self._names.get(id(label))
        if name is not None:
            self._canvas.doForm(name)
        return name is not None


class _Ink:
    """Turns placed elements into PDF operators; y is turned upwards, since text would stand on its head otherwise."""

    def __init__(self, canvas: Canvas, book: FontBook) -> None:
        self._canvas = canvas
        self._book = book
        self._fonts: dict[str, TTFont] = {}
        self._glyphs: dict[str, dict[str, tuple[str, str]]] = {}

    def label(self, label: PlacedLabel) -> str:
        """The operators that draw ``label`` with its lower left corner at the origin."""
        return "\n".join([self._element(element, label.height) for element in label.elements])

    def _element(self, element: Element, height: int) -> str:
        if isinstance(element, Text):
            return self._text(element, height)
        if isinstance(element, Bars):
            return _bars(element, height)
        return _box(element, height)

    def _text(self, text: Text, height: int) -> str:
        shown = " ".join(f"{font} {text.size} Tf ({glyphs}) Tj" for font, glyphs in self._encoded(text.face, text.text))
        return f"BT {text.x} {height - text.baseline} Td {shown} ET"

    def _encoded(self, face: str, text: str) -> list[tuple[str, str]]:
        """The text in the codes of the font's subsets of 256 characters: (subset's name, escaped codes)."""
        known = self._glyphs.setdefault(face, {})
        try:
            glyphs = [known[char] for char in text]
        except KeyError:
            known.update((char, self._glyph(face, char)) for char in text if char not in known)
            glyphs = [known[char] for char in text]
        runs = groupby(glyphs, key=_subset_name)
        return [(font, "".join([code for _, code in run])) for font, run in runs]

    def _glyph(self, face: str, char: str) -> tuple[str, str]:
        if face not in self._fonts:
            self._fonts[face] = open_for_pdf(self._book.face(face))
        font, document = self._fonts[face], self._canvas._doc  # type: ignore[attr-defined]
        subset, codes = font.splitString(char, document)[0]
        return font.getSubsetInternalName(subset, document), "".join(map(_escaped, codes))


_subset_name = itemgetter(0)


def _escaped(code: int) -> str:
    plain = 32 <= code <= 126 and code not in b"()\\"
    return chr(code) if plain else f"\\{code:03o}"


def _bars(bars: Bars, height: int) -> str:
    low = height - bars.y - bars.height
    drawn = "".join([_symbol(piece, bars.module, bars.height) for piece in _pieces(bars.pattern)])
    return f"q 1 0 0 1 {bars.x} {low} cm {drawn}Q"


def _pieces(pattern: str) -> list[str]:
    """The symbols of a pattern: 11 modules each, the stop symbol's 13 together.

    Some viewers widen a path that is a single rectangle by a pixel, which two modules by themselves would be.
    """
    last = max(0, len(pattern) // 11 - 1) * 11
    return [*(pattern[start : start + 11] for start in range(0, last, 11)), pattern[last:]]


@lru_cache(maxsize=8192)
def _symbol(piece: str, module: int, height: int) -> str:
    """The bars of one symbol, and a step to the next. Symbols are 11 modules and end white, the stop symbol has 13."""
    parts, x = [], 0
    for shade, run in groupby(piece):
        width = len(list(run)) * module
        if shade == "1":
            parts.append(f"{x} 0 {width} {height} re")
        x += width
    return f"{' '.join(parts)} f 1 0 0 1 {x} 0 cm\n"


def _box(box: Box, height: int) -> str:
    low = height - box.y - box.height
    outer = f"{box.x} {low} {box.width} {box.height} re"
    if not box.stroke:
        return f"{outer} f"
    inset, inner_width, inner_height = box.stroke, box.width - 2 * box.stroke, box.height - 2 * box.stroke
    return f"{outer} {box.x + inset} {low + inset} {inner_width} {inner_height} re f*"


def _number(value: Fraction) -> str:
    return f"{float(value):.8f}".rstrip("0").rstrip(".")
