"""The parts of the settings' forms: a section, and rows of a label, a field and what is wrong with it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fba_client.settings import Settings
from fba_client.ui.context import UiContext
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

_LABEL_WIDTH = 150
Field = TypeVar("Field", bound=QWidget)


class Section(QFrame):
    """A card with one kind of choices. ``section_id`` is what ``open_at`` names."""

    section_id = ""

    def __init__(self, context: UiContext, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        set_role(self, "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 18)
        self.body.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(text_label(title, "heading"))
        if text:
            head.addWidget(text_label(text, "muted", wrap=True))
        self.body.addLayout(head)

    def show_settings(self, settings: Settings) -> None:
        """Show ``settings`` in the fields, in place of what was typed."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard's focus where this section begins."""
        widget: QWidget | None = self.nextInFocusChain()
        while widget is not None and self.isAncestorOf(widget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            widget = widget.nextInFocusChain()


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
        made = FormRow(label, field, error, words)
        made.set_fault("")
        return made


class SaveBar(QHBoxLayout):
    """Save and Revert, enabled while something differs from what is kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.save = QPushButton(self.tr("Save"))
        set_role(self.save, "primary")
        self.revert = QPushButton(theme.icon("undo"), self.tr("Revert"))
        self.setSpacing(8)
        self.addWidget(self.save)
        self.addWidget(self.revert)
        self.addStretch()
        self.set_changed(False)

    def set_changed(self, changed: bool) -> None:
        """Whether there is something to save."""
        self.save.setEnabled(changed)
        self.revert.setEnabled(changed)
