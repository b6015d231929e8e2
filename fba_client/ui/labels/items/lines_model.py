"""The list of SKUs to print labels for: editable, with undo, and with what is wrong shown at the row."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import compress, count
from operator import is_not
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fba_client.domain.ids import is_fnsku
from fba_client.domain.items import ItemLine
from fba_client.errors import FbaClientError
from fba_client.labels.job import MOST_LABELS
from fba_client.services.items_file import parse_date
from fba_client.services.labels.lines import ResolvedLine
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.items.merging import row_of, with_added
from fba_client.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole
_DECORATION = Qt.ItemDataRole.DecorationRole
_FOREGROUND = Qt.ItemDataRole.ForegroundRole
_TICK = Qt.ItemDataRole.CheckStateRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns in their order."""

    MSKU = 0
    TITLE = 1
    COPIES = 2
    FNSKU = 3
    EXPIRES = 4
    LOT = 5


class LabelLinesModel(QAbstractTableModel):
    """Lines in the person's own order. Every change goes through ``change`` and can be undone."""

    lines_changed = Signal()
    edit_refused = Signal(str)  # why, in words

    def __init__(self, theme: Theme, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[ItemLine, ...] = ()
        self._resolved: tuple[ResolvedLine, ...] = ()
        self.undo_stack = undo_stack
        theme.changed.connect(self._repaint)

    @property
    def lines(self) -> tuple[ItemLine, ...]:
        """The lines as they are now."""
        return self._lines

    def change(self, lines: Sequence[ItemLine], what: str) -> None:
        """Replace the lines; ``what`` names the change for Undo and Redo."""
        if tuple(lines) != self._lines:
            self.undo_stack.push(_Change(self, tuple(lines), what))

    def add(self, lines: Sequence[ItemLine], what: str) -> tuple[str, ...]:
        """Put ``lines`` at the end, or add them to the lines that are the same label: the SKUs of which that was so.

        The adding up is a change by itself: undone, the new lines stand by themselves.
        """
        together, met = with_added(self._lines, lines)
        self.change((*self._lines, *lines), what)
        self.change(together, self.tr("add up %n SKU(s)", "", len(met)))
        return met

    def add_one(self, msku: str, fnsku: str = "") -> int:
        """One more label of a SKU, in the row that has it or in a new one; returns the row."""
        what, row = self.tr("add {0}").format(msku), row_of(self._lines, msku, fnsku)
        if row is None:
            self.change((*self._lines, ItemLine(msku, 1)), what)
            return len(self._lines) - 1
        self.change(self._with(row, replace(self._lines[row], quantity=self._lines[row].quantity + 1)), what)
        return row

    def remove(self, rows: set[int]) -> None:
        """Take rows out of the list."""
        kept = [line for row, line in enumerate(self._lines) if row not in rows]
        self.change(kept, self.tr("remove %n line(s)", "", len(rows)))

    def keep(self, rows: Collection[int]) -> None:
        """Take all other rows out of the list."""
        kept = [line for row, line in enumerate(self._lines) if row in rows]
        self.change(kept, self.tr("keep %n line(s)", "", len(kept)))

    def show_resolved(self, resolved: Sequence[ResolvedLine]) -> None:
        """Show what the lines come to; ignored when the lines have changed since."""
        if tuple(line.line for line in resolved) == self._lines:
            self._resolved = tuple(resolved)
            self._repaint()

    def show_faults(self, faults: Mapping[int, FbaClientError]) -> None:
        """Mark rows whose labels were found faulty after they were looked up."""
        if self._resolved and faults:
            self._resolved = tuple(
                replace(line, error=faults[row]) if row in faults else line for row, line in enumerate(self._resolved)
            )
            self._repaint()

    def resolved(self, row: int) -> ResolvedLine | None:
        """What a row comes to, or None while that is being looked up."""
        return self._resolved[row] if row < len(self._resolved) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() != Column.MSKU:
            flags |= Qt.ItemFlag.ItemIsEditable
        elif index.isValid() and self._lines[index.row()].label_owner:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == _DISPLAY:
                return self._header(Column(section))
            if role == _ALIGNMENT and section == Column.COPIES:
                return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        row, column = index.row(), Column(index.column())
        if role in (_DISPLAY, _EDIT):
            return self._value(row, column, for_edit=role == _EDIT)
        if role == _ALIGNMENT:
            return _RIGHT if column is Column.COPIES else None
        return self._look(row, column, role)

    def _look(self, row: int, column: Column, role: int) -> Any:
        """The tick of a cell, its colour, picture and tool tip."""
        if role == _TICK:
            return self._tick(self._lines[row]) if column is Column.MSKU else None
        if self._lines[row].is_left_out:
            return self._left_out(self._lines[row], role)
        resolved = self.resolved(row)
        if resolved is not None and resolved.error is not None:
            return self._fault(resolved.error, column, role)
        return self._value(row, column) if role == _TOOL_TIP and column is Column.TITLE else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role == _TICK and index.isValid() and index.column() == Column.MSKU:
            return self._set_ticked(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        if role != _EDIT or not index.isValid():
            return False
        column = Column(index.column())
        try:
            line = self._edited(self._lines[index.row()], column, value)
        except ValueError as error:
            self.edit_refused.emit(str(error))
            return False
        self.change(self._with(index.row(), line), self.tr("change {0}").format(self._header(column)))
        return True

    def replace_lines(self, lines: tuple[ItemLine, ...]) -> None:
        """For the undo stack: show ``lines``, touching only the rows that differ."""
        old, self._resolved = self._lines, ()
        first = _same_at_start(old, lines)
        after = _same_at_start(old[first:][::-1], lines[first:][::-1])
        self._replace_rows(first, len(old) - first - after, lines[first : len(lines) - after])
        self._repaint()
        self.lines_changed.emit()

    def _replace_rows(self, first: int, count: int, new: tuple[ItemLine, ...]) -> None:
        if count == len(new):
            self._lines = (*self._lines[:first], *new, *self._lines[first + count :])
            return
        if count:
            self.beginRemoveRows(QModelIndex(), first, first + count - 1)
            self._lines = (*self._lines[:first], *self._lines[first + count :])
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._lines = (*self._lines[:first], *new, *self._lines[first:])
            self.endInsertRows()

    def _value(self, row: int, column: Column, *, for_edit: bool = False) -> str | int:
        line, resolved = self._lines[row], self.resolved(row)
        label = resolved.label if resolved is not None else None
        if column is Column.TITLE and resolved is not None and resolved.error is not None and not for_edit:
            return error_text(resolved.error)
        values: dict[Column, str | int] = {
            Column.MSKU: line.msku,
            Column.TITLE: self._title(line, label.title if label is not None else line.title, for_edit=for_edit),
            Column.FNSKU: label.fnsku if label is not None else line.fnsku,
            Column.EXPIRES: line.expiration,
            Column.LOT: line.lot,
            Column.COPIES: line.quantity if for_edit else format_count(line.quantity),
        }
        return values[column]

    def _title(self, line: ItemLine, title: str, *, for_edit: bool) -> str:
        """The title of a line, after why it is left out of printing."""
        if for_edit or not line.is_left_out:
            return title
        why = self.tr("Labelled by Amazon") if line.label_owner == "AMAZON" else self.tr("Needs no label")
        return f"{why} · {title}" if title else why

    def _tick(self, line: ItemLine) -> Qt.CheckState | None:
        """Whether a line is labelled, where a shipment says that the seller does not; others have no tick."""
        if not line.label_owner:
            return None
        return Qt.CheckState.Unchecked if line.is_left_out else Qt.CheckState.Checked

    def _set_ticked(self, row: int, is_ticked: bool) -> bool:
        line = self._lines[row]
        if not line.label_owner:
            return False
        what = self.tr("label {0}") if is_ticked else self.tr("leave {0} out")
        self.change(self._with(row, replace(line, is_left_out=not is_ticked)), what.format(line.msku))
        return True

    def _left_out(self, line: ItemLine, role: int) -> Any:
        """How the cells of a row look that is left out of printing."""
        if role == _FOREGROUND:
            return self._theme.color("muted")
        if role != _TOOL_TIP:
            return None
        if line.label_owner == "AMAZON":
            return self.tr("Amazon labels these units. Tick the SKU to print labels for them all the same.")
        return self.tr("These units need no label. Tick the SKU to print labels for them all the same.")

    def _fault(self, error: FbaClientError, column: Column, role: int) -> Any:
        """How the cells of a row look that has no label; its title gives way to the reason."""
        if role == _TOOL_TIP:
            return "\n".join(part for part in (error_text(error), advice_text(error)) if part)
        if column is Column.TITLE and role == _FOREGROUND:
            return self._theme.tone("bad").text
        if column is Column.TITLE and role == _DECORATION:
            return self._theme.icon("error", "bad")
        return None

    def _edited(self, line: ItemLine, column: Column, value: Any) -> ItemLine:
        """``line`` with another value in that column; ValueError says in words why it cannot be."""
        text = str(value).strip()
        match column:
            case Column.COPIES:
                if not 1 <= int(value) <= MOST_LABELS:
                    raise ValueError(self.tr("The number of labels must be from 1 to {0}.").format(MOST_LABELS))
                return replace(line, quantity=int(value))
            case Column.EXPIRES:
                return replace(line, expiration=parse_date(text))
            case Column.FNSKU:
                if text and not is_fnsku(text.upper()):
                    raise ValueError(self.tr("“{0}” is not an FNSKU: it has ten letters or digits.").format(text[:40]))
                return replace(line, fnsku=text.upper())
            case Column.TITLE:
                return replace(line, title=text)
            case _:
                return replace(line, lot=text)

    def _with(self, row: int, line: ItemLine) -> tuple[ItemLine, ...]:
        return (*self._lines[:row], line, *self._lines[row + 1 :])

    def _header(self, column: Column) -> str:
        return {
            Column.MSKU: self.tr("SKU"),
            Column.TITLE: self.tr("Title"),
            Column.FNSKU: self.tr("FNSKU"),
            Column.EXPIRES: self.tr("Expires"),
            Column.LOT: self.tr("Lot"),
            Column.COPIES: self.tr("Labels"),
        }[column]

    def _repaint(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(Column) - 1))


class _Change(QUndoCommand):
    """The lines before and after one change."""

    def __init__(self, model: LabelLinesModel, after: tuple[ItemLine, ...], what: str) -> None:
        super().__init__(what)
        self._model = model
        self._before = model.lines
        self._after = after

    def redo(self) -> None:
        self._model.replace_lines(self._after)

    def undo(self) -> None:
        self._model.replace_lines(self._before)


def _same_at_start(left: tuple[ItemLine, ...], right: tuple[ItemLine, ...]) -> int:
    """How many lines are the same; most are the very same objects, which is seen at once in a list of any length."""
    others = compress(count(), map(is_not, left, right))
    return next((place for place in others if left[place] != right[place]), min(len(left), len(right)))
