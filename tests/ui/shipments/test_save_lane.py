"""Saves in order, one after the other, and none lost when the window closes."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fba_client.errors import DiskFull
from fba_client.ui.context import UiContext
from fba_client.ui.shipments.lane import Lane


def _unexpected(error: Exception) -> None:
    raise error


def test_errands_are_carried_out_in_their_order_off_the_gui_thread(qtbot: QtBot, ui_context: UiContext) -> None:
    owner = QObject()
    lane = Lane(ui_context.tasks, owner)
    done: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> None:
        done.append(number)
        threads.add(threading.get_ident())

    with qtbot.waitSignal(lane.emptied):
        for number in range(30):
            lane.submit(lambda number=number: work(number), _unexpected)  # type: ignore[misc]
    assert done == list(range(30))
    assert threading.get_ident() not in threads


def test_an_errand_that_fails_is_told_and_the_others_go_on(qtbot: QtBot, ui_context: UiContext) -> None:
    owner = QObject()
    lane = Lane(ui_context.tasks, owner)
    failures: list[Exception] = []
    done: list[str] = []

    def fail() -> None:
        raise DiskFull("The disk is full.")

    with qtbot.waitSignal(lane.emptied):
        lane.submit(fail, failures.append)
        lane.submit(lambda: done.append("second"), failures.append)
    assert [str(error) for error in failures] == ["The disk is full."]
    assert done == ["second"]


def test_flush_does_what_waits_once_and_after_what_is_running(qtbot: QtBot, ui_context: UiContext) -> None:
    owner = QObject()
    lane = Lane(ui_context.tasks, owner)
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def slow() -> None:
        begun.set()
        assert go_on.wait(10)
        done.append("first")

    lane.submit(slow, _unexpected)
    for name in ("second", "third"):
        lane.submit(lambda name=name: done.append(name), _unexpected)  # type: ignore[misc]
    assert begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    lane.flush()
    assert done == ["first", "second", "third"]
    qtbot.waitUntil(lambda: lane.is_idle)
    assert done == ["first", "second", "third"]


def test_a_full_disk_while_closing_does_not_stop_the_other_saves(ui_context: UiContext) -> None:
    ui_context.tasks.stop()
    owner = QObject()
    lane = Lane(ui_context.tasks, owner)
    done: list[str] = []

    def fail() -> None:
        raise DiskFull("The disk is full.")

    lane.submit(fail, _unexpected)  # nobody is left to be told: it goes to the log
    lane.submit(lambda: done.append("second"), _unexpected)
    lane.flush()
    assert done == ["second"]
