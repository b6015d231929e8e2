"""Why a sync does not come through is said once, and is taken back when it does; the sync tries again by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from fba_client.errors import BackendFault, BackendUnreachable, DiskFull, FbaClientError, SignInNeeded, Throttled
from fba_client.sync.events import Changed, ProgressListener, Step, StepResult, SyncSummary
from fba_client.ui.messages import Message, Messages
from fba_client.ui.sync_reporter import SyncReporter
from fba_client.ui.sync_thread import SyncThread
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.message_bar import MessageBar

OFFLINE = BackendUnreachable("The backend cannot be reached: {reason}.", reason="no route")


@dataclass
class Pushed:
    changed: frozenset[Changed] = frozenset()
    next_due_s: float | None = None
    error: FbaClientError | None = None


@dataclass
class MoodyEngine:
    """Each sync ends with the next of ``errors``, or well when there are none left."""

    errors: list[Exception | None] = field(default_factory=list)
    pushed: list[Pushed] = field(default_factory=list)
    runs: int = 0

    def run(self, *, progress: ProgressListener, cancel: threading.Event) -> SyncSummary:
        self.runs += 1
        return SyncSummary((StepResult(Step.INVENTORY, error=self.errors.pop(0) if self.errors else None),))

    def push(self, *, progress: ProgressListener, cancel: threading.Event) -> Pushed:
        return self.pushed.pop(0) if self.pushed else Pushed()


@pytest.fixture
def engine() -> MoodyEngine:
    return MoodyEngine()


@pytest.fixture
def sync(engine: MoodyEngine) -> Iterator[SyncThread]:
    made = SyncThread(lambda: engine, first_retry_ms=1)
    yield made
    assert made.stop()


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def posted(sync: SyncThread, messages: Messages) -> list[Message]:
    said: list[Message] = []
    messages.posted.connect(said.append)
    SyncReporter(sync, messages, sync)
    return said


def run(qtbot: QtBot, sync: SyncThread) -> None:
    with qtbot.waitSignal(sync.push_finished):  # which follows every sync
        sync.start_sync()


def test_the_same_trouble_is_said_once(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine, posted: list[Message]
) -> None:
    engine.errors = [OFFLINE, OFFLINE, DiskFull("The disk is full.")]
    for _ in range(3):
        run(qtbot, sync)
    assert [(message.text, message.tone) for message in posted] == [
        ("The backend cannot be reached: no route.", "warning"),
        ("The disk is full.", "bad"),
    ]
    assert "Your work is saved" in posted[0].advice


def test_trouble_is_said_again_when_it_comes_back(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine, posted: list[Message]
) -> None:
    engine.errors = [OFFLINE, None, OFFLINE]
    for _ in range(3):
        run(qtbot, sync)
    assert len(posted) == 2


def test_a_fault_of_one_step_is_left_to_the_sync_centre(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine, posted: list[Message]
) -> None:
    engine.errors = [BackendFault("The backend failed (status 503).")]
    run(qtbot, sync)
    assert posted == []


def test_a_refused_sign_in_of_a_push_is_said_with_the_way_to_the_settings(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine, posted: list[Message]
) -> None:
    engine.pushed = [Pushed(error=SignInNeeded("The backend refused the sign-in."))]
    with qtbot.waitSignal(sync.push_finished):
        sync.wake()
    assert [message.action_text for message in posted] == ["Open Settings"]


def test_the_message_goes_when_the_backend_is_back_and_no_other_message_with_it(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine, messages: Messages, posted: list[Message], theme: Theme
) -> None:
    bar = MessageBar(messages, theme)
    qtbot.addWidget(bar)
    engine.errors = [OFFLINE, None, OFFLINE]
    run(qtbot, sync)
    assert bar.isVisible()
    run(qtbot, sync)
    assert not bar.isVisible()
    run(qtbot, sync)
    messages.show_warning("Something else.")
    engine.pushed = [Pushed(changed=frozenset({Changed.OUTBOX}))]
    with qtbot.waitSignal(sync.push_finished):
        sync.wake()
    assert bar.isVisible()


def test_a_sync_out_of_reach_tries_again_by_itself_until_it_comes_through(
    qtbot: QtBot, sync: SyncThread, engine: MoodyEngine
) -> None:
    engine.errors = [OFFLINE, Throttled("The backend was asked too often."), None]
    sync.set_period(60)
    sync.start_sync()
    qtbot.waitUntil(lambda: engine.runs == 3)
    assert not sync._retry.isActive()


def test_who_wants_no_sync_by_itself_gets_none(qtbot: QtBot, sync: SyncThread, engine: MoodyEngine) -> None:
    engine.errors = [OFFLINE]
    sync.set_period(0)
    run(qtbot, sync)
    assert not sync._retry.isActive()
    assert engine.runs == 1
