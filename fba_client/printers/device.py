"""Labels to a device (a printer on USB, a parallel port, a Windows share) or to a plain file."""

from __future__ import annotations

import math
import os
import select
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.phrases import reason_of
from fba_client.printers.channel import Channel

_DEVICES = ("/dev/", "\\\\")  # \\.\LPT1, \\server\printer
_LOOK_UP_MS = 100  # how often a wait looks whether it was cancelled


def opened(path: str, *, timeout_s: float, cancel: threading.Event) -> Channel:
    """The channel for a path: a device is written as labels come, a file is replaced when the job is complete."""
    return DeviceChannel(path, timeout_s=timeout_s, cancel=cancel) if _is_device(path) else FileChannel(Path(path))


def _is_device(path: str) -> bool:
    return path.startswith(_DEVICES) or (Path(path).exists() and not Path(path).is_file())


class DeviceChannel:
    """A device that takes labels as they are written. It must be there already: none is ever created."""

    keeps_back = False

    def __init__(self, path: str, *, timeout_s: float, cancel: threading.Event) -> None:
        self._path = path
        self._timeout_s = timeout_s
        self._cancel = cancel
        try:
            self._device = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        except OSError as error:
            raise _not_written(path, error) from error
        self._is_open = True

    def send(self, data: bytes) -> None:
        """Write ``data``; returns once the device's driver has taken it. Raises PrinterProblem or Cancelled."""
        rest = memoryview(data)
        while rest:
            self._wait()
            try:
                rest = rest[os.write(self._device, rest) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise _not_written(self._path, error) from error

    def finish(self) -> None:
        """Raises PrinterProblem when the device reports on closing that it did not take everything."""
        self._is_open = False
        try:
            os.close(self._device)
        except OSError as error:
            raise _not_written(self._path, error) from error

    def close(self) -> None:
        """Let go of the device."""
        if self._is_open:
            self._is_open = False
            with suppress(OSError):
                os.close(self._device)

    def _wait(self) -> None:
        """Until the device takes something."""
        deadline = time.monotonic() + self._timeout_s
        while not self._cancel.is_set():
            if self._is_ready():
                return
            if time.monotonic() >= deadline:
                raise PrinterProblem(
                    "The printer at {path} has taken nothing for {seconds} seconds.",
                    advice="Check its paper, its cover and its pause button, then print again.",
                    path=self._path,
                    seconds=math.ceil(self._timeout_s),
                )
        raise Cancelled

    def _is_ready(self) -> bool:
        if sys.platform == "win32":  # which does not tell when a device is ready: there a write just takes its time
            return True
        poll = select.poll()
        poll.register(self._device, select.POLLOUT)
        return bool(poll.poll(_LOOK_UP_MS))


class FileChannel:
    """A file that has the whole job once it is finished, and stays as it was if it is not."""

    keeps_back = True

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        except OSError as error:
            raise _not_written(str(path), error) from error
        self._part, self._file = Path(name), os.fdopen(handle, "wb")

    def send(self, data: bytes) -> None:
        """Add ``data`` to what will be in the file. Raises PrinterProblem."""
        try:
            self._file.write(data)
        except OSError as error:
            raise _not_written(str(self._path), error) from error

    def finish(self) -> None:
        """Put the file in its place. Raises PrinterProblem."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._path)
        except OSError as error:
            raise _not_written(str(self._path), error) from error

    def close(self) -> None:
        """Drop what was not finished."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def _not_written(path: str, error: OSError) -> PrinterProblem:
    return PrinterProblem(
        "Labels cannot be written to {path}: {reason}.",
        advice="Check the path in the printer's set-up, the printer's cable, and that this account may write there.",
        path=path,
        reason=reason_of(error),
    )
