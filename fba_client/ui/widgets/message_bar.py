"""The bar that shows what ``Messages`` posts: one at a time, newest wins, errors stay until they are dismissed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from fba_client.ui.messages import Message, Messages
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

_SHOWN_MS = 8_000
_ICONS = {"info": "info", "good": "check-circle", "warning": "warning", "bad": "error"}


class MessageBar(QFrame):
    """Hidden while there is nothing to say. Plain information goes away by itself, except under the mouse.

    Its hint is the width at which no text breaks, for those who place it themselves.
    """

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action: Callable[[], None] | None = None
        self._tone = "info"
        set_role(self, "bar")
        self._picture = QLabel()
        self._text = text_label("", "strong", wrap=True, selectable=True)
        self._advice = text_label("", "", wrap=True, selectable=True)
        self._button = QPushButton()
        self._close = QToolButton()
        self._close.setIcon(theme.icon("close"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        theme.changed.connect(self._draw_icon)
        messages.posted.connect(self.show_message)
        messages.withdrawn.connect(self._on_withdrawn)
        messages.cleared.connect(self.dismiss)
        self.hide()

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show ``message`` in place of what is there."""
        self._action = message.action
        self._tone = message.tone
        set_style_property(self, "tone", message.tone)
        self._text.setText(message.text)
        self._advice.setText(message.advice)
        self._advice.setVisible(bool(message.advice))
        self._button.setText(message.action_text)
        self._button.setVisible(message.action is not None)
        self.setAccessibleName(f"{message.text} {message.advice}".strip())
        self._draw_icon()
        self.show()
        if message.tone in ("info", "good"):
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._action = None
        self.hide()

    @Slot(str)
    def _on_withdrawn(self, text: str) -> None:
        if self._text.text() == text:
            self.dismiss()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() - self._texts.sizeHint().width() + self._widest_text(), hint.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._tone in ("info", "good") and self.isVisible():
            self._timer.start()

    def _widest_text(self) -> int:
        self.ensurePolished()
        widths = [0]
        for label in (self._text, self._advice):
            label.ensurePolished()
            widths += [label.fontMetrics().horizontalAdvance(line) for line in label.text().splitlines()]
        return max(widths) + 2 * self._text.margin() + 2  # and what a last letter leans out

    def _lay_out(self) -> None:
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)

    @Slot()
    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    @Slot()
    def _draw_icon(self) -> None:
        name = _ICONS.get(self._tone, "info")
        self._picture.setPixmap(self._theme.pixmap(name, 20, self._tone, ratio=self.devicePixelRatio()))
