"""Following asynchronous operations."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from wire_server import Handler, Reply, html_reply, in_turn, json_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import BackendFault, Cancelled, OperationFailed
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.operations import OperationPoller, PollSchedule, poll_once

ClientOf = Callable[[Handler], SpApiClient]
ID = "1" * 36
NEVER = threading.Event()
STEADY = PollSchedule(uniform=lambda _low, high: high)


def status(word: str, *problems: dict[str, str]) -> Reply:
    return json_reply(
        {
            "operation": "generatePackingOptions",
            "operationId": ID,
            "operationStatus": word,
            "operationProblems": problems,
        }
    )


def test_an_operation_is_followed_until_it_succeeds(client_of: ClientOf, clock: FixedClock) -> None:
    client = client_of(in_turn(status("IN_PROGRESS"), html_reply(502), status("WAITING_FOR_GODOT"), status("SUCCESS")))
    assert OperationPoller(client.inbound, clock, STEADY).wait(ID, NEVER).is_done


def test_a_failed_operation_raises_with_its_problems(client_of: ClientOf) -> None:
    problem = {"code": "FBA_INB_0182", "message": "Prep category missing.", "severity": "ERROR"}
    with pytest.raises(OperationFailed) as caught:
        poll_once(client_of(in_turn(status("FAILED", problem))).inbound, ID)
    assert caught.value.problems[0].code == "FBA_INB_0182"
    assert caught.value.operation == "generatePackingOptions"


def test_a_failed_operation_that_gives_no_reason_says_so(client_of: ClientOf) -> None:
    with pytest.raises(OperationFailed, match="it gave no reason"):
        poll_once(client_of(in_turn(status("FAILED"))).inbound, ID)


def test_warnings_of_a_success_are_kept(client_of: ClientOf) -> None:
    warning = {"code": "W1", "message": "Watch out.", "severity": "WARNING", "details": "d"}
    state = poll_once(client_of(in_turn(status("SUCCESS", warning))).inbound, ID)
    assert [str(problem) for problem in state.problems] == ["W1: Watch out. (d)"]


def test_the_schedule_grows_from_two_seconds_to_a_minute() -> None:
    waits = [STEADY.delay_s(looks) for looks in range(12)]
    assert waits[0] == 2.0
    assert waits == sorted(waits)
    assert waits[-1] == 60.0
    assert STEADY.delay_s(10_000) == 60.0


def test_jitter_takes_away_a_quarter_at_most() -> None:
    assert PollSchedule(uniform=lambda low, _high: low).delay_s(0) == 1.5


def test_the_deadline_counts_from_when_it_was_accepted_even_after_a_restart(
    client_of: ClientOf, clock: FixedClock
) -> None:
    poller = OperationPoller(client_of(in_turn(status("IN_PROGRESS"))).inbound, clock, STEADY)
    with pytest.raises(BackendFault, match="has not finished generatePackingOptions in time"):
        poller.wait(ID, NEVER, accepted_at=clock.now() - timedelta(seconds=1801))
    assert clock.monotonic() < 10


def test_waiting_can_be_cancelled(client_of: ClientOf, clock: FixedClock) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        OperationPoller(client_of(in_turn(status("SUCCESS"))).inbound, clock).wait(ID, cancel)
