"""While something is printed: nothing begins that would take its place, and the bar of stopped jobs stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from labels_window import add_zebra, filled, items, opened_page, settled
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import EnvironmentProblem
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.queries.print_ledger import UnfinishedRun, recent_prints, unfinished_runs
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.request import ItemRequest
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.resume_bar import ResumeBar

NINE = "2026-03-01T09:00:00Z"
RUN = UnfinishedRun("r1", "Mugs", "item", "Thermal_57x32", 203, "", "Zebra", "", 90, 20, "", NINE, NINE)


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


@pytest.fixture
def page(ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    add_zebra(ui_context.desk, zebra.port)
    return filled(opened_page(ui_context, qtbot), qtbot, ItemLine("MUG-BLUE", 40))


@pytest.fixture
def bar(ui_context: UiContext, qtbot: QtBot) -> ResumeBar:
    made = ResumeBar(ui_context)
    qtbot.addWidget(made)
    made.show_runs((RUN,))
    return made


def order_of(page: LabelsPage) -> LabelOrder:
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    return plan.order


@pytest.mark.parametrize("way", ["again", "save", "reprint"])
def test_what_is_asked_for_meanwhile_does_not_end_the_print_under_way(
    way: str, page: LabelsPage, qtbot: QtBot, tmp_path: object
) -> None:
    order, dispatcher, path = order_of(page), page.dispatcher, f"{tmp_path}/labels.pdf"
    with qtbot.waitSignal(dispatcher.failed) as refused, qtbot.waitSignal(page.output.ended, timeout=10_000):
        dispatcher.send_again(order)
        {
            "again": lambda: dispatcher.send_again(order),
            "save": lambda: dispatcher.save_to(order, path, "pdf"),
            "reprint": lambda: dispatcher._send_to_known("", order),
        }[way]()
    settled(page, qtbot)
    assert "under way" in str(refused.args[0])
    assert [row.copies for row in recent_prints(page.context.desk.workspace)] == [40]
    assert unfinished_runs(page.context.desk.workspace) == ()


def test_news_leave_the_label_that_was_typed_to_go_on_with(bar: ResumeBar) -> None:
    bar.rows[0].label_box.setValue(15)
    bar.show_runs((RUN,))
    assert bar.rows[0].label_box.value() == 15
    bar.show_runs((replace(RUN, acknowledged=30),))
    assert bar.rows[0].label_box.value() == 31


def test_a_job_that_stopped_is_not_gone_on_with_while_another_is_printed(bar: ResumeBar) -> None:
    bar.show_busy(True)
    bar.show_runs((replace(RUN, acknowledged=30),))
    assert not bar.rows[0].resume_button.isEnabled()
    bar.show_busy(False)
    assert bar.rows[0].resume_button.isEnabled()


def test_a_print_that_could_not_be_planned_is_not_made_up_for_later(
    page: LabelsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplanned(*_: object) -> None:
        raise EnvironmentProblem("The store cannot be read.")

    with monkeypatch.context() as patch, qtbot.waitSignal(page.context.messages.posted) as posted:
        patch.setattr(ItemRequest, "plan", unplanned)
        items(page).changed.emit()
        page.head.print_button.click()
        settled(page, qtbot)
    assert posted.args[0].text == "The store cannot be read."
    items(page).changed.emit()
    settled(page, qtbot)
    assert recent_prints(page.context.desk.workspace) == ()
