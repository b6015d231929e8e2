"""The values that a design is shown with, as a table: a row for each name that its fields use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from fba_client.labels.designs.reading import MOST_TEXT
from fba_client.ui.labels.design_words import value_caption
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.drafts import many_lines, one_line, used_names

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class SampleModel(QAbstractTableModel):
    """Follows a document; what is typed into the second column goes there."""

    def __init__(self, document: DesignDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._names = used_names(document.design)
        self._chosen: Mapping[str, str] = {}
        document.changed.connect(self._on_changed)

    def show_chosen(self, values: Mapping[str, str]) -> None:
        """Show, where a value is empty, what the layout chose for it."""
        self._chosen = values
        self._on_changed()

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in the order of the rows."""
        return self._names

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == 1 else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and section in (0, 1):
            return self.tr("Sample value") if section else self.tr("Name")
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._names):
            return None
        name = self._names[index.row()]
        value = one_line(dict(self._document.design.sample).get(name, ""))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("\\n is a line end, \\\\ a backslash.") if index.column() else value_caption(name)
        if index.column() and not value and role in (_DISPLAY, Qt.ItemDataRole.ForegroundRole):
            return self._chosen_by_layout(name, role)
        if role not in (_DISPLAY, _EDIT):
            return None
        return value if index.column() else name

    def _chosen_by_layout(self, name: str, role: int) -> Any:
        chosen = self._chosen.get(name, "") if name in self._document.design.automatic else ""
        if role == _DISPLAY:
            return self.tr("automatic: {0}").format(chosen) if chosen else ""
        return QGuiApplication.palette().placeholderText() if chosen else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid() or index.column() != 1:
            return False
        self._document.set_sample(self._names[index.row()], many_lines(str(value))[:MOST_TEXT])
        return True

    def _on_changed(self) -> None:
        names = used_names(self._document.design)
        if names == self._names:
            if names:
                self.dataChanged.emit(self.index(0, 1), self.index(len(names) - 1, 1))
            return
        self.beginResetModel()
        self._names = names
        self.endResetModel()
