"""Which print runs are alive: the program that prints one holds a lock, which the system lets go of when it dies."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.errors import DataFolderError
from fba_client.phrases import reason_of

if TYPE_CHECKING:
    from filelock import BaseFileLock


class RunLock:
    """Held for as long as a run goes on; ``folder`` is that of the workspace."""

    def __init__(self, folder: Path, run_id: str) -> None:
        self._path = _lock_file(folder, run_id)
        self._lock = _lock(self._path)

    def acquire(self) -> RunLock:
        """Take the lock of a run that nobody else has. Raises DataFolderError when it cannot be made."""
        try:
            self._lock.acquire()
        except OSError as error:
            raise DataFolderError(
                "{path} cannot be locked: {reason}.", path=str(self._path), reason=reason_of(error)
            ) from error
        return self

    def release(self) -> None:
        """Say that the run is over."""
        self._lock.release()
        _remove(self._path)


def is_running(folder: Path, run_id: str) -> bool:
    """Whether a living program, this one included, prints that run."""
    from filelock import Timeout  # noqa: PLC0415 - only once there is a run to ask about

    path = _lock_file(folder, run_id)
    if not path.exists():
        return False
    try:
        with _lock(path):
            pass
    except Timeout:
        return True
    _remove(path)
    return False


def _lock(path: Path) -> BaseFileLock:
    from filelock import FileLock  # noqa: PLC0415 - only once something is printed

    return FileLock(path, timeout=0, mode=0o600, thread_local=False)  # a run may end on another thread


def _lock_file(folder: Path, run_id: str) -> Path:
    return folder / f"print-{run_id}.lock"


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # Windows keeps a file that somebody looks at; the next look takes it away
        path.unlink(missing_ok=True)
