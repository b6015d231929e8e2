"""From “Print” to the printer: what must be asked is asked, then the order goes the way of the chosen printer."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fba_client.errors import LabelError, UserInputError
from fba_client.labels.media.titles import title_words
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.queries.print_ledger import UnfinishedRun
from fba_client.services.labels.doubles import Doubles, find_doubles
from fba_client.services.labels.orders import LabelOrder
from fba_client.services.printing.runs import reprint_order, resume_order
from fba_client.ui.context import UiContext
from fba_client.ui.double_dialog import ask_about_doubles
from fba_client.ui.labels.dialogs import LabelDialogs
from fba_client.ui.labels.many_dialog import UNASKED_MOST, ask_about_many
from fba_client.ui.labels.output import LabelOutput, Sent
from fba_client.ui.labels.planner import multiplied
from fba_client.ui.labels.print_setup import PrintSetup
from fba_client.ui.labels.source import Plan, Request

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LabelName = tuple[str, str, str]  # subject, expiry and lot
Told = Callable[[Exception | None, int], None]  # why not, or None and how many labels


class Dispatcher(QObject):
    """Sends orders to the chosen printer over ``window``; lives on the GUI thread.

    ``ended`` and ``failed`` tell of what the person asked for by hand; a scan gets its answer itself.
    """

    ended = Signal(object)  # Sent
    failed = Signal(object)  # Exception

    def __init__(
        self,
        context: UiContext,
        book: FontBook,
        output: LabelOutput,
        setup: PrintSetup,
        dialogs: LabelDialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._book = book
        self._output = output
        self._setup = setup
        self._dialogs = dialogs
        self._window = window
        self._at_once: deque[tuple[Request, Told]] = deque()
        self._told: Told | None = None
        output.ended.connect(self._on_ended)
        output.failed.connect(self._on_failed)

    def send(self, order: LabelOrder) -> None:
        """Print ``order``, after a question if any of it was printed before, or if it is very many labels."""
        self._unless_double(order, self._send_if_so_many)

    def _send_if_so_many(self, order: LabelOrder) -> None:
        printer, labels = self._setup.printer(), order.job.n_labels
        if printer is None or labels <= UNASKED_MOST:  # without a printer the system's dialog asks
            self.send_again(order)
        else:
            ask_about_many(self._window, labels, printer.name, lambda: self.send_again(order))

    def send_again(self, order: LabelOrder) -> None:
        """Print ``order`` without a question."""
        if not self._is_free():
            return
        printer = self._setup.printer()
        if printer is None:
            self._dialogs.ask_printer(order, lambda device: self._print_on(order, device))
        else:
            self._send_to(printer, order)

    def save(self, order: LabelOrder, shape: str, name: str) -> None:
        """Ask where to, then write the labels as a file of that kind; before that, whether doubles are wanted."""

        def save(wanted: LabelOrder) -> None:
            def then(path: str) -> None:
                self._dialogs.remember_folder(Path(path))
                self.save_to(wanted, path, shape)

            self._dialogs.ask_file(shape, name, then)

        self._unless_double(order, save, saving=True)

    def save_to(self, order: LabelOrder, path: str, shape: str) -> None:
        """Write the labels to ``path``."""
        if self._is_free():
            self._output.save(order, Path(path), shape, self._setup.printer())

    def resume(self, run: UnfinishedRun, first_label: int) -> None:
        """Print the rest of a run from a label on (from 0), on the printer that it was on if that is still set up."""
        desk, book = self._context.desk, self._book

        def work(cancel: threading.Event) -> LabelOrder:  # noqa: ARG001 - labels are not laid out yet
            return resume_order(desk, run.run_id, book, first_label=first_label)

        self._context.tasks.run(self, work, lambda order: self._send_to_known(run.printer_id, order), key="resume")

    def reprint(self, run_id: str, labels: frozenset[LabelName], printer_id: str = "") -> None:
        """Print labels of an earlier run again: those called ``labels``, all of them where that is empty."""
        desk, book = self._context.desk, self._book

        def work(cancel: threading.Event) -> LabelOrder:  # noqa: ARG001
            return without_others(reprint_order(desk, run_id, book), labels)

        self._context.tasks.run(self, work, lambda order: self._send_to_known(printer_id, order), key="resume")

    def print_at_once(self, request: Request, told: Told) -> None:
        """Print what a scan asks for when all before it is printed, without any question; ``told`` hears of it."""
        self._at_once.append((request, told))
        self._next_at_once()

    def _next_at_once(self) -> None:
        if not self._at_once or self._told is not None or self._output.is_busy:
            return
        request, self._told = self._at_once.popleft()
        fault = self._at_once_fault()
        if fault is not None:
            self._answer(fault)
            return
        desk, choices, book = self._context.desk, self._setup.choices(), self._book

        def work(cancel: threading.Event) -> Plan:
            return multiplied(request.plan(desk, choices, book, cancel), choices)

        self._context.tasks.run(self, work, self._on_planned_at_once, self._answer, key="at-once")

    def _at_once_fault(self) -> Exception | None:
        """Why nothing can be printed without a question."""
        if self._setup.printer() is None:
            return UserInputError(
                "A scan can only print on a printer that is set up.", advice="Choose or set one up at the top right."
            )
        sheet = self._setup.choices().sheet
        if sheet.per_page > 1:
            return UserInputError(
                "Every scan would use up a page of “{title}”.",
                advice="Choose a roll of labels.",
                title=title_words(sheet),
            )
        return None

    def _on_planned_at_once(self, plan: Plan) -> None:
        printer = self._setup.printer()
        if plan.order is not None and printer is not None:
            self._send_to(printer, plan.order)
            return
        reasons = [plan.error, *(fault.error for fault in plan.faults)]
        missing = LabelError("There is no label for it.")
        self._answer(next((reason for reason in reasons if reason is not None), missing))

    def _send_to_known(self, printer_id: str, order: LabelOrder) -> None:
        printer = next((one for one in self._setup.printers() if one.id == printer_id), None)
        if printer is None:
            self.send_again(order)
        elif self._is_free():
            self._send_to(printer, order)

    def _print_on(self, order: LabelOrder, device: QPrinter) -> None:
        if self._is_free():  # something else may have begun while the system's dialog was open
            self._output.print_on(order, device)

    def _unless_double(self, order: LabelOrder, then: Callable[[LabelOrder], None], *, saving: bool = False) -> None:
        """Go on with ``order``, or with what the person wants of it if any of it was printed before."""
        desk = self._context.desk

        def work(cancel: threading.Event) -> Doubles | None:  # noqa: ARG001 - a few short queries
            return find_doubles(desk, order)

        def done(doubles: Doubles | None) -> None:
            if doubles is None:
                then(order)
            else:
                ask_about_doubles(self._window, doubles, desk.clock.now(), then, saving=saving)

        self._context.tasks.run(self, work, done, key="doubles")

    def _is_free(self) -> bool:
        """Whether nothing is on its way out, which another order would put an end to; else that is said."""
        if self._output.is_busy or self._told is not None:
            advice = "Wait until it is out, or stop it."
            self.failed.emit(UserInputError("Another print is still under way.", advice=advice))
            return False
        return True

    def _send_to(self, printer: Printer, order: LabelOrder) -> None:
        if printer.is_raw:
            self._output.print_raw(order, printer)
        else:
            self._output.print_named(order, printer)

    def _on_ended(self, sent: Sent) -> None:
        if self._told is None:
            self.ended.emit(sent)
        self._answer(None, sent.result.labels)

    def _on_failed(self, error: Exception) -> None:
        if self._told is None:
            self.failed.emit(error)
        self._answer(error)

    def _answer(self, error: Exception | None, labels: int = 0) -> None:
        told, self._told = self._told, None
        if told is not None:
            told(error, labels)
        self._next_at_once()


def without_others(order: LabelOrder, labels: frozenset[LabelName]) -> LabelOrder:
    """The order with the labels called ``labels`` only; all of it where that is empty or none of them is in it."""
    kept = [entry for entry in order.job.copies if (entry.subject, entry.expiration or "", entry.lot or "") in labels]
    return replace(order, job=order.job.with_copies(kept)) if kept else order
