"""The table of the lines, with the keys that a spreadsheet has: Delete, paste, copy, type to edit."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fba_client.labels.job import MOST_LABELS
from fba_client.ui.labels.items.lines_model import Column, LabelLinesModel
from fba_client.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {Column.MSKU: 128, Column.COPIES: 72, Column.FNSKU: 116, Column.EXPIRES: 104, Column.LOT: 84}
_TITLE_LEAST = 180


class LinesTable(QTableView):
    """Shows a LabelLinesModel; ``pasted`` has the text of the clipboard as it is."""

    pasted = Signal(str)

    def __init__(self, model: LabelLinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("SKUs to print labels for"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setItemDelegateForColumn(Column.COPIES, _CopiesDelegate(self))
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Theme.ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(56)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def selected_rows(self) -> set[int]:
        """The rows that are selected, read from ranges (a list of indexes of a large selection is slow)."""
        ranges = self.selectionModel().selection()
        return {row for part in ranges for row in range(part.top(), part.bottom() + 1)}  # type: ignore[attr-defined]

    def edit_copies(self, row: int) -> None:
        """Go to a row and open its number of labels."""
        index = self._lines.index(row, Column.COPIES)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus()
        self.edit(index)

    def select_only(self, row: int) -> None:
        """Go to a row and select it and no other, whichever keys are held (Ctrl+P is one that leads here)."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def remove_selected(self) -> None:
        """Take the selected rows out; the row after them becomes the current one."""
        rows = self.selected_rows()
        if rows:
            self._lines.remove(rows)
            if self._lines.rowCount():
                self.select_only(min(*rows, self._lines.rowCount() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title takes what the other columns leave, but never becomes unreadable as a stretched column would."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in Column if column is not Column.TITLE)
        self.setColumnWidth(Column.TITLE, max(_TITLE_LEAST, self.viewport().width() - others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        lines = [self._lines.lines[row] for row in sorted(self.selected_rows())]
        QGuiApplication.clipboard().setText("".join(f"{line.msku}\t{line.quantity}\n" for line in lines))


class _CopiesDelegate(QStyledItemDelegate):
    """A number of labels is typed into a spin box that takes no other."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        editor = QSpinBox(parent)
        editor.setRange(1, MOST_LABELS)
        editor.setFrame(False)  # the style hides the arrows; told to have none, Qt leaves no room for the number
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setAccessibleName(self.tr("Number of labels"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QSpinBox) and not editor.lineEdit().isModified():  # news of the row leaves what is typed
            editor.setValue(int(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
