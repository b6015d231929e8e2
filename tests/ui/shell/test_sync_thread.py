"""The engine runs in a thread of its own; what it says arrives on the GUI thread; it stops when asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from fba_client.errors import FbaClientError, SandboxError
from fba_client.sync.events import Changed, ProgressListener, Step, SyncProgress, SyncSummary
from fba_client.ui.sync_thread import Engine, SyncThread


@dataclass
class Outcome:
    changed: frozenset[Changed] = frozenset()
    next_due_s: float | None = None
    error: FbaClientError | None = None


@dataclass
class ScriptedEngine:
    """Waits in ``run`` until it is cancelled or let go."""

    go: threading.Event = field(default_factory=threading.Event)
    outcomes: list[Outcome] = field(default_factory=list)
    first: SyncProgress = field(default_factory=lambda: SyncProgress(Step.INVENTORY, 1, 2))
    runs: int = 0
    pushes: int = 0

    def run(self, *, progress: ProgressListener, cancel: threading.Event) -> SyncSummary:
        self.runs += 1
        progress(self.first)
        while not (cancel.is_set() or self.go.wait(0.01)):
            pass
        return SyncSummary((), frozenset({Changed.INVENTORY}), cancelled=cancel.is_set())

    def push(self, *, progress: ProgressListener, cancel: threading.Event) -> Outcome:
        self.pushes += 1
        return self.outcomes.pop(0) if self.outcomes else Outcome()


@pytest.fixture
def scripted() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def make_sync(qtbot: QtBot) -> Iterator[Callable[[Callable[[], Engine]], SyncThread]]:
    made: list[SyncThread] = []

    def make(factory: Callable[[], Engine]) -> SyncThread:
        made.append(SyncThread(factory))
        return made[-1]

    yield make
    assert all(sync.stop() for sync in made)


@pytest.fixture
def sync(make_sync: Callable[[Callable[[], Engine]], SyncThread], scripted: ScriptedEngine) -> SyncThread:
    return make_sync(lambda: scripted)


def test_what_was_sent_during_a_sync_is_told_before_its_end(
    qtbot: QtBot, sync: SyncThread, scripted: ScriptedEngine
) -> None:
    scripted.first = SyncProgress(Step.PUSH, 1, changed=frozenset({Changed.OUTBOX}))
    with qtbot.waitSignal(sync.changed) as changed:
        sync.start_sync()
    assert changed.args == [{Changed.OUTBOX}]
    assert sync.is_running


def test_progress_and_summary_arrive_on_the_gui_thread(
    qtbot: QtBot, sync: SyncThread, scripted: ScriptedEngine
) -> None:
    threads: list[QThread] = []
    sync.progressed.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(sync.progressed) as progressed:
        sync.start_sync()
    assert progressed.args == [SyncProgress(Step.INVENTORY, 1, 2)]
    assert sync.is_running
    scripted.go.set()
    with qtbot.waitSignals([sync.changed, sync.sync_finished, sync.running_changed]):
        pass
    assert threads == [sync.thread()]
    assert not sync.is_running


def test_second_request_while_running_is_not_a_second_sync(
    qtbot: QtBot, sync: SyncThread, scripted: ScriptedEngine
) -> None:
    sync.start_sync()
    sync.start_sync()
    scripted.go.set()
    with qtbot.waitSignal(sync.sync_finished):
        pass
    assert scripted.runs == 1


def test_cancel_ends_the_sync_soon_and_says_so(qtbot: QtBot, sync: SyncThread) -> None:
    with qtbot.waitSignal(sync.progressed):
        sync.start_sync()
    with qtbot.waitSignal(sync.sync_finished, timeout=2000) as finished:
        sync.cancel()
    assert finished.args is not None
    assert finished.args[0].cancelled


def test_sync_after_a_cancelled_one_is_not_cancelled(qtbot: QtBot, sync: SyncThread, scripted: ScriptedEngine) -> None:
    with qtbot.waitSignal(sync.progressed):
        sync.start_sync()
    with qtbot.waitSignal(sync.running_changed):
        sync.cancel()
    scripted.go.set()
    with qtbot.waitSignal(sync.sync_finished) as finished:
        sync.start_sync()
    assert finished.args is not None
    assert not finished.args[0].cancelled


def test_push_goes_on_by_itself_when_something_is_due(qtbot: QtBot, sync: SyncThread, scripted: ScriptedEngine) -> None:
    scripted.outcomes = [Outcome(frozenset({Changed.OUTBOX}), next_due_s=0.01), Outcome()]
    with qtbot.waitSignal(sync.changed) as changed:
        sync.wake()
    assert changed.args == [frozenset({Changed.OUTBOX})]
    qtbot.waitUntil(lambda: scripted.pushes == 2)


def test_engine_that_cannot_be_made_is_reported_and_made_again_at_the_next_call(
    qtbot: QtBot, make_sync: Callable[[Callable[[], Engine]], SyncThread], scripted: ScriptedEngine
) -> None:
    attempts: list[int] = []

    def factory() -> Engine:
        attempts.append(1)
        if len(attempts) == 1:
            raise SandboxError("The embedded marketplace did not start.")
        return scripted

    sync = make_sync(factory)
    with qtbot.waitSignals([sync.failed, sync.running_changed, sync.running_changed]):
        sync.start_sync()
    assert not sync.is_running
    scripted.go.set()
    with qtbot.waitSignal(sync.sync_finished):
        sync.start_sync()


def test_stop_during_a_sync_returns_within_two_seconds(qtbot: QtBot, sync: SyncThread) -> None:
    with qtbot.waitSignal(sync.progressed):
        sync.start_sync()
    assert sync.stop(2000)
    sync.start_sync()
    assert not sync.is_running
