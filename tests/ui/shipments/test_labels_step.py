"""The last step of a shipment leads to its labels: all units, the boxes of a shipment, or one box."""

from __future__ import annotations

import shipment_seed as seed
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, settled

from fba_client.domain.items import ItemLine
from fba_client.services.desk import Desk
from fba_client.store import workspace_tables as kept
from fba_client.store.prints import Printed, add_prints
from fba_client.ui.shipments.labels_step import LabelsStep

BOXES = [f"FBA15BBBBB01U00000{number}" for number in (1, 2)]


def labels_step(desk: Desk, qtbot: QtBot, open_draft: OpenDraft) -> LabelsStep:
    """The step of a confirmed shipment of 20 units in two boxes."""
    values = {"plan_id": seed.PLAN, "step": "labels", "packing_option_id": "po1", "state": "done"}
    values |= {"placement_option_id": seed.OPTION_ONE, "ready_to_ship_on": "2026-03-09"}
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20)], **values))
    seed.add_plan(desk, confirmed=True)
    seed.add(desk.workspace, kept.DraftTransport(draft_id="d1", shipment_id=seed.SHIPMENT_A))
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    step = assistant.current
    assert isinstance(step, LabelsStep)
    return step


def wanted(step: LabelsStep, qtbot: QtBot, click: object) -> dict[str, object]:
    """What the Labels page is asked for after ``click``."""
    with qtbot.waitSignal(step.navigation_requested) as asked:
        click()  # type: ignore[operator]
    assert asked.args is not None
    page, preset = asked.args
    assert page == "labels"
    assert isinstance(preset, dict)
    return preset


def test_all_units_are_printed_or_looked_at_first(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    step = labels_step(stocked, qtbot, open_draft)
    preset = {"mode": "items", "lines": [ItemLine("MUG-BLUE", 20)], "draft_id": "d1", "title": "Draft"}
    assert wanted(step, qtbot, step.item_labels.preview_button.click) == preset
    assert wanted(step, qtbot, step.item_labels.print_button.click) == {**preset, "print": True}


def test_the_boxes_of_a_shipment_are_printed_or_looked_at_first(
    stocked: Desk, qtbot: QtBot, open_draft: OpenDraft
) -> None:
    step = labels_step(stocked, qtbot, open_draft)
    row = step.box_labels.shipments[0]
    preset = {"mode": "boxes", "shipment": seed.SHIPMENT_A}
    assert wanted(step, qtbot, row.preview_button.click) == preset
    assert wanted(step, qtbot, row.print_button.click) == {**preset, "print": True}


def test_one_box_gets_its_label_from_its_row(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    step = labels_step(stocked, qtbot, open_draft)
    table = step.tracking[0].table
    table.customContextMenuRequested.emit(QPoint(10, table.rowViewportPosition(1) + 4))
    menu = step.findChild(QMenu)
    assert menu is not None
    preset = wanted(step, qtbot, menu.actions()[0].trigger)
    assert preset == {"mode": "boxes", "shipment": seed.SHIPMENT_A, "boxes": [BOXES[1]], "print": True}


def test_what_is_printed_is_told_at_both_cards(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    with stocked.workspace.write() as connection:
        prints = [Printed("item", "X000000001", 15, "MUG-BLUE", "d1"), Printed("box", BOXES[0], 1, draft_id="d1")]
        add_prints(connection, prints, media="x", output="Zebra", printed_at="2026-03-02T09:00:00Z")
    step = labels_step(stocked, qtbot, open_draft)
    assert step.item_labels.state.text() == "20 label(s), 5 missing"
    assert step.box_labels.shipments[0].state_text == "2 box(es), 1 printed"


def test_a_shipment_without_box_ids_offers_no_box_labels(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    step = labels_step(stocked, qtbot, open_draft)
    with stocked.cache.write() as connection:
        connection.exec_driver_sql("DELETE FROM plan_shipment_box")
    step.session.reload()
    qtbot.waitUntil(lambda: not step.box_labels.shipments[0].print_button.isEnabled())
    assert step.box_labels.shipments[0].state_text == "The boxes have no ids yet."
