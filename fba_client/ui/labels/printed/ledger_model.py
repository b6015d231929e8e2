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
from fba_client.ui.labels.output_words import FILES, output_words

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
        self._rows: list[LedgerRow] = []
        self._shipments: Mapping[str, str] = {}
        self._media: Mapping[str, str] = {}
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
        self, entries: tuple[LedgerRow, ...], shipments: Mapping[str, str], media: Mapping[str, str]
    ) -> None:
        """Show other entries, aged by now; ``shipments`` and ``media`` have the names of those that have one."""
        self._all, self._shipments, self._media = entries, shipments, media
        self._now = self._clock.now()
        self._sift()

    def filter_by(self, wanted: LedgerFilter) -> None:
        """Show only what ``wanted`` lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._sift()

    def cells(self, entry: LedgerRow) -> tuple[str, ...]:
        """An entry as it is written to a file: in words, with the exact moment."""
        return (entry.printed_at, *(self._word(entry, column) for column in Column if column is not Column.WHEN))

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
        kind, is_file = self._kind_name(entry.kind), entry.output in FILES
        return {
            Column.WHEN: format_when(entry.printed_at, self._now),
            Column.KIND: kind,
            Column.LABEL: " · ".join(filter(None, (entry.msku, entry.subject))) or kind,
            Column.COPIES: format_count(entry.copies),
            Column.MEDIA: self._media.get(entry.media, entry.media),
            Column.OUTPUT: self.tr("{0} file").format(output_words(entry.output)) if is_file else entry.output,
            Column.SHIPMENT: self._shipments.get(entry.draft_id, entry.draft_id),
        }[column]

    def _sift(self) -> None:
        self.beginResetModel()
        words = self._filter.words.casefold().split()
        self._rows = [entry for entry in self._all if self._passes(entry, words)]
        self.endResetModel()

    def _passes(self, entry: LedgerRow, words: Sequence[str]) -> bool:
        if self._filter.kind not in ("", entry.kind) or self._filter.shipment not in ("", entry.draft_id):
            return False
        if not words:
            return True
        shipment = self._shipments.get(entry.draft_id, entry.draft_id)
        medium = f"{entry.media} {self._media.get(entry.media, '')}"
        told = f"{entry.subject} {entry.msku} {medium} {entry.output} {shipment}".casefold()
        return all(word in told for word in words)
