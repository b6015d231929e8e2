"""Labels over TCP, as nearly every label printer with a network takes them (port 9100).

What was taken: a ZPL printer is asked for its status behind every piece, and its answer proves that it has read all
that came before. Many printers never answer; then it is what the other side's network layer has acknowledged, so far as
this system tells. No wait is longer than the channel's patience, and each can be cancelled.
"""

from __future__ import annotations

import math
import selectors
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.phrases import Phrase, reason_of
from fba_client.printers.host_status import QUESTION, HostStatus, find_answer

_LAST_PORT = 65_535
_CONNECT_S = 10.0
_PROBE_S = 1.0  # a printer that answers questions does so at once
_LOOK_UP_S = 0.1  # how often a wait looks whether it was cancelled
_SHORTEST_S, _LONGEST_S = 0.001, 0.05  # between two looks at what is still unacknowledged
_LINGER = "hh" if sys.platform == "win32" else "ii"
_SEND_BUFFER = 16 * 1024  # where the system does not tell what is unacknowledged, little may be


class NetworkChannel:
    """A connection to a printer. ``asks`` says that it may be asked for its status (ZPL)."""

    keeps_back = False

    def __init__(self, host: str, port: int, *, asks: bool, timeout_s: float, cancel: threading.Event) -> None:
        self._name = f"{host}:{port}"
        self._timeout_s = timeout_s
        self._cancel = cancel
        self._received = b""
        self._status = HostStatus()
        self._socket = _connected(host, port, min(timeout_s, _CONNECT_S))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ)
        self._answers = False
        self._is_within = False  # a piece of which it is not known whether it was taken
        try:
            self._answers = asks and self._probe()
            self._check_ready()
        except BaseException:
            self.close()
            raise

    def send(self, data: bytes) -> None:
        """Hand over ``data``; returns once the printer has it. Raises PrinterProblem or Cancelled."""
        if self._status.trouble:
            self._ask()
            self._check_ready()
        self._is_within = True
        if self._answers:
            self._write(data + QUESTION)
            self._await_answer()
        else:
            self._write(data)
            self._await_acknowledgement()
        self._is_within = False

    def finish(self) -> None:
        """Raises PrinterProblem when the printer took everything and now reports trouble.

        A printer that says nothing at the end, or hangs up, has nevertheless taken what it took.
        """
        if self._answers:
            with suppress(PrinterProblem):
                self._write(QUESTION)
                self._answered(min(_PROBE_S, self._timeout_s))
        if self._status.trouble:
            raise PrinterProblem(
                "The printer at {name} has taken all labels, but {trouble}.",
                advice="Put that right at the printer: it then prints what it has taken. Do not print it again.",
                name=self._name,
                trouble=self._status.trouble,
            )

    def close(self) -> None:
        """End the connection, in a way that what was taken stays taken, and what was not does not come out later."""
        self._selector.close()
        if self._is_within and self._answers:
            self._drop_what_waits()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.recv(4096)  # answers left unread would make the end look like an abort
        self._socket.close()

    def _drop_what_waits(self) -> None:
        """Let the system not go on sending what it still has, which it would do long after the connection is closed.

        Only where answers told what was taken: elsewhere this could take back what was only acknowledged.
        """
        with suppress(OSError):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
            self._socket.close()

    def _probe(self) -> bool:
        self._write(QUESTION)
        return self._answered(min(_PROBE_S, self._timeout_s))

    def _ask(self) -> None:
        self._write(QUESTION)
        self._await_answer()

    def _check_ready(self) -> None:
        if self._status.trouble:
            raise PrinterProblem(
                "The printer at {name} cannot print: {trouble}.",
                advice="Put that right at the printer, then print again.",
                name=self._name,
                trouble=self._status.trouble,
            )

    def _write(self, data: bytes) -> None:
        rest = memoryview(data)
        self._selector.modify(self._socket, selectors.EVENT_READ | selectors.EVENT_WRITE)
        deadline = self._deadline()
        while rest:
            if self._wait(_LOOK_UP_S) & selectors.EVENT_WRITE:
                with self._telling():
                    rest = rest[self._socket.send(rest) :]
                deadline = self._deadline()
            self._check_time(deadline)
        self._selector.modify(self._socket, selectors.EVENT_READ)

    def _await_answer(self) -> None:
        if not self._answered(self._timeout_s):
            raise self._stuck()

    def _answered(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while (found := find_answer(self._received)) is None:
            if time.monotonic() >= deadline:
                return False
            self._wait(_LOOK_UP_S)
        self._status, self._received = found
        return True

    def _await_acknowledgement(self) -> None:
        deadline, pause = self._deadline(), _SHORTEST_S
        least = left = self._unacknowledged()
        while left:
            self._check_time(deadline)
            self._wait(pause)
            pause = min(2 * pause, _LONGEST_S)
            left = self._unacknowledged()
            if left < least:
                least, deadline = left, self._deadline()

    def _wait(self, seconds: float) -> int:
        """Wait at most so long for the socket; the events it has, after what had arrived was read."""
        if self._cancel.is_set():
            raise Cancelled
        events = 0
        for _, mask in self._selector.select(seconds):
            events |= mask
        if events & selectors.EVENT_READ:
            self._read()
        return events

    def _read(self) -> None:
        with self._telling():
            arrived = self._socket.recv(4096)
        if not arrived:
            raise _broken(self._name, Phrase("it closed the connection"))
        self._received = (self._received + arrived)[-4096:]

    def _unacknowledged(self) -> int:
        with self._telling():
            return _in_flight(self._socket)

    def _deadline(self) -> float:
        return time.monotonic() + self._timeout_s

    def _check_time(self, deadline: float) -> None:
        if time.monotonic() >= deadline:
            raise self._stuck()

    def _stuck(self) -> PrinterProblem:
        return PrinterProblem(
            "The printer at {name} has taken nothing for {seconds} seconds.",
            advice="Check its paper, its cover and its pause button, and whether it is still on the network.",
            name=self._name,
            seconds=math.ceil(self._timeout_s),
        )

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise _broken(self._name, reason_of(error)) from error


def _connected(host: str, port: int, timeout_s: float) -> socket.socket:
    """A connection on which nothing waits to be sent together with more."""
    name = f"{host}:{port}"
    if not 0 < port <= _LAST_PORT:  # the system would take it for another
        raise PrinterProblem(
            "There is no port {port}.", advice="Enter one in the printer's set-up; most use 9100.", port=port
        )
    try:
        connection = socket.create_connection((host, port), timeout=timeout_s)
    except (OSError, UnicodeError) as error:  # the latter is no name at all
        raise _unreachable(name, error, timeout_s) from error
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if not _TELLS:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
    connection.setblocking(False)
    return connection


def _unreachable(name: str, error: Exception, timeout_s: float) -> PrinterProblem:
    if isinstance(error, socket.gaierror | UnicodeError):
        return PrinterProblem(
            "There is no printer called {name} on the network.",
            advice="Check the name in the printer's set-up, or enter its IP address (see its configuration label).",
            name=name,
        )
    if isinstance(error, ConnectionRefusedError):
        return PrinterProblem(
            "The device at {name} takes no labels there.",
            advice="Check address and port in the printer's set-up (most use 9100), and that nobody else prints on it.",
            name=name,
        )
    if isinstance(error, TimeoutError):
        return PrinterProblem(
            "No printer answered at {name} within {seconds} seconds.",
            advice="Check that it is switched on, is on this network and has this address.",
            name=name,
            seconds=math.ceil(timeout_s),
        )
    return PrinterProblem("The printer at {name} cannot be reached: {reason}.", name=name, reason=reason_of(error))


def _broken(name: str, why: str) -> PrinterProblem:
    return PrinterProblem(
        "The connection to the printer at {name} broke while labels were sent: {reason}.",
        advice="Check the printer and its cable, then go on with the labels that are left.",
        name=name,
        reason=why,
    )


if sys.platform == "linux":
    import fcntl
    import termios

    _TELLS = True

    def _in_flight(connection: socket.socket) -> int:
        """How many bytes the other side has not acknowledged."""
        answer = fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
        return int(struct.unpack("i", answer)[0])

elif sys.platform == "darwin":
    _SO_NWRITE = 0x1024
    _TELLS = True

    def _in_flight(connection: socket.socket) -> int:
        """How many bytes the other side has not acknowledged."""
        return connection.getsockopt(socket.SOL_SOCKET, _SO_NWRITE)

else:
    _TELLS = False

    def _in_flight(connection: socket.socket) -> int:  # noqa: ARG001 - this system does not tell
        """Nothing is known here."""
        return 0
