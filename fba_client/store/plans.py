"""Writing inbound plans and all that hangs on them into the cache.

What the backend lists whole for a plan or a shipment is replaced whole: an option that it no longer offers must not be
offered here.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection
from sqlmodel import SQLModel

from fba_client.store.bulk import Row, upsert
from fba_client.store.cache_tables import (
    InboundPlan,
    PackingGroupItem,
    PlacementOption,
    PlanShipment,
    PlanShipmentBox,
    PlanShipmentItem,
    TransportationOption,
)


def upsert_plans(conn: Connection, rows: Iterable[Row]) -> int:
    """Insert or update plans by ``plan_id``; returns how many rows were given."""
    return upsert(conn, InboundPlan, rows)


def upsert_plan_shipments(conn: Connection, rows: Iterable[Row]) -> int:
    """Insert or update shipments of plans by ``shipment_id``; columns that are not given stay as they are."""
    return upsert(conn, PlanShipment, rows)


def replace_packing_groups(conn: Connection, plan_id: str, rows: Iterable[Row]) -> int:
    """Make ``rows`` the packing groups of the plan, a row for each SKU in each group; returns how many."""
    return _replace(conn, PackingGroupItem, "plan_id", plan_id, rows)


def replace_placement_options(conn: Connection, plan_id: str, rows: Iterable[Row]) -> int:
    """Make ``rows`` the placement options of the plan; returns how many."""
    return _replace(conn, PlacementOption, "plan_id", plan_id, rows)


def replace_transportation_options(conn: Connection, shipment_id: str, rows: Iterable[Row]) -> int:
    """Make ``rows`` the transportation options of the shipment; returns how many."""
    return _replace(conn, TransportationOption, "shipment_id", shipment_id, rows)


def replace_shipment_items(conn: Connection, shipment_id: str, rows: Iterable[Row]) -> int:
    """Make ``rows`` the items of the shipment of a plan; returns how many."""
    return _replace(conn, PlanShipmentItem, "shipment_id", shipment_id, rows)


def replace_shipment_boxes(conn: Connection, shipment_id: str, rows: Iterable[Row]) -> int:
    """Make ``rows`` the boxes of the shipment of a plan; returns how many."""
    return _replace(conn, PlanShipmentBox, "shipment_id", shipment_id, rows)


def forget_plan_shipments(conn: Connection, plan_id: str, *, keep: Iterable[str]) -> int:
    """Delete the plan's shipments that the backend no longer lists, with what hangs on them; returns how many."""
    kept = set(keep)
    held = conn.exec_driver_sql("SELECT shipment_id FROM plan_shipment WHERE plan_id = ?", (plan_id,)).scalars()
    gone = [str(shipment_id) for shipment_id in held if shipment_id not in kept]
    for table in ("plan_shipment_item", "plan_shipment_box", "transportation_option", "plan_shipment"):
        for shipment_id in gone:
            conn.exec_driver_sql(f"DELETE FROM {table} WHERE shipment_id = ?", (shipment_id,))
    return len(gone)


def _replace(conn: Connection, model: type[SQLModel], column: str, value: str, rows: Iterable[Row]) -> int:
    conn.exec_driver_sql(f"DELETE FROM {model.__tablename__} WHERE {column} = ?", (value,))
    return upsert(conn, model, ({**row, column: value} for row in rows))
