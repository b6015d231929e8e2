"""All shipments with filters, search and details beside them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fba_client.queries.draft_facts import DraftView
from fba_client.queries.drafts import draft_view
from fba_client.queries.shipment_details import ShipmentDetails, shipment_details
from fba_client.queries.shipments import ShipmentList, ShipmentRow, list_shipments
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.details_panel import DetailsPanel
from fba_client.ui.shipments.list_model import Column, ShipmentTableModel
from fba_client.ui.shipments.stage_chips import StageChips
from fba_client.ui.shipments.table import DataTable
from fba_client.ui.stepwise import Stepwise
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import set_role

_TYPING_PAUSE_MS = 150
_WIDTHS = {
    Column.NAME: 214,
    Column.STAGE: 116,
    Column.WAITING: 168,
    Column.CENTER: 66,
    Column.EXPECTED: 84,
    Column.RECEIVED: 100,
    Column.DIFFERENCE: 92,
    Column.ID: 136,
    Column.SKUS: 66,
    Column.CHANGED: 136,
}


class ShipmentListView(Stepwise):
    """The first face of the Shipments page."""

    new_requested = Signal()
    resume_requested = Signal(str)  # draft id
    duplicate_requested = Signal(str)
    delete_requested = Signal(str)
    labels_requested = Signal(str)  # confirmation id of a shipment whose boxes want labels
    item_labels_requested = Signal(str, str)  # confirmation id and name of a shipment whose units want labels
    box_label_requested = Signal(str, str, bool)  # confirmation id, box id, whether to print it at once
    tracking_entered = Signal(str, str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None, *, in_steps: bool = False) -> None:
        self._context = context
        self._wanted_key = ""
        super().__init__(parent, in_steps=in_steps)

    def _build(self) -> Iterator[None]:
        self.model = ShipmentTableModel(self._context.desk.clock, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self._build_header())
        yield
        layout.addLayout(self._build_filters())
        yield
        self._body = QStackedWidget()
        layout.addWidget(self._body, 1)
        yield from self._build_body()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.reload)
        self.search.textChanged.connect(self._typing.start)
        self.chips.chosen.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        """Read the list again, and the details of what is selected."""
        desk, stage, search = self._context.desk, self.chips.stage, self.search.text()

        def read(_cancel: threading.Event) -> ShipmentList:
            return list_shipments(desk.cache, desk.workspace, stage=stage, search=search)

        self._context.tasks.run(self, read, self._show, key="list")

    def select(self, key: str) -> None:
        """Select the shipment with that key now, or as soon as it is listed."""
        self._wanted_key = key
        self._select_wanted()

    def _build_header(self) -> PageHeader:
        header = PageHeader(self.tr("Shipments"))
        self.new_button = QPushButton(self.tr("&New shipment"))
        self.new_button.setIcon(self._context.theme.icon("plus", "on_accent"))
        self.new_button.setToolTip(
            self.tr("Make a new inbound shipment ({0})").format(
                QKeySequence(QKeySequence.StandardKey.New).toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        set_role(self.new_button, "primary")
        self.new_button.clicked.connect(self.new_requested)
        header.add_action(self.new_button)
        return header

    def _build_filters(self) -> QHBoxLayout:
        self.chips = StageChips()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, ID, center, SKU"))
        self.search.setAccessibleName(self.tr("Search shipments"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._context.theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(190)
        self.search.setMaximumWidth(280)
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_M)
        row.addWidget(self.chips, 1)
        row.addWidget(self.search)
        return row

    def _build_body(self) -> Iterator[None]:
        split = QSplitter(Qt.Orientation.Horizontal)
        self._body.addWidget(split)
        self.table = self._make_table()
        split.addWidget(self.table)
        yield
        self.details = self._make_details()
        yield
        split.addWidget(self.details)
        split.setHandleWidth(Theme.SPACE_M)
        split.setStretchFactor(0, 1)
        split.setSizes([690, 314])
        split.setChildrenCollapsible(False)
        yield
        self._none = EmptyState(
            self._context.theme.icon("shipments", "muted"),
            self.tr("No shipments yet"),
            self.tr(
                "Send stock to the fulfillment centers: choose items, pack boxes, take an offer, print the labels."
            ),
            self.tr("New shipment"),
        )
        self._none.action_triggered.connect(self.new_requested)
        self._no_match = EmptyState(
            self._context.theme.icon("search", "muted"),
            self.tr("Nothing matches"),
            self.tr("No shipment at this stage has these words in its name, ID, center or SKUs."),
            self.tr("Show all"),
        )
        self._no_match.action_triggered.connect(self._on_show_all)
        self._body.addWidget(self._none)
        self._body.addWidget(self._no_match)

    def _make_table(self) -> DataTable:
        memory = (self._context.window_state, "shipments/columns")
        table = DataTable(
            self.model, self._context.theme, self.tr("Shipments"), pill_columns=(Column.STAGE,), memory=memory
        )
        table.setSortingEnabled(True)
        table.sortByColumn(Column.CHANGED, Qt.SortOrder.DescendingOrder)
        table.set_widths(_WIDTHS, fill=Column.NAME)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer_menu)
        table.activated.connect(self._on_activated)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        self.model.modelReset.connect(self._select_wanted)
        return table

    def _make_details(self) -> DetailsPanel:
        details = DetailsPanel(self._context)
        details.resume_requested.connect(self.resume_requested)
        details.labels_requested.connect(self.labels_requested)
        details.item_labels_requested.connect(self.item_labels_requested)
        details.box_label_requested.connect(self.box_label_requested)
        details.duplicate_requested.connect(self.duplicate_requested)
        details.delete_requested.connect(self.delete_requested)
        details.tracking_entered.connect(self.tracking_entered)
        return details

    def _show(self, found: ShipmentList) -> None:
        self._wanted_key = self._wanted_key or self.details.shown_key
        self.chips.show_counts(found.counts)
        self.model.show_rows(found.rows)
        filtered = not found.rows and not found.is_empty_store
        self._body.setCurrentIndex(1 if found.is_empty_store else 2 if filtered else 0)
        self.chips.setEnabled(not found.is_empty_store)
        self.search.setEnabled(not found.is_empty_store)
        self._select_wanted()
        self._read_details()

    @Slot()
    def _select_wanted(self) -> None:
        place = self.model.index_of(self._wanted_key) if self._wanted_key else QModelIndex()
        if not place.isValid() and self.model.rowCount() and not self.table.selected_rows():
            place = self.model.index(0, 0)
        if place.isValid():
            self._wanted_key = ""
            self.table.choose_row(place.row())

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._read_details()

    def _current_row(self) -> ShipmentRow | None:
        chosen = self.table.selected_rows()
        return self.model.row_at(self.model.index(chosen[0], 0)) if chosen else None

    def _read_details(self) -> None:
        row = self._current_row()
        self.details.show_row(row)
        if row is None:
            self._context.tasks.cancel(self, "details")
            return
        desk = self._context.desk

        def read(_cancel: threading.Event) -> ShipmentDetails | DraftView | None:
            if row.is_draft:
                return draft_view(desk.cache, desk.workspace, row.draft_id)
            return shipment_details(desk.cache, desk.workspace, row.confirmation_id)

        self._context.tasks.run(self, read, self._show_details, key="details")

    def _show_details(self, details: ShipmentDetails | DraftView | None) -> None:
        if isinstance(details, DraftView):
            self.details.show_draft(details)
        elif details is not None:
            self.details.show_details(details)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.is_draft:
            self.resume_requested.emit(row.draft_id)
        else:
            self.details.setFocus()

    @Slot(QPoint)
    def _offer_menu(self, place: QPoint) -> None:
        row = self._current_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._row_actions(row, menu):
            menu.addAction(action)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _row_actions(self, row: ShipmentRow, menu: QMenu) -> list[QAction]:
        copy = QAction(self.tr("Copy"), menu)
        copy.triggered.connect(self.table.copy)
        if not row.is_draft:
            return [*self._label_actions(row, menu), copy]
        go_on = QAction(self.tr("Continue"), menu)
        go_on.triggered.connect(lambda: self.resume_requested.emit(row.draft_id))
        double = QAction(self.tr("Duplicate"), menu)
        double.triggered.connect(lambda: self.duplicate_requested.emit(row.draft_id))
        delete = QAction(self.tr("Delete"), menu)
        delete.triggered.connect(lambda: self.delete_requested.emit(row.draft_id))
        return [go_on, double, delete, copy]

    def _label_actions(self, row: ShipmentRow, menu: QMenu) -> list[QAction]:
        items = QAction(self.tr("Item labels…"), menu)
        items.triggered.connect(lambda: self.item_labels_requested.emit(row.confirmation_id, row.name))
        boxes = QAction(self.tr("Box labels…"), menu)
        boxes.triggered.connect(lambda: self.labels_requested.emit(row.confirmation_id))
        return [items, boxes]

    @Slot()
    def _on_show_all(self) -> None:
        self.search.clear()
        self.chips.choose(None)
