"""A draft that the backend split over two centers, with a SKU that goes to both, two expiries, and one that needs no
label of the seller's."""

from __future__ import annotations

import json

from shipment_seed import add, add_skus

from fba_client.services.desk import Desk
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox, PlanShipmentItem
from fba_client.store.workspace_tables import Draft, DraftItem

DRAFT = "d1"
ONE, TWO = "FBA15SPLIT01", "FBA15SPLIT02"
SOON, LATE = "2027-03-31", "2028-03-31"
MUG, TEA, RED = "X000000001", "X000000003", "X000000002"
_ITEMS = {
    ONE: (("MUG-BLUE", "", 12, "SELLER"), ("TEA-GREEN", SOON, 5, "SELLER"), ("TEA-GREEN", LATE, 7, "SELLER")),
    TWO: (("MUG-BLUE", "", 24, "SELLER"), ("TEA-GREEN", LATE, 3, "SELLER"), ("MUG-RED", "", 9, "NONE")),
}


def add_split(desk: Desk, *, with_skus: bool = True) -> None:
    """SKUs, the draft “Spring” and its two confirmed shipments, each with a box."""
    if with_skus:
        add_skus(desk)
    draft = Draft(id=DRAFT, name="Spring", plan_id="wf1", placement_option_id="pl1", state="done", step="labels")
    add(desk.workspace, draft)
    entered = (
        ("MUG-BLUE", "", "", 36),
        ("TEA-GREEN", SOON, "", 5),
        ("TEA-GREEN", LATE, "L7", 10),
        ("MUG-RED", "", "", 9),
    )
    for place, (msku, expiration, lot, units) in enumerate(entered):
        add(
            desk.workspace,
            DraftItem(draft_id=DRAFT, position=place, msku=msku, quantity=units, expiration=expiration, lot=lot),
        )
    for number, (confirmation_id, items) in enumerate(_ITEMS.items(), 1):
        shipment_id = f"sh{number}"
        add(
            desk.cache,
            PlanShipment(
                shipment_id=shipment_id,
                plan_id="wf1",
                placement_option_id="pl1",
                confirmation_id=confirmation_id,
                center=f"ONT{number}",
                status="READY_TO_SHIP",
                fetched_at="2026-03-01T10:00:00Z",
            ),
            PlanShipmentBox(
                shipment_id=shipment_id,
                box_id=f"{confirmation_id}U000001",
                package_id=f"pk{number}",
                position=1,
                contents_json=json.dumps([{"msku": "MUG-BLUE", "quantity": 12 * number}]),
            ),
        )
        for msku, expiration, units, owner in items:
            add(
                desk.cache,
                PlanShipmentItem(
                    shipment_id=shipment_id, msku=msku, expiration=expiration, quantity=units, label_owner=owner
                ),
            )
