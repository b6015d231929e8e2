"""A printer that is none: it listens on this computer, records what it gets, renders the labels by the strict readers,
and can be given the troubles that printers have. It stands in for a real one in tests and for trying the program out.

    with LoopbackPrinter(dpi=203) as printer:
        ...send to 127.0.0.1, printer.port...
        printer.wait_for(3)
        printer.labels
"""

from __future__ import annotations

import os
import selectors
import socket
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from fba_client.errors import PrinterProblem
from fba_client.labels.drawing.reading import CommandsRefused, PrintedPage, bitmap_of
from fba_client.phrases import reason_of
from fba_client.printers.host_status import HostStatus
from fba_client.printers.loopback_feed import Feed, Stopped

if TYPE_CHECKING:
    from fba_client.labels.drawing.raster import Bitmap
    from fba_client.labels.setting.fonts import FontBook

HOST = "127.0.0.1"
_PIECE = 4096
_IDLE_S = 0.2  # longer than anybody waits for a connection
_BUFFER = 16 * 1024  # a printer that hangs should be noticed before a whole job has gone into its buffer


class LoopbackPrinter:
    """A test printer on a port of this computer, 0 for any that is free; a context manager.

    Labels are also written as PNG into ``folder``, when there is one. Raises PrinterProblem on entering when the port
    is taken or the folder cannot be made; that a picture could not be written later on is its ``problem``.

    ``book`` draws text that the printer is to set in its own face; without, it is the block it may cover at most.
    """

    def __init__(
        self, dpi: int = 203, *, port: int = 0, folder: Path | None = None, book: FontBook | None = None
    ) -> None:
        self.dpi = dpi
        self.port = port
        self.status = HostStatus()  # what it answers; to be set by whoever tests
        self.problem: PrinterProblem | None = None
        self._folder = folder
        self._book = book
        self._feed = Feed(self._printed)
        self._changed = threading.Condition()
        self._ended = threading.Event()
        self._is_idle = threading.Event()  # nobody waits for connections
        self._bytes_a_second = 0
        self._closes_at_once = False
        self._listener: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> LoopbackPrinter:
        if self._folder is not None:
            _make_folder(self._folder)
        self._listen()
        self._thread = threading.Thread(target=self._serve, name="loopback-printer", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
        self.refuse()

    @property
    def received(self) -> bytes:
        """Every byte that it got, but for questions about its status."""
        return self._feed.everything()

    @property
    def pages(self) -> tuple[PrintedPage, ...]:
        """The formats it printed, each once."""
        return tuple(self._feed.pages)

    @property
    def faults(self) -> tuple[CommandsRefused, ...]:
        """What the strict readers refused."""
        return tuple(self._feed.faults)

    @property
    def n_labels(self) -> int:
        """How many labels it fed: the copies of every format."""
        return sum(page.times for page in self.pages)

    @property
    def labels(self) -> list[Bitmap]:
        """What it printed, a bitmap for each label fed (0 black, 255 white); the same one for copies."""
        return [bitmap for page in self.pages for bitmap in [bitmap_of(page, self._book)] * page.times]

    def wait_for(self, labels: int, timeout_s: float = 10.0) -> bool:
        """Whether so many labels have been printed, at the latest after ``timeout_s``."""
        with self._changed:
            return self._changed.wait_for(lambda: self.n_labels >= labels, timeout_s)

    def stop_after(self, labels: int) -> None:
        """Take so many labels more; whoever sends another gets the connection broken."""
        self._feed.stop_after(labels)

    def stop_after_bytes(self, count: int) -> None:
        """Take so many bytes more, then break the connection."""
        self._feed.stop_after_bytes(count)

    def hang_after(self, labels: int) -> None:
        """Take so many labels more, then nothing, but keep the connection: a printer without paper."""
        self._feed.stop_after(labels, hangs=True)

    def slow(self, bytes_a_second: int) -> None:
        """Take no more than that."""
        self._bytes_a_second = bytes_a_second

    def silent(self) -> None:
        """Answer no questions, as many printers do."""
        self._feed.answers = False

    def close_at_once(self) -> None:
        """Break every connection as soon as it is made."""
        self._closes_at_once = True

    def refuse(self) -> None:
        """Take no connections, as a printer that is switched off."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):  # closing alone would not wake up who waits for a connection
                listener.shutdown(socket.SHUT_RDWR)
            self._is_idle.clear()
            listener.close()
            if self._thread is not None and self._thread.is_alive():
                self._is_idle.wait(_IDLE_S)

    def mend(self) -> None:
        """Be a good printer again."""
        self.status = HostStatus()
        self._bytes_a_second = 0
        self._closes_at_once = False
        self._feed.mend()
        if self._listener is None:
            self._listen()

    def _listen(self) -> None:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # on Windows this would let two printers listen on one port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
            listener.bind((HOST, self.port))
            listener.listen()
        except OSError as error:
            listener.close()
            raise PrinterProblem(
                "The test printer cannot listen on port {port}: {reason}.",
                advice="Choose another port with --port, or 0 for any that is free.",
                port=self.port,
                reason=reason_of(error),
            ) from error
        self.port = listener.getsockname()[1]
        listener.settimeout(0.05)
        self._listener = listener

    def _serve(self) -> None:
        while not self._ended.is_set():
            listener = self._listener
            if listener is None:
                self._is_idle.set()
                self._ended.wait(0.02)
                continue
            with suppress(OSError):  # nobody came, or the listener was closed
                connection, _ = listener.accept()
                with connection:
                    self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        connection.setblocking(True)
        if self._closes_at_once:
            return
        self._feed.begin()
        with selectors.DefaultSelector() as selector, suppress(OSError):
            selector.register(connection, selectors.EVENT_READ)
            while not self._ended.is_set():
                if not selector.select(0.05):
                    continue
                if not self._take(connection):
                    return

    def _take(self, connection: socket.socket) -> bool:
        """Read a piece; whether there may be more."""
        slowly = self._bytes_a_second // 20 or _PIECE
        arrived = connection.recv(max(1, min(_PIECE, self._feed.bytes_left, slowly)))
        if not arrived:
            return False
        try:
            answers = self._feed.take(arrived, self.status)
        except Stopped as stopped:
            if stopped.hangs:
                self._wait_for_mending()
            return False
        if answers:
            connection.sendall(answers)
        if self._bytes_a_second:
            self._ended.wait(len(arrived) / self._bytes_a_second)
        return True

    def _wait_for_mending(self) -> None:
        while self._feed.is_stopped and not self._ended.wait(0.02):
            pass

    def _printed(self, page: PrintedPage, number: int) -> None:
        if self._folder is not None:
            try:
                _write_png(self._folder / f"label-{number:05}.png", bitmap_of(page, self._book), self.dpi)
            except OSError as error:
                self.problem = _not_written(self._folder, error)
        with self._changed:
            self._changed.notify_all()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(folder, error) from error


def _write_png(path: Path, bitmap: Bitmap, dpi: int) -> None:
    """A picture of the label's true size."""
    from PIL import Image  # noqa: PLC0415 - heavy, and only for who wants pictures

    Image.fromarray(bitmap).convert("1").save(path, dpi=(dpi, dpi))


def _not_written(folder: Path, error: OSError) -> PrinterProblem:
    return PrinterProblem(
        "The pictures of the labels cannot be written to {folder}: {reason}.",
        advice="Choose another folder with --out.",
        folder=folder,
        reason=reason_of(error),
    )
