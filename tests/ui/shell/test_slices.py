"""Long work of the GUI thread is carried out in slices: the event loop has its turn, and nothing is done twice."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fba_client.ui.slices import SLICE_S, Slicer, polished, take
from fba_client.ui.stepwise import Stepwise


def slow_steps(done: list[int], count: int = 4) -> Iterator[None]:
    """Steps of which each fills a slice."""
    for number in range(count):
        end = time.perf_counter() + SLICE_S
        while time.perf_counter() < end:
            pass
        done.append(number)
        yield


def test_takes_steps_for_so_long_and_goes_on_where_it_was_left() -> None:
    done: list[int] = []
    steps = slow_steps(done)
    assert not take(steps, 0.0)
    assert done == [0]
    assert take(steps, 60.0)
    assert done == [0, 1, 2, 3]


def test_event_loop_has_its_turn_between_slices(qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: seen.append(len(done)))
    slicer = Slicer()
    slicer.run(slow_steps(done), timer.stop)
    timer.start()
    qtbot.waitUntil(lambda: not slicer.is_running)
    assert done == [0, 1, 2, 3]
    assert {2, 3} <= set(seen)


def test_short_work_is_done_before_run_returns(qtbot: QtBot) -> None:
    done: list[str] = []
    slicer = Slicer()
    slicer.run(iter(()), lambda: done.append("then"))
    assert done == ["then"]
    assert not slicer.is_running


def test_finishing_takes_all_that_is_left_and_calls_then_once(qtbot: QtBot) -> None:
    done: list[int] = []
    ends: list[str] = []
    slicer = Slicer()
    slicer.run(slow_steps(done), lambda: ends.append("then"))
    slicer.finish()
    slicer.finish()
    assert done == [0, 1, 2, 3]
    assert ends == ["then"]


def test_work_that_is_run_before_other_work_is_over_is_finished_first(qtbot: QtBot) -> None:
    ends: list[str] = []
    slicer = Slicer()
    slicer.run(slow_steps([]), lambda: ends.append("first"))
    slicer.run(slow_steps([]), lambda: ends.append("second"))
    assert ends == ["first"]
    qtbot.waitUntil(lambda: ends == ["first", "second"])


def test_stopped_work_is_forgotten(qtbot: QtBot) -> None:
    done: list[int] = []
    slicer = Slicer()
    slicer.run(slow_steps(done), lambda: done.append(-1))
    slicer.stop()
    qtbot.wait(40)
    assert done == [0]


def test_step_may_ask_to_finish_the_work_it_belongs_to(qtbot: QtBot) -> None:
    slicer = Slicer()
    done: list[str] = []

    def steps() -> Iterator[None]:
        slicer.finish()
        done.append("step")
        yield

    slicer.run(steps(), lambda: done.append("then"))
    assert done == ["step", "then"]


def test_error_of_a_step_ends_the_work_and_is_not_hidden(qtbot: QtBot) -> None:
    slicer = Slicer()
    ends: list[str] = []

    def steps() -> Iterator[None]:
        raise ValueError("broken step")
        yield

    with pytest.raises(ValueError, match="broken step"):
        slicer.run(steps(), lambda: ends.append("then"))
    assert not slicer.is_running
    assert not ends


class Rows(Stepwise):
    """Three rows, one a step."""

    def _build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        for number in range(3):
            layout.addWidget(QPushButton(str(number)))
            yield


def test_stepwise_widget_is_whole_unless_it_is_asked_for_in_steps(qtbot: QtBot) -> None:
    whole, begun = Rows(), Rows(in_steps=True)
    qtbot.addWidget(whole)
    qtbot.addWidget(begun)
    assert len(whole.findChildren(QPushButton)) == 3
    assert not begun.findChildren(QPushButton)
    next(begun.building)
    assert len(begun.findChildren(QPushButton)) == 1
    begun.finish()
    assert len(begun.findChildren(QPushButton)) == 3


def test_styling_passes_over_widgets_that_are_gone(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    first, second = QLabel("a", outer), QLabel("b", outer)
    steps = polished(outer)
    next(steps)
    second.setParent(None)
    second.deleteLater()
    del second
    qtbot.wait(1)
    assert sum(1 for _ in steps) == 1
    assert first.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
