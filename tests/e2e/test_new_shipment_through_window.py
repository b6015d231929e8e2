"""The main job through the real window, against the real marketplace: from a click on “New shipment” to the labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shipment_window import items_step

from fba_client.app import OpenWindow, make_window
from fba_client.domain.clock import SystemClock
from fba_client.domain.shipment import DraftStep
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import ShipFromSettings
from fba_client.sync.connection import Connector
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.boxes_step import BoxesStep
from fba_client.ui.shipments.items_model import ItemColumn
from fba_client.ui.shipments.labels_step import LabelsStep
from fba_client.ui.shipments.page import ShipmentsPage
from fba_client.ui.shipments.placement_step import PlacementStep
from fba_client.ui.shipments.review_step import ReviewStep
from fba_client.ui.shipments.transport_step import TransportStep
from fba_client.ui.theme import Theme

if TYPE_CHECKING:
    from fba_client.sandbox.serve import LocalServer

SHIP_FROM = ShipFromSettings(
    name="Ann Seller", line1="1 Main Street", city="Austin", state="TX", postal_code="78701", phone="512 555 0100"
)
WAIT_MS = 60_000


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, SystemClock()) as opened:
        opened.replace_settings(replace(opened.settings, ship_from=SHIP_FROM))
        yield opened


@pytest.fixture
def opened(qapp: QApplication, desk: Desk, sandbox: LocalServer) -> Iterator[OpenWindow]:
    connector = Connector(desk.settings, desk.clock, base_url_override=sandbox.base_url)
    window = make_window(desk, connector.connect, theme=Theme(qapp, "light"))
    window.window.resize(1280, 800)
    yield window
    assert window.close()


def _page(opened: OpenWindow) -> ShipmentsPage:
    opened.window.open_page("shipments")
    page = opened.window.page("shipments")
    assert isinstance(page, ShipmentsPage)
    return page


def _assistant(qtbot: QtBot, page: ShipmentsPage) -> Assistant:
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.snapshot is not None)
    assert page.assistant is not None
    return page.assistant


def _at(qtbot: QtBot, assistant: Assistant, step: DraftStep) -> None:
    qtbot.waitUntil(lambda: assistant.current.step is step, timeout=WAIT_MS)


def _next(qtbot: QtBot, assistant: Assistant, *, when: Callable[[], bool] = lambda: True) -> None:
    """Press Next by its key as soon as it may be pressed."""
    qtbot.waitUntil(lambda: when() and assistant.next.isEnabled(), timeout=WAIT_MS)
    QTest.keyClick(assistant.next, Qt.Key.Key_Space)


def _begin(qtbot: QtBot, opened: OpenWindow, rows: Sequence[str]) -> tuple[ShipmentsPage, Assistant]:
    """Sync, click on New shipment, paste ``rows``, take the suggested packing and ask for placements."""
    opened.window.show()
    with qtbot.waitSignal(opened.context.sync.sync_finished, timeout=WAIT_MS) as synced:
        opened.context.sync.start_sync()
    assert synced.args is not None
    assert synced.args[0].errors == ()
    page = _page(opened)
    QTest.mouseClick(page.list.new_button, Qt.MouseButton.LeftButton)
    assistant = _assistant(qtbot, page)
    items = items_step(assistant)
    QGuiApplication.clipboard().setText("\n".join(["SKU\tQuantity\tExpiration", *rows]))
    QTest.mouseClick(items.paste_button, Qt.MouseButton.LeftButton)
    _next(qtbot, assistant, when=lambda: items.model.rowCount() == len(rows))
    _at(qtbot, assistant, DraftStep.BOXES)
    boxes = assistant.pages[DraftStep.BOXES]
    assert isinstance(boxes, BoxesStep)
    QTest.mouseClick(boxes.suggest_button, Qt.MouseButton.LeftButton)
    _next(qtbot, assistant)
    _at(qtbot, assistant, DraftStep.PLACEMENT)
    return page, assistant


def _placement(assistant: Assistant) -> PlacementStep:
    step = assistant.pages[DraftStep.PLACEMENT]
    assert isinstance(step, PlacementStep)
    return step


def _has_offers(assistant: Assistant) -> bool:
    cards = _placement(assistant).cards
    return bool(cards) and cards[0].isVisible()


def test_a_shipment_goes_from_items_to_labels(
    qtbot: QtBot, opened: OpenWindow, sandbox: LocalServer, tmp_path: Path
) -> None:
    mskus = [product.msku for product in sandbox.market.catalog.listed[:3]]
    rows = [f"{msku}\t{quantity}\t2031-01-31" for msku, quantity in zip(mskus, (24, 12, 6), strict=True)]
    page, assistant = _begin(qtbot, opened, rows)
    qtbot.waitUntil(lambda: _has_offers(assistant), timeout=WAIT_MS)
    QTest.keyClick(_placement(assistant).cards[0], Qt.Key.Key_Space)
    _next(qtbot, assistant)

    _at(qtbot, assistant, DraftStep.TRANSPORT)
    transport = assistant.pages[DraftStep.TRANSPORT]
    assert isinstance(transport, TransportStep)
    qtbot.waitUntil(lambda: bool(transport.shipments and transport.shipments[0].cards), timeout=WAIT_MS)
    own = next(one for one in transport.shipments[0].cards if "your own carrier" in one.accessibleDescription())
    QTest.keyClick(own, Qt.Key.Key_Space)
    _next(qtbot, assistant)

    _at(qtbot, assistant, DraftStep.REVIEW)
    review = assistant.pages[DraftStep.REVIEW]
    assert isinstance(review, ReviewStep)
    assert not assistant.next.isEnabled()
    QTest.keyClick(review.understood, Qt.Key.Key_Space)
    _next(qtbot, assistant)

    _at(qtbot, assistant, DraftStep.LABELS)
    labels = assistant.pages[DraftStep.LABELS]
    assert isinstance(labels, LabelsStep)
    qtbot.waitUntil(labels.box_labels.save_button.isEnabled, timeout=WAIT_MS)
    item_pdf, box_pdf = tmp_path / "items.pdf", tmp_path / "boxes.pdf"
    labels.item_labels.save(str(item_pdf))
    labels.box_labels.save(str(box_pdf))
    qtbot.waitUntil(lambda: item_pdf.exists() and box_pdf.exists(), timeout=WAIT_MS)

    first = labels.tracking[0].model
    numbers = [f"1Z999AA1{number:010}" for number in range(first.rowCount())]
    QGuiApplication.clipboard().setText("\n".join(numbers))
    labels.tracking[0].table.setCurrentIndex(first.index(0, 0))
    QTest.keySequence(labels.tracking[0].table, QKeySequence(QKeySequence.StandardKey.Paste))
    snapshot = assistant.session.snapshot
    assert snapshot is not None
    confirmation_ids = [shipment.confirmation_id for shipment in snapshot.view.shipments]
    assert all(confirmation_id.startswith("FBA") for confirmation_id in confirmation_ids)

    def all_sent() -> bool:
        now = assistant.session.snapshot
        boxes = now.view.shipments[0].boxes if now is not None else ()
        return [box.tracking_id for box in boxes] == numbers and all(box.tracking_sent for box in boxes)

    qtbot.waitUntil(all_sent, timeout=WAIT_MS)
    _next(qtbot, assistant)
    qtbot.waitUntil(lambda: all(page.list.model.index_of(one).isValid() for one in confirmation_ids), timeout=WAIT_MS)


def test_what_the_marketplace_refuses_is_corrected_and_asked_again(
    qtbot: QtBot, opened: OpenWindow, sandbox: LocalServer
) -> None:
    perishable = next(product.msku for product in sandbox.market.catalog.listed if product.has_expiry)
    _, assistant = _begin(qtbot, opened, [f"{perishable}\t12\t"])
    problem = _placement(assistant).checklist.problem
    qtbot.waitUntil(problem.isVisible, timeout=WAIT_MS)
    assert any("expiration date" in label.text() for label in problem.findChildren(QLabel))
    back = next(one for one in problem.findChildren(QPushButton) if "change" in one.text())
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    _at(qtbot, assistant, DraftStep.ITEMS)
    qtbot.waitUntil(lambda: not problem.isVisible() and not assistant.session.is_saving)
    model = items_step(assistant).model
    assert model.setData(model.index(0, ItemColumn.EXPIRATION), "1/31/2031")
    QTest.mouseClick(assistant.steps.button(DraftStep.BOXES), Qt.MouseButton.LeftButton)  # the boxes carry it as well
    _at(qtbot, assistant, DraftStep.BOXES)

    def boxes_carry_the_date() -> bool:
        now = assistant.session.snapshot
        boxes = now.view.boxes if now is not None else ()
        return bool(boxes) and boxes[0].contents[0].expiration == "2031-01-31"

    _next(qtbot, assistant, when=boxes_carry_the_date)
    qtbot.waitUntil(lambda: _has_offers(assistant), timeout=WAIT_MS)
