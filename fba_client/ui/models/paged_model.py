"""A table of ids: the order is known at once, and rows are read from the store as they come into view.

The model asks for rows in blocks, in the GUI thread (some hundred rows by id take about a millisecond), and keeps the
blocks that were used last. It never sorts or filters: whoever owns it brings other ids.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from fba_client.errors import FbaClientError
from fba_client.ui.i18n import format_count

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
Cell: TypeAlias = str | int | None

_BLOCK_ROWS = 128
_BLOCKS_KEPT = 48
_ROOT = QModelIndex()

# Looking an enum's member up costs more than all the rest of ``data``; these are looked up once.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_FOREGROUND = Qt.ItemDataRole.ForegroundRole
_HORIZONTAL = Qt.Orientation.Horizontal
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: ``key`` names it for sorting and remembering, ``value`` is what is copied, ``written`` what is shown.

    Numbers stand at the right with group separators and are muted when they are zero; ``tone`` may give a row's cell
    the colour of a meaning instead. ``hint`` is the header's tool tip.
    """

    key: str
    title: str
    value: Callable[[Row], Cell]
    numeric: bool = False
    written: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    hint: str = ""
    width: int = 96
    hidden: bool = False

    def text(self, row: Row) -> str:
        """What the cell shows."""
        if self.written is not None:
            return self.written(row)
        value = self.value(row)
        if value is None:
            return "–"
        return format_count(value) if isinstance(value, int) else value


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Rows of ``columns``; ``fetch`` gives rows by id, ``ink`` the brush of a tone (also ``muted``).

    When the store cannot be read, cells are empty and ``failed`` tells why, once until the next ids or refresh.
    """

    failed = Signal(object)  # FbaClientError

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[int]], Mapping[int, Row]],
        ink: Callable[[str], QBrush],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.fetch = fetch  # rows by id, from any thread
        self._ink = ink
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._has_failed = False

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns in the model's own order, the hidden ones too."""
        return self._columns

    @property
    def ids(self) -> array[int]:
        """The ids of all rows in their order; not to be changed."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show other rows, or the same in another order. The same ids again only refresh what is shown."""
        if ids == self._ids:
            self.refresh()
            return
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._forget()
        self.endResetModel()

    def refresh(self) -> None:
        """Read again what is in view: the ids stand, the rows behind them changed."""
        self._forget()
        if self._ids and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def row(self, number: int) -> Row | None:
        """The row at a position; None when it is gone from the store."""
        block_number, place = divmod(number, _BLOCK_ROWS)
        block = self._blocks.get(block_number)
        if block is None:
            block = self._read_block(block_number)
        else:
            self._blocks.move_to_end(block_number)
        return block[place]

    def position(self, row_id: int) -> int:
        """Where the row with this id stands; -1 when it is not among them."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if column.numeric else _LEFT
        row = self.row(index.row())
        if row is None:
            return None
        if role == _FOREGROUND:
            return self._brush(column, row)
        text = column.text(row)
        return text if role == _DISPLAY or not column.numeric else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != _HORIZONTAL or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _DISPLAY:
            return column.title
        if role == _TOOL_TIP:
            return column.hint or None
        if role == _ALIGNMENT:
            return _RIGHT if column.numeric else _LEFT
        return None

    def _brush(self, column: Column[Row], row: Row) -> QBrush | None:
        tone = column.tone(row) if column.tone is not None else ""
        if tone:
            return self._ink(tone)
        if column.numeric and not column.value(row):
            return self._ink("muted")
        return None

    def _read_block(self, number: int) -> list[Row | None]:
        ids = self._ids[number * _BLOCK_ROWS : (number + 1) * _BLOCK_ROWS]
        rows = self._fetched(ids)
        block = [rows.get(row_id) for row_id in ids]
        self._blocks[number] = block
        if len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return block

    def _fetched(self, ids: array[int]) -> Mapping[int, Row]:
        try:
            return self.fetch(ids)
        except FbaClientError as error:
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error)
            return {}

    def _forget(self) -> None:
        self._blocks.clear()
        self._has_failed = False


_ANSWERED = frozenset((_DISPLAY, _TOOL_TIP, _ALIGNMENT, _FOREGROUND))
