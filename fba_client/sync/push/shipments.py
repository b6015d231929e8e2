"""Reading the shipments of a plan into the cache, for the actions that must see what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text

from fba_client.spapi.models.inbound import Box, Shipment
from fba_client.store import plans
from fba_client.sync.plan_rows import box_rows, shipment_item_rows, shipment_row, tracking_of
from fba_client.sync.push.action import Job


def fetch_shipments(job: Job, shipment_ids: Iterable[str], *, items: bool = False) -> list[Shipment]:
    """The shipments as the backend has them now, written to the cache, with what is in them if ``items``."""
    inbound = job.client.inbound
    found = []
    for shipment_id in shipment_ids:
        shipment = inbound.get_shipment(job.plan_id, shipment_id)
        rows = shipment_item_rows(inbound.list_shipment_items(job.plan_id, shipment_id)) if items else []
        with job.desk.cache.write() as conn:
            plans.upsert_plan_shipments(conn, [shipment_row(job.plan_id, shipment, job.desk.clock.now())])
            if items:
                plans.replace_shipment_items(conn, shipment_id, rows)
        found.append(shipment)
    return found


def fetch_boxes(job: Job, shipment: Shipment) -> list[Box]:
    """The shipment's boxes in the backend's order, written to the cache with the tracking numbers it has for them."""
    boxes = list(job.client.inbound.list_shipment_boxes(job.plan_id, shipment.shipment_id))
    with job.desk.cache.write() as conn:
        plans.replace_shipment_boxes(conn, shipment.shipment_id, box_rows(boxes, tracking_of(shipment)))
    return boxes


@dataclass(frozen=True, slots=True)
class KnownShipment:
    """What the cache has of a shipment; '' for what it has not."""

    confirmation_id: str = ""
    transportation_option_id: str = ""
    delivery_window_start: str = ""
    shipping_solution: str = ""
    shipping_mode: str = ""
    box_ids: tuple[str, ...] = ()


def known_shipment(job: Job, shipment_id: str) -> KnownShipment:
    """The shipment by the cache alone: it spares the backend a question, whose usage plan is narrow."""
    query = text(
        "SELECT s.confirmation_id, s.transportation_option_id, s.delivery_window_start, "
        "coalesce(o.shipping_solution, ''), coalesce(o.shipping_mode, '') FROM plan_shipment AS s "
        "LEFT JOIN transportation_option AS o ON o.shipment_id = s.shipment_id "
        "AND o.transportation_option_id = s.transportation_option_id WHERE s.shipment_id = :id"
    )
    boxes = text(
        "SELECT box_id FROM plan_shipment_box WHERE shipment_id = :id AND box_id <> package_id ORDER BY position"
    )
    with job.desk.cache.read() as conn:
        row = conn.execute(query, {"id": shipment_id}).one_or_none()
        box_ids = tuple(str(found) for found in conn.execute(boxes, {"id": shipment_id}).scalars())
    if row is None:
        return KnownShipment()
    confirmation_id, option_id, window_start, solution, mode = row
    return KnownShipment(confirmation_id, option_id, window_start, solution, mode, box_ids)


def shipments_of(job: Job, placement_option_id: str) -> list[str]:
    """The ids of the shipments of a placement, as the cache has them."""
    query = text(
        "SELECT shipment_id FROM plan_shipment WHERE plan_id = :plan AND placement_option_id = :placement "
        "ORDER BY shipment_id"
    )
    with job.desk.cache.read() as conn:
        values = {"plan": job.plan_id, "placement": placement_option_id}
        return [str(found) for found in conn.execute(query, values).scalars()]
