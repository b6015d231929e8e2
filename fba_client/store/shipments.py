"""Writing confirmed shipments and their items into the cache."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from fba_client.store.bulk import Row, upsert
from fba_client.store.cache_tables import Shipment, ShipmentItem

_STATUS_CHANGED = (
    "CASE WHEN excluded.status <> shipment.status THEN excluded.fetched_at ELSE shipment.status_changed_at END"
)


def upsert_shipments(conn: Connection, rows: Iterable[Row]) -> int:
    """Insert or update shipments by ``confirmation_id``; returns how many rows were given.

    Each row has at least ``confirmation_id``, ``status`` and ``fetched_at``; the moments of first sight and of the
    newest change of status are kept here and not given.
    """
    stamped = ({**row, "first_seen_at": row["fetched_at"], "status_changed_at": row["fetched_at"]} for row in rows)
    changes = {"first_seen_at": "shipment.first_seen_at", "status_changed_at": _STATUS_CHANGED}
    return upsert(conn, Shipment, stamped, changes=changes)


def upsert_items(conn: Connection, rows: Iterable[Row]) -> int:
    """Insert or update items by ``confirmation_id`` and ``msku``, and the units of their shipments; how many rows."""
    kept = list(rows)
    count = upsert(conn, ShipmentItem, kept)
    touched = sorted({str(row["confirmation_id"]) for row in kept})
    conn.exec_driver_sql(
        "UPDATE shipment SET (units_shipped, units_received) = (SELECT coalesce(sum(shipped), 0), "
        "coalesce(sum(received), 0) FROM shipment_item AS i WHERE i.confirmation_id = shipment.confirmation_id) "
        "WHERE confirmation_id = ?",
        [(name,) for name in touched] or [("",)],
    )
    return count
