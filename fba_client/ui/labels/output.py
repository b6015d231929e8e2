"""Labels on their way out of the program, off the GUI thread, with progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fba_client.errors import FbaClientError
from fba_client.labels.job import LabelJob
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration, system_id
from fba_client.services.labels.checks import checked
from fba_client.services.labels.files import save_labels
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.services.printing.runs import begin_run, print_raw
from fba_client.ui.context import UiContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_TELL_EVERY = 20
Work = Callable[[threading.Event], PrintResult]


@dataclass(frozen=True, slots=True)
class Sent:
    """An order that left the program, and for where: a printer by its name, or '' for the files in its result."""

    order: LabelOrder
    result: PrintResult
    printer: str = ""


class LabelOutput(QObject):
    """One order at a time; lives on the GUI thread."""

    progressed = Signal(int, int)  # done, in all
    busy_changed = Signal(bool)
    ended = Signal(object)  # Sent
    failed = Signal(object)  # Exception; Cancelled when the person stopped it

    def __init__(self, context: UiContext, book: FontBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._book = book
        self._stop: threading.Event | None = None
        self.is_busy = False

    def save(self, order: LabelOrder, path: Path, shape: str, printer: Printer | None = None) -> None:
        """Write the labels to ``path``, as ``shape`` says; ZPL and EPL with the darkness and speed of ``printer``."""
        desk, book = self._context.desk, self._book

        def work(cancel: threading.Event) -> PrintResult:
            from fba_client.labels.drawing.raw import RawSetup  # noqa: PLC0415 - labels are made

            setup = RawSetup(printer.darkness, printer.speed, printer.after) if printer is not None else None
            return save_labels(desk, order, path, shape, book, setup=setup, report=self._tell, cancel=cancel)

        self._start(order, work)

    def print_raw(self, order: LabelOrder, printer: Printer) -> None:
        """Send the labels to a printer in its own language."""
        desk, book = self._context.desk, self._book

        def work(cancel: threading.Event) -> PrintResult:
            return print_raw(desk, order, printer, book, report=self._tell, cancel=cancel)

        self._start(order, work, printer.name)

    def print_named(self, order: LabelOrder, printer: Printer) -> None:
        """Print through the system on the printer of that name, at the exact size of the page."""
        from fba_client.ui.labels.printing import named_printer, set_up_printer  # noqa: PLC0415 - QtPrintSupport

        try:
            device = named_printer(printer.address)
        except FbaClientError as problem:
            self.failed.emit(problem)
            return
        set_up_printer(device, order.job.sheet, order.job.dpi, order.title)
        self.print_on(order, device, printer)

    def print_on(self, order: LabelOrder, device: QPrinter, printer: Printer | None = None) -> None:
        """Print the labels, laid out for the resolution that ``device`` says it has."""
        from fba_client.ui.labels import printing  # noqa: PLC0415 - QtPrintSupport, on the GUI thread

        printing.touch_types(self._book)
        desk, book = self._context.desk, self._book
        name = printer.name if printer is not None else device.printerName() or device.outputFileName()
        if printer is None:
            order = calibrated(order, calibration(desk.workspace, system_id(name), order.job.sheet.id), book)
        order = order.at_resolution(device.resolution(), book)

        def work(cancel: threading.Event) -> PrintResult:
            sound, distinct = checked(order, cancel=cancel)
            with begin_run(desk, sound, output=name, printer_id=printer.id if printer is not None else "") as run:
                printing.print_job(device, sound.job, book, report=self._tell, cancel=cancel)
                run.acknowledge_pages(sound.job.n_pages)  # the system takes a job as a whole
            return run.result(distinct)

        self._start(order, work, name)

    def stop(self) -> None:
        """Stop as soon as what was begun allows; ``failed`` says when that is."""
        if self._stop is not None:
            self._stop.set()

    def _start(self, order: LabelOrder, work: Work, printer: str = "") -> None:
        stop = self._stop = threading.Event()

        def stoppable(cancel: threading.Event) -> PrintResult:
            return work(_Either(stop, cancel))

        def done(result: PrintResult) -> None:
            self._set_busy(False)
            self.ended.emit(Sent(order, result, printer))

        self._set_busy(True)
        self._context.tasks.run(self, stoppable, done, self._on_failed, key="output")

    def _tell(self, done: int, total: int) -> None:
        if done % _TELL_EVERY == 0 or done == total:
            self.progressed.emit(done, total)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.is_busy:
            self.is_busy = busy
            self.busy_changed.emit(busy)


class _Either(threading.Event):
    """Set when the person stops the job or the window closes."""

    def __init__(self, stop: threading.Event, closing: threading.Event) -> None:
        super().__init__()
        self._stop = stop
        self._closing = closing

    def is_set(self) -> bool:
        return self._stop.is_set() or self._closing.is_set()


def calibrated(order: LabelOrder, measured: Calibration, book: FontBook) -> LabelOrder:
    """The order for a printer that is off by ``measured``."""
    job = order.job
    if measured == job.calibration:
        return order
    return replace(order, job=LabelJob(job.sheet, job.dpi, job.copies, book, skip=job.skip, calibration=measured))
