"""Stock by center and day (report GET_LEDGER_SUMMARY_VIEW_DATA), the only source of it.

Days arrive late, by up to about ten days, and about ten ledger reports a day are allowed. So the newest days are asked
for at most once a day, together with the twelve before them; history follows in spans, the newest first, one at a time
without gaps.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from fba_client.domain.times import iso_seconds
from fba_client.errors import ReportError
from fba_client.reports import LEDGER_SUMMARY, LedgerSummaryRow, ReportStream
from fba_client.store.ledger import forget_before, newest_day, rows_by_day
from fba_client.store.report_jobs import PendingReport, forget_report
from fba_client.store.sources import let_through, mark_fetched, source_state
from fba_client.sync.events import Changed
from fba_client.sync.pull import (
    LEDGER_DAYS,
    PullResult,
    Report,
    TooFewRows,
    backend_now,
    hold,
    noting_failure,
    shrinks,
)
from fba_client.sync.pull_report import ReportPull
from fba_client.sync.report_writes import Written, write_ledger_days
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

OPTIONS = {"aggregateByLocation": "FC", "aggregatedByTimePeriod": "DAILY"}
SPAN_DAYS = 60
LATE_DAYS = 12
KEPT_DAYS = 548  # 18 months, as long as the reports reach back
ANOTHER_SPAN_S = 1.0  # a sync goes on to older days only where the backend is that quick


@dataclass(frozen=True, slots=True)
class Coverage:
    """The days that were asked for: all from ``first`` on, and up to the present on ``asked_on`` ('': never)."""

    first: str = ""
    asked_on: str = ""

    @classmethod
    def read(cls, watermark: str) -> Coverage:
        first, _, asked_on = watermark.partition("..")
        return cls(first, asked_on)

    def __str__(self) -> str:
        return f"{self.first}..{self.asked_on}"

    def next_span(self, newest: str, today: date, history_days: int) -> tuple[date, date] | None:
        """The first and last day to ask for next; None when there is nothing to ask for today."""
        oldest = today - timedelta(days=history_days - 1)
        if not self.first and self.asked_on == today.isoformat():
            return None
        if not self.first:
            return max(oldest, today - timedelta(days=SPAN_DAYS - 1)), today
        first = date.fromisoformat(self.first)
        if self.asked_on != today.isoformat():
            late = date.fromisoformat(newest or self.first) - timedelta(days=LATE_DAYS)
            return max(oldest, min(late, today)), today
        end = first - timedelta(days=1)
        return (max(oldest, end - timedelta(days=SPAN_DAYS - 1)), end) if oldest <= end else None

    def with_span(self, start: date, end: date, today: date) -> Coverage:
        """What is covered once the span was taken in."""
        first = min(filter(None, (self.first, start.isoformat())))
        return Coverage(first, today.isoformat() if end >= today else self.asked_on)


def pull_ledger(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Fetch the days that are missing, as far as the backend makes them in a short while; the rest next time.

    Days that come with much fewer rows than are held are held back. Raises BackendErrors, ReportErrors, Cancelled.
    """
    with noting_failure(desk.cache, LEDGER_DAYS):
        pull = _LedgerPull(desk, ReportPull(client, desk, LEDGER_SUMMARY, report, cancel), report)
        rows = 0
        began = desk.clock.monotonic()
        while (job := pull.next_job()) is not None:
            written = pull.take_in(job)
            rows += written or 0
            if written is None or desk.clock.monotonic() - began > ANOTHER_SPAN_S:
                break
        if rows:
            pull.forget_old_days()
        changed = {Changed.CENTERS, Changed.LEDGER, Changed.INVENTORY} if rows else set()
        return PullResult(rows, frozenset({Changed.SOURCES, *changed}))


