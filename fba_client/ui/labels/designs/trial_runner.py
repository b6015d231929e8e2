"""Keeps the preview up with the editing: one trial at a time in a worker, then, in the pauses, its codes are read."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from fba_client.errors import LabelError
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.trial import Trial, try_out

_PAUSE_MS = 150


class TrialRunner(QObject):
    """Tries a document's design out whenever it changes. While one trial runs, later changes wait for the next."""

    tried = Signal(object)  # Trial
    read = Signal(object)  # the LabelError of a code that does not read, or None when all do

    def __init__(
        self, document: DesignDocument, context: UiContext, book: FontBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._context = context
        self._tasks = context.tasks
        self._book = book
        self._dpi = 203
        self._is_running = False
        self._is_outdated = False
        self._trial: Trial | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        document.changed.connect(self.run)

    @property
    def is_settled(self) -> bool:
        """Whether what was told is true of the design as it stands."""
        return not self._is_running and not self._pause.isActive() and self._tasks.is_idle

    def set_dpi(self, dpi: int) -> None:
        """Try out for a printer of that resolution."""
        if dpi != self._dpi:
            self._dpi = dpi
            self.run()

    def run(self) -> None:
        """Try the design out, at once or when the running trial is done."""
        self._pause.stop()
        self._tasks.cancel(self, "read")
        if self._is_running:
            self._is_outdated = True
            return
        self._is_running, self._is_outdated = True, False
        design, dpi, book = self._document.design, self._dpi, self._book
        self._tasks.run(self, lambda _cancel: try_out(design, dpi, book), self._on_tried, self._on_failed, key="trial")

    def _on_tried(self, trial: Trial) -> None:
        self._is_running = False
        self._trial = trial
        self.tried.emit(trial)
        if self._is_outdated:
            self.run()
        elif trial.n_codes and trial.error is None:
            self._pause.start()

    def _on_failed(self, error: Exception) -> None:
        self._is_running = False
        self._context.messages.show_error(error)  # nothing of the design's: its faults are in the trial

    def _read(self) -> None:
        trial = self._trial
        if trial is not None:
            self._tasks.run(self, lambda cancel: _unread(trial, cancel), self.read.emit, key="read")


def _unread(trial: Trial, cancel: threading.Event) -> LabelError | None:
    from fba_client.labels.verify import verify_label  # noqa: PLC0415 - brings the reader

    if cancel.is_set():
        return None
    try:
        verify_label(trial.label)
    except LabelError as error:
        return error
    return None
