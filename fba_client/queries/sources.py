"""How fresh each kind of fact is, what failed, and what was held back: for the Sync Centre and the window's status."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from fba_client.phrases import phrase_from
from fba_client.store.database import Database

# The order in which people think of them; sources that are not named here follow by their name.
_ORDER = ("inventory", "ledger_summary", "shipments", "plans", "ledger_detail", "afn", "myi")

_FETCHED_BY_SYNC_ONLY = ("inventory", "shipments", "plans")


@dataclass(frozen=True, slots=True)
class HeldBackPull:
    """A pull that was not taken in because it would have emptied or much shrunk what we hold."""

    source: str
    rows_before: int
    rows_after: int
    reason: str
    held_at: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: ``as_of`` by the backend's own date, ``fetched_at`` by our clock, ISO 8601 in UTC or ''.

    ``error`` says why the newest attempt failed, '' when it did not; ``held_back`` waits for a person.
    """

    name: str
    as_of: str
    fetched_at: str
    rows: int
    error: str
    held_back: HeldBackPull | None


def list_sources(cache: Database) -> tuple[SourceRow, ...]:
    """Every source that was ever asked, whether it answered or not."""
    with cache.read() as connection:
        held = {row.source: HeldBackPull(*row) for row in connection.execute(text(_HELD_BACK))}
        rows = [
            SourceRow(row.name, row.as_of, row.fetched_at, row.rows, phrase_from(row.error), held.pop(row.name, None))
            for row in connection.execute(text(_SOURCES))
        ]
    rows += [SourceRow(name, "", "", pull.rows_before, "", pull) for name, pull in held.items()]
    return tuple(sorted(rows, key=_place))


def last_synced(cache: Database) -> str:
    """When a sync last fetched anything, ISO 8601 in UTC; '' before the first time. An imported file is no sync."""
    names = ", ".join(f"'{name}'" for name in _FETCHED_BY_SYNC_ONLY)
    statement = f"SELECT coalesce(max(fetched_at), '') FROM source WHERE name IN ({names})"
    with cache.read() as connection:
        return str(connection.execute(text(statement)).scalar_one())


def _place(row: SourceRow) -> tuple[int, str]:
    return (_ORDER.index(row.name) if row.name in _ORDER else len(_ORDER), row.name)


_SOURCES = "SELECT name, as_of, fetched_at, rows, error FROM source"
_HELD_BACK = "SELECT source, rows_before, rows_after, reason, held_at FROM held_back"
