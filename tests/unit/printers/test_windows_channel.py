"""Labels through the Windows spooler: one document of raw data, tried against spoolers of our own."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest

from fba_client.errors import PrinterProblem
from fba_client.printers.opening import open_channel
from fba_client.printers.printer import WINDOWS, ZPL, Printer
from fba_client.printers.windows import Spooler, WindowsChannel, Winspool


class FakeSpooler:
    """A spooler that keeps its documents; ``fails`` names the call that does not work."""

    def __init__(self, fails: str = "", takes: int = 1_000_000) -> None:
        self.fails = fails
        self.takes = takes
        self.calls: list[str] = []
        self.document = b""
        self.printed = b""

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name == self.fails:
            raise OSError(1801, "The printer name is invalid.")

    def open(self, printer: str) -> int:
        self._call("open")
        return 7

    def begin(self, handle: int, title: str) -> None:
        self._call("begin")

    def write(self, handle: int, data: bytes) -> int:
        self._call("write")
        self.document += data[: self.takes]
        return len(data[: self.takes])

    def end(self, handle: int) -> None:
        self._call("end")
        self.printed, self.document = self.document, b""

    def abort(self, handle: int) -> None:
        self._call("abort")
        self.document = b""

    def close(self, handle: int) -> None:
        self._call("close")


def test_the_windows_spooler_gets_one_document() -> None:
    spooler = FakeSpooler(takes=3)
    channel = WindowsChannel("Zebra", "labels", spooler)
    channel.send(b"^XA^CI28")
    channel.send(b"^XZ")
    assert channel.keeps_back
    channel.finish()
    channel.close()
    assert spooler.printed == b"^XA^CI28^XZ"
    assert (spooler.calls[:2], spooler.calls[-2:]) == (["open", "begin"], ["end", "close"])


def test_a_document_that_is_not_finished_is_dropped() -> None:
    spooler = FakeSpooler()
    channel = WindowsChannel("Zebra", "labels", spooler)
    channel.send(b"^XA")
    channel.close()
    assert spooler.printed == spooler.document == b""
    assert spooler.calls[-2:] == ["abort", "close"]


@pytest.mark.parametrize("fails", ["open", "begin", "write", "end"])
def test_what_windows_says_is_told(fails: str) -> None:
    spooler = FakeSpooler(fails)

    def printed() -> None:
        channel = WindowsChannel("Zebra", "labels", spooler)
        try:
            channel.send(b"^XA")
            channel.finish()
        finally:
            channel.close()

    with pytest.raises(PrinterProblem, match=r"“Zebra”: The printer name is invalid\.") as told:
        printed()
    assert told.value.advice
    assert spooler.calls[-1] == ("open" if fails == "open" else "close")


def test_a_spooler_that_takes_nothing_is_told() -> None:
    channel = WindowsChannel("Zebra", "labels", FakeSpooler(takes=0))
    with pytest.raises(PrinterProblem, match="takes no more"):
        channel.send(b"^XA")


@pytest.mark.skipif(sys.platform == "win32", reason="there the spooler is")
def test_elsewhere_a_windows_printer_says_so() -> None:
    printer = Printer("1", "Desk", language=ZPL, way=WINDOWS, address="Zebra")
    with pytest.raises(PrinterProblem, match="spooler, which this computer does not have"), open_channel(printer):
        pass


class FakeLibrary:
    """The calls of winspool.drv, as ctypes makes them."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.works = 1

    def OpenPrinterW(self, name: ctypes.c_wchar_p, handle: Any, defaults: None) -> int:
        handle._obj.value = 0xABCD_0000_1234
        self.calls.append(("open", name.value))
        return self.works

    def StartDocPrinterW(self, handle: ctypes.c_void_p, level: int, document: Any) -> int:
        self.calls.append(("begin", handle.value, level, document._obj.name, document._obj.output, document._obj.kind))
        return self.works

    def StartPagePrinter(self, handle: ctypes.c_void_p) -> int:
        return self.works

    def WritePrinter(self, handle: ctypes.c_void_p, data: bytes, size: ctypes.c_uint32, taken: Any) -> int:
        taken._obj.value = min(size.value, 4)
        self.calls.append(("write", data[:4]))
        return self.works

    def EndPagePrinter(self, handle: ctypes.c_void_p) -> int:
        return self.works

    def EndDocPrinter(self, handle: ctypes.c_void_p) -> int:
        self.calls.append(("end", handle.value))
        return self.works

    def AbortPrinter(self, handle: ctypes.c_void_p) -> int:
        self.calls.append(("abort", handle.value))
        return self.works

    def ClosePrinter(self, handle: ctypes.c_void_p) -> int:
        self.calls.append(("close", handle.value))
        return self.works


def spooler_of(library: FakeLibrary) -> Spooler:
    return Winspool(library, lambda: 1801, lambda code: f"Error {code}: the name is invalid.\r\n")


def test_winspool_is_called_for_raw_data_with_a_whole_handle() -> None:
    library = FakeLibrary()
    channel = WindowsChannel("Zebra", "FBA labels", spooler_of(library))
    channel.send(b"^XA^XZ")
    channel.finish()
    channel.close()
    handle = 0xABCD_0000_1234
    assert library.calls == [
        ("open", "Zebra"),
        ("begin", handle, 1, "FBA labels", None, "RAW"),
        ("write", b"^XA^"),
        ("write", b"XZ"),
        ("end", handle),
        ("close", handle),
    ]


def test_a_call_of_winspool_that_fails_gives_the_words_of_windows() -> None:
    library = FakeLibrary()
    library.works = 0
    with pytest.raises(PrinterProblem, match="Error 1801: the name is invalid"):
        WindowsChannel("Zebra", "labels", spooler_of(library))
