"""A form: rows of a label, a field, and a line for what is wrong with it or for a hint."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from fba_client.ui.widgets.roles import set_style_property, text_label

_LABEL_WIDTH = 150
Field = TypeVar("Field", bound=QWidget)


class FormRow(Generic[Field]):
    """One field with its label and a line for what is wrong with it."""

    def __init__(self, label: QLabel, field: Field, error: QLabel, hint: QLabel) -> None:
        self.label = label
        self.field = field
        self._error = error
        self._hint = hint

    @property
    def fault(self) -> str:
        """What the line below the field says is wrong, or ''."""
        return self._error.text()

    def set_fault(self, words: str) -> None:
        """Say at the field what is wrong with it; '' when nothing is."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self._hint.setVisible(not words and bool(self._hint.text()))
        set_style_property(self.field, "invalid", "true" if words else "false")
        self.field.setAccessibleDescription(words or self._hint.text())

    @property
    def hint(self) -> str:
        """What the line below the field says while nothing is wrong, or ''."""
        return self._hint.text()

    def set_hint(self, words: str) -> None:
        """What to say about the field while nothing is wrong with it; the next ``set_visible`` shows it."""
        self._hint.setText(words)
        if not self.fault:
            self.field.setAccessibleDescription(words)

    def set_visible(self, visible: bool) -> None:
        """Show or hide the whole row."""
        self.label.setVisible(visible)
        self.field.setVisible(visible)
        self._error.setVisible(visible and bool(self._error.text()))
        self._hint.setVisible(visible and bool(self._hint.text()) and not self._error.text())


class Form(QGridLayout):
    """Rows of fields, the labels at the left."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(4)
        self.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self.setColumnStretch(1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page: over a closed box of choices it would change what is saved at once."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def add(self, text: str, field: Field, *, hint: str = "") -> FormRow[Field]:
        """Add a field; ``text`` names it, with & before its key."""
        label = text_label(text)
        label.setBuddy(field)
        if isinstance(field, QComboBox):
            field.installEventFilter(self)
        field.setAccessibleName(text.replace("&", ""))
        error = text_label("", "error", wrap=True)
        words = text_label(hint, "small", wrap=True)
        row = self.rowCount()
        self.addWidget(label, row, 0)
        self.addWidget(field, row, 1)
        self.addWidget(error, row + 1, 1)
        self.addWidget(words, row + 2, 1)
        self.setRowMinimumHeight(row + 3, 4)
        error.hide()
        if not hint:
            words.hide()  # but not shown: before the form has a widget, it would be a window of its own
        set_style_property(field, "invalid", "false")
        field.setAccessibleDescription(hint)
        return FormRow(label, field, error, words)
