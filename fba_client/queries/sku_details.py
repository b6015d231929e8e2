"""All about one SKU: its figures with their ages, its units by center and disposition, and its last months by day."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from fba_client.domain.inventory import SELLABLE
from fba_client.queries.inventory import SkuRow, sku_rows
from fba_client.store.database import Database
from fba_client.store.sources import SourceState, source_state


@dataclass(frozen=True, slots=True)
class Balance:
    """Units of a SKU at one center in one disposition at the end of ``day`` (``YYYY-MM-DD``)."""

    center: str
    disposition: str
    units: int
    in_transit: int
    day: str


@dataclass(frozen=True, slots=True)
class SkuDetails:
    """One SKU; ``totals_source`` tells the age of the totals, ``ledger_source`` that of the balances."""

    row: SkuRow
    balances: tuple[Balance, ...]
    totals_source: SourceState
    ledger_source: SourceState


@dataclass(frozen=True, slots=True)
class StockSeries:
    """A SKU day by day over all centers: sellable units at the end, received, and gone to customers.

    All four have the same length, with no day left out; the units are None for a day that the ledger has not brought.
    """

    days: tuple[str, ...] = ()
    sellable: tuple[int | None, ...] = ()
    received: tuple[int | None, ...] = ()
    shipped: tuple[int | None, ...] = ()


def sku_details(cache: Database, sku_id: int) -> SkuDetails | None:
    """What is known of the SKU, or None if it is gone."""
    row = sku_rows(cache, [sku_id]).get(sku_id)
    if row is None:
        return None
    with cache.read() as connection:
        balances = connection.exec_driver_sql(
            "SELECT center, disposition, units, in_transit, day FROM center_stock WHERE msku = ? "
            "AND (units <> 0 OR in_transit <> 0) ORDER BY disposition <> ?, units DESC, center, disposition",
            (row.msku, SELLABLE),
        ).fetchall()
        totals, ledger = source_state(connection, "inventory"), source_state(connection, "ledger_summary")
    return SkuDetails(row, tuple(Balance(*balance) for balance in balances), totals, ledger)


def stock_series(cache: Database, msku: str, days: int = 0) -> StockSeries:
    """The newest ``days`` days of the ledger for a SKU; 0 means all."""
    with cache.read() as connection:
        first, last = _span(connection, days)
        if not last:
            return StockSeries()
        rows = connection.exec_driver_sql(_SERIES, (first, last, SELLABLE, msku)).fetchall()
    return StockSeries(*map(tuple, zip(*rows, strict=True)))


# The key of ledger_day begins with the day: a seek a day finds the SKU, another whether the day was brought at all.
_SERIES = """
WITH RECURSIVE days(day) AS (SELECT ? UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < ?),
held AS MATERIALIZED (SELECT day, EXISTS (SELECT 1 FROM ledger_day AS l WHERE l.day = days.day) AS held FROM days)
SELECT held.day,
       iif(held, coalesce(sum(l.ending * (l.disposition = ?)), 0), NULL),
       iif(held, coalesce(sum(l.receipts), 0), NULL),
       iif(held, coalesce(sum(abs(l.customer_shipments)), 0), NULL)
FROM held LEFT JOIN ledger_day AS l ON l.day = held.day AND l.msku = ?
GROUP BY held.day ORDER BY held.day
"""


def _span(connection: Connection, days: int) -> tuple[str, str]:
    first, last = connection.exec_driver_sql("SELECT min(day), max(day) FROM ledger_day").one()
    if last is None:
        return "", ""
    if days:
        start = connection.exec_driver_sql("SELECT date(?, ?)", (last, f"-{days - 1} days")).scalar_one()
        first = max(first, start)
    return str(first), str(last)
