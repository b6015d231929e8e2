"""Tells whether the person is at work in a window, so that what can wait does not get in the way."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

_QUIET_S = 0.5
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idleness(QObject):
    """Watches ``window`` from ``watch`` to ``unwatch``; belongs to the GUI thread."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._watched: QWindow | None = None
        self._quiet_from = 0.0

    def watch(self) -> None:
        """Note what the person does from now on, once the window is shown."""
        handle: QWindow | None = self._window.windowHandle()  # None before it was ever shown
        if handle is not None and self._watched is None:
            # The window's only: a filter of all events of the program would slow it down.
            handle.installEventFilter(self)
            self._watched = handle

    def unwatch(self) -> None:
        """Note nothing more."""
        if self._watched is not None and self._window.windowHandle() is self._watched:
            self._watched.removeEventFilter(self)
        self._watched = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing was done for half a second, no dialog or menu is open, and no button of the mouse is down."""
        if perf_counter() < self._quiet_from or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return False
        return QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the person does something; every event goes on as it was."""
        if event.type() in _INPUT:
            self._quiet_from = perf_counter() + _QUIET_S
        return super().eventFilter(watched, event)
