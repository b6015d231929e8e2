"""The Printed mode: what was printed or saved, when, how often and where; to be searched, kept as a file, and printed
again."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from fba_client.domain.items import ItemLine
from fba_client.labels.designs.library import all_designs
from fba_client.labels.media.library import all_sheets
from fba_client.queries.ledger_shipments import ledger_shipments
from fba_client.queries.print_ledger import LedgerRow, recent_prints
from fba_client.services.desk import Desk
from fba_client.services.labels.orders import BOX, ITEM, PALLET
from fba_client.services.printing.ledger_files import write_ledger_csv
from fba_client.sync.events import Changed
from fba_client.ui.labels.design_words import design_title
from fba_client.ui.labels.printed.ledger_model import Column, LedgerFilter, LedgerModel
from fba_client.ui.labels.printed.ledger_table import LedgerTable
from fba_client.ui.labels.printed.ledger_words import LedgerWords
from fba_client.ui.labels.source import LabelSource
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.empty_state import EmptyState

_SHOWN_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries with the words that each is found by, and the names of shipments, designs and media by their ids."""

    entries: tuple[LedgerRow, ...]
    searched: tuple[str, ...]
    shipments: dict[str, str]
    designs: dict[str, str]
    media: dict[str, str]


def read_ledger(desk: Desk) -> Ledger:
    """The newest entries of the print ledger with the names of what they mention."""
    entries, shipments = recent_prints(desk.workspace, _SHOWN_MOST), ledger_shipments(desk.workspace)
    designs = {design.id: design_title(design) for design in all_designs(desk.folder.designs).values()}
    media = {sheet.id: sheet_title(sheet) for sheet in all_sheets(desk.folder.sheets).values()}
    words = LedgerWords(shipments=shipments, media=media)
    return Ledger(entries, tuple(words.searched(entry) for entry in entries), shipments, designs, media)


