"""The last step: labels for the items and the boxes, and the carrier's tracking numbers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.shipment import DraftStep
from fba_client.labels.sheets import shipped_sheets
from fba_client.queries.draft_facts import DraftView, PlannedShipment
from fba_client.services import labels
from fba_client.services.labels import LabelResult
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count
from fba_client.ui.shipments.facts import FactList
from fba_client.ui.shipments.progress import CONFIRMS, SENDS_TRACKING, entries_of
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.shipments.tracking_table import TrackingModel, TrackingTable
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.pdf_printing import print_pdfs
from fba_client.ui.widgets.roles import card, set_role, text_label

_ROWS_SHOWN = 8


class ShipmentTracking(QWidget):
    """The boxes of one shipment with their tracking numbers."""

    def __init__(self, theme: Theme, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shipment_id = ""
        self._title = text_label("", "strong")
        self._state = text_label("", "muted")
        self.model = TrackingModel(self)
        self.model.entered.connect(self._on_entered)
        self.table = TrackingTable(self.model, theme)
        self.table.make_plain()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.table)

    def show_shipment(self, shipment: PlannedShipment, *, editable: bool) -> None:
        """Show the boxes of ``shipment``."""
        self._shipment_id = shipment.shipment_id
        code = " · ".join(part for part in (shipment.place.code, shipment.confirmation_id) if part)
        self._title.setText(code)
        by_carrier = shipment.chosen is not None and shipment.chosen.is_partnered
        missing = sum(not box.tracking_id for box in shipment.boxes)
        unsent = sum(bool(box.tracking_id) and not box.tracking_sent for box in shipment.boxes)
        words = self.tr("All tracking numbers are sent.") if shipment.boxes else ""
        if missing:
            words = self.tr("%n box(es) without a number", "", missing)
        elif unsent:
            words = self.tr("Saved; on their way to the backend")
        if by_carrier:
            words = self.tr("The partnered carrier gives the numbers itself.")
        self._state.setText(words)
        self.model.show_boxes(shipment.boxes, editable=editable and not by_carrier)
        rows = min(_ROWS_SHOWN, max(1, len(shipment.boxes)))
        self.table.setFixedHeight(rows * Theme.ROW_HEIGHT + self.table.horizontalHeader().sizeHint().height() + 10)

    @Slot(object)
    def _on_entered(self, numbers: dict[str, str]) -> None:
        self._session.set_tracking(self._shipment_id, numbers)


class LabelsStep(StepPage):
    """Labels and tracking; everything here can be done again at any later time."""

    step = DraftStep.LABELS

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._snapshot: Snapshot | None = None
        self._files: list[Path] = []
        self.tracking: list[ShipmentTracking] = []
        self.checklist = self.make_checklist()
        content = QWidget()
        set_role(content, "canvas")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(2, 2, 8, 2)
        rows.setSpacing(Theme.SPACE_M)
        rows.addWidget(self.checklist)
        columns = QHBoxLayout()
        columns.setSpacing(Theme.SPACE_L)
        columns.addWidget(self._build_item_labels(), 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._build_box_labels(), 1, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(columns)
        rows.addWidget(self._build_tracking())
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        view = snapshot.view
        asked = [
            entry
            for actions in (CONFIRMS, SENDS_TRACKING)
            for entry in entries_of(view, actions)
            if entry in view.open_entries
        ]
        self.checklist.show_entries(asked, self.tr("On its way"))
        self.checklist.setVisible(bool(asked))
        self._facts.show_facts([(one.place.code, one.confirmation_id) for one in view.shipments])
        self._show_tracking(view)
        self._read_files()
        self.next_changed.emit()

    def next_text(self) -> str:
        return self.tr("&Done")

    def focus_first(self) -> None:
        self.save_items_button.setFocus()

    def _build_item_labels(self) -> QWidget:
        self.sheets = QComboBox()
        for sheet in shipped_sheets().values():
            self.sheets.addItem(sheet.title, sheet.id)
        self.sheets.setCurrentIndex(max(0, self.sheets.findData(self.context.desk.settings.labels.sheet)))
        self.sheets.currentIndexChanged.connect(self._on_sheet)
        self.skip = QSpinBox()
        self.save_items_button = QPushButton(self.context.theme.icon("save"), self.tr("&Save item labels…"))
        self.save_items_button.clicked.connect(self._on_save_items)
        self.preview_button = QPushButton(self.tr("Preview and &print…"))
        self.preview_button.clicked.connect(self._on_preview)
        sheet_label, skip_label = (
            text_label(self.tr("S&heet"), "muted"),
            text_label(self.tr("Start at &label"), "muted"),
        )
        sheet_label.setBuddy(self.sheets)
        skip_label.setBuddy(self.skip)
        choice = QHBoxLayout()
        choice.addWidget(sheet_label)
        choice.addWidget(self.sheets, 1)
        start = QHBoxLayout()
        start.addWidget(skip_label)
        start.addWidget(self.skip)
        start.addStretch()
        frame, layout = self._card(self.tr("Item labels"), self.tr("One label for each unit, with its FNSKU."))
        layout.addLayout(choice)
        layout.addLayout(start)
        layout.addLayout(_row(self.save_items_button, self.preview_button))
        self._on_sheet(self.sheets.currentIndex())
        return frame

    def _build_box_labels(self) -> QWidget:
        theme = self.context.theme
        self._facts = FactList()
        self._files_state = text_label("", "muted", wrap=True)
        self.save_boxes_button = QPushButton(theme.icon("save"), self.tr("Save &box labels…"))
        self.save_boxes_button.clicked.connect(self._on_save_boxes)
        self.open_button = QPushButton(theme.icon("external"), self.tr("&Open"))
        self.open_button.clicked.connect(self._on_open)
        self.print_button = QPushButton(theme.icon("print"), self.tr("P&rint…"))
        self.print_button.clicked.connect(self._on_print)
        words = self.tr("One for each box, as the backend made them. They are kept on this computer.")
        frame, layout = self._card(self.tr("Box labels"), words)
        layout.addWidget(self._facts)
        layout.addWidget(self._files_state)
        layout.addLayout(_row(self.save_boxes_button, self.open_button, self.print_button))
        return frame

    def _build_tracking(self) -> QWidget:
        words = self.tr(
            "Type the carrier's number of each box, or copy the column from the carrier's page and paste it here. "
            "They are sent when every box of a shipment has one."
        )
        frame, layout = self._card(self.tr("Tracking numbers"), words)
        self._tracking_list = layout
        return frame

    def _card(self, title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(Theme.SPACE_S)
        layout.addWidget(text_label(title, "heading"))
        layout.addWidget(text_label(words, "muted", wrap=True))
        return frame, layout

    def _show_tracking(self, view: DraftView) -> None:
        while len(self.tracking) < len(view.shipments):
            one = ShipmentTracking(self.context.theme, self.session)
            self.tracking.append(one)
            self._tracking_list.addWidget(one)
        for number, one in enumerate(self.tracking):
            one.setVisible(number < len(view.shipments) and bool(view.shipments[number].boxes))
            if number < len(view.shipments):
                one.show_shipment(view.shipments[number], editable=view.step is DraftStep.LABELS)

    def _read_files(self) -> None:
        desk, draft_id = self.context.desk, self.session.draft_id

        def read(_cancel: threading.Event) -> list[Path]:
            return [path for path in labels.box_label_files(desk, draft_id) if path.is_file()]

        self.context.tasks.run(self, read, self._show_files, key="files")

    def _show_files(self, files: Sequence[Path]) -> None:
        self._files = list(files)
        for button in (self.save_boxes_button, self.open_button, self.print_button):
            button.setEnabled(bool(files))
        wait = self.tr("They are fetched once the shipment is confirmed.")
        self._files_state.setText(self.tr("%n document(s) kept.", "", len(files)) if files else wait)

    @Slot(int)
    def _on_sheet(self, _number: int) -> None:
        sheet = shipped_sheets()[self.sheets.currentData()]
        self.skip.setRange(1, max(1, sheet.per_page))
        self.skip.setEnabled(sheet.per_page > 1)

    @Slot()
    def _on_preview(self) -> None:
        if self._snapshot is not None:
            self.navigation_requested.emit("labels", {"lines": list(self._snapshot.view.lines)})

    @Slot()
    def _on_save_items(self) -> None:
        self._ask_where(self.tr("Save item labels"), "item-labels.pdf", self.save_items)

    @Slot()
    def _on_save_boxes(self) -> None:
        self._ask_where(self.tr("Save box labels"), "box-labels.pdf", self.save_boxes)

    def _ask_where(self, title: str, name: str, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then)
        dialog.open()

    @Slot(str)
    def save_items(self, name: str) -> None:
        """Write the item labels of the whole draft to the file ``name``."""
        if self._snapshot is None:
            return
        desk, lines, path = self.context.desk, self._snapshot.view.lines, Path(name)
        sheet, skip = str(self.sheets.currentData()), self.skip.value() - 1

        def save(cancel: threading.Event) -> LabelResult:
            return labels.save_item_labels(desk, lines, sheet=sheet, skip=skip, path=path, cancel=cancel)

        self.save_items_button.setEnabled(False)
        self.context.tasks.run(self, save, lambda result: self._saved(result, path), self._on_failed, key="items")

    @Slot(str)
    def save_boxes(self, name: str) -> None:
        """Write all box labels to the file ``name``."""
        desk, draft_id, path = self.context.desk, self.session.draft_id, Path(name)

        def save(_cancel: threading.Event) -> LabelResult:
            return labels.save_box_labels(desk, draft_id, path)

        self.context.tasks.run(self, save, lambda result: self._saved(result, path), self._on_failed, key="boxes")

    def _saved(self, result: LabelResult, path: Path) -> None:
        self.save_items_button.setEnabled(True)
        text = self.tr("{0} labels are saved in {1}.").format(format_count(result.labels), path.name)
        self.context.messages.show_info(text, self.tr("Open"), lambda: _open(path))
        self.context.changed({Changed.DOCUMENTS})

    def _on_failed(self, error: Exception) -> None:
        self.save_items_button.setEnabled(True)
        self.context.messages.show_error(error)

    @Slot()
    def _on_open(self) -> None:
        for path in self._files:
            _open(path)

    @Slot()
    def _on_print(self) -> None:
        print_pdfs(self, self.context.tasks, self._files, self.tr("Print box labels"), self._printed)

    def _printed(self, pages: int) -> None:
        self.context.messages.show_info(self.tr("%n page(s) of box labels went to the printer.", "", pages))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Theme.SPACE_S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
