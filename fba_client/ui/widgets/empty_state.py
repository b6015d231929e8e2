"""What a page shows instead of emptiness: why there is nothing, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fba_client.ui.widgets.roles import set_role, text_label

_ICON = QSize(48, 48)
_WIDTH = 460


class EmptyState(QWidget):
    """A drawing, a title, a sentence and perhaps a button, centred."""

    action_triggered = Signal()

    def __init__(
        self, icon: QIcon, title: str, text: str, action_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self._title = text_label("", "heading", wrap=True)
        self._text = text_label("", "muted", wrap=True)
        self.button = QPushButton()
        set_role(self.button, "primary")
        self.button.clicked.connect(self.action_triggered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(200)
            label.setMaximumWidth(_WIDTH)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_words(title, text, action_text)
        self._draw()

    def show_words(self, title: str, text: str, action_text: str = "") -> None:
        """Change the words; without an action text there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action_text)
        self.button.setVisible(bool(action_text))
        for label in (self._title, self._text):
            label.ensurePolished()  # the style sheet's font, which the measures need
            width = min(_WIDTH, label.fontMetrics().horizontalAdvance(label.text()) + 4)
            label.setMinimumSize(width, label.heightForWidth(width))  # a centred label is given no more than one line

    def set_icon(self, icon: QIcon) -> None:
        """Show another drawing."""
        self._icon = icon
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(self._icon.pixmap(_ICON, self.devicePixelRatio(), QIcon.Mode.Disabled))
