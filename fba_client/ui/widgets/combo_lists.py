"""Gives the lists of combo boxes the width of what is in them: a box may be narrow, its entries must be read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_CONTAINER = "QComboBoxPrivateContainer"  # Qt's own name for the window of such a list
_MEASURED_MOST = 1_000  # entries; a longer list keeps the width of its box


class ComboLists(QObject):
    """Widens each list as it opens, which is when it gets the keyboard; for all combo boxes of ``app``.

    Qt does so for lists that look like menus only, and those have no scroll bar.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and now.window().inherits(_CONTAINER):
            _widen(now, now.window())


def _widen(view: QAbstractItemView, window: QWidget) -> None:
    if view.model().rowCount(view.rootIndex()) > _MEASURED_MOST:
        return
    width = view.sizeHintForColumn(0) + window.width() - view.viewport().width()
    screen = window.screen().availableGeometry()
    width = min(width, screen.width())
    if width > window.width():
        left = min(window.x(), screen.right() + 1 - width)
        window.setGeometry(left, window.y(), width, window.height())
