"""The shipments of a placement: read, renamed, given another address or their tracking ids."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import timedelta

from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.inbound.api import SHIPMENT, inbound, open_plan, shipment_row
from fba_client.sandbox.inbound.fields import child, children, load, text, without_empty
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.quoting import FREIGHT, PARTNERED
from fba_client.sandbox.inbound.shapes import SHIPMENT_NAME, SOURCE_ADDRESS, TRACKING
from fba_client.sandbox.inbound.views import box_view, center_address, dump, item_view, pallet_view, plan_items
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, InvalidInput, Json
from fba_client.sandbox.throttle import EASY, LISTS, SLOW

_READY_DAYS = 7
_VALIDATED_AFTER = timedelta(hours=2)
_SHORTEST_TRACKING_ID = 8


@inbound("GET", SHIPMENT, "getShipment", LISTS)
def get_shipment(call: Call) -> Answer:
    """All that is known of one shipment."""
    with call.market.state.read() as db:
        row = shipment_row(db, call)
        center = call.market.centers.by_code[row["center"]]
        view: Json = {
            "shipmentId": row["shipment_id"],
            "placementOptionId": row["placement_option_id"],
            "name": row["name"],
            "status": row["present_status"],
            "source": {"sourceType": "SELLER_FACILITY", "address": load(row["source_json"])},
            "destination": {
                "destinationType": "AMAZON_WAREHOUSE",
                "warehouseId": center.code,
                "address": center_address(center),
            },
        }
        return view | without_empty(
            {
                "shipmentConfirmationId": row["confirmation_id"],
                "amazonReferenceId": row["reference_id"],
                "selectedTransportationOptionId": text(load(row["transportation_json"]), "transportationOptionId"),
                "selectedDeliveryWindow": load(row["window_json"]),
                "contactInformation": load(row["contact_json"]),
                "freightInformation": load(row["freight_json"]),
                "dates": _dates(row["ready_at"]),
                "trackingDetails": _tracking(call, db, row),
            }
        )


def _dates(ready_at: str) -> Json:
    if not ready_at:
        return {}
    begins = parse_iso(ready_at)
    return {"readyToShipWindow": {"start": ready_at, "end": iso(begins + timedelta(days=_READY_DAYS))}}


def _tracking(call: Call, db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    boxes = db.execute(
        "SELECT box_id, tracking_id FROM inbound_box WHERE shipment_id = ? AND tracking_id <> '' ORDER BY position",
        (row["shipment_id"],),
    ).fetchall()
    if row["freight_bill_json"]:
        return {"ltlTrackingDetail": load(row["freight_bill_json"])}
    if not boxes:
        return {}
    since = row["tracked_at"]
    checked = not since or parse_iso(since) + _VALIDATED_AFTER <= call.market.clock.now()
    return {
        "spdTrackingDetail": {
            "spdTrackingItems": [
                {
                    "boxId": box["box_id"],
                    "trackingId": box["tracking_id"],
                    "trackingNumberValidationStatus": _validation(box["tracking_id"], checked),
                }
                for box in boxes
            ]
        }
    }


def _validation(tracking_id: str, checked: bool) -> str:
    return "VALIDATED" if checked and len(tracking_id) >= _SHORTEST_TRACKING_ID else "NOT_VALIDATED"


@inbound("GET", f"{SHIPMENT}/items", "listShipmentItems", EASY, query=paged(1000))
def list_shipment_items(call: Call) -> Answer:
    """What the shipment holds."""
    with call.market.state.read() as db:
        shipment = shipment_row(db, call)
        planned = plan_items(db, shipment["plan_id"])
        rows = db.execute(
            "SELECT msku, quantity FROM inbound_shipment_item WHERE shipment_id = ? ORDER BY msku",
            (shipment["shipment_id"],),
        ).fetchall()
        shown, rest = page(call, rows, f"shipment items {shipment['shipment_id']}")
        return {"items": [item_view(call.market, db, planned[row["msku"]], row["quantity"]) for row in shown]} | rest


@inbound("GET", f"{SHIPMENT}/boxes", "listShipmentBoxes", EASY, query=paged(1000))
def list_shipment_boxes(call: Call) -> Answer:
    """The boxes of the shipment; they have their ids once the carrier is confirmed."""
    with call.market.state.read() as db:
        shipment = shipment_row(db, call)
        rows = db.execute(
            "SELECT * FROM inbound_box WHERE shipment_id = ? ORDER BY position", (shipment["shipment_id"],)
        ).fetchall()
        shown, rest = page(call, rows, f"shipment boxes {shipment['shipment_id']}")
        return {"boxes": [box_view(call.market, db, row, shipment["center"]) for row in shown]} | rest


@inbound("GET", f"{SHIPMENT}/pallets", "listShipmentPallets", EASY, query=paged(1000))
def list_shipment_pallets(call: Call) -> Answer:
    """The pallets that were named when freight was asked for."""
    with call.market.state.read() as db:
        shipment = shipment_row(db, call)
        rows = db.execute(
            "SELECT * FROM inbound_pallet WHERE shipment_id = ? ORDER BY position", (shipment["shipment_id"],)
        ).fetchall()
        shown, rest = page(call, rows, f"shipment pallets {shipment['shipment_id']}")
        return {"pallets": [pallet_view(row) for row in shown]} | rest


@inbound("PUT", f"{SHIPMENT}/name", "updateShipmentName", EASY, body=SHIPMENT_NAME)
def update_shipment_name(call: Call) -> Answer:
    """Rename a shipment, also where it is confirmed already."""
    with call.market.state.write() as db:
        shipment = shipment_row(db, call)
        name, now = text(call.body, "name"), iso(call.market.clock.now())
        db.execute("UPDATE inbound_shipment SET name = ? WHERE shipment_id = ?", (name, shipment["shipment_id"]))
        db.execute(
            "UPDATE shipment SET name = ?, updated_at = ? WHERE shipment_id = ?",
            (name, now, shipment["confirmation_id"]),
        )
        db.execute("UPDATE inbound_plan SET updated_at = ? WHERE plan_id = ?", (now, shipment["plan_id"]))
    return {}, 204


@inbound("PUT", f"{SHIPMENT}/sourceAddress", "updateShipmentSourceAddress", EASY, body=SOURCE_ADDRESS)
def update_shipment_source_address(call: Call) -> Answer:
    """Begin to move where the shipment comes from; only before its carrier is confirmed."""
    with call.market.state.write() as db:
        shipment = shipment_row(db, call)
        plan = open_plan(db, call, "UpdateShipmentSourceAddress", shipment["shipment_id"])
        if plan["carriers_confirmed_at"]:
            raise Conflict("ERROR: The carrier is confirmed; the source address can no longer be changed.")
        ids = {"plan_id": plan["plan_id"], "shipment_id": shipment["shipment_id"]}
        return start(call.market, db, "updateShipmentSourceAddress", call.body, **ids), 202


@worker("updateShipmentSourceAddress")
def _move(work: Work) -> None:
    work.db.execute(
        "UPDATE inbound_shipment SET source_json = ? WHERE shipment_id = ?",
        (dump(child(work.request, "address")), work.shipment_id),
    )
    work.db.execute("DELETE FROM transportation_option WHERE shipment_id = ?", (work.shipment_id,))


@inbound("PUT", f"{SHIPMENT}/trackingDetails", "updateShipmentTrackingDetails", SLOW, body=TRACKING)
def update_shipment_tracking_details(call: Call) -> Answer:
    """Begin to take in the tracking ids of the seller's own carrier."""
    with call.market.state.write() as db:
        shipment = shipment_row(db, call)
        plan = open_plan(db, call, "UpdateShipmentTrackingDetails", shipment["shipment_id"])
        option = load(shipment["transportation_json"])
        if not option:
            raise Conflict("ERROR: Tracking details are taken after the transportation option is confirmed.")
        if option["shippingSolution"] == PARTNERED:
            raise Conflict("ERROR: The partnered carrier sets the tracking details of this shipment itself.")
        faults = _tracking_faults(db, shipment["shipment_id"], option, child(call.body, "trackingDetails"))
        if faults:
            raise InvalidInput(faults, "BadRequest")
        ids = {"plan_id": plan["plan_id"], "shipment_id": shipment["shipment_id"]}
        return start(call.market, db, "updateShipmentTrackingDetails", call.body, **ids), 202


