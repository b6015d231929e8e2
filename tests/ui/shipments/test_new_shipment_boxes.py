"""The second step: packing by suggestion and by hand, what is left, what is wrong, and asking for placements."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shipment_seed as seed
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, at, line, settled

from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec
from fba_client.domain.shipment import DraftStep
from fba_client.faults import RowFault
from fba_client.services.desk import Desk
from fba_client.services.drafts import draft_boxes
from fba_client.settings import ShipFromSettings
from fba_client.store import workspace_tables as kept
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.boxes_model import BoxColumn, BoxesModel
from fba_client.ui.shipments.boxes_step import BoxesStep
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.contents_model import ContentColumn, ContentsModel
from fba_client.ui.shipments.placement_step import PlacementStep


def _boxes(assistant: Assistant) -> BoxesStep:
    step = assistant.pages[DraftStep.BOXES]
    assert isinstance(step, BoxesStep)
    return step


@pytest.fixture
def assistant(stocked: Desk, open_draft: OpenDraft) -> Assistant:
    """A draft of 30 blue and 5 red mugs at its second step."""
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 30), ("MUG-RED", 5)], step="boxes"))
    return open_draft("d1")


def _suggest(qtbot: QtBot, assistant: Assistant) -> BoxesStep:
    step = _boxes(assistant)
    QTest.mouseClick(step.suggest_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    return step


def _outbox(desk: Desk) -> list[str]:
    with desk.workspace.read() as connection:
        rows = connection.exec_driver_sql("SELECT action FROM outbox WHERE state = 'queued' ORDER BY sequence")
        return [row[0] for row in rows]


def test_a_suggested_packing_holds_everything_and_asking_queues_it_offline(
    qtbot: QtBot, stocked: Desk, assistant: Assistant
) -> None:
    assert not assistant.next.isEnabled()
    step = _suggest(qtbot, assistant)
    assert [(box.count, box.contents[0].quantity) for box in draft_boxes(stocked, "d1")] == [(1, 24), (1, 6), (1, 5)]
    assert step.contents.left == {}
    QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    at(qtbot, assistant, DraftStep.PLACEMENT)
    assert _outbox(stocked)[:2] == ["set_prep_details", "create_plan"]
    assert isinstance(assistant.current, PlacementStep)
    assert assistant.current.checklist.isVisible()
    assert "queued" in assistant.current.checklist._words.text()


def test_what_is_left_is_shown_while_one_packs_by_hand(qtbot: QtBot, stocked: Desk, assistant: Assistant) -> None:
    step = _boxes(assistant)
    QTest.mouseClick(step.add_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    for column, typed in (
        (BoxColumn.COUNT, "3"),
        (BoxColumn.LENGTH, "16"),
        (BoxColumn.WIDTH, "12.5"),
        (BoxColumn.HEIGHT, "10"),
        (BoxColumn.WEIGHT, "11.25"),
    ):
        assert step.model.setData(step.model.index(0, column), typed)
    assert step.contents.setData(step.contents.index(0, ContentColumn.HERE), "9")
    settled(qtbot, assistant)
    assert draft_boxes(stocked, "d1") == (BoxSpec(BoxSize(160, 125, 100), 1125, (BoxContent("MUG-BLUE", 9),), 3),)
    left = [step.contents.index(row, ContentColumn.LEFT) for row in range(2)]
    assert [(one.data(), one.data(TONE_ROLE)) for one in left] == [("3", "warning"), ("5", "warning")]
    assert not assistant.next.isEnabled()
    assert "8" in assistant.next.toolTip()
    QTest.mouseClick(step.fill_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    assert step.contents.left == {"MUG-RED": 2}


def test_a_box_that_breaks_a_rule_says_so_at_its_row(qtbot: QtBot, assistant: Assistant) -> None:
    step = _suggest(qtbot, assistant)
    step.model.setData(step.model.index(1, BoxColumn.WEIGHT), "50.01")
    settled(qtbot, assistant)
    assert step.model.index(1, BoxColumn.NOTE).data() == "it weighs over 50 lb"
    assert not step.model.index(0, BoxColumn.NOTE).data()
    assert not assistant.next.isEnabled()


def test_boxes_are_duplicated_and_removed_and_a_size_is_taken_over(
    qtbot: QtBot, stocked: Desk, assistant: Assistant
) -> None:
    step = _suggest(qtbot, assistant)
    step.table.choose_row(2)
    QTest.mouseClick(step.duplicate_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    assert step.table.selected_rows() == [3]
    step.model.set_size([3], BoxSize(99, 98, 97))
    settled(qtbot, assistant)
    step.table.choose_row(0)
    step._on_size(step.sizes.findText("9.9 × 9.8 × 9.7 in"))
    settled(qtbot, assistant)
    assert draft_boxes(stocked, "d1")[0].size == BoxSize(99, 98, 97)
    step.table.choose_row(3)
    QTest.keySequence(step.table, QKeySequence(QKeySequence.StandardKey.Delete))
    settled(qtbot, assistant)
    assert len(draft_boxes(stocked, "d1")) == 3


def test_undo_brings_a_packing_back(qtbot: QtBot, stocked: Desk, assistant: Assistant) -> None:
    step = _suggest(qtbot, assistant)
    step.model.remove([0, 1, 2])
    settled(qtbot, assistant)
    QTest.keySequence(assistant, QKeySequence(QKeySequence.StandardKey.Undo))
    settled(qtbot, assistant)
    assert step.model.rowCount() == len(draft_boxes(stocked, "d1")) == 3


def test_a_number_that_is_none_is_refused_in_words(assistant: Assistant, qtbot: QtBot) -> None:
    step = _suggest(qtbot, assistant)
    assert not step.model.setData(step.model.index(0, BoxColumn.LENGTH), "twelve")
    assert not step.model.setData(step.model.index(0, BoxColumn.COUNT), "0")
    assert step._problem.text().startswith("Box 1:")


def test_a_missing_address_leads_to_the_settings(
    qtbot: QtBot, ui_context: UiContext, stocked: Desk, assistant: Assistant
) -> None:
    _suggest(qtbot, assistant)
    stocked.replace_settings(replace(stocked.settings, ship_from=ShipFromSettings()))
    with qtbot.waitSignal(ui_context.messages.posted) as posted:
        QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    assert posted.args is not None
    message = posted.args[0]
    assert "Settings, Ship from" in message.text
    with qtbot.waitSignal(assistant.navigation_requested) as asked:
        message.action()
    assert asked.args == ["settings", {"section": "ship_from"}]
    assert assistant.current.step is DraftStep.BOXES
    assert _outbox(stocked) == []


def test_while_the_backend_is_at_work_nothing_can_be_edited(qtbot: QtBot, stocked: Desk, assistant: Assistant) -> None:
    step = _suggest(qtbot, assistant)
    entry = kept.OutboxEntry(id="e1", draft_id="d1", sequence=1, action="set_packing", state="accepted")
    seed.add(stocked.workspace, entry)
    assistant.session.reload()
    settled(qtbot, assistant)
    assistant.show_step(DraftStep.BOXES)
    assert not step.suggest_button.isEnabled()
    assert not step.model.flags(step.model.index(0, BoxColumn.COUNT)) & Qt.ItemFlag.ItemIsEditable


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    boxes = BoxesModel()
    spec = BoxSpec(BoxSize(100, 100, 100), 500, (BoxContent("A", 4),), 2)
    boxes.show_boxes([spec, spec], [RowFault(1, "weight", "too heavy")], editable=True)
    qtmodeltester.check(boxes)
    contents = ContentsModel()
    contents.show_box([line("A", 10), line("B", 1)], [spec], 0)
    qtmodeltester.check(contents)
    assert contents.left == {"A": 2, "B": 1}
