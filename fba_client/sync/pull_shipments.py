"""Confirmed shipments and what was received of them (Fulfillment Inbound v0, the only place that says so)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fba_client.domain.times import iso_seconds, parse_moment
from fba_client.store.bulk import Row, chunks
from fba_client.store.shipments import upsert_items, upsert_shipments
from fba_client.store.sources import let_through, mark_fetched, source_state
from fba_client.sync.events import Changed
from fba_client.sync.pull import (
    CHUNK,
    SHIPMENTS,
    PullResult,
    Report,
    TooFewRows,
    backend_now,
    check,
    hold,
    noting_failure,
    shrinks,
)
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.models.inbound_v0 import InboundShipmentInfo, InboundShipmentItem

_OVERLAP = timedelta(days=2)  # changes show late, and clocks differ
_AHEAD = timedelta(days=2)
_HISTORY = timedelta(days=548)  # 18 months, as long as the reports reach back
_WINDOW = timedelta(days=90)
_ENOUGH_ITEMS = 1_000  # a sync that has read so many leaves older ones to the next: the usage plan slows it down then


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the shipments are known: changes up to ``until``, items from ``items_from`` on ('': neither yet)."""

    until: str = ""
    items_from: str = ""

    @classmethod
    def read(cls, watermark: str) -> Progress:
        until, _, items_from = watermark.partition("..")
        return cls(until, items_from)

    def __str__(self) -> str:
        return f"{self.until}..{self.items_from}"

    def changes_since(self, now: datetime) -> datetime | None:
        """From when on changes are wanted; None for everything, also after this computer's clock had run ahead."""
        moment = parse_moment(self.until)
        return None if moment is None or moment > now + _AHEAD else moment - _OVERLAP


def pull_shipments(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Fetch all shipments the first time and later those that changed, with their items.

    Items of long ago follow in steps, so that the newest are here soon. A first list that is much shorter than what is
    held is held back. Raises BackendErrors, Cancelled.
    """
    with noting_failure(desk.cache, SHIPMENTS):
        with desk.cache.read() as conn:
            now, state = backend_now(conn, desk.clock), source_state(conn, SHIPMENTS)
            held = int(conn.exec_driver_sql("SELECT count(*) FROM shipment").scalar_one())
        since = Progress.read(state.watermark).changes_since(now)
        stamp = iso_seconds(desk.clock.now())
        shipments = [_shipment_row(shipment, stamp) for shipment in _shipments(client, since, now)]
        report(len(shipments), 0, "")
        baseline = min(held, state.rows)
        if since is None and shrinks(baseline, len(shipments)):
            hold(desk.cache, SHIPMENTS, TooFewRows(baseline, len(shipments)), desk.clock.now())
            return PullResult(0, frozenset({Changed.SOURCES}))
        check(cancel)
        _write_shipments(desk, shipments)
        items = _ItemsPull(client, desk, report, cancel).pull(since, now)
        changed = {Changed.SHIPMENTS} if shipments or items else set()
        return PullResult(len(shipments) + items, frozenset({Changed.SOURCES, *changed}))


def _shipments(client: SpApiClient, since: datetime | None, now: datetime) -> Iterator[InboundShipmentInfo]:
    from fba_client.spapi.inbound_v0 import SHIPMENT_STATUSES  # noqa: PLC0415  (pydantic is slow to import)

    if since is None:
        return client.inbound_v0.get_shipments(shipment_status_list=SHIPMENT_STATUSES)
    return client.inbound_v0.get_shipments(
        query_type="DATE_RANGE", last_updated_after=since, last_updated_before=now + _AHEAD
    )


def _write_shipments(desk: Workplace, rows: list[Row]) -> None:
    for chunk in chunks(rows, CHUNK):
        with desk.cache.write() as conn:
            upsert_shipments(conn, chunk)


class _ItemsPull:
    def __init__(self, client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> None:
        self._client, self._desk, self._report, self._cancel = client, desk, report, cancel
        self._count = 0

    def pull(self, since: datetime | None, now: datetime) -> int:
        """Fetch the items that changed and some of long ago; how many."""
        with self._desk.cache.read() as conn:
            known = parse_moment(Progress.read(source_state(conn, SHIPMENTS).watermark).items_from)
        begin = known if since is not None and known is not None else now - _WINDOW
        self._fetch(since if since is not None and known is not None else begin, now + _AHEAD)
        self._mark(now, begin)
        while begin > now - _HISTORY and self._count < _ENOUGH_ITEMS:
            self._fetch(begin - _WINDOW, begin)
            begin -= _WINDOW
            self._mark(now, begin)
        return self._count

    def _fetch(self, after: datetime, before: datetime) -> None:
        stamp = iso_seconds(self._desk.clock.now())
        found = self._client.inbound_v0.get_shipment_items(last_updated_after=after, last_updated_before=before)
        for chunk in chunks((_item_row(item, stamp) for item in found if item.shipment_id), CHUNK):
            check(self._cancel)
            with self._desk.cache.write() as conn:
                self._count += upsert_items(conn, chunk)
            self._report(self._count, 0, "")

    def _mark(self, now: datetime, items_from: datetime) -> None:
        with self._desk.cache.write() as conn:
            total = int(conn.exec_driver_sql("SELECT count(*) FROM shipment").scalar_one())
            mark_fetched(
                conn,
                SHIPMENTS,
                as_of=iso_seconds(now),
                fetched_at=iso_seconds(self._desk.clock.now()),
                rows=total,
                watermark=str(Progress(iso_seconds(now), iso_seconds(items_from))),
            )
            let_through(conn, SHIPMENTS)


def _shipment_row(shipment: InboundShipmentInfo, fetched_at: str) -> Row:
    return {
        "confirmation_id": shipment.shipment_id,
        "name": shipment.shipment_name,
        "center": shipment.destination_fulfillment_center_id,
        "status": shipment.shipment_status,
        "ship_from_name": shipment.ship_from_address.name,
        "fetched_at": fetched_at,
    }


def _item_row(item: InboundShipmentItem, fetched_at: str) -> Row:
    return {
        "confirmation_id": item.shipment_id,
        "msku": item.seller_sku,
        "fnsku": item.fulfillment_network_sku,
        "shipped": item.quantity_shipped,
        "received": item.quantity_received or 0,
        "in_case": item.quantity_in_case or 0,
        "fetched_at": fetched_at,
    }
