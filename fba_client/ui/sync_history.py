"""What the syncs of this run did, for the Sync Centre; kept in memory only."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fba_client.domain.clock import Clock
from fba_client.domain.times import iso_seconds
from fba_client.errors import BackendUnreachable
from fba_client.sync.events import StepResult, SyncSummary
from fba_client.ui.sync_thread import SyncThread

_KEPT = 20


@dataclass(frozen=True, slots=True)
class PastSync:
    """One sync: when it ended (ISO 8601 in UTC), its steps, and why it did not even begin, where it did not."""

    ended_at: str
    results: tuple[StepResult, ...] = ()
    cancelled: bool = False
    failure: Exception | None = None

    @property
    def seconds(self) -> float:
        """How long its steps took."""
        return sum((result.seconds for result in self.results), 0.0)

    @property
    def rows(self) -> int:
        """Rows written by all steps."""
        return sum(result.rows for result in self.results)

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What went wrong, in order."""
        own = (self.failure,) if self.failure is not None else ()
        return own + tuple(result.error for result in self.results if result.error is not None)

    @property
    def is_offline(self) -> bool:
        """Whether the backend could not be reached."""
        return any(isinstance(error, BackendUnreachable) for error in self.errors)


class SyncHistory(QObject):
    """The newest syncs first."""

    grown = Signal()

    def __init__(self, sync: SyncThread, clock: Clock) -> None:
        super().__init__(sync)
        self._clock = clock
        self._past: deque[PastSync] = deque(maxlen=_KEPT)
        sync.sync_finished.connect(self._on_finished)
        sync.failed.connect(self._on_failed)

    @property
    def past(self) -> tuple[PastSync, ...]:
        """The syncs that ended, the newest first."""
        return tuple(self._past)

    @Slot(object)
    def _on_finished(self, summary: SyncSummary) -> None:
        self._note(PastSync(iso_seconds(self._clock.now()), summary.results, summary.cancelled))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._note(PastSync(iso_seconds(self._clock.now()), failure=error))

    def _note(self, past: PastSync) -> None:
        self._past.appendleft(past)
        self.grown.emit()
