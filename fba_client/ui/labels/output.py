"""Saving a PDF and printing, off the GUI thread, with progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fba_client.domain.items import ItemLine
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.label_lines import item_job, resolve_lines
from fba_client.services.labels import (
    LabelResult,
    check_job,
    record_item_prints,
    remember_choices,
    save_item_labels,
)
from fba_client.ui.context import UiContext
from fba_client.ui.labels.options import LabelChoices

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_TELL_EVERY = 20


@dataclass(frozen=True, slots=True)
class Ended:
    """A job that left the program, and where it went: a file, or a printer by its name."""

    result: LabelResult
    path: Path | None
    printer: str = ""


class LabelOutput(QObject):
    """One job at a time; lives on the GUI thread."""

    progressed = Signal(int, int)  # done, in all
    busy_changed = Signal(bool)
    ended = Signal(object)  # Ended
    failed = Signal(object)  # Exception

    def __init__(self, context: UiContext, book: FontBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._book = book
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """True while a job is being saved or printed."""
        return self._busy

    def save(self, lines: tuple[ItemLine, ...], choices: LabelChoices, path: Path) -> None:
        """Write a PDF of the labels to ``path``."""
        desk = self._context.desk

        def work(cancel: threading.Event) -> Ended:
            result = save_item_labels(
                desk,
                lines,
                sheet=choices.sheet.id,
                skip=choices.skip,
                path=path,
                dpi=choices.dpi,
                look=choices.look,
                book=self._book,
                report=self._tell,
                cancel=cancel,
            )
            remember_choices(desk, sheet=choices.sheet.id, dpi=choices.dpi, look=choices.look)
            return Ended(result, path)

        self._start(work)

    def print_on(self, printer: QPrinter, lines: tuple[ItemLine, ...], choices: LabelChoices) -> None:
        """Print the labels, laid out for the resolution that ``printer`` says it has."""
        desk = self._context.desk

        def work(cancel: threading.Event) -> Ended:
            from fba_client.ui.labels.printing import print_job  # noqa: PLC0415 - brings QtPrintSupport

            resolved = resolve_lines(desk, lines, choices.look)
            dpi = printer.resolution()
            job = item_job(resolved, sheet=choices.sheet.id, skip=choices.skip, dpi=dpi, book=self._book)
            distinct = check_job(job, report=self._tell, cancel=cancel)
            print_job(printer, job, self._book, report=self._tell, cancel=cancel)
            name = printer.printerName() or printer.outputFileName()
            record_item_prints(desk, resolved, job, output=name)
            remember_choices(desk, sheet=choices.sheet.id, dpi=choices.dpi, look=choices.look)
            return Ended(LabelResult(job.n_labels, job.n_pages, distinct, job.next_position), None, name)

        self._start(work)

    def cancel(self) -> None:
        """Stop the job; nothing is written, or the printer drops it."""
        self._context.tasks.cancel(self, "output")
        self._set_busy(False)

    def _start(self, work: Callable[[threading.Event], Ended]) -> None:
        self._set_busy(True)
        self._context.tasks.run(self, work, self._on_done, self._on_failed, key="output")

    def _tell(self, done: int, total: int) -> None:
        if done % _TELL_EVERY == 0 or done == total:
            self.progressed.emit(done, total)

    def _on_done(self, ended: Ended) -> None:
        self._set_busy(False)
        self.ended.emit(ended)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
