"""What work had in hand is free when it has ended, also when it was stopped or failed: none waits for the collector."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fba_client.errors import Cancelled, FbaClientError
from fba_client.ui.context import UiContext


class Load:
    """A hundred thousand labels, as it were."""


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("make_error", [None, Cancelled, lambda: FbaClientError("The disk is full.")])
def test_nothing_of_the_work_is_left(
    make_error: Callable[[], Exception] | None, qtbot: QtBot, ui_context: UiContext
) -> None:
    owner, loads = QObject(), []

    def work(_cancel: threading.Event) -> None:
        load = Load()
        loads.append(weakref.ref(load))
        if make_error is not None:
            raise make_error()

    ui_context.tasks.run(owner, work, lambda _none: None, lambda _error: None)
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    assert [load() for load in loads] == [None]


@pytest.mark.usefixtures("no_collector")
def test_work_that_was_stopped_frees_what_it_had_on_its_own_thread(qtbot: QtBot, ui_context: UiContext) -> None:
    freed_on: list[threading.Thread] = []
    begun = threading.Event()

    class Watched(Load):
        def __del__(self) -> None:
            freed_on.append(threading.current_thread())

    def work(cancel: threading.Event) -> None:
        loads = [Watched()]
        begun.set()
        cancel.wait(10)
        if loads:
            raise Cancelled

    owner = QObject()
    ui_context.tasks.run(owner, work, lambda _none: None, key="check")
    assert begun.wait(10)
    ui_context.tasks.cancel(owner, "check")
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    assert freed_on
    assert threading.main_thread() not in freed_on
