"""Writing stock by center and day (ledger summary) and single movements (ledger detail) into the cache."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from fba_client.domain.inventory import VELOCITY_DAYS
from fba_client.store.bulk import Row, chunks, ordered_tuples, upsert_statement
from fba_client.store.cache_tables import LedgerDay, LedgerEvent
from fba_client.store.inventory import add_missing_skus

_KEY = ("day", "msku", "center", "disposition")
UNIT_COLUMNS = (
    "starting",
    "in_transit",
    "receipts",
    "customer_shipments",
    "customer_returns",
    "vendor_returns",
    "transfers",
    "found",
    "lost",
    "damaged",
    "disposed",
    "other_events",
    "ending",
    "unknown_events",
)
_DAY_COLUMNS = _KEY + UNIT_COLUMNS
# What makes an event that event: not its title, which sellers change, and not how much of it was reconciled since.
_IDENTITY = (
    "day",
    "happened_at",
    "msku",
    "fnsku",
    "asin",
    "event_type",
    "reference_id",
    "quantity",
    "center",
    "disposition",
    "reason",
    "country",
)
EVENT_COLUMNS = ("fingerprint", "ordinal", *_IDENTITY, "title", "reconciled", "unreconciled")


@dataclass(frozen=True, slots=True)
class DaysReplaced:
    """What an import of daily balances did."""

    rows: int
    days: frozenset[str]


def replace_days(conn: Connection, rows: Iterable[Row]) -> DaysReplaced:
    """Replace the days that ``rows`` name by ``rows``, and bring the stock by center up to date.

    A row has ``day``, ``msku``, ``center``, ``disposition``, ``fnsku``, ``asin``, ``title`` and the fourteen counts of
    ``ledger_day``. Days that no row names stay as they are, since the backend delivers late and in parts. Rows with the
    same key (one SKU under two FNSKUs) are added up. SKUs that the cache has not seen are made known.
    """
    count, days = 0, set[str]()
    identities: dict[object, Row] = {}
    statement = _insert_days()
    for chunk in chunks(rows):
        new_days = {str(row["day"]) for row in chunk} - days
        days |= new_days
        conn.exec_driver_sql("DELETE FROM ledger_day WHERE day IN (SELECT value FROM json_each(?))", _listed(new_days))
        conn.exec_driver_sql(statement, ordered_tuples(chunk, _DAY_COLUMNS, _KEY))
        identities.update((row["msku"], row) for row in chunk)
        count += len(chunk)
    if days:
        add_missing_skus(conn, identities.values())
        refresh_center_stock(conn, days)
        refresh_velocity(conn)
    return DaysReplaced(count, frozenset(days))


def refresh_center_stock(conn: Connection, days: Iterable[str]) -> None:
    """Recompute the newest balances that ``days`` may have changed."""
    listed = _listed(days)
    conn.exec_driver_sql(  # bare columns beside max() come from the row that has the maximum (sqlite.org/lang_select)
        "INSERT INTO center_stock (msku, center, disposition, units, in_transit, day) "
        "SELECT msku, center, disposition, ending, in_transit, max(day) FROM ledger_day "
        "WHERE day IN (SELECT value FROM json_each(?)) GROUP BY msku, center, disposition "
        "ON CONFLICT (msku, center, disposition) DO UPDATE "
        "SET units = excluded.units, in_transit = excluded.in_transit, day = excluded.day "
        "WHERE excluded.day >= center_stock.day",
        listed,
    )
    orphans = conn.exec_driver_sql(
        "DELETE FROM center_stock WHERE day IN (SELECT value FROM json_each(?)) AND NOT EXISTS ("
        "SELECT 1 FROM ledger_day AS l WHERE l.day = center_stock.day AND l.msku = center_stock.msku "
        "AND l.center = center_stock.center AND l.disposition = center_stock.disposition) "
        "RETURNING msku, center, disposition",
        listed,
    ).fetchall()
    if orphans:  # their newest balance is gone from its day: look for an older one
        conn.exec_driver_sql(
            "INSERT INTO center_stock (msku, center, disposition, units, in_transit, day) "
            "SELECT l.msku, l.center, l.disposition, l.ending, l.in_transit, max(l.day) FROM ledger_day AS l "
            "JOIN json_each(?) AS k ON l.msku = k.value ->> 0 AND l.center = k.value ->> 1 "
            "AND l.disposition = k.value ->> 2 GROUP BY l.msku, l.center, l.disposition",
            (json.dumps([tuple(row) for row in orphans]),),
        )


def refresh_velocity(conn: Connection) -> None:
    """Recompute how many units of each SKU went to customers in the ledger's newest 30 days."""
    conn.exec_driver_sql(
        "WITH sold AS (SELECT msku, sum(abs(customer_shipments)) AS units FROM ledger_day "
        "WHERE day > (SELECT date(max(day), ?) FROM ledger_day) GROUP BY msku) "
        "UPDATE sku SET shipped_30_days = coalesce(sold.units, 0) "
        "FROM sku AS s LEFT JOIN sold ON sold.msku = s.msku "
        "WHERE s.id = sku.id AND sku.shipped_30_days <> coalesce(sold.units, 0)",
        (f"-{VELOCITY_DAYS} days",),
    )


