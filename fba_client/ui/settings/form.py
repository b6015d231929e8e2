"""The parts of the settings' forms: a section, and the bar that saves one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.settings import Settings
from fba_client.ui.context import UiContext
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, text_label


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
