"""A desk with a confirmed shipment of some boxes, and the backend's label PDFs kept for it."""

from __future__ import annotations

import json

from backend_pdfs import SHIPMENT, box_ids, box_pdf, pallet_pdf, tracking_id
from shipment_seed import add, add_skus

from fba_client.services.desk import Desk
from fba_client.store.cache_tables import PlanShipment, PlanShipmentBox, PlanShipmentItem
from fba_client.store.label_documents import BOX_LABELS, PALLET_LABELS, keep_labels
from fba_client.store.prints import Printed, add_prints
from fba_client.store.workspace_tables import Draft

DRAFT, SHIPMENT_ID = "d1", "sh1"
ADDRESS = {
    "name": "Jo Fern",
    "addressLine1": "12 Dock Road",
    "city": "Portland",
    "stateOrProvinceCode": "OR",
    "postalCode": "97203",
    "countryCode": "US",
}


def add_shipment(desk: Desk, boxes: int = 3) -> list[str]:
    """SKUs, a draft and its confirmed shipment; the ids of its boxes. Every third box has a second SKU."""
    add_skus(desk)
    add(
        desk.workspace,
        Draft(
            id=DRAFT,
            plan_id="wf1",
            placement_option_id="pl1",
            state="done",
            step="labels",
            ship_from_json=json.dumps(ADDRESS),
        ),
    )
    shipment = PlanShipment(
        shipment_id=SHIPMENT_ID,
        plan_id="wf1",
        placement_option_id="pl1",
        confirmation_id=SHIPMENT,
        name="Spring restock",
        center="ONT8",
        status="READY_TO_SHIP",
        destination_text="FBA ONT8\n2020 East Central Avenue\nSan Bernardino, CA 92408\nUS",
        fetched_at="2026-03-01T10:00:00Z",
    )
    item = PlanShipmentItem(shipment_id=SHIPMENT_ID, msku="MUG-BLUE", quantity=10 * boxes)
    rows = [_box(number, box_id) for number, box_id in enumerate(box_ids(boxes), 1)]
    add(desk.cache, shipment, item, *reversed(rows))
    return box_ids(boxes)


def keep_backend_labels(desk: Desk, page_type: str = "PackageLabel_Thermal", boxes: int = 3) -> None:
    """The backend's box labels as one page type."""
    _keep(desk, BOX_LABELS, page_type, [box_pdf(page_type, boxes)])


def keep_pallet_labels(desk: Desk, pallets: int = 2) -> None:
    """The backend's pallet labels for 4 x 6 in."""
    _keep(desk, PALLET_LABELS, "PackageLabel_Thermal", [pallet_pdf("PackageLabel_Thermal", pallets)])


def mark_printed(desk: Desk, *boxes: str) -> None:
    """Enter labels of boxes in the print ledger."""
    with desk.workspace.write() as conn:
        prints = [Printed("box", box, 1, draft_id=DRAFT) for box in boxes]
        add_prints(conn, prints, media="Thermal_4x6in", output="Zebra", printed_at="2026-03-01T09:30:00Z")


def _keep(desk: Desk, what: str, page_type: str, contents: list[bytes]) -> None:
    with desk.workspace.write() as conn:
        keep_labels(
            conn,
            desk.folder.documents,
            what=what,
            page_type=page_type,
            confirmation_id=SHIPMENT,
            contents=contents,
            now=desk.clock.now(),
        )


def _box(number: int, box_id: str) -> PlanShipmentBox:
    contents = [{"msku": "MUG-BLUE", "quantity": 10}]
    if number % 3 == 0:
        contents.append({"msku": "TEA-GREEN", "quantity": 4, "expiration": "2027-12-31"})
    return PlanShipmentBox(
        shipment_id=SHIPMENT_ID,
        box_id=box_id,
        package_id=f"pk{number}",
        position=number,
        weight_hundredths_lb=1250,
        contents_json=json.dumps(contents),
        tracking_id=tracking_id(number),
    )
