"""The table views of the inventory: quick with a hundred thousand rows, and with columns that are remembered."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from fba_client.ui.models.paged_model import PagedModel
from fba_client.ui.theme import Theme

_RESELECT_MAX = 500
_FILLING_KEY = "title"
_FILLING_MIN = 160


class StockTable(QTableView):
    """Whole rows of fixed height. With ``memory`` the order, widths and choice of columns and the sort are kept."""

    sort_chosen = Signal(str, bool)  # column key, descending
    columns_changed = Signal()

    def __init__(
        self,
        model: PagedModel[Any],
        name: str,
        *,
        memory: tuple[QSettings, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.paged = model
        self._memory = memory
        self._restoring = True
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._prepare_headers()
        self.show_columns_anew()

    @property
    def current_id(self) -> int:
        """The id of the current row; 0 when there is none."""
        number = self.currentIndex().row()
        return self.paged.ids[number] if 0 <= number < len(self.paged.ids) else 0

    def selected_count(self) -> int:
        """How many rows are selected, without visiting them."""
        return sum(bottom - top + 1 for top, bottom in self._selected_ranges())

    def selected_ids(self) -> array[int]:
        """The ids of the selected rows in the order of the list."""
        ids: array[int] = array("q")
        for top, bottom in self._selected_ranges():
            ids.extend(self.paged.ids[top : bottom + 1])
        return ids

    def show_ids(self, ids: array[int]) -> None:
        """Show these rows; the current row and a small selection stay, wherever they stand now."""
        current = self.current_id
        selected = self.selected_ids() if self.selected_count() <= _RESELECT_MAX else array("q")
        self.paged.set_ids(ids)
        if not self.selectionModel().hasSelection() and (current or selected):
            self._select_again(current, selected)

    def go_to(self, row_id: int) -> bool:
        """Make the row with this id current and bring it into view; False when it is not listed."""
        number = self.paged.position(row_id)
        if number < 0:
            return False
        index = self.paged.index(number, self._first_visible_column())
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def shown_columns(self) -> list[int]:
        """The numbers of the visible columns from left to right."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in places if not self.isColumnHidden(column)]

    def sort_order(self) -> tuple[str, bool]:
        """The key of the column that the list is sorted by, and whether it descends."""
        header = self.horizontalHeader()
        columns, at = self.paged.columns, header.sortIndicatorSection()
        key = columns[at].key if 0 <= at < len(columns) else columns[0].key
        return key, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder

    def show_columns_anew(self) -> None:
        """Give the columns their first widths, and then those that were remembered."""
        self._restoring = True
        header = self.horizontalHeader()
        for number, column in enumerate(self.paged.columns):
            header.resizeSection(number, column.width)
            self.setColumnHidden(number, column.hidden)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self._restore()
        self._restoring = False
        self._fill_width()

    def fill_column_menu(self, menu: QMenu) -> None:
        """Put a tick for each column but the first into ``menu``."""
        menu.clear()
        for number, column in enumerate(self.paged.columns[1:], start=1):
            action = QAction(column.title, menu, checkable=True, checked=not self.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._toggle_column)
            menu.addAction(action)

    def _prepare_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Theme.ROW_HEIGHT)
        rows.hide()
        header = self.horizontalHeader()
        # The view shares its selection with its headers, and a header asks for every row when it is painted: Ctrl+A
        # over 100,000 rows would hold the window up for a second and more.
        header.setSelectionModel(QItemSelectionModel(self.paged, header))
        rows.setSelectionModel(QItemSelectionModel(self.paged, rows))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(52)
        header.setSectionsMovable(self._memory is not None)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sort)
        if self._memory is not None:
            header.sectionMoved.connect(self._remember)
            header.sectionResized.connect(self._on_resized)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._offer_columns)

    def _selected_ranges(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({(one.top(), one.bottom()) for one in ranges})

    def _select_again(self, current: int, selected: array[int]) -> None:
        selection, last = QItemSelection(), len(self.paged.columns) - 1
        for row_id in selected:
            number = self.paged.position(row_id)
            if number >= 0:
                selection.select(self.paged.index(number, 0), self.paged.index(number, last))
        number = self.paged.position(current) if current else -1
        flag = QItemSelectionModel.SelectionFlag
        if number >= 0:
            index = self.paged.index(number, self._first_visible_column())
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def _first_visible_column(self) -> int:
        return next(iter(self.shown_columns()), 0)

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, section: int, order: Qt.SortOrder) -> None:
        if not self._restoring and 0 <= section < len(self.paged.columns):
            self._remember()
            self.sort_chosen.emit(self.paged.columns[section].key, order is Qt.SortOrder.DescendingOrder)

    @Slot(QPoint)
    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_column_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    @Slot(bool)
    def _toggle_column(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setColumnHidden(int(action.data()), not shown)
            self._fill_width()
            self._remember()
            self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    @Slot()
    def _fill_width(self) -> None:
        """Give the title what the other columns leave, as far as that is enough to read."""
        filling = [n for n in self.shown_columns() if self.paged.columns[n].key == _FILLING_KEY]
        if self._memory is None or self._restoring or not filling:
            return
        header, at = self.horizontalHeader(), filling[0]
        rest = self.viewport().width() - (header.length() - header.sectionSize(at))
        self._restoring = True
        header.resizeSection(at, max(_FILLING_MIN, rest))
        self._restoring = False

    @Slot()
    def _on_resized(self) -> None:
        self._fill_width()
        self._remember()

    @Slot()
    def _remember(self) -> None:
        if self._memory is not None and not self._restoring:
            settings, key = self._memory
            settings.setValue(self._memory_key(key), self.horizontalHeader().saveState())

    def _restore(self) -> None:
        if self._memory is None:
            return
        settings, key = self._memory
        state = settings.value(self._memory_key(key))
        if isinstance(state, QByteArray):
            self.horizontalHeader().restoreState(state)

    def _memory_key(self, key: str) -> str:
        return f"{key}/{len(self.paged.columns)}"  # a state of other columns would hide and squeeze the wrong ones
