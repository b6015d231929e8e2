"""From the backend's offers to the labels: cards by keyboard, what was refused, the review, and what is final."""

from __future__ import annotations

import json
from pathlib import Path

import shipment_seed as seed
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, at, settled

from fba_client.domain.packing import BoxSize
from fba_client.domain.shipment import DraftStep
from fba_client.queries.shipment_details import ShipmentBoxRow
from fba_client.services.desk import Desk
from fba_client.store import workspace_tables as kept
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.labels_step import LabelsStep
from fba_client.ui.shipments.placement_step import PlacementStep
from fba_client.ui.shipments.review_step import ReviewStep
from fba_client.ui.shipments.tracking_table import TrackingModel
from fba_client.ui.shipments.transport_step import TransportStep

PROBLEM = {
    "message": "A product of this shipment needs an expiration date.",
    "advice": "Enter the date at the item named below, then ask again.",
    "problems": [
        {"code": "FBA_INB_0180", "message": "Expiration date required.", "details": "MUG-BLUE", "severity": ""}
    ],
}


def _entries(desk: Desk) -> list[tuple[str, str]]:
    with desk.workspace.read() as connection:
        rows = connection.exec_driver_sql("SELECT action, state FROM outbox ORDER BY sequence")
        return [(row[0], row[1]) for row in rows]


def _entry(sequence: int, action: str, state: str, problem_json: str = "") -> kept.OutboxEntry:
    return kept.OutboxEntry(
        id=f"e{sequence}", draft_id="d1", sequence=sequence, action=action, state=state, problem_json=problem_json
    )


def _draft(desk: Desk, step: str, **more: str) -> None:
    values = {"plan_id": seed.PLAN, "step": step, "packing_option_id": "po1", **more}
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20)], **values))
    contents = json.dumps([{"msku": "MUG-BLUE", "quantity": 10, "expiration": "", "lot": ""}])
    box = kept.DraftBox(
        draft_id="d1",
        position=0,
        count=2,
        length_tenths_in=160,
        width_tenths_in=120,
        height_tenths_in=100,
        weight_hundredths_lb=1250,
        contents_json=contents,
    )
    seed.add(desk.workspace, box)


def _placement(assistant: Assistant) -> PlacementStep:
    step = assistant.pages[DraftStep.PLACEMENT]
    assert isinstance(step, PlacementStep)
    return step


def _transport(assistant: Assistant) -> TransportStep:
    step = assistant.pages[DraftStep.TRANSPORT]
    assert isinstance(step, TransportStep)
    return step


def _review(assistant: Assistant) -> ReviewStep:
    step = assistant.pages[DraftStep.REVIEW]
    assert isinstance(step, ReviewStep)
    return step


def _refused(desk: Desk) -> None:
    _draft(desk, "boxes")
    problem = json.dumps(PROBLEM)
    entries = (
        _entry(1, "create_plan", "rejected", problem_json=problem),
        _entry(2, "generate_packing", "queued"),
    )
    seed.add(desk.workspace, *entries)


