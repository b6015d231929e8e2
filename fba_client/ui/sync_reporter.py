"""Tells the person, once, why the sync does not come through, and takes the message away when it does again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from fba_client.errors import (
    BackendUnreachable,
    EnvironmentProblem,
    FbaClientError,
    NotTheBackend,
    SignInNeeded,
    UserInputError,
)
from fba_client.sync.events import SyncSummary
from fba_client.ui.messages import Messages
from fba_client.ui.sync_thread import SyncThread

# What one step suffers alone (a refusal, throttling, a report) is told at its source in the Sync Centre.
_TOLD = (SignInNeeded, NotTheBackend, BackendUnreachable, EnvironmentProblem, UserInputError)


class SyncReporter(QObject):
    """Posts each trouble of syncs and pushes once, however often they fail over it; bugs go to the crash dialog."""

    def __init__(self, sync: SyncThread, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._told: Exception | None = None
        sync.sync_finished.connect(self._on_sync)
        sync.push_finished.connect(self._on_push)
        sync.failed.connect(self._tell)

    @Slot(object)
    def _on_sync(self, summary: SyncSummary) -> None:
        grave = [error for error in summary.errors if isinstance(error, _TOLD) or _is_bug(error)]
        if grave:
            self._tell(grave[0])
        elif not summary.cancelled:
            self._all_well()

    @Slot(object)
    def _on_push(self, outcome: Any) -> None:
        if outcome.error is not None:
            self._tell(outcome.error)
        elif outcome.changed:  # something was sent or looked at, so the backend is within reach
            self._all_well()

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if self._told is None or (type(error), str(error)) != (type(self._told), str(self._told)):
            self._told = error
            self._messages.show_error(error)

    def _all_well(self) -> None:
        told, self._told = self._told, None
        if isinstance(told, FbaClientError):
            self._messages.withdraw(told)


def _is_bug(error: Exception) -> bool:
    return not isinstance(error, FbaClientError)
