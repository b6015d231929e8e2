"""Tells whether the person is at work in a window, so that what can wait does not get in the way."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QWindow
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
    """Watches ``window``, and the dialogs before it, from ``watch`` to ``unwatch``; belongs to the GUI thread.

    ``clock`` counts seconds.
    """

    def __init__(
        self, window: QWidget, parent: QObject | None = None, *, clock: Callable[[], float] = perf_counter
    ) -> None:
        super().__init__(parent or window)
        self._window = window
        self._clock = clock
        self._watched: list[QWindow] = []
        self._last = self._since = float("-inf")

    def watch(self) -> None:
        """Note what the person does from now on, once the window is shown."""
        handle: QWindow | None = self._window.windowHandle()  # None before it was ever shown
        if handle is not None and not self._watched:
            self._since = self._clock()
            self._also_watch(handle)
            application = QApplication.instance()
            if isinstance(application, QGuiApplication):
                application.focusWindowChanged.connect(self._also_watch)

    def unwatch(self) -> None:
        """Note nothing more."""
        application = QApplication.instance()
        if self._watched and isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._also_watch)
        for window in self._watched:
            if shiboken6.isValid(window):
                window.removeEventFilter(self)
        self._watched = []

    @property
    def quiet_s(self) -> float:
        """For how long nothing was seen to be done, in seconds: at most since ``watch``. 0 while a menu is open or a
        button of the mouse is down."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or QApplication.activePopupWidget() is not None:
            return 0.0
        return self._clock() - max(self._last, self._since)

    @property
    def is_idle(self) -> bool:
        """Whether nothing was done for half a second, no dialog or menu is open, and no button of the mouse is down."""
        if self._clock() - self._last < _QUIET_S or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return False
        return QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None

    @Slot(QWindow)
    def _also_watch(self, window: QWindow | None) -> None:
        """Note what is done in ``window``. A filter of all events of the program would slow it down."""
        self._watched = [known for known in self._watched if shiboken6.isValid(known)]
        if window is not None and window not in self._watched:
            window.installEventFilter(self)
            self._watched.append(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the person does something; every event goes on as it was."""
        if event.type() in _INPUT:
            self._last = self._clock()
        return super().eventFilter(watched, event)
