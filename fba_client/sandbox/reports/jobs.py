"""Report jobs: their life from the queue to a document, which follows from their times and the clock alone."""

from __future__ import annotations

import json
import random
import sqlite3
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.refusal import NotFound, Refusal
from fba_client.sandbox.reports.kinds import KINDS

SCHEMA = """
CREATE TABLE IF NOT EXISTS report (
    report_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    options_json TEXT NOT NULL,
    start_at TEXT NOT NULL,      -- '' where none was given
    end_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    begins_at TEXT NOT NULL,     -- IN_QUEUE until then, IN_PROGRESS from then
    ends_at TEXT NOT NULL,       -- outcome from then
    outcome TEXT NOT NULL,       -- DONE, CANCELLED or FATAL
    document_id TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS report_created ON report (created_at);
CREATE TABLE IF NOT EXISTS report_document (
    document_id TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
"""
LEDGER_QUOTA = 10  # ledger reports in a day
_QUOTA_HOURS = 24
_REPEAT_MINUTES = 15  # a stock report asked for again so soon is CANCELLED
_QUEUE_S = (15.0, 60.0)
_WORK_S = (45.0, 150.0)


@dataclass(frozen=True, slots=True)
class Job:
    """One report; times are the marketplace's. ``start`` and ``end`` are None where none was given."""

    report_id: str
    kind: str
    options: dict[str, str]
    start: datetime | None
    end: datetime | None
    created_at: datetime
    begins_at: datetime
    ends_at: datetime
    outcome: str
    document_id: str

    def status(self, now: datetime) -> str:
        """IN_QUEUE, IN_PROGRESS, DONE, CANCELLED or FATAL."""
        if now >= self.ends_at:
            return self.outcome
        return "IN_PROGRESS" if now >= self.begins_at else "IN_QUEUE"


def request_job(
    market: Marketplace, kind: str, options: dict[str, str], start: datetime | None, end: datetime | None
) -> Job:
    """Enter a report. Raises Refusal (429) when the day's ledger reports are used up."""
    now, dice = market.clock.now(), random.Random()
    begins = now + timedelta(seconds=market.patience(dice.uniform(*_QUEUE_S)))
    ends = begins + timedelta(seconds=market.patience(dice.uniform(*_WORK_S)))
    number = f"{dice.randrange(50_000, 70_000)}0{int(market.clock.wall() * 1000) % 10**8:08d}"
    with market.state.write() as db:
        if market.config.limits and KINDS[kind].is_ledger:
            _check_quota(db, now)
        job = Job(
            report_id=number if _get(db, number) is None else f"{number}{dice.randrange(10**4):04d}",
            kind=kind,
            options=options,
            start=start,
            end=end,
            created_at=now,
            begins_at=begins,
            ends_at=ends,
            outcome=_outcome(market, db, kind, options, start, end),
            document_id=f"amzn1.spdoc.1.4.na.{uuid.uuid4()}",
        )
        _insert(db, job)
    return job


def find_job(market: Marketplace, report_id: str) -> Job:
    """The report of that id. Raises NotFound."""
    with market.state.read() as db:
        row = _get(db, report_id)
    if row is None:
        raise NotFound("report", report_id)
    return _job(row)


def find_document(market: Marketplace, document_id: str) -> Job:
    """The finished report that the document belongs to. Raises NotFound."""
    with market.state.read() as db:
        row = db.execute("SELECT * FROM report WHERE document_id = ?", (document_id,)).fetchone()
    if row is None or _job(row).status(market.clock.now()) != "DONE":
        raise NotFound("document", document_id)
    return _job(row)


def list_jobs(market: Marketplace, since: datetime, until: datetime) -> list[Job]:
    """Reports asked for between the two moments, newest first."""
    with market.state.read() as db:
        rows = db.execute(
            "SELECT * FROM report WHERE created_at BETWEEN ? AND ? ORDER BY created_at DESC, report_id DESC",
            (iso(since), iso(until)),
        ).fetchall()
    return [_job(row) for row in rows]


def cancel_job(market: Marketplace, report_id: str) -> None:
    """Cancel a report that is still in the queue. Raises NotFound, Refusal (400) when it is too late."""
    now = market.clock.now()
    if find_job(market, report_id).status(now) != "IN_QUEUE":
        raise Refusal(400, "InvalidInput", "Only a report that is in the queue can be cancelled.")
    with market.state.write() as db:
        db.execute(
            "UPDATE report SET outcome = 'CANCELLED', begins_at = ?, ends_at = ? WHERE report_id = ?",
            (iso(now), iso(now), report_id),
        )


def _outcome(
    market: Marketplace,
    db: sqlite3.Connection,
    kind: str,
    options: dict[str, str],
    start: datetime | None,
    end: datetime | None,
) -> str:
    now = market.clock.now()
    if KINDS[kind].options_fault(options) or (start is not None and now - start > timedelta(days=550)):
        return "FATAL"
    if start is not None and end is not None and start >= end:
        return "FATAL"
    if KINDS[kind].is_ledger:
        return "DONE"
    recent = iso(now - timedelta(minutes=_REPEAT_MINUTES))
    again = db.execute(
        "SELECT 1 FROM report WHERE kind = ? AND created_at > ? AND outcome = 'DONE'", (kind, recent)
    ).fetchone()
    has_stock = db.execute("SELECT 1 FROM shipment LIMIT 1").fetchone()
    return "CANCELLED" if has_stock is None or (again and market.config.limits) else "DONE"


def _check_quota(db: sqlite3.Connection, now: datetime) -> None:
    since = iso(now - timedelta(hours=_QUOTA_HOURS))
    ledgers = [name for name, kind in KINDS.items() if kind.is_ledger]
    marks = ", ".join("?" * len(ledgers))
    used = db.execute(
        f"SELECT count(*) FROM report WHERE created_at > ? AND outcome = 'DONE' AND kind IN ({marks})",  # noqa: S608
        (since, *ledgers),
    ).fetchone()[0]
    if used >= LEDGER_QUOTA:
        raise Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")


def _get(db: sqlite3.Connection, report_id: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = db.execute("SELECT * FROM report WHERE report_id = ?", (report_id,)).fetchone()
    return row


def _insert(db: sqlite3.Connection, job: Job) -> None:
    db.execute(
        "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job.report_id,
            job.kind,
            json.dumps(job.options),
            iso(job.start) if job.start else "",
            iso(job.end) if job.end else "",
            iso(job.created_at),
            iso(job.begins_at),
            iso(job.ends_at),
            job.outcome,
            job.document_id,
        ),
    )


def _job(row: sqlite3.Row) -> Job:
    return Job(
        report_id=row["report_id"],
        kind=row["kind"],
        options=json.loads(row["options_json"]),
        start=parse_iso(row["start_at"]) if row["start_at"] else None,
        end=parse_iso(row["end_at"]) if row["end_at"] else None,
        created_at=parse_iso(row["created_at"]),
        begins_at=parse_iso(row["begins_at"]),
        ends_at=parse_iso(row["ends_at"]),
        outcome=row["outcome"],
        document_id=row["document_id"],
    )
