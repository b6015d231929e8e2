"""The Boxes and Pallets modes over shipments that somebody else confirmed: what is said, and what can be done."""

from __future__ import annotations

import pytest
from backend_pdfs import SHIPMENT
from label_shipment import add_shipment
from label_sources import plan_of, settle, shown, subjects
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shipment_seed import add
from sqlalchemy import text

from fba_client.queries.label_fetches import box_fetch, label_fetch
from fba_client.store import outbox
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox, Shipment
from fba_client.store.outbox_entry import EntryProblem
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.labels.boxes.pallets_source import PalletsSource
from fba_client.ui.labels.boxes.shipment_source import ShipmentSource
from fba_client.ui.labels.boxes.source import BoxesSource
from fba_client.ui.messages import Message

THEIRS = "FBA19CCCCCCC"


@pytest.fixture
def known(ui_context: UiContext) -> UiContext:
    """The list of shipments has one that nobody here made."""
    row = Shipment(confirmation_id=THEIRS, name="Theirs", center="LGB8", status="WORKING", first_seen_at="2026-03-01")
    add(ui_context.desk.cache, row)
    return ui_context


def made(kind: type[BoxesSource] | type[PalletsSource], context: UiContext, qtbot: QtBot) -> ShipmentSource:
    source = kind(context)
    shown(source, qtbot)
    context.changes.happened.connect(source.refresh)
    return source


def come(context: UiContext, boxes: int = 2) -> None:
    """What the sync would have read."""
    rows = [
        PlanShipmentBox(
            shipment_id="sh9",
            box_id=f"{THEIRS}U{at:06}",
            package_id=f"pk{at}",
            position=at,
            contents_json='[{"msku": "MUG-BLUE", "fnsku": "X000000001", "quantity": 4, "expiration": ""}]',
        )
        for at in range(1, boxes + 1)
    ]
    shipment = PlanShipment(
        shipment_id="sh9",
        plan_id="wf9",
        confirmation_id=THEIRS,
        center="LGB8",
        status="WORKING",
        destination_text="FBA LGB8\nUS",
        fetched_at="2026-03-01T10:00:00Z",
        boxes_at="2026-03-01T10:00:00Z",
    )
    add(context.desk.cache, shipment, *rows)


def settled(context: UiContext, problem: EntryProblem | None = None) -> None:
    """Carry the wish out, or have it refused."""
    now = context.desk.clock.now()
    with context.desk.workspace.write() as conn:
        entry = outbox.claim(conn, "me", now)
        assert entry is not None
        if problem is None:
            outbox.mark_verified(conn, entry.id, now)
        else:
            outbox.mark_rejected(conn, entry.id, problem, now)


def words(source: ShipmentSource) -> str:
    told = source.boxes_fetch.unfetched.findChildren(QLabel)
    return " ".join(label.text() for label in told)


@pytest.mark.parametrize("kind", [BoxesSource, PalletsSource])
def test_what_is_not_here_yet_is_fetched_with_one_key(
    known: UiContext, qtbot: QtBot, kind: type[BoxesSource] | type[PalletsSource]
) -> None:
    source = made(kind, known, qtbot)
    assert source.picker.currentText() == f"{THEIRS} · Theirs · LGB8 · boxes not fetched yet"
    assert "confirmed elsewhere" in words(source)
    assert "print offline too" in words(source)
    assert source.request() is None
    qtbot.keyClick(source.boxes_fetch.unfetched.button, Qt.Key.Key_Space)
    settle(source, qtbot)
    fetch = box_fetch(known.desk.workspace, THEIRS)
    assert fetch is not None
    assert fetch.is_open
    assert "being fetched" in words(source)
    assert "once the backend can be reached" in words(source)
    assert not source.boxes_fetch.unfetched.button.isVisible()
    settled(known)
    come(known)
    known.changed({Changed.PLANS, Changed.OUTBOX})
    settle(source, qtbot)
    assert source.boxes_fetch.is_content_shown
    assert source.request() is not None


def test_fetched_boxes_are_printed_and_their_age_is_told(known: UiContext, qtbot: QtBot) -> None:
    come(known)
    source = made(BoxesSource, known, qtbot)
    assert subjects(plan_of(source)) == [f"{THEIRS}U000001", f"{THEIRS}U000002"]
    assert source.boxes_fetch.state.text().startswith("Confirmed elsewhere · boxes fetched ")
    source.boxes_fetch.again_button.click()
    settle(source, qtbot)
    assert "being fetched again" in source.boxes_fetch.state.text()
    assert not source.boxes_fetch.again_button.isEnabled()
    settled(known, EntryProblem("No plan has it.", "Look there."))
    known.changed({Changed.OUTBOX})
    settle(source, qtbot)
    assert "No plan has it." in source.boxes_fetch.state.text()
    assert source.boxes_fetch.is_content_shown  # what came before stays
    assert source.boxes_fetch.again_button.isEnabled()


