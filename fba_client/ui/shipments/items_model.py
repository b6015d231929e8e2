"""What to send, as an editable table. It shows an edit at once; the session saves it and brings what was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from fba_client.domain.items import ItemLine
from fba_client.domain.quantities import parse_quantity, parse_whole
from fba_client.faults import RowFault
from fba_client.queries.draft_facts import DraftItemRow
from fba_client.services.items_file import UNITS_PER_BOX_MAX, parse_date
from fba_client.ui.i18n import format_count, format_day
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.draft_table import (
    ALIGNMENT,
    DISPLAY,
    EDIT,
    NO_PARENT,
    RIGHT,
    TIP,
    DraftTableModel,
    Index,
    words_by_row,
)


class ItemColumn(IntEnum):
    """The columns."""

    MSKU = 0
    TITLE = 1
    QUANTITY = 2
    PER_BOX = 3
    EXPIRATION = 4
    LOT = 5
    STOCK = 6
    INBOUND = 7
    NOTE = 8


EDITABLE = frozenset({ItemColumn.QUANTITY, ItemColumn.PER_BOX, ItemColumn.EXPIRATION, ItemColumn.LOT})
_NUMBERS = frozenset({ItemColumn.QUANTITY, ItemColumn.PER_BOX, ItemColumn.STOCK, ItemColumn.INBOUND})
_FIELDS = {
    ItemColumn.QUANTITY: "quantity",
    ItemColumn.PER_BOX: "units_per_box",
    ItemColumn.EXPIRATION: "expiration",
    ItemColumn.LOT: "lot",
}
_PARSERS: dict[ItemColumn, Callable[[str], object]] = {
    ItemColumn.QUANTITY: parse_quantity,
    ItemColumn.PER_BOX: lambda typed: parse_whole(typed, low=1, high=UNITS_PER_BOX_MAX) if typed.strip() else 0,
    ItemColumn.EXPIRATION: lambda typed: parse_date(typed.strip()),
    ItemColumn.LOT: str.strip,
}


class ItemsModel(DraftTableModel):
    """The lines of a draft with what is wrong with each; ``edited`` has all lines as they should be saved."""

    columns = ItemColumn
    editable_columns = EDITABLE
    number_columns = _NUMBERS

    edited = Signal(object, str)  # tuple[ItemLine, ...], what was done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[DraftItemRow] = []
        self._faults: dict[int, str] = {}

    @property
    def lines(self) -> tuple[ItemLine, ...]:
        """The lines as they are shown."""
        return tuple(item.line for item in self._items)

    def show_items(self, items: Sequence[DraftItemRow], faults: Sequence[RowFault], *, editable: bool) -> None:
        """Show what is saved."""
        by_row = words_by_row(faults)
        self._editable = editable
        if [item.line.msku for item in items] == [item.line.msku for item in self._items]:
            self._items, self._faults = list(items), by_row
            self.tell_all()
            return
        self.beginResetModel()
        self._items, self._faults = list(items), by_row
        self.endResetModel()

    def add(self, lines: Sequence[ItemLine], what: str) -> None:
        """Put ``lines`` behind the others; those of a SKU that is there already, with the same date and lot, add up."""
        if not self._editable or not lines:
            return
        items = list(self._items)
        places = {_sort_of(item.line): place for place, item in enumerate(items)}
        for line in lines:
            place = places.setdefault(_sort_of(line), len(items))
            if place == len(items):
                items.append(DraftItemRow(line, line.title, line.fnsku, known=False, available=0, inbound=0))
            else:
                before = items[place]
                total = before.line.quantity + line.quantity
                items[place] = replace(before, line=replace(before.line, quantity=total))
        self._edit(items, what)

    def remove(self, rows: Sequence[int]) -> None:
        """Take the lines at ``rows`` away."""
        gone = set(rows)
        if self._editable and gone:
            left = [item for row, item in enumerate(self._items) if row not in gone]
            self._edit(left, self.tr("remove %n line(s)", "", len(gone)))

    def _edit(self, items: list[DraftItemRow], what: str) -> None:
        self.beginResetModel()
        self._items, self._faults = items, {}
        self.endResetModel()
        self.edited.emit(self.lines, what)

    def row_of(self, msku: str) -> int:
        """Where a SKU stands; -1 when it is not there."""
        return next((row for row, item in enumerate(self._items) if item.line.msku == msku), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item, column = self._items[index.row()], ItemColumn(index.column())
        if role in (DISPLAY, TIP):
            return self._faults.get(index.row(), "") if column is ItemColumn.NOTE else _text(item, column)
        if role == EDIT:
            return _edit_text(item.line, column)
        if role == ALIGNMENT:
            return RIGHT if column in _NUMBERS else None
        return self._tone(index.row(), item, column) if role == TONE_ROLE else None

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        column = ItemColumn(index.column())
        if role != EDIT or column not in EDITABLE or not self._editable:
            return False
        item = self._items[index.row()]
        try:
            parsed = _PARSERS[column](str(value))
        except ValueError as error:
            self.refused.emit(f"{item.line.msku}: {error}")
            return False
        line = replace(item.line, **{_FIELDS[column]: parsed})  # type: ignore[arg-type]
        if line == item.line:
            return True
        self._items[index.row()] = replace(item, line=line)
        self.dataChanged.emit(index, index)
        self.edited.emit(self.lines, self.tr("change {0}").format(line.msku))
        return True

    def column_name(self, column: int) -> str:
        return {
            ItemColumn.MSKU: self.tr("SKU"),
            ItemColumn.TITLE: self.tr("Title"),
            ItemColumn.QUANTITY: self.tr("Quantity"),
            ItemColumn.PER_BOX: self.tr("Per box"),
            ItemColumn.EXPIRATION: self.tr("Expiration"),
            ItemColumn.LOT: self.tr("Lot"),
            ItemColumn.STOCK: self.tr("In stock"),
            ItemColumn.INBOUND: self.tr("Inbound"),
            ItemColumn.NOTE: self.tr("To correct"),
        }[ItemColumn(column)]

    def _tone(self, row: int, item: DraftItemRow, column: ItemColumn) -> str:
        if column is ItemColumn.NOTE and row in self._faults:
            return "bad"
        return "warning" if column is ItemColumn.STOCK and item.known and item.available == 0 else ""


def _sort_of(line: ItemLine) -> tuple[str, str, str]:
    """Lines that agree in this are one line."""
    return line.msku, line.expiration, line.lot


def _text(item: DraftItemRow, column: ItemColumn) -> str:
    line = item.line
    match column:
        case ItemColumn.MSKU:
            return line.msku
        case ItemColumn.TITLE:
            return item.title
        case ItemColumn.STOCK | ItemColumn.INBOUND:
            units = item.available if column is ItemColumn.STOCK else item.inbound
            return format_count(units) if item.known else ""
        case ItemColumn.EXPIRATION:
            return format_day(line.expiration)
    return _edit_text(line, column) if column is ItemColumn.LOT else _count_text(line, column)


def _count_text(line: ItemLine, column: ItemColumn) -> str:
    units = line.quantity if column is ItemColumn.QUANTITY else line.units_per_box
    return format_count(units) if units else ""


def _edit_text(line: ItemLine, column: ItemColumn) -> str:
    value = getattr(line, _FIELDS[column]) if column in _FIELDS else ""
    return str(value) if value else ""
