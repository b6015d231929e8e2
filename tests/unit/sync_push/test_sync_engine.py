"""A whole sync: its steps, what it tells, and how it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

from push_rig import PACE, Rig

from fba_client.errors import BackendFault, BackendUnreachable, Cancelled, SignInNeeded
from fba_client.services import inbound
from fba_client.spapi.client import SpApiClient
from fba_client.sync.engine import SyncEngine
from fba_client.sync.events import Changed, Step, SyncProgress, SyncSummary
from fba_client.sync.pull import Pull, PullResult, Report
from fba_client.sync.workplace import Workplace


def pull(rows: int, *changed: Changed) -> Pull:
    """A step that says it wrote ``rows``."""

    def work(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        report(1, 2, "half")
        return PullResult(rows, frozenset(changed))

    return work


def failing(error: Exception) -> Pull:
    """A step that fails."""

    def work(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        raise error

    return work


def run(rig: Rig, *pulls: tuple[Step, Pull], told: Callable[[SyncProgress], None] = lambda _: None) -> SyncSummary:
    engine = SyncEngine(rig.desk, lambda _: cast(SpApiClient, rig.backend), pulls=pulls, pace=PACE, owner="first")
    return engine.run(progress=told, cancel=rig.cancel)


def test_steps_run_in_order_and_say_what_they_changed(rig: Rig) -> None:
    seen: list[SyncProgress] = []
    steps = ((Step.INVENTORY, pull(3, Changed.INVENTORY)), (Step.LEDGER, pull(5, Changed.CENTERS)))
    summary = run(rig, *steps, told=seen.append)
    assert [(result.step, result.rows) for result in summary.results] == [
        (Step.PUSH, 0),
        (Step.INVENTORY, 3),
        (Step.LEDGER, 5),
    ]
    assert {Changed.INVENTORY, Changed.CENTERS, Changed.SOURCES} <= summary.changed
    assert SyncProgress(Step.LEDGER, 1, 2, "half") in seen
    assert not summary.cancelled


def test_a_failing_step_is_told_and_the_others_go_on(rig: Rig) -> None:
    fault, bug = BackendFault("It broke."), ZeroDivisionError("a bug")
    steps = ((Step.INVENTORY, failing(fault)), (Step.SHIPMENTS, failing(bug)), (Step.PLANS, pull(2)))
    summary = run(rig, *steps)
    assert summary.errors == (fault, bug)
    assert summary.results[-1].rows == 2


def test_a_refused_sign_in_and_a_lost_network_end_the_sync(rig: Rig) -> None:
    for error in (SignInNeeded("No."), BackendUnreachable("Gone.")):
        summary = run(rig, (Step.INVENTORY, failing(error)), (Step.PLANS, pull(2)))
        assert [result.step for result in summary.results] == [Step.PUSH, Step.INVENTORY]


def test_a_cancel_ends_the_sync_without_an_error(rig: Rig) -> None:
    summary = run(rig, (Step.INVENTORY, failing(Cancelled())), (Step.PLANS, pull(2)))
    assert summary.cancelled
    assert summary.errors == ()
    rig.cancel.set()
    assert run(rig, (Step.PLANS, pull(2))).cancelled


def test_a_sync_sends_what_is_queued_and_goes_on_with_it_between_its_steps(rig: Rig) -> None:
    def later(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        rig.clock.advance(120.0)
        return PullResult(0, frozenset())

    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    summary = run(rig, *[(Step.PLANS, later)] * 6)
    assert rig.field(draft_id, "step") == "placement"
    assert Changed.DRAFTS in summary.changed
    assert rig.backend.closed == 1


def test_a_long_pull_does_not_keep_what_the_person_asks_for_waiting(rig: Rig) -> None:
    draft_id = rig.draft()
    seen: list[tuple[str, bool]] = []
    told: set[Changed] = set()

    def long(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        inbound.request_placement(rig.desk, draft_id)
        for page in range(60):
            rig.clock.advance(5.0)
            report(page, 60, "")
        seen.append((rig.field(draft_id, "step"), client.is_background))
        return PullResult(60, frozenset())

    summary = run(rig, (Step.INVENTORY, long), told=lambda progress: told.update(progress.changed))
    assert seen == [("placement", True)]
    assert {Changed.OUTBOX, Changed.DRAFTS} <= told
    assert (summary.results[-1].rows, rig.backend.is_background) == (60, False)


def test_nothing_is_sent_while_a_pull_writes(rig: Rig) -> None:
    draft_id = rig.draft()

    def writing(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        inbound.request_placement(rig.desk, draft_id)
        with desk.cache.write():
            report(1, 2, "")
            assert rig.backend.mutations == []
        return PullResult(1, frozenset())

    assert run(rig, (Step.LEDGER, writing)).errors == ()
    assert rig.backend.mutations == ["create_inbound_plan"]


def test_a_failing_push_ends_no_pull_and_is_told_after_it(rig: Rig) -> None:
    pages: list[int] = []

    def long(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
        inbound.request_placement(rig.desk, rig.draft())
        rig.backend.refuse("create_inbound_plan", SignInNeeded("No."))
        for page in range(3):
            report(page, 3, "")
            pages.append(page)
        return PullResult(3, frozenset({Changed.INVENTORY}))

    summary = run(rig, (Step.INVENTORY, long), (Step.PLANS, pull(2)))
    assert pages == [0, 1, 2]
    assert Changed.INVENTORY in summary.changed
    assert [type(error) for error in summary.errors] == [SignInNeeded]


def test_a_connection_that_cannot_be_made_is_the_error_of_the_first_step(rig: Rig) -> None:
    error = SignInNeeded("No credentials.")

    def connect(cancel: threading.Event) -> SpApiClient:
        raise error

    summary = SyncEngine(rig.desk, connect, pulls=(), pace=PACE).run(progress=lambda _: None, cancel=rig.cancel)
    assert summary.errors == (error,)
