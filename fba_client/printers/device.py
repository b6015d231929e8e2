"""Labels to a device (a printer on USB, a parallel port, a Windows share) or to a plain file."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from fba_client.errors import PrinterProblem
from fba_client.printers.channel import Channel

_DEVICES = ("/dev/", "\\\\")  # \\.\LPT1, \\server\printer


def opened(path: str) -> Channel:
    """The channel for a path: a device is written as labels come, a file is replaced when the job is complete."""
    return DeviceChannel(path) if _is_device(path) else FileChannel(Path(path))


def _is_device(path: str) -> bool:
    return path.startswith(_DEVICES) or (Path(path).exists() and not Path(path).is_file())


class DeviceChannel:
    """A device file that takes labels as they are written."""

    keeps_back = False

    def __init__(self, path: str) -> None:
        self._path = path
        try:
            self._device = open(path, "wb", buffering=0)  # noqa: PTH123, SIM115 - no Path for \\.\, closed by close()
        except OSError as error:
            raise _not_written(path, error) from error

    def send(self, data: bytes) -> None:
        """Write ``data``; returns once the device's driver has taken it. Raises PrinterProblem."""
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[self._device.write(rest) or 0 :]
        except OSError as error:
            raise _not_written(self._path, error) from error

    def finish(self) -> None:
        """Raises PrinterProblem when the device reports on closing that it did not take everything."""
        try:
            self._device.close()
        except OSError as error:
            raise _not_written(self._path, error) from error

    def close(self) -> None:
        """Let go of the device."""
        with suppress(OSError):
            self._device.close()


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
        reason=error.strerror or str(error),
    )
