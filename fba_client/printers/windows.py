"""Labels through the Windows spooler, in its data type RAW: no driver touches them.

Written against ``Spooler``, the few calls of winspool that are needed, so that it can be tried where Windows is not.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Any, Protocol

from fba_client.errors import PrinterProblem
from fba_client.phrases import Phrase

RAW = "RAW"


class Spooler(Protocol):
    """The spooler; its calls raise OSError with the system's own words."""

    def open(self, printer: str) -> int:
        """A handle of the printer of that name."""
        ...

    def begin(self, handle: int, title: str) -> None:
        """Start a document of raw data."""
        ...

    def write(self, handle: int, data: bytes) -> int:
        """Add to the document; how many bytes were taken."""
        ...

    def end(self, handle: int) -> None:
        """The document is complete and may print."""
        ...

    def abort(self, handle: int) -> None:
        """Drop the document."""
        ...

    def close(self, handle: int) -> None:
        """Give the handle back."""
        ...


class WindowsChannel:
    """One document in the spooler; it prints when it is complete, and is dropped when it is not."""

    keeps_back = True

    def __init__(self, printer: str, title: str, spooler: Spooler | None = None) -> None:
        self._printer = printer
        self._spooler = spooler or _system_spooler(printer)
        self._finished = False
        try:
            self._handle = self._spooler.open(printer)
        except OSError as error:
            raise self._refused(error) from error
        try:
            self._spooler.begin(self._handle, title)
        except OSError as error:
            self._spooler.close(self._handle)
            raise self._refused(error) from error

    def send(self, data: bytes) -> None:
        """Add ``data`` to the document. Raises PrinterProblem."""
        rest = data
        while rest:
            try:
                taken = self._spooler.write(self._handle, rest)
            except OSError as error:
                raise self._refused(error) from error
            if taken < 1:
                raise self._refused(OSError(0, Phrase("the spooler takes no more")))
            rest = rest[taken:]

    def finish(self) -> None:
        """Complete the document. Raises PrinterProblem; nothing was printed then."""
        try:
            self._spooler.end(self._handle)
        except OSError as error:
            raise self._refused(error) from error
        self._finished = True

    def close(self) -> None:
        """Give the printer back; drop a document that is not complete."""
        with suppress(OSError):
            if not self._finished:
                self._spooler.abort(self._handle)
        with suppress(OSError):
            self._spooler.close(self._handle)

    def _refused(self, error: OSError) -> PrinterProblem:
        return PrinterProblem(
            "Windows took no labels for the printer “{printer}”: {reason}.",
            advice="Check the printer's name in its set-up and that it is not paused. Nothing was printed.",
            printer=self._printer,
            reason=_words(error),
        )


def _words(error: OSError) -> str:
    """The system's own words: its numbers are not those of the C library."""
    words = error.strerror or str(error)
    return words if isinstance(words, Phrase) else words.rstrip(".")


def _system_spooler(printer: str) -> Spooler:
    if sys.platform != "win32":
        raise PrinterProblem(
            "The printer “{printer}” is set up for the Windows spooler, which this computer does not have.",
            advice="Choose another way to the printer in its set-up: the network, a raw queue or a device.",
            printer=printer,
        )
    return Winspool(ctypes.WinDLL("winspool.drv", use_last_error=True), ctypes.get_last_error, ctypes.FormatError)


class _Document(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (("name", ctypes.c_wchar_p), ("output", ctypes.c_wchar_p), ("kind", ctypes.c_wchar_p))


class Winspool:
    """The calls of winspool.drv; the library and the system's words for its errors are passed in."""

    def __init__(self, library: Any, last_error: Any, words: Any) -> None:
        self._library = library
        self._last_error = last_error
        self._words = words

    def open(self, printer: str) -> int:
        """See Spooler."""
        handle = ctypes.c_void_p()
        self._check(self._library.OpenPrinterW(ctypes.c_wchar_p(printer), ctypes.byref(handle), None))
        return handle.value or 0

    def begin(self, handle: int, title: str) -> None:
        """See Spooler."""
        document = _Document(title, None, RAW)
        self._check(self._library.StartDocPrinterW(ctypes.c_void_p(handle), 1, ctypes.byref(document)))
        self._check(self._library.StartPagePrinter(ctypes.c_void_p(handle)))

    def write(self, handle: int, data: bytes) -> int:
        """See Spooler."""
        taken = ctypes.c_uint32()
        size = ctypes.c_uint32(len(data))
        self._check(self._library.WritePrinter(ctypes.c_void_p(handle), data, size, ctypes.byref(taken)))
        return taken.value

    def end(self, handle: int) -> None:
        """See Spooler."""
        self._check(self._library.EndPagePrinter(ctypes.c_void_p(handle)))
        self._check(self._library.EndDocPrinter(ctypes.c_void_p(handle)))

    def abort(self, handle: int) -> None:
        """See Spooler."""
        self._check(self._library.AbortPrinter(ctypes.c_void_p(handle)))

    def close(self, handle: int) -> None:
        """See Spooler."""
        self._check(self._library.ClosePrinter(ctypes.c_void_p(handle)))

    def _check(self, worked: int) -> None:
        if not worked:
            code = int(self._last_error())
            raise OSError(code, str(self._words(code)).strip() or f"error {code}")
