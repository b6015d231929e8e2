"""What Home shows: the stock in a few figures, what runs low, and what needs attention.

All functions belong in a worker: they read whole tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, text

from fba_client.domain.inventory import LOW_COVER_DAYS, SELLABLE, VELOCITY_DAYS, days_of_cover
from fba_client.domain.shipment import Stage
from fba_client.domain.times import iso_seconds
from fba_client.queries.outbox import outbox_counts
from fba_client.queries.print_ledger import UnfinishedRun, unfinished_runs
from fba_client.queries.shipments import ShipmentRow, Waiting, list_shipments
from fba_client.queries.sources import list_sources
from fba_client.store.database import Database

STALE_AFTER = timedelta(hours=24)
OVERDUE_AFTER = timedelta(days=14)  # on its way or being received without a change for so long
_UNDER_WAY = (Stage.DRAFT, Stage.PLANNING, Stage.READY, Stage.IN_TRANSIT, Stage.RECEIVING)


class Concern(StrEnum):
    """A reason to look at something, the gravest first."""

    REFUSED = "refused"  # entries that the backend refused
    HELD_BACK = "held_back"  # a pull that would have shrunk what we hold
    UNKNOWN = "unknown"  # entries whose answer was lost
    UNPRINTED = "unprinted"  # a printer stopped before the last label
    SOURCE_FAILED = "source_failed"
    SHORT_RECEIPT = "short_receipt"  # closed with fewer units than sent
    OVERDUE = "overdue"  # nothing happened to it for long
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Attention:
    """Something that needs attention: how many, and the ``subject`` of the first (a name, an id or a source)."""

    concern: Concern
    count: int
    subject: str = ""
    units: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class StockFigures:
    """The whole stock in a few numbers, with the backend's own date of each kind; '' before the first sync."""

    skus: int = 0
    skus_out: int = 0  # none fulfillable
    skus_out_selling: int = 0  # of these, sold in the last 30 days of the ledger
    sellable: int = 0
    reserved: int = 0
    inbound: int = 0
    unfulfillable: int = 0
    centers: int = 0
    as_of: str = ""
    centers_as_of: str = ""


@dataclass(frozen=True, slots=True)
class LowStock:
    """A SKU that runs out soon at its recent pace; ``days_left`` 0 means that it is out."""

    msku: str
    title: str
    sellable: int
    inbound: int
    sold_30_days: int
    days_left: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All that Home shows, of one moment."""

    figures: StockFigures
    shipments: tuple[ShipmentRow, ...]
    shipments_under_way: int
    attention: tuple[Attention, ...]
    low_stock: tuple[LowStock, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever fetched and nothing made: the first visit."""
        return self.figures.skus == 0 and not self.figures.as_of and not self.shipments


def overview(cache: Database, workspace: Database, now: datetime, *, limit: int = 6) -> Overview:
    """Everything at once; lists have at most ``limit`` rows."""
    everything = list_shipments(cache, workspace).rows
    under_way = [row for row in everything if row.stage in _UNDER_WAY]
    with cache.read() as connection:
        figures = _figures(connection)
        low = _low_stock(connection, limit)
    attention = _attention(cache, workspace, everything, now)
    return Overview(figures, tuple(under_way[:limit]), len(under_way), attention, low)


def _figures(connection: Connection) -> StockFigures:
    row = connection.execute(text(_TOTALS)).one()
    centers, day = connection.execute(text(_CENTERS), {"sellable": SELLABLE}).one()
    return StockFigures(
        skus=row.skus,
        skus_out=row.skus_out,
        skus_out_selling=row.skus_out_selling,
        sellable=row.sellable,
        reserved=row.reserved,
        inbound=row.inbound,
        unfulfillable=row.unfulfillable,
        centers=centers,
        as_of=row.as_of,
        centers_as_of=day,
    )


def _low_stock(connection: Connection, limit: int) -> tuple[LowStock, ...]:
    values = {"days": VELOCITY_DAYS, "low": LOW_COVER_DAYS, "limit": limit}
    return tuple(
        LowStock(msku, title, units, inbound, sold, days_of_cover(max(0, units), sold) or 0)
        for msku, title, units, inbound, sold in connection.execute(text(_LOW), values)
    )


def _attention(
    cache: Database, workspace: Database, shipments: tuple[ShipmentRow, ...], now: datetime
) -> tuple[Attention, ...]:
    counts = outbox_counts(workspace)
    sources = list_sources(cache)
    stale_before = iso_seconds(now - STALE_AFTER)
    overdue_before = iso_seconds(now - OVERDUE_AFTER)
    moving = (Stage.IN_TRANSIT, Stage.RECEIVING)
    found = [
        Attention(Concern.REFUSED, counts.refused),
        _of_sources(Concern.HELD_BACK, [(row.name, row.held_back.held_at) for row in sources if row.held_back]),
        Attention(Concern.UNKNOWN, counts.unknown),
        _of_prints(unfinished_runs(workspace)),
        _of_sources(Concern.SOURCE_FAILED, [(row.name, row.fetched_at) for row in sources if row.error]),
        _of_shipments(Concern.SHORT_RECEIPT, [row for row in shipments if row.waiting is Waiting.SHORTAGE]),
        _of_shipments(
            Concern.OVERDUE, [row for row in shipments if row.stage in moving and "" < row.changed_at < overdue_before]
        ),
        _of_sources(
            Concern.STALE,
            [(row.name, row.fetched_at) for row in sources if not row.error and "" < row.fetched_at < stale_before],
        ),
    ]
    return tuple(item for item in found if item.count)


def _of_sources(concern: Concern, rows: list[tuple[str, str]]) -> Attention:
    name, since = rows[0] if rows else ("", "")
    return Attention(concern, len(rows), name, since=since)


def _of_prints(runs: tuple[UnfinishedRun, ...]) -> Attention:
    """The labels that were not printed; ``subject`` is what the newest of them are of."""
    if not runs:
        return Attention(Concern.UNPRINTED, 0)
    return Attention(Concern.UNPRINTED, len(runs), runs[0].title, sum(run.left for run in runs), runs[0].updated_at)


def _of_shipments(concern: Concern, rows: list[ShipmentRow]) -> Attention:
    if not rows:
        return Attention(concern, 0)
    missing = sum(row.expected - row.received for row in rows if row.expected > row.received)
    return Attention(concern, len(rows), rows[0].key, missing, rows[0].changed_at)


_TOTALS = """
SELECT count(*) AS skus, coalesce(sum(fulfillable), 0) AS sellable, coalesce(sum(reserved), 0) AS reserved,
       count(*) FILTER (WHERE fulfillable <= 0) AS skus_out,
       count(*) FILTER (WHERE fulfillable <= 0 AND shipped_30_days > 0) AS skus_out_selling,
       coalesce(sum(inbound_working + inbound_shipped + inbound_receiving), 0) AS inbound,
       coalesce(sum(unfulfillable), 0) AS unfulfillable,
       coalesce((SELECT coalesce(nullif(as_of, ''), fetched_at) FROM source WHERE name = 'inventory'), '') AS as_of
FROM sku
"""
_CENTERS = """
SELECT count(DISTINCT center), coalesce(max(day), '') FROM center_stock WHERE units > 0 AND disposition = :sellable
"""
_LOW = """
SELECT msku, title, fulfillable, inbound_working + inbound_shipped + inbound_receiving, shipped_30_days FROM sku
WHERE shipped_30_days > 0 AND max(fulfillable, 0) * :days < :low * shipped_30_days
ORDER BY 1.0 * max(fulfillable, 0) / shipped_30_days, shipped_30_days DESC, msku LIMIT :limit
"""
