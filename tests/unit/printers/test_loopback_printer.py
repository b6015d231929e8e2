"""The test printer: it prints what a printer would, and has the troubles that it is told to have."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from fba_client.errors import PrinterProblem
from fba_client.labels.drawing.epl import epl_chunks
from fba_client.labels.drawing.png import rasterised_page
from fba_client.labels.drawing.raw import RawChunk, RawSetup
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.loopback import HOST, LoopbackPrinter
from fba_client.printers.opening import open_channel
from fba_client.printers.printer import EPL, TCP, ZPL, Printer

Chunks = Callable[[LabelJob, FontBook, RawSetup], Iterator[RawChunk]]
LANGUAGES = [(ZPL, zpl_chunks), (EPL, epl_chunks)]
DOTS = RawSetup(own_type=False)


@pytest.fixture(scope="module")
def book() -> FontBook:
    """The shipped fonts and no others."""
    return FontBook(folders=())


def job_of(book: FontBook, count: int, copies: int = 1) -> LabelJob:
    entries = [Copies(ItemLabel(f"X00{number:07}", "Tea, black"), copies) for number in range(count)]
    return LabelJob(find_sheet("Thermal_57x32"), 203, entries, book)


@contextmanager
def connected(device: LoopbackPrinter) -> Iterator[socket.socket]:
    with socket.create_connection((HOST, device.port), timeout=5) as connection:
        yield connection


@pytest.mark.parametrize(("language", "chunks"), LANGUAGES)
def test_what_it_prints_is_what_the_preview_shows(language: str, chunks: Chunks, book: FontBook) -> None:
    job = job_of(book, 3, copies=2)
    with LoopbackPrinter(203) as device:
        printer = Printer("1", "Test", language=language, way=TCP, address=HOST, port=device.port)
        with open_channel(printer, timeout_s=5) as channel:
            for chunk in chunks(job, book, DOTS):
                channel.send(chunk.data)
            channel.finish()
        assert device.wait_for(6)
        assert device.faults == ()
        assert device.n_labels == len(device.labels) == 6
        for number, bitmap in enumerate(device.labels):
            assert np.array_equal(bitmap, rasterised_page(job, number, book))


def test_labels_are_written_as_pictures_that_read(book: FontBook, tmp_path: Path) -> None:
    with LoopbackPrinter(203, folder=tmp_path / "out", book=book) as device, connected(device) as connection:
        connection.sendall(b"".join(chunk.data for chunk in zpl_chunks(job_of(book, 2), book, RawSetup())))
        assert device.wait_for(2)
    paths = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in paths] == ["label-00001.png", "label-00002.png"]
    for number, path in enumerate(paths):
        with Image.open(path) as picture:
            assert picture.info["dpi"] == pytest.approx((203, 203), abs=0.1)
            read = zxingcpp.read_barcodes(np.asarray(picture.convert("L")))
        assert [result.text for result in read] == [f"X00{number:07}"]


def test_text_in_the_printers_own_face_stays_within_its_block(book: FontBook) -> None:
    with LoopbackPrinter(203) as device, connected(device) as connection:
        connection.sendall(b"".join(chunk.data for chunk in zpl_chunks(job_of(book, 1), book, RawSetup())))
        assert device.wait_for(1)
        blocks = device.labels[0]
    with LoopbackPrinter(203, book=book) as device, connected(device) as connection:
        connection.sendall(b"".join(chunk.data for chunk in zpl_chunks(job_of(book, 1), book, RawSetup())))
        assert device.wait_for(1)
        glyphs = device.labels[0]
    assert ((glyphs == 0) <= (blocks == 0)).all()
    assert (glyphs == 0).sum() < (blocks == 0).sum()


def test_bytes_may_come_one_by_one(book: FontBook) -> None:
    data = b"".join(chunk.data for chunk in zpl_chunks(job_of(book, 1), book, RawSetup(darkness=9)))
    with LoopbackPrinter() as device, connected(device) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for place in range(len(data)):
            connection.sendall(data[place : place + 1])
        connection.sendall(b"~H")
        connection.sendall(b"S")
        assert connection.recv(1) == b"\x02"
        assert device.n_labels == 1
        assert device.received == data


@pytest.mark.parametrize("data", [b"^XA^JUS^XZ", b"hello printer\n", b"~JA^XA^XZ"])
def test_commands_of_nobody_are_faults(data: bytes) -> None:
    with LoopbackPrinter() as device, connected(device) as connection:
        connection.sendall(data + b"\n~HS")
        assert connection.recv(1) == b"\x02"
        assert len(device.faults) == 1
        assert device.n_labels == 0
        assert device.received == data + b"\n"


def test_a_count_that_exceeds_what_it_may_print_is_printed_in_part(book: FontBook) -> None:
    with LoopbackPrinter() as device, connected(device) as connection:
        device.stop_after(3)
        connection.sendall(next(zpl_chunks(job_of(book, 1, copies=5), book, RawSetup())).data)
        assert connection.recv(1) == b""
        assert device.n_labels == 3


def test_it_is_a_good_printer_again_once_mended(book: FontBook) -> None:
    label = next(zpl_chunks(job_of(book, 1), book, RawSetup())).data
    with LoopbackPrinter() as device:
        for trouble in (device.refuse, device.close_at_once, device.silent, lambda: device.stop_after(0)):
            trouble()
            device.mend()
            before = device.n_labels
            with connected(device) as connection:
                connection.sendall(label + b"~HS")
                assert connection.recv(1) == b"\x02"
            assert device.n_labels == before + 1


def test_a_port_that_is_taken_is_told() -> None:
    with LoopbackPrinter() as device:
        other = LoopbackPrinter(port=device.port)
        with pytest.raises(PrinterProblem, match="cannot listen on port") as told:
            other.__enter__()
    assert told.value.advice


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(PrinterProblem, match="cannot be written"):
        LoopbackPrinter(folder=tmp_path / "out").__enter__()


def test_a_picture_that_cannot_be_written_does_not_stop_the_printer(book: FontBook, tmp_path: Path) -> None:
    (tmp_path / "label-00001.png").mkdir()
    with LoopbackPrinter(folder=tmp_path) as device, connected(device) as connection:
        connection.sendall(b"".join(chunk.data for chunk in zpl_chunks(job_of(book, 2), book, RawSetup())))
        assert device.wait_for(2)
        assert device.problem is not None
    assert (tmp_path / "label-00002.png").is_file()
