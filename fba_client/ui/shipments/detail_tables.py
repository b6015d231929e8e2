"""The read-only tables of a shipment's details: its items with what was received, and what happened when."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fba_client.domain.clock import Clock
from fba_client.queries.shipment_details import ShipmentItemRow, TimelineEntry
from fba_client.ui.i18n import format_count, format_day, format_moment, format_when
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.words import timeline_text

_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ItemColumn(IntEnum):
    """The columns of the items."""

    ITEM = 0
    UNITS = 1
    SHORT = 2


class ReceivedItemsModel(QAbstractTableModel):
    """Expected and received units by SKU; what came short is told in a tone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ShipmentItemRow, ...] = ()
        self._begun = False

    def show_items(self, items: Sequence[ShipmentItemRow], *, receiving_has_begun: bool) -> None:
        """Show ``items``; before receiving has begun nothing counts as short."""
        self.beginResetModel()
        self._items, self._begun = tuple(items), receiving_has_begun
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(ItemColumn)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item, column = self._items[index.row()], ItemColumn(index.column())
        if role == _DISPLAY:
            return self._text(item, column)
        if role == _ALIGNMENT and column is not ItemColumn.ITEM:
            return _RIGHT
        if role == _TIP:
            return f"{item.msku}\n{item.title}\n{item.fnsku}".strip()
        return self._tone(item) if role == TONE_ROLE and column is ItemColumn.SHORT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section != ItemColumn.ITEM:
            return _RIGHT
        if role != _DISPLAY:
            return None
        return {
            ItemColumn.ITEM: self.tr("SKU"),
            ItemColumn.UNITS: self.tr("Received") if self._begun else self.tr("Units"),
            ItemColumn.SHORT: self.tr("Short"),
        }[ItemColumn(section)]

    def _text(self, item: ShipmentItemRow, column: ItemColumn) -> str:
        if column is ItemColumn.ITEM:
            return item.msku
        if column is ItemColumn.SHORT:
            return format_count(item.short).replace("-", "−") if self._begun and item.short else ""
        if not self._begun:
            return format_count(item.expected)
        return self.tr("{0} of {1}").format(format_count(item.received), format_count(item.expected))

    def _tone(self, item: ShipmentItemRow) -> str:
        if not self._begun or not item.short:
            return ""
        return "bad" if item.short > 0 else "warning"


class TimelineModel(QAbstractTableModel):
    """What happened to a shipment, the newest first: when, and what."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._entries: tuple[TimelineEntry, ...] = ()

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show ``entries`` in their order."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._entries) or role not in (_DISPLAY, _TIP):
            return None
        entry = self._entries[index.row()]
        if index.column() == 1:
            return timeline_text(entry)
        if "T" not in entry.at:
            return format_day(entry.at)
        return format_moment(entry.at) if role == _TIP else format_when(entry.at, self._clock.now())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self.tr("What happened") if section else self.tr("When")
