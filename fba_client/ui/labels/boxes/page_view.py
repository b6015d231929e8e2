"""Shows pages of the backend's PDFs one at a time, drawn in a worker as large as they are looked at."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fba_client.services.labels.backend import PageOfLabels
from fba_client.ui.tasks import Tasks

_DPI = 96.0  # of the screen, where a zoom of 1 shows a page in its own size
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_MARGIN = 12
_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page in 8-bit grey, ``stride`` bytes a row, and its own size in points."""

    width: int
    height: int
    stride: int
    grey: bytes
    points: tuple[float, float]


class PageView(QAbstractScrollArea):
    """One page at a time. Page Up and Down, Home and End turn pages; + and - zoom, 0 fits the page in.

    ``page_changed`` has the number (from 0) of the page shown, ``zoom_changed`` the zoom, ``failed`` why a page cannot
    be drawn.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    failed = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pages: tuple[PageOfLabels, ...] = ()
        self._page = 0
        self._zoom = 1.0
        self._fits = True
        self._points = (0.0, 0.0)
        self._image = QImage()
        self.setAccessibleName(self.tr("Page of the backend's labels"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Mid)

    @property
    def n_pages(self) -> int:
        """How many pages there are to turn."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The number of the page shown, from 0."""
        return self._page

    @property
    def is_drawn(self) -> bool:
        """Whether the page that is turned to is also drawn."""
        return not self._image.isNull()

    def show_pages(self, pages: Sequence[PageOfLabels]) -> None:
        """Show these from the first one on; the same ones stay as they are."""
        if tuple(pages) != self._pages:
            self._pages = tuple(pages)
            self._image = QImage()
            self._points = (0.0, 0.0)
            self._page = -1
            self.turn_to(0)

    def turn_to(self, page: int) -> None:
        """Show a page; the nearest where there is no such."""
        page = max(0, min(page, len(self._pages) - 1))
        if page != self._page:
            self._page = page
            self._image = QImage()
            self.page_changed.emit(page)
            self._draw()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by that many steps."""
        larger = [step for step in _STEPS if step > self._zoom + 0.01]
        smaller = [step for step in _STEPS if step < self._zoom - 0.01]
        if steps > 0 and larger:
            self._set_zoom(larger[0])
        elif steps < 0 and smaller:
            self._set_zoom(smaller[-1])

    def fit(self) -> None:
        """Show the whole page, also when the window changes."""
        self._fits = True
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(360, 420)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()  # before the keys of the preview beside it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if not action:
            super().keyPressEvent(event)
        elif action == "fit":
            self.fit()
        elif action in ("larger", "smaller"):
            self.zoom_by(1 if action == "larger" else -1)
        else:
            self.turn_to(self._page + _KEYS[Qt.Key(event.key())])

    def wheelEvent(self, event: QWheelEvent) -> None:
        up = event.angleDelta().y() > 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if up else -1)
            event.accept()
        elif self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            self.turn_to(self._page + (-1 if up else 1))
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        if self._image.isNull():
            return
        area = self._page_area()
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))
        painter.drawImage(area, self._image)

    @staticmethod
    def _action(event: QKeyEvent) -> str:
        extra = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if extra and extra != Qt.KeyboardModifier.ControlModifier:
            return ""
        names = {
            Qt.Key.Key_Plus: "larger",
            Qt.Key.Key_Equal: "larger",
            Qt.Key.Key_Minus: "smaller",
            Qt.Key.Key_0: "fit",
        }
        return names.get(Qt.Key(event.key())) or ("turn" if event.key() in _KEYS and not extra else "")

    def _set_zoom(self, zoom: float) -> None:
        self._fits = False
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
        self._draw()

    def _draw(self) -> None:
        """Ask a worker for the page at the size that it is looked at in."""
        if not 0 <= self._page < len(self._pages):
            self.viewport().update()
            return
        page, zoom, ratio = self._pages[self._page], None if self._fits else self._zoom, self.devicePixelRatioF()
        room = max(40, self.viewport().width() - 2 * _MARGIN), max(40, self.viewport().height() - 2 * _MARGIN)

        def work(cancel: threading.Event) -> tuple[DrawnPage, float]:  # noqa: ARG001 - one page is quick
            return _drawn(page, zoom, room, ratio)

        self._tasks.run(self, work, self._show, self.failed.emit, key="page")

    def _show(self, result: tuple[DrawnPage, float]) -> None:
        drawn, zoom = result
        image = QImage(drawn.grey, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_Grayscale8)
        self._image = image.copy()  # the bytes are not Qt's to keep
        self._points = drawn.points
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
        self._arrange()

    def _arrange(self) -> None:
        size, view = self._page_size(), self.viewport().size()
        for bar, extent, visible in (
            (self.verticalScrollBar(), size.height(), view.height()),
            (self.horizontalScrollBar(), size.width(), view.width()),
        ):
            bar.setPageStep(visible)
            bar.setSingleStep(max(16, visible // 12))
            bar.setRange(0, max(0, extent + 2 * _MARGIN - visible) if extent > visible else 0)
        self.viewport().update()

    def _page_size(self) -> QSize:
        width, height = (round(side / 72 * _DPI * self._zoom) for side in self._points)
        return QSize(max(1, width), max(1, height))

    def _page_area(self) -> QRect:
        size, view = self._page_size(), self.viewport().size()
        left = max(_MARGIN, (view.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = max(_MARGIN, (view.height() - size.height()) // 2) - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), size)


def _drawn(page: PageOfLabels, zoom: float | None, room: tuple[int, int], ratio: float) -> tuple[DrawnPage, float]:
    """The page and the zoom that it is drawn for: the given one, or that which shows all of it in ``room`` pixels."""
    from fba_client.labels.backend.pdf_file import POINTS, PdfFile  # noqa: PLC0415 - brings PDFium

    with PdfFile.open(page.path) as pdf:
        points = pdf.size(page.number)
        if zoom is None:
            fits = min(space / (side / POINTS * _DPI) for space, side in zip(room, points, strict=True))
            zoom = max(_STEPS[0], min(fits, _STEPS[-1]))
        grey = pdf.draw(page.number, dpi=_DPI * zoom * ratio)
    height, width = grey.shape
    return DrawnPage(width, height, width, grey.tobytes(), points), zoom
