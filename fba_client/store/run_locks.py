"""Which print runs are alive: the program that prints one holds a lock, which the system lets go of when it dies."""

from __future__ import annotations

import contextlib
from pathlib import Path

from filelock import FileLock, Timeout

from fba_client.errors import DataFolderError


class RunLock:
    """Held for as long as a run goes on; ``folder`` is that of the workspace."""

    def __init__(self, folder: Path, run_id: str) -> None:
        self._path = _lock_file(folder, run_id)
        self._lock = FileLock(self._path, timeout=0, mode=0o600, thread_local=False)  # a run may end on another thread

    def acquire(self) -> RunLock:
        """Take the lock. Raises Timeout when another has it, DataFolderError when it cannot be made."""
        try:
            self._lock.acquire()
        except Timeout:
            raise
        except OSError as error:
            raise DataFolderError(
                "{path} cannot be locked: {reason}.", path=str(self._path), reason=error.strerror or str(error)
            ) from error
        return self

    def release(self) -> None:
        """Say that the run is over."""
        self._lock.release()
        with contextlib.suppress(OSError):  # Windows keeps a file that somebody looks at; it is found free then
            self._path.unlink()


def is_running(folder: Path, run_id: str) -> bool:
    """Whether a living program, this one included, prints that run."""
    path = _lock_file(folder, run_id)
    if not path.exists():
        return False
    try:
        with FileLock(path, timeout=0, mode=0o600, thread_local=False):
            return False
    except Timeout:
        return True


def _lock_file(folder: Path, run_id: str) -> Path:
    return folder / f"print-{run_id}.lock"
