"""The outbox: every mutation on its way to the backend, committed before its first byte leaves.

The states and their order are in DESIGN. All changes of state are compare-and-set, so that two threads or processes
can never both send one entry: the loser's UPDATE touches no row. Times are ISO 8601 in UTC; ``not_before`` has
milliseconds, because polls of the embedded marketplace are less than a second apart.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, text

from fba_client.domain.times import iso_millis, iso_seconds
from fba_client.store.bulk import upsert
from fba_client.store.outbox_entry import HELD_BACK, ActionName, Entry, EntryProblem, EntryState
from fba_client.store.workspace_tables import OutboxEntry

_COLUMNS = (
    "id, draft_id, sequence, action, payload_json, state, operation_id, attempts, not_before, problem_json, "
    "claimed_by, created_at, sent_at, accepted_at"
)


def enqueue(
    conn: Connection, draft_id: str, steps: Iterable[tuple[ActionName, Mapping[str, str]]], now: datetime
) -> list[str]:
    """Queue ``steps`` behind what is there, in their order, inside the caller's transaction; returns their ids."""
    last = conn.execute(text("SELECT coalesce(max(sequence), 0) FROM outbox")).scalar_one()
    rows = [
        {
            "id": uuid.uuid4().hex,
            "draft_id": draft_id,
            "sequence": last + offset,
            "action": action.value,
            "payload_json": json.dumps(dict(payload), ensure_ascii=False, sort_keys=True),
            "created_at": iso_seconds(now),
            "updated_at": iso_seconds(now),
        }
        for offset, (action, payload) in enumerate(steps, start=1)
    ]
    upsert(conn, OutboxEntry, rows)
    return [str(row["id"]) for row in rows]


def entry(conn: Connection, entry_id: str) -> Entry | None:
    """The entry of that id, or None."""
    row = conn.execute(text(f"SELECT {_COLUMNS} FROM outbox WHERE id = :id"), {"id": entry_id}).one_or_none()
    return None if row is None else _entry(row)


def entries_of(conn: Connection, draft_id: str, states: Sequence[EntryState] = tuple(EntryState)) -> list[Entry]:
    """The entries of a draft in ``states``, in the order in which they are sent."""
    rows = conn.execute(
        text(f"SELECT {_COLUMNS} FROM outbox WHERE draft_id = :draft ORDER BY sequence"), {"draft": draft_id}
    )
    return [found for found in map(_entry, rows) if found.state in states]


def claim(conn: Connection, owner: str, now: datetime) -> Entry | None:
    """Take the next queued entry that is due, as ``sending`` by ``owner``; None when there is none.

    One atomic UPDATE: of two who ask at once, one gets it. ``sent_at`` stays empty until ``mark_leaving``.
    """
    row = conn.execute(
        text(
            "UPDATE outbox SET state = 'sending', claimed_by = :owner, sent_at = '', operation_id = '', "
            "updated_at = :now, attempts = attempts + 1 "
            "WHERE state = 'queued' AND id = (SELECT o.id FROM outbox AS o WHERE o.state = 'queued' "
            f"AND o.not_before <= :due AND NOT {HELD_BACK} ORDER BY o.sequence LIMIT 1) RETURNING {_COLUMNS}"
        ),
        {"owner": owner, "now": iso_seconds(now), "due": iso_millis(now)},
    ).one_or_none()
    return None if row is None else _entry(row)


def take_due(conn: Connection, owner: str, now: datetime, lease_s: float) -> Entry | None:
    """Take the accepted or unknown entry that was due first, and keep others off it for ``lease_s`` seconds."""
    row = conn.execute(
        text(
            "UPDATE outbox SET not_before = :lease, claimed_by = :owner WHERE id = (SELECT o.id FROM outbox AS o "
            f"WHERE o.state IN ('accepted', 'unknown') AND o.not_before <= :due AND NOT {HELD_BACK} "
            f"ORDER BY o.not_before, o.sequence LIMIT 1) RETURNING {_COLUMNS}"
        ),
        {"owner": owner, "due": iso_millis(now), "lease": iso_millis(now + timedelta(seconds=lease_s))},
    ).one_or_none()
    return None if row is None else _entry(row)


