"""Stands where a page will be in a moment: its title, grey shapes, and the keys that are pressed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fba_client.ui.theme import Theme
from fba_client.ui.widgets.page_header import PageHeader

_TOP = 72
_BAR = 40
_ROUND = 8
_HELD_MAX = 256  # a scanner's code and more; a book on the keyboard is not kept


class Skeleton(QWidget):
    """Has the keyboard while it is shown, and hands on what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: list[QKeyEvent] = []
        self._header = PageHeader("", "", self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        layout.addWidget(self._header)
        layout.addStretch(1)

    def show_title(self, title: str) -> None:
        """Stand for the page of that name; nothing is held for it yet."""
        self._held.clear()
        self._header.title.setText(title)
        self.setAccessibleName(title)

    def hand_on(self, page: QWidget) -> None:
        """Let ``page``, which is shown now, have the keys that were pressed for it, in their order."""
        held, self._held = self._held, []
        for event in held:
            if event.type() == QKeyEvent.Type.KeyPress and _trigger(page, event):
                continue
            QApplication.sendEvent(QApplication.focusWidget() or page, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hold(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._hold(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: ARG002 - Tab is held like every key
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        room = self.rect().adjusted(Theme.SPACE_XL, _TOP, -Theme.SPACE_XL, -Theme.SPACE_L)
        painter.drawRoundedRect(QRect(room.left(), room.top(), room.width(), _BAR), _ROUND, _ROUND)
        painter.drawRoundedRect(room.adjusted(0, _BAR + Theme.SPACE_M, 0, 0), _ROUND, _ROUND)

    def _hold(self, event: QKeyEvent) -> None:
        if len(self._held) < _HELD_MAX:
            self._held.append(event.clone())


def _trigger(page: QWidget, event: QKeyEvent) -> bool:
    """Do what the keys are a shortcut for on ``page``; False when they are none."""
    keys = QKeySequence(event.keyCombination())
    for shortcut in page.findChildren(QShortcut):
        is_meant = keys in list(shortcut.keys()) and shortcut.isEnabled()
        if is_meant and _is_in_reach(shortcut.parent(), shortcut.context()):
            shortcut.activated.emit()
            return True
    for action in page.findChildren(QAction):
        if keys in action.shortcuts() and action.isEnabled() and _is_in_reach(page, action.shortcutContext()):
            action.trigger()
            return True
    return False


def _is_in_reach(holder: QObject | None, context: Qt.ShortcutContext) -> bool:
    """Whether a shortcut of ``holder`` counts, which is shown, with the keyboard where it is now."""
    if not isinstance(holder, QWidget) or not holder.isVisible():
        return False
    if context is Qt.ShortcutContext.WindowShortcut:
        return True
    focus = QApplication.focusWidget()
    is_inside = focus is not None and (focus is holder or holder.isAncestorOf(focus))
    return is_inside and context is Qt.ShortcutContext.WidgetWithChildrenShortcut
