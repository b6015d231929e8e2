"""Undo and redo of the design also while a text is typed, whose own undo knows only its letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """Keeps the text fields of ``window`` from taking the keys for undo and redo; its actions get them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        fields: list[QWidget] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _KEYS):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
