"""The one channel for messages to the person: pages post, the message bar of the window shows."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fba_client.errors import BackendUnreachable, Cancelled, FbaClientError, SignInNeeded
from fba_client.ui.i18n import advice_text, error_text

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """What the bar shows: ``tone`` info, good, warning or bad; at most one action."""

    text: str
    tone: str = "info"
    advice: str = ""
    action_text: str = ""
    action: Callable[[], None] | None = None


class Messages(QObject):
    """Where every page posts what the person should know; GUI thread only."""

    posted = Signal(object)  # Message
    withdrawn = Signal(str)  # the text of a message that is true no more
    cleared = Signal()
    navigation_requested = Signal(str, object)

    def show_info(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Say that something was done; ``action`` may be an Undo. It goes away by itself."""
        self.posted.emit(Message(text, "info", "", action_text, action))

    def show_warning(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Say that something needs a look; it stays until it is dismissed."""
        self.posted.emit(Message(text, "warning", "", action_text, action))

    def show_error(self, error: Exception) -> None:
        """Say what happened and what to do next. A bug (an error without a name) goes to the crash dialog instead."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, FbaClientError):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        log.warning("shown to the person: %s", error)
        action_text, action = "", None
        if isinstance(error, SignInNeeded):
            action_text, action = self.tr("Open Settings"), self._open_connection
        tone = "warning" if isinstance(error, BackendUnreachable) else "bad"  # to be offline is nothing bad
        self.posted.emit(Message(error_text(error), tone, advice_text(error), action_text, action))

    def withdraw(self, error: FbaClientError) -> None:
        """Take the message about ``error`` away, if it is still the one that shows."""
        self.withdrawn.emit(error_text(error))

    def clear(self) -> None:
        """Take away what the bar shows."""
        self.cleared.emit()

    def _open_connection(self) -> None:
        self.navigation_requested.emit("settings", {"section": "connection"})
