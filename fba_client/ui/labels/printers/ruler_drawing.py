"""A small picture of the ruler page, which shows what is to be measured."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fba_client.labels.media.ruler import bar_places, ruler_plan
from fba_client.labels.media.sheets import Sheet
from fba_client.ui.colors import LIGHT
from fba_client.ui.labels.painter import INK, PAPER

_MARGIN = 12
_MM_PER_INCH = 25.4
_ARROW = 5.0
_MEASURE = QColor(LIGHT.accent)  # on paper, which stays white whatever the window's colours


class RulerDrawing(QWidget):
    """Draws the lines A and B and the bars C and D of a medium's ruler page, with arrows for what to measure."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drawing of the ruler page: what to measure"))

    def sizeHint(self) -> QSize:
        return QSize(260, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = (float(side) * _MM_PER_INCH for side in (self._sheet.page_width, self._sheet.page_height))
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / width, room.height() / height)
        page = QRectF(0, 0, width * scale, height * scale)
        page.moveCenter(QRectF(room).center())
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(PAPER)
        painter.drawRect(page)
        painter.translate(page.topLeft())
        self._draw_lines(painter, page.size().width(), page.size().height(), scale)
        self._draw_bars(painter, scale)

    def _draw_lines(self, painter: QPainter, width: float, height: float, scale: float) -> None:
        plan = ruler_plan(self._sheet)
        x, y = float(plan.line_across) * scale, float(plan.line_along) * scale
        painter.setPen(QPen(INK, 1.5))
        painter.drawLine(QLineF(x, 0, x, height))
        painter.drawLine(QLineF(0, y, width, y))
        self._draw_arrow(painter, QPointF(0, height * 0.85), QPointF(x, height * 0.85))
        self._draw_arrow(painter, QPointF(width * 0.85, 0), QPointF(width * 0.85, y))
        self._write(painter, "A", QPointF(x + 6, height * 0.85))
        self._write(painter, "B", QPointF(width * 0.85 + 6, y + 10))

    def _draw_bars(self, painter: QPainter, scale: float) -> None:
        across, along = bar_places(self._sheet)
        painter.setPen(QPen(INK, 1.5))
        for name, bar in (("C", across), ("D", along)):
            if bar is None:
                continue
            start, end = (QPointF(float(x) * scale, float(y) * scale) for x, y in bar)
            painter.setPen(QPen(INK, 1.5))
            painter.drawLine(start, end)
            side = QPointF(0, 4) if name == "C" else QPointF(4, 0)
            for point in (start, end):
                painter.drawLine(point - side, point + side)
            self._write(painter, name, start + (QPointF(4, -8) if name == "C" else QPointF(6, 12)))

    def _draw_arrow(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        painter.setPen(QPen(_MEASURE, 2))
        painter.drawLine(start, end)
        line = QLineF(end, start)
        for tip, way in ((end, 1), (start, -1)):
            arm = QLineF(tip, tip + (line.p2() - line.p1()) * way)
            arm.setLength(min(_ARROW, line.length() / 3))
            for angle in (30, -30):
                arm.setAngle(line.angle() + (0 if way > 0 else 180) + angle)
                painter.drawLine(arm)

    def _write(self, painter: QPainter, text: str, point: QPointF) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(_MEASURE)
        painter.drawText(QRectF(point.x(), point.y() - 10, 20, 20), Qt.AlignmentFlag.AlignVCenter, text)
