"""A small picture of a medium: the page, its labels, and where a calibration puts them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.sheets import Sheet
from fba_client.ui.labels.painter import INK, PAPER

_MARGIN = 10
_DPI = 600  # places are drawn as finely as they are printed
_MOST_DRAWN = 400


class SheetDrawing(QWidget):
    """Draws ``sheet``; with a calibration, the labels as they would be printed without it are dashed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._calibration = UNCALIBRATED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drawing of the labels on the page"))

    def show_sheet(self, sheet: Sheet | None, calibration: Calibration = UNCALIBRATED) -> None:
        """Draw another medium; None draws nothing."""
        self._sheet, self._calibration = sheet, calibration
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 140)

    def page_area(self) -> QRectF:
        """Where the page is drawn."""
        if self._sheet is None:
            return QRectF()
        width, height = float(self._sheet.page_width), float(self._sheet.page_height)
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / width, room.height() / height)
        area = QRectF(0, 0, width * scale, height * scale)
        area.moveCenter(QRectF(room).center())
        return area

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.page_area()
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(PAPER)
        painter.drawRect(area)
        painter.setClipRect(area.adjusted(-1, -1, 1, 1))
        if self._calibration != UNCALIBRATED:
            self._draw_labels(painter, area, UNCALIBRATED, QPen(PAPER.darker(150), 1, Qt.PenStyle.DashLine))
        self._draw_labels(painter, area, self._calibration, QPen(INK, 1))

    def _draw_labels(self, painter: QPainter, area: QRectF, calibration: Calibration, pen: QPen) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        scale = area.width() / (float(sheet.page_width) * _DPI)
        width, height = (dots * scale for dots in sheet.label_dots(_DPI))
        corner = float(sheet.corner) * _DPI * scale
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for left, top in sheet.positions(_DPI, calibration)[:_MOST_DRAWN]:
            label = QRectF(area.left() + left * scale, area.top() + top * scale, width, height)
            painter.drawRoundedRect(label, corner, corner)
