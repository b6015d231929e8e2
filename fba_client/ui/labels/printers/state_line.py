"""What came of the last thing done in a dialog about a printer, in a line of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fba_client.errors import FbaClientError
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.messages import Messages
from fba_client.ui.widgets.roles import set_role, set_style_property


class StateLine(QLabel):
    """Words that wrap and can be copied; '' until something is said."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        set_role(self, "small")

    def say(self, words: str, ink: str = "") -> None:
        """Show ``words``, in the colour of ``ink`` (good, bad; '' the usual one)."""
        self.setText(words)
        set_style_property(self, "ink", ink)

    def show_failure(self, error: Exception, messages: Messages) -> None:
        """Say what went wrong and what to do; a fault of the program goes to ``messages`` instead."""
        if isinstance(error, FbaClientError):
            self.say(" ".join(filter(None, (error_text(error), advice_text(error)))), "bad")
        else:
            self.say("")
            messages.show_error(error)
