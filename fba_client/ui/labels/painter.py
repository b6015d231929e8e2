"""Draws placed labels with QPainter, on the screen and on a printer: the elements that the PDF draws, and no more.

Text is drawn glyph by glyph at the places that the layout measured, from the very font file that the PDF embeds, so
that preview, print and PDF agree.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGlyphRun, QImage, QPainter, QPainterPath, QPolygonF, QRawFont

from fba_client.labels.elements import Bars, Box, Glyphs, Matrix, Panel, Picture, PlacedLabel, Shape, Text
from fba_client.labels.setting.fonts import Face, FontBook

INK = QColor(Qt.GlobalColor.black)  # what a printer has, whatever the window's colours
PAPER = QColor(Qt.GlobalColor.white)
_NO_HINTING = QFont.HintingPreference.PreferNoHinting
_MOST_KEPT = 512  # several pages; to let go of many more at once would hold the window up
_MOST_SHRUNK = 64
_LARGEST_RUN = 48  # pixels; Qt draws runs of glyphs of 64 and more by another way, which leaves these fonts' out
_BLACK = re.compile("1+")
_TURNS = {0: (0, 0), 90: (1, 0), 180: (1, 1), 270: (0, 1)}  # the corner that a panel's own origin comes to lie in


class LabelPainter:
    """Draws labels in dots. It belongs to the thread that made it, since Qt's fonts do."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._fonts: dict[tuple[str, int], QRawFont] = {}
        self._runs: dict[Text | Glyphs, QGlyphRun] = {}
        self._outlines: dict[Text | Glyphs, QPainterPath] = {}
        self._pictures: dict[Picture, QImage] = {}
        self._small: dict[Picture, QImage] = {}
        self._ink = INK
        self._draw: dict[type, Callable[[QPainter, Any], None]] = {
            Bars: _draw_bars,
            Matrix: _draw_matrix,
            Text: self._draw_glyphs,
            Glyphs: self._draw_glyphs,
            Box: _draw_box,
            Shape: _draw_shape,
            Picture: self._draw_picture,
            Panel: self._draw_panel,
        }

    def draw(self, painter: QPainter, label: PlacedLabel) -> None:
        """Draw ``label`` with its upper left corner at the painter's origin; one unit of the painter is one dot."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(INK))
        for element in label.elements:
            self._draw[type(element)](painter, element)

    def _draw_glyphs(self, painter: QPainter, element: Text | Glyphs) -> None:
        if element.size * _scale(painter) > _LARGEST_RUN:
            painter.drawPath(self._outline(element))
            return
        painter.setPen(self._ink)
        painter.drawGlyphRun(QPointF(element.x, element.baseline), self._run(element))
        painter.setPen(Qt.PenStyle.NoPen)

    def _draw_panel(self, painter: QPainter, panel: Panel) -> None:
        painter.save()
        across, down = _TURNS[panel.degrees]
        painter.translate(panel.x + across * panel.width, panel.y + down * panel.height)
        painter.rotate(panel.degrees)
        inner = QRectF(0, 0, panel.inner_width, panel.inner_height)
        painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
        if panel.inverse:
            painter.fillRect(inner, INK)
            self._ink = PAPER
            painter.setBrush(QBrush(PAPER))
        for element in panel.elements:
            self._draw[type(element)](painter, element)
        self._ink = INK
        painter.restore()

    def _run(self, element: Text | Glyphs) -> QGlyphRun:
        if element not in self._runs:
            if len(self._runs) > _MOST_KEPT:
                self._runs.clear()
            self._runs[element] = self._glyph_run(element)
        return self._runs[element]

    def _outline(self, element: Text | Glyphs) -> QPainterPath:
        """The outlines of all glyphs, in their place on the label."""
        if element not in self._outlines:
            if len(self._outlines) > _MOST_KEPT:
                self._outlines.clear()
            run, path = self._run(element), QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(run.rawFont().pathForGlyph(glyph).translated(place + QPointF(element.x, element.baseline)))
            self._outlines[element] = path
        return self._outlines[element]

    def _glyph_run(self, element: Text | Glyphs) -> QGlyphRun:
        face = self._book.face(element.face)
        run = QGlyphRun()
        run.setRawFont(self._font(face, element.size))
        if isinstance(element, Glyphs):
            run.setGlyphIndexes(element.glyphs)
            run.setPositions([QPointF(right, down) for right, down in element.places])
        else:
            advances = [face.widths[char] * element.size / 1000 for char in element.text]
            run.setGlyphIndexes([face.glyphs[ord(char)] for char in element.text])
            run.setPositions([QPointF(x, 0) for x in accumulate(advances[:-1], initial=0.0)])
        return run

    def _font(self, face: Face, size: int) -> QRawFont:
        key = face.key, size
        if key not in self._fonts:
            self._fonts[key] = QRawFont(str(face.path), size, _NO_HINTING)
        return self._fonts[key]

    def _draw_picture(self, painter: QPainter, picture: Picture) -> None:
        if not (picture.width and picture.height):
            return
        scale = _scale(painter)
        if scale < 1 and painter.testRenderHint(QPainter.RenderHint.Antialiasing):
            area = QRectF(picture.x, picture.y, picture.width, picture.height)
            painter.drawImage(area, self._shrunk(picture, scale))
        else:
            painter.drawImage(QPoint(picture.x, picture.y), self._image(picture))

    def _shrunk(self, picture: Picture, scale: float) -> QImage:
        """The picture in fewer dots, in grey: thin strokes would be left out of a black and white one."""
        size = QSize(max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
        kept = self._small.get(picture)
        if kept is None or kept.size() != size:
            if len(self._small) > _MOST_SHRUNK:
                self._small.clear()
            kept = self._small[picture] = self._image(picture).scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return kept

    def _image(self, picture: Picture) -> QImage:
        """The picture with paper that is clear, as a printer leaves it."""
        if picture not in self._pictures:
            if len(self._pictures) > _MOST_KEPT:
                self._pictures.clear()
            rows = b"".join(picture.rows)
            image = QImage(rows, picture.width, picture.height, len(picture.rows[0]), QImage.Format.Format_Mono)
            image.setColorTable([QColor(Qt.GlobalColor.transparent).rgba(), INK.rgba()])
            self._pictures[picture] = image.copy()  # its own bytes
        return self._pictures[picture]


def _scale(painter: QPainter) -> float:
    """How many pixels of the device one dot of a label takes."""
    transform = painter.deviceTransform()
    return math.hypot(transform.m11(), transform.m12())


def _draw_bars(painter: QPainter, bars: Bars) -> None:
    painter.drawRects(_rectangles(bars))


def _draw_matrix(painter: QPainter, matrix: Matrix) -> None:
    painter.drawPath(_modules(matrix))


def _draw_box(painter: QPainter, box: Box) -> None:
    painter.drawRects(_edges(box))


def _draw_shape(painter: QPainter, shape: Shape) -> None:
    painter.drawPath(_path(shape))


@lru_cache(maxsize=64)  # of a page: each has some 40 rectangles, and the garbage collector looks at all of them
def _rectangles(bars: Bars) -> list[QRectF]:
    return list(_row_of_modules(bars.pattern, bars.x, bars.y, bars.module, bars.height))


@lru_cache(maxsize=512)
def _modules(matrix: Matrix) -> QPainterPath:
    """All modules as one path: drawn one by one, rows that touch show seams when they are drawn smaller."""
    height, path = matrix.module_height, QPainterPath()
    for number, row in enumerate(matrix.rows):
        for rectangle in _row_of_modules(row, matrix.x, matrix.y + number * height, matrix.module_width, height):
            path.addRect(rectangle)
    return path


def _row_of_modules(pattern: str, x: int, y: int, module: int, height: int) -> Iterator[QRectF]:
    """The black runs of a row."""
    for run in _BLACK.finditer(pattern):
        yield QRectF(x + run.start() * module, y, (run.end() - run.start()) * module, height)


@lru_cache(maxsize=512)
def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for polygon in shape.polygons:
        path.addPolygon(QPolygonF([QPointF(shape.x + right, shape.y + down) for right, down in polygon]))
        path.closeSubpath()
    return path


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
