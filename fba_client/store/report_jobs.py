"""Reports asked for and not yet taken in: a restart goes on waiting, and the daily quota is not spent twice."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from sqlalchemy import Connection

from fba_client.store.bulk import upsert
from fba_client.store.cache_tables import ReportJob

_COLUMNS = "report_id, kind, options_json, start_at, end_at, status, requested_at, next_poll_at"


@dataclass(frozen=True, slots=True)
class PendingReport:
    """One report that the backend is making; times are ISO 8601 in UTC."""

    report_id: str
    kind: str
    options_json: str = "{}"
    start_at: str = ""
    end_at: str = ""
    status: str = "IN_QUEUE"
    requested_at: str = ""
    next_poll_at: str = ""


def remember_report(conn: Connection, job: PendingReport) -> None:
    """Keep a report that was asked for, or the newest that is known of it."""
    row = dict(zip(_COLUMNS.split(", "), astuple(job), strict=True))
    upsert(conn, ReportJob, [row])


def pending_reports(conn: Connection, kind: str = "") -> list[PendingReport]:
    """The reports still to be taken in, of one kind or of all, oldest first."""
    rows = conn.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM report_job WHERE ? IN ('', kind) ORDER BY requested_at, report_id", (kind,)
    )
    return [PendingReport(*row) for row in rows]


def note_report_status(conn: Connection, report_id: str, status: str, next_poll_at: str) -> None:
    """Keep what the backend said last and when to ask again."""
    conn.exec_driver_sql(
        "UPDATE report_job SET status = ?, next_poll_at = ? WHERE report_id = ?", (status, next_poll_at, report_id)
    )


def forget_report(conn: Connection, report_id: str) -> None:
    """The report was taken in, or will never come."""
    conn.exec_driver_sql("DELETE FROM report_job WHERE report_id = ?", (report_id,))
