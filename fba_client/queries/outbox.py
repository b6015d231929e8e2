"""What the Sync Centre shows of the outbox: what waits, runs, was refused or is uncertain, and what is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Row, text

from fba_client.store.database import Database
from fba_client.store.outbox_entry import HELD_BACK, ActionName, EntryProblem, EntryState


class Group(StrEnum):
    """How the Sync Centre sorts entries, the ones that need a person first."""

    ATTENTION = "attention"  # refused, or nobody knows
    RUNNING = "running"  # being sent, or the backend is at work
    WAITING = "waiting"  # queued
    DONE = "done"  # verified or given up


_GROUPS = {
    EntryState.REJECTED: Group.ATTENTION,
    EntryState.UNKNOWN: Group.ATTENTION,
    EntryState.SENDING: Group.RUNNING,
    EntryState.ACCEPTED: Group.RUNNING,
    EntryState.QUEUED: Group.WAITING,
    EntryState.VERIFIED: Group.DONE,
    EntryState.DISCARDED: Group.DONE,
}


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One entry with the name of its shipment; times are ISO 8601 in UTC, '' where it has not come to that.

    What is wanted of a shipment that was made elsewhere has no draft, and the name is its number.
    """

    id: str
    draft_id: str
    draft_name: str
    sequence: int
    action: ActionName
    state: EntryState
    operation_id: str
    attempts: int
    next_look_at: str
    problem: EntryProblem | None
    created_at: str
    sent_at: str
    accepted_at: str
    settled_at: str
    held_by_earlier: bool  # waits for an earlier entry of the same shipment

    @property
    def group(self) -> Group:
        """Where the Sync Centre shows it."""
        return _GROUPS[self.state]


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many entries need a person, run, and wait."""

    refused: int = 0
    unknown: int = 0
    running: int = 0
    waiting: int = 0

    @property
    def attention(self) -> int:
        """Entries that need a person, or at least a look."""
        return self.refused + self.unknown


def list_outbox(workspace: Database, *, done_limit: int = 50) -> tuple[OutboxRow, ...]:
    """All open entries in the order in which they are sent, then the newest ``done_limit`` settled ones."""
    with workspace.read() as connection:
        still_open = connection.execute(text(_OPEN)).all()
        done = connection.execute(text(_DONE), {"limit": done_limit}).all()
    return tuple(map(_row, (*still_open, *done)))


def outbox_counts(workspace: Database) -> OutboxCounts:
    """How many entries are where; a few microseconds."""
    with workspace.read() as connection:
        found = {row.state: row.entries for row in connection.execute(text(_COUNTS))}
    return OutboxCounts(
        refused=found.get(EntryState.REJECTED, 0),
        unknown=found.get(EntryState.UNKNOWN, 0),
        running=found.get(EntryState.SENDING, 0) + found.get(EntryState.ACCEPTED, 0),
        waiting=found.get(EntryState.QUEUED, 0),
    )


def _row(row: Row[tuple[object, ...]]) -> OutboxRow:
    values = row._mapping
    return OutboxRow(
        id=values["id"],
        draft_id=values["draft_id"],
        draft_name=values["name"],
        sequence=values["sequence"],
        action=ActionName(values["action"]),
        state=EntryState(values["state"]),
        operation_id=values["operation_id"],
        attempts=values["attempts"],
        next_look_at=values["not_before"],
        problem=EntryProblem.from_json(values["problem_json"]),
        created_at=values["created_at"],
        sent_at=values["sent_at"],
        accepted_at=values["accepted_at"],
        settled_at=values["settled_at"],
        held_by_earlier=bool(values["held"]),
    )


_SELECT = f"""
SELECT o.id, coalesce(d.id, '') AS draft_id, coalesce(d.name, o.draft_id) AS name, o.sequence, o.action, o.state,
       o.operation_id, o.attempts, o.not_before, o.problem_json, o.created_at, o.sent_at, o.accepted_at, o.settled_at,
       {HELD_BACK} AS held
FROM outbox AS o LEFT JOIN draft AS d ON d.id = o.draft_id
"""
_OPEN = f"{_SELECT} WHERE o.state NOT IN ('verified', 'discarded') ORDER BY o.sequence"
_DONE = f"{_SELECT} WHERE o.state IN ('verified', 'discarded') ORDER BY o.settled_at DESC, o.sequence DESC LIMIT :limit"
_COUNTS = "SELECT state, count(*) AS entries FROM outbox GROUP BY state"
