"""What every page is given: the desk, background work, messages, the sync, the theme; and how changes are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from fba_client.sync.events import Changed
from fba_client.ui.messages import Messages
from fba_client.ui.sync_history import SyncHistory
from fba_client.ui.sync_thread import SyncThread
from fba_client.ui.tasks import Tasks
from fba_client.ui.theme import Theme

if TYPE_CHECKING:
    from fba_client.services.desk import Desk
    from fba_client.services.preferences import Connect

RESTART_CODE = 75  # what the event loop returns when the window is to be opened anew


class Changes(QObject):
    """Tells the window which facts were changed, by a page or by the sync."""

    happened = Signal(object)  # frozenset[Changed]


@dataclass
class UiContext:
    """The collaborators of the pages; one for each window."""

    desk: Desk
    tasks: Tasks
    messages: Messages
    sync: SyncThread
    theme: Theme
    window_state: QSettings
    connect: Connect | None = None  # a client for the backend as it is set up now; only to try it
    changes: Changes = field(default_factory=Changes)
    history: SyncHistory = field(init=False)  # what the syncs of this run did

    def __post_init__(self) -> None:
        self.history = SyncHistory(self.sync, self.desk.clock)

    def changed(self, facts: Iterable[Changed]) -> None:
        """Say what a service call has just changed: the pages that show it refresh, and new outbox rows are sent."""
        changed = frozenset(facts)
        self.changes.happened.emit(changed)
        if Changed.OUTBOX in changed:
            self.sync.wake()

    def restart(self) -> None:
        """Close the window and open it anew, for choices that count from the start only."""
        QCoreApplication.exit(RESTART_CODE)
