"""What the backend offered for a plan, as the cache holds it, and whether it still stands."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import text

from fba_client.domain.times import parse_moment
from fba_client.errors import DraftError
from fba_client.services.desk import Desk
from fba_client.store.drafts import DraftRow

DELIVERY_WINDOW = "CONFIRMED_DELIVERY_WINDOW"
PARTNERED = "AMAZON_PARTNERED_CARRIER"


def require_placement(desk: Desk, plan_id: str, placement_option_id: str) -> None:
    """Raise DraftError unless the plan has this placement on offer."""
    query = text("SELECT status, expires_at FROM placement_option WHERE placement_option_id = :id AND plan_id = :plan")
    with desk.cache.read() as conn:
        row = conn.execute(query, {"id": placement_option_id, "plan": plan_id}).one_or_none()
    if row is None or row.status == "EXPIRED" or (row.status != "ACCEPTED" and _has_passed(desk, row.expires_at)):
        raise DraftError(
            "This placement is not on offer any more.",
            field="placement",
            advice="Ask for placements again and choose one of them.",
        )


def require_transport(desk: Desk, draft: DraftRow, chosen: Mapping[str, str]) -> None:
    """Raise DraftError unless each shipment of the chosen placement has a way that is on offer for it."""
    query = text(
        "SELECT s.shipment_id, o.transportation_option_id, o.quote_expires_at FROM plan_shipment AS s "
        "LEFT JOIN transportation_option AS o ON o.shipment_id = s.shipment_id "
        "WHERE s.plan_id = :plan AND s.placement_option_id = :placement"
    )
    with desk.cache.read() as conn:
        rows = conn.execute(query, {"plan": draft.plan_id, "placement": draft.placement_option_id}).all()
    wanted = {row[0] for row in rows}
    if not wanted or wanted != set(chosen):
        raise DraftError("Choose a carrier for each of the {count} shipments.", field="transport", count=len(wanted))
    expiry = {(row[0], row[1]): row[2] for row in rows}
    for pair in chosen.items():
        if pair not in expiry or _has_passed(desk, expiry[pair]):
            raise DraftError(
                "A carrier's offer for a shipment has expired.",
                field="transport",
                advice="Choose the placement again to get new offers.",
            )


def shipments_wanting_windows(desk: Desk, chosen: Mapping[str, str]) -> list[str]:
    """Those of the shipments whose chosen way wants a delivery window confirmed first (own carriers)."""
    query = text(
        "SELECT preconditions FROM transportation_option WHERE shipment_id = :shipment "
        "AND transportation_option_id = :option"
    )
    with desk.cache.read() as conn:
        return [
            shipment
            for shipment, option in chosen.items()
            if DELIVERY_WINDOW in str(conn.execute(query, {"shipment": shipment, "option": option}).scalar()).split(",")
        ]


def box_ids(desk: Desk, shipment_id: str) -> set[str]:
    """The backend's ids of the boxes of a shipment."""
    query = text("SELECT box_id FROM plan_shipment_box WHERE shipment_id = :id")
    with desk.cache.read() as conn:
        return set(conn.execute(query, {"id": shipment_id}).scalars())


def is_partnered(desk: Desk, shipment_id: str) -> bool:
    """Whether the shipment goes by a partnered carrier, who gives the backend the tracking numbers himself."""
    query = text(
        "SELECT o.shipping_solution FROM plan_shipment AS s JOIN transportation_option AS o "
        "ON o.shipment_id = s.shipment_id AND o.transportation_option_id = s.transportation_option_id "
        "WHERE s.shipment_id = :id"
    )
    with desk.cache.read() as conn:
        return conn.execute(query, {"id": shipment_id}).scalar() == PARTNERED


def _has_passed(desk: Desk, moment: str) -> bool:
    parsed = parse_moment(moment)
    return parsed is not None and parsed <= desk.clock.now()
