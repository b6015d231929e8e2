"""Work that must not hold up the window: it runs in a thread pool and its result comes back on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from fba_client.errors import Cancelled
from fba_client.ui.messages import Messages

T = TypeVar("T")


class Tasks(QObject):
    """Runs work for the pages; lives on the GUI thread.

    A result is dropped when its owner is gone, when the same owner has started newer work under the same key, and
    after ``stop``.
    """

    _ended = Signal(object, object, object)  # the job, its result, its error; emitted by pool threads

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._ended.connect(self._deliver)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(2, min(4, QThreadPool.globalInstance().maxThreadCount())))
        self._jobs: set[_Job] = set()
        self._stopped = False

    def run(
        self,
        owner: QObject,
        work: Callable[[threading.Event], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str = "",
    ) -> None:
        """Call ``work(cancel)`` in the pool, then ``done(result)`` or ``failed(error)`` on the GUI thread.

        ``work`` must touch no widget and should look at ``cancel`` now and then. With a ``key``, newer work of the same
        owner cancels and supersedes the older. Without ``failed``, errors go to the message bar.
        """
        if self._stopped:
            return
        if key:
            self.cancel(owner, key)
        job = _Job(owner, work, done, failed, key=key, tasks=self)
        self._jobs.add(job)
        self._pool.start(_Runnable(job))

    def cancel(self, owner: QObject, key: str = "") -> None:
        """Ask the owner's work (under ``key``, or all of it) to stop; its result is dropped."""
        for job in self._jobs:
            if job.owner is owner and key in ("", job.key):
                job.drop()

    @property
    def is_idle(self) -> bool:
        """True while nothing runs and no result waits to be delivered."""
        return not self._jobs

    def stop(self, wait_ms: int = 2000) -> bool:
        """Cancel everything, take no more, and wait; True when all work had ended in time."""
        self._stopped = True
        for job in self._jobs:
            job.drop()
        self._pool.clear()
        ended = self._pool.waitForDone(wait_ms)
        if ended:
            left, self._jobs = self._jobs, set()
            for job in left:
                job.forget()
        return ended

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if job not in self._jobs:  # told after ``stop``
            return
        self._jobs.discard(job)
        is_dropped, done, failed = job.is_dropped, job.done, job.failed
        job.forget()
        job.deleteLater()
        if is_dropped:
            return
        if error is None:
            done(result)
        elif failed is not None:
            failed(error)
        elif not isinstance(error, Cancelled):
            self._messages.show_error(error)


class _Job(QObject):
    """One call. It lives on the GUI thread, where it also ends; pool threads only read it.

    It has no signal of its own: whoever emits one must outlive the emission, and this could be deleted by the GUI
    thread while the pool thread is still on its way out of ``emit``.
    """

    def __init__(
        self,
        owner: QObject,
        work: Callable[[threading.Event], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        *,
        key: str,
        tasks: Tasks,
    ) -> None:
        super().__init__(tasks)
        self.owner = owner
        self.work = work
        self.done = done
        self.failed = failed
        self.key = key
        self._tasks = tasks
        self._cancel = threading.Event()
        self._dropped = False
        owner.destroyed.connect(self.drop)

    @property
    def is_dropped(self) -> bool:
        return self._dropped or not shiboken6.isValid(self.owner)

    @Slot()
    def drop(self) -> None:
        self._dropped = True
        self._cancel.set()

    def forget(self) -> None:
        """Let go of the owner and of what the callbacks hold, here on the GUI thread and while this object is whole.

        They may be the last to hold the owner: it must not end inside the end of this job, nor on a pool thread.
        """
        if shiboken6.isValid(self.owner):
            self.owner.destroyed.disconnect(self.drop)
        self._dropped = True
        del self.owner, self.work, self.done, self.failed

    def carry_out(self) -> None:
        """On a pool thread: do the work and send the outcome home."""
        result: Any = None
        error: Exception | None = None
        try:
            if not self._cancel.is_set():
                result = self.work(self._cancel)
        except Cancelled as failure:
            error = failure.with_traceback(None)  # which would keep all that the work had in hand
        except Exception as failure:  # noqa: BLE001  every outcome goes home; the GUI thread tells errors from bugs
            error = failure
        if shiboken6.isValid(self._tasks):
            self._tasks._ended.emit(self, result, error)
        del error  # its traceback has this call, and would be kept by it in turn


class _Runnable(QRunnable):
    def __init__(self, job: _Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.carry_out()
