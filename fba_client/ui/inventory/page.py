"""The Inventory page: products with their totals or by center, narrowed down, sorted, copied, exported, sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from fba_client.queries.inventory import Health, InventoryFilter
from fba_client.queries.sku_details import sku_details
from fba_client.sync.events import Changed
from fba_client.ui.i18n import format_count
from fba_client.ui.inventory.centers_view import CentersView
from fba_client.ui.inventory.copying import copy_rows
from fba_client.ui.inventory.details import DetailsPanel
from fba_client.ui.inventory.export import StockExport
from fba_client.ui.inventory.filter_bar import FilterBar
from fba_client.ui.inventory.footer import Footer
from fba_client.ui.inventory.listing import Listing, Sums, item_lines, read_listing, read_sums
from fba_client.ui.inventory.models import CentersModel, ProductsModel
from fba_client.ui.inventory.table import StockTable
from fba_client.ui.inventory.toolbar import Toolbar
from fba_client.ui.page import Page
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState

_SHOWN = frozenset({Changed.INVENTORY, Changed.CENTERS, Changed.LEDGER, Changed.SOURCES})
_LINES_MAX = 1_000  # of one shipment begun from here; more would be a file's business
_DETAILS_PAUSE_MS = 60
_DETAILS_WIDTH = 384


class InventoryPage(Page):
    """``open_at`` takes ``{"search": text}`` and ``{"filter": a word of Health}``, one or both."""

    page_id: ClassVar[str] = "inventory"
    listed = Signal(int)  # rows are shown, so many

    def _build(self) -> Iterator[None]:
        context = self.context
        self._stale = True
        self._brushes: dict[str, QBrush] = {}
        cache = context.desk.cache
        self.table = StockTable(
            ProductsModel(cache, self._ink, self),
            self.tr("Products"),
            memory=(context.window_state, "inventory/products"),
        )
        yield
        self.centers_view = CentersView(CentersModel(cache, self._ink, self))
        yield
        self.filter_bar = FilterBar(context.theme)
        yield
        self.details = DetailsPanel(context)
        yield
        self.footer = Footer(context.desk.clock)
        yield
        self.toolbar = Toolbar(context.theme, self)
        yield
        self.export = StockExport(context, self)
        icon = context.theme.icon
        self.nothing_synced = EmptyState(icon("inventory"), *self._words_for_nothing(by_center=False))
        self.nothing_found = EmptyState(
            icon("search"),
            self.tr("No product matches"),
            self.tr("Nothing in the inventory fits this search and filter."),
            self.tr("Clear search"),
        )
        self._pause = QTimer(self, singleShot=True, interval=_DETAILS_PAUSE_MS)
        yield
        yield from self._lay_out()
        self._connect()
        self._restore()

    def title(self) -> str:
        return self.tr("Inventory")

    @property
    def active_table(self) -> StockTable:
        """The table that is shown, or would be if it had rows."""
        return self.centers_view.table if self.toolbar.is_by_center else self.table

    def refresh(self, changed: frozenset[Changed]) -> None:
        if changed & _SHOWN:
            self._stale = True
            if self.isVisible():
                self.reload()

    def take_focus(self) -> None:
        if self.active_table.isVisible():
            self.active_table.setFocus()
        else:
            super().take_focus()

    def open_at(self, argument: object) -> None:
        if isinstance(argument, dict):
            health = Health(str(argument.get("filter", Health.ALL.value)))
            self.toolbar.show_products()
            self.filter_bar.choose(health, str(argument.get("search", "")))

    def wanted(self) -> InventoryFilter:
        """What is asked for by the controls as they are now."""
        by_center = self.toolbar.is_by_center
        sort, descending = self.centers_view.sort_order() if by_center else self.table.sort_order()
        return InventoryFilter(self.filter_bar.search, self.filter_bar.health, sort, descending, by_center)

    @Slot()
    def reload(self) -> None:
        """Read the list anew, in the background."""
        self._stale = False
        cache, wanted = self.context.desk.cache, self.wanted()
        self.context.tasks.run(self, lambda _: read_listing(cache, wanted), self._show_listing, key="listing")
        self.context.tasks.run(self, lambda _: read_sums(cache, wanted), self._show_sums, key="sums")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale:
            self.reload()

    def _show_listing(self, listing: Listing) -> None:
        if listing.wanted.at_centers:
            self.centers_view.model.set_centers(listing.centers)
            self.centers_view.table.show_ids(listing.ids)
        else:
            self.table.show_ids(listing.ids)
        self._lists.setCurrentWidget(self._widget_for(listing))
        self.details.setVisible(self.toolbar.details.isChecked() and bool(listing.ids))
        self.filter_bar.setEnabled(listing.any_known)
        self._on_selection()
        self._pause.start()
        self.listed.emit(len(listing.ids))

    def _widget_for(self, listing: Listing) -> QWidget:
        if listing.ids:
            return self.centers_view if listing.wanted.at_centers else self.table
        if listing.any_known:
            return self.nothing_found
        self.nothing_synced.show_words(*self._words_for_nothing(by_center=listing.wanted.at_centers))
        return self.nothing_synced

    def _words_for_nothing(self, *, by_center: bool) -> tuple[str, str, str]:
        if by_center:
            title, text = self.tr("No stock by center yet"), self.tr("It comes from the ledger reports of a sync.")
        else:
            title = self.tr("No products yet")
            text = self.tr("A sync brings your products and their stock, and keeps them here for work offline.")
        return title, text, self.tr("Sync now")

    def _show_sums(self, sums: Sums) -> None:
        self.filter_bar.show_counts(sums.counts)
        self.footer.show_sums(sums)

    @Slot()
    def _on_selection(self) -> None:
        count = self.active_table.selected_count()
        self.footer.show_selected(count)
        self.toolbar.enable_for(count, listed=len(self.active_table.paged.ids))

    @Slot()
    def _load_details(self) -> None:
        cache, row_id = self.context.desk.cache, self.active_table.current_id
        if not row_id or not self.details.isVisible():
            self.details.show_details(None)
            return
        self.context.tasks.run(self, lambda _: sku_details(cache, row_id), self.details.show_details, key="details")

    @Slot()
    def _copy(self) -> None:
        by_center = self.toolbar.is_by_center
        shown = self.centers_view.shown_columns() if by_center else self.table.shown_columns()
        copy_rows(self.context, self, self.active_table, shown)

    @Slot()
    def _send(self) -> None:
        self._go_with_lines("shipments")

    @Slot()
    def _print_labels(self) -> None:
        self._go_with_lines("labels")

    def _go_with_lines(self, page_id: str) -> None:
        if self.active_table.selected_count() > _LINES_MAX:
            text = self.tr("Choose at most {0} products at once.").format(format_count(_LINES_MAX))
            self.context.messages.show_warning(text)
            return
        lines = item_lines(self.context.desk.cache, self.active_table.selected_ids())
        if lines:
            self.navigation_requested.emit(page_id, {"lines": lines})

    @Slot()
    def _export(self) -> None:
        self.export.ask(self.wanted())

    @Slot()
    def _find(self) -> None:
        self.filter_bar.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.search_field.selectAll()

    @Slot()
    def _focus_table(self) -> None:
        table = self.active_table
        table.setFocus(Qt.FocusReason.TabFocusReason)
        if not table.current_id and table.paged.ids:
            table.go_to(table.paged.ids[0])

    @Slot(bool)
    def _toggle_details(self, shown: bool) -> None:
        self.context.window_state.setValue(self._details_key(), "yes" if shown else "no")
        self.details.setVisible(shown)
        self._pause.start()

    @Slot(bool)
    def _switch_view(self, by_center: bool) -> None:
        self.context.window_state.setValue("inventory/by_center", "yes" if by_center else "no")
        self.toolbar.columns.setEnabled(not by_center)
        self._restore_details_choice()
        self.reload()

    @Slot(QPoint)
    def _offer_actions(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.toolbar.send, self.toolbar.labels, self.toolbar.copy])
        menu.popup(self.active_table.viewport().mapToGlobal(place))

    @Slot()
    def _remember_split(self) -> None:
        self.context.window_state.setValue("inventory/splitter", self._splitter.saveState())

    @Slot()
    def _forget_brushes(self) -> None:
        self._brushes.clear()
        self.table.viewport().update()
        self.centers_view.update()

    def _ink(self, tone: str) -> QBrush:
        if tone not in self._brushes:
            theme = self.context.theme
            self._brushes[tone] = QBrush(theme.color("muted") if tone == "muted" else theme.tone(tone).text)
        return self._brushes[tone]

    def _lay_out(self) -> Iterator[None]:
        self._lists = QStackedWidget()
        for widget in (self.table, self.centers_view, self.nothing_synced, self.nothing_found):
            self._lists.addWidget(widget)
        yield
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._lists)
        yield
        self._splitter.addWidget(self.details)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(Theme.SPACE_M)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([_DETAILS_WIDTH * 2, _DETAILS_WIDTH])
        self.details.setMinimumWidth(_DETAILS_WIDTH - 52)
        yield
        column = QVBoxLayout(self)
        column.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_M)
        column.setSpacing(Theme.SPACE_M)
        column.addWidget(self.toolbar)
        column.addWidget(self.filter_bar)
        yield
        column.addWidget(self._splitter, 1)
        yield
        column.addWidget(self.footer)

    def _connect(self) -> None:
        bar = self.toolbar
        bar.install(self, self._lists)
        self.filter_bar.changed.connect(self.reload)
        self.filter_bar.left.connect(self._focus_table)
        for view in (self.table, self.centers_view):
            view.sort_chosen.connect(self.reload)
        for table in (self.table, self.centers_view.table, self.centers_view.frozen):
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(self._offer_actions)
        for table in (self.table, self.centers_view.table):
            table.selectionModel().selectionChanged.connect(self._on_selection)
            table.selectionModel().currentRowChanged.connect(self._pause.start)
            table.paged.failed.connect(self.context.messages.show_error, Qt.ConnectionType.QueuedConnection)
        self._pause.timeout.connect(self._load_details)
        self._splitter.splitterMoved.connect(self._remember_split)
        self.nothing_synced.action_triggered.connect(self.context.sync.start_sync)
        self.nothing_found.action_triggered.connect(self.filter_bar.clear)
        self.context.theme.changed.connect(self._forget_brushes)
        bar.copy.triggered.connect(self._copy)
        bar.send.triggered.connect(self._send)
        bar.labels.triggered.connect(self._print_labels)
        bar.export.triggered.connect(self._export)
        bar.search.triggered.connect(self._find)
        bar.details.toggled.connect(self._toggle_details)
        bar.view_switched.connect(self._switch_view)
        bar.columns_asked.connect(self.table.fill_column_menu)

    def _restore(self) -> None:
        state = self.context.window_state
        split = state.value("inventory/splitter")
        if isinstance(split, QByteArray):
            self._splitter.restoreState(split)
        self._restore_details_choice()
        if state.value("inventory/by_center", "no") == "yes":
            self.toolbar.show_by_center()

    def _restore_details_choice(self) -> None:
        usual = "no" if self.toolbar.is_by_center else "yes"  # the centers want all the width there is
        self.toolbar.details.setChecked(self.context.window_state.value(self._details_key(), usual) == "yes")

    def _details_key(self) -> str:
        return "inventory/details_by_center" if self.toolbar.is_by_center else "inventory/details"
