"""The last step of a shipment leads to its labels: all units, the boxes of a shipment, or one box."""

from __future__ import annotations

import shipment_seed as seed
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, settled
from split_shipment import DRAFT, LATE, MUG, ONE, TWO, add_split

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
    preset |= {"confirmation_id": "FBA15BBBBB01"}
    assert step.item_labels.shipments == [], "it goes to one center"
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
    menu = table.findChild(QMenu)
    assert menu is not None
    preset = wanted(step, qtbot, menu.actions()[0].trigger)
    assert preset == {"mode": "boxes", "shipment": seed.SHIPMENT_A, "boxes": [BOXES[1]], "print": True}


def test_one_box_gets_its_label_by_key(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    step = labels_step(stocked, qtbot, open_draft)
    table = step.tracking[0].table
    table.setCurrentIndex(table.model().index(1, 0))
    control = Qt.KeyboardModifier.ControlModifier
    preset = wanted(step, qtbot, lambda: qtbot.keyClick(table, Qt.Key.Key_P, control))
    assert preset == {"mode": "boxes", "shipment": seed.SHIPMENT_A, "boxes": [BOXES[1]], "print": True}


def test_each_destination_prints_the_labels_of_its_own_units(
    stocked: Desk, qtbot: QtBot, open_draft: OpenDraft
) -> None:
    add_split(stocked, with_skus=False)
    with stocked.workspace.write() as connection:
        prints = [Printed("item", MUG, 12, "MUG-BLUE", DRAFT, ONE, "", "", "New")]
        add_prints(connection, prints, media="x", output="Zebra", printed_at="2026-03-02T09:00:00Z")
    assistant = open_draft(DRAFT)
    settled(qtbot, assistant)
    step = assistant.current
    assert isinstance(step, LabelsStep)
    first, second = step.item_labels.shipments
    assert [row.state_text for row in (first, second)] == ["24 label(s), 12 missing", "27 label(s), none printed yet"]
    preset = wanted(step, qtbot, second.print_button.click)
    assert preset == {
        "mode": "items",
        "lines": [
            ItemLine("MUG-BLUE", 24),
            ItemLine("MUG-RED", 9, label_owner="NONE", is_left_out=True),
            ItemLine("TEA-GREEN", 3, expiration=LATE, lot="L7"),
        ],
        "draft_id": DRAFT,
        "confirmation_id": TWO,
        "title": f"Spring · ONT2 · {TWO}",
        "print": True,
    }
    assert wanted(step, qtbot, step.item_labels.preview_button.click)["confirmation_id"] == ""


def test_saving_what_was_printed_is_asked_about(stocked: Desk, qtbot: QtBot, open_draft: OpenDraft) -> None:
    with stocked.workspace.write() as connection:
        prints = [Printed("item", "X000000001", 20, "MUG-BLUE", "d1"), Printed("box", BOXES[0], 1, draft_id="d1")]
        add_prints(connection, prints, media="x", output="Zebra", printed_at="2026-03-02T09:00:00Z")
    step = labels_step(stocked, qtbot, open_draft)
    step.item_labels.save_button.click()
    qtbot.waitUntil(lambda: step.item_labels.findChild(QMessageBox) is not None)
    assert step.item_labels.findChild(QFileDialog) is None
    step.box_labels._on_save()
    qtbot.waitUntil(lambda: step.box_labels.findChild(QMessageBox) is not None)
    assert step.box_labels.findChild(QFileDialog) is None


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
