"""The last step: labels for the items and the boxes, and the carrier's tracking numbers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fba_client.domain.shipment import DraftStep
from fba_client.queries.draft_facts import DraftView
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.label_cards import BoxLabelsCard, Card, DraftLabels, ItemLabelsCard, read_printed
from fba_client.ui.shipments.progress import CONFIRMS, SENDS_TRACKING, entries_of
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.shipment_tracking import ShipmentTracking
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role


class LabelsStep(StepPage):
    """Labels and tracking; everything here can be done again at any later time."""

    step = DraftStep.LABELS

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.tracking: list[ShipmentTracking] = []
        self.checklist = self.make_checklist()
        self.item_labels = ItemLabelsCard(context, session.draft_id)
        self.box_labels = BoxLabelsCard(context, session.draft_id)
        for card in (self.item_labels, self.box_labels):
            card.labels_wanted.connect(self._open_labels)
        words = self.tr(
            "Type the carrier's number of each box, or copy the column from the carrier's page and paste it here. "
            "They are sent when every box of a shipment has one."
        )
        self._tracking_card = Card(self.tr("Tracking numbers"), words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_area())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        view = snapshot.view
        asked = [entry for entry in entries_of(view, CONFIRMS | SENDS_TRACKING) if entry in view.open_entries]
        self.checklist.show_entries(asked, self.tr("On its way"))
        self.checklist.setVisible(bool(asked))
        self.item_labels.show_lines(view.lines, view.name)
        self.item_labels.show_shipments(view.shipments)
        self.box_labels.show_shipments(view.shipments)
        self.box_labels.reload()
        self.context.tasks.run(
            self,
            read_printed(self.context, self.session.draft_id, view.shipments),
            self._show_printed,
            key="printed",
        )
        self._show_tracking(view)
        self.next_changed.emit()

    def next_text(self) -> str:
        return self.tr("&Done")

    def focus_first(self) -> None:
        self.item_labels.print_button.setFocus()

    def _build_area(self) -> QScrollArea:
        content = QWidget()
        set_role(content, "canvas")
        columns = QHBoxLayout()
        columns.setSpacing(Theme.SPACE_L)
        columns.addWidget(self.item_labels, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self.box_labels, 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(2, 2, 8, 2)
        rows.setSpacing(Theme.SPACE_M)
        rows.addWidget(self.checklist)
        rows.addLayout(columns)
        rows.addWidget(self._tracking_card)
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _show_tracking(self, view: DraftView) -> None:
        while len(self.tracking) < len(view.shipments):
            one = ShipmentTracking(self.context.theme, self.session)
            one.table.label_wanted.connect(partial(self._print_box, one))
            self.tracking.append(one)
            self._tracking_card.rows.addWidget(one)
        for number, one in enumerate(self.tracking):
            one.setVisible(number < len(view.shipments) and bool(view.shipments[number].boxes))
            if number < len(view.shipments):
                one.show_shipment(view.shipments[number], editable=view.step is DraftStep.LABELS)

    def _show_printed(self, found: DraftLabels) -> None:
        self.item_labels.show_printed(found)
        self.box_labels.show_printed(found.whole)

    def _print_box(self, one: ShipmentTracking, box: str, at_once: bool) -> None:
        preset = {"mode": "boxes", "shipment": one.shipment_id, "boxes": [box]}
        self._open_labels({**preset, "print": True} if at_once else preset)

    @Slot(object)
    def _open_labels(self, preset: object) -> None:
        self.navigation_requested.emit("labels", preset)
