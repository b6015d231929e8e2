"""The first step: what to send. Typed, pasted from a spreadsheet, or read from a file; edited in the table."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.items import ItemLine
from fba_client.domain.shipment import DraftStep
from fba_client.errors import ItemsFileError
from fba_client.phrases import reason_of
from fba_client.services.items_file import SIZE_MAX_BYTES, parse_items, parse_pasted
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import phrase_text
from fba_client.ui.shipments.fault_card import FaultCard
from fba_client.ui.shipments.items_model import ItemColumn, ItemsModel
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.sku_adder import SkuAdder
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.shipments.table import DataTable
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import text_label

_WIDTHS = {
    ItemColumn.MSKU: 150,
    ItemColumn.QUANTITY: 84,
    ItemColumn.PER_BOX: 76,
    ItemColumn.EXPIRATION: 104,
    ItemColumn.LOT: 70,
    ItemColumn.STOCK: 78,
    ItemColumn.INBOUND: 78,
    ItemColumn.NOTE: 230,
}


class ItemsTable(DataTable):
    """The items; Delete removes lines, pasting adds what the clipboard has."""

    def __init__(self, model: ItemsModel, context: UiContext, paste: Callable[[], None]) -> None:
        memory = (context.window_state, "shipments/item_columns")
        super().__init__(model, context.theme, "", memory=memory)
        self.setAccessibleName(self.tr("Items to send"))
        self._items = model
        self._paste = paste
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.set_widths(_WIDTHS, ItemColumn.TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._items.remove(self.selected_rows())
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class ItemsStep(StepPage):
    """Items with quantities."""

    step = DraftStep.ITEMS

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._snapshot: Snapshot | None = None
        self.setAcceptDrops(True)
        self.model = ItemsModel(self)
        self.model.edited.connect(self._on_edited)
        self.model.refused.connect(self._on_refused)
        self.adder = SkuAdder(context)
        self.adder.chosen.connect(self._on_chosen)
        self.adder.refused.connect(self._on_refused)
        self.faults = FaultCard()
        self._problem = text_label("", "error", wrap=True)
        self._problem.hide()
        self.table = ItemsTable(self.model, context, self.paste)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self.adder)
        layout.addWidget(self._problem)
        layout.addWidget(self.faults)
        layout.addWidget(self._build_body(), 1)
        layout.addLayout(self._build_tools())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        view = snapshot.view
        editable = not view.is_confirmed and not view.is_under_way
        self.model.show_items(view.items, snapshot.item_faults, editable=editable)
        self.table.setColumnHidden(ItemColumn.NOTE, not snapshot.item_faults)
        self._body.setCurrentIndex(0 if view.items else 1)
        for widget in (self.adder, self.paste_button, self.import_button):
            widget.setEnabled(editable)
        self.remove_button.setEnabled(editable and bool(view.items))
        skus, units = self.tr("%n SKU(s)", "", len(view.items)), self.tr("%n unit(s)", "", view.units)
        self._sum.setText(f"{skus}, {units}" if view.items else "")
        self.next_changed.emit()

    def next_text(self) -> str:
        return self.tr("&Next: boxes")

    def next_block(self) -> str:
        snapshot = self._snapshot
        if snapshot is None or not snapshot.view.items:
            return self.tr("Add at least one item.")
        if snapshot.item_faults and not snapshot.view.is_confirmed:
            rows = {fault.row for fault in snapshot.item_faults}
            return self.tr("%n line(s) must be corrected first.", "", len(rows))
        return ""

    def focus_first(self) -> None:
        self.adder.focus_search()

    @Slot()
    def paste(self) -> None:
        """Add the lines on the clipboard: a block of cells with SKU and quantity."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._on_refused(self.tr("The clipboard has no text. Copy two columns, SKU and quantity, and paste again."))
            return
        self._take(lambda: parse_pasted(text), self.tr("paste"), self.tr("What you pasted was not added"))

    @Slot()
    def choose_file(self) -> None:
        """Ask for an items file and add its lines."""
        dialog = QFileDialog(self, self.tr("Import items"))
        dialog.setNameFilters([self.tr("Items files (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Add the lines of the file ``name``, all of them or none."""
        path = Path(name)

        def read() -> tuple[ItemLine, ...]:
            with path.open("rb") as file:
                return parse_items(file.read(SIZE_MAX_BYTES + 1))

        self._take(read, self.tr("import {0}").format(path.name), self.tr("{0} was not imported").format(path.name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.import_button.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            event.acceptProposedAction()
            self.import_file(names[0])

    def _build_body(self) -> QStackedWidget:
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        empty = EmptyState(
            self.context.theme.icon("inventory", "muted"),
            self.tr("What would you like to send?"),
            self.tr(
                "Type a SKU above, paste two columns (SKU and quantity) from a spreadsheet, or drop an items file."
            ),
            self.tr("Import a file…"),
        )
        empty.action_triggered.connect(self.choose_file)
        self._body.addWidget(empty)
        return self._body

    def _build_tools(self) -> QHBoxLayout:
        theme = self.context.theme
        self.paste_button = QPushButton(theme.icon("paste"), self.tr("&Paste"))
        self.paste_button.clicked.connect(self.paste)
        self.import_button = QPushButton(theme.icon("upload"), self.tr("&Import a file…"))
        self.import_button.clicked.connect(self.choose_file)
        self.remove_button = QPushButton(theme.icon("trash"), self.tr("&Remove"))
        self.remove_button.clicked.connect(self._on_remove)
        self._sum = text_label("", "strong")
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        for button in (self.paste_button, self.import_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._sum)
        return row

    def _take(self, parse: Callable[[], Sequence[ItemLine]], what: str, refusal: str) -> None:
        def taken(lines: Sequence[ItemLine]) -> None:
            self.faults.hide()
            self._problem.hide()
            self.model.add(lines, self.tr("{0}: %n line(s)", "", len(lines)).format(what))

        def failed(error: Exception) -> None:
            if isinstance(error, ItemsFileError):
                count = self.tr("%n faulty line(s), nothing was taken.", "", len(error.faults))
                self.faults.show_faults(f"{refusal}. {count}", [phrase_text(fault.words) for fault in error.faults])
            elif isinstance(error, OSError):
                self._on_refused(f"{refusal}: {phrase_text(reason_of(error))}")
            else:
                self.context.messages.show_error(error)

        def work(_cancel: threading.Event) -> Sequence[ItemLine]:
            return parse()

        self.context.tasks.run(self, work, taken, failed, key="take")

    @Slot(object, str)
    def _on_edited(self, lines: tuple[ItemLine, ...], what: str) -> None:
        self._problem.hide()
        self.session.set_items(lines, what)

    @Slot(str)
    def _on_refused(self, reason: str) -> None:
        self._problem.setText(reason)
        self._problem.show()

    @Slot(object)
    def _on_chosen(self, line: ItemLine) -> None:
        self.model.add([line], self.tr("add {0}").format(line.msku))

    @Slot()
    def _on_remove(self) -> None:
        self.model.remove(self.table.selected_rows())
