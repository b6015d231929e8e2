"""So many copies of each label or of the whole list: seen in the preview, printed, and kept for each mode by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from labels_window import add_zebra, filled, items, opened_page, settled
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import LabelDoesNotRead
from fba_client.labels.job import MOST_LABELS
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.ui.context import UiContext
from fba_client.ui.labels.checking import Checker
from fba_client.ui.labels.job_options import WHOLE_LIST
from fba_client.ui.labels.page import LabelsPage

BLUE, RED, NOPE = ItemLine("MUG-BLUE", 2), ItemLine("MUG-RED", 1), ItemLine("NOPE", 1)


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    add_zebra(ui_context.desk, zebra.port)
    return opened_page(ui_context, qtbot)


def planned(page: LabelsPage) -> list[tuple[str, int]]:
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    return [(entry.msku, entry.copies) for entry in plan.order.job.copies]


def choose_whole_list(page: LabelsPage) -> None:
    page.options.order_box.setCurrentIndex(page.options.order_box.findData(WHOLE_LIST))


def test_copies_are_of_each_label_or_of_the_whole_list(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, BLUE, RED)
    assert not page.options.order_box.isEnabled()
    page.options.copies_box.setValue(3)
    settled(page, qtbot)
    assert planned(page) == [("MUG-BLUE", 6), ("MUG-RED", 3)]
    assert page.head.header.subtitle.text() == "9 label(s) on a roll"
    assert page.options.order_box.isEnabled()
    choose_whole_list(page)
    settled(page, qtbot)
    assert planned(page) == [("MUG-BLUE", 2), ("MUG-RED", 1)] * 3
    assert page.preview_panel.preview.n_pages == 9


def test_a_fault_is_one_however_often_the_list_is_printed(
    page: LabelsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(page, qtbot, NOPE, BLUE, RED)
    page.options.copies_box.setValue(3)
    choose_whole_list(page)
    settled(page, qtbot)
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.places == (1, 2) * 3
    assert len(page.plan_view.faults) == 1
    wrong = next(iter(plan.order.job.copies)).label if plan.order is not None else None
    error = LabelDoesNotRead("No.")
    monkeypatch.setattr(Checker, "_fault", lambda _checker, _job, label: error if label == wrong else None)
    page.options.copies_box.setValue(2)
    settled(page, qtbot)
    assert [(fault.place, fault.name) for fault in page.plan_view.faults] == [(0, "NOPE"), (1, "MUG-BLUE")]
    assert planned(page) == [("MUG-RED", 1)] * 2


def test_too_many_copies_are_said_and_the_lines_stay_readable(page: LabelsPage, qtbot: QtBot) -> None:
    filled(page, qtbot, ItemLine("MUG-BLUE", MOST_LABELS))
    page.options.copies_box.setValue(2)
    settled(page, qtbot)
    assert "too many for one job" in page.head.header.subtitle.text()


def test_each_mode_keeps_its_copies_until_something_else_comes(
    page: LabelsPage, ui_context: UiContext, qtbot: QtBot
) -> None:
    filled(page, qtbot, BLUE)
    page.options.copies_box.setValue(4)
    choose_whole_list(page)
    page.modes.turn_to("more")
    settled(page, qtbot)
    assert (page.options.copies, page.options.whole_list) == (1, False)
    page.modes.turn_to("items")
    settled(page, qtbot)
    assert (page.options.copies, page.options.whole_list) == (4, True)
    filled(page, qtbot, RED)
    assert (page.options.copies, planned(page)) == (1, [("MUG-RED", 1)])
    again = opened_page(ui_context, qtbot)
    assert (again.options.copies, again.options.whole_list) == (1, True)


def test_a_scan_that_prints_at_once_prints_as_many(page: LabelsPage, zebra: LoopbackPrinter, qtbot: QtBot) -> None:
    page.options.copies_box.setValue(2)
    items(page).scan_button.setChecked(True)
    items(page).scan_bar.at_once.setChecked(True)
    items(page).scan_bar.field.setText("MUG-RED")
    items(page).scan_bar.field.returnPressed.emit()
    qtbot.waitUntil(lambda: "2 label(s) printed · 2 of it" in items(page).scan_bar.last.text(), timeout=10_000)
    assert zebra.wait_for(2)
