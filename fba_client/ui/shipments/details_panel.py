"""What is known of the shipment chosen in the list: where it goes, what arrived, its boxes, what happened when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabWidget, QToolButton, QVBoxLayout, QWidget

from fba_client.domain.shipment import PIPELINE, Stage
from fba_client.queries.draft_facts import DraftView
from fba_client.queries.shipment_details import ShipmentDetails, ShipmentItemRow
from fba_client.queries.shipments import ShipmentRow
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, format_day
from fba_client.ui.shipments.detail_tables import ItemColumn, ReceivedItemsModel, TimelineModel
from fba_client.ui.shipments.facts import FactList
from fba_client.ui.shipments.table import DataTable
from fba_client.ui.shipments.tracking_table import BoxColumn, TrackingModel, TrackingTable
from fba_client.ui.shipments.words import step_name, waiting_text
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.pipeline_bar import PipelineBar
from fba_client.ui.widgets.roles import card, set_role, text_label
from fba_client.ui.words import STAGE_TONES, stage_name


class DetailsPanel(QWidget):
    """Shows one row of the list at once, and its details when they have been read."""

    resume_requested = Signal(str)  # draft id
    duplicate_requested = Signal(str)
    delete_requested = Signal(str)
    labels_requested = Signal(str)  # confirmation id of a shipment whose boxes want labels
    item_labels_requested = Signal(str, str)  # confirmation id and name of a shipment whose units want labels
    box_label_requested = Signal(str, str, bool)  # confirmation id, box id, whether to print it at once
    tracking_entered = Signal(str, str, object)  # draft id, shipment id, {box id: number}

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: ShipmentRow | None = None
        self._details: ShipmentDetails | None = None
        self.setMinimumWidth(300)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = card()
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(Theme.SPACE_M)
        self._build_head(layout)
        self._build_buttons(layout)
        self._tabs = self._build_tabs()
        self._below = QStackedWidget()
        self._below.addWidget(QWidget())
        self._below.addWidget(self._tabs)
        layout.addWidget(self._below, 1)
        self._age = AgeLabel(clock=context.desk.clock)
        layout.addWidget(self._age)
        self.show_row(None)

    @property
    def shown_key(self) -> str:
        """The key of the row that is shown, '' for none."""
        return self._row.key if self._row else ""

    def show_row(self, row: ShipmentRow | None) -> None:
        """Show what the list knows of ``row``; the rest follows by ``show_details``."""
        same = row is not None and row.key == self.shown_key
        if not same:
            self._details = None
        self._row = row
        self.setEnabled(row is not None)
        if self._details is None and not same:
            self._below.setCurrentIndex(0)
        if row is not None:
            self._show_head(row)

    def show_details(self, details: ShipmentDetails) -> None:
        """Show everything that is known."""
        self._details, self._row = details, details.row
        self._show_head(details.row)
        begun = details.row.difference is not None
        self._items.show_items(details.items, receiving_has_begun=begun)
        self._items_table.setColumnHidden(ItemColumn.SHORT, not begun)
        self._boxes.show_boxes(details.boxes, editable=bool(details.draft_id) and not details.carrier_numbers)
        self._timeline.show_entries(details.timeline)
        items, boxes = format_count(len(details.items)), format_count(len(details.boxes))
        titles = [(self._items_table, self.tr("Items {0}").format(items))]
        if details.boxes:
            titles.append((self._boxes_table, self.tr("Boxes {0}").format(boxes)))
        self._show_tabs([*titles, (self._timeline_table, self.tr("History"))])
        self._below.setCurrentIndex(1)

    def show_draft(self, view: DraftView) -> None:
        """Show the items of a draft."""
        if self._row is None or self._row.draft_id != view.draft_id:
            return
        items = [ShipmentItemRow(one.line.msku, one.fnsku, one.title, one.line.quantity, 0) for one in view.items]
        self._items.show_items(items, receiving_has_begun=False)
        self._items_table.setColumnHidden(ItemColumn.SHORT, True)
        self._show_tabs([(self._items_table, self.tr("Items {0}").format(format_count(len(items))))])
        self._below.setCurrentIndex(1 if items else 0)

    def _build_head(self, layout: QVBoxLayout) -> None:
        self._name = text_label("", "heading", wrap=True, selectable=True)
        self._pill = Pill()
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        self._pipeline = PipelineBar([stage_name(stage) for stage in PIPELINE], compact=True)
        layout.addWidget(self._pipeline)
        self._facts = FactList()
        layout.addWidget(self._facts)

    def _build_buttons(self, layout: QVBoxLayout) -> None:
        self._resume = QPushButton()
        set_role(self._resume, "primary")
        self._resume.clicked.connect(self._on_resume)
        self._copy_id = self._tool("copy", self.tr("Copy the shipment's ID"), self._on_copy_id)
        self._duplicate = self._tool("plus", self.tr("Make a new shipment like this one"), self._on_duplicate)
        self._delete = self._tool("trash", self.tr("Delete this draft"), self._on_delete)
        self._items_labels = self._tool("labels", self.tr("Print the item labels of this shipment"), self._on_items)
        self._box_labels = self._tool("print", self.tr("Print the labels of its boxes"), self._on_boxes)
        row = QHBoxLayout()
        row.addWidget(self._resume)
        for button in (self._items_labels, self._box_labels, self._copy_id, self._duplicate, self._delete):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)

    def _tool(self, icon: str, name: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._context.theme.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(slot)
        return button

    def _build_tabs(self) -> QTabWidget:
        theme = self._context.theme
        self._items, self._boxes, self._timeline = (
            ReceivedItemsModel(self),
            TrackingModel(self),
            TimelineModel(self._context.desk.clock, self),
        )
        self._items_table = items = DataTable(self._items, theme, self.tr("Items of the shipment"))
        items.set_widths({ItemColumn.UNITS: 96, ItemColumn.SHORT: 64}, ItemColumn.ITEM)
        self._boxes_table = boxes = TrackingTable(self._boxes, theme)
        boxes.setColumnHidden(BoxColumn.MEASURES, True)
        self._boxes.entered.connect(self._on_tracking)
        boxes.label_wanted.connect(self._on_box)
        self._timeline_table = timeline = DataTable(self._timeline, theme, self.tr("What happened to the shipment"))
        timeline.set_widths({0: 112}, 1)
        for table in (items, boxes, timeline):
            table.make_plain()
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setUsesScrollButtons(False)
        return tabs

    def _show_tabs(self, wanted: Sequence[tuple[DataTable, str]]) -> None:
        """Have these tables as tabs. They are added anew, because Qt does not lay a tab out that was hidden before."""
        if [table for table, _ in wanted] != [self._tabs.widget(number) for number in range(self._tabs.count())]:
            self._tabs.clear()
            for table, title in wanted:
                self._tabs.addTab(table, title)
        for number, (_, title) in enumerate(wanted):
            self._tabs.setTabText(number, title)

    def _show_head(self, row: ShipmentRow) -> None:
        self._name.setText(row.name or self.tr("Without a name"))
        self._pill.show_state(stage_name(row.stage), STAGE_TONES[row.stage])
        self._pipeline.setVisible(row.stage is not Stage.UNKNOWN)
        stopped = row.stage is Stage.CANCELLED
        self._pipeline.set_stage(PIPELINE.index(row.stage) if row.stage in PIPELINE else 0, stopped=stopped)
        self._facts.show_facts(self._draft_facts(row) if row.is_draft else self._shipment_facts(row))
        made_here = self._details is not None and bool(self._details.draft_id)
        self._resume.setVisible(row.is_draft or made_here or self._has_labels(row))
        self._resume.setText(self._next_words(row, made_here=made_here))
        self._items_labels.setVisible(not row.is_draft)
        self._box_labels.setVisible(made_here)  # of one made elsewhere that is the first button
        self._copy_id.setVisible(not row.is_draft)
        self._duplicate.setVisible(row.is_draft or made_here)
        self._delete.setVisible(row.is_draft)
        self._age.setVisible(not row.is_draft)
        self._age.set_as_of(self._details.fetched_at if self._details else "")

    def _has_labels(self, row: ShipmentRow) -> bool:
        """Whether labels of a shipment that was made elsewhere may be wanted: its boxes are here, or not sent long."""
        details = self._details
        return details is not None and (bool(details.boxes) or row.stage in (Stage.READY, Stage.IN_TRANSIT))

    def _next_words(self, row: ShipmentRow, *, made_here: bool) -> str:
        if row.is_draft:
            return self.tr("&Continue")
        return self.tr("&Labels and tracking") if made_here else self.tr("Box &labels")

    def _draft_facts(self, row: ShipmentRow) -> list[tuple[str, str]]:
        return [
            (self.tr("Step"), step_name(row.step)),
            (self.tr("Waits for"), waiting_text(row)),
            (self.tr("Items"), self.tr("%n SKU(s)", "", row.skus)),
            (self.tr("Units"), format_count(row.expected)),
        ]

    def _shipment_facts(self, row: ShipmentRow) -> list[tuple[str, str]]:
        details = self._details
        facts = [(self.tr("ID"), row.confirmation_id)]
        place = details.place.place if details else ""
        facts.append((self.tr("Center"), " · ".join(part for part in (row.center, place) if part)))
        if details:
            facts.append((self.tr("Carrier"), details.carrier))
            window = [format_day(day) for day in details.delivery_window if day]
            facts.append((self.tr("Delivery"), " – ".join(window)))
            facts.append((self.tr("Reference"), details.reference_id))
        received = self.tr("{0} of {1} received").format(format_count(row.received), format_count(row.expected))
        if row.knows_units:
            facts.append((self.tr("Units"), received if row.difference is not None else format_count(row.expected)))
        if details and row.difference is not None and details.short_units:
            facts.append((self.tr("Short"), self.tr("%n unit(s) missing", "", details.short_units)))
        facts.append((self.tr("Waits for"), waiting_text(row)))
        return facts

    def _draft_id(self) -> str:
        if self._row and self._row.is_draft:
            return self._row.draft_id
        return self._details.draft_id if self._details else ""

    @Slot()
    def _on_resume(self) -> None:
        if draft_id := self._draft_id():
            self.resume_requested.emit(draft_id)
        elif self._row is not None:
            self.labels_requested.emit(self._row.confirmation_id)

    @Slot()
    def _on_items(self) -> None:
        if self._row is not None:
            self.item_labels_requested.emit(self._row.confirmation_id, self._row.name)

    @Slot()
    def _on_boxes(self) -> None:
        if self._row is not None:
            self.labels_requested.emit(self._row.confirmation_id)

    @Slot(str, bool)
    def _on_box(self, box: str, at_once: bool) -> None:
        if self._row is not None:
            self.box_label_requested.emit(self._row.confirmation_id, box, at_once)

    @Slot()
    def _on_duplicate(self) -> None:
        self.duplicate_requested.emit(self._draft_id())

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self._draft_id())

    @Slot()
    def _on_copy_id(self) -> None:
        if self._row:
            QGuiApplication.clipboard().setText(self._row.confirmation_id)
            self._context.messages.show_info(self.tr("{0} is on the clipboard.").format(self._row.confirmation_id))

    @Slot(object)
    def _on_tracking(self, numbers: dict[str, str]) -> None:
        if self._details and self._details.draft_id:
            self.tracking_entered.emit(self._details.draft_id, self._details.shipment_id, numbers)
