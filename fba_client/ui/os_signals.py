"""Lets Ctrl+C in the terminal and a polite kill close the window in order, although Qt's loop runs no Python."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_WATCHED = ("SIGINT", "SIGTERM", "SIGHUP")


class OsSignals(QObject):
    """Calls ``leave`` on the GUI thread when the system asks the program to end; ``stop`` gives the signals back.

    Python notes a signal at once but handles it only between its own instructions, of which a waiting window has
    none. So it is told to write to a socket, which wakes Qt's loop.
    """

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.setblocking(False)
        self._old_wakeup = signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)
        self._old = {number: signal.signal(number, _noted) for number in _numbers()}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def stop(self) -> None:
        """Give the signals back to who had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_wakeup)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        for end in (self._ours, self._pythons):
            end.close()

    @Slot()
    def _on_signal(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(64)
        self._leave()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Python's own handler has nothing to do: the socket was written to before it is called."""


def _numbers() -> list[signal.Signals]:
    return [signal.Signals[name] for name in _WATCHED if hasattr(signal, name)]
