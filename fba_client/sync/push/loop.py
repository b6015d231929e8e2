"""Carries one entry of the outbox a step further at a time, and keeps every state in the workspace before it acts.

- queued: claimed, prepared by reads, marked as leaving, sent; then accepted, rejected, unknown or queued again.
- accepted: its operation is followed by the stored id, so a restart goes on; then the backend is read back.
- unknown: nothing for a quiet period, then read back: found done it is verified, found not done it is queued again.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from fba_client.domain.times import parse_moment
from fba_client.errors import (
    AnswerLost,
    BackendError,
    BackendUnreachable,
    Cancelled,
    DraftError,
    EnvironmentProblem,
    FbaClientError,
    NotTheBackend,
    OperationFailed,
    RequestRejected,
    SignInNeeded,
    Throttled,
)
from fba_client.spapi.operations import poll_once
from fba_client.store import drafts, outbox
from fba_client.store.drafts import DraftChange, DraftRow
from fba_client.store.outbox_entry import ActionName, Entry, EntryProblem, EntryState
from fba_client.sync.backoff import Pace
from fba_client.sync.events import Changed
from fba_client.sync.push.action import Accepted, Action, Job, PlanGone, Send
from fba_client.sync.push.plan import NO_PLAN
from fba_client.sync.push.words import is_waiting_for_another, problem_of
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

_log = logging.getLogger(__name__)
STOPS_THE_QUEUE = SignInNeeded | BackendUnreachable | NotTheBackend
REFUSALS = (DraftError, RequestRejected, OperationFailed)
_NO_DRAFT = EntryProblem("The shipment that this belongs to is not here any more.", "Discard this entry.")
_BUG = EntryProblem(
    "The program failed while it worked on this; nothing was sent after that.",
    "Retry. If it fails again, discard it, and send the log to the developers.",
)
_LOST_IN_SENDING = EntryProblem(
    "The program failed while this was being sent, so it is not known whether the backend carried it out.",
    "FBA Client asks the backend after a quiet period and sends it again only if it did not arrive.",
)
_TOO_LONG = EntryProblem(
    "The backend has not finished this in its usual time.",
    "FBA Client goes on asking. You may also look in Seller Central and settle it in the Sync Centre.",
)


class PushLoop:
    """The outbox of one desk and one client; ``changed`` gathers which facts it changed. Two may share an outbox."""

    def __init__(
        self,
        desk: Workplace,
        client: SpApiClient,
        actions: Mapping[ActionName, Action],
        *,
        owner: str,
        pace: Pace,
        dice: random.Random,
        cancel: threading.Event,
        changed: set[Changed],
    ) -> None:
        self._desk = desk
        self._client = client
        self._actions = actions
        self._owner = owner
        self._pace = pace
        self._dice = dice
        self._cancel = cancel
        self._shown_since: dict[str, datetime] = {}  # when an operation was first seen to have succeeded
        self._changed = changed
        self._news: set[Changed] = set()

    def step(self) -> ActionName | None:
        """Work on the next entry that is due; its action, or None when nothing is due.

        Raises what no other entry would fare better with: SignInNeeded, BackendUnreachable, NotTheBackend, a problem of
        this computer, Cancelled. The entry itself is safe in every case.
        """
        now = self._now()
        with self._desk.workspace.write() as conn:
            entry = self._next(conn, now)
            draft = _draft_of(conn, entry) if entry else None
        if entry is None:
            return None
        self._note({Changed.OUTBOX})
        if draft is None:
            self._reject(entry, _NO_DRAFT)
        else:
            self._work(entry, draft)
        return entry.action

    def take_changed(self) -> frozenset[Changed]:
        """The facts that changed since this was asked last."""
        news, self._news = frozenset(self._news), set()
        return news

    def _note(self, changed: set[Changed]) -> None:
        self._changed |= changed
        self._news |= changed

    def _next(self, conn: Connection, now: datetime) -> Entry | None:
        return outbox.take_due(conn, self._owner, now, self._pace.lease_s) or outbox.claim(conn, self._owner, now)

    def _work(self, entry: Entry, draft: DraftRow) -> None:
        settling = entry.state == EntryState.UNKNOWN and not entry.operation_id
        job = Job(self._client, self._desk, entry, draft, self._cancel, settling)
        if entry.state == EntryState.SENDING:
            self._prepare(job)
        else:
            self._look(job)

    def _prepare(self, job: Job) -> None:
        """Build the request by reads. Whatever goes wrong here, nothing has left yet."""
        entry = job.entry
        try:
            send = self._actions[entry.action].prepare(job)
        except REFUSALS as error:
            self._refuse(entry, error)
        except (BackendError, EnvironmentProblem, Cancelled) as error:
            self._put_back(entry, error)
            self._pass_on(error)
        except Exception:
            self._reject(entry, _BUG)
            raise
        else:
            if send is None:
                self._accept(entry, Accepted())
            else:
                self._send(entry, send)

    def _send(self, entry: Entry, send: Send) -> None:
        with self._desk.workspace.write() as conn:
            if not outbox.mark_leaving(conn, entry.id, self._owner, self._now()):
                return
        try:
            accepted = send()
        except AnswerLost as error:
            self._lose(entry, problem_of(error))
        except RequestRejected as error:
            if is_waiting_for_another(error):
                self._put_back(entry, error)
            else:
                self._refuse(entry, error)
        except (BackendError, EnvironmentProblem, Cancelled) as error:  # these say that nothing was carried out
            self._put_back(entry, error)
            self._pass_on(error)
        except BaseException:
            self._lose(entry, _LOST_IN_SENDING)
            raise
        else:
            self._accept(entry, accepted)

    def _look(self, job: Job) -> None:
        """Follow what was accepted, or find out about what is unknown; a failing look changes nothing."""
        try:
            if job.entry.operation_id:
                self._follow(job)
            else:
                self._read_back(job)
        except REFUSALS as error:
            self._refuse(job.entry, error)
        except (BackendError, Cancelled) as error:
            self._look_again(job.entry, self._delay_s(job.entry, error))
            self._pass_on(error)
        except Exception:
            self._look_again(job.entry, self._pace.longest_retry_s)
            raise

    def _pass_on(self, error: FbaClientError) -> None:
        """Raise what no other entry would fare better with."""
        if isinstance(error, STOPS_THE_QUEUE | EnvironmentProblem | Cancelled):
            raise error

    def _follow(self, job: Job) -> None:
        entry = job.entry
        try:
            is_done = poll_once(self._client.inbound, entry.operation_id).is_done
        except RequestRejected:
            is_done = True  # the backend has forgotten the operation; what it shows decides
        if is_done:
            self._read_back(job)
        elif self._age_s(entry.accepted_at) > self._pace.operation_deadline_s:
            self._lose(entry, _TOO_LONG)
        else:
            self._look_again(entry)

    def _read_back(self, job: Job) -> None:
        entry = job.entry
        try:
            change = self._actions[entry.action].read_back(job)
        except RequestRejected as error:
            if not entry.sent_at:  # it only reads
                raise
            self._await_sight(entry, problem_of(error))  # refuses the look, not what was sent: it may show later
            return
        if change is not None:
            self._verify(entry, change)
        elif job.settling:
            self._put_back(entry)
        else:
            self._await_sight(entry, self._actions[entry.action].not_shown)

    def _await_sight(self, entry: Entry, problem: EntryProblem) -> None:
        """Look again until what was sent has had its time to show."""
        waited_s = (self._now() - self._shown_since.setdefault(entry.id, self._now())).total_seconds()
        if waited_s > self._pace.read_back_deadline_s:
            self._reject(entry, problem)
        else:
            self._look_again(entry, self._pace.look_delay(waited_s, self._dice))

    # -- transitions, each one transaction

    def _accept(self, entry: Entry, accepted: Accepted) -> None:
        wait_s = self._pace.look_delay(0.0, self._dice) if accepted.operation_id else 0.0
        now = self._now()
        with self._desk.workspace.write() as conn:
            outbox.mark_accepted(conn, entry.id, accepted.operation_id, now + timedelta(seconds=wait_s), now)
            if accepted.change is not None:
                drafts.change(conn, entry.draft_id, accepted.change, now)
                self._note({Changed.DRAFTS})

    def _verify(self, entry: Entry, change: DraftChange) -> None:
        now = self._now()
        with self._desk.workspace.write() as conn:
            if outbox.mark_verified(conn, entry.id, now):
                drafts.change(conn, entry.draft_id, change, now)
                drafts.refresh_state(conn, entry.draft_id)
        self._shown_since.pop(entry.id, None)
        self._note({Changed.DRAFTS, Changed.PLANS, Changed.SHIPMENTS})
        if entry.action == ActionName.FETCH_LABELS:
            self._note({Changed.DOCUMENTS})

    def _refuse(self, entry: Entry, error: FbaClientError) -> None:
        self._reject(entry, problem_of(error), NO_PLAN if isinstance(error, PlanGone) else None)

    def _reject(self, entry: Entry, problem: EntryProblem, change: DraftChange | None = None) -> None:
        _log.info("The outbox entry %s (%s) was refused.", entry.id, entry.action)
        action = self._actions.get(entry.action)
        change = change or (action.if_rejected if action else None)
        now = self._now()
        with self._desk.workspace.write() as conn:
            if outbox.mark_rejected(conn, entry.id, problem, now):
                if change is not None:
                    drafts.change(conn, entry.draft_id, change, now)
                drafts.refresh_state(conn, entry.draft_id)
        self._shown_since.pop(entry.id, None)
        self._note({Changed.DRAFTS})

    def _lose(self, entry: Entry, problem: EntryProblem) -> None:
        now = self._now()
        look_at = now + timedelta(seconds=self._pace.quiet_s)
        with self._desk.workspace.write() as conn:
            outbox.mark_unknown(conn, entry.id, problem, look_at, now)

    def _look_again(self, entry: Entry, delay_s: float | None = None) -> None:
        now = self._now()
        if delay_s is None:
            delay_s = self._pace.look_delay(self._age_s(entry.accepted_at), self._dice)
        with self._desk.workspace.write() as conn:
            outbox.look_again(conn, entry.id, now + timedelta(seconds=delay_s), now)

    def _put_back(self, entry: Entry, error: FbaClientError | None = None) -> None:
        """Queue again what was surely not carried out."""
        now = self._now()
        look_at = now + timedelta(seconds=self._delay_s(entry, error))
        with self._desk.workspace.write() as conn:
            outbox.put_back(conn, entry.id, look_at, now, problem_of(error) if error else None)
            drafts.refresh_state(conn, entry.draft_id)

    def _delay_s(self, entry: Entry, error: FbaClientError | None) -> float:
        """Who cannot reach the backend at all waits as a whole, so an entry stays due at once."""
        if error is None or isinstance(error, STOPS_THE_QUEUE | EnvironmentProblem | Cancelled):
            return 0.0
        wanted_s = error.retry_after_s if isinstance(error, Throttled) else 0.0
        return self._pace.retry_delay(entry.attempts, self._dice, wanted_s)

    def _age_s(self, moment: str) -> float:
        began = parse_moment(moment)
        return max(0.0, (self._now() - began).total_seconds()) if began else 0.0

    def _now(self) -> datetime:
        return self._desk.clock.now()


def _draft_of(conn: Connection, entry: Entry) -> DraftRow | None:
    """The entry's draft; what is wanted of a shipment that was made elsewhere has an empty one in its place."""
    if "confirmation_id" in entry.payload:
        return drafts.made_elsewhere(entry.draft_id)
    return drafts.draft(conn, entry.draft_id)
