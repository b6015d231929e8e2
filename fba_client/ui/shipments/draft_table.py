"""What the tables of a draft have in common: editable columns, figures on the right, and what is wrong with a row."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fba_client.faults import RowFault
from fba_client.ui.i18n import phrase_text

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
EDIT = int(Qt.ItemDataRole.EditRole)
TIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DraftTableModel(QAbstractTableModel):
    """Shows an edit at once; the session saves it and brings what was saved. ``refused`` says why typed text is not
    taken."""

    columns: ClassVar[type[IntEnum]]
    editable_columns: ClassVar[frozenset[int]]
    number_columns: ClassVar[frozenset[int]]

    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editable = True

    @property
    def can_edit(self) -> bool:
        """Whether anything can be edited now."""
        return self._editable

    def column_name(self, column: int) -> str:
        """What stands above a column."""
        raise NotImplementedError

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.can_edit and index.isValid() and index.column() in self.editable_columns:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ALIGNMENT:
            return RIGHT if section in self.number_columns else _LEFT
        return self.column_name(section) if role == DISPLAY else None

    def tell_all(self) -> None:
        """Say that any cell may have changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))


def words_by_row(faults: Iterable[RowFault]) -> dict[int, str]:
    """What is to be corrected in each row, in one text."""
    found: dict[int, list[str]] = {}
    for fault in faults:
        found.setdefault(fault.row, []).append(phrase_text(fault.reason))
    return {row: "; ".join(filter(None, words)) for row, words in found.items()}
