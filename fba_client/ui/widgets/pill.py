"""A state in one word on a coloured ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fba_client.ui.widgets.roles import set_role, set_style_property


class Pill(QLabel):
    """A rounded word; ``tone`` is neutral, info, good, warning or bad. The word says it all, the colour only helps."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "pill")
        self.show_state(text, tone)

    def show_state(self, text: str, tone: str) -> None:
        """Change word and tone."""
        self.setText(text)
        set_style_property(self, "tone", tone)
