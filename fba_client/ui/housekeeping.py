"""Has the stores looked after once a day, when nothing else goes on, and tells of a damaged one with what mends it.

At its start it has the drafts cleared away that the last run left behind empty.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from fba_client.errors import DatabaseBusy
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext

if TYPE_CHECKING:
    from fba_client.services.housekeeping import HouseReport, StoreFault

log = logging.getLogger(__name__)
_FIRST_AFTER_MS = 180_000  # the start, the first sync and the person's first minutes are over
_LOOK_AGAIN_MS = 60_000


class Housekeeper(QObject):
    """Begins some minutes after ``start``, and goes on once a minute until the day's work is done; GUI thread only."""

    def __init__(
        self, context: UiContext, parent: QObject | None = None, *, first_after_ms: int = _FIRST_AFTER_MS
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._first_after_ms = first_after_ms
        self._told: set[bool] = set()  # of which stores the person was told
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @Slot()
    def start(self) -> None:
        """Begin, if that was not done before; what the last run left behind empty goes at once."""
        if not self._timer.isActive():
            self._timer.start(self._first_after_ms)
            self._clear_away()

    @Slot()
    def stop(self) -> None:
        """Do nothing more."""
        self._timer.stop()
        self._context.tasks.cancel(self)

    @Slot()
    def look(self) -> None:
        """Keep house now if it is due and nothing else is going on; otherwise later."""
        self._timer.setInterval(_LOOK_AGAIN_MS)
        if not self._context.tasks.is_idle or self._context.sync.is_running:
            return
        desk = self._context.desk

        def work(cancel: threading.Event) -> HouseReport | None:
            from fba_client.services.housekeeping import is_due, keep_house  # noqa: PLC0415 - not at the start

            return keep_house(desk, cancel) if is_due(desk) else None

        self._context.tasks.run(self, work, self._tell, self._on_failed, key="house")

    def _clear_away(self) -> None:
        desk, context = self._context.desk, self._context
        begun_at = desk.clock.now()

        def work(_cancel: threading.Event) -> int:
            from fba_client.services.empty_drafts import remove_left_behind  # noqa: PLC0415 - not at the start

            return remove_left_behind(desk, begun_at)

        def done(removed: int) -> None:
            if removed:
                context.changed({Changed.DRAFTS})

        context.tasks.run(self, work, done, self._on_failed, key="drafts")

    def _tell(self, report: HouseReport | None) -> None:
        if report is None:
            return
        log.info("looked after the stores: %s faults, %s old entries deleted", len(report.faults), report.purged)
        for fault in report.faults:
            if fault.is_workspace not in self._told:
                self._told.add(fault.is_workspace)
                self._context.messages.show_warning(self._words(fault), self._action(fault), self._context.restart)
                return  # the bar shows one message; the next start mends both

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, DatabaseBusy):  # nobody asked for this, and it passes: again in a minute
            log.info("the stores are in use: %s", error)
            return
        self._timer.stop()
        self._context.messages.show_error(error)

    def _words(self, fault: StoreFault) -> str:
        if not fault.is_workspace:
            text = self.tr("The local copy of the backend's data is damaged ({0}). Your own work is not in it.")
        elif fault.copy is not None:
            text = self.tr(
                "The workspace, which holds your drafts and what was printed, is damaged ({0}). There is a good copy."
            )
        else:
            text = self.tr(
                "The workspace, which holds your drafts and what was printed, is damaged ({0}). There is no good copy, "
                "but what can still be read is saved."
            )
        return text.format(fault.reason)

    def _action(self, fault: StoreFault) -> str:
        return self.tr("Restore it now") if fault.is_workspace else self.tr("Rebuild it now")
