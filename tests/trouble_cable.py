"""A network cable between the program and the marketplace, which a test can pull, cut at a word, or leave hanging."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

_CHUNK = 65_536
_ABORT = struct.pack("ii", 1, 0)  # SO_LINGER: close with a reset, as a pulled cable's connections end


@dataclass
class Cut:
    """What happens when a request whose head has ``word`` comes by; ``answered``: after it has arrived."""

    word: bytes
    answered: bool
    then: Callable[[], None]
    happened: threading.Event


class Cable:
    """Forwards a port of its own to ``target``. While it is pulled, connections are refused, as without a network."""

    def __init__(self, target: str) -> None:
        self._target = (urlsplit(target).hostname or "", urlsplit(target).port or 0)
        self._lock = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._cut: Cut | None = None
        self._hangs = False
        self._reserved = _bound(0)  # keeps the port ours while nobody listens on it
        self._port = self._reserved.getsockname()[1]
        self.base_url = f"http://127.0.0.1:{self._port}"
        self._listener: socket.socket | None = None
        self.plug_in()

    def plug_in(self) -> None:
        """Let connections through."""
        self._hangs = False
        if self._listener is None:
            self._listener = _bound(self._port)
            self._listener.listen(64)
            threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def pull(self) -> None:
        """Break all connections and refuse new ones."""
        with self._lock:
            listener, self._listener = self._listener, None
            ends, self._ends = self._ends, set()
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for end in ends:
            _abort(end)

    def hang(self) -> None:
        """Take requests and never answer."""
        self._hangs = True

    def pull_at(self, word: str, *, answered: bool = False) -> threading.Event:
        """Pull at the next request whose head has ``word``: before it arrives, or with ``answered`` right after.

        The event is set when that happened.
        """
        return self._at(word, answered, self.pull)

    def hang_at(self, word: str, *, answered: bool = False) -> threading.Event:
        """Leave the next request whose head has ``word``, and all after it, without an answer."""
        return self._at(word, answered, self.hang)

    def _at(self, word: str, answered: bool, then: Callable[[], None]) -> threading.Event:
        self._cut = Cut(word.encode(), answered, then, threading.Event())
        return self._cut.happened

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                try:
                    far = socket.create_connection(self._target)
                except OSError:
                    _abort(near)
                    continue
                with self._lock:
                    self._ends |= {near, far}
                for source, sink, sent in ((near, far, True), (far, near, False)):
                    threading.Thread(target=self._pump, args=(source, sink, sent), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, is_request: bool) -> None:
        with contextlib.suppress(OSError):
            while chunk := source.recv(_CHUNK):
                if self._hangs:
                    continue
                cut = self._cut if is_request else None
                if cut is not None and cut.word in chunk:
                    self._cut = None
                    if cut.answered:
                        self._deliver(_whole_request(chunk, source))
                    cut.then()
                    cut.happened.set()
                    continue
                sink.sendall(chunk)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _deliver(self, request: bytes) -> None:
        """Bring a request there and wait until it was carried out, but tell nobody."""
        with socket.create_connection(self._target) as once:
            once.sendall(request)
            once.recv(_CHUNK)


@contextmanager
def laid(target: str) -> Iterator[Cable]:
    """A cable to ``target``, taken away at the end."""
    cable = Cable(target)
    try:
        yield cable
    finally:
        cable.pull()
        cable._reserved.close()


def _whole_request(begun: bytes, source: socket.socket) -> bytes:
    """``begun`` with the rest of its body, which may come in a packet of its own."""
    head, _, body = begun.partition(b"\r\n\r\n")
    length = re.search(rb"(?im)^content-length: *([0-9]+)", head)
    missing = (int(length.group(1)) if length else 0) - len(body)
    while missing > 0 and (more := source.recv(missing)):
        begun += more
        missing -= len(more)
    return begun


def _bound(port: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_REUSEPORT", socket.SO_REUSEADDR), 1)
    made.bind(("127.0.0.1", port))
    return made


def _abort(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        end.shutdown(socket.SHUT_RDWR)
    end.close()