def test_a_refused_fetch_says_why_and_can_be_tried_again(known: UiContext, qtbot: QtBot) -> None:
    source = made(BoxesSource, known, qtbot)
    source.boxes_fetch.unfetched.button.click()
    settled(known, EntryProblem("No plan has it.", "Look there."))
    known.changed({Changed.OUTBOX})
    settle(source, qtbot)
    assert "could not be fetched" in words(source)
    assert "No plan has it." in words(source)
    source.boxes_fetch.unfetched.button.click()
    settle(source, qtbot)
    assert "being fetched" in words(source)


def test_boxes_without_ids_are_told_apart(known: UiContext, qtbot: QtBot) -> None:
    come(known, boxes=0)
    source = made(BoxesSource, known, qtbot)
    assert "no ids yet" in words(source)
    assert source.boxes_fetch.unfetched.button.text() == "&Fetch again"


def test_shipments_of_our_own_say_nothing_of_fetching(ui_context: UiContext, qtbot: QtBot) -> None:
    add_shipment(ui_context.desk)
    source = made(BoxesSource, ui_context, qtbot)
    assert source.boxes_fetch.is_content_shown
    assert not source.boxes_fetch.state.isVisible()
    with ui_context.desk.cache.write() as conn:
        conn.execute(text("DELETE FROM plan_shipment_box"))
    ui_context.changed({Changed.PLANS})
    settle(source, qtbot)
    assert "shortly after you confirm" in words(source)


def test_another_page_points_at_a_shipment_of_long_ago(known: UiContext, qtbot: QtBot) -> None:
    add_shipment(known.desk)
    old = "FBA1OLDOLDOL"
    add(known.desk.cache, Shipment(confirmation_id=old, name="Old", status="CLOSED", first_seen_at="2025-01-01"))
    source = made(BoxesSource, known, qtbot)
    numbers = {source.picker.itemText(place).split(" ")[0] for place in range(source.picker.count())}
    assert numbers == {THEIRS, SHIPMENT}
    source.open_with({"mode": "boxes", "shipment": old})
    settle(source, qtbot)
    assert source.picker.shipment is not None
    assert source.picker.shipment.confirmation_id == old
    known.changed({Changed.PLANS})
    settle(source, qtbot)
    assert source.picker.shipment.confirmation_id == old  # it stays while it is looked at


def test_the_backends_labels_of_it_are_asked_for_by_its_number(known: UiContext, qtbot: QtBot) -> None:
    come(known)
    source = made(BoxesSource, known, qtbot)
    source.bar.backend.click()
    assert source.bar.fetch_button.isEnabled()
    source.fetch("PackageLabel_Thermal")
    settle(source, qtbot)
    fetch = label_fetch(known.desk.workspace, THEIRS, THEIRS)
    assert fetch is not None
    assert (fetch.page_type, fetch.is_open) == ("PackageLabel_Thermal", True)
    assert "come with the next sync" in source.bar.state.text()


def test_the_number_is_in_sight_and_the_keyboard_stays_where_the_shipment_is_chosen(
    known: UiContext, qtbot: QtBot
) -> None:
    source = made(BoxesSource, known, qtbot)
    source.resize(360, 640)
    edit = source.picker.lineEdit()
    assert edit is not None
    source.boxes_fetch.unfetched.button.setFocus()
    known.changed({Changed.PLANS})
    settle(source, qtbot)
    assert edit.cursorPosition() == 0
    qtbot.keyClick(source.boxes_fetch.unfetched.button, Qt.Key.Key_Space)
    settle(source, qtbot)
    assert source.picker.hasFocus()


def test_all_columns_of_many_boxes_are_in_sight_beside_the_scroll_bar(known: UiContext, qtbot: QtBot) -> None:
    come(known, boxes=60)
    source = BoxesSource(known)
    shown(source, qtbot)
    source.table.resize(508, 400)
    qtbot.waitUntil(lambda: source.table.viewport().width() < 508)
    assert source.table.verticalScrollBar().maximum() > 0
    assert source.table.horizontalHeader().length() <= source.table.viewport().width()


def test_a_number_that_is_typed_finds_a_shipment_that_is_not_listed(known: UiContext, qtbot: QtBot) -> None:
    old = "FBA1OLDOLDOL"
    told: list[Message] = []
    add(known.desk.cache, Shipment(confirmation_id=old, name="Old", status="CLOSED", first_seen_at="2025-01-01"))
    source = made(BoxesSource, known, qtbot)
    known.messages.posted.connect(told.append)
    source.picker.setEditText(f" {old.lower()} ")
    qtbot.keyClick(source.picker, Qt.Key.Key_Return)
    settle(source, qtbot)
    assert source.picker.shipment is not None
    assert source.picker.shipment.confirmation_id == old
    source.picker.setEditText("FBA1NOBODY00")
    qtbot.keyClick(source.picker, Qt.Key.Key_Return)
    settle(source, qtbot)
    assert source.picker.currentText().startswith(old)
    assert ["is not here" in message.text for message in told] == [True]
