"""The base of the assistant's steps: each draws a snapshot of the draft and says what “Next” would do."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from fba_client.domain.shipment import DraftStep
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.checklist import Checklist
from fba_client.ui.shipments.progress import ABOUT_ITEMS
from fba_client.ui.shipments.session import DraftSession, Snapshot


class StepPage(QWidget):
    """One step of “New shipment”. It keeps nothing that is not saved; ``show_snapshot`` draws it anew."""

    step: ClassVar[DraftStep]

    next_changed = Signal()  # what Next says, or whether it can be pressed
    next_requested = Signal()  # the step asks to press Next (Enter on a card)
    step_requested = Signal(object)  # DraftStep: another step should be shown
    navigation_requested = Signal(str, object)  # page id, argument

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = session

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the draft as it is now."""
        raise NotImplementedError

    def next_text(self) -> str:
        """What the Next button says."""
        raise NotImplementedError

    def next_block(self) -> str:
        """Why Next cannot be pressed now, in words; '' when it can."""
        return ""

    def go_next(self) -> None:
        """Do what Next says; the assistant shows the step after this one as soon as it can be shown."""

    def make_checklist(self) -> Checklist:
        """A checklist whose ways out of a problem act on this draft."""
        checklist = Checklist(self.context.theme, self.context.desk.clock)
        checklist.problem.retry_requested.connect(self.session.retry)
        checklist.problem.edit_requested.connect(self._on_edit)
        checklist.problem.settle_requested.connect(self.session.settle)
        return checklist

    def focus_first(self) -> None:
        """Put the keyboard where the work of this step begins."""

    @Slot(str)
    def _on_edit(self, entry_id: str) -> None:
        snapshot = self.session.snapshot
        asked = {entry.entry_id: entry.action for entry in snapshot.view.outbox} if snapshot else {}
        self.session.give_up(entry_id)
        if asked.get(entry_id) in ABOUT_ITEMS:
            self.step_requested.emit(DraftStep.ITEMS)
