"""Labels to a device, which takes them as they come, and to a file, which has the whole job or stays as it was."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.printers.opening import open_channel
from fba_client.printers.printer import EPL, FILE, ZPL, Printer

posix = pytest.mark.skipif(os.name != "posix", reason="there are no named pipes")


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
