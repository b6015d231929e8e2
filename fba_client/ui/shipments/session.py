"""One draft under the hand of the assistant: what it is now, and every change to it saved in order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxSize, BoxSpec
from fba_client.faults import RowFault
from fba_client.queries.draft_facts import DraftView
from fba_client.queries.drafts import box_sizes_used, draft_view
from fba_client.services import drafts, inbound, outbox
from fba_client.services.desk import Desk
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.lane import Lane


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A draft with all that is wrong with it, what undo would do, and box sizes to offer."""

    view: DraftView
    item_faults: tuple[RowFault, ...]
    box_faults: tuple[RowFault, ...]
    undo: drafts.UndoTexts
    sizes: tuple[BoxSize, ...]


def take_snapshot(desk: Desk, draft_id: str) -> Snapshot | None:
    """The draft as the stores have it now, or None when it is not there any more; belongs in a worker."""
    view = draft_view(desk.cache, desk.workspace, draft_id)
    if view is None:
        return None
    return Snapshot(
        view=view,
        item_faults=tuple(drafts.item_faults(desk, view.lines)),
        box_faults=tuple(drafts.box_faults(desk, view.lines, view.boxes)),
        undo=drafts.undo_texts(desk, draft_id),
        sizes=box_sizes_used(desk.workspace),
    )


class DraftSession(QObject):
    """Reads and changes one draft. Every change is saved at once, in order; ``shown`` follows when all are saved."""

    shown = Signal(object)  # Snapshot
    failed = Signal(object)  # Exception: a change that was not taken; what is saved is shown again
    gone = Signal()  # the draft is not there any more
    saving_changed = Signal(bool)

    def __init__(self, context: UiContext, draft_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft_id = draft_id
        self.snapshot: Snapshot | None = None
        self._context = context
        self._desk = context.desk
        self._reading = False
        self._lane = Lane(context.tasks, self)
        self._lane.emptied.connect(self._on_emptied)

    @property
    def is_saving(self) -> bool:
        """Whether a change is still on its way to the disk."""
        return not self._lane.is_idle

    @Slot()
    def reload(self) -> None:
        """Read the draft again; ``shown`` follows."""
        self._reading = True
        desk, draft_id = self._desk, self.draft_id

        def read(_cancel: threading.Event) -> Snapshot | None:
            return take_snapshot(desk, draft_id)

        self._context.tasks.run(self, read, self._on_read, key="reload")

    def flush(self) -> None:
        """Save what is not saved yet before returning."""
        self._lane.flush()

    def set_items(self, lines: Sequence[ItemLine], what: str) -> None:
        """Save the items; ``what`` names the change for undo."""
        self._change(lambda: drafts.set_items(self._desk, self.draft_id, lines, what))

    def set_boxes(self, boxes: Sequence[BoxSpec], what: str) -> None:
        """Save the boxes; ``what`` names the change for undo."""
        self._change(lambda: drafts.set_boxes(self._desk, self.draft_id, boxes, what))

    def rename(self, name: str) -> None:
        """Give the draft another name."""
        self._change(lambda: drafts.rename(self._desk, self.draft_id, name))

    def undo(self) -> None:
        """Take back the last change of items or boxes."""
        self._change(lambda: drafts.undo(self._desk, self.draft_id))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._change(lambda: drafts.redo(self._desk, self.draft_id))

    def request_placement(self) -> None:
        """Queue the items and boxes, and the question where they should go."""
        self._change(lambda: inbound.request_placement(self._desk, self.draft_id))

    def choose_placement(self, option_id: str, ready_on: date) -> None:
        """Take a placement and queue the question who could carry it."""
        self._change(lambda: inbound.choose_placement(self._desk, self.draft_id, option_id, ready_on))

    def choose_transport(self, chosen: Mapping[str, str]) -> None:
        """Save the way of each shipment."""
        self._change(lambda: inbound.choose_transport(self._desk, self.draft_id, chosen))

    def confirm(self) -> None:
        """Queue the confirmation of placement and transport."""
        self._change(lambda: inbound.confirm_shipment(self._desk, self.draft_id))

    def set_tracking(self, shipment_id: str, numbers: Mapping[str, str]) -> None:
        """Keep tracking numbers; they are sent when every box of the shipment has one."""
        self._change(lambda: inbound.set_tracking(self._desk, self.draft_id, shipment_id, numbers))

    def cancel_plan(self) -> None:
        """Queue the cancellation of the plan."""
        self._change(lambda: inbound.cancel_plan(self._desk, self.draft_id))

    def retry(self, entry_id: str) -> None:
        """Send a refused entry again."""
        self._change(lambda: outbox.retry(self._desk, entry_id))

    def give_up(self, entry_id: str) -> None:
        """Take an entry back, so that the draft can be changed."""
        self._change(lambda: outbox.edit(self._desk, entry_id))

    def settle(self, entry_id: str, happened: bool) -> None:
        """Say what became of an entry whose answer was lost."""
        self._change(lambda: outbox.settle_unknown(self._desk, entry_id, happened))

    def _change(self, work: Callable[[], object]) -> None:
        self._lane.submit(work, self.failed.emit)
        self.saving_changed.emit(True)

    @Slot()
    def _on_emptied(self) -> None:
        self.saving_changed.emit(False)
        self._reading = False
        self._context.changed({Changed.DRAFTS, Changed.OUTBOX})
        if not self._reading:  # nobody who heard of the change asked for it
            self.reload()

    def _on_read(self, snapshot: Snapshot | None) -> None:
        self._reading = False
        if self.is_saving:  # older than what the person sees; another reading follows
            return
        if snapshot is None:
            self.gone.emit()
            return
        self.snapshot = snapshot
        self.shown.emit(snapshot)
