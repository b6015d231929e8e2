"""What is in the chosen kind of box: every SKU of the shipment with the units in each box and what is left to pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSpec, packing_differences
from fba_client.domain.quantities import ITEM_QUANTITY_MAX, parse_whole
from fba_client.queries.drafts import wanted_units
from fba_client.ui.i18n import format_count
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
)


class ContentColumn(IntEnum):
    """The columns."""

    MSKU = 0
    HERE = 1
    LEFT = 2


class ContentsModel(DraftTableModel):
    """``edited`` has the new contents of each box of the chosen kind."""

    columns = ContentColumn
    editable_columns = frozenset({ContentColumn.HERE})
    number_columns = frozenset({ContentColumn.HERE, ContentColumn.LEFT})

    edited = Signal(object)  # tuple[BoxContent, ...]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ItemLine, ...] = ()
        self._box: BoxSpec | None = None
        self._left: Mapping[str, int] = {}

    @property
    def can_edit(self) -> bool:
        return self._editable and self._box is not None

    @property
    def left(self) -> Mapping[str, int]:
        """Units still to be packed (negative: too many) by MSKU."""
        return self._left

    def show_box(
        self, lines: Sequence[ItemLine], boxes: Sequence[BoxSpec], chosen: int, *, editable: bool = True
    ) -> None:
        """Show the box kind number ``chosen`` (-1 for none) among all ``boxes``."""
        same = [line.msku for line in lines] == [line.msku for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = tuple(lines)
        self._box = boxes[chosen] if 0 <= chosen < len(boxes) else None
        self._left = packing_differences(wanted_units(lines), boxes)
        self._editable = editable
        if not same:
            self.endResetModel()
        else:
            self.tell_all()

    def fill(self) -> None:
        """Put all that is left into the chosen kind of box, evenly where there are several."""
        if self._box is None:
            return
        units = {content.msku: content.quantity for content in self._box.contents}
        for msku, left in self._left.items():
            share = abs(left) // self._box.count * (1 if left > 0 else -1)
            units[msku] = max(0, units.get(msku, 0) + share)
        self.edited.emit(self._contents(units))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], ContentColumn(index.column())
        if role in (DISPLAY, EDIT):
            return self._text(line, column)
        if role == ALIGNMENT and column is not ContentColumn.MSKU:
            return RIGHT
        if role == TIP and column is ContentColumn.MSKU:
            return f"{line.msku}\n{line.title}".strip()
        return self._tone(line) if role == TONE_ROLE and column is ContentColumn.LEFT else None

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if role != EDIT or self._box is None or index.column() != ContentColumn.HERE:
            return False
        line = self._lines[index.row()]
        try:
            typed = str(value).strip()
            wanted = parse_whole(typed, low=0, high=ITEM_QUANTITY_MAX) if typed else 0
        except ValueError as error:
            self.refused.emit(f"{line.msku}: {error}")
            return False
        units = {content.msku: content.quantity for content in self._box.contents}
        if units.get(line.msku, 0) != wanted:
            self.edited.emit(self._contents({**units, line.msku: wanted}))
        return True

    def column_name(self, column: int) -> str:
        return {
            ContentColumn.MSKU: self.tr("SKU"),
            ContentColumn.HERE: self.tr("In each"),
            ContentColumn.LEFT: self.tr("Left"),
        }[ContentColumn(column)]

    def _contents(self, units: Mapping[str, int]) -> tuple[BoxContent, ...]:
        """Contents in the order of the lines, with the date and lot that the lines carry; other SKUs are dropped."""
        known = {line.msku: line for line in self._lines}
        return tuple(
            BoxContent(msku, units[msku], line.expiration, line.lot) for msku, line in known.items() if units.get(msku)
        )

    def _text(self, line: ItemLine, column: ContentColumn) -> str:
        if column is ContentColumn.MSKU:
            return line.msku
        if column is ContentColumn.LEFT:
            left = self._left.get(line.msku, 0)
            return format_count(left).replace("-", "−") if left else self.tr("packed")
        here = {content.msku: content.quantity for content in self._box.contents} if self._box else {}
        return format_count(here[line.msku]) if here.get(line.msku) else ""

    def _tone(self, line: ItemLine) -> str:
        left = self._left.get(line.msku, 0)
        return "good" if not left else "warning" if left > 0 else "bad"
