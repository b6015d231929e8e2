"""What became of each step of a sync, so that one that fails does not take the others with it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from fba_client.domain.clock import Clock
from fba_client.errors import BackendUnreachable, Cancelled, FbaClientError, NotTheBackend, SignInNeeded
from fba_client.sync.events import Changed, ProgressListener, Step, StepResult, SyncProgress, SyncSummary

_log = logging.getLogger(__name__)
OUT_OF_REACH = (SignInNeeded, BackendUnreachable, NotTheBackend)  # no other step would fare better


class Journal:
    """Runs the steps of one sync and keeps their results."""

    def __init__(self, clock: Clock, progress: ProgressListener) -> None:
        self._clock = clock
        self._progress = progress
        self._results: list[StepResult] = []
        self._is_cancelled = False
        self.changed: set[Changed] = set()

    def run(self, step: Step, work: Callable[[], int]) -> bool:
        """Do ``work``, which returns how many rows it wrote; False when the sync should end here."""
        self._progress(SyncProgress(step))
        began, rows, error = self._clock.monotonic(), 0, None
        try:
            rows = work()
        except Cancelled:
            self._is_cancelled = True
            return False
        except Exception as failure:  # noqa: BLE001  (the summary carries it; the window tells named errors from bugs)
            error = failure
            if not isinstance(failure, FbaClientError):
                _log.exception("The sync step %s failed.", step)
        self._results.append(StepResult(step, rows, self._clock.monotonic() - began, error))
        return not isinstance(error, OUT_OF_REACH)

    def summary(self) -> SyncSummary:
        """What came of all steps so far."""
        return SyncSummary(tuple(self._results), frozenset(self.changed), self._is_cancelled)
