"""“Print” at a shipment or a box of the Shipments page: just those labels, however far the Labels page has got."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from backend_pdfs import box_ids
from label_shipment import SHIPMENT_ID, add_shipment
from labels_window import add_zebra, opened_page, settled
from pytestqt.qtbot import QtBot
from shipment_seed import add

from fba_client.printers.loopback import LoopbackPrinter
from fba_client.queries.print_ledger import recent_prints
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox
from fba_client.ui.context import UiContext
from fba_client.ui.labels.page import LabelsPage

BOXES = box_ids(3)
OTHER, OTHER_BOX = "sh2", "FBA15NEWER01U000001"


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    """The page at its items; of two confirmed shipments the newer one is the other."""
    add_shipment(ui_context.desk)
    newer = PlanShipment(
        shipment_id=OTHER,
        plan_id="wf2",
        placement_option_id="pl2",
        confirmation_id="FBA15NEWER01",
        name="Autumn restock",
        center="PHX3",
        status="READY_TO_SHIP",
        destination_text="FBA PHX3",
        fetched_at="2026-03-09T10:00:00Z",
    )
    box = PlanShipmentBox(shipment_id=OTHER, box_id=OTHER_BOX, package_id="pk9", position=1, contents_json="[]")
    add(ui_context.desk.cache, newer, box)
    add_zebra(ui_context.desk, zebra.port, media="Thermal_4x6in")
    return opened_page(ui_context, qtbot)


def print_from(page: LabelsPage, qtbot: QtBot, **preset: object) -> list[str]:
    """What comes out when another page asks for labels of boxes."""
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.open_at({"mode": "boxes", "print": True, **preset})
    settled(page, qtbot)
    return sorted(row.subject for row in recent_prints(page.context.desk.workspace))


def test_a_shipment_is_printed_when_its_boxes_were_never_shown_before(page: LabelsPage, qtbot: QtBot) -> None:
    assert print_from(page, qtbot, shipment=SHIPMENT_ID) == BOXES


def test_a_shipment_is_printed_and_not_the_one_that_was_shown_until_now(page: LabelsPage, qtbot: QtBot) -> None:
    page.open_at({"mode": "boxes", "shipment": OTHER})
    settled(page, qtbot)
    assert print_from(page, qtbot, shipment=SHIPMENT_ID) == BOXES


def test_one_box_is_printed_alone_while_all_of_its_shipment_are_shown(page: LabelsPage, qtbot: QtBot) -> None:
    page.open_at({"mode": "boxes", "shipment": SHIPMENT_ID})
    settled(page, qtbot)
    assert print_from(page, qtbot, shipment=SHIPMENT_ID, boxes=[BOXES[1]]) == [BOXES[1]]


@pytest.mark.parametrize("preset", [{"shipment": "gone"}, {"shipment": SHIPMENT_ID, "boxes": ["gone"]}])
def test_nothing_else_is_printed_for_what_is_not_here(
    preset: dict[str, object], page: LabelsPage, qtbot: QtBot
) -> None:
    page.open_at({"mode": "boxes", "shipment": SHIPMENT_ID})
    settled(page, qtbot)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.open_at({"mode": "boxes", "print": True, **preset})
    settled(page, qtbot)
    assert "not here" in posted.args[0].text
    page.modes.source.changed.emit()  # a later plan does not print it either
    settled(page, qtbot)
    assert recent_prints(page.context.desk.workspace) == ()
