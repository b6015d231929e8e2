"""Draws placed labels with QPainter, on the screen and on a printer: the elements that the PDF draws, and no more.

Text is drawn glyph by glyph at the places that the layout measured, from the very font file that the PDF embeds, so
that preview, print and PDF agree.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGlyphRun, QPainter, QRawFont

from fba_client.labels.elements import Bars, Box, Element, PlacedLabel, Text
from fba_client.labels.setting.fonts import Face, FontBook

INK = QColor(Qt.GlobalColor.black)  # what a printer has, whatever the window's colours
PAPER = QColor(Qt.GlobalColor.white)
_NO_HINTING = QFont.HintingPreference.PreferNoHinting


class LabelPainter:
    """Draws labels in dots. It belongs to the thread that made it, since Qt's fonts do."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._fonts: dict[tuple[str, int], QRawFont] = {}
        self._runs: dict[Text, QGlyphRun] = {}

    def draw(self, painter: QPainter, label: PlacedLabel) -> None:
        """Draw ``label`` with its upper left corner at the painter's origin; one unit of the painter is one dot."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(INK))
        for element in label.elements:
            self._element(painter, element)

    def _element(self, painter: QPainter, element: Element) -> None:
        if isinstance(element, Bars):
            painter.drawRects(_rectangles(element))
        elif isinstance(element, Text):
            painter.setPen(INK)
            painter.drawGlyphRun(QPointF(element.x, element.baseline), self._run(element))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.drawRects(_edges(element))

    def _run(self, text: Text) -> QGlyphRun:
        if text not in self._runs:
            if len(self._runs) > 4096:
                self._runs.clear()
            self._runs[text] = self._glyph_run(text)
        return self._runs[text]

    def _glyph_run(self, text: Text) -> QGlyphRun:
        face = self._book.face(text.face)
        advances = [face.widths[char] * text.size / 1000 for char in text.text]
        run = QGlyphRun()
        run.setRawFont(self._font(face, text.size))
        run.setGlyphIndexes([face.glyphs[ord(char)] for char in text.text])
        run.setPositions([QPointF(x, 0) for x in accumulate(advances[:-1], initial=0.0)])
        return run

    def _font(self, face: Face, size: int) -> QRawFont:
        key = face.key, size
        if key not in self._fonts:
            self._fonts[key] = QRawFont(str(face.path), size, _NO_HINTING)
        return self._fonts[key]


@lru_cache(maxsize=4096)
def _rectangles(bars: Bars) -> list[QRectF]:
    rectangles, start = [], -1
    for place, module in enumerate(bars.pattern + "0"):
        if module == "1" and start < 0:
            start = place
        elif module == "0" and start >= 0:
            left = bars.x + start * bars.module
            rectangles.append(QRectF(left, bars.y, (place - start) * bars.module, bars.height))
            start = -1
    return rectangles


def _edges(box: Box) -> list[QRectF]:
    if not box.stroke:
        return [QRectF(box.x, box.y, box.width, box.height)]
    stroke, inner = box.stroke, box.height - 2 * box.stroke
    return [
        QRectF(box.x, box.y, box.width, stroke),
        QRectF(box.x, box.y + box.height - stroke, box.width, stroke),
        QRectF(box.x, box.y + stroke, stroke, inner),
        QRectF(box.x + box.width - stroke, box.y + stroke, stroke, inner),
    ]
