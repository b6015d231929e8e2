"""The table of the labels of one design, with the keys that a spreadsheet has."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fba_client.ui.labels.more.rows_model import RowsModel
from fba_client.ui.theme import Theme


class RowsTable(QTableView):
    """Shows a RowsModel; ``pasted`` has the text of the clipboard as it is."""

    pasted = Signal(str)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Labels to print"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
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
        header.setStretchLastSection(True)
        header.setDefaultSectionSize(130)

    def selected_rows(self) -> set[int]:
        """The rows that are selected."""
        ranges = self.selectionModel().selection()
        return {row for part in ranges for row in range(part.top(), part.bottom() + 1)}  # type: ignore[attr-defined]

    def select_only(self, row: int) -> None:
        """Go to a row and select it and no other, whichever keys are held (Ctrl+P is one that leads here)."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def remove_selected(self) -> None:
        """Take the selected rows out."""
        rows = self.selected_rows()
        if rows:
            self._rows.remove(rows)
            self.select_only(min(*rows, self._rows.rowCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        lines = []
        for place in sorted(self.selected_rows()):
            row = self._rows.rows[place]
            lines.append("\t".join([*(row.value(name) for name in self._rows.names), str(row.copies)]))
        QGuiApplication.clipboard().setText("".join(line + "\n" for line in lines))