def insert_events(conn: Connection, rows: Iterable[Row]) -> int:
    """Add the movements that are not there yet; returns how many were new.

    A row has the columns of ``ledger_event`` without ``fingerprint`` and ``ordinal``. The rows of one report must come
    in one call: identical rows are separate events, and only their number tells them apart from a second import.
    """
    before = _count_events(conn)
    key = ("fingerprint", "ordinal")
    updates = {name: f"excluded.{name}" for name in ("title", "reconciled", "unreconciled")}
    statement = upsert_statement(LedgerEvent, EVENT_COLUMNS, key, updates)
    for chunk in chunks(_numbered(rows)):
        conn.exec_driver_sql(statement, ordered_tuples(chunk, EVENT_COLUMNS, key))
    return _count_events(conn) - before


def newest_day(conn: Connection) -> str:
    """The newest day of which the cache has balances, or ''."""
    return str(conn.exec_driver_sql("SELECT coalesce(max(day), '') FROM ledger_day").scalar_one())


def rows_by_day(conn: Connection) -> dict[str, int]:
    """How many balances the cache has of each day."""
    rows = conn.exec_driver_sql("SELECT day, count(*) FROM ledger_day GROUP BY day")
    return {str(day): int(count) for day, count in rows}


def forget_before(conn: Connection, day: str) -> int:
    """Delete balances and movements older than ``day``; the stock by center stays. Returns how many rows went."""
    gone = conn.exec_driver_sql("DELETE FROM ledger_day WHERE day < ?", (day,)).rowcount
    return gone + conn.exec_driver_sql("DELETE FROM ledger_event WHERE day < ?", (day,)).rowcount


def _insert_days() -> str:
    sums = {name: f"{name} + excluded.{name}" for name in UNIT_COLUMNS}
    return upsert_statement(LedgerDay, _DAY_COLUMNS, _KEY, sums)


def _numbered(rows: Iterable[Row]) -> Iterator[Row]:
    seen: Counter[str] = Counter()
    for row in rows:
        words = "\x1f".join(str(row[name]) for name in _IDENTITY)
        fingerprint = hashlib.blake2b(words.encode(), digest_size=16).hexdigest()
        yield {**row, "fingerprint": fingerprint, "ordinal": seen[fingerprint]}
        seen[fingerprint] += 1


def _count_events(conn: Connection) -> int:
    return int(conn.exec_driver_sql("SELECT count(*) FROM ledger_event").scalar_one())


def _listed(days: Iterable[str]) -> tuple[str]:
    return (json.dumps(sorted(days)),)
