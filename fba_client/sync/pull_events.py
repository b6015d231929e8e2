"""Single movements of stock of the last month (report GET_LEDGER_DETAIL_VIEW_DATA)."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from fba_client.domain.times import iso_seconds
from fba_client.errors import ReportError
from fba_client.reports import LEDGER_DETAIL, LedgerDetailRow, ReportStream
from fba_client.store.report_jobs import PendingReport
from fba_client.store.sources import mark_fetched, source_state
from fba_client.sync.events import Changed
from fba_client.sync.pull import LEDGER_EVENTS, PullResult, Report, backend_now, noting_failure
from fba_client.sync.pull_report import ReportPull
from fba_client.sync.report_writes import Written, write_events
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

DAYS = 30


def pull_events(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Fetch the events of the last 30 days, at most once a day; those that are held are not doubled.

    Raises BackendErrors, ReportErrors, Cancelled.
    """
    with noting_failure(desk.cache, LEDGER_EVENTS):
        with desk.cache.read() as conn:
            now = backend_now(conn, desk.clock)
        reports = ReportPull(client, desk, LEDGER_DETAIL, report, cancel)
        job = _next_job(reports, desk, now)
        written = None if job is None else _take_in(reports, job, desk, now)
        new = written.rows if written else 0
        return PullResult(new, frozenset({Changed.SOURCES, *({Changed.LEDGER} if new else ())}))


def ask_for_events(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> None:
    """Ask for the report, if it is due, without waiting for it. Raises BackendErrors, Cancelled."""
    with desk.cache.read() as conn:
        now = backend_now(conn, desk.clock)
    _next_job(ReportPull(client, desk, LEDGER_DETAIL, report, cancel), desk, now)


def _next_job(reports: ReportPull, desk: Workplace, now: datetime) -> PendingReport | None:
    """The report to wait for: one that was asked for earlier, or a new one where today's is missing."""
    return reports.pending() or _ask(reports, desk, now)


def _ask(reports: ReportPull, desk: Workplace, now: datetime) -> PendingReport | None:
    with desk.cache.read() as conn:
        asked_on = source_state(conn, LEDGER_EVENTS).watermark
    if asked_on == now.date().isoformat():
        return None
    # From midnight on: identical events are told apart by their number within a day, so days must come whole.
    return reports.request({}, datetime.combine(now.date() - timedelta(days=DAYS), time(), UTC), now)


def _take_in(reports: ReportPull, job: PendingReport, desk: Workplace, now: datetime) -> Written | None:
    today = now.date().isoformat()

    def write(conn: Connection, stream: ReportStream) -> Written:
        written = write_events(conn, (row for row in stream.rows() if isinstance(row, LedgerDetailRow)))
        newest = conn.exec_driver_sql("SELECT coalesce(max(day), '') FROM ledger_event").scalar_one()
        total = conn.exec_driver_sql("SELECT count(*) FROM ledger_event").scalar_one()
        mark_fetched(
            conn,
            LEDGER_EVENTS,
            as_of=str(newest),
            fetched_at=iso_seconds(desk.clock.now()),
            rows=int(total),
            watermark=today,
        )
        return written

    try:
        return reports.take_in(job, write)
    except ReportError:
        with desk.cache.write() as conn:
            state = source_state(conn, LEDGER_EVENTS)
            mark_fetched(
                conn,
                LEDGER_EVENTS,
                as_of=state.as_of,
                fetched_at=state.fetched_at,
                rows=state.rows,
                watermark=today,
            )
        raise
