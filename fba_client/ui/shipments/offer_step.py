"""The base of the two steps in which the backend makes offers: placements, and ways to move the shipments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fba_client.domain.shipment import STEPS
from fba_client.queries.draft_facts import DraftView, OutboxStep
from fba_client.store.outbox_entry import ActionName
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.progress import entries_of, is_asked
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.widgets.roles import set_role


class OfferStep(StepPage):
    """A checklist while the backend works; its offers to choose from when it has answered."""

    asks: ClassVar[frozenset[ActionName]]  # what was asked of the backend for it

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.snapshot: Snapshot | None = None
        self.checklist = self.make_checklist()
        self._body = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)

    def lay_out(self, offers: QWidget) -> None:
        """Show ``offers`` in the place of the checklist once there are any."""
        self._body.addWidget(scrolled(self.checklist))
        self._body.addWidget(offers)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        view = snapshot.view
        self.checklist.show_entries(self.entries(view), self.question())
        has_offers = self.has_offers(view)
        arrived = has_offers and self._body.currentIndex() == 0 and self.isVisible()
        self._body.setCurrentIndex(1 if has_offers else 0)
        self.draw_offers(view)
        if arrived:
            self.focus_first()
        self.next_changed.emit()

    def question(self) -> str:
        """What the backend is being asked."""
        raise NotImplementedError

    def entries(self, view: DraftView) -> Sequence[OutboxStep]:
        """The wishes that the checklist shows."""
        return entries_of(view, self.asks)

    def offers(self, view: DraftView) -> Sequence[object]:
        """What the backend offers; nothing before it has answered."""
        raise NotImplementedError

    def draw_offers(self, view: DraftView) -> None:
        """Draw them anew where they have changed."""
        raise NotImplementedError

    def has_offers(self, view: DraftView) -> bool:
        """Whether there is something to choose from, and nothing else was asked for since."""
        reached = STEPS.index(view.step) >= STEPS.index(self.step)
        return reached and bool(self.offers(view)) and not is_asked(view, self.asks)


def scrolled(widget: QWidget) -> QScrollArea:
    """``widget`` in an area that scrolls up and down and leaves the keyboard to what is in it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    set_role(widget, "canvas")
    area.setWidget(widget)
    return area
