"""The boxes of a shipment with what was printed of them, and which of them are to be printed now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fba_client.errors import FbaClientError
from fba_client.queries.box_labels import BoxRow
from fba_client.queries.print_ledger import PrintedBefore
from fba_client.ui.i18n import error_text, format_count, format_moment
from fba_client.ui.labels.boxes.words import contents_text
from fba_client.ui.output_words import output_words
from fba_client.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_COLOR = int(Qt.ItemDataRole.ForegroundRole)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Column(IntEnum):
    """The columns of the list."""

    NUMBER = 0
    BOX_ID = 1
    CONTENTS = 2
    PRINTED = 3


class BoxesModel(QAbstractTableModel):
    """One row a box, in the backend's order; the first column can be ticked. ``ticked_changed`` tells of any tick."""

    ticked_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[BoxRow, ...] = ()
        self._printed: Mapping[str, PrintedBefore] = {}
        self._ticked: set[str] = set()
        self._faults: dict[int, FbaClientError] = {}

    @property
    def rows(self) -> tuple[BoxRow, ...]:
        """All boxes."""
        return self._rows

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the boxes to be printed, in their order."""
        return tuple(row.box_id for row in self._rows if row.box_id in self._ticked)

    @property
    def missing(self) -> tuple[str, ...]:
        """The ids of the boxes whose label was never printed."""
        return tuple(row.box_id for row in self._rows if row.box_id not in self._printed)

    def show_boxes(self, rows: Iterable[BoxRow], printed: Mapping[str, PrintedBefore]) -> None:
        """Show these. Of boxes that were here before the ticks stay; else the missing ones are ticked, or all where
        nothing is missing or everything is."""
        taken = tuple(rows)
        known = {row.box_id for row in self._rows}
        same = bool(taken) and {row.box_id for row in taken} == known
        self.beginResetModel()
        self._rows, self._printed, self._faults = taken, dict(printed), {}
        if not same:
            self._ticked = set(self.missing) or {row.box_id for row in taken}
        self.endResetModel()
        if not same:
            self.ticked_changed.emit()

    def show_faults(self, faults: Mapping[int, FbaClientError]) -> None:
        """Mark the boxes that cannot be printed."""
        if self._faults != faults:
            self._faults = dict(faults)
            self._tell(Column.PRINTED)

    def tick(self, boxes: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = {row.box_id for row in self._rows} & set(boxes)
        if wanted != self._ticked:
            self._ticked = wanted
            self._tell(Column.NUMBER)
            self.ticked_changed.emit()

    def toggle(self, rows: Iterable[int]) -> None:
        """Tick all of these rows, or none when all were ticked."""
        ids = {self._rows[row].box_id for row in rows}
        self.tick(self._ticked - ids if ids <= self._ticked else self._ticked | ids)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.NUMBER else _FLAGS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._text(index.row(), row, column)
        if role == _CHECK and column is Column.NUMBER:
            return Qt.CheckState.Checked if row.box_id in self._ticked else Qt.CheckState.Unchecked
        if role == _TIP:
            return self._tip(index.row(), row)
        if role == _COLOR and column is Column.PRINTED:
            tone = "bad" if index.row() in self._faults else "" if row.box_id in self._printed else "warning"
            return self._theme.tone(tone).text if tone else None
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if not index.isValid() or role != _CHECK:
            return False
        box_id = self._rows[index.row()].box_id
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick(self._ticked | {box_id} if on else self._ticked - {box_id})
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return {
            Column.NUMBER: self.tr("Box"),
            Column.BOX_ID: self.tr("Id"),
            Column.CONTENTS: self.tr("Contents"),
            Column.PRINTED: self.tr("Printed"),
        }[Column(section)]

    def _text(self, place: int, row: BoxRow, column: Column) -> str:
        if column is Column.NUMBER:
            return format_count(row.number)
        if column is Column.BOX_ID:
            return row.box_id
        if column is Column.CONTENTS:
            return contents_text(row)
        if place in self._faults:
            return error_text(self._faults[place])
        before = self._printed.get(row.box_id)
        if before is None:
            return self.tr("Not yet")
        return self.tr("{0}× · {1} · {2}").format(
            format_count(before.copies), format_moment(before.last_at), output_words(before.last_output)
        )

    def _tip(self, place: int, row: BoxRow) -> str:
        lines = [f"{format_count(item.quantity)} × {item.msku} {item.title}".strip() for item in row.contents]
        return "\n".join((row.box_id, *lines, self._text(place, row, Column.PRINTED)))

    def _tell(self, column: Column) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))
