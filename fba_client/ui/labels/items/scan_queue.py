"""Scanned codes, looked up one after the other: none is lost however fast one scans."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fba_client.errors import UserInputError
from fba_client.services.product_codes import Scan, look_up
from fba_client.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code that was scanned, and the SKU that it stands for."""

    code: str
    msku: str
    fnsku: str = ""
    title: str = ""


class ScanQueue(QObject):
    """Answers codes in the order they came. After an ``unclear`` one it waits until ``go_on``."""

    found = Signal(object)  # Scanned
    unclear = Signal(object)  # Scan: of no product, of several with different labels, or of a case
    refused = Signal(object)  # UserInputError: it was misread
    waiting = Signal(int)  # codes that wait behind an unclear one

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._codes: deque[str] = deque()
        self._looking_up = False
        self._held = False

    def submit(self, code: str) -> None:
        """Look ``code`` up when those before it are done."""
        self._codes.append(code)
        self._next()
        self._tell_waiting()

    def go_on(self) -> None:
        """The unknown code has been dealt with."""
        self._held = False
        self._next()

    def clear(self) -> None:
        """Forget the codes that wait."""
        self._codes.clear()
        self._held = False

    def _tell_waiting(self) -> None:
        if self._held:
            self.waiting.emit(len(self._codes))

    def _next(self) -> None:
        if self._looking_up or self._held or not self._codes:
            return
        self._looking_up = True
        code, desk = self._codes.popleft(), self._context.desk

        def work(cancel: threading.Event) -> Scan:  # noqa: ARG001 - one look-up by index
            return look_up(desk, code)

        self._context.tasks.run(self, work, self._on_done, self._on_failed, key="scan")

    def _on_done(self, scan: Scan) -> None:
        self._looking_up = False
        if scan.is_clear:
            hit = scan.hits[0]
            self.found.emit(Scanned(scan.code, hit.msku, hit.fnsku, hit.title))
        else:
            self._held = True
            self.unclear.emit(scan)
            self._tell_waiting()
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self._looking_up = False
        if isinstance(error, UserInputError):
            self.refused.emit(error)
        else:
            self._context.messages.show_error(error)
        self._next()
