"""Prints a single page (the ruler page, the test page) on a printer that is being set up, off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fba_client.errors import FbaClientError
from fba_client.labels.job import Printable
from fba_client.labels.media.marks import page_job
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.ui.context import UiContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from fba_client.printers.channel import Channel

_PATIENCE_S = 15.0
OpenChannel = Callable[[Printer, str, threading.Event], AbstractContextManager["Channel"]]
OpenDevice = Callable[[str], "QPrinter"]


class PagePrinter(QObject):
    """One page at a time; lives on the GUI thread.

    ``open_channel`` and ``open_device`` stand in for the ways to a label printer and to one of the system's.
    """

    busy_changed = Signal(bool)
    printed = Signal(str)  # the printer's name
    failed = Signal(object)  # Exception

    def __init__(
        self,
        context: UiContext,
        parent: QObject | None = None,
        *,
        open_channel: OpenChannel | None = None,
        open_device: OpenDevice | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._open_channel = open_channel or _own_channel
        self._open_device = open_device or _own_device
        self._book = FontBook()
        self.is_busy = False

    def print_page(self, page: Printable, sheet: Sheet, printer: Printer, title: str) -> None:
        """Print ``page`` on the whole paper of ``sheet``; ``title`` is what a queue shows."""
        if self.is_busy:
            return
        try:
            work = (self._raw if printer.is_raw else self._through_system)(page, sheet, printer, title)
        except FbaClientError as error:
            self.failed.emit(error)
            return
        self._set_busy(True)
        self._context.tasks.run(self, work, self._on_done, self._on_failed, key="page")

    def cancel(self) -> None:
        """Let go of a page on its way."""
        self._context.tasks.cancel(self, "page")
        self._set_busy(False)

    def _raw(self, page: Printable, sheet: Sheet, printer: Printer, title: str) -> Callable[[threading.Event], str]:
        book, open_channel = self._book, self._open_channel

        def work(cancel: threading.Event) -> str:
            from fba_client.services.printing.runs import raw_chunks  # noqa: PLC0415 - labels are drawn

            with open_channel(printer, title, cancel) as channel:
                for chunk in raw_chunks(page_job(page, sheet, printer.dpi, book), printer, book):
                    channel.send(chunk.data)
                channel.finish()
            return printer.name

        return work

    def _through_system(
        self, page: Printable, sheet: Sheet, printer: Printer, title: str
    ) -> Callable[[threading.Event], str]:
        from fba_client.ui.labels import printing  # noqa: PLC0415 - brings QtPrintSupport, here on the GUI thread

        book, device = self._book, self._open_device(printer.address)
        printing.set_up_printer(device, sheet, printer.dpi, title)
        printing.touch_types(book)

        def work(cancel: threading.Event) -> str:
            job = page_job(page, sheet, device.resolution(), book)
            printing.print_job(device, job, book, cancel=cancel)
            return printer.name

        return work

    def _on_done(self, name: str) -> None:
        self._set_busy(False)
        self.printed.emit(name)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.is_busy:
            self.is_busy = busy
            self.busy_changed.emit(busy)


def _own_channel(printer: Printer, title: str, cancel: threading.Event) -> AbstractContextManager[Channel]:
    from fba_client.printers.opening import open_channel  # noqa: PLC0415 - only when something is printed

    return open_channel(printer, title=title, timeout_s=_PATIENCE_S, cancel=cancel)


def _own_device(name: str) -> QPrinter:
    from fba_client.ui.labels.printing import named_printer  # noqa: PLC0415 - brings QtPrintSupport

    return named_printer(name)