def next_due(conn: Connection) -> str | None:
    """When the next entry wants a look (ISO with milliseconds, '' for at once), or None when nothing is waiting."""
    query = text(
        "SELECT min(o.not_before) FROM outbox AS o WHERE o.state IN ('queued', 'accepted', 'unknown') "
        f"AND NOT {HELD_BACK}"
    )
    found: str | None = conn.execute(query).scalar_one()
    return found


def mark_leaving(conn: Connection, entry_id: str, owner: str, now: datetime) -> bool:
    """Commit that the request is about to leave; False when ``owner`` no longer holds the entry, and must not send."""
    return _change(
        conn,
        entry_id,
        "sent_at = :now",
        "state = 'sending' AND claimed_by = :owner",
        now,
        owner=owner,
    )


def mark_accepted(conn: Connection, entry_id: str, operation_id: str, look_at: datetime, now: datetime) -> bool:
    """The backend took it as ``operation_id`` ('' where it answers at once); look again at ``look_at``."""
    return _change(
        conn,
        entry_id,
        "state = 'accepted', operation_id = :operation, accepted_at = :now, not_before = :at, problem_json = '', "
        "claimed_by = ''",
        "state IN ('sending', 'unknown')",
        now,
        operation=operation_id,
        at=iso_millis(look_at),
    )


def mark_verified(conn: Connection, entry_id: str, now: datetime) -> bool:
    """Read back and found done."""
    return _change(
        conn,
        entry_id,
        "state = 'verified', problem_json = '', settled_at = :now, not_before = ''",
        "state IN ('sending', 'accepted', 'unknown')",
        now,
    )


def mark_rejected(conn: Connection, entry_id: str, problem: EntryProblem, now: datetime) -> bool:
    """Refused: a person decides what comes next."""
    return _change(
        conn,
        entry_id,
        "state = 'rejected', problem_json = :problem, settled_at = :now, not_before = ''",
        "state IN ('sending', 'accepted', 'unknown')",
        now,
        problem=problem.to_json(),
    )


def mark_unknown(conn: Connection, entry_id: str, problem: EntryProblem, look_at: datetime, now: datetime) -> bool:
    """It may have been carried out; read back at ``look_at``, after the quiet period."""
    return _change(
        conn,
        entry_id,
        "state = 'unknown', problem_json = :problem, not_before = :at, claimed_by = ''",
        "state IN ('sending', 'accepted', 'unknown')",
        now,
        problem=problem.to_json(),
        at=iso_millis(look_at),
    )


def put_back(
    conn: Connection, entry_id: str, look_at: datetime, now: datetime, problem: EntryProblem | None = None
) -> bool:
    """Queue it again: it is certain that it was not carried out."""
    return _change(
        conn,
        entry_id,
        "state = 'queued', claimed_by = '', sent_at = '', accepted_at = '', operation_id = '', settled_at = '', "
        "not_before = :at, problem_json = :problem",
        "state IN ('sending', 'unknown', 'rejected')",
        now,
        at=iso_millis(look_at),
        problem=problem.to_json() if problem else "",
    )


def ask_anew(conn: Connection, entry_id: str, now: datetime) -> bool:
    """Queue again what was done but has gone stale since; what comes after it waits for it."""
    return _change(
        conn,
        entry_id,
        "state = 'queued', claimed_by = '', sent_at = '', accepted_at = '', operation_id = '', settled_at = '', "
        "not_before = ''",
        "state = 'verified'",
        now,
    )


def look_again(conn: Connection, entry_id: str, look_at: datetime, now: datetime) -> bool:
    """Leave an accepted or unknown entry as it is, and look at it again at ``look_at``."""
    return _change(
        conn,
        entry_id,
        "not_before = :at, claimed_by = ''",
        "state IN ('accepted', 'unknown')",
        now,
        at=iso_millis(look_at),
    )


def discard(conn: Connection, entry_id: str, now: datetime) -> bool:
    """Give up an entry that is not under way; True when it was."""
    return _change(
        conn,
        entry_id,
        "state = 'discarded', settled_at = :now, not_before = ''",
        "state IN ('queued', 'rejected', 'unknown')",
        now,
    )


