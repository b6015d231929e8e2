"""Labels through the system: a queue of CUPS, the Windows spooler, a device and a file. A job goes whole or not at all,
but to a device."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.printers.channel import open_channel
from fba_client.printers.printer import CUPS, EPL, FILE, WINDOWS, ZPL, Printer
from fba_client.printers.windows import Spooler, WindowsChannel, Winspool

posix = pytest.mark.skipif(os.name != "posix", reason="the command is a shell script here")
QUEUE = Printer("1", "Desk", language=ZPL, way=CUPS, address="zebra")


def command(folder: Path, name: str, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a command of that name in front of all others."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@posix
def test_a_queue_gets_the_whole_job_as_raw_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/got', monkeypatch)
    with open_channel(QUEUE, title="FBA15 items") as channel:
        assert channel.keeps_back
        channel.send(b"^XA")
        channel.send(b"\xff\x00^XZ")
        assert not (tmp_path / "got").exists()
        channel.finish()
    assert (tmp_path / "got").read_bytes() == b"^XA\xff\x00^XZ"
    assert (tmp_path / "said").read_text(encoding="utf-8") == "-d zebra -o raw -t FBA15 items\n"


@posix
def test_a_queue_gets_nothing_of_a_job_that_is_not_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", f"cat > {tmp_path}/got", monkeypatch)
    with open_channel(QUEUE) as channel:
        channel.send(b"^XA")
    assert not (tmp_path / "got").exists()


@posix
@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'lp: The printer or class does not exist.' >&2; exit 1", "zebra: The printer or class does not exist."),
        ("exit 3", "lp ended with 3"),
        ("exec tail -f /dev/null", "did not answer"),
    ],
)
def test_what_lp_says_is_told(script: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", script, monkeypatch)
    with open_channel(QUEUE, timeout_s=0.5) as channel:
        channel.send(b"^XA")
        with pytest.raises(PrinterProblem) as told:
            channel.finish()
    assert words in str(told.value)
    assert "Nothing was printed" in told.value.advice


def test_a_computer_without_lp_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with open_channel(QUEUE) as channel, pytest.raises(PrinterProblem, match="no command “lp”") as told:
        channel.finish()
    assert "cups-client" in told.value.advice


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


def test_a_file_has_the_whole_job_once_it_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "labels.zpl"
    path.write_bytes(b"before")
    printer = Printer("1", "File", language=ZPL, way=FILE, address=str(path))
    with open_channel(printer) as channel:
        assert channel.keeps_back
        channel.send(b"^XA")
        channel.send(b"^XZ")
        assert path.read_bytes() == b"before"
        channel.finish()
    assert path.read_bytes() == b"^XA^XZ"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_stays_as_it_was_when_the_job_is_not_finished(tmp_path: Path) -> None:
    path = tmp_path / "labels.zpl"
    with open_channel(Printer("1", "File", language=ZPL, way=FILE, address=str(path))) as channel:
        channel.send(b"^XA")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["missing/labels.zpl", "/dev/no-such-printer"])
def test_a_path_that_cannot_be_written_is_told(path: str, tmp_path: Path) -> None:
    address = path if path.startswith("/") else str(tmp_path / path)
    printer = Printer("1", "File", language=EPL, way=FILE, address=address)
    with (
        pytest.raises(PrinterProblem, match=f"cannot be written to {address}: No such file") as told,
        open_channel(printer),
    ):
        pass
    assert told.value.advice


@posix
def test_a_device_is_written_as_labels_come(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with open_channel(Printer("1", "USB", language=ZPL, way=FILE, address=str(path))) as channel:
            assert not channel.keeps_back
            channel.send(b"^XA")
            assert os.read(reader, 100) == b"^XA"
            channel.send(b"^XZ")
            channel.finish()
        assert os.read(reader, 100) == b"^XZ"
    finally:
        os.close(reader)


@posix
def test_a_device_that_is_pulled_out_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with open_channel(Printer("1", "USB", language=ZPL, way=FILE, address=str(path))) as channel:
        os.close(reader)
        with pytest.raises(PrinterProblem, match="Broken pipe"):
            channel.send(b"^XA")


@posix
def test_a_device_that_is_busy_for_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    printer = Printer("1", "USB", language=ZPL, way=FILE, address=str(path))
    try:
        with open_channel(printer, timeout_s=0.3) as channel, pytest.raises(PrinterProblem, match="has taken nothing"):
            channel.send(b"^XA" * 1_000_000)
    finally:
        os.close(reader)


@posix
def test_waiting_for_a_device_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    printer = Printer("1", "USB", language=ZPL, way=FILE, address=str(path))
    cancel = threading.Event()
    threading.Timer(0.05, cancel.set).start()
    try:
        with open_channel(printer, cancel=cancel) as channel, pytest.raises(Cancelled):
            channel.send(b"^XA" * 1_000_000)
    finally:
        os.close(reader)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_device_that_takes_nothing_is_told() -> None:
    printer = Printer("1", "USB", language=ZPL, way=FILE, address="/dev/full")
    with open_channel(printer) as channel, pytest.raises(PrinterProblem, match="No space left"):
        channel.send(b"^XA")
