"""The head of a page: its title, a line below it, and its actions at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fba_client.ui.widgets.roles import text_label


class PageHeader(QWidget):
    """A title with an optional second line; actions stand at the right in the order they are added."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label(title, "title")
        self.subtitle = text_label(subtitle, "muted", wrap=True)
        if not subtitle:
            self.subtitle.hide()  # but not shown: before it has a parent, it would be a window of its own
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(texts, 1)

    def set_subtitle(self, text: str) -> None:
        """Change the second line; '' takes it away."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button or field at the right."""
        self._row.addWidget(widget)