def _tracking_faults(db: sqlite3.Connection, shipment_id: str, option: Json, details: Json) -> list[str]:
    expected = "ltlTrackingDetail" if option["shippingMode"] == FREIGHT else "spdTrackingDetail"
    if list(details) != [expected]:
        return [f"trackingDetails must hold {expected} and nothing else for {option['shippingMode']}."]
    given = _given(details)
    known = {row[0] for row in db.execute("SELECT box_id FROM inbound_box WHERE shipment_id = ?", (shipment_id,))}
    items = children(child(details, "spdTrackingDetail"), "spdTrackingItems")
    faults = [f"The boxId {box} does not exist in the shipment." for box in given if box not in known]
    if len(given) < len(items):
        faults.append("A boxId has more than one trackingId.")
    if expected == "spdTrackingDetail" and not items:
        faults.append("spdTrackingItems is empty.")
    return faults


def _given(details: Json) -> Mapping[str, str]:
    items = children(child(details, "spdTrackingDetail"), "spdTrackingItems")
    return {text(item, "boxId"): text(item, "trackingId") for item in items}


@worker("updateShipmentTrackingDetails")
def _track(work: Work) -> None:
    details = child(work.request, "trackingDetails")
    freight = child(details, "ltlTrackingDetail")
    work.db.execute(
        "UPDATE inbound_shipment SET freight_bill_json = ?, tracked_at = ? WHERE shipment_id = ?",
        (dump(freight) if freight else "", work.at, work.shipment_id),
    )
    work.db.executemany(
        "UPDATE inbound_box SET tracking_id = ? WHERE box_id = ? AND shipment_id = ?",
        [(tracking, box, work.shipment_id) for box, tracking in _given(details).items()],
    )