class PrintedSource(LabelSource):
    """The print ledger. ``open_with`` takes ``shipment``, the draft to filter by."""

    mode: ClassVar[str] = "printed"
    is_printable: ClassVar[bool] = False
    run_wanted = Signal(str, object)  # id of a run to print again, and which of its labels (frozenset of LabelName)
    lines_wanted = Signal(object)  # ItemLines to print again: of files, which keep no run

    def _build(self) -> Iterator[None]:
        context = self.context
        self._designs: dict[str, str] = {}
        self._filter_later = ""
        self.model = LedgerModel(context.desk.clock, self.kind_name, self)
        self.table = LedgerTable(self.model, context.window_state)
        yield
        self.search = QLineEdit()
        self.kind_box = QComboBox()
        self.shipment_box = QComboBox()
        self.again_button = QPushButton(context.theme.icon("print"), self.tr("Print a&gain…"))
        self.copy_button = QPushButton(context.theme.icon("copy"), self.tr("Copy"))
        self.export_button = QPushButton(context.theme.icon("save"), self.tr("&Export as CSV…"))
        self.empty = EmptyState(
            context.theme.icon("print", "muted"),
            self.tr("Nothing printed yet"),
            self.tr("Every label that is printed or saved is entered here, with when, where and how many."),
        )
        self._stack = QStackedWidget()
        yield
        self._lay_out()
        self._connect()
        self.reload()

    def title(self) -> str:
        return self.tr("Printe&d")

    def summary(self) -> str:
        return self.tr("What was printed or saved, newest first.")

    def kind_name(self, kind: str) -> str:
        """A kind of label in the person's language; a design has its id."""
        names = {ITEM: self.tr("Item"), BOX: self.tr("Box"), PALLET: self.tr("Pallet")}
        return names.get(kind) or self._designs.get(kind, kind)

    def reload(self) -> None:
        """Read the ledger anew."""
        desk = self.context.desk

        def work(cancel: threading.Event) -> Ledger:  # noqa: ARG001 - bounded by the number of rows
            return read_ledger(desk)

        self.context.tasks.run(self, work, self._show, key="ledger")

    def refresh(self, changed: frozenset[Changed]) -> None:
        if Changed.DOCUMENTS in changed:
            self.reload()

    def open_with(self, preset: Mapping[str, object]) -> None:
        self._filter_later = str(preset.get("shipment", ""))
        self._choose_shipment()

    def take_focus(self) -> None:
        self.search.setFocus()

    def export_to(self, name: str) -> None:
        """Write what is shown as CSV."""
        path = Path(name)
        header = [self.model.header(column) for column in Column]
        entries, words = tuple(self.model.rows), self.model.words

        def work(cancel: threading.Event) -> int:  # noqa: ARG001 - whole or not at all
            return write_ledger_csv(path, header, map(words.cells, entries))

        def done(count: int) -> None:
            self.context.messages.show_info(self.tr("%n line(s) saved as {0}.", "", count).format(path.name))

        self.context.tasks.run(self, work, done, key="export")

    def _show(self, ledger: Ledger) -> None:
        self._designs = ledger.designs
        self.model.show_entries(ledger.entries, ledger.searched, ledger.shipments, ledger.media)
        kinds = {entry.kind for entry in ledger.entries}
        self._fill(self.kind_box, self.tr("All kinds"), {kind: self.kind_name(kind) for kind in kinds})
        self._fill(self.shipment_box, self.tr("All shipments"), ledger.shipments)
        self._choose_shipment()
        self._stack.setCurrentWidget(self.empty if self.model.is_empty else self.table)
        self._show_state()

    def _choose_shipment(self) -> None:
        """Filter by the shipment that was asked for, once it is among those to choose from."""
        place = self.shipment_box.findData(self._filter_later) if self._filter_later else -1
        if place >= 0:
            self._filter_later = ""
            self.shipment_box.setCurrentIndex(place)

    def _fill(self, box: QComboBox, every: str, names: Mapping[str, str]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, "")
        for key, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            box.addItem(name, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search: SKU, FNSKU, box, medium, printer"))
        self.search.setAccessibleName(self.tr("Search what was printed"))
        self.search.setClearButtonEnabled(True)
        self.kind_box.setAccessibleName(self.tr("Kind of label"))
        self.shipment_box.setAccessibleName(self.tr("Shipment"))
        for box, least in ((self.kind_box, 8), (self.shipment_box, 12)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(least)
        self._fill(self.kind_box, self.tr("All kinds"), {})
        self._fill(self.shipment_box, self.tr("All shipments"), {})
        top = QHBoxLayout()
        top.setSpacing(Theme.SPACE_S)
        top.addWidget(self.search, 1)
        for widget in (self.kind_box, self.shipment_box, self.again_button, self.copy_button, self.export_button):
            top.addWidget(widget)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._sift)
        self.kind_box.currentIndexChanged.connect(self._sift)
        self.shipment_box.currentIndexChanged.connect(self._sift)
        self.again_button.clicked.connect(self._print_again)
        self.table.activated.connect(self._print_again)
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self.copy_button.clicked.connect(self._copy)
        self.table.copy_wanted.connect(self._copy)
        self.export_button.clicked.connect(self._ask_where)

    def _sift(self) -> None:
        wanted = LedgerFilter(
            self.search.text(), str(self.kind_box.currentData() or ""), str(self.shipment_box.currentData() or "")
        )
        self.model.filter_by(wanted)
        self._show_state()

    def _show_state(self) -> None:
        has_rows = bool(self.table.selected_entries())
        self.again_button.setEnabled(has_rows)
        self.copy_button.setEnabled(has_rows)
        self.export_button.setEnabled(bool(self.model.rows))

    def _print_again(self) -> None:
        """Print the selected labels again: of one run as they were, items of files as a list to look at first."""
        chosen = self.table.selected_entries()
        runs = {entry.run_id for entry in chosen}
        if len(runs) == 1 and "" not in runs:
            self._ask_again(chosen)
        elif chosen and all(entry.kind == ITEM and entry.msku for entry in chosen):
            self.lines_wanted.emit([_line(entry) for entry in chosen])
        elif chosen:
            text = self.tr("Choose labels of one print, or item labels. Others are printed from their own tab.")
            self.context.messages.show_warning(text)

    def _ask_again(self, chosen: list[LedgerRow]) -> None:
        count, run_id = sum(entry.copies for entry in chosen), chosen[0].run_id
        labels = frozenset((entry.subject, entry.expiration or "", entry.lot or "") for entry in chosen)
        title = self.tr("Print %n label(s) again?", "", count)
        text = self.tr("They are printed on {0} as they were.").format(chosen[0].output)
        ask(self, title, text, self.tr("&Print again"), lambda: self.run_wanted.emit(run_id, labels))

    def _copy(self) -> None:
        rows = [self.model.words.cells(entry) for entry in self.table.selected_entries()]
        QGuiApplication.clipboard().setText("".join("\t".join(row) + "\n" for row in rows))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export what was printed"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV files (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("printed-labels.csv")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _line(entry: LedgerRow) -> ItemLine:
    """What makes the label of an item again."""
    says = entry.expiration or "", entry.lot or "", entry.condition or ""
    return ItemLine(entry.msku, entry.copies, expiration=says[0], lot=says[1], condition=says[2])
