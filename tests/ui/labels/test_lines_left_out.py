"""Units of a shipment that the seller does not label: shown, left out with the reason, and ticked where wanted."""

from __future__ import annotations

import threading

import pytest
from labels_window import items, opened_page, settled
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.lines_model import Column, LabelLinesModel
from fba_client.ui.labels.items.merging import with_added
from fba_client.ui.labels.page import LabelsPage

NONE_NEEDED = ItemLine("MUG-RED", 9, label_owner="NONE", is_left_out=True)
BY_AMAZON = ItemLine("TEA-GREEN", 4, label_owner="AMAZON", is_left_out=True)
SHIPMENT = {"draft_id": "d1", "confirmation_id": "FBA15SPLIT02", "title": "Spring"}
TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    page = opened_page(ui_context, qtbot)
    page.open_at({"lines": [ItemLine("MUG-BLUE", 24), NONE_NEEDED, BY_AMAZON], **SHIPMENT})
    return settled(page, qtbot)


def model(page: LabelsPage) -> LabelLinesModel:
    return items(page).model


def order(page: LabelsPage) -> LabelOrder:
    request = items(page).request()
    assert request is not None
    plan = request.plan(page.context.desk, page.setup.choices(), FontBook(()), threading.Event())
    assert plan.order is not None
    return plan.order


def test_what_needs_no_label_is_shown_with_the_reason_and_not_printed(page: LabelsPage, qtbot: QtBot) -> None:
    lines = model(page)
    titles = [lines.index(row, Column.TITLE).data() for row in range(3)]
    assert titles[0] == "Blue mug, 12 oz"
    assert titles[1].startswith("Needs no label · Red mug")
    assert titles[2].startswith("Labelled by Amazon · ")
    assert [lines.index(row, Column.MSKU).data(TICK) for row in range(3)] == [
        None,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Unchecked,
    ]
    assert lines.index(1, Column.FNSKU).data(Qt.ItemDataRole.ForegroundRole) == page.context.theme.color("muted")
    assert "Tick the SKU" in lines.index(2, Column.FNSKU).data(Qt.ItemDataRole.ToolTipRole)
    assert [(entry.msku, entry.copies) for entry in order(page).job.copies] == [("MUG-BLUE", 24)]


def test_a_tick_prints_it_all_the_same_and_can_be_undone(page: LabelsPage) -> None:
    lines = model(page)
    assert lines.setData(lines.index(1, Column.MSKU), Qt.CheckState.Checked.value, TICK)
    assert [entry.msku for entry in order(page).job.copies] == ["MUG-BLUE", "MUG-RED"]
    assert lines.undo_stack.undoText() == "label MUG-RED"
    lines.undo_stack.undo()
    assert [entry.msku for entry in order(page).job.copies] == ["MUG-BLUE"]
    assert not lines.setData(lines.index(0, Column.MSKU), Qt.CheckState.Unchecked.value, TICK)


def test_the_labels_are_those_of_the_shipment(page: LabelsPage) -> None:
    made = order(page)
    assert (made.draft_id, made.confirmation_id) == ("d1", "FBA15SPLIT02")
    assert {entry.confirmation_id for entry in made.job.copies} == {"FBA15SPLIT02"}
    page.open_at({"lines": [ItemLine("MUG-BLUE", 1)]})
    loose = order(page)
    assert (loose.draft_id, loose.confirmation_id) == ("", "")


def test_nothing_but_units_that_need_none_says_what_to_do(page: LabelsPage, qtbot: QtBot) -> None:
    page.open_at({"lines": [NONE_NEEDED], **SHIPMENT})
    settled(page, qtbot)
    request = items(page).request()
    assert request is not None
    plan = request.plan(page.context.desk, page.setup.choices(), FontBook(()), threading.Event())
    assert plan.order is None
    assert plan.error is not None
    assert "Tick the SKUs" in plan.error.advice


def test_nothing_is_added_to_a_line_that_is_left_out_or_has_another_condition() -> None:
    used = ItemLine("MUG-BLUE", 1, condition="Used - Good")
    lines, met = with_added([NONE_NEEDED, ItemLine("MUG-BLUE", 2)], [ItemLine("MUG-RED", 1), used])
    assert (len(lines), met) == (4, ())
    assert with_added([used], [used])[0] == (ItemLine("MUG-BLUE", 2, condition="Used - Good"),)


def test_the_list_with_ticks_is_a_sound_model(page: LabelsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model(page))
