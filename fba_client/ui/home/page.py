"""Home: how the stock is, what is on its way, what needs a look; each leads to the page behind it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout

from fba_client.queries.overview import LowStock, Overview, overview
from fba_client.queries.shipments import ShipmentRow
from fba_client.sync.events import Changed
from fba_client.ui.home.figures import Figures
from fba_client.ui.home.glance import TwoColumns
from fba_client.ui.home.rows import attention_row, low_stock_row, shipment_row
from fba_client.ui.home.welcome import Welcome
from fba_client.ui.home.words import AttentionText, attention_text
from fba_client.ui.page import Page
from fba_client.ui.widgets.link_row import LinkRow
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import set_role
from fba_client.ui.widgets.scroll_column import ScrollColumn
from fba_client.ui.widgets.section import Section

_ROWS = 6


class HomePage(Page):
    """Takes no argument in ``open_at``."""

    page_id = "home"

    def _build(self) -> Iterator[None]:
        context = self.context
        self.welcome = Welcome(context)
        yield
        self.figures = Figures(context.desk.clock)
        self.shipments = Section(self.tr("Shipments under way"), self.tr("All shipments"))
        self.attention = Section(self.tr("Needs attention"))
        self.low_stock = Section(self.tr("Running low"), self.tr("Inventory"))
        self.new_shipment = QPushButton(context.theme.icon("plus", "on_accent"), self.tr("New shipment"))
        self._shown: Overview | None = None
        yield
        self._columns = TwoColumns(self.shipments, self.attention, self.low_stock)
        self._glance = self._make_glance()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._glance)
        self._stack.addWidget(self.welcome)
        yield
        self._connect()
        self._load()

    def title(self) -> str:
        return self.tr("Home")

    def refresh(self, changed: frozenset[Changed]) -> None:
        if Changed.SETTINGS in changed:
            self.welcome.describe()
        if changed - {Changed.SETTINGS}:
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.figures.arrange(self.width())
        self._columns.arrange(self.width(), len(self.attention.rows))

    def _make_glance(self) -> ScrollColumn:
        area = ScrollColumn(name=self.title())
        header = PageHeader(self.title(), self.tr("Your stock and shipments at a glance"))
        set_role(self.new_shipment, "primary")
        header.add_action(self.new_shipment)
        area.column.addWidget(header)
        area.column.addWidget(self.figures)
        area.column.addWidget(self._columns)
        area.column.addStretch(1)  # it takes all spare height; else the cards above share in it
        return area

    def _connect(self) -> None:
        request = self.navigation_requested.emit
        self.welcome.settings_requested.connect(partial(request, "settings", {"section": "connection"}))
        self.figures.page_requested.connect(self.navigation_requested)
        self.shipments.link_triggered.connect(partial(request, "shipments", None))
        self.low_stock.link_triggered.connect(partial(request, "inventory", {"filter": "low"}))
        self.new_shipment.clicked.connect(partial(self._go, "shipments", {"new": True}))
        self.context.theme.changed.connect(self._redraw)

    def _go(self, page_id: str, argument: object, _checked: bool = False) -> None:
        self.navigation_requested.emit(page_id, argument)

    def _load(self) -> None:
        desk = self.context.desk

        def read(_cancel: threading.Event) -> Overview:
            return overview(desk.cache, desk.workspace, desk.clock.now(), limit=_ROWS)

        self.context.tasks.run(self, read, self._show, key="overview")

    def _show(self, found: Overview) -> None:
        if found == self._shown:
            return
        self._shown = found
        self._stack.setCurrentWidget(self.welcome if found.is_empty else self._glance)
        self.figures.show_figures(found.figures)
        self.shipments.set_rows(
            [self._shipment_row(row) for row in found.shipments], self.tr("Nothing is on its way. Make a shipment?")
        )
        more = found.shipments_under_way - len(found.shipments)
        self.shipments.link.setText(self.tr("%n more", "", more) if more > 0 else self.tr("All shipments"))
        self.attention.set_rows(
            [self._attention_row(attention_text(item)) for item in found.attention],
            self.tr("All is well: nothing waits for you."),
        )
        self.low_stock.set_rows(
            [self._low_stock_row(item) for item in found.low_stock],
            self.tr("No product that sells runs out within three weeks."),
        )
        self._arrange()

    def _shipment_row(self, row: ShipmentRow) -> LinkRow:
        link = shipment_row(row)
        key = "draft_id" if row.is_draft else "confirmation_id"
        link.clicked.connect(partial(self._go, "shipments", {key: row.key}))
        return link

    def _attention_row(self, words: AttentionText) -> LinkRow:
        link = attention_row(words, self.context.theme)
        link.clicked.connect(partial(self._go, words.page_id, words.argument))
        return link

    def _low_stock_row(self, item: LowStock) -> LinkRow:
        link = low_stock_row(item)
        link.clicked.connect(partial(self._go, "inventory", {"search": item.msku}))
        return link

    @Slot()
    def _redraw(self) -> None:
        found, self._shown = self._shown, None
        if found is not None:
            self._show(found)
