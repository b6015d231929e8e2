"""How fresh each kind of fact is, and what was held back from replacing what we hold.

Plain SQL without the table classes, because the window reads ages at its start and those classes take time to make.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class SourceState:
    """The state of one source; all '' and 0 before the first fetch. Times are ISO 8601 in UTC."""

    name: str
    as_of: str = ""
    fetched_at: str = ""
    rows: int = 0
    watermark: str = ""
    error: str = ""


def mark_fetched(conn: Connection, name: str, *, as_of: str, fetched_at: str, rows: int, watermark: str = "") -> None:
    """Note a fetch that ended well; the watermark stays when none is given."""
    conn.exec_driver_sql(
        "INSERT INTO source (name, as_of, fetched_at, rows, watermark, error) VALUES (?, ?, ?, ?, ?, '') "
        "ON CONFLICT (name) DO UPDATE SET as_of = excluded.as_of, fetched_at = excluded.fetched_at, "
        "rows = excluded.rows, error = '', "
        "watermark = CASE WHEN excluded.watermark = '' THEN source.watermark ELSE excluded.watermark END",
        (name, as_of, fetched_at, rows, watermark),
    )


def mark_failed(conn: Connection, name: str, error: str) -> None:
    """Note why the newest attempt failed; what is known of the last good one stays."""
    conn.exec_driver_sql(
        "INSERT INTO source (name, as_of, fetched_at, rows, watermark, error) VALUES (?, '', '', 0, '', ?) "
        "ON CONFLICT (name) DO UPDATE SET error = excluded.error",
        (name, error),
    )


def source_state(conn: Connection, name: str) -> SourceState:
    """What is known of one source."""
    row = conn.exec_driver_sql(
        "SELECT name, as_of, fetched_at, rows, watermark, error FROM source WHERE name = ?", (name,)
    ).fetchone()
    return SourceState(*row) if row else SourceState(name)


def hold_back(conn: Connection, source: str, *, rows_before: int, rows_after: int, reason: str, held_at: str) -> None:
    """Note that a pull was not taken in because it would have emptied or much shrunk what we hold."""
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO held_back (source, rows_before, rows_after, reason, held_at) VALUES (?, ?, ?, ?, ?)",
        (source, rows_before, rows_after, reason, held_at),
    )


def let_through(conn: Connection, source: str) -> None:
    """Forget that something was held back: it came right by itself, or a person accepted it."""
    conn.exec_driver_sql("DELETE FROM held_back WHERE source = ?", (source,))
