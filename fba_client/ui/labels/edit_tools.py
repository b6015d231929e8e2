"""Undo, redo and remove beside a list of lines, with how many lines it has."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label


class EditableTable(Protocol):
    """A view whose selected rows can be taken out of its model."""

    def remove_selected(self) -> None: ...

    def model(self) -> QAbstractItemModel: ...

    def selectionModel(self) -> QItemSelectionModel: ...


class EditTools(QWidget):
    """A row of small buttons for one table."""

    def __init__(
        self, undo_stack: QUndoStack, table: EditableTable, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._count = text_label("", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._count, 1)
        keys = QKeySequence.StandardKey
        undo, redo = (
            undo_stack.createUndoAction(self, self.tr("Undo:")),
            undo_stack.createRedoAction(self, self.tr("Redo:")),
        )
        for action, icon, key in ((undo, "undo", keys.Undo), (redo, "redo", keys.Redo)):
            action.setShortcuts(key)
            action.setIcon(theme.icon(icon))
            self.addAction(action)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            self._row.addWidget(button)
        self.remove_button = QToolButton()
        self.remove_button.setIcon(theme.icon("trash"))
        self.remove_button.setAutoRaise(True)
        self.remove_button.setToolTip(self.tr("Remove the selected lines (Delete)"))
        self.remove_button.setAccessibleName(self.tr("Remove the selected lines"))
        self.remove_button.clicked.connect(table.remove_selected)
        self._row.addWidget(self.remove_button)
        table.selectionModel().selectionChanged.connect(self._show_state)
        for signal in (table.model().rowsInserted, table.model().rowsRemoved, table.model().modelReset):
            signal.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        self.remove_button.setEnabled(self._table.selectionModel().hasSelection())
        self._count.setText(self.tr("%n line(s)", "", self._table.model().rowCount()))
