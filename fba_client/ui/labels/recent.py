"""What was printed or saved before, newest first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fba_client.domain.clock import Clock
from fba_client.queries.labels import RecentPrint
from fba_client.ui.i18n import format_count, format_moment, format_when
from fba_client.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_COPIES = 2
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RecentPrints(QAbstractTableModel):
    """The newest entries of the print ledger."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now: datetime = clock.now()
        self._prints: tuple[RecentPrint, ...] = ()

    def show_prints(self, prints: tuple[RecentPrint, ...]) -> None:
        """Show other entries, aged by now."""
        self.beginResetModel()
        self._prints, self._now = prints, self._clock.now()
        self.endResetModel()

    def entry(self, row: int) -> RecentPrint:
        """The entry in a row."""
        return self._prints[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._prints)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < 5:
            if role == Qt.ItemDataRole.DisplayRole:
                names = (self.tr("When"), self.tr("Label"), self.tr("Copies"), self.tr("Media"), self.tr("Printed as"))
                return names[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and section == _COPIES:
                return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._prints):
            return None
        entry = self._prints[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return format_moment(entry.printed_at) if index.column() == 0 else entry.subject
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _COPIES else None

    def _words(self, entry: RecentPrint) -> tuple[str, ...]:
        box = self.tr("Box {0}").format(entry.subject)
        return (
            format_when(entry.printed_at, self._now),
            box if entry.kind == "box" else entry.msku or entry.subject,
            format_count(entry.copies),
            entry.media,
            self.tr("PDF") if entry.output == "pdf" else entry.output,
        )


class RecentTable(QTableView):
    """Shows RecentPrints; Enter or a double click on an item label asks for it again."""

    wanted_again = Signal(object)  # RecentPrint

    def __init__(self, model: RecentPrints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Labels printed before"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Theme.ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 120)
        self.setColumnWidth(_COPIES, 70)
        self.activated.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self._prints.entry(index.row())
        if entry.kind == "item":
            self.wanted_again.emit(entry)
