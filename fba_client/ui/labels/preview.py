"""The sheets as they will come out of the printer, however many: only the pages in sight are laid out and drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fba_client.labels.job import LabelJob
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.painter import PAPER, LabelPainter

_GAP = 16
_LEAST, _MOST = 0.1, 6.0  # zoom: logical pixels for each of 96 dots an inch
_SCREEN_DPI = 96
_STEP = 1.25


class LabelPreview(QAbstractScrollArea):
    """Pages of a job one below the other, with the outline of every label. A click on a label of the first page chooses
    it as the first position."""

    position_chosen = Signal(int)  # from 0
    page_changed = Signal(int)  # the page at the top, from 0
    zoom_changed = Signal(float)

    def __init__(self, book: FontBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = LabelPainter(book)
        self._job: LabelJob | None = None
        self._sheet: Sheet | None = None
        self._skip = 0
        self._zoom = 1.0
        self._fits = True
        self._hovered = -1
        self._pressed = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview of the sheets"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def zoom(self) -> float:
        """1.0 is life size on a screen of 96 dots an inch."""
        return self._zoom

    @property
    def n_pages(self) -> int:
        """How many pages there are to see; an empty job shows one blank sheet."""
        return self._job.n_pages if self._job is not None else int(self._sheet is not None)

    @property
    def page(self) -> int:
        """The page at the top of the view, from 0."""
        middle = self.verticalScrollBar().value() + min(self.viewport().height() // 2, self._page_size().height() // 2)
        return max(0, min(self.n_pages - 1, middle // self._stride()))

    def show_job(self, job: LabelJob | None, sheet: Sheet, skip: int) -> None:
        """Show ``job``, or where there is none a blank ``sheet`` with ``skip`` used positions; the place is kept."""
        resized = sheet is not self._sheet
        self._job, self._sheet, self._skip = job, sheet, skip
        if self._fits or resized:
            self._fit()
        self._arrange()

    def show_page(self, number: int) -> None:
        """Scroll to a page, counted from 0."""
        number = max(0, min(number, self.n_pages - 1))
        self.verticalScrollBar().setValue(number * self._stride())

    def fit(self) -> None:
        """Choose the zoom so that a page fills the width, and keep it so."""
        self._fits = True
        self._fit()
        self._arrange()

    def set_zoom(self, zoom: float) -> None:
        """Enlarge or shrink; what is at the top stays there."""
        self._fits = False
        share = self.verticalScrollBar().value() / max(1, self._stride())
        self._zoom = max(_LEAST, min(_MOST, zoom))
        self._arrange()
        self.verticalScrollBar().setValue(round(share * self._stride()))
        self.zoom_changed.emit(self._zoom)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(self._zoom / _STEP)

    def page_area(self, number: int) -> QRect:
        """Where a page lies on the viewport."""
        size = self._page_size()
        left = max(_GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = _GAP + number * self._stride() - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def position_area(self, number: int, position: int) -> QRectF:
        """Where a position of a page lies on the viewport."""
        if self._sheet is None:
            return QRectF()
        scale = self._zoom
        left, top = self._sheet.positions(_SCREEN_DPI)[position]
        width, height = (float(side * _SCREEN_DPI) for side in (self._sheet.label_width, self._sheet.label_height))
        corner = self.page_area(number).topLeft()
        return QRectF(corner.x() + left * scale, corner.y() + top * scale, width * scale, height * scale)

    def sizeHint(self) -> QSize:
        return QSize(420, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._position_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            cursor = Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(cursor)
            tip = self.tr("Start at position {0}").format(hovered + 1) if hovered >= 0 else ""
            self.viewport().setToolTip(tip)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._position_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else -1
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position, self._pressed = self._pressed, -1
        if position >= 0 and position == self._position_at(event.position()):
            self.position_chosen.emit(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(0, (self.verticalScrollBar().value() + event.rect().top()) // self._stride() - 1)
        for number in range(first, self.n_pages):
            area = self.page_area(number)
            if area.top() > event.rect().bottom():
                break
            if area.intersects(event.rect()):
                self._paint_page(painter, number, area)

    def _paint_page(self, painter: QPainter, number: int, area: QRect) -> None:
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Dark))
        painter.setBrush(PAPER)
        painter.drawRect(area)
        self._paint_outlines(painter, number)
        if self._job is None:
            return
        scale = self._zoom * _SCREEN_DPI / self._job.dpi
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        for placement in self._job.page(number):
            painter.translate(placement.x, placement.y)
            self._painter.draw(painter, placement.label)
            painter.translate(-placement.x, -placement.y)
        painter.restore()

    def _paint_outlines(self, painter: QPainter, number: int) -> None:
        if self._sheet is None or self._sheet.per_page == 1:
            return
        used = self._skip if number == 0 else 0
        faint, radius = QColor(PAPER.darker(116)), float(self._sheet.corner * _SCREEN_DPI) * self._zoom
        for position in range(self._sheet.per_page):
            area = self.position_area(number, position)
            is_hovered = number == 0 and position == self._hovered
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight) if is_hovered else faint)
            painter.setBrush(PAPER.darker(108) if position < used else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)

    def _position_at(self, point: QPointF) -> int:
        """The position of the first page below ``point``, or -1."""
        if self._sheet is None or self._sheet.per_page == 1 or not self.page_area(0).contains(point.toPoint()):
            return -1
        positions = range(self._sheet.per_page)
        return next((number for number in positions if self.position_area(0, number).contains(point)), -1)

    def _page_size(self) -> QSize:
        if self._sheet is None:
            return QSize(1, 1)
        width, height = self._sheet.page_dots(_SCREEN_DPI)
        return QSize(max(1, round(width * self._zoom)), max(1, round(height * self._zoom)))

    def _stride(self) -> int:
        return self._page_size().height() + _GAP

    def _fit(self) -> None:
        if self._sheet is None:
            return
        width, height = self._sheet.page_dots(_SCREEN_DPI)
        room_across = (self.viewport().width() - 2 * _GAP) / width
        room_down = (self.viewport().height() - 2 * _GAP) / height
        zoom = room_across if self._sheet.kind == "sheet" else min(room_across, max(room_down, 1.0), 2.0)
        self._zoom = max(_LEAST, min(_MOST, zoom))
        self.zoom_changed.emit(self._zoom)

    def _arrange(self) -> None:
        size, view = self._page_size(), self.viewport().size()
        for bar, extent, visible in (
            (self.verticalScrollBar(), _GAP + self.n_pages * self._stride(), view.height()),
            (self.horizontalScrollBar(), size.width() + 2 * _GAP, view.width()),
        ):
            bar.setPageStep(visible)
            bar.setSingleStep(max(16, visible // 12))
            bar.setRange(0, max(0, extent - visible))
        self.viewport().update()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self.page_changed.emit(self.page)
