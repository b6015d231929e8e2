"""The list of shipments: what it shows, finds, copies and remembers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shipment_seed as seed
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.domain.clock import FixedClock
from fba_client.domain.shipment import Stage
from fba_client.queries.shipment_details import Happening, ShipmentItemRow, TimelineEntry
from fba_client.queries.shipments import list_shipments
from fba_client.services.desk import Desk
from fba_client.store import workspace_tables as kept
from fba_client.ui.context import UiContext
from fba_client.ui.messages import Message
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.detail_tables import ReceivedItemsModel, TimelineModel
from fba_client.ui.shipments.list_model import Column, ShipmentTableModel
from fba_client.ui.shipments.page import ShipmentsPage

MakePage = Callable[[], ShipmentsPage]


def _names(page: ShipmentsPage) -> list[str]:
    model = page.list.model
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def _idle(qtbot: QtBot, page: ShipmentsPage) -> None:
    qtbot.waitUntil(lambda: page.context.tasks.is_idle)


def test_the_models_keep_qts_rules(stocked: Desk, clock: FixedClock, qtmodeltester: ModelTester) -> None:
    seed.add_shipments(stocked)
    table = ShipmentTableModel(clock)
    qtmodeltester.check(table)
    rows = list_shipments(stocked.cache, stocked.workspace).rows
    table.show_rows(rows)
    table.sort(Column.NAME, Qt.SortOrder.AscendingOrder)
    table.show_rows(rows[:2])
    items = ReceivedItemsModel()
    items.show_items([ShipmentItemRow("A", "X", "T", 4, 1)], receiving_has_begun=True)
    qtmodeltester.check(items)
    timeline = TimelineModel(clock)
    timeline.show_entries([TimelineEntry("2026-01-01", Happening.RECEIVED, units=3)])
    qtmodeltester.check(timeline)


def test_a_desk_without_shipments_leads_to_the_first_one(qtbot: QtBot, page: ShipmentsPage) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "New shipment" and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.assistant is not None)


def test_all_shipments_stand_in_the_list_with_counts_on_the_filters(stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-RED", 6)], name="For December"))
    page = make_page()
    assert _names(page) == ["For December", "Mugs July", "Tea", "Lamps", "Old mugs", "Odd one"]
    labels = [button.text() for button in page.list.chips.findChildren(QPushButton) if button.isVisible()]
    assert labels == [
        "All  6", "Draft  1", "Planning", "Ready to ship  1", "In transit  1", "Receiving  1", "Closed  1", "Unknown  1"
    ]  # fmt: skip


def test_a_filter_and_a_search_narrow_the_list_and_say_so_when_nothing_matches(
    qtbot: QtBot, stocked: Desk, make_page: MakePage
) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.chips.choose(Stage.CLOSED)
    qtbot.waitUntil(lambda: _names(page) == ["Old mugs"])
    QTest.keyClicks(page.list.search, "tea")
    qtbot.waitUntil(lambda: _names(page) == ["Old mugs"] and page.context.tasks.is_idle)
    page.list.search.setText("nowhere")
    qtbot.waitUntil(lambda: _names(page) == [])
    show_all = next(one for one in page.findChildren(QPushButton) if one.text() == "Show all")
    qtbot.waitUntil(show_all.isVisible)
    QTest.mouseClick(show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_names(page)) == 5)


def test_sorting_keeps_the_selected_shipment_selected(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA03")
    page.list.table.sortByColumn(Column.EXPECTED, Qt.SortOrder.AscendingOrder)
    assert _names(page) == ["Odd one", "Tea", "Mugs July", "Lamps", "Old mugs"]
    assert page.list.details.shown_key == "FBA15AAAAA03"
    assert page.list.table.selected_rows() == [3]


def test_a_refresh_keeps_the_selection_and_shows_new_rows(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA04")
    seed.add(stocked.workspace, *seed.draft("d1", name="Newcomer"))
    page.list.reload()
    qtbot.waitUntil(lambda: "Newcomer" in _names(page))
    assert page.list.details.shown_key == "FBA15AAAAA04"


def test_a_short_receipt_is_marked_in_the_list_and_in_the_details(
    qtbot: QtBot, stocked: Desk, make_page: MakePage
) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA04")
    _idle(qtbot, page)
    place = page.list.model.index_of("FBA15AAAAA04").siblingAtColumn(Column.DIFFERENCE)
    assert (place.data(), place.data(TONE_ROLE)) == ("−3", "bad")
    items = page.list.details._items
    assert [items.index(0, column).data() for column in range(3)] == ["TEA-GREEN", "0 of 4", "4"]
    assert items.index(0, 2).data(TONE_ROLE) == "bad"


def test_the_selected_rows_are_copied_with_a_header(stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA02")
    QTest.keySequence(page.list.table, QKeySequence(QKeySequence.StandardKey.Copy))
    header, row = QGuiApplication.clipboard().text().split("\n")
    assert header.split("\t")[:3] == ["Shipment", "Stage", "Waits for"]
    assert row.split("\t")[:4] == ["Tea", "In transit", "Arrival at the center", "LGB8"]


def test_widths_and_hidden_columns_are_remembered(stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    first = make_page().list.table
    first.horizontalHeader().resizeSection(Column.NAME, 311)
    first.setColumnHidden(Column.SKUS, True)
    first._remember()
    again = make_page().list.table
    assert again.horizontalHeader().sectionSize(Column.NAME) == 311
    assert again.isColumnHidden(Column.SKUS)


def test_a_deleted_draft_comes_back_with_undo(
    qtbot: QtBot, ui_context: UiContext, stocked: Desk, make_page: MakePage
) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-RED", 6)], name="For December"))
    page = make_page()
    with qtbot.waitSignal(ui_context.messages.posted) as posted:
        page.list.details.delete_requested.emit("d1")
    assert posted.args is not None
    message = posted.args[0]
    assert isinstance(message, Message)
    assert message.action is not None
    qtbot.waitUntil(lambda: _names(page) == [])
    message.action()
    qtbot.waitUntil(lambda: _names(page) == ["For December"])


def test_a_duplicate_opens_with_the_same_items(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-RED", 6)], name="For December"))
    page = make_page()
    page.list.details.duplicate_requested.emit("d1")
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.snapshot is not None)
    assert page.assistant is not None
    assert page.assistant.session.snapshot is not None
    view = page.assistant.session.snapshot.view
    assert (view.name, [(line.msku, line.quantity) for line in view.lines]) == (
        "Copy of For December",
        [("MUG-RED", 6)],
    )
    assert view.draft_id != "d1"


def test_another_page_can_point_at_a_shipment(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.open_at({"confirmation_id": "FBA15AAAAA05"})
    qtbot.waitUntil(lambda: page.list.details.shown_key == "FBA15AAAAA05")


def test_tracking_numbers_pasted_in_the_details_are_kept(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    head = seed.draft("d1", plan_id=seed.PLAN, state="confirmed", step="labels", placement_option_id=seed.OPTION_ONE)
    seed.add(stocked.workspace, *head)
    seed.add_plan(stocked, confirmed=True)
    page = make_page()
    _idle(qtbot, page)
    QGuiApplication.clipboard().setText("1Z001\nbox 2\t1Z002\n1Z003 is one too many\n")
    tabs = page.list.details._tabs
    tabs.setCurrentIndex(1)
    table = tabs.currentWidget()
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Paste))

    def saved() -> list[str]:
        with stocked.workspace.read() as connection:
            rows = connection.exec_driver_sql("SELECT tracking_id FROM saved_tracking ORDER BY box_id")
            return [row[0] for row in rows]

    qtbot.waitUntil(lambda: saved() == ["1Z001", "1Z002"])
    with stocked.workspace.read() as connection:
        queued = connection.exec_driver_sql("SELECT action, state FROM outbox").all()
    assert [tuple(row) for row in queued] == [("update_tracking", "queued")]


@pytest.mark.parametrize("state", ["rejected", "queued"])
def test_a_draft_in_the_list_says_what_it_waits_for(stocked: Desk, make_page: MakePage, state: str) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-RED", 6)]))
    seed.add(stocked.workspace, kept.OutboxEntry(id="e1", draft_id="d1", sequence=1, action="create_plan", state=state))
    waiting = make_page().list.model.index(0, Column.WAITING)
    words = {"rejected": ("Refused: decide", "bad"), "queued": ("Queued to be sent", "")}
    assert (waiting.data(), waiting.data(TONE_ROLE)) == words[state]


def test_boxes_have_a_tab_again_after_a_shipment_without_boxes(
    qtbot: QtBot, stocked: Desk, make_page: MakePage
) -> None:
    head = seed.draft("d1", plan_id=seed.PLAN, state="confirmed", step="labels", placement_option_id=seed.OPTION_ONE)
    seed.add(stocked.workspace, *head)
    seed.add_plan(stocked, confirmed=True)
    seed.add_shipments(stocked)
    page = make_page()
    tabs = page.list.details._tabs
    for key, titles in (
        ("FBA15BBBBB01", ["Items 1", "Boxes 2", "History"]),
        ("FBA15AAAAA01", ["Items 2", "History"]),
        ("FBA15BBBBB01", ["Items 1", "Boxes 2", "History"]),
    ):
        page.list.select(key)
        _idle(qtbot, page)
        assert [tabs.tabText(number) for number in range(tabs.count())] == titles


def test_the_boxes_of_a_shipment_made_elsewhere_are_one_click_away(
    qtbot: QtBot, stocked: Desk, make_page: MakePage
) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA01")
    button = page.list.details._resume
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "Box &labels"
    with qtbot.waitSignal(page.navigation_requested) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == ["labels", {"mode": "boxes", "shipment": "FBA15AAAAA01"}]
    page.list.select("FBA15AAAAA04")  # closed: its boxes have arrived
    qtbot.waitUntil(lambda: not button.isVisible())


def test_the_item_labels_of_a_shipment_are_filled_with_its_units(
    qtbot: QtBot, stocked: Desk, make_page: MakePage
) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA03")
    _idle(qtbot, page)
    with qtbot.waitSignal(page.navigation_requested) as asked:
        page.list.details._items_labels.click()
    assert asked.args is not None
    where, preset = asked.args
    assert (where, preset["mode"], preset["draft_id"], preset["confirmation_id"]) == (
        "labels",
        "items",
        "FBA15AAAAA03",
        "FBA15AAAAA03",
    )
    assert [(line.msku, line.quantity) for line in preset["lines"]] == [("MUG-BLUE", 26), ("TEA-GREEN", 4)]


def test_the_menu_of_a_shipment_leads_to_its_labels(qtbot: QtBot, stocked: Desk, make_page: MakePage) -> None:
    seed.add_shipments(stocked)
    page = make_page()
    page.list.select("FBA15AAAAA03")
    _idle(qtbot, page)
    page.list.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = page.list.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Item labels…", "Box labels…", "Copy"]
    with qtbot.waitSignal(page.navigation_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == ["labels", {"mode": "boxes", "shipment": "FBA15AAAAA03"}]
