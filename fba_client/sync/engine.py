"""The sync: sends what the desk asks for, then fetches what the backend knows, and tells whoever watches.

It has no thread, no timer and no window of its own. What is heavy (the wire, its models) is imported when work begins.
"""

from __future__ import annotations

import os
import random
import threading
import uuid
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from fba_client.domain.times import parse_moment
from fba_client.errors import Cancelled, FbaClientError, SignInNeeded, UserInputError
from fba_client.store import outbox
from fba_client.sync.backoff import Pace, pace_for
from fba_client.sync.events import Changed, ProgressListener, Step, StepResult, SyncProgress, SyncSummary
from fba_client.sync.journal import OUT_OF_REACH, Journal
from fba_client.sync.pull import Pull
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.sync.push.loop import PushLoop

PROCESS = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"  # whose claims are still alive
_SHORTEST_WAIT_S = 0.005

Connect = Callable[[threading.Event], "SpApiClient"]


@dataclass(frozen=True, slots=True)
class PushResult:
    """What a push changed, and in how many seconds the next entry wants a look (None: nothing waits).

    ``error`` is what stopped the queue: SignInNeeded waits for the person, BackendUnreachable only for time.
    """

    changed: frozenset[Changed] = field(default_factory=frozenset)
    next_due_s: float | None = None
    error: FbaClientError | None = None


class SyncEngine:
    """Sends and fetches for one desk. Call it from one thread; others may use the stores meanwhile.

    ``connect`` makes a client for the calling thread. ``pulls`` are the steps that fetch, by default all there are.
    ``owner`` names the process in the outbox: what another owner was sending has lost its sender.
    """

    def __init__(
        self,
        desk: Workplace,
        connect: Connect,
        *,
        pulls: Sequence[tuple[Step, Pull]] | None = None,
        pace: Pace | None = None,
        randomness: random.Random | None = None,
        owner: str = PROCESS,
    ) -> None:
        self._desk = desk
        self._connect = connect
        self._pulls = pulls
        self._fixed_pace = pace
        self._dice = randomness or random.Random()  # noqa: S311  (jitter)
        self._owner = owner
        self._has_recovered = False
        self._failures = 0

    def push(self, *, progress: ProgressListener, cancel: threading.Event, wait_s: float = 0.0) -> PushResult:
        """Send what is due, look at what is running, and go on for up to ``wait_s`` seconds while more comes due.

        Raises EnvironmentProblem; the backend's errors come back in the result, or at their entries.
        """
        self._recover()
        if self._seconds_to_next() is None:
            return PushResult()
        changed: set[Changed] = set()
        error: FbaClientError | None = None
        try:
            with closing(self._connect(cancel)) as client:
                self._drain(self._loop(client, cancel, changed), progress, cancel, wait_s)
            self._failures = 0
        except Cancelled:
            pass
        except (*OUT_OF_REACH, UserInputError) as failure:
            error = failure
        return PushResult(frozenset(changed), self._next_look_s(error), error)

    def run(self, *, progress: ProgressListener, cancel: threading.Event) -> SyncSummary:
        """A whole sync: push, then every pull in order; what comes due meanwhile is sent between their requests.

        A step that fails is told in the summary and the others go on, unless the backend is out of reach or refused
        the sign-in. A cancel ends it between two requests; what was written stays.
        """
        journal = Journal(self._desk.clock, progress)
        try:
            client = self._connect(cancel)
        except FbaClientError as error:
            return SyncSummary((StepResult(Step.PUSH, error=error),))
        with closing(client):
            loop = self._loop(client, cancel, journal.changed)

            def push() -> int:
                self._recover()
                return self._drain(loop, progress, cancel, 0.0)

            def fetch(step: Step, pull: Pull) -> int:
                failures: list[Exception] = []  # of sending, told after the pull, which they must not end

                def report(done: int, total: int, detail: str) -> None:
                    progress(SyncProgress(step, done, total, detail))
                    if not (failures or self._desk.cache.is_writing):
                        client.is_background = False
                        failures.extend(self._send_due(loop, progress, cancel))
                        client.is_background = True

                journal.changed.add(Changed.SOURCES)
                client.is_background = True
                try:
                    result = pull(client, self._desk, report, cancel)
                finally:
                    client.is_background = False
                journal.changed.update(result.changed)
                if failures:
                    raise failures[0]
                self._drain(loop, progress, cancel, 0.0)
                return result.rows

            if journal.run(Step.PUSH, push):
                for step, pull in self._pull_steps():
                    if not journal.run(step, partial(fetch, step, pull)):
                        break
        return journal.summary()

    def _recover(self) -> None:
        if not self._has_recovered:
            with self._desk.workspace.write() as conn:
                outbox.recover(conn, self._owner, self._pace.quiet_s, self._desk.clock.now())
            self._has_recovered = True

    def _loop(self, client: SpApiClient, cancel: threading.Event, changed: set[Changed]) -> PushLoop:
        from fba_client.sync.push.actions import ACTIONS  # noqa: PLC0415  (bring the wire's models)
        from fba_client.sync.push.loop import PushLoop  # noqa: PLC0415

        return PushLoop(
            self._desk,
            client,
            ACTIONS,
            owner=self._owner,
            pace=self._pace,
            dice=self._dice,
            cancel=cancel,
            changed=changed,
        )

    def _send_due(self, loop: PushLoop, progress: ProgressListener, cancel: threading.Event) -> list[Exception]:
        """Send and follow what is due now; what went wrong, if anything. Raises Cancelled."""
        try:
            self._drain(loop, progress, cancel, 0.0)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001  (raised by the caller once the pull is done)
            return [error]
        return []

    def _drain(self, loop: PushLoop, progress: ProgressListener, cancel: threading.Event, wait_s: float) -> int:
        """Work until nothing is due now, or comes due within ``wait_s``; returns how many steps that took."""
        clock, done = self._desk.clock, 0
        deadline = clock.monotonic() + wait_s
        while not cancel.is_set():
            action = loop.step()
            if action is not None:
                done += 1
                progress(SyncProgress(Step.PUSH, done, 0, action.replace("_", " "), loop.take_changed()))
                continue
            due_s = self._seconds_to_next()
            if due_s is None or clock.monotonic() + due_s > deadline:
                return done
            clock.wait(max(due_s, _SHORTEST_WAIT_S), cancel)
        raise Cancelled

    def _seconds_to_next(self) -> float | None:
        with self._desk.workspace.read() as conn:
            due = outbox.next_due(conn)
        if due is None:
            return None
        moment = parse_moment(due)
        return max(0.0, (moment - self._desk.clock.now()).total_seconds()) if moment else 0.0

    def _next_look_s(self, error: FbaClientError | None) -> float | None:
        """When to push again: a refused sign-in waits for the person, a lost network a little longer each time."""
        due_s = self._seconds_to_next()
        if due_s is None or isinstance(error, SignInNeeded | UserInputError):
            return None
        if error is None:
            return due_s
        self._failures += 1
        return max(due_s, self._pace.retry_delay(self._failures, self._dice))

    @property
    def _pace(self) -> Pace:
        return self._fixed_pace or pace_for(self._desk.settings.connection)

    def _pull_steps(self) -> Sequence[tuple[Step, Pull]]:
        if self._pulls is not None:
            return self._pulls
        from fba_client.sync.pull_steps import PULL_STEPS  # noqa: PLC0415  (brings the wire's models and the reports)

        return PULL_STEPS
