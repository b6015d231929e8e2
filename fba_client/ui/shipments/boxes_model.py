"""The boxes of a draft as editable rows: how many alike, what is in each, measures and weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec
from fba_client.domain.quantities import parse_whole
from fba_client.faults import RowFault
from fba_client.services.draft_faults import BOX_COUNT_MAX
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
    words_by_row,
)
from fba_client.ui.shipments.measures import HUNDREDTHS, TENTHS, parse_decimal, pounds_text, tenths_text

NEW_BOX = BoxSpec(BoxSize(0, 0, 0), 0, ())


class BoxColumn(IntEnum):
    """The columns."""

    COUNT = 0
    CONTENTS = 1
    LENGTH = 2
    WIDTH = 3
    HEIGHT = 4
    WEIGHT = 5
    NOTE = 6


_SIDES = {
    BoxColumn.LENGTH: "length_tenths_in",
    BoxColumn.WIDTH: "width_tenths_in",
    BoxColumn.HEIGHT: "height_tenths_in",
}
EDITABLE = frozenset({BoxColumn.COUNT, BoxColumn.WEIGHT, *_SIDES})


class BoxesModel(DraftTableModel):
    """The kinds of boxes with what is wrong with each; ``edited`` has all of them as they should be saved."""

    columns = BoxColumn
    editable_columns = number_columns = EDITABLE

    edited = Signal(object, str)  # tuple[BoxSpec, ...], what was done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[BoxSpec] = []
        self._faults: dict[int, str] = {}

    @property
    def boxes(self) -> tuple[BoxSpec, ...]:
        """The boxes as they are shown."""
        return tuple(self._boxes)

    def show_boxes(self, boxes: Sequence[BoxSpec], faults: Sequence[RowFault], *, editable: bool) -> None:
        """Show what is saved."""
        by_row = words_by_row(faults)
        self._editable = editable
        if len(boxes) == len(self._boxes):
            self._boxes, self._faults = list(boxes), by_row
            self.tell_all()
            return
        self.beginResetModel()
        self._boxes, self._faults = list(boxes), by_row
        self.endResetModel()

    def replace_all(self, boxes: Sequence[BoxSpec], what: str) -> None:
        """Have ``boxes`` instead of what there is."""
        if self._editable:
            self.beginResetModel()
            self._boxes, self._faults = list(boxes), {}
            self.endResetModel()
            self.edited.emit(self.boxes, what)

    def add(self, box: BoxSpec = NEW_BOX) -> None:
        """Put one more kind of box behind the others."""
        self.replace_all([*self._boxes, box], self.tr("add a box"))

    def duplicate(self, rows: Sequence[int]) -> None:
        """Put copies of the boxes at ``rows`` behind the others."""
        copies = [self._boxes[row] for row in rows]
        if copies:
            self.replace_all([*self._boxes, *copies], self.tr("duplicate %n box(es)", "", len(copies)))

    def remove(self, rows: Sequence[int]) -> None:
        """Take the boxes at ``rows`` away."""
        gone = set(rows)
        if gone:
            left = [box for row, box in enumerate(self._boxes) if row not in gone]
            self.replace_all(left, self.tr("remove %n box(es)", "", len(gone)))

    def set_size(self, rows: Sequence[int], size: BoxSize) -> None:
        """Give the boxes at ``rows`` one size."""
        for row in rows:
            self._boxes[row] = replace(self._boxes[row], size=size)
        if rows:
            self._announce(rows, self.tr("change the size of %n box(es)", "", len(rows)))

    def set_contents(self, row: int, contents: Sequence[BoxContent]) -> None:
        """Put ``contents`` in each box of the kind at ``row``."""
        self._boxes[row] = replace(self._boxes[row], contents=tuple(contents))
        self._announce([row], self.tr("change what is in a box"))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._boxes)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._boxes):
            return None
        box, column = self._boxes[index.row()], BoxColumn(index.column())
        if role in (DISPLAY, TIP):
            return self._faults.get(index.row(), "") if column is BoxColumn.NOTE else _text(box, column)
        if role == EDIT:
            return _edit_text(box, column)
        if role == ALIGNMENT:
            return RIGHT if column in EDITABLE else None
        return "bad" if role == TONE_ROLE and column is BoxColumn.NOTE and index.row() in self._faults else None

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        column = BoxColumn(index.column())
        if role != EDIT or column not in EDITABLE or not self._editable:
            return False
        row = index.row()
        try:
            box = _changed(self._boxes[row], column, str(value))
        except ValueError as error:
            self.refused.emit(self.tr("Box {0}: {1}").format(row + 1, error))
            return False
        if box != self._boxes[row]:
            self._boxes[row] = box
            self._announce([row], self.tr("change box {0}").format(row + 1))
        return True

    def column_name(self, column: int) -> str:
        return {
            BoxColumn.COUNT: self.tr("Boxes"),
            BoxColumn.CONTENTS: self.tr("In each box"),
            BoxColumn.LENGTH: self.tr("Length"),
            BoxColumn.WIDTH: self.tr("Width"),
            BoxColumn.HEIGHT: self.tr("Height"),
            BoxColumn.WEIGHT: self.tr("Weight"),
            BoxColumn.NOTE: self.tr("To correct"),
        }[BoxColumn(column)]

    def _announce(self, rows: Sequence[int], what: str) -> None:
        for row in rows:
            self._faults.pop(row, None)
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(BoxColumn) - 1))
        self.edited.emit(self.boxes, what)


def _changed(box: BoxSpec, column: BoxColumn, typed: str) -> BoxSpec:
    """``box`` with what was typed; ValueError in words."""
    if column is BoxColumn.COUNT:
        return replace(box, count=parse_whole(typed, low=1, high=BOX_COUNT_MAX))
    if column is BoxColumn.WEIGHT:
        return replace(box, weight_hundredths_lb=parse_decimal(typed, HUNDREDTHS))
    return replace(box, size=replace(box.size, **{_SIDES[column]: parse_decimal(typed, TENTHS)}))


def contents_text(box: BoxSpec) -> str:
    """What is in each box: “12 × MUG-BLUE, 4 × TEA”."""
    return ", ".join(f"{format_count(content.quantity)} × {content.msku}" for content in box.contents)


def _text(box: BoxSpec, column: BoxColumn) -> str:
    if column is BoxColumn.COUNT:
        return format_count(box.count)
    if column is BoxColumn.CONTENTS:
        return contents_text(box)
    number = _edit_text(box, column)
    return f"{number} {'lb' if column is BoxColumn.WEIGHT else 'in'}" if number else ""


def _edit_text(box: BoxSpec, column: BoxColumn) -> str:
    if column is BoxColumn.COUNT:
        return str(box.count)
    if column is BoxColumn.WEIGHT:
        return pounds_text(box.weight_hundredths_lb) if box.weight_hundredths_lb else ""
    side: int = getattr(box.size, _SIDES[column]) if column in _SIDES else 0
    return tenths_text(side) if side else ""
