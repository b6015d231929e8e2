"""The sheets as they will come out of the printer, however many: only the pages in sight are laid out and drawn.

They are laid out in a worker and drawn one at a time between the window's other work, so that neither the first look at
a large job nor scrolling through it ever waits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fba_client.labels.job import LabelJob
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.page_layouts import PageLayouts
from fba_client.ui.labels.page_pictures import SCREEN_DPI, PagePictures, is_kept, paint_outlines
from fba_client.ui.labels.painter import PAPER
from fba_client.ui.tasks import Tasks

_GAP = 16
_LEAST, _MOST = 0.1, 6.0  # zoom: logical pixels for each of 96 dots an inch
_STEP = 1.25


class LabelPreview(QAbstractScrollArea):
    """Pages of a job one below the other, with the outline of every label. A click on a label of the first page chooses
    it as the first position."""

    position_chosen = Signal(int)  # from 0
    page_changed = Signal(int)  # the page at the top, from 0
    zoom_changed = Signal(float)
    drawing = Signal()  # a page is about to be drawn
    settled = Signal()  # all pages in sight are drawn

    def __init__(self, book: FontBook, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layouts = PageLayouts(tasks, self)
        self._pictures = PagePictures(book)
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
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_next)
        self._layouts.ready.connect(self._timer.start)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def is_settled(self) -> bool:
        """Whether all pages in sight are drawn."""
        return not self._timer.isActive() and not self._layouts.is_waiting

    def is_drawn(self, number: int) -> bool:
        """Whether a page is there to see as it is now."""
        return self._pictures.picture(number) is not None

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
        resized = sheet != self._sheet
        self._job, self._sheet, self._skip = job, sheet, skip
        self._layouts.show(job)
        self._pictures.renew(keep=job is not None and not resized)
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
        self._change_zoom(zoom)
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
        left, top = self._sheet.positions(SCREEN_DPI)[position]
        width, height = (float(side * SCREEN_DPI) for side in (self._sheet.label_width, self._sheet.label_height))
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

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave and self._hovered >= 0:
            self._hovered = -1  # no position would be chosen now: show none
            self.viewport().update()
        return super().viewportEvent(event)

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
        for number in self._in_sight(event.rect()):
            area = self.page_area(number)
            self._paint_page(painter, number, area, event.rect())
            if number == 0 and self._sheet.per_page > 1:
                self._paint_used(painter)

    def _in_sight(self, part: QRect) -> range:
        """The pages that touch a part of the viewport."""
        top = self.verticalScrollBar().value() + part.top() - _GAP
        last = (top + part.height()) // self._stride()
        return range(max(0, top // self._stride()), min(self.n_pages, last + 1))

    def _paint_page(self, painter: QPainter, number: int, area: QRect, seen: QRect) -> None:
        picture = self._pictures.picture(number) or self._pictures.older(number)
        if picture is not None and self._job is not None:
            painter.drawPixmap(area, picture)
        else:
            painter.fillRect(area, PAPER)
            painter.save()
            painter.setClipRect(area)
            painter.translate(area.topLeft())
            self._paint_content(painter, number, seen.translated(-area.topLeft()))
            painter.restore()
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_content(self, painter: QPainter, number: int, seen: QRect) -> None:
        """A page that is not kept as a picture: what is seen of it, or its outlines until it is laid out."""
        page = self._layouts.page(number)
        if self._job is not None and page is not None and not self._keeps_pictures():
            self._pictures.paint(painter, page, self._job, self._zoom, seen)
        elif self._sheet is not None:
            paint_outlines(painter, self._sheet, self._zoom)

    def _paint_used(self, painter: QPainter) -> None:
        """The used positions of the first page, and the one that a click would choose."""
        palette = self.palette()
        for position in {*range(self._skip), self._hovered} - {-1}:
            is_hovered = position == self._hovered
            painter.setPen(palette.color(QPalette.ColorRole.Highlight) if is_hovered else Qt.PenStyle.NoPen)
            painter.setBrush(PAPER.darker(108) if position < self._skip else Qt.BrushStyle.NoBrush)
            painter.drawRect(self.position_area(0, position))

    def _keeps_pictures(self) -> bool:
        return is_kept(self._page_size(), self.devicePixelRatio())

    def _draw_next(self) -> None:
        """Draw one page in sight that is not drawn yet, then let the window go on; ask for those not laid out."""
        job, missing = self._job, []
        seen = self._in_sight(self.viewport().rect())
        for number in seen if job is not None else ():
            page = self._layouts.page(number)
            if page is None:
                missing.append(number)
            elif job is not None and self._keeps_pictures() and self._pictures.picture(number) is None:
                self.drawing.emit()
                self._pictures.draw(number, page, job, self._page_size(), self.devicePixelRatio())
                self.viewport().update(self.page_area(number))
                self._timer.start()
                return
        around = [number for number in (seen.stop, seen.start - 1) if 0 <= number < self.n_pages]
        self._layouts.want([*missing, *around] if job is not None else ())
        self.viewport().update()
        if not missing:
            self.settled.emit()

    def _position_at(self, point: QPointF) -> int:
        """The position of the first page below ``point``, or -1."""
        if self._sheet is None or self._sheet.per_page == 1 or not self.page_area(0).contains(point.toPoint()):
            return -1
        positions = range(self._sheet.per_page)
        return next((number for number in positions if self.position_area(0, number).contains(point)), -1)

    def _page_size(self) -> QSize:
        if self._sheet is None:
            return QSize(1, 1)
        width, height = self._sheet.page_dots(SCREEN_DPI)
        return QSize(max(1, round(width * self._zoom)), max(1, round(height * self._zoom)))

    def _stride(self) -> int:
        return self._page_size().height() + _GAP

    def _fit(self) -> None:
        if self._sheet is None:
            return
        width, height = self._sheet.page_dots(SCREEN_DPI)
        room_across = (self.viewport().width() - 2 * _GAP) / width
        room_down = (self.viewport().height() - 2 * _GAP) / height
        zoom = room_across if self._sheet.kind == "sheet" else min(room_across, max(room_down, 1.0), 2.0)
        self._change_zoom(zoom)
        self.zoom_changed.emit(self._zoom)

    def _change_zoom(self, zoom: float) -> None:
        zoom = max(_LEAST, min(_MOST, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._pictures.renew(keep=True)

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
        self.drawing.emit()
        self._timer.start()
        self.page_changed.emit(self.page)
