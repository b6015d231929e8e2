"""Asynchronous work: an operation takes 20 to 60 seconds of the marketplace's time, then acts or fails with problems.

Work is written down when it is asked for and done when its time has come, at the first request after it, with the
time at which it was due as its present. So a restart in between changes nothing.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.inbound.identity import uuid_text
from fba_client.sandbox.inbound.problems import Failed
from fba_client.sandbox.refusal import Conflict, Json

USUAL_SECONDS = (20.0, 60.0)


@dataclass(frozen=True, slots=True)
class Work:
    """One operation whose time has come. ``dice`` are seeded by the operation, so that results repeat."""

    market: Marketplace
    db: sqlite3.Connection
    plan_id: str
    shipment_id: str
    request: Json
    now: datetime
    dice: random.Random

    @property
    def at(self) -> str:
        """The present moment as the tables hold it."""
        return iso(self.now)


Worker = Callable[[Work], "list[Json] | None"]
_WORKERS: dict[str, Worker] = {}


def worker(name: str) -> Callable[[Worker], Worker]:
    """Register what the operation ``name`` does when its time has come; it may return warnings or raise Failed."""

    def register(function: Worker) -> Worker:
        _WORKERS[name] = function
        return function

    return register


def start(
    market: Marketplace,
    db: sqlite3.Connection,
    name: str,
    request: Json,
    *,
    plan_id: str = "",
    shipment_id: str = "",
    seconds: float | None = None,
) -> Json:
    """Write the operation down and return the answer that names it (``operationId``); it takes the usual while."""
    number = int(db.execute("SELECT coalesce(max(number), 0) + 1 FROM inbound_operation").fetchone()[0])
    dice = random.Random(f"{market.seed} operation {number}")
    operation_id = uuid_text(dice)
    now = market.clock.now()
    usual = dice.uniform(*USUAL_SECONDS)
    due = now + timedelta(seconds=market.patience(usual if seconds is None else seconds))
    db.execute(
        "INSERT INTO inbound_operation (number, operation_id, name, plan_id, shipment_id, request_json, started_at,"
        " due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, operation_id, name, plan_id, shipment_id, json.dumps(request), iso(now), iso(due)),
    )
    return {"operationId": operation_id}


def settle(market: Marketplace) -> None:
    """Do all the work that is due, in the order of its time."""
    now = iso(market.clock.now())
    due = "SELECT * FROM inbound_operation WHERE status = 'IN_PROGRESS' AND due_at <= ? ORDER BY due_at, number LIMIT 1"
    with market.state.read() as db:
        if db.execute(due, (now,)).fetchone() is None:
            return
    with market.state.write() as db:
        while (row := db.execute(due, (now,)).fetchone()) is not None:
            _finish(market, db, row)


def _finish(market: Marketplace, db: sqlite3.Connection, row: sqlite3.Row) -> None:
    work = Work(
        market,
        db,
        row["plan_id"],
        row["shipment_id"],
        json.loads(row["request_json"]),
        parse_iso(row["due_at"]),
        random.Random(f"{market.seed} work {row['number']}"),
    )
    db.execute("SAVEPOINT work")
    try:
        problems, status = _WORKERS[row["name"]](work) or [], "SUCCESS"
    except Failed as failure:
        db.execute("ROLLBACK TO work")
        problems, status = failure.problems, "FAILED"
        if row["name"] == "createInboundPlan":
            db.execute("UPDATE inbound_plan SET status = 'ERRORED' WHERE plan_id = ?", (work.plan_id,))
    db.execute("RELEASE work")
    db.execute(
        "UPDATE inbound_operation SET status = ?, problems_json = ? WHERE number = ?",
        (status, json.dumps(problems), row["number"]),
    )
    db.execute("UPDATE inbound_plan SET updated_at = ? WHERE plan_id = ?", (work.at, work.plan_id))


def refuse_if_busy(db: sqlite3.Connection, name: str, plan_id: str, shipment_id: str = "") -> None:
    """Refuse ``name`` while other work on the plan is under way (on the same shipment, if both are about one)."""
    rows = db.execute(
        "SELECT name, shipment_id FROM inbound_operation WHERE plan_id = ? AND status = 'IN_PROGRESS'", (plan_id,)
    )
    for row in rows:
        if not shipment_id or row["shipment_id"] in ("", shipment_id):
            raise Conflict(f"ERROR: Operation {name} cannot be processed while {row['name']} is in progress.")