def discard_waiting(conn: Connection, draft_id: str, now: datetime, *, after: int = 0) -> int:
    """Give up all queued and rejected entries of a draft behind ``after``; returns how many there were."""
    done = conn.execute(
        text(
            "UPDATE outbox SET state = 'discarded', settled_at = :now, updated_at = :now, not_before = '' "
            "WHERE draft_id = :draft AND sequence > :after AND state IN ('queued', 'rejected')"
        ),
        {"draft": draft_id, "after": after, "now": iso_seconds(now)},
    )
    return done.rowcount


def recover(conn: Connection, owner: str, quiet_s: float, now: datetime) -> int:
    """Take stock after a start: what a dead process was sending becomes ``unknown``; returns how many changed.

    The data folder is held by one program at a time, so an entry that is being sent by anybody else than ``owner`` has
    lost its sender. One whose request had not left yet is simply queued again, and one that was being looked at is due
    again. A ``not_before`` far in the future is the trace of a wrong clock and is taken back.
    """
    lost = EntryProblem(
        "The program ended while this was being sent, so it is not known whether the backend carried it out.",
        "FBA Client asks the backend after a quiet period and sends it again only if it did not arrive.",
    )
    values = {
        "owner": owner,
        "now": iso_seconds(now),
        "quiet": iso_millis(now + timedelta(seconds=quiet_s)),
        "problem": lost.to_json(),
        "due": iso_millis(now),
        "horizon": iso_millis(now + timedelta(days=1)),
    }
    statements = (
        "UPDATE outbox SET state = 'queued', claimed_by = '', not_before = '', updated_at = :now "
        "WHERE state = 'sending' AND claimed_by <> :owner AND sent_at = ''",
        "UPDATE outbox SET state = 'unknown', problem_json = :problem, not_before = :quiet, claimed_by = '', "
        "updated_at = :now WHERE state = 'sending' AND claimed_by <> :owner",
        "UPDATE outbox SET not_before = :due, claimed_by = '' "
        "WHERE state IN ('accepted', 'unknown') AND claimed_by NOT IN ('', :owner)",
        "UPDATE outbox SET not_before = :due WHERE not_before > :horizon",
    )
    return sum(conn.execute(text(statement), values).rowcount for statement in statements)


def purge_settled(conn: Connection, before: datetime, most: int) -> int:
    """Delete up to ``most`` entries that were verified or given up before then; returns how many.

    Those of a draft that is still worked on stay, and those of one with anything that is not settled.
    """
    statement = text(
        "DELETE FROM outbox WHERE id IN (SELECT o.id FROM outbox AS o LEFT JOIN draft AS d ON d.id = o.draft_id "
        "WHERE o.state IN ('verified', 'discarded') AND o.settled_at <> '' AND o.settled_at < :before "
        "AND coalesce(d.state, 'done') IN ('done', 'discarded') AND NOT EXISTS (SELECT 1 FROM outbox AS other "
        "WHERE other.draft_id = o.draft_id AND other.draft_id <> '' AND other.state NOT IN ('verified', 'discarded')) "
        "ORDER BY o.settled_at LIMIT :most)"
    )
    return conn.execute(statement, {"before": iso_seconds(before), "most": most}).rowcount


def busy_days(conn: Connection, since: datetime, until: datetime) -> int:
    """On how many days between the two something happened in the outbox."""
    query = text(
        "SELECT count(DISTINCT substr(updated_at, 1, 10)) FROM outbox WHERE updated_at BETWEEN :since AND :until"
    )
    return int(conn.execute(query, {"since": iso_seconds(since), "until": iso_seconds(until)}).scalar_one())


def _change(conn: Connection, entry_id: str, assignments: str, only_if: str, now: datetime, **values: str) -> bool:
    statement = text(f"UPDATE outbox SET {assignments}, updated_at = :now WHERE id = :id AND {only_if}")
    return conn.execute(statement, {"id": entry_id, "now": iso_seconds(now), **values}).rowcount == 1


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    values = row._mapping
    return Entry(
        id=values["id"],
        draft_id=values["draft_id"],
        sequence=values["sequence"],
        action=ActionName(values["action"]),
        payload=json.loads(values["payload_json"]),
        state=EntryState(values["state"]),
        operation_id=values["operation_id"],
        attempts=values["attempts"],
        not_before=values["not_before"],
        problem=EntryProblem.from_json(values["problem_json"]),
        claimed_by=values["claimed_by"],
        created_at=values["created_at"],
        sent_at=values["sent_at"],
        accepted_at=values["accepted_at"],
    )
