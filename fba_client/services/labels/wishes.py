"""Wishes that the next sync carries out: the backend's labels of a shipment, and the boxes of one made elsewhere.

They are kept in the outbox, so that they can be uttered offline and survive a crash. None of them changes anything at
the backend.
"""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.errors import LabelError
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.queries.box_labels import BoxShipment
from fba_client.services.desk import Desk
from fba_client.services.labels.boxes import MOST_PALLETS, BoxWish, wanted_shipments
from fba_client.store import outbox
from fba_client.store.outbox_entry import OPEN, ActionName, EntryState


def request_labels(desk: Desk, draft_id: str, shipment_id: str, *, page_type: str = "", pallets: int = 0) -> None:
    """Fetch the labels of a shipment (``sh...`` or ``FBA...``) as that page type, or those of its pallets.

    ``draft_id`` is '' for one that was made elsewhere; its boxes are fetched anew with its labels. A wish that was
    refused is given up for the new one. Raises LabelError.
    """
    if page_type and page_type not in PAGE_TYPES:
        raise LabelError("“{name}” is no page type of the backend's.", field="page_type", name=page_type[:60])
    if not 0 <= pallets <= MOST_PALLETS:
        raise LabelError("The number of pallets must be from 1 to {most}.", field="pallets", most=MOST_PALLETS)
    (shipment,) = wanted_shipments(desk, BoxWish(draft_id, shipment_id))
    wanted = {"page_type": page_type, "pallets": str(pallets) if pallets else ""}
    payload = {name: value for name, value in wanted.items() if value}
    name = "shipment_id" if shipment.draft_id else "confirmation_id"
    _wish(desk, shipment, ActionName.FETCH_LABELS, {name: shipment.reference, **payload})


def request_boxes(desk: Desk, confirmation_id: str) -> None:
    """Fetch items and boxes of a confirmed shipment (``FBA...``) that was made elsewhere, or whose boxes were lost with
    the cache. Raises LabelError where there is none such."""
    (shipment,) = wanted_shipments(desk, BoxWish(shipment_id=confirmation_id))
    number = shipment.confirmation_id
    _wish(desk, shipment, ActionName.FETCH_BOXES, {"confirmation_id": number}, key=number)


def _wish(desk: Desk, shipment: BoxShipment, action: ActionName, payload: Mapping[str, str], *, key: str = "") -> None:
    """Queue it, in the place of what was refused; the same wish that is still to come is enough."""
    key, now = key or shipment.key, desk.clock.now()
    with desk.workspace.write() as conn:
        before = [
            entry
            for entry in outbox.entries_of(conn, key, (*OPEN, EntryState.REJECTED))
            if entry.action is action and entry.payload.get("shipment_id", shipment.shipment_id) == shipment.shipment_id
        ]
        if any(entry.payload == payload and entry.state in OPEN for entry in before):
            return
        for entry in before:
            outbox.discard(conn, entry.id, now)
        outbox.enqueue(conn, key, [(action, payload)], now)
