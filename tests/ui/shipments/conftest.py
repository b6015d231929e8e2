"""A Shipments page over real stores with a few SKUs and an address to send from; nothing reaches a backend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shipment_seed as seed
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, drawn

from fba_client.services.desk import Desk
from fba_client.settings import ShipFromSettings
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.page import ShipmentsPage

SHIP_FROM = ShipFromSettings(
    name="Ann Seller", line1="1 Main Street", city="Austin", state="TX", postal_code="78701", phone="512 555 0100"
)


@pytest.fixture(autouse=True)
def american_numbers() -> Iterator[None]:
    """Money and numbers as in the United States, whatever the computer's own locale is."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """The desk with four SKUs and an address."""
    seed.add_skus(desk)
    desk.replace_settings(replace(desk.settings, ship_from=SHIP_FROM))
    return desk


@pytest.fixture
def make_page(qtbot: QtBot, ui_context: UiContext, stocked: Desk) -> Iterator[Callable[[], ShipmentsPage]]:
    """Makes a Shipments page that hears of changes as in the window; each call is like a new start."""

    pages = []

    def make() -> ShipmentsPage:
        page = ShipmentsPage(ui_context)
        pages.append(page)
        qtbot.addWidget(page)
        ui_context.changes.happened.connect(page.refresh)
        page.resize(1060, 800)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
        return page

    yield make
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)


@pytest.fixture
def page(make_page: Callable[[], ShipmentsPage]) -> ShipmentsPage:
    """The page, shown."""
    return make_page()


@pytest.fixture
def open_draft(qtbot: QtBot, page: ShipmentsPage) -> OpenDraft:
    """Opens the assistant on a draft of the workspace and waits until it is drawn."""

    def open_it(draft_id: str) -> Assistant:
        page.open_draft(draft_id)
        return drawn(qtbot, page)

    return open_it
