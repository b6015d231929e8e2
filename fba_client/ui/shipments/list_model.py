"""The list of shipments as a table model: a few thousand frozen rows, sorted in memory."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from fba_client.domain.clock import Clock
from fba_client.domain.shipment import PIPELINE
from fba_client.queries.shipments import ShipmentRow
from fba_client.ui.i18n import format_count, format_moment, format_when
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.words import WAITING_TONES, status_text, waiting_text
from fba_client.ui.words import STAGE_TONES, stage_name

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ASCENDING = Qt.SortOrder.AscendingOrder


class Column(IntEnum):
    """The columns in their first order."""

    NAME = 0
    STAGE = 1
    WAITING = 2
    CENTER = 3
    EXPECTED = 4
    RECEIVED = 5
    DIFFERENCE = 6
    ID = 7
    SKUS = 8
    CHANGED = 9


NUMBERS = frozenset({Column.SKUS, Column.EXPECTED, Column.RECEIVED, Column.DIFFERENCE})


class ShipmentTableModel(QAbstractTableModel):
    """Rows of ``list_shipments``; a refresh that changes no key keeps the selection."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[ShipmentRow] = []
        self._sort: tuple[Column, Qt.SortOrder] = (Column.CHANGED, Qt.SortOrder.DescendingOrder)
        bold = QFont()
        bold.setWeight(QFont.Weight.DemiBold)
        self._answers: dict[int, Callable[[ShipmentRow, Column], Any]] = {
            _DISPLAY: self._text,
            _ALIGNMENT: lambda _row, column: _RIGHT if column in NUMBERS else _LEFT,
            _FONT: lambda _row, column: bold if column is Column.NAME else None,
            _TIP: self._tip,
            TONE_ROLE: _tone,
            KEY_ROLE: lambda row, _column: row.key,
        }

    def show_rows(self, rows: tuple[ShipmentRow, ...]) -> None:
        """Show ``rows`` in the order of the chosen column."""
        fresh = self._sorted(list(rows))
        if [row.key for row in fresh] == [row.key for row in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> ShipmentRow | None:
        """The shipment at ``index``, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where the shipment with that key stands; invalid when it is not shown."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        answer = self._answers.get(role)
        return None if answer is None else answer(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _RIGHT if section in NUMBERS else _LEFT
        return self.column_name(Column(section)) if role == _DISPLAY else None

    def column_name(self, column: Column) -> str:
        """The header of a column."""
        return {
            Column.NAME: self.tr("Shipment"),
            Column.STAGE: self.tr("Stage"),
            Column.WAITING: self.tr("Waits for"),
            Column.ID: self.tr("ID"),
            Column.CENTER: self.tr("Center"),
            Column.SKUS: self.tr("SKUs"),
            Column.EXPECTED: self.tr("Expected"),
            Column.RECEIVED: self.tr("Received"),
            Column.DIFFERENCE: self.tr("Difference"),
            Column.CHANGED: self.tr("Last change"),
        }[column]

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        if not 0 <= column < len(Column):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in before]
        self._sort = (Column(column), order)
        self._rows = self._sorted(self._rows)
        places = {row.key: number for number, row in enumerate(self._rows)}
        after = [self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, rows: list[ShipmentRow]) -> list[ShipmentRow]:
        column, order = self._sort
        return sorted(rows, key=_SORT_KEYS[column], reverse=order is Qt.SortOrder.DescendingOrder)

    def _text(self, row: ShipmentRow, column: Column) -> str:
        if column is Column.CHANGED:
            return format_when(row.changed_at, self._clock.now())
        if column is Column.NAME:
            return row.name or self.tr("Without a name")
        return _TEXTS[column](row)

    def _tip(self, row: ShipmentRow, column: Column) -> str:
        if column is Column.CHANGED:
            return format_moment(row.changed_at)
        if column is Column.STAGE and row.status:
            return self.tr("The backend says: {0}").format(status_text(row.status))
        return self._text(row, column)


def _tone(row: ShipmentRow, column: Column) -> str:
    if column is Column.STAGE:
        return STAGE_TONES[row.stage]
    if column is Column.WAITING:
        return WAITING_TONES.get(row.waiting, "")
    if column is Column.DIFFERENCE and row.difference:
        return "bad" if row.difference < 0 else "warning"
    return ""


def _difference_text(row: ShipmentRow) -> str:
    if row.difference is None or not row.knows_units:
        return ""
    return ("+" if row.difference > 0 else "") + format_count(row.difference).replace("-", "−")


_TEXTS: dict[Column, Callable[[ShipmentRow], str]] = {
    Column.STAGE: lambda row: stage_name(row.stage),
    Column.WAITING: waiting_text,
    Column.ID: lambda row: row.confirmation_id,
    Column.CENTER: lambda row: row.center,
    Column.SKUS: lambda row: format_count(row.skus) if row.knows_units else "",
    Column.EXPECTED: lambda row: format_count(row.expected) if row.knows_units else "",
    Column.RECEIVED: lambda row: format_count(row.received) if row.knows_units and not row.is_draft else "",
    Column.DIFFERENCE: _difference_text,
}
_STAGE_ORDER = {stage: number for number, stage in enumerate(PIPELINE)}
_SORT_KEYS: dict[Column, Callable[[ShipmentRow], Any]] = {
    Column.NAME: lambda row: row.name.casefold(),
    Column.STAGE: lambda row: _STAGE_ORDER.get(row.stage, len(_STAGE_ORDER)),
    Column.WAITING: lambda row: waiting_text(row).casefold(),
    Column.ID: lambda row: row.confirmation_id,
    Column.CENTER: lambda row: row.center,
    Column.SKUS: lambda row: row.skus,
    Column.EXPECTED: lambda row: row.expected,
    Column.RECEIVED: lambda row: row.received,
    Column.DIFFERENCE: lambda row: row.difference or 0,
    Column.CHANGED: lambda row: row.changed_at,
}
