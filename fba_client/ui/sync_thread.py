"""Runs the Qt-free sync engine in one thread of its own and tells the window what happens, on the GUI thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from fba_client.errors import BackendFault, BackendUnreachable, FbaClientError, NotTheBackend, Throttled
from fba_client.sync.events import Changed, ProgressListener, SyncProgress, SyncSummary

log = logging.getLogger(__name__)
_LONGEST_WAIT_MS = 3_600_000
_PASSING = (BackendUnreachable, NotTheBackend, Throttled, BackendFault)  # what time alone may mend
_FIRST_RETRY_MS = 15_000


class PushOutcome(Protocol):
    """The part of ``sync.engine.PushResult`` that the window uses."""

    @property
    def changed(self) -> frozenset[Changed]: ...

    @property
    def next_due_s(self) -> float | None: ...

    @property
    def error(self) -> FbaClientError | None: ...


class Engine(Protocol):
    """The part of ``sync.engine.SyncEngine`` that the window uses."""

    def run(self, *, progress: ProgressListener, cancel: threading.Event) -> SyncSummary: ...

    def push(self, *, progress: ProgressListener, cancel: threading.Event) -> PushOutcome: ...


class _Errand(Enum):
    SYNC = "sync"
    PUSH = "push"
    LEAVE = "leave"


class _Loop(QThread):
    """Does errands one after the other. The object lives on the GUI thread, so its signals are queued to there."""

    began = Signal(object)
    progressed = Signal(object)
    ended = Signal(object, object, object)  # errand, result, error

    def __init__(self, make_engine: Callable[[], Engine], parent: QObject) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._errands: queue.SimpleQueue[tuple[_Errand, threading.Event]] = queue.SimpleQueue()

    def ask(self, errand: _Errand, cancel: threading.Event) -> None:
        self._errands.put((errand, cancel))

    def run(self) -> None:
        engine: Engine | None = None
        while True:
            errand, cancel = self._errands.get()
            if errand is _Errand.LEAVE:
                return
            self.began.emit(errand)
            result: Any = None
            error: Exception | None = None
            try:
                engine = engine or self._make_engine()
                work = engine.run if errand is _Errand.SYNC else engine.push
                result = work(progress=self.progressed.emit, cancel=cancel)
            except Exception as failure:  # noqa: BLE001  the GUI thread tells named errors from bugs
                error = failure
            self.ended.emit(errand, result, error)


class SyncThread(QObject):
    """Starts and stops syncs; GUI thread only.

    ``wake`` sends what is queued without a full sync, and goes on by itself when the engine says that something is
    due. A full sync is repeated every ``every_minutes`` (0: only when asked), and sooner while the backend is out of
    reach or overcharged: after ``first_retry_ms``, then each time after twice as long, until it comes through.
    """

    progressed = Signal(object)  # SyncProgress
    sync_finished = Signal(object)  # SyncSummary
    push_finished = Signal(object)  # PushOutcome
    failed = Signal(object)  # Exception: the engine itself could not run
    changed = Signal(object)  # frozenset[Changed]
    running_changed = Signal(bool)

    def __init__(
        self,
        make_engine: Callable[[], Engine],
        parent: QObject | None = None,
        *,
        first_retry_ms: int = _FIRST_RETRY_MS,
    ) -> None:
        super().__init__(parent)
        self._first_retry_ms = first_retry_ms
        self._retry_ms = first_retry_ms
        self._sync_cancel = threading.Event()
        self._push_cancel = threading.Event()
        self._syncing = False
        self._sync_asked = False
        self._push_asked = False
        self._stopped = False
        self._progress: SyncProgress | None = None
        self._loop = _Loop(make_engine, self)
        self._loop.began.connect(self._on_began)
        self._loop.progressed.connect(self._on_progressed)
        self._loop.ended.connect(self._on_ended)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.wake)
        self._periodic = QTimer(self)
        self._periodic.timeout.connect(self.start_sync)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.start_sync)

    @property
    def is_running(self) -> bool:
        """True from the request for a full sync until it has ended."""
        return not self._stopped and (self._syncing or self._sync_asked)

    @property
    def progress(self) -> SyncProgress | None:
        """Where the running sync is, or None."""
        return self._progress

    def set_period(self, minutes: int) -> None:
        """Sync by itself every so many minutes; 0 means only when asked."""
        if minutes > 0:
            self._periodic.start(minutes * 60_000)
        else:
            self._periodic.stop()

    @Slot()
    def start_sync(self) -> None:
        """Begin a full sync, unless one is under way or asked for already."""
        if self._stopped or self.is_running:
            return
        self._sync_asked = True
        self._sync_cancel = threading.Event()
        self._ask(_Errand.SYNC, self._sync_cancel)
        self.running_changed.emit(True)

    @Slot()
    def wake(self) -> None:
        """Send what is queued in the outbox now; a call while one already waits changes nothing."""
        if self._stopped or self._push_asked:
            return
        self._push_asked = True
        self._ask(_Errand.PUSH, self._push_cancel)

    @Slot()
    def cancel(self) -> None:
        """Ask the running sync to end soon; what it has written stays, and queued work is still sent."""
        self._sync_cancel.set()

    def stop(self, wait_ms: int = 5000) -> bool:
        """Cancel, take no more errands and wait for the thread; True when it has ended."""
        self._stopped = True
        self._due.stop()
        self._periodic.stop()
        self._retry.stop()
        self._sync_cancel.set()
        self._push_cancel.set()
        if not self._loop.isRunning():
            return True
        self._loop.ask(_Errand.LEAVE, self._push_cancel)
        return self._loop.wait(wait_ms)

    def _ask(self, errand: _Errand, cancel: threading.Event) -> None:
        self._loop.ask(errand, cancel)
        if not self._loop.isRunning():
            self._loop.start(QThread.Priority.LowPriority)

    @Slot(object)
    def _on_began(self, errand: _Errand) -> None:
        if errand is _Errand.SYNC:
            self._syncing, self._sync_asked = True, False
        else:
            self._push_asked = False

    @Slot(object)
    def _on_progressed(self, progress: SyncProgress) -> None:
        self._progress = progress
        if not self._stopped:
            self.progressed.emit(progress)
            if self._syncing:  # a push by itself is short and tells at its end
                self._announce(progress.changed)

    @Slot(object, object, object)
    def _on_ended(self, errand: _Errand, result: Any, error: Exception | None) -> None:
        self._progress = None
        if errand is _Errand.SYNC:
            self._syncing = False
        if self._stopped:
            return
        if error is not None:
            self._report(error)
        elif errand is _Errand.SYNC:
            self._announce(result.changed)
            self._try_again(result)
            self.sync_finished.emit(result)
            self.wake()
        else:
            self._announce(result.changed)
            self._come_back(result.next_due_s)
            self.push_finished.emit(result)
        if errand is _Errand.SYNC:
            self.running_changed.emit(False)

    def _announce(self, changed: frozenset[Changed]) -> None:
        if changed:
            self.changed.emit(changed)

    def _come_back(self, seconds: float | None) -> None:
        if seconds is None:
            self._due.stop()
        else:
            self._due.start(min(_LONGEST_WAIT_MS, max(50, int(seconds * 1000))))

    def _try_again(self, summary: SyncSummary) -> None:
        """Sync soon again after what time alone may mend, unless the person wants no sync by itself."""
        if not any(isinstance(error, _PASSING) for error in summary.errors):
            self._retry.stop()
            self._retry_ms = self._first_retry_ms
        elif self._periodic.isActive():
            self._retry.start(self._retry_ms)
            self._retry_ms = min(2 * self._retry_ms, self._periodic.interval())

    def _report(self, error: Exception) -> None:
        if isinstance(error, FbaClientError):
            log.warning("the sync could not run: %s", error)
        self.failed.emit(error)
