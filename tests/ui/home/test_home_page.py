"""Home shows the stores as they are, leads to the page behind each figure, and welcomes who has no data yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from fba_client.errors import BackendUnreachable
from fba_client.services.desk import Desk
from fba_client.store.cache_tables import CenterStock, HeldBack, Shipment, Sku, Source
from fba_client.store.workspace_tables import Draft, OutboxEntry
from fba_client.sync.events import Changed, Step, StepResult, SyncProgress, SyncSummary
from fba_client.ui.context import UiContext
from fba_client.ui.home.page import HomePage
from fba_client.ui.widgets.link_row import LinkRow

pytestmark = pytest.mark.usefixtures("english")


def add(conn: Connection, table: type[SQLModel], *rows: dict[str, object]) -> None:
    for row in rows:
        conn.execute(insert(table), row)


MakeHome = Callable[[], HomePage]


@pytest.fixture
def make_home(qtbot: QtBot, ui_context: UiContext) -> MakeHome:
    def make() -> HomePage:
        page = HomePage(ui_context)
        qtbot.addWidget(page)
        page.resize(1060, 800)
        page.show()
        qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
        return page

    return make


@pytest.fixture
def stocked(desk: Desk) -> None:
    with desk.cache.write() as conn:
        add(
            conn,
            Sku,
            {
                "msku": "BOTTLE",
                "title": "Bottle 750 ml",
                "fulfillable": 12_000,
                "inbound_shipped": 40,
                "shipped_30_days": 56,
            },
            {"msku": "MUG", "title": "Mug “Ümlaut”", "fulfillable": 0, "reserved": 3, "shipped_30_days": 56},
            {"msku": "OLD", "title": "Not sold", "fulfillable": 0, "unfulfillable": 7},
        )
        add(
            conn,
            CenterStock,
            {"msku": "BOTTLE", "center": "PHX7", "disposition": "SELLABLE", "units": 12_000, "day": "2026-02-28"},
        )
        add(conn, Source, {"name": "inventory", "as_of": "2026-03-02T09:27:00Z", "fetched_at": "2026-03-02T09:28:00Z"})


def texts(page: HomePage, section: str) -> list[str]:
    return [row.accessibleName() for row in getattr(page, section).rows]


def test_new_user_is_led_through_the_first_sync(
    qtbot: QtBot, make_home: MakeHome, ui_context: UiContext, stocked: None, desk: Desk
) -> None:
    with desk.cache.write() as conn:
        for table in ("sku", "source", "center_stock"):
            conn.exec_driver_sql(f"DELETE FROM {table}")
    page = make_home()
    assert page.welcome.isVisible()
    assert not page.figures.isVisible()
    with qtbot.waitSignal(ui_context.sync.sync_finished):
        QTest.mouseClick(page.welcome.start, Qt.MouseButton.LeftButton)
        assert page.welcome.cancel.isVisible()
        ui_context.sync.progressed.emit(SyncProgress(Step.LEDGER, 3, 18, "month 3"))
    with desk.cache.write() as conn:
        add(conn, Sku, {"msku": "FIRST", "fulfillable": 1})
    page.refresh(frozenset({Changed.INVENTORY}))
    qtbot.waitUntil(page.figures.isVisible)
    assert not page.welcome.isVisible()


def test_first_sync_that_fails_says_why_and_offers_another_try(make_home: MakeHome, ui_context: UiContext) -> None:
    page = make_home()
    error = BackendUnreachable("The backend cannot be reached: {reason}.", reason="no route")
    ui_context.sync.sync_finished.emit(SyncSummary((StepResult(Step.INVENTORY, error=error),)))
    assert page.welcome.start.text() == "Try again"
    assert "no route" in page.welcome.words
    assert "Check the network" in page.welcome.words


def test_welcome_names_the_marketplace(make_home: MakeHome, desk: Desk) -> None:
    page = make_home()
    assert "sandbox" in page.welcome.words
    assert page.welcome.connect_account.isVisible()
    connection = replace(desk.settings.connection, kind="direct")
    desk.replace_settings(replace(desk.settings, connection=connection))
    page.refresh(frozenset({Changed.SETTINGS}))
    assert "your own account" in page.welcome.words
    assert not page.welcome.connect_account.isVisible()


def test_figures_with_their_age(make_home: MakeHome, stocked: None) -> None:
    page = make_home()
    assert page.figures.sellable.accessibleName() == "Sellable units: 12,000"
    assert page.figures.sellable.accessibleDescription() == "at 1 center"
    assert page.figures.out.accessibleName() == "Out of stock: 2"
    assert page.figures.out.accessibleDescription() == "1 of them sold this month"
    assert page.figures.inbound.accessibleName() == "Inbound units: 40"
    assert page.figures.unfulfillable.accessibleName() == "Unfulfillable units: 7"
    assert page.figures.sellable.age_text == "as of 3 minutes ago"


def test_each_figure_leads_to_its_page(qtbot: QtBot, make_home: MakeHome, stocked: None) -> None:
    page = make_home()
    with qtbot.waitSignal(page.navigation_requested) as asked:
        QTest.mouseClick(page.figures.out, Qt.MouseButton.LeftButton)
    assert asked.args == ["inventory", {"filter": "out_of_stock"}]


def test_selling_product_that_is_out_comes_first_among_the_low_ones(
    qtbot: QtBot, make_home: MakeHome, stocked: None
) -> None:
    page = make_home()
    rows = texts(page, "low_stock")
    assert len(rows) == 1
    assert rows[0].startswith("MUG, Mug “Ümlaut”, Out")
    with qtbot.waitSignal(page.navigation_requested) as asked:
        row = page.low_stock.rows[0]
        assert isinstance(row, LinkRow)
        row.click()
    assert asked.args == ["inventory", {"search": "MUG"}]


def test_shipments_under_way_are_drafts_and_confirmed_ones_but_not_closed_ones(
    qtbot: QtBot, make_home: MakeHome, stocked: None, desk: Desk
) -> None:
    with desk.workspace.write() as conn:
        add(conn, Draft, {"id": "d" * 32, "name": "Spring", "updated_at": "2026-03-02T08:00:00Z"})
    with desk.cache.write() as conn:
        add(
            conn,
            Shipment,
            {
                "confirmation_id": "FBA1",
                "name": "March",
                "status": "RECEIVING",
                "units_shipped": 90,
                "units_received": 30,
                "center": "ONT8",
                "status_changed_at": "2026-03-01T00:00:00Z",
            },
            {"confirmation_id": "FBA2", "name": "Old", "status": "CLOSED", "units_shipped": 9, "units_received": 9},
        )
    page = make_home()
    assert texts(page, "shipments") == [
        "Spring, Draft, no items yet",
        "March, Receiving, FBA1 · ONT8 · 30 of 90 units received",
    ]
    with qtbot.waitSignal(page.navigation_requested) as asked:
        row = page.shipments.rows[0]
        assert isinstance(row, LinkRow)
        row.click()
    assert asked.args == ["shipments", {"draft_id": "d" * 32}]


def test_everything_that_needs_attention_is_named(make_home: MakeHome, stocked: None, desk: Desk) -> None:
    with desk.workspace.write() as conn:
        add(
            conn,
            OutboxEntry,
            {"id": "a" * 32, "action": "create_plan", "state": "rejected"},
            {"id": "b" * 32, "action": "create_plan", "state": "unknown"},
        )
    with desk.cache.write() as conn:
        add(conn, HeldBack, {"source": "plans", "rows_before": 400, "rows_after": 0})
        add(
            conn,
            Source,
            {"name": "shipments", "fetched_at": "2026-02-27T00:00:00Z", "error": ""},
            {"name": "ledger_detail", "fetched_at": "2026-03-02T00:00:00Z", "error": "503"},
        )
        add(
            conn,
            Shipment,
            {"confirmation_id": "FBA3", "status": "CLOSED", "units_shipped": 20, "units_received": 16},
            {"confirmation_id": "FBA4", "status": "SHIPPED", "status_changed_at": "2026-02-01T00:00:00Z"},
        )
    page = make_home()
    assert [text.partition(". ")[0] for text in texts(page, "attention")] == [
        "1 change refused by the backend",
        "An update was held back: Shipment plans",
        "1 change whose answer was lost",
        "Not up to date: Stock movements",
        "1 shipment received short",
        "1 shipment without news for two weeks",
        "Figures are over a day old",
    ]


def test_page_looks_the_same_when_nothing_it_shows_was_changed(
    qtbot: QtBot, make_home: MakeHome, stocked: None, ui_context: UiContext
) -> None:
    page = make_home()
    rows = page.low_stock.rows
    page.refresh(frozenset({Changed.INVENTORY}))
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    assert page.low_stock.rows == rows


@pytest.mark.parametrize(("width", "below"), [(1060, False), (740, True)])
def test_narrow_window_puts_the_lists_below_each_other(
    qtbot: QtBot, make_home: MakeHome, stocked: None, width: int, below: bool
) -> None:
    page = make_home()
    page.resize(width, 620)
    qtbot.waitUntil(lambda: (page.attention.x() == page.shipments.x()) is below)
    assert (page.attention.y() > page.shipments.y()) is below
    assert page.new_shipment.mapTo(page, page.new_shipment.rect().topRight()).x() < width
