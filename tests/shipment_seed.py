"""Rows for tests of shipments: a few SKUs, shipments in several states, and a plan as the backend would answer it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert
from sqlmodel import SQLModel

from fba_client.services.desk import Desk
from fba_client.store import cache_tables as cached
from fba_client.store import workspace_tables as kept
from fba_client.store.database import Database

SKUS = (
    cached.Sku(msku="MUG-BLUE", fnsku="X000000001", asin="B000000001", title="Blue mug, 12 oz", fulfillable=40),
    cached.Sku(msku="MUG-RED", fnsku="X000000002", asin="B000000002", title="Red mug, 12 oz", fulfillable=0),
    cached.Sku(msku="TEA-GREEN", fnsku="X000000003", asin="B000000003", title="Grüner Tee, 100 g", fulfillable=7),
    cached.Sku(msku="LAMP 50%", fnsku="X000000004", asin="B000000004", title="Desk lamp, “half price”", fulfillable=3),
)
PLAN = "wf" + "1" * 36
OPTION_ONE, OPTION_SPLIT = "pl" + "1" * 36, "pl" + "2" * 36
WAY_PARTNERED, WAY_OWN = "to" + "1" * 36, "to" + "2" * 36
SHIPMENT_A, SHIPMENT_B, SHIPMENT_C = ("sh" + digit * 36 for digit in "123")


def add(database: Database, *rows: SQLModel) -> None:
    """Write ``rows`` of any tables of one store."""
    with database.write() as connection:
        for row in rows:
            values = {name: value for name, value in row.model_dump().items() if value is not None}
            connection.execute(insert(type(row)).values(values))


def add_skus(desk: Desk) -> None:
    """The four SKUs, findable."""
    for row in SKUS:
        row.search = f"{row.msku}\n{row.fnsku}\n{row.asin}\n{row.title}".casefold().replace("ü", "u")
    add(desk.cache, *SKUS)


def add_shipments(desk: Desk) -> None:
    """Five confirmed shipments: ready, in transit, receiving (short so far), closed short, of an unknown status."""
    rows = (
        ("FBA15AAAAA01", "Mugs July", "READY_TO_SHIP", "ONT8", 24, 0, "2026-11-20T10:00:00Z"),
        ("FBA15AAAAA02", "Tea", "IN_TRANSIT", "LGB8", 12, 0, "2026-11-18T10:00:00Z"),
        ("FBA15AAAAA03", "Lamps", "RECEIVING", "ONT8", 30, 22, "2026-11-17T10:00:00Z"),
        ("FBA15AAAAA04", "Old mugs", "CLOSED", "SBD1", 50, 47, "2026-10-01T10:00:00Z"),
        ("FBA15AAAAA05", "Odd one", "TELEPORTED", "XYZ9", 5, 0, "2026-09-01T10:00:00Z"),
    )
    for confirmation_id, name, status, center, shipped, received, changed in rows:
        add(
            desk.cache,
            cached.Shipment(
                confirmation_id=confirmation_id,
                name=name,
                status=status,
                center=center,
                units_shipped=shipped,
                units_received=received,
                status_changed_at=changed,
                fetched_at="2026-11-22T08:00:00Z",
            ),
            cached.ShipmentItem(
                confirmation_id=confirmation_id, msku="MUG-BLUE", shipped=shipped - 4, received=received
            ),
            cached.ShipmentItem(confirmation_id=confirmation_id, msku="TEA-GREEN", shipped=4, received=0),
        )


def draft(draft_id: str, *, lines: Sequence[tuple[str, int]] = (), **values: str) -> list[SQLModel]:
    """A draft of ``lines`` (MSKU, quantity), as rows of the workspace."""
    head = kept.Draft(id=draft_id, **{"name": "Draft", "updated_at": "2026-11-21T09:00:00Z", **values})
    items = [
        kept.DraftItem(draft_id=draft_id, position=position, msku=msku, quantity=quantity)
        for position, (msku, quantity) in enumerate(lines)
    ]
    return [head, *items]


def add_plan(desk: Desk, *, confirmed: bool = False) -> None:
    """A plan with two placement options (one center, two centers) and ways to move the shipments of the first."""
    placements = (
        cached.PlacementOption(
            placement_option_id=OPTION_ONE,
            plan_id=PLAN,
            status="OFFERED",
            fees_minor=2150,
            expires_at="2026-11-25T10:00:00Z",
        ),
        cached.PlacementOption(
            placement_option_id=OPTION_SPLIT, plan_id=PLAN, status="OFFERED", fees_minor=500, discounts_minor=500
        ),
    )
    shares = (
        (SHIPMENT_A, OPTION_ONE, "ONT8", 20),
        (SHIPMENT_B, OPTION_SPLIT, "ONT8", 12),
        (SHIPMENT_C, OPTION_SPLIT, "LGB8", 8),
    )
    add(desk.cache, cached.InboundPlan(plan_id=PLAN, status="ACTIVE", created_at="2026-11-21T09:05:00Z"), *placements)
    for number, (shipment_id, option, center, units) in enumerate(shares, start=1):
        add(
            desk.cache,
            cached.PlanShipment(
                shipment_id=shipment_id,
                plan_id=PLAN,
                placement_option_id=option,
                center=center,
                confirmation_id=f"FBA15BBBBB0{number}" if confirmed and option == OPTION_ONE else "",
                status="WORKING" if confirmed else "UNCONFIRMED",
                fetched_at="2026-11-22T08:00:00Z",
            ),
            cached.PlanShipmentItem(shipment_id=shipment_id, msku="MUG-BLUE", quantity=units),
            *_ways(shipment_id, option),
        )
    boxes = [
        cached.PlanShipmentBox(
            shipment_id=SHIPMENT_A,
            box_id=f"FBA15BBBBB01U{position:06}",
            position=position,
            weight_hundredths_lb=1250,
            length_tenths_in=160,
            width_tenths_in=120,
            height_tenths_in=100,
            contents_json='[{"msku": "MUG-BLUE", "quantity": 10}]',
        )
        for position in (2, 1)
    ]
    if confirmed:
        add(desk.cache, *boxes)


def _ways(shipment_id: str, option: str) -> list[SQLModel]:
    partnered = cached.TransportationOption(
        transportation_option_id=WAY_PARTNERED,
        shipment_id=shipment_id,
        plan_id=PLAN,
        placement_option_id=option,
        carrier_name="UPS",
        shipping_mode="GROUND_SMALL_PARCEL",
        shipping_solution="AMAZON_PARTNERED_CARRIER",
        cost_minor=1840,
        voidable_until="2026-11-23T10:00:00Z",
    )
    own = cached.TransportationOption(
        transportation_option_id=WAY_OWN,
        shipment_id=shipment_id,
        plan_id=PLAN,
        placement_option_id=option,
        carrier_name="Own carrier",
        shipping_mode="GROUND_SMALL_PARCEL",
        shipping_solution="USE_YOUR_OWN_CARRIER",
        preconditions="CONFIRMED_DELIVERY_WINDOW",
    )
    return [partnered, own]
