"""How the label and the frames of its fields are painted while it is edited."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.designs.geometry import Caught
from fba_client.ui.labels.designs.trial import Trial
from fba_client.ui.labels.painter import PAPER, LabelPainter
from fba_client.ui.theme import Theme

_HANDLE = 7.0
_FRAME_ALPHA, _FRAMED_ALPHA = 150, 40
_ON_PAPER = QColor(96, 96, 96)  # paper is white in the dark theme too
_WORDS_MARGIN = 12
_LEAST_SIDE = 2.0  # a line is framed so that it can be seen
_PIXELS_MOST = 8_000_000  # of a label that is kept as a picture


class CanvasPainting:
    """Keeps the label as a picture while only frames move over it."""

    def __init__(self, book: FontBook, theme: Theme) -> None:
        self._ink = LabelPainter(book)
        self._theme = theme
        self._picture: QPixmap | None = None
        self._key: tuple[int, int, int, float] | None = None
        self._drawn: Trial | None = None

    def paint_paper(self, painter: QPainter, paper: QRectF, trial: Trial | None, ratio: float) -> None:
        """The label itself, as far as it could be laid out."""
        if trial is None:
            painter.fillRect(paper, PAPER)
        elif paper.width() * paper.height() * ratio * ratio > _PIXELS_MOST:
            painter.fillRect(paper, PAPER)
            painter.save()
            painter.translate(paper.topLeft())
            self._draw(painter, trial, paper)
            painter.restore()
        else:
            painter.drawPixmap(paper.topLeft(), self._kept(trial, paper, ratio))
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))

    def paint_outline(self, painter: QPainter, area: QRectF, *, faulty: bool) -> None:
        """Where a field stands; in red when something is wrong with it."""
        color = QColor(self._theme.tone("bad").strong) if faulty else self._theme.color("accent")
        if not faulty:
            color.setAlpha(_FRAME_ALPHA)
        self._frame(painter, area, QPen(color, 1.5 if faulty else 1, Qt.PenStyle.DotLine))

    def paint_selected(
        self, painter: QPainter, area: QRectF, handles: Iterable[QPointF], faulty: bool, focused: bool
    ) -> None:
        """The field that is worked at, with its handles."""
        color = self._theme.tone("bad").strong if faulty else self._theme.color("accent")
        self._frame(painter, area, QPen(color, 2 if focused else 1.5))
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(PAPER)
        for place in handles:
            painter.drawRect(QRectF(place.x() - _HANDLE / 2, place.y() - _HANDLE / 2, _HANDLE, _HANDLE))

    def paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        """The frame that is drawn around fields to choose them."""
        color = self._theme.color("accent")
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
        color.setAlpha(_FRAMED_ALPHA)
        painter.setBrush(color)
        painter.drawRect(frame)

    def paint_words(self, painter: QPainter, paper: QRectF, words: str) -> None:
        """What to do with an empty label, on its paper."""
        painter.setPen(_ON_PAPER)
        within = paper.adjusted(_WORDS_MARGIN, _WORDS_MARGIN, -_WORDS_MARGIN, -_WORDS_MARGIN)
        painter.drawText(within, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def paint_lines(self, painter: QPainter, paper: QRectF, caught: Caught, scale: float) -> None:
        """The lines that a dragged field was drawn to."""
        painter.setPen(QPen(self._theme.tone("warning").strong, 1))
        for x in caught.across:
            painter.drawLine(
                QLineF(paper.left() + x * scale, paper.top() - 8, paper.left() + x * scale, paper.bottom() + 8)
            )
        for y in caught.down:
            painter.drawLine(
                QLineF(paper.left() - 8, paper.top() + y * scale, paper.right() + 8, paper.top() + y * scale)
            )

    def _frame(self, painter: QPainter, area: QRectF, pen: QPen) -> None:
        if area.isNull():
            return
        grown_across = max(0.0, _LEAST_SIDE - area.width())
        grown_down = max(0.0, _LEAST_SIDE - area.height())
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(-grown_across, -grown_down, grown_across, grown_down))

    def _kept(self, trial: Trial, paper: QRectF, ratio: float) -> QPixmap:
        size = QSize(max(1, round(paper.width())), max(1, round(paper.height())))
        key = size.width(), size.height(), trial.label.dpi, ratio
        if self._picture is None or self._drawn is not trial or key != self._key:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(PAPER)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, trial, QRectF(QPointF(), size.toSizeF()))
            painter.end()
            self._picture, self._drawn, self._key = picture, trial, key
        return self._picture

    def _draw(self, painter: QPainter, trial: Trial, paper: QRectF) -> None:
        painter.scale(paper.width() / trial.label.width, paper.height() / trial.label.height)
        self._ink.draw(painter, trial.label)
