"""From rows of reports to rows of the cache: one way for reports that were pulled and files that were imported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection

from fba_client.errors import ReportDamaged
from fba_client.reports import (
    AfnInventoryRow,
    LedgerDetailRow,
    LedgerSummaryRow,
    MyiInventoryRow,
    ReportRow,
)
from fba_client.store.bulk import Row
from fba_client.store.inventory import upsert_skus
from fba_client.store.ledger import insert_events, replace_days

_CENTER_MIN = 3  # shorter locations are countries
_SELLABLE = "SELLABLE"
R = TypeVar("R", bound=ReportRow)


@dataclass(frozen=True, slots=True)
class Written:
    """Rows taken in; for a ledger of balances also the days that were replaced."""

    rows: int
    days: frozenset[str] = field(default_factory=frozenset)


def write_ledger_days(conn: Connection, rows: Iterable[LedgerSummaryRow]) -> Written:
    """Replace the days that came, and no others. Raises ReportDamaged for a ledger that is not by center."""
    replaced = replace_days(conn, _by_center(rows))
    return Written(replaced.rows, replaced.days)


def _by_center(rows: Iterable[LedgerSummaryRow]) -> Iterator[Row]:
    fields = LedgerSummaryRow._fields
    for row in rows:
        if len(row.center) < _CENTER_MIN:
            raise ReportDamaged(
                "This ledger is added up by country ({country}), not by fulfillment center.",
                advice="Download it again with the location “Fulfillment center” and the period “Daily”.",
                country=row.center,
            )
        yield dict(zip(fields, row, strict=True))


def write_events(conn: Connection, rows: Iterable[LedgerDetailRow]) -> Written:
    """Add the events that are not there yet; all rows of one report in one call."""
    return Written(insert_events(conn, _dicts(rows)))


def write_myi(conn: Connection, rows: Iterable[MyiInventoryRow], as_of: str, fetched_at: str) -> Written:
    """Update totals from the report “manage FBA inventory”."""
    stamp = {"as_of": as_of, "fetched_at": fetched_at}
    return Written(upsert_skus(conn, ({**row, **stamp} for row in _dicts(rows))))


def write_afn(conn: Connection, rows: Iterable[AfnInventoryRow], as_of: str, fetched_at: str) -> Written:
    """Update what can and cannot be sold from the report “Amazon-fulfilled inventory”."""
    return Written(upsert_skus(conn, _sums(rows, as_of, fetched_at).values()))


def _sums(rows: Iterable[AfnInventoryRow], as_of: str, fetched_at: str) -> dict[str, dict[str, object]]:
    """One row a SKU; the report has one for each condition of its units."""
    found: dict[str, dict[str, object]] = {}
    for row in rows:
        sums = found.setdefault(
            row.msku,
            {
                "msku": row.msku,
                "fnsku": row.fnsku,
                "asin": row.asin,
                "condition": row.condition,
                "fulfillable": 0,
                "unfulfillable": 0,
                "as_of": as_of,
                "fetched_at": fetched_at,
            },
        )
        name = "fulfillable" if row.warehouse_condition.upper() == _SELLABLE else "unfulfillable"
        sums[name] = int(str(sums[name])) + row.quantity
    return found


def _dicts(rows: Iterable[R]) -> Iterator[Row]:
    return (row._asdict() for row in rows)
