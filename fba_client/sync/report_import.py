"""Taking in a report file that a person downloaded: the same way into the cache as a pull, whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from fba_client.domain.clock import Clock
from fba_client.domain.times import iso_seconds
from fba_client.errors import ReportError
from fba_client.phrases import Count, reason_of
from fba_client.reports import (
    AFN_INVENTORY,
    LEDGER_DETAIL,
    LEDGER_SUMMARY,
    AfnInventoryRow,
    LedgerDetailRow,
    LedgerSummaryRow,
    MyiInventoryRow,
    ReportStream,
    open_report,
)
from fba_client.store.database import Database
from fba_client.store.ledger import newest_day, rows_by_day
from fba_client.store.sources import mark_fetched
from fba_client.sync.events import Changed
from fba_client.sync.pull import LEDGER_DAYS, LEDGER_EVENTS, shrinks
from fba_client.sync.report_writes import Written, write_afn, write_events, write_ledger_days, write_myi

R = TypeVar("R")
_LEDGER_CHANGED = frozenset({Changed.SOURCES, Changed.CENTERS, Changed.LEDGER, Changed.INVENTORY})


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was imported: the report's kind and its title for people, rows taken in, first and last day ('' if none)."""

    kind: str
    title: str
    rows: int
    first_day: str
    last_day: str
    changed: frozenset[Changed]


def import_report_file(
    cache: Database, path: Path, clock: Clock, cancel: threading.Event | None = None
) -> ImportResult:
    """Import a ledger, Amazon-fulfilled or manage-FBA-inventory report; its columns tell which.

    Raises UnknownReportKind, ReportDamaged, ReportError (the file cannot be read), each with the file's name, DiskFull,
    DatabaseBusy, Cancelled; nothing was imported then.
    """
    try:
        with open_report(path, cancel=cancel) as stream, cache.write() as conn:
            written, changed = _write(conn, stream, _file_time(path), iso_seconds(clock.now()))
    except ReportError as error:
        if "path" in error.values:
            raise
        raise type(error)("{file}: {reason}", advice=error.advice, file=path.name, reason=error.phrase) from error
    days = sorted(written.days)
    return ImportResult(
        stream.kind, stream.title, written.rows, days[0] if days else "", days[-1] if days else "", changed
    )


def _write(conn: Connection, stream: ReportStream, as_of: str, now: str) -> tuple[Written, frozenset[Changed]]:
    if stream.kind == LEDGER_SUMMARY:
        written = _write_whole_days(conn, stream)
        mark_fetched(conn, LEDGER_DAYS, as_of=newest_day(conn), fetched_at=now, rows=written.rows)
        return written, _LEDGER_CHANGED
    if stream.kind == LEDGER_DETAIL:
        written = write_events(conn, _of(LedgerDetailRow, stream))
        newest = conn.exec_driver_sql("SELECT coalesce(max(day), '') FROM ledger_event").scalar_one()
        mark_fetched(conn, LEDGER_EVENTS, as_of=str(newest), fetched_at=now, rows=written.rows)
        return written, frozenset({Changed.SOURCES, Changed.LEDGER})
    if stream.kind == AFN_INVENTORY:
        written = write_afn(conn, _of(AfnInventoryRow, stream), as_of, now)
        mark_fetched(conn, "afn", as_of=as_of, fetched_at=now, rows=written.rows)
    else:
        written = write_myi(conn, _of(MyiInventoryRow, stream), as_of, now)
        mark_fetched(conn, "myi", as_of=as_of, fetched_at=now, rows=written.rows)
    return written, frozenset({Changed.SOURCES, Changed.INVENTORY})


def _write_whole_days(conn: Connection, stream: ReportStream) -> Written:
    """Replace the days that came. Raises ReportError for a file with a part of them only, as of a single SKU."""
    before = rows_by_day(conn)
    written = write_ledger_days(conn, _of(LedgerSummaryRow, stream))
    held = sum(before.get(day, 0) for day in written.days)
    if shrinks(held, written.rows):
        raise ReportError(
            "It has {rows} rows for days of which {held} are kept here, so it seems to be a part of a ledger.",
            advice="Download it again for all SKUs and centers. Nothing was changed.",
            rows=Count(written.rows),
            held=Count(held),
        )
    return written


def _of(kind: type[R], stream: ReportStream) -> Iterator[R]:
    return (row for row in stream.rows() if isinstance(row, kind))


def _file_time(path: Path) -> str:
    """When the file was last changed, which is when it was downloaded: its figures are of that time."""
    try:
        return iso_seconds(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except OSError as error:
        raise ReportError(
            "The file {path} cannot be read: {reason}.", path=str(path), reason=reason_of(error)
        ) from error
