"""A large plan that is shown no longer is freed beside the window's work: on another thread, and piece by piece."""

from __future__ import annotations

import threading
import weakref
from itertools import pairwise
from typing import cast

from labels_window import items, opened_page, settled
from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.context import UiContext
from fba_client.ui.labels.letting_go import free_in_pieces, is_large
from fba_client.ui.labels.source import Fault, Plan

LARGE = 2_500
PIECE_MOST = 600


class Living:
    """How many labels there are, and how many there were at each pause of the worker."""

    def __init__(self) -> None:
        self.now = 0
        self.at_pauses: list[int] = []


class CountedLabel:
    """One that knows how many of its kind there are."""

    def __init__(self, living: Living) -> None:
        self._living = living
        living.now += 1

    def __del__(self) -> None:
        self._living.now -= 1

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        return PlacedLabel(width, height, dpi, ())

    def spec(self) -> dict[str, object]:
        return {}


class Pauses(threading.Event):
    """Notes how many labels are left whenever the worker pauses; it does not wait."""

    def __init__(self, living: Living) -> None:
        super().__init__()
        self._living = living

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout
        self._living.at_pauses.append(self._living.now)
        return self.is_set()


def plan_of(count: int, living: Living) -> Plan:
    """A plan of so many different labels, all laid out."""
    book = FontBook(folders=())
    job = LabelJob(find_sheet("Letter_30"), 300, [Copies(CountedLabel(living), 1) for _ in range(count)], book)
    for entry in job.copies:
        job.placed(entry.label)
    return Plan(LabelOrder("Many", "item", job), places=tuple(range(count)), faults=cast("tuple[Fault, ...]", ()))


def test_labels_are_freed_a_few_at_a_time() -> None:
    living = Living()
    plans: list[Plan | None] = [plan_of(LARGE, living)]
    assert living.now == LARGE
    free_in_pieces(plans, Pauses(living))
    assert not plans
    assert living.now == 0
    counts = [LARGE, *living.at_pauses]
    assert max(before - after for before, after in pairwise(counts)) <= PIECE_MOST


def test_what_somebody_else_shows_stays() -> None:
    living = Living()
    plan = plan_of(LARGE, living)
    free_in_pieces([plan, None], Pauses(living))
    assert living.now == LARGE
    assert plan.order is not None


def test_a_worker_that_is_stopped_makes_no_pauses() -> None:
    living = Living()
    stopped = Pauses(living)
    stopped.set()
    plans: list[Plan | None] = [plan_of(LARGE, living)]
    free_in_pieces(plans, stopped)
    assert (living.now, living.at_pauses) == (0, [])


def test_a_plan_of_a_few_labels_is_no_work() -> None:
    assert not is_large(Plan())
    assert not is_large(plan_of(100, Living()))
    assert is_large(plan_of(LARGE, Living()))


def test_the_window_frees_no_large_plan_itself(ui_context: UiContext, qtbot: QtBot) -> None:
    page = opened_page(ui_context, qtbot)
    lines = [ItemLine(f"SKU-{place}", 1, fnsku=f"X00{place:07}", title="Mug") for place in range(LARGE)]
    page.open_at({"lines": lines})
    qtbot.waitUntil(lambda: page.planner.is_checking and page.preview_panel.preview.n_pages > LARGE // 30)
    freed_on: list[threading.Thread] = []
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is not None
    weakref.finalize(plan.order.job, lambda: freed_on.append(threading.current_thread()))
    del plan
    items(page).look.seller_line.setText("Made in Peru")
    qtbot.waitUntil(lambda: bool(freed_on), timeout=10_000)
    assert freed_on != [threading.main_thread()]
    items(page).model.change([], "clear")
    settled(page, qtbot)
