"""Background work comes home on the GUI thread, or is dropped when nobody wants it any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from fba_client.errors import Cancelled, DiskFull
from fba_client.ui.messages import Message, Messages
from fba_client.ui.tasks import Tasks


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def tasks(messages: Messages) -> Iterator[Tasks]:
    made = Tasks(messages)
    yield made
    assert made.stop()


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_result_comes_back_on_the_gui_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    seen: list[tuple[int, QThread, QThread]] = []

    def work(cancel: threading.Event) -> tuple[int, QThread]:
        return 42, QThread.currentThread()

    tasks.run(owner, work, lambda found: seen.append((*found, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    number, worker, home = seen[0]
    assert number == 42
    assert home is owner.thread()
    assert worker is not home


def test_error_goes_to_the_message_bar_with_its_advice(
    qtbot: QtBot, tasks: Tasks, owner: QObject, messages: Messages
) -> None:
    posted: list[Message] = []
    messages.posted.connect(posted.append)

    def work(cancel: threading.Event) -> None:
        raise DiskFull("The disk is full; {path} was not changed.", path="stock.csv")

    tasks.run(owner, work, lambda _: pytest.fail("done after a failure"))
    qtbot.waitUntil(lambda: bool(posted))
    assert posted[0].text == "The disk is full; stock.csv was not changed."
    assert posted[0].advice.startswith("Free some space")
    assert posted[0].tone == "bad"


def test_error_goes_to_the_caller_who_wants_it(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    failures: list[Exception] = []

    def work(cancel: threading.Event) -> None:
        raise Cancelled

    tasks.run(owner, work, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Cancelled)


def test_newer_work_with_the_same_key_supersedes_the_older(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    results: list[str] = []
    older_began = threading.Event()
    older_cancelled: list[bool] = []

    def older(cancel: threading.Event) -> str:
        older_began.set()
        older_cancelled.append(cancel.wait(10))
        return "older"

    tasks.run(owner, older, results.append, key="search")
    assert older_began.wait(10)
    tasks.run(owner, lambda _: "newer", results.append, key="search")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert results == ["newer"]
    assert older_cancelled == [True]


def test_result_is_dropped_when_its_owner_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    results: list[bool] = []
    owner = QObject()
    tasks.run(owner, lambda _: gate.wait(10), results.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert results == []


def test_stop_cancels_and_waits_and_takes_no_more(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    began = threading.Event()
    results: list[bool] = []

    def work(cancel: threading.Event) -> bool:
        began.set()
        return cancel.wait(10)

    tasks.run(owner, work, results.append)
    assert began.wait(10)
    assert tasks.stop()
    tasks.run(owner, work, results.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert results == []


def test_many_short_tasks_all_come_home(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    results: list[int] = []
    for number in range(500):
        tasks.run(owner, lambda _, number=number: number, results.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(results) == 500)
    assert sorted(results) == list(range(500))
