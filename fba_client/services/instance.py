"""One window for each data folder: two would send the same outbox and fight over the window's state."""

from __future__ import annotations

from types import TracebackType

from filelock import FileLock, Timeout

from fba_client.errors import AlreadyRunning, DataFolderError
from fba_client.paths import DataFolder
from fba_client.phrases import reason_of


class InstanceLock:
    """Held for as long as a window has the folder open; the system lets go of it when the process dies."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._lock = FileLock(folder.lock_file, timeout=0, mode=0o600)

    def acquire(self) -> InstanceLock:
        """Take the lock. Raises AlreadyRunning if another process has it, DataFolderError if it cannot be made."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise AlreadyRunning("FBA Client is already open on {folder}.", folder=str(self._folder.root)) from error
        except OSError as error:
            raise DataFolderError(
                "{path} cannot be locked: {reason}.",
                path=str(self._folder.lock_file),
                reason=reason_of(error),
            ) from error
        return self

    def release(self) -> None:
        """Let the next one in."""
        self._lock.release()

    def __enter__(self) -> InstanceLock:
        return self.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
