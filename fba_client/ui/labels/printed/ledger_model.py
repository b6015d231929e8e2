"""The entries of the print ledger that pass the filters, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fba_client.domain.clock import Clock
from fba_client.queries.print_ledger import LedgerRow
from fba_client.ui.i18n import format_count, format_moment, format_when
from fba_client.ui.labels.printed.ledger_words import LedgerWords
from fba_client.ui.output_words import FILES, output_words

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    KIND = 1
    LABEL = 2
    COPIES = 3
    MEDIA = 4
    OUTPUT = 5
    SHIPMENT = 6


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Words that an entry must have, its kind and its shipment; '' lets all through."""

    words: str = ""
    kind: str = ""
    shipment: str = ""


class LedgerModel(QAbstractTableModel):
    """Shows what passes the filter. ``kind_name`` says a kind in the person's language."""

    def __init__(self, clock: Clock, kind_name: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now: datetime = clock.now()
        self._kind_name = kind_name
        self._all: tuple[LedgerRow, ...] = ()
        self._searched: Sequence[str] = ()
        self._rows: list[LedgerRow] = []
        self.words = LedgerWords()
        self._filter = LedgerFilter()

    @property
    def rows(self) -> Sequence[LedgerRow]:
        """The entries that are shown."""
        return self._rows

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever printed."""
        return not self._all

    def show_entries(
        self,
        entries: tuple[LedgerRow, ...],
        searched: Sequence[str],
        shipments: Mapping[str, str],
        media: Mapping[str, str],
    ) -> None:
        """Show other entries, aged by now; ``searched`` has the words that each is found by, ``shipments`` and
        ``media`` the names of those that have one."""
        self._all, self._searched = entries, searched
        kinds = {kind: self._kind_name(kind) for kind in {entry.kind for entry in entries}}
        files = {file: self.tr("{0} file").format(output_words(file)) for file in FILES}
        self.words = LedgerWords(kinds, files, shipments, media)
        self._now = self._clock.now()
        self._sift()

    def filter_by(self, wanted: LedgerFilter) -> None:
        """Show only what ``wanted`` lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._sift()

    def header(self, column: Column) -> str:
        """The title of a column."""
        return {
            Column.WHEN: self.tr("When"),
            Column.KIND: self.tr("Kind"),
            Column.LABEL: self.tr("Label"),
            Column.COPIES: self.tr("Copies"),
            Column.MEDIA: self.tr("Medium"),
            Column.OUTPUT: self.tr("Printed on"),
            Column.SHIPMENT: self.tr("Shipment"),
        }[column]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == _DISPLAY:
                return self.header(Column(section))
            if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.COPIES:
                return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry, column = self._rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._word(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return format_moment(entry.printed_at) if column is Column.WHEN else self._word(entry, column)
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.COPIES else None

    def _word(self, entry: LedgerRow, column: Column) -> str:
        if column is Column.WHEN:
            return format_when(entry.printed_at, self._now)
        if column is Column.COPIES:
            return format_count(entry.copies)
        return self.words.cells(entry)[column]

    def _sift(self) -> None:
        self.beginResetModel()
        words = self._filter.words.casefold().split()
        pairs = zip(self._all, self._searched, strict=True)
        self._rows = [entry for entry, searched in pairs if self._passes(entry, searched, words)]
        self.endResetModel()

    def _passes(self, entry: LedgerRow, searched: str, words: Sequence[str]) -> bool:
        if self._filter.kind not in ("", entry.kind) or self._filter.shipment not in ("", entry.draft_id):
            return False
        return all(word in searched for word in words)
