"""Stock by fulfillment center: which centers hold units, and how the units of SKUs spread over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fba_client.domain.inventory import SELLABLE
from fba_client.queries.inventory import matching
from fba_client.store.database import Database


@dataclass(frozen=True, slots=True)
class CenterTotal:
    """One center with its sellable and other units, over how many SKUs."""

    center: str
    sellable: int
    unsellable: int
    skus: int


@dataclass(frozen=True, slots=True)
class CenterRow:
    """One SKU: sellable units by center, other units over all centers, and the day of its newest balance."""

    id: int
    msku: str
    title: str
    sellable: int
    unsellable: int
    by_center: dict[str, int]
    day: str


@dataclass(frozen=True, slots=True)
class Balance:
    """The newest balance of one SKU at one center in one disposition, with its day."""

    msku: str
    center: str
    disposition: str
    units: int
    day: str


def balances(cache: Database, search: str = "") -> tuple[Balance, ...]:
    """The balances, other than zero, of the SKUs that a search finds; by SKU, center and disposition."""
    where, values = matching(search)
    statement = (
        "SELECT msku, center, disposition, units, day FROM center_stock "
        f"WHERE units <> 0 AND msku IN (SELECT msku FROM sku WHERE {where}) ORDER BY msku, center, disposition"
    )
    with cache.read() as connection:
        return tuple(Balance(*row) for row in connection.exec_driver_sql(statement, values).fetchall())


def center_totals(cache: Database) -> tuple[CenterTotal, ...]:
    """The centers that hold units, those with the most sellable ones first."""
    with cache.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT center, sum(units * (disposition = ?)) AS sellable, sum(units * (disposition <> ?)), "
            "count(DISTINCT msku) FROM center_stock WHERE units <> 0 GROUP BY center ORDER BY sellable DESC, center",
            (SELLABLE, SELLABLE),
        )
        return tuple(CenterTotal(*row) for row in rows.fetchall())


def center_rows(cache: Database, ids: Iterable[int]) -> dict[int, CenterRow]:
    """The rows of the SKUs ``ids``, by id."""
    listed = ",".join(map(str, map(int, ids)))
    with cache.read() as connection:
        names = connection.exec_driver_sql(f"SELECT id, msku, title FROM sku WHERE id IN ({listed})").fetchall()
        balances = connection.exec_driver_sql(
            "SELECT s.id, c.center, c.disposition, c.units, c.day FROM sku AS s "
            f"JOIN center_stock AS c ON c.msku = s.msku WHERE s.id IN ({listed})"
        ).fetchall()
    grouped: dict[int, list[tuple[str, str, int, str]]] = {}
    for number, *balance in balances:
        grouped.setdefault(number, []).append(tuple(balance))
    return {number: _row(number, msku, title, grouped.get(number, [])) for number, msku, title in names}


def _row(number: int, msku: str, title: str, balances: list[tuple[str, str, int, str]]) -> CenterRow:
    by_center = {center: units for center, disposition, units, _ in balances if disposition == SELLABLE}
    others = sum(units for _, disposition, units, _ in balances if disposition != SELLABLE)
    day = max((day for *_, day in balances), default="")
    return CenterRow(number, msku, title, sum(by_center.values()), others, by_center, day)
