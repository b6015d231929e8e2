"""The Shipments page: the list, and “New shipment” in its place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from fba_client.domain.items import ItemLine
from fba_client.queries.shipment_labels import labels_of
from fba_client.queries.shipment_units import ShipmentRef, find_shipments
from fba_client.services import drafts, inbound
from fba_client.services.empty_drafts import remove_if_empty
from fba_client.sync.events import Changed
from fba_client.ui.module_steps import bring_in
from fba_client.ui.page import Page
from fba_client.ui.shipments.list_view import ShipmentListView
from fba_client.ui.slices import Slicer, polished

if TYPE_CHECKING:
    from fba_client.ui.shipments.assistant import Assistant

_ASSISTANT = "fba_client.ui.shipments.assistant"
_SHOWN = frozenset(
    {Changed.DRAFTS, Changed.OUTBOX, Changed.SHIPMENTS, Changed.PLANS, Changed.DOCUMENTS, Changed.INVENTORY}
)


class ShipmentsPage(Page):
    """``open_at``: {"draft_id": id}, {"confirmation_id": id}, {"new": True} or {"lines": [ItemLine, ...]}."""

    page_id = "shipments"

    def _build(self) -> Iterator[None]:
        self.assistant: Assistant | None = None
        self._coming = Slicer(self)  # the assistant that takes its place, while it is being made
        self.list = ShipmentListView(self.context, in_steps=True)
        yield from self.list.building
        self.list.new_requested.connect(self.make_new)
        self.list.resume_requested.connect(self.open_draft)
        self.list.duplicate_requested.connect(self._duplicate)
        self.list.delete_requested.connect(self._delete)
        self.list.tracking_entered.connect(self._on_tracking)
        self.list.labels_requested.connect(self._print_boxes)
        self.list.item_labels_requested.connect(self._print_items)
        self.list.box_label_requested.connect(self._print_box)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.setWhatsThis(self.tr("Shipments: new shipment"))
        new.activated.connect(self.make_new)
        self.list.reload()

    def title(self) -> str:
        return self.tr("Shipments")

    def refresh(self, changed: frozenset[Changed]) -> None:
        if not changed & _SHOWN:
            return
        if self.assistant is not None:
            self.assistant.session.reload()  # the list is read when it is gone back to
        else:
            self.list.reload()

    def take_focus(self) -> None:
        if self.assistant is not None:
            self.assistant.current.focus_first()
        elif self.list.table.isVisible():
            self.list.table.setFocus()
        else:
            super().take_focus()

    def open_at(self, argument: object) -> None:
        if not isinstance(argument, Mapping):
            return
        if draft_id := argument.get("draft_id"):
            self.open_draft(str(draft_id))
        elif confirmation_id := argument.get("confirmation_id"):
            self.show_list()
            self.list.select(str(confirmation_id))
        elif argument.get("new") or argument.get("lines"):
            self._create(tuple(argument.get("lines", ())))

    def prepare_for(self, argument: object) -> Iterator[None]:
        if isinstance(argument, Mapping) and (draft_id := argument.get("draft_id")):
            yield from self._make_assistant(str(draft_id))

    @Slot()
    def make_new(self) -> None:
        """Begin a new shipment."""
        self._create(())

    @Slot(str)
    def open_draft(self, draft_id: str) -> None:
        """Take a draft up where it was left."""
        self._coming.run(self._make_assistant(draft_id), lambda: None)

    def _make_assistant(self, draft_id: str) -> Iterator[None]:
        """Make the assistant for a draft in steps, and show it."""
        if not draft_id or (self.assistant is not None and self.assistant.session.draft_id == draft_id):
            return
        yield from bring_in((_ASSISTANT,))
        from fba_client.ui.shipments.assistant import Assistant  # noqa: PLC0415  the list opens without it

        assistant = Assistant(self.context, draft_id, self._stack, in_steps=True)
        try:
            yield from assistant.building
            yield from polished(assistant)
        except BaseException:  # the person went back to the list meanwhile, or it cannot be made
            assistant.deleteLater()
            raise
        assistant.closed.connect(self.show_list)
        assistant.duplicate_requested.connect(self._duplicate)
        assistant.delete_requested.connect(self._delete)
        assistant.navigation_requested.connect(self.navigation_requested)
        self._leave_assistant()
        self.assistant = assistant
        self._stack.addWidget(assistant)
        self._stack.setCurrentWidget(assistant)

    @Slot()
    def show_list(self) -> None:
        """Go back to the list; a new shipment that was left empty is not kept."""
        self._coming.stop()
        if self.assistant is not None:
            self.list.select(self.assistant.session.draft_id)
            self._leave_assistant()

    def _leave_assistant(self) -> None:
        """Put the assistant away with all saved, and its draft too if there is nothing in it."""
        if self.assistant is None:
            return
        desk, draft_id = self.context.desk, self.assistant.session.draft_id
        self.assistant.session.flush()
        self._drop_assistant()

        def left(removed: bool) -> None:
            if removed:
                self.context.changed({Changed.DRAFTS})
            else:
                self.list.reload()

        self.context.tasks.run(self, lambda _: remove_if_empty(desk, draft_id), left)

    def _drop_assistant(self) -> None:
        if self.assistant is not None:
            self._stack.setCurrentWidget(self.list)
            self._stack.removeWidget(self.assistant)
            self.assistant.deleteLater()
            self.assistant = None

    def _create(self, lines: Sequence[ItemLine]) -> None:
        desk = self.context.desk
        self._write(lambda: drafts.create_draft(desk, lines=lines), self._on_created)

    def _on_created(self, draft_id: object) -> None:
        self.open_draft(str(draft_id))

    @Slot(str)
    def _duplicate(self, draft_id: str) -> None:
        desk = self.context.desk
        self._write(lambda: drafts.duplicate(desk, draft_id), self._on_created)

    @Slot(str)
    def _delete(self, draft_id: str) -> None:
        desk = self.context.desk

        def deleted(_result: object) -> None:
            if self.assistant is not None and self.assistant.session.draft_id == draft_id:
                self._drop_assistant()
            text = self.tr("The draft is deleted.")
            self.context.messages.show_info(text, self.tr("Undo"), lambda: self._restore(draft_id))

        self._write(lambda: drafts.discard_draft(desk, draft_id), deleted)

    def _restore(self, draft_id: str) -> None:
        desk = self.context.desk
        self.list.select(draft_id)
        self._write(lambda: drafts.restore_draft(desk, draft_id))

    @Slot(str, str, object)
    def _on_tracking(self, draft_id: str, shipment_id: str, numbers: dict[str, str]) -> None:
        desk = self.context.desk
        self._write(lambda: inbound.set_tracking(desk, draft_id, shipment_id, numbers))

    @Slot(str)
    def _print_boxes(self, confirmation_id: str) -> None:
        self.navigation_requested.emit("labels", {"mode": "boxes", "shipment": confirmation_id})

    @Slot(str, str, bool)
    def _print_box(self, confirmation_id: str, box: str, at_once: bool) -> None:
        preset = {"mode": "boxes", "shipment": confirmation_id, "boxes": [box]}
        self.navigation_requested.emit("labels", {**preset, "print": True} if at_once else preset)

    @Slot(str, str)
    def _print_items(self, confirmation_id: str, name: str) -> None:
        """Show the item labels of a shipment, one for each unit."""
        desk = self.context.desk

        def read(_cancel: threading.Event) -> tuple[ShipmentRef, tuple[ItemLine, ...]]:
            found = find_shipments(desk.cache, desk.workspace, confirmation_id)
            ref = found[0] if found else ShipmentRef("", confirmation_id, name)
            return ref, tuple(item.line for item in labels_of(desk.cache, desk.workspace, ref).items)

        def show(read: tuple[ShipmentRef, tuple[ItemLine, ...]]) -> None:
            ref, lines = read
            if not lines:
                text = self.tr("The items of {0} are not known here yet. They come with a sync.")
                self.context.messages.show_info(text.format(confirmation_id))
                return
            title = " · ".join(part for part in (name, confirmation_id) if part)
            shipment = {"draft_id": ref.key, "confirmation_id": confirmation_id, "title": title}
            self.navigation_requested.emit("labels", {"mode": "items", "lines": list(lines), **shipment})

        self.context.tasks.run(self, read, show, key="item labels")

    def _write(self, work: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        """Change the workspace in a worker, then tell the other pages."""

        def finished(result: object) -> None:
            if done is not None:
                done(result)
            self.context.changed({Changed.DRAFTS, Changed.OUTBOX})

        def failed(error: Exception) -> None:
            self.context.messages.show_error(error)
            self.list.reload()

        def carry_out(_cancel: threading.Event) -> object:
            return work()

        self.context.tasks.run(self, carry_out, finished, failed)
