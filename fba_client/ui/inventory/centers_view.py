"""Products by center: a table too wide for the window, beside one that keeps the product in view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fba_client.ui.inventory.models import CentersModel
from fba_client.ui.inventory.table import StockTable
from fba_client.ui.widgets.roles import set_role

_ASCENDING = Qt.SortOrder.AscendingOrder


class CentersView(QFrame):
    """Two tables over one model, one selection and one scroll position; ``table`` is the one with the figures."""

    sort_chosen = Signal(str, bool)

    def __init__(self, model: CentersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        set_role(self, "card")
        self.table = StockTable(model, self.tr("Stock by center"))
        self.frozen = StockTable(model, self.tr("Products"))
        self._sorts: tuple[str, bool] = ("msku", False)
        for table in (self.frozen, self.table):
            set_role(table, "plain")
            table.setFrameShape(QFrame.Shape.NoFrame)
        self._share_selection()
        self._share_scrolling()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.frozen)
        left.addSpacing(self.table.horizontalScrollBar().sizeHint().height())  # both end at the same height
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self.table, 1)
        model.modelReset.connect(self._lay_out_columns)
        self._lay_out_columns()

    def sort_order(self) -> tuple[str, bool]:
        """The key of the column that the list is sorted by, and whether it descends."""
        return self._sorts

    def shown_columns(self) -> list[int]:
        """The numbers of the columns from left to right."""
        return list(range(len(self.model.columns)))

    def _share_selection(self) -> None:
        shared = self.table.selectionModel()
        own = self.frozen.horizontalHeader().selectionModel(), self.frozen.verticalHeader().selectionModel()
        self.frozen.setSelectionModel(shared)
        self.frozen.horizontalHeader().setSelectionModel(own[0])
        self.frozen.verticalHeader().setSelectionModel(own[1])
        for table, other in ((self.table, self.frozen), (self.frozen, self.table)):
            table.sort_chosen.connect(self._on_sort)
            header, others = table.horizontalHeader(), other.horizontalHeader()
            header.sectionClicked.connect(lambda _section, head=others: head.setSortIndicator(-1, _ASCENDING))

    def _share_scrolling(self) -> None:
        mine, theirs = self.frozen.verticalScrollBar(), self.table.verticalScrollBar()
        mine.valueChanged.connect(theirs.setValue)
        theirs.valueChanged.connect(mine.setValue)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @Slot()
    def _lay_out_columns(self) -> None:
        for number in range(len(self.model.columns)):
            frozen = number < CentersModel.FROZEN
            self.frozen.setColumnHidden(number, not frozen)
            self.table.setColumnHidden(number, frozen)
            width = self.model.columns[number].width
            self.frozen.horizontalHeader().resizeSection(number, width)
            self.table.horizontalHeader().resizeSection(number, width)
        widths = sum(column.width for column in self.model.columns[: CentersModel.FROZEN])
        self.frozen.setFixedWidth(widths)

    @Slot(str, bool)
    def _on_sort(self, key: str, descending: bool) -> None:
        self._sorts = (key, descending)
        self.sort_chosen.emit(key, descending)
