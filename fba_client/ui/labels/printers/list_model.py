"""The printers that are set up, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fba_client.printers.printer import Printer
from fba_client.ui.labels.printers.words import connection_words

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    CONNECTION = 1
    MEDIA = 2
    STATE = 3


class PrintersModel(QAbstractTableModel):
    """One row a printer. The titles of media and which printers are calibrated are given with them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printers: tuple[Printer, ...] = ()
        self._titles: dict[str, str] = {}
        self._calibrated: frozenset[str] = frozenset()

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers in the order of the rows."""
        return self._printers

    def show_printers(self, printers: Sequence[Printer], titles: Mapping[str, str], calibrated: frozenset[str]) -> None:
        """Show other printers; ``titles`` are those of media by id, ``calibrated`` the ids of printers."""
        self.beginResetModel()
        self._printers, self._titles, self._calibrated = tuple(printers), dict(titles), calibrated
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._printers)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and 0 <= section < len(Column):
            names = (self.tr("Printer"), self.tr("Connection"), self.tr("Label sheet or roll"), self.tr("State"))
            return names[section]
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._printers):
            return None
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return self._words(self._printers[index.row()], Column(index.column()))
        return None

    def _words(self, printer: Printer, column: Column) -> str:
        match column:
            case Column.NAME:
                return printer.name
            case Column.CONNECTION:
                return connection_words(printer)
            case Column.MEDIA:
                return self._titles.get(printer.media) or self.tr("{0} (missing)").format(printer.media)
            case _:
                return self._state(printer)

    def _state(self, printer: Printer) -> str:
        parts = [self.tr("{0} dpi").format(printer.dpi)]
        if printer.is_default:
            parts.insert(0, self.tr("Default"))
        if printer.id in self._calibrated:
            parts.append(self.tr("calibrated"))
        return " · ".join(parts)
