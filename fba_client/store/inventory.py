"""Writing the totals of each SKU into the cache."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from fba_client.store.bulk import Row, chunks, insert_statement, ordered_tuples
from fba_client.store.cache_tables import Sku

_IDENTITY = ("msku", "fnsku", "asin", "title")


def upsert_skus(conn: Connection, rows: Iterable[Row]) -> int:
    """Insert or update SKUs by ``msku``; returns how many rows were given.

    A row is a mapping of columns of ``sku``; all rows have the columns of the first one, ``msku`` at least. Columns
    that are not given stay as they are (or have their defaults in a new row), and so do an FNSKU, ASIN, title or
    condition that is given as '': a report that does not know a title does not erase it.
    """
    count, statement, columns = 0, "", ()  # type: tuple[int, str, tuple[str, ...]]
    for chunk in chunks(rows):
        if not statement:
            columns = tuple(chunk[0])
            statement = _upsert_statement(columns)
        conn.exec_driver_sql(statement, ordered_tuples(chunk, columns, ("msku",)))
        count += len(chunk)
    return count


def add_missing_skus(conn: Connection, rows: Iterable[Row]) -> None:
    """Make SKUs known that only a ledger names (``msku``, ``fnsku``, ``asin``, ``title``); others stay as they are."""
    statement = _insert(_IDENTITY) + " ON CONFLICT (msku) DO NOTHING"
    for chunk in chunks(rows):
        conn.exec_driver_sql(statement, ordered_tuples(chunk, _IDENTITY, ("msku",)))


def _upsert_statement(columns: tuple[str, ...]) -> str:
    merged: dict[str, str] = {
        name: f"CASE WHEN excluded.{name} = '' THEN sku.{name} ELSE excluded.{name} END"
        for name in ("fnsku", "asin", "title", "condition")
        if name in columns
    }
    updates = {name: f"excluded.{name}" for name in columns if name != "msku"} | merged
    updates["search"] = f"fold({', '.join(merged.get(name, f'sku.{name}') for name in _IDENTITY)})"
    changes = ", ".join(f"{name} = {value}" for name, value in updates.items())
    return f"{_insert(columns)} ON CONFLICT (msku) DO UPDATE SET {changes}"


def _insert(columns: tuple[str, ...]) -> str:
    places = {name: f"?{at}" for at, name in enumerate(columns, start=1)}
    search = f"fold({', '.join(places[name] for name in _IDENTITY if name in places)})"
    return insert_statement(Sku, columns, computed={"search": search})
