"""Following an asynchronous operation to its end, in a way that a restart can take up again from the stored id.

Source: operations usually take 30 to 60 seconds, at times 10 to 20 minutes.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from fba_client.domain.clock import Clock
from fba_client.errors import BackendFault, OperationFailed, Problem
from fba_client.log import redact
from fba_client.spapi.inbound_plans import PlanOperations
from fba_client.spapi.pacing import pause

_SUCCESS = "SUCCESS"
_FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class OperationState:
    """One look at an operation; ``problems`` may hold warnings even where it succeeded."""

    operation: str
    operation_id: str
    status: str
    problems: tuple[Problem, ...]

    @property
    def is_done(self) -> bool:
        """Whether it succeeded. A word that is not known counts as still running."""
        return self.status == _SUCCESS


def poll_once(inbound: PlanOperations, operation_id: str) -> OperationState:
    """Look at an operation once. Raises OperationFailed where it failed, and any BackendError of the look itself."""
    answer = inbound.get_inbound_operation_status(operation_id)
    problems = tuple(
        Problem(p.code, redact(p.message), redact(p.details), p.severity) for p in answer.operation_problems
    )
    if answer.operation_status == _FAILED:
        raise OperationFailed(answer.operation, operation_id, problems)
    return OperationState(answer.operation, operation_id, answer.operation_status, problems)


@dataclass(frozen=True, slots=True)
class PollSchedule:
    """When to look again: ``first_s`` at first, growing to ``cap_s``, less up to a quarter, until the deadline."""

    first_s: float = 2.0
    cap_s: float = 60.0
    growth: float = 1.6
    deadline_s: float = 1800.0
    uniform: Callable[[float, float], float] = random.uniform

    def delay_s(self, looks: int) -> float:
        """The wait after ``looks`` looks, counted from 0 (the wait before the first)."""
        steady = min(self.cap_s, self.first_s * self.growth ** min(looks, 40))
        return steady * self.uniform(0.75, 1.0)

    def is_over(self, accepted_at: datetime, now: datetime) -> bool:
        """Whether the operation has had its time; then a person should decide."""
        return now - accepted_at > timedelta(seconds=self.deadline_s)


class OperationPoller:
    """Waits for operations; ``wait`` may be called with an id from an earlier run of the program."""

    def __init__(self, inbound: PlanOperations, clock: Clock, schedule: PollSchedule | None = None) -> None:
        self._inbound = inbound
        self._clock = clock
        self._schedule = schedule or PollSchedule()

    def wait(self, operation_id: str, cancel: threading.Event, accepted_at: datetime | None = None) -> OperationState:
        """The operation's state once it succeeded.

        Raises OperationFailed, BackendFault after the deadline (counted from ``accepted_at``), Cancelled.
        """
        since = accepted_at or self._clock.now()
        looks = 0
        while True:
            pause(self._clock, self._schedule.delay_s(looks), cancel)
            state = poll_once(self._inbound, operation_id)
            if state.is_done:
                return state
            looks += 1
            if self._schedule.is_over(since, self._clock.now()):
                raise BackendFault("The backend has not finished {operation} in time.", operation=state.operation)
