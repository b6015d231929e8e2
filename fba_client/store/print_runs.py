"""Print runs: each job on its way to a printer, and how far it came, so that it can be taken up again.

    printing --> done | stopped (by the person, or the program died) | failed (by the printer) | dismissed

A run leaves ``printing`` once, and its labels enter the print ledger in that same transaction: none is entered twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from fba_client.domain.clock import Clock
from fba_client.domain.times import iso_seconds
from fba_client.phrases import Phrase, kept, phrase_from
from fba_client.store.database import Database
from fba_client.store.prints import Printed, add_prints, keep_position
from fba_client.store.run_locks import is_running
from fba_client.store.run_spec import RunSpec

PRINTING, DONE, STOPPED, FAILED, DISMISSED = "printing", "done", "stopped", "failed", "dismissed"
_DIED = Phrase("The program ended while it printed.")
_SPECS_KEPT = 50  # runs that are over and can still be printed again


@dataclass(frozen=True, slots=True)
class RunHead:
    """What a run is, apart from its labels. ``output`` is the printer's name as it was."""

    id: str
    title: str
    kind: str
    media: str
    dpi: int
    printer_id: str
    output: str
    draft_id: str
    total: int
    confirmation_id: str = ""


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run as it stands in the workspace; ``spec_json`` is '{}' once it can no longer be printed again."""

    head: RunHead
    state: str
    acknowledged: int
    spec_json: str
    problem: str
    created_at: str
    updated_at: str


def begin(conn: Connection, head: RunHead, spec: RunSpec, now: str) -> bool:
    """Enter a run that begins to print, and close the one that it goes on with; False, and nothing is entered, when
    that one is not unfinished any more: its rest has been printed elsewhere, or let go."""
    if spec.resumes and not close(conn, spec.resumes, now):
        return False
    values = {field: getattr(head, field) for field in RunHead.__slots__}
    values |= {"state": PRINTING, "acknowledged": 0, "spec_json": spec.to_json(), "created_at": now, "updated_at": now}
    values |= {"title": kept(head.title), "problem": ""}
    columns = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    conn.execute(text(f"INSERT INTO print_run ({columns}) VALUES ({marks})"), values)
    _forget_old_specs(conn)
    return True


def acknowledge(conn: Connection, run_id: str, labels: int, now: str) -> None:
    """Keep that the printer or its queue took the first ``labels`` labels of a run that prints."""
    conn.execute(
        text("UPDATE print_run SET acknowledged = :labels, updated_at = :now WHERE id = :id AND state = 'printing'"),
        {"id": run_id, "labels": labels, "now": now},
    )


def settle(conn: Connection, run_id: str, state: str, now: str, problem: str = "") -> bool:
    """End a run that prints, and enter what the printer took in the ledger; False when it had ended before."""
    ended = conn.execute(
        text(
            "UPDATE print_run SET state = :state, problem = :problem, updated_at = :now "
            "WHERE id = :id AND state = 'printing' RETURNING acknowledged"
        ),
        {"id": run_id, "state": state, "problem": problem, "now": now},
    ).one_or_none()
    if ended is None:
        return False
    found = run(conn, run_id)
    if found is not None and found.acknowledged:
        _enter(conn, found, now)
    return True


def settle_dead(workspace: Database, clock: Clock) -> int:
    """End the runs whose program died, and enter what they had printed in the ledger, once each; how many there were.

    The same may be done by two programs at a time.
    """
    with workspace.read() as conn:
        printing = runs_in(conn, PRINTING)
    dead = [run for run in printing if not is_running(workspace.path.parent, run.head.id)]
    for run in dead:
        is_whole = run.acknowledged == run.head.total
        state, problem = (DONE, "") if is_whole else (STOPPED, kept(_DIED))
        with workspace.write() as conn:
            settle(conn, run.head.id, state, iso_seconds(clock.now()), problem)
    return len(dead)


def dismiss(conn: Connection, run_id: str, now: str) -> bool:
    """No longer offer the rest of a stopped run; False when there was nothing to dismiss."""
    done = conn.execute(
        text(
            "UPDATE print_run SET state = 'dismissed', updated_at = :now "
            "WHERE id = :id AND state IN ('stopped', 'failed')"
        ),
        {"id": run_id, "now": now},
    )
    return bool(done.rowcount)


def offer_again(conn: Connection, run_id: str, now: str) -> bool:
    """Offer the rest of a dismissed run again (undo); False when that run is not dismissed, or can no longer be."""
    done = conn.execute(
        text(
            "UPDATE print_run SET state = 'stopped', updated_at = :now "
            "WHERE id = :id AND state = 'dismissed' AND spec_json <> '{}' AND acknowledged < total"
        ),
        {"id": run_id, "now": now},
    )
    return bool(done.rowcount)


def run(conn: Connection, run_id: str) -> KeptRun | None:
    """One run, or None."""
    found = conn.execute(text(f"SELECT {_COLUMNS} FROM print_run WHERE id = :id"), {"id": run_id}).one_or_none()
    return None if found is None else _kept(tuple(found))


def runs_in(conn: Connection, *states: str) -> tuple[KeptRun, ...]:
    """The runs in those states, newest first, without their specs ('{}')."""
    marks = ", ".join(f":s{number}" for number in range(len(states)))
    columns = _COLUMNS.replace("spec_json", "'{}'")
    found = conn.execute(
        text(f"SELECT {columns} FROM print_run WHERE state IN ({marks}) ORDER BY created_at DESC, rowid DESC"),
        {f"s{number}": state for number, state in enumerate(states)},
    )
    return tuple(_kept(tuple(row)) for row in found)


_HEAD = ", ".join(RunHead.__slots__)
_COLUMNS = f"{_HEAD}, state, acknowledged, spec_json, problem, created_at, updated_at"


def _kept(row: tuple[object, ...]) -> KeptRun:
    size = len(RunHead.__slots__)
    head, rest = dict(zip(RunHead.__slots__, row[:size], strict=True)), row[size:]
    head["title"] = phrase_from(str(head["title"]))
    return KeptRun(RunHead(**head), *rest)  # type: ignore[arg-type]


def _enter(conn: Connection, found: KeptRun, now: str) -> None:
    head = found.head
    try:
        spec = RunSpec.from_json(found.spec_json)
    except (ValueError, KeyError, TypeError):  # how many came out is known all the same
        shipment = head.draft_id, head.confirmation_id
        prints: tuple[Printed, ...] = (Printed(head.kind, head.title, found.acknowledged, "", *shipment),)
    else:
        prints = spec.first(found.acknowledged, kind=head.kind, draft_id=head.draft_id)
        if spec.leaves_part_used:
            keep_position(conn, head.media, spec.position_after(found.acknowledged), now)
    add_prints(conn, prints, media=head.media, output=head.output, printed_at=now, run_id=head.id)


def close(conn: Connection, run_id: str, now: str) -> bool:
    """End a stopped run whose rest is printed elsewhere: it must not be offered, nor printed, a second time. False when
    it had ended before."""
    closed = conn.execute(
        text(
            "UPDATE print_run SET state = 'dismissed', spec_json = '{}', updated_at = :now "
            "WHERE id = :id AND state IN ('stopped', 'failed')"
        ),
        {"id": run_id, "now": now},
    )
    return bool(closed.rowcount)


def _forget_old_specs(conn: Connection) -> None:
    conn.execute(
        text(
            "UPDATE print_run SET spec_json = '{}' WHERE state IN ('done', 'dismissed') AND spec_json <> '{}' "
            "AND id NOT IN (SELECT id FROM print_run ORDER BY created_at DESC, rowid DESC LIMIT :kept)"
        ),
        {"kept": _SPECS_KEPT},
    )