def ask_for_ledger(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> None:
    """Ask for the next report, if one is due, without waiting for it. Raises BackendErrors, Cancelled."""
    _LedgerPull(desk, ReportPull(client, desk, LEDGER_SUMMARY, report, cancel), report).next_job()


class _LedgerPull:
    def __init__(self, desk: Workplace, reports: ReportPull, report: Report) -> None:
        self._desk = desk
        self._reports = reports
        self._report = report
        with desk.cache.read() as conn:
            self._now = backend_now(conn, desk.clock)

    def next_job(self) -> PendingReport | None:
        """The report to wait for: one that was asked for earlier, or a new one where days are missing."""
        pending = self._reports.pending()
        if pending is not None:
            return pending
        with self._desk.cache.read() as conn:
            coverage, newest = _coverage(conn), newest_day(conn)
        span = coverage.next_span(newest, self._now.date(), self._desk.settings.sync.ledger_days)
        if span is None:
            return None
        start = datetime.combine(span[0], time(), UTC)
        end = datetime.combine(span[1], time(23, 59, 59), UTC)
        return self._reports.request(OPTIONS, start, min(end, self._now))

    def take_in(self, job: PendingReport) -> int | None:
        """Rows taken in; None while the report is not ready, or where it was held back."""
        start, end = date.fromisoformat(job.start_at[:10]), date.fromisoformat(job.end_at[:10])

        def write(conn: Connection, stream: ReportStream) -> Written:
            written = _write(conn, stream, self._report)
            self._mark(conn, written.rows, _coverage(conn).with_span(start, end, self._now.date()))
            if end >= self._now.date():
                let_through(conn, LEDGER_DAYS)  # older days coming well say nothing of the newest
            return written

        try:
            written = self._reports.take_in(job, write)
        except TooFewRows as held:
            hold(self._desk.cache, LEDGER_DAYS, held, self._desk.clock.now())
            with self._desk.cache.write() as conn:
                forget_report(conn, job.report_id)
                self._note_asked(conn)
            return None
        except ReportError:
            with self._desk.cache.write() as conn:
                self._note_asked(conn)
            raise
        return None if written is None else written.rows

    def forget_old_days(self) -> None:
        """Drop what is older than 18 months (or than the person wants), by our clock and by the newest day held."""
        kept = timedelta(days=max(KEPT_DAYS, self._desk.settings.sync.ledger_days))
        with self._desk.cache.write() as conn:
            newest = date.fromisoformat(newest_day(conn) or self._now.date().isoformat())
            forget_before(conn, (min(newest, self._now.date()) - kept).isoformat())

    def _mark(self, conn: Connection, rows: int, coverage: Coverage) -> None:
        state = source_state(conn, LEDGER_DAYS)
        mark_fetched(
            conn,
            LEDGER_DAYS,
            as_of=newest_day(conn),
            fetched_at=iso_seconds(self._desk.clock.now()),
            rows=rows or state.rows,
            watermark=str(coverage),
        )

    def _note_asked(self, conn: Connection) -> None:
        """What went wrong today would go wrong again: the quota is small, so ask tomorrow."""
        coverage = replace(_coverage(conn), asked_on=self._now.date().isoformat())
        state = source_state(conn, LEDGER_DAYS)
        mark_fetched(
            conn, LEDGER_DAYS, as_of=state.as_of, fetched_at=state.fetched_at, rows=state.rows, watermark=str(coverage)
        )


def _coverage(conn: Connection) -> Coverage:
    return Coverage.read(source_state(conn, LEDGER_DAYS).watermark)


def _write(conn: Connection, stream: ReportStream, report: Report) -> Written:
    """Replace the days that came. Raises TooFewRows when they come with much less than is held of them."""
    before = rows_by_day(conn)
    written = write_ledger_days(conn, _counted(stream, report))
    rows_before = sum(before.get(day, 0) for day in written.days)
    if shrinks(rows_before, written.rows) and shrinks(source_state(conn, LEDGER_DAYS).rows, written.rows):
        raise TooFewRows(rows_before, written.rows)
    return written


def _counted(stream: ReportStream, report: Report) -> Iterator[LedgerSummaryRow]:
    for number, row in enumerate(stream.rows(), 1):
        if isinstance(row, LedgerSummaryRow):
            yield row
        if number % 20_000 == 0:
            report(number, 0, "")
