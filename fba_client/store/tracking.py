"""Tracking numbers as they were typed, kept from that moment, whatever becomes of sending them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, text

from fba_client.domain.times import iso_seconds
from fba_client.store.bulk import upsert
from fba_client.store.workspace_tables import SavedTracking


def save(conn: Connection, draft_id: str, shipment_id: str, numbers: Mapping[str, str], now: datetime) -> None:
    """Keep ``numbers`` (box id to tracking number) beside those that were kept before."""
    rows = [
        {
            "shipment_id": shipment_id,
            "box_id": box_id,
            "draft_id": draft_id,
            "tracking_id": number,
            "updated_at": iso_seconds(now),
        }
        for box_id, number in numbers.items()
    ]
    upsert(conn, SavedTracking, rows)


def saved(conn: Connection, shipment_id: str) -> dict[str, str]:
    """The tracking number kept for each box of a shipment."""
    query = text("SELECT box_id, tracking_id FROM saved_tracking WHERE shipment_id = :id ORDER BY box_id")
    return {row[0]: row[1] for row in conn.execute(query, {"id": shipment_id})}