def test_a_refused_entry_shows_why_and_trying_again_queues_it(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _refused(stocked)
    assistant = open_draft("d1")
    at(qtbot, assistant, DraftStep.PLACEMENT)
    problem = _placement(assistant).checklist.problem
    assert problem.isVisible()
    shown = [label.text() for label in (problem._title, problem._message, problem._details, problem._advice)]
    assert shown == [
        "Refused: Create the inbound plan",
        PROBLEM["message"],
        "FBA_INB_0180: Expiration date required. (MUG-BLUE)",
        PROBLEM["advice"],
    ]
    QTest.mouseClick(problem._retry, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    assert _entries(stocked) == [("create_plan", "queued"), ("generate_packing", "queued")]
    assert not problem.isVisible()


def test_going_back_from_a_refusal_gives_the_queue_up_and_opens_the_step_to_change(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _refused(stocked)
    assistant = open_draft("d1")
    at(qtbot, assistant, DraftStep.PLACEMENT)
    QTest.mouseClick(_placement(assistant).checklist.problem._edit, Qt.MouseButton.LeftButton)
    at(qtbot, assistant, DraftStep.ITEMS)
    assert {state for _, state in _entries(stocked)} == {"discarded"}


def test_going_back_from_refused_boxes_opens_the_boxes(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    _draft(stocked, "boxes")
    seed.add(stocked.workspace, _entry(1, "set_packing", "rejected", json.dumps(PROBLEM)))
    assistant = open_draft("d1")
    at(qtbot, assistant, DraftStep.PLACEMENT)
    QTest.mouseClick(_placement(assistant).checklist.problem._edit, Qt.MouseButton.LeftButton)
    at(qtbot, assistant, DraftStep.BOXES)
    assert {state for _, state in _entries(stocked)} == {"discarded"}


def test_a_lost_answer_can_be_settled_by_the_person(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    _draft(stocked, "boxes")
    seed.add(stocked.workspace, _entry(1, "set_packing", "unknown"), _entry(2, "generate_placement", "queued"))
    assistant = open_draft("d1")
    at(qtbot, assistant, DraftStep.PLACEMENT)
    problem = _placement(assistant).checklist.problem
    assert problem._title.text().startswith("The answer was lost")
    QTest.mouseClick(problem._did_not, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    assert _entries(stocked)[0] == ("set_packing", "queued")


def test_a_placement_is_chosen_by_keyboard_with_the_day_to_ship(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _draft(stocked, "placement")
    seed.add_plan(stocked)
    assistant = open_draft("d1")
    step = _placement(assistant)
    settled(qtbot, assistant)
    assert [card.accessibleName() for card in step.cards] == ["2 center(s), Free", "1 center(s), $21.50"]
    assert not assistant.next.isEnabled()
    step.ready_on.setDate(QDate(2026, 3, 9))
    step.cards[0].setFocus()
    QTest.keyClick(step.cards[0], Qt.Key.Key_Down)
    QTest.keyClick(step.cards[1], Qt.Key.Key_Return)
    at(qtbot, assistant, DraftStep.TRANSPORT)
    assert _entries(stocked) == [("generate_transport", "queued")]
    with stocked.workspace.read() as connection:
        row = connection.exec_driver_sql("SELECT placement_option_id, ready_to_ship_on FROM draft").one()
    assert tuple(row) == (seed.OPTION_ONE, "2026-03-09")


def test_tab_leads_from_the_placements_to_the_day(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    _draft(stocked, "placement")
    seed.add_plan(stocked)
    assistant = open_draft("d1")
    step = _placement(assistant)
    settled(qtbot, assistant)
    qtbot.waitUntil(step.cards[0].hasFocus)
    QTest.keyClick(step.cards[0], Qt.Key.Key_Tab)
    assert step.ready_on.hasFocus()


def test_the_cheapest_way_is_offered_and_another_can_be_taken(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _draft(stocked, "transport", placement_option_id=seed.OPTION_SPLIT, ready_to_ship_on="2026-03-09")
    seed.add_plan(stocked)
    assistant = open_draft("d1")
    step = _transport(assistant)
    settled(qtbot, assistant)
    assert step._total.text() == "Transport $36.80"
    QTest.keyClick(step.shipments[0].cards[1], Qt.Key.Key_Space)
    settled(qtbot, assistant)
    assert step._total.text() == "Transport $18.40"
    QTest.mouseClick(step.cheapest_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    at(qtbot, assistant, DraftStep.REVIEW)
    with stocked.workspace.read() as connection:
        chosen = connection.exec_driver_sql("SELECT DISTINCT transportation_option_id FROM draft_transport").all()
    assert [row[0] for row in chosen] == [seed.WAY_PARTNERED]


def test_new_offers_can_be_asked_for_when_only_the_placement_is_confirmed(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    more = {"placement_option_id": seed.OPTION_SPLIT, "ready_to_ship_on": "2026-03-09", "state": "confirmed"}
    _draft(stocked, "review", **more)
    seed.add_plan(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    assistant.show_step(DraftStep.TRANSPORT)
    step = _transport(assistant)
    qtbot.waitUntil(step.again_button.isVisible)
    assert step.shipments[0].isEnabled()
    QTest.mouseClick(step.again_button, Qt.MouseButton.LeftButton)
    settled(qtbot, assistant)
    assert _entries(stocked) == [("generate_transport", "queued")]


def _at_review(desk: Desk) -> None:
    _draft(desk, "review", placement_option_id=seed.OPTION_ONE, ready_to_ship_on="2026-03-09")
    seed.add_plan(desk)
    way = kept.DraftTransport(draft_id="d1", shipment_id=seed.SHIPMENT_A, transportation_option_id=seed.WAY_PARTNERED)
    seed.add(desk.workspace, way)


def test_nothing_is_confirmed_without_the_tick_and_then_it_is_queued(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _at_review(stocked)
    assistant = open_draft("d1")
    step = _review(assistant)
    settled(qtbot, assistant)
    assert assistant.next.text() == "&Confirm for $39.90"
    QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    assert _entries(stocked) == []
    assert "23 Nov 2026" in step._warnings.text()
    QTest.keyClick(step.understood, Qt.Key.Key_Space)
    QTest.keySequence(assistant, QKeySequence("Ctrl+Return"))
    settled(qtbot, assistant)
    assert [action for action, _ in _entries(stocked)] == ["confirm_placement", "confirm_transport", "fetch_labels"]
    assert step.checklist.isVisible()
    assert not assistant.next.isEnabled()


def test_steps_ahead_are_closed_with_the_reason_and_steps_behind_stay_open(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _draft(stocked, "transport", placement_option_id=seed.OPTION_ONE, ready_to_ship_on="2026-03-09")
    seed.add_plan(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    review = assistant.steps.button(DraftStep.REVIEW)
    assert (review.isEnabled(), review.toolTip()) == (False, "Choose the transport of each shipment first.")
    QTest.mouseClick(assistant.steps.button(DraftStep.ITEMS), Qt.MouseButton.LeftButton)
    assert assistant.current.step is DraftStep.ITEMS


def _confirmed(desk: Desk) -> None:
    _draft(desk, "labels", state="done", placement_option_id=seed.OPTION_ONE, ready_to_ship_on="2026-03-09")
    seed.add_plan(desk, confirmed=True)
    way = kept.DraftTransport(draft_id="d1", shipment_id=seed.SHIPMENT_A, transportation_option_id=seed.WAY_OWN)
    seed.add(desk.workspace, way)


def test_item_labels_are_saved_as_a_pdf(
    qtbot: QtBot, ui_context: UiContext, stocked: Desk, open_draft: OpenDraft, tmp_path: Path
) -> None:
    _confirmed(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    step = assistant.current
    assert isinstance(step, LabelsStep)
    path = tmp_path / "labels.pdf"
    with qtbot.waitSignal(ui_context.messages.posted, timeout=20_000) as posted:
        step.item_labels.save(str(path))
    assert path.read_bytes().startswith(b"%PDF")
    assert posted.args is not None
    assert posted.args[0].text == "20 labels are saved in labels.pdf."


def test_numbers_of_an_own_carrier_are_typed_and_of_a_partnered_one_are_not(
    qtbot: QtBot, stocked: Desk, open_draft: OpenDraft
) -> None:
    _confirmed(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    step = assistant.current
    assert isinstance(step, LabelsStep)
    model = step.tracking[0].model
    assert model.setData(model.index(0, 3), "1Z001")
    settled(qtbot, assistant)
    assert [model.index(row, 4).data() for row in range(2)] == ["saved", "missing"]
    with stocked.workspace.write() as connection:
        connection.exec_driver_sql(f"UPDATE draft_transport SET transportation_option_id = '{seed.WAY_PARTNERED}'")
    assistant.session.reload()
    settled(qtbot, assistant)
    assert not model.flags(model.index(0, 3)) & Qt.ItemFlag.ItemIsEditable


def test_the_tracking_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = TrackingModel()
    box = ShipmentBoxRow("B1", 1, BoxSize(1, 1, 1), 100, 2, (), "", tracking_sent=False)
    model.show_boxes([box], editable=True)
    qtmodeltester.check(model)
