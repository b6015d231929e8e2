"""The table view of this page's lists: whole rows, fixed heights, copy, and columns that are remembered."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QByteArray, QItemSelectionModel, QPoint, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from fba_client.ui.shipments.cells import ToneDelegate
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role


class DataTable(QTableView):
    """A table over ``model``. With ``memory`` (settings and a key) the columns' order, widths and choice are kept."""

    def __init__(
        self,
        model: QAbstractItemModel,
        theme: Theme,
        name: str,
        *,
        pill_columns: Container[int] = (),
        memory: tuple[QSettings, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._is_filling = False
        self._filler: tuple[int, int] | None = None  # the column that takes spare room, and its least width
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(ToneDelegate(theme, pill_columns, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Theme.ROW_HEIGHT)
        rows.hide()
        self._prepare_columns()

    def set_widths(self, widths: Mapping[Any, int], stretch: int | None = None, *, fill: int | None = None) -> None:
        """First widths in pixels, and the column that takes what is left (None: the last one takes it).

        ``stretch`` gives way in a narrow table; ``fill`` takes spare room, but keeps its first width where there is
        none, and the table scrolls. What was remembered stands above them.
        """
        header = self.horizontalHeader()
        for column, width in widths.items():
            header.resizeSection(column, width)
        self._restore()
        if fill is not None:
            self._filler = None if self._is_remembered() else (fill, widths[fill])
        elif stretch is None:
            header.setStretchLastSection(True)
        else:
            header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        if self._memory:
            header.sectionMoved.connect(self._remember)
            header.sectionResized.connect(self._remember)
            header.sortIndicatorChanged.connect(self._remember)

    def make_plain(self) -> None:
        """Stand without a frame, inside a card."""
        set_role(self, "plain")

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, in their order."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def choose_row(self, row: int) -> None:
        """Select this row alone, whatever keys are held, and show it."""
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a spreadsheet takes them, with a header."""
        columns = [column for column in self._columns_in_order() if not self.isColumnHidden(column)]
        model = self.model()
        header = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        rows = [[str(model.index(row, column).data() or "") for column in columns] for row in self.selected_rows()]
        if rows:
            QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in [header, *rows]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._filler is None:
            return
        column, least = self._filler
        header = self.horizontalHeader()
        room = self.viewport().width() - header.length() + header.sectionSize(column)
        self._is_filling = True  # nobody chose this width, so it is not remembered
        header.resizeSection(column, max(least, room))
        self._is_filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        super().keyPressEvent(event)

    def _columns_in_order(self) -> list[int]:
        header = self.horizontalHeader()
        return [header.logicalIndex(place) for place in range(header.count())]

    def _prepare_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(self.model(), header))  # or it asks every row after Ctrl+A
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        if self._memory:
            header.setSectionsMovable(True)

    @Slot(QPoint)
    def _offer_columns(self, place: QPoint) -> None:
        if not self._memory:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._columns_in_order()[1:]:
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            action = QAction(title, menu, checkable=True, checked=not self.isColumnHidden(column))
            action.setData(column)
            action.toggled.connect(self._show_column)
            menu.addAction(action)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    @Slot(bool)
    def _show_column(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setColumnHidden(int(action.data()), not shown)
            self._remember()

    @Slot()
    def _remember(self) -> None:
        if self._memory and not self._is_filling:
            self._filler = None  # from now on the person's own widths stand
            settings, key = self._memory
            settings.setValue(key, self.horizontalHeader().saveState())

    def _is_remembered(self) -> bool:
        return self._memory is not None and isinstance(self._memory[0].value(self._memory[1]), QByteArray)

    def _restore(self) -> None:
        if not self._memory:
            return
        settings, key = self._memory
        state = settings.value(key)
        if isinstance(state, QByteArray):
            self.horizontalHeader().restoreState(state)
