"""Totals of each SKU over the whole network (getInventorySummaries)."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from fba_client.domain.times import iso_seconds
from fba_client.store.bulk import chunks
from fba_client.store.inventory import upsert_skus
from fba_client.store.sources import let_through, mark_fetched, source_state
from fba_client.sync.events import Changed
from fba_client.sync.pull import CHUNK, INVENTORY, PullResult, Report, TooFewRows, check, hold, noting_failure, shrinks
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.models.inventory import InventorySummary

_PAGE = 50


class _SkuRow(NamedTuple):
    """A row of ``sku``: compact, because the whole list is looked at before any of it is written."""

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
    reserved_orders: int
    reserved_transfers: int
    reserved_processing: int
    researching: int
    unfulfillable: int
    total: int
    as_of: str
    fetched_at: str


def pull_inventory(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Fetch every SKU's totals. SKUs that the list lacks stay as they are: absence is not deletion.

    A list that is much shorter than the last one is held back. Raises BackendErrors, Cancelled.
    """
    with noting_failure(desk.cache, INVENTORY):
        now = desk.clock.now()
        rows = _fetch(client, iso_seconds(now), report)
        with desk.cache.read() as conn:
            rows_before = source_state(conn, INVENTORY).rows
        if shrinks(rows_before, len(rows)):
            hold(desk.cache, INVENTORY, TooFewRows(rows_before, len(rows)), now)
            return PullResult(0, frozenset({Changed.SOURCES}))
        _write(desk, rows, cancel)
        return PullResult(len(rows), frozenset({Changed.INVENTORY, Changed.SOURCES}))


def _fetch(client: SpApiClient, fetched_at: str, report: Report) -> list[_SkuRow]:
    rows: list[_SkuRow] = []
    for summary in client.inventory.get_inventory_summaries(details=True):
        if summary.seller_sku:
            rows.append(_row(summary, fetched_at))
            if len(rows) % _PAGE == 0:
                report(len(rows), 0, "")
    return rows


def _write(desk: Workplace, rows: list[_SkuRow], cancel: threading.Event) -> None:
    fields = _SkuRow._fields
    for chunk in chunks(rows, CHUNK):
        check(cancel)
        with desk.cache.write() as conn:
            upsert_skus(conn, [dict(zip(fields, row, strict=True)) for row in chunk])
    fetched_at = iso_seconds(desk.clock.now())
    as_of = max((row.as_of for row in rows), default=fetched_at)
    with desk.cache.write() as conn:
        mark_fetched(conn, INVENTORY, as_of=as_of, fetched_at=fetched_at, rows=len(rows))
        let_through(conn, INVENTORY)


def _row(summary: InventorySummary, fetched_at: str) -> _SkuRow:
    from fba_client.spapi.models.inventory import (  # noqa: PLC0415  (pydantic is slow to import)
        InventoryDetails,
        ReservedQuantity,
    )

    details = summary.inventory_details or InventoryDetails()
    reserved = details.reserved_quantity or ReservedQuantity()
    researching, lost = details.researching_quantity, details.unfulfillable_quantity
    return _SkuRow(
        msku=summary.seller_sku,
        fnsku=summary.fn_sku,
        asin=summary.asin,
        title=summary.product_name,
        condition=summary.condition,
        fulfillable=details.fulfillable_quantity or 0,
        inbound_working=details.inbound_working_quantity or 0,
        inbound_shipped=details.inbound_shipped_quantity or 0,
        inbound_receiving=details.inbound_receiving_quantity or 0,
        reserved=reserved.total_reserved_quantity or 0,
        reserved_orders=reserved.pending_customer_order_quantity or 0,
        reserved_transfers=reserved.pending_transshipment_quantity or 0,
        reserved_processing=reserved.fc_processing_quantity or 0,
        researching=(researching.total_researching_quantity if researching else 0) or 0,
        unfulfillable=(lost.total_unfulfillable_quantity if lost else 0) or 0,
        total=summary.total_quantity or 0,
        as_of=iso_seconds(summary.last_updated_time) if summary.last_updated_time else fetched_at,
        fetched_at=fetched_at,
    )
