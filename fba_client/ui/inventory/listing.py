"""What the page reads in the background: the ids first, so that rows appear, then what they add up to."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from fba_client.domain.items import ItemLine
from fba_client.queries.center_stock import CenterTotal, center_totals
from fba_client.queries.inventory import (
    Health,
    InventoryFilter,
    InventoryTotals,
    health_counts,
    inventory_totals,
    sku_ids,
    sku_rows,
)
from fba_client.store.database import Database
from fba_client.store.sources import SourceState, source_state


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of a filter in its order, and the centers for the view by center; ``any_known`` without the filter."""

    wanted: InventoryFilter
    ids: array[int]
    centers: tuple[CenterTotal, ...]
    any_known: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """What a filter adds up to, how many SKUs each button would show, and how old it all is."""

    totals: InventoryTotals
    counts: dict[Health, int]
    totals_source: SourceState
    ledger_source: SourceState


def read_listing(cache: Database, wanted: InventoryFilter) -> Listing:
    """The rows to show."""
    ids = sku_ids(cache, wanted)
    centers = center_totals(cache) if wanted.at_centers else ()
    known = bool(ids) or bool(sku_ids(cache, InventoryFilter(at_centers=wanted.at_centers)))
    return Listing(wanted, ids, centers, known)


def read_sums(cache: Database, wanted: InventoryFilter) -> Sums:
    """The figures around the rows."""
    totals = inventory_totals(cache, wanted)
    counts = health_counts(cache, wanted.search, at_centers=wanted.at_centers)
    with cache.read() as connection:
        return Sums(totals, counts, source_state(connection, "inventory"), source_state(connection, "ledger_summary"))


def item_lines(cache: Database, ids: Sequence[int]) -> list[ItemLine]:
    """One unit of each SKU, as a beginning of a shipment or of a sheet of labels."""
    rows = sku_rows(cache, ids)
    found = (rows[row_id] for row_id in ids if row_id in rows)
    return [ItemLine(row.msku, 1, row.fnsku, row.title) for row in found]
