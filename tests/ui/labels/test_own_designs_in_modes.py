"""Own designs of the built-in kinds in the modes that print those kinds: used, or refused in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from backend_pdfs import SHIPMENT
from label_shipment import add_shipment
from label_sources import plan_of, shown
from labels_window import add_zebra, filled, items, opened_page, settled
from own_designs import OWN_WORDS, is_own, save_faulty, save_own
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.queries.print_ledger import recent_prints
from fba_client.services.product_codes import learn_code
from fba_client.ui.context import UiContext
from fba_client.ui.labels.boxes.pallets_source import PalletsSource
from fba_client.ui.labels.boxes.source import BoxesSource
from fba_client.ui.labels.page import LabelsPage

UPC = "036000291452"


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_shipment(ui_context.desk)
    learn_code(ui_context.desk, UPC, "MUG-BLUE")
    add_zebra(ui_context.desk, zebra.port)
    return opened_page(ui_context, qtbot)


def scan(page: LabelsPage, qtbot: QtBot, answer: str) -> None:
    """Scan a product that is to be printed at once, and wait until the answer has those words."""
    items(page).scan_button.setChecked(True)
    bar = items(page).scan_bar
    bar.at_once.setChecked(True)
    qtbot.keyClicks(bar.field, UPC)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answer in bar.last.text())
    settled(page, qtbot)


def test_the_items_mode_shows_and_prints_the_own_design(page: LabelsPage, qtbot: QtBot) -> None:
    save_own(page.context.desk.folder.designs, "item")
    filled(page, qtbot, ItemLine("MUG-BLUE", 2))
    assert page.plan_view.plan is not None
    assert page.plan_view.plan.order is not None
    assert is_own(page.plan_view.plan.order)


def test_the_items_mode_refuses_a_faulty_own_design_in_words(page: LabelsPage, qtbot: QtBot) -> None:
    save_faulty(page.context.desk.folder.designs, "item")
    filled(page, qtbot, ItemLine("MUG-BLUE", 2))
    words = "Your own label design item.toml cannot be used"
    assert page.head.header.subtitle.text().startswith(words)
    page.head.print_button.click()
    assert items(page).fault.text().startswith(words)
    assert "go back there to the shipped design" in items(page).fault.text()
    assert recent_prints(page.context.desk.workspace) == ()


def test_a_scan_prints_the_own_design(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    scan(page, qtbot, "1 of it")
    assert zebra.wait_for(1)
    assert OWN_WORDS.encode() not in zebra.received
    save_own(page.context.desk.folder.designs, "item")
    scan(page, qtbot, "2 of it")
    assert zebra.wait_for(2)
    assert OWN_WORDS.encode() in zebra.received


def test_a_scan_says_that_the_own_design_is_faulty_and_prints_nothing(page: LabelsPage, qtbot: QtBot) -> None:
    save_faulty(page.context.desk.folder.designs, "item")
    scan(page, qtbot, "item.toml cannot be used")
    assert recent_prints(page.context.desk.workspace) == ()


@pytest.mark.parametrize(("design_id", "mode"), [("box", BoxesSource), ("pallet", PalletsSource)])
def test_boxes_and_pallets_take_the_own_design_or_say_that_it_is_faulty(
    ui_context: UiContext, qtbot: QtBot, design_id: str, mode: type[BoxesSource | PalletsSource]
) -> None:
    add_shipment(ui_context.desk, 2)
    source = mode(ui_context)
    shown(source, qtbot)
    source.open_with({"shipment": SHIPMENT})
    path = save_own(ui_context.desk.folder.designs, design_id)
    plan = plan_of(source)
    assert plan.order is not None
    assert is_own(plan.order)
    save_faulty(path.parent, design_id)
    refused = plan_of(source)
    assert refused.order is None
    assert f"Your own label design {design_id}.toml cannot be used" in str(refused.error)


def test_more_labels_prints_no_shipped_design_for_a_faulty_own_one(ui_context: UiContext, qtbot: QtBot) -> None:
    save_faulty(ui_context.desk.folder.designs, "fragile")
    page = opened_page(ui_context, qtbot)
    page.open_at({"mode": "more", "design": "fragile"})
    settled(page, qtbot)
    assert page.plan_view.plan is not None
    assert page.plan_view.plan.order is None
    assert "Your own label design fragile.toml cannot be used" in page.head.header.subtitle.text()
