"""The table of the print ledger, with columns that keep their widths."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from fba_client.queries.print_ledger import LedgerRow
from fba_client.ui.labels.printed.ledger_model import Column, LedgerModel
from fba_client.ui.theme import Theme

_WIDTHS = {
    Column.WHEN: 120,
    Column.KIND: 90,
    Column.LABEL: 260,
    Column.COPIES: 70,
    Column.MEDIA: 140,
    Column.OUTPUT: 150,
}
_STATE = "labels/printed_columns"


class LedgerTable(QTableView):
    """Shows a LedgerModel. ``copy_wanted`` is Ctrl+C."""

    copy_wanted = Signal()

    def __init__(self, model: LedgerModel, window_state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger = model
        self._state = window_state
        self.setModel(model)
        self.setAccessibleName(self.tr("Labels printed before"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Theme.ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        kept = window_state.value(_STATE)
        if isinstance(kept, QByteArray):
            header.restoreState(kept)
        header.sectionResized.connect(self._remember)
        header.sectionMoved.connect(self._remember)

    def selected_entries(self) -> list[LedgerRow]:
        """The selected entries in their order."""
        ranges = self.selectionModel().selection()
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})  # type: ignore[attr-defined]
        return [self._ledger.rows[row] for row in rows if row < len(self._ledger.rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        self._state.setValue(_STATE, self.horizontalHeader().saveState())
