"""The list of boxes: Space ticks what is selected, whatever column has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fba_client.ui.labels.boxes.boxes_model import BoxesModel, Column
from fba_client.ui.theme import Theme

_WIDTHS = {Column.NUMBER: 68, Column.BOX_ID: 176}
_CONTENTS_LEAST = 106
_PRINTED_LEAST, _PRINTED_MOST = 138, 240  # pixels in which the count is seen, and all of it


class BoxesTable(QTableView):
    """Shows a BoxesModel."""

    def __init__(self, model: BoxesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Boxes to print labels for"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(Theme.ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    @property
    def current_box(self) -> str:
        """The id of the box that has the keyboard, '' for none."""
        row = self.currentIndex().row()
        return self._boxes.rows[row].box_id if 0 <= row < len(self._boxes.rows) else ""

    def show_row(self, row: int) -> None:
        """Turn to a row and take the keyboard."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._boxes.index(row, 0), flags)  # selectRow heeds a held Ctrl
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._boxes.toggle(self._selected_rows())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """When it was printed has the room that it needs, and the contents the rest, but never become unreadable."""
        super().resizeEvent(event)
        rest = self.viewport().width() - sum(self.columnWidth(column) for column in _WIDTHS)
        printed = max(_PRINTED_LEAST, min(_PRINTED_MOST, rest - _CONTENTS_LEAST))
        self.setColumnWidth(Column.PRINTED, printed)
        self.setColumnWidth(Column.CONTENTS, max(_CONTENTS_LEAST, rest - printed))

    def _selected_rows(self) -> set[int]:
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        return {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
