"""How fresh each kind of fact is, and what was held back from replacing what we hold."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from fba_client.store.bulk import upsert
from fba_client.store.cache_tables import HeldBack, Source


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
    row = {
        "name": name,
        "as_of": as_of,
        "fetched_at": fetched_at,
        "rows": rows,
        "watermark": watermark,
        "error": "",
    }
    kept = "CASE WHEN excluded.watermark = '' THEN source.watermark ELSE excluded.watermark END"
    upsert(conn, Source, [row], changes={"watermark": kept})


def mark_failed(conn: Connection, name: str, error: str) -> None:
    """Note why the newest attempt failed; what is known of the last good one stays."""
    upsert(conn, Source, [{"name": name, "error": error}])


def source_state(conn: Connection, name: str) -> SourceState:
    """What is known of one source."""
    row = conn.exec_driver_sql(
        "SELECT name, as_of, fetched_at, rows, watermark, error FROM source WHERE name = ?", (name,)
    ).fetchone()
    return SourceState(*row) if row else SourceState(name)


def hold_back(conn: Connection, source: str, *, rows_before: int, rows_after: int, reason: str, held_at: str) -> None:
    """Note that a pull was not taken in because it would have emptied or much shrunk what we hold."""
    row = {
        "source": source,
        "rows_before": rows_before,
        "rows_after": rows_after,
        "reason": reason,
        "held_at": held_at,
    }
    upsert(conn, HeldBack, [row])


def let_through(conn: Connection, source: str) -> None:
    """Forget that something was held back: it came right by itself, or a person accepted it."""
    conn.exec_driver_sql("DELETE FROM held_back WHERE source = ?", (source,))


def is_held_back(conn: Connection, source: str) -> bool:
    """Whether a pull of this source waits for a person's decision."""
    return conn.exec_driver_sql("SELECT 1 FROM held_back WHERE source = ?", (source,)).fetchone() is not None
