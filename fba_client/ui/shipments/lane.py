"""Saves one after the other, off the GUI thread, and loses none when the window closes."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fba_client.errors import FbaClientError
from fba_client.ui.tasks import Tasks

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Errand:
    work: Callable[[], object]
    failed: Callable[[Exception], None]


class Lane(QObject):
    """Carries out errands strictly in the order in which they were given; GUI thread only."""

    emptied = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: deque[_Errand] = deque()
        self._running = False
        self._lock = threading.Lock()

    @property
    def is_idle(self) -> bool:
        """Whether everything given so far has been carried out."""
        return not self._running and not self._waiting

    def submit(self, work: Callable[[], object], failed: Callable[[Exception], None]) -> None:
        """Carry ``work`` out after all that was given before; ``failed`` is called on the GUI thread."""
        self._waiting.append(_Errand(work, failed))
        self._start_next()

    def flush(self) -> None:
        """Carry out what waits before returning, so that nothing is lost when the window closes."""
        with self._lock:  # what is running in the pool holds it
            while self._waiting:
                try:
                    self._waiting.popleft().work()
                except FbaClientError as error:
                    log.warning("not saved while closing: %s", error)

    def _start_next(self) -> None:
        if self._running or not self._waiting:
            return
        self._running = True
        errand = self._waiting[0]
        self._tasks.run(self, lambda _cancel: self._carry_out(errand), self._on_done)

    def _carry_out(self, errand: _Errand) -> tuple[_Errand, Exception | None]:
        """On a pool thread."""
        with self._lock:
            if not self._waiting or self._waiting[0] is not errand:  # the window closed and did it already
                return errand, None
            self._waiting.popleft()
            try:
                errand.work()
            except Exception as error:  # noqa: BLE001  goes home to ``failed``, which knows errors from bugs
                return errand, error
            return errand, None

    def _on_done(self, outcome: tuple[_Errand, Exception | None]) -> None:
        errand, error = outcome
        self._running = False
        if error is not None:
            errand.failed(error)
        self._start_next()
        if self.is_idle:
            self.emptied.emit()
