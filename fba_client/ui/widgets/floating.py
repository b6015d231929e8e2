"""Keeps a widget over the edge of another one, so that nothing below moves when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from fba_client.ui.widgets.roles import set_style_property

_MARGIN = 12
_WIDEST = 760
_HIDDEN_SHARE = 4  # a control counts as hidden when more than a quarter of it is


class Floating(QObject):
    """Shows ``bar`` over the lower edge of ``area``, in the middle, and no wider than its texts need.

    It goes to the upper edge where it would hide the control that has the keyboard, and comes there at once where it
    would come between the mouse and a click. Both widgets must have the same parent (the window's middle, a dialog),
    in whose layout the bar is not; ``bar`` itself needs one.
    """

    def __init__(self, bar: QWidget, area: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._area = area
        self._at_top = False
        set_style_property(bar, "floating", "true")
        bar.installEventFilter(self)
        area.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the area and the texts of the bar."""
        kind = event.type()
        if watched is self._bar and kind is QEvent.Type.Show:
            self._choose_edge()
            self._place()
            self._bar.raise_()
        elif kind in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move) and self._bar.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _choose_edge(self) -> None:
        focus = QApplication.focusWidget()
        mouse = self._area.mapToParent(self._area.mapFromGlobal(QCursor.pos()))
        low = self._rect(at_top=False)
        self._at_top = low.contains(mouse) or (self._hides(low, focus) and not self._is_hidden_at_top(focus))

    def _is_hidden_at_top(self, widget: QWidget | None) -> bool:
        return self._hides(self._rect(at_top=True), widget)

    def _hides(self, rect: QRect, widget: QWidget | None) -> bool:
        if widget is None or not self._area.isAncestorOf(widget):
            return False
        place = QRect(self._area.mapToParent(widget.mapTo(self._area, QPoint(0, 0))), widget.size())
        hidden = place.intersected(rect)
        return _HIDDEN_SHARE * hidden.width() * hidden.height() > place.width() * place.height()

    def _rect(self, *, at_top: bool) -> QRect:
        area = self._area.geometry()
        width = min(self._bar.sizeHint().width(), _WIDEST, area.width() - 2 * _MARGIN)
        layout = self._bar.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self._bar.sizeHint().height()
        top = area.top() + _MARGIN if at_top else area.bottom() + 1 - _MARGIN - height
        return QRect(area.left() + (area.width() - width) // 2, top, width, height)

    def _place(self) -> None:
        rect = self._rect(at_top=self._at_top)
        if rect != self._bar.geometry():
            self._bar.setGeometry(rect)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._bar.isVisible() and self._hides(self._bar.geometry(), now):
            self._at_top = not self._at_top
            self._place()
