"""The labels of one design as a table: a column for each value, and one for the copies. Every change can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fba_client.errors import FbaClientError
from fba_client.labels.job import MOST_LABELS
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.design_words import value_caption
from fba_client.ui.labels.more.request import Row
from fba_client.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """There is always at least one row."""

    rows_changed = Signal()
    edit_refused = Signal(str)  # why, in words

    def __init__(self, theme: Theme, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._rows: tuple[Row, ...] = (Row(),)
        self._faults: Mapping[int, FbaClientError] = {}
        self.undo_stack = undo_stack

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values, in the order of the columns."""
        return self._names

    @property
    def rows(self) -> tuple[Row, ...]:
        """The labels in their order."""
        return self._rows

    def show_names(self, names: Sequence[str]) -> None:
        """Take the columns of another design; values of the same name stay."""
        self.beginResetModel()
        self._names, self._faults = tuple(names), {}
        self.endResetModel()

    def drop_strangers(self) -> None:
        """Take out rows all of whose values are of another design: they would look empty. Undo brings them back."""
        names = set(self._names)
        kept = [row for row in self._rows if not row.values or names & {name for name, _ in row.values}]
        if len(kept) < len(self._rows):
            self.change(kept, self.tr("remove %n line(s)", "", len(self._rows) - len(kept)))

    def change(self, rows: Sequence[Row], what: str, merge: str = "") -> None:
        """Replace the rows; ``what`` names the change for Undo. Changes with the same ``merge`` are undone at once."""
        wanted = tuple(rows) or (Row(),)
        if wanted != self._rows:
            self.undo_stack.push(_Change(self, wanted, what, merge))

    def set_value(self, place: int, name: str, value: str) -> None:
        """Type a value; all typing in one field of a row is undone at once."""
        row = self._rows[place].with_value(name, value)
        self.change(self._with(place, row), self.tr("change {0}").format(value_caption(name)), f"{place}/{name}")

    def set_copies(self, place: int, copies: int) -> None:
        """Print a label so often."""
        row = replace(self._rows[place], copies=copies)
        self.change(self._with(place, row), self.tr("change the copies"), f"{place}/")

    def add(self, rows: Sequence[Row], what: str) -> None:
        """Put rows at the end; a first row without values gives way."""
        kept = () if self._rows == (Row(),) else self._rows
        self.change((*kept, *rows), what)

    def remove(self, places: set[int]) -> None:
        """Take rows out."""
        kept = [row for place, row in enumerate(self._rows) if place not in places]
        self.change(kept, self.tr("remove %n line(s)", "", len(places)))

    def show_faults(self, faults: Mapping[int, FbaClientError]) -> None:
        """Mark the rows that cannot be printed."""
        self._faults = dict(faults)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._names)))

    def replace_rows(self, rows: tuple[Row, ...]) -> None:
        """For the undo stack: show ``rows``."""
        same = len(rows) == len(self._rows)
        self._faults = {}
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._names)))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.rows_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and 0 <= section <= len(self._names):
            return value_caption(self._names[section]) if section < len(self._names) else self.tr("Copies")
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(self._names):
            return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, is_copies = self._rows[index.row()], index.column() == len(self._names)
        if role in (_DISPLAY, _EDIT):
            if is_copies:
                return row.copies if role == _EDIT else format_count(row.copies)
            return row.value(self._names[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_copies else None
        error = self._faults.get(index.row())
        return self._fault(error, index.column(), role) if error is not None else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        if index.column() < len(self._names):
            self.set_value(index.row(), self._names[index.column()], str(value).strip())
            return True
        text = str(value).strip()
        if not text.isdecimal() or not 1 <= int(text) <= MOST_LABELS:
            self.edit_refused.emit(self.tr("The number of labels must be from 1 to {0}.").format(MOST_LABELS))
            return False
        self.set_copies(index.row(), int(text))
        return True

    def _fault(self, error: FbaClientError, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (error_text(error), advice_text(error)) if part)
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return self._theme.icon("error", "bad")
        return self._theme.tone("bad").text if role == Qt.ItemDataRole.ForegroundRole else None

    def _with(self, place: int, row: Row) -> tuple[Row, ...]:
        return (*self._rows[:place], row, *self._rows[place + 1 :])


class _Change(QUndoCommand):
    """The rows before and after one change."""

    def __init__(self, model: RowsModel, after: tuple[Row, ...], what: str, merge: str) -> None:
        super().__init__(what)
        self._model = model
        self._before = model.rows
        self._after = after
        self._merge = merge

    def redo(self) -> None:
        self._model.replace_rows(self._after)

    def undo(self) -> None:
        self._model.replace_rows(self._before)

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other._merge != self._merge:
            return False
        self._after = other._after
        return True
