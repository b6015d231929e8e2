"""The second step: what goes into which box. What is left to pack is shown while one packs."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.packing import BoxContent, BoxSpec
from fba_client.domain.packing_suggestion import suggest_boxes
from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.boxes_model import NEW_BOX, BoxColumn, BoxesModel
from fba_client.ui.shipments.contents_model import ContentColumn, ContentsModel
from fba_client.ui.shipments.measures import size_text
from fba_client.ui.shipments.progress import ASKS_PLACEMENT, is_asked
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.shipments.table import DataTable
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import card, set_role, text_label

_WIDTHS = {
    BoxColumn.COUNT: 66,
    BoxColumn.LENGTH: 74,
    BoxColumn.WIDTH: 70,
    BoxColumn.HEIGHT: 74,
    BoxColumn.WEIGHT: 80,
    BoxColumn.NOTE: 170,
}


class BoxesTable(DataTable):
    """The kinds of boxes; Delete removes the selected ones."""

    def __init__(self, model: BoxesModel, context: UiContext) -> None:
        super().__init__(model, context.theme, "", memory=(context.window_state, "shipments/box_columns"))
        self.setAccessibleName(self.tr("Boxes"))
        self._boxes = model
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.set_widths(_WIDTHS, BoxColumn.CONTENTS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._boxes.remove(self.selected_rows())
            event.accept()
            return
        super().keyPressEvent(event)


class BoxesStep(StepPage):
    """Boxes with their contents."""

    step = DraftStep.BOXES

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._snapshot: Snapshot | None = None
        self.model = BoxesModel(self)
        self.model.edited.connect(self._on_edited)
        self.model.refused.connect(self._on_refused)
        self.contents = ContentsModel(self)
        self.contents.edited.connect(self._on_contents)
        self.contents.refused.connect(self._on_refused)
        self._problem = text_label("", "error", wrap=True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_M)
        layout.addLayout(self._build_tools())
        layout.addWidget(self._problem)
        layout.addWidget(self._build_body(), 1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        view = snapshot.view
        editable = not view.is_confirmed and not view.is_under_way
        chosen = self._chosen_row()
        self.model.show_boxes(view.boxes, snapshot.box_faults, editable=editable)
        row_faults = any(fault.row >= 0 for fault in snapshot.box_faults)
        self.table.setColumnHidden(BoxColumn.NOTE, not row_faults)
        if view.boxes and self._chosen_row() < 0:
            self.table.choose_row(max(0, min(chosen, len(view.boxes) - 1)))
        self._show_contents(editable=editable)
        self._body.setCurrentIndex(0 if view.boxes else 1)
        for widget in (self.suggest_button, self.add_button):
            widget.setEnabled(editable and bool(view.items))
        for button in (self.duplicate_button, self.remove_button, self.sizes):
            button.setEnabled(editable and bool(view.boxes))
        self._offer_sizes(snapshot)
        boxes, units = self.tr("%n box(es)", "", view.box_count), self.tr("%n unit(s)", "", view.units)
        self._sum.setText(f"{boxes}, {units}" if view.boxes else "")
        self.next_changed.emit()

    def next_text(self) -> str:
        if self._snapshot is not None and self._was_asked(self._snapshot):
            return self.tr("&Next: placement")
        return self.tr("&Ask for placement options")

    def next_block(self) -> str:
        snapshot = self._snapshot
        if snapshot is None or not snapshot.view.boxes:
            return self.tr("Pack the items into boxes, or let a packing be suggested.")
        if self._was_asked(snapshot):
            return ""
        left = sum(units for units in snapshot.view.unpacked.values() if units > 0)
        if left:
            return self.tr("%n unit(s) are not in a box yet.", "", left)
        if snapshot.box_faults:
            return self.tr("%n thing(s) about the boxes must be corrected first.", "", len(snapshot.box_faults))
        if snapshot.item_faults:
            return self.tr("Correct the items first.")
        return ""

    def go_next(self) -> None:
        if self._snapshot is not None and not self._was_asked(self._snapshot):
            self.session.request_placement()

    def focus_first(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
        else:
            self._empty.button.setFocus()

    def _was_asked(self, snapshot: Snapshot) -> bool:
        reached = STEPS.index(snapshot.view.step) >= STEPS.index(DraftStep.PLACEMENT)
        return reached or is_asked(snapshot.view, ASKS_PLACEMENT)

    def _build_tools(self) -> QHBoxLayout:
        theme = self.context.theme
        self.suggest_button = QPushButton(theme.icon("box"), self.tr("&Suggest packing"))
        self.suggest_button.clicked.connect(self._on_suggest)
        self.add_button = QPushButton(theme.icon("plus"), self.tr("Add a &box"))
        self.add_button.clicked.connect(self._on_add)
        self.duplicate_button = QPushButton(theme.icon("copy"), self.tr("D&uplicate"))
        self.duplicate_button.clicked.connect(self._on_duplicate)
        self.remove_button = QPushButton(theme.icon("trash"), self.tr("&Remove"))
        self.remove_button.clicked.connect(self._on_remove)
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(self.tr("Give the selected boxes a size used before"))
        self.sizes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sizes.activated.connect(self._on_size)
        self._sum = text_label("", "strong")
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        for widget in (self.suggest_button, self.add_button, self.duplicate_button, self.remove_button, self.sizes):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._sum)
        return row

    def _build_body(self) -> QStackedWidget:
        self.table = BoxesTable(self.model, self.context)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(Theme.SPACE_M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._build_contents())
        split.setStretchFactor(0, 1)
        split.setSizes([704, 290])
        self._empty = EmptyState(
            self.context.theme.icon("box", "muted"),
            self.tr("Nothing is packed yet"),
            self.tr(
                "A suggestion puts one SKU into each box, with the units per box that you gave. Correct it as you like."
            ),
            self.tr("Suggest packing"),
        )
        self._empty.action_triggered.connect(self._on_suggest)
        self._body = QStackedWidget()
        self._body.addWidget(split)
        self._body.addWidget(self._empty)
        return self._body

    def _build_contents(self) -> QWidget:
        frame = card()
        frame.setMinimumWidth(260)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(Theme.SPACE_S)
        self._contents_title = text_label("", "heading", wrap=True)
        self._left = text_label("", "muted", wrap=True)
        self.contents_table = DataTable(self.contents, self.context.theme, self.tr("What is in the selected box"))
        self.contents_table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.contents_table.set_widths({ContentColumn.HERE: 78, ContentColumn.LEFT: 74}, ContentColumn.MSKU)
        self.contents_table.make_plain()
        self.fill_button = QPushButton(self.tr("Put in what is &left"))
        self.fill_button.clicked.connect(self.contents.fill)
        set_role(self.fill_button, "link")
        for widget in (self._contents_title, self._left):
            layout.addWidget(widget)
        layout.addWidget(self.contents_table, 1)
        layout.addWidget(self.fill_button, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _show_contents(self, *, editable: bool) -> None:
        lines = self._snapshot.view.lines if self._snapshot else ()
        row = self._chosen_row()
        self.contents.show_box(lines, self.model.boxes, row, editable=editable)
        self._contents_title.setText(
            self.tr("In box {0}").format(row + 1) if row >= 0 else self.tr("No box is selected")
        )
        left = self.contents.left
        missing = sum(units for units in left.values() if units > 0)
        excess = -sum(units for units in left.values() if units < 0)
        words = [self.tr("%n unit(s) left to pack", "", missing)] if missing else []
        words += [self.tr("%n unit(s) too many in the boxes", "", excess)] if excess else []
        self._left.setText(", ".join(words) if words else self.tr("Everything is packed."))
        self.fill_button.setEnabled(editable and row >= 0 and bool(left))

    def _offer_sizes(self, snapshot: Snapshot) -> None:
        self.sizes.clear()
        self.sizes.addItem(self.tr("Use a size…"))
        for size in snapshot.sizes:
            self.sizes.addItem(size_text(size), size)
        self.sizes.setVisible(bool(snapshot.sizes))

    def _chosen_row(self) -> int:
        chosen = self.table.selected_rows()
        return chosen[0] if chosen else -1

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        view = self._snapshot.view if self._snapshot else None
        self._show_contents(editable=view is not None and not view.is_confirmed and not view.is_under_way)

    @Slot(object, str)
    def _on_edited(self, boxes: tuple[BoxSpec, ...], what: str) -> None:
        self._problem.hide()
        self._body.setCurrentIndex(0 if boxes else 1)
        self._show_contents(editable=True)
        self.session.set_boxes(boxes, what)

    @Slot(object)
    def _on_contents(self, contents: tuple[BoxContent, ...]) -> None:
        row = self._chosen_row()
        if row >= 0:
            self.model.set_contents(row, contents)

    @Slot(str)
    def _on_refused(self, reason: str) -> None:
        self._problem.setText(reason)
        self._problem.show()

    @Slot()
    def _on_suggest(self) -> None:
        if self._snapshot is not None:
            self.model.replace_all(suggest_boxes(self._snapshot.view.lines), self.tr("suggest a packing"))
            self._choose(0)
            self.table.setFocus()

    @Slot()
    def _on_add(self) -> None:
        last = self.model.boxes[-1] if self.model.boxes else None
        self.model.add(BoxSpec(last.size, 0, ()) if last else NEW_BOX)
        self._choose(self.model.rowCount() - 1)

    @Slot()
    def _on_duplicate(self) -> None:
        self.model.duplicate(self.table.selected_rows())
        self._choose(self.model.rowCount() - 1)

    @Slot()
    def _on_remove(self) -> None:
        row = self._chosen_row()
        self.model.remove(self.table.selected_rows())
        self._choose(min(row, self.model.rowCount() - 1))

    @Slot(int)
    def _on_size(self, number: int) -> None:
        size = self.sizes.itemData(number)
        if size is not None:
            self.model.set_size(self.table.selected_rows(), size)
        self.sizes.setCurrentIndex(0)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.table.choose_row(row)
