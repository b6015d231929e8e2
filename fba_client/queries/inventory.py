"""What the Inventory page lists: the ids of a filter in order, the rows behind ids, and what a filter adds up to."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from fba_client.domain.inventory import LOW_COVER_DAYS, SELLABLE, VELOCITY_DAYS, days_of_cover, is_low
from fba_client.store.database import Database
from fba_client.store.folding import fold

CENTER_SORT = "center:"  # begins a sort by the sellable units at one center
_TRIGRAM = 3
_WORDS_MAX = 12
_INBOUND = "inbound_working + inbound_shipped + inbound_receiving"
_COVER = f"fulfillable * {VELOCITY_DAYS} / nullif(shipped_30_days, 0)"
_SORTS = {
    "msku": "msku",
    "fnsku": "fnsku",
    "asin": "asin",
    "title": "title COLLATE NOCASE",
    "condition": "condition",
    "fulfillable": "fulfillable",
    "inbound": _INBOUND,
    "reserved": "reserved",
    "researching": "researching",
    "unfulfillable": "unfulfillable",
    "total": "total",
    "shipped_30_days": "shipped_30_days",
    "cover": _COVER,
    "as_of": "as_of",
    "sellable": f"(SELECT sum(units) FROM center_stock AS c WHERE c.msku = sku.msku AND disposition = '{SELLABLE}')",
    "unsellable": f"(SELECT sum(units) FROM center_stock AS c WHERE c.msku = sku.msku AND disposition <> '{SELLABLE}')",
    "day": "(SELECT max(day) FROM center_stock AS c WHERE c.msku = sku.msku)",
}
_COLUMNS = (
    "id, msku, fnsku, asin, title, condition, fulfillable, inbound_working, inbound_shipped, inbound_receiving, "
    "reserved, researching, unfulfillable, total, shipped_30_days, as_of"
)


class Health(StrEnum):
    """Which SKUs a filter lets through. ``LOW`` is stock for fewer than 21 days at the pace of the last 30."""

    ALL = "all"
    IN_STOCK = "in_stock"
    LOW = "low"
    OUT_OF_STOCK = "out_of_stock"
    INBOUND = "inbound"
    UNFULFILLABLE = "unfulfillable"


_HEALTH = {
    Health.ALL: "1",
    Health.IN_STOCK: "fulfillable > 0",
    Health.LOW: f"(fulfillable > 0 AND shipped_30_days > 0 AND {_COVER} < {LOW_COVER_DAYS})",
    Health.OUT_OF_STOCK: "fulfillable <= 0",
    Health.INBOUND: f"{_INBOUND} > 0",
    Health.UNFULFILLABLE: "unfulfillable > 0",
}


@dataclass(frozen=True, slots=True)
class InventoryFilter:
    """What to list and in which order. ``search`` is what was typed: every word of it must occur in an id or the title.

    ``sort`` is a column of SkuRow or CenterRow, ``inbound``, ``cover``, or ``center:`` and a center's code.
    ``at_centers`` leaves only SKUs of which some center holds units.
    """

    search: str = ""
    health: Health = Health.ALL
    sort: str = "msku"
    descending: bool = False
    at_centers: bool = False


@dataclass(frozen=True, slots=True)
class SkuRow:
    """One SKU with its totals; units, and ``as_of`` as ISO 8601."""

    id: int
    msku: str
    fnsku: str
    asin: str
    title: str
    condition: str
    fulfillable: int
    inbound_working: int
    inbound_shipped: int
    inbound_receiving: int
    reserved: int
    researching: int
    unfulfillable: int
    total: int
    shipped_30_days: int
    as_of: str

    @property
    def inbound(self) -> int:
        """Units announced, under way or being received."""
        return self.inbound_working + self.inbound_shipped + self.inbound_receiving

    @property
    def cover(self) -> int | None:
        """Whole days that the sellable units last at the pace of the last 30; None when nothing was sold."""
        return days_of_cover(self.fulfillable, self.shipped_30_days)

    @property
    def is_low(self) -> bool:
        """Whether there is stock, but not for long."""
        return is_low(self.fulfillable, self.shipped_30_days)


@dataclass(frozen=True, slots=True)
class InventoryTotals:
    """What the SKUs of a filter add up to, in units."""

    skus: int = 0
    fulfillable: int = 0
    inbound: int = 0
    reserved: int = 0
    researching: int = 0
    unfulfillable: int = 0
    total: int = 0


def sku_ids(cache: Database, wanted: InventoryFilter) -> array[int]:
    """The ids of the SKUs that ``wanted`` lets through, in its order. Raises ValueError for an unknown sort."""
    where, values = _conditions(wanted)
    order, order_values = _order(wanted)
    statement = f"SELECT id FROM sku WHERE {where} ORDER BY {order}"
    with cache.read() as connection:
        driver = (
            connection.connection.driver_connection
        )  # five times as fast as through rows, and there may be millions
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - tells mypy what the engine's URL says
        return array("q", (number for (number,) in driver.execute(statement, (*values, *order_values))))


def sku_rows(cache: Database, ids: Iterable[int]) -> dict[int, SkuRow]:
    """The rows of ``ids``, by id; one that is gone meanwhile is missing."""
    listed = ",".join(map(str, map(int, ids)))
    with cache.read() as connection:
        rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM sku WHERE id IN ({listed})")
        return {row[0]: SkuRow(*row) for row in rows.fetchall()}


def sku_ids_of(cache: Database, mskus: Iterable[str]) -> dict[str, int]:
    """The ids of those ``mskus`` that the cache knows."""
    with cache.read() as connection:
        found = (connection.exec_driver_sql("SELECT msku, id FROM sku WHERE msku = ?", (msku,)) for msku in mskus)
        return {msku: number for rows in found for msku, number in rows.fetchall()}


def inventory_totals(cache: Database, wanted: InventoryFilter) -> InventoryTotals:
    """What the SKUs of ``wanted`` add up to."""
    where, values = _conditions(wanted)
    sums = ", ".join(
        f"coalesce(sum({column}), 0)"
        for column in ("fulfillable", _INBOUND, "reserved", "researching", "unfulfillable", "total")
    )
    with cache.read() as connection:
        row = connection.exec_driver_sql(f"SELECT count(*), {sums} FROM sku WHERE {where}", values).one()
        return InventoryTotals(*row)


def health_counts(cache: Database, search: str = "", *, at_centers: bool = False) -> dict[Health, int]:
    """How many SKUs of a search each filter would show."""
    where, values = _conditions(InventoryFilter(search, at_centers=at_centers))
    sums = ", ".join(f"coalesce(sum({condition}), 0)" for condition in _HEALTH.values())
    with cache.read() as connection:
        row = connection.exec_driver_sql(f"SELECT {sums} FROM sku WHERE {where}", values).one()
        return dict(zip(_HEALTH, map(int, row), strict=True))


def matching(search: str) -> tuple[str, tuple[str, ...]]:
    """The condition on ``sku`` (and its values) that every word of ``search`` occurs in ``sku.search``.

    Words of three characters and more go through the trigram index, which finds candidates by all their trigrams; a
    plain substring test then decides. Nothing typed is ever read as a pattern or a query operator.
    """
    words = tuple(dict.fromkeys(fold(search).split()))[:_WORDS_MAX]
    if not words:
        return "1", ()
    trigrams = dict.fromkeys(word[at : at + _TRIGRAM] for word in words for at in range(len(word) - _TRIGRAM + 1))
    conditions = ["instr(search, ?) > 0"] * len(words)
    if not trigrams:
        return " AND ".join(conditions), words
    quoted = " AND ".join('"' + trigram.replace('"', '""') + '"' for trigram in trigrams)
    candidates = "id IN (SELECT rowid FROM sku_search WHERE sku_search MATCH ?)"
    return " AND ".join([candidates, *conditions]), (quoted, *words)


def _conditions(wanted: InventoryFilter) -> tuple[str, tuple[str, ...]]:
    found, values = matching(wanted.search)
    where = f"{_HEALTH[wanted.health]} AND {found}"
    if wanted.at_centers:
        where += " AND msku IN (SELECT msku FROM center_stock WHERE units <> 0)"
    return where, values


def _order(wanted: InventoryFilter) -> tuple[str, tuple[str, ...]]:
    direction = "DESC" if wanted.descending else "ASC"
    if wanted.sort == "msku":
        return f"msku {direction}", ()
    if wanted.sort.startswith(CENTER_SORT):
        units = (
            "(SELECT units FROM center_stock AS c WHERE c.msku = sku.msku AND c.center = ? "
            f"AND c.disposition = '{SELLABLE}')"
        )
        return f"coalesce({units}, 0) {direction}, msku", (wanted.sort.removeprefix(CENTER_SORT),)
    if wanted.sort not in _SORTS:
        raise ValueError(f"the inventory cannot be sorted by {wanted.sort}")
    return f"{_SORTS[wanted.sort]} {direction} NULLS LAST, msku", ()
