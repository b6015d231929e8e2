"""What the test printer does with the bytes that arrive: finds formats, prints them, answers questions, and stops where
it was told to."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

from fba_client.labels.drawing.epl import reader as epl
from fba_client.labels.drawing.reading import CommandsRefused, PrintedPage
from fba_client.labels.drawing.zpl import reader as zpl
from fba_client.printers.host_status import QUESTION, HostStatus, answer

_ZPL_END = b"^XZ"
_ENDLESS = sys.maxsize


class Stopped(Exception):
    """The printer takes no more. ``hangs`` says that it keeps the connection nevertheless."""

    def __init__(self, *, hangs: bool) -> None:
        self.hangs = hangs
        super().__init__()


class Feed:
    """The bytes of all connections, and the pages in them. ``printed`` hears of each page and its number from 1."""

    def __init__(self, printed: Callable[[PrintedPage, int], None]) -> None:
        self.received = bytearray()  # of formats that are complete
        self.pages: list[PrintedPage] = []
        self.faults: list[CommandsRefused] = []
        self.answers = True
        self.bytes_left = _ENDLESS
        self._printed = printed
        self._labels_left = _ENDLESS
        self._hangs = False
        self._pending = b""

    def stop_after(self, labels: int, *, hangs: bool = False) -> None:
        """Print so many labels more and no other."""
        self._labels_left, self._hangs = labels, hangs

    def stop_after_bytes(self, count: int) -> None:
        """Take so many bytes more and no other."""
        self.bytes_left, self._hangs = count, False

    def mend(self) -> None:
        """Take everything again, and answer."""
        self.answers, self.bytes_left, self._labels_left, self._hangs = True, _ENDLESS, _ENDLESS, False

    def begin(self) -> None:
        """A new connection: what was left unfinished on the last one is not printed."""
        self._consume(len(self._pending))

    def take(self, arrived: bytes, status: HostStatus) -> bytes:
        """Print what is complete; what to answer. Raises Stopped when told to stop here."""
        if self.bytes_left <= 0:
            raise Stopped(hangs=self._hangs)
        self.bytes_left -= len(arrived)
        self._pending += arrived
        answers = b""
        while self._pending:
            if self._pending.startswith(QUESTION):
                self._pending = self._pending[len(QUESTION) :]
                answers += answer(status) if self.answers else b""
            elif QUESTION.startswith(self._pending) or not self._print_next():
                break  # the rest is yet to come
        return answers

    @property
    def is_stopped(self) -> bool:
        """Whether it takes nothing more."""
        return self.bytes_left <= 0 or self._labels_left <= 0

    def everything(self) -> bytes:
        """All bytes that came, but for questions."""
        return bytes(self.received) + self._pending

    def _print_next(self) -> bool:
        """Print the first format of what is pending; False while it is not complete. Raises Stopped."""
        if self._pending.startswith(b"\n"):
            return self._consume(1)
        if self._labels_left <= 0:
            raise Stopped(hangs=self._hangs)
        end = len(self._pending.partition(QUESTION)[0])  # what cannot be read is skipped up to the next question
        try:
            end = self._end()
            if end < 0:
                return False
            pages = list(self._language().read_pages(self._pending[:end]))
        except CommandsRefused as error:
            self.faults.append(error)
            return self._consume(end)
        self._consume(end)
        for page in pages:
            self._feed_labels(page)
        return True

    def _end(self) -> int:
        if self._language() is epl:
            return epl.find_page(self._pending, 0)
        end = self._pending.find(_ZPL_END)
        return end + len(_ZPL_END) if end >= 0 else -1

    def _language(self) -> ModuleType:
        return zpl if self._pending.lstrip()[:1] in (b"^", b"~") else epl

    def _consume(self, count: int) -> bool:
        self.received += self._pending[:count]
        self._pending = self._pending[count:]
        return True

    def _feed_labels(self, page: PrintedPage) -> None:
        fed = min(page.times, self._labels_left)
        self._labels_left -= fed
        self.pages.append(replace(page, times=fed))
        self._printed(self.pages[-1], len(self.pages))
        if fed < page.times:
            raise Stopped(hangs=self._hangs)
