"""Fulfillment Inbound version 0: the shipments of the network, and what was received of them."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Sequence

from fba_client.sandbox.checks import Check, Choice, Many, Moment, Text
from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.inbound.api import inbound
from fba_client.sandbox.inbound.fields import load
from fba_client.sandbox.inbound.prep import prep_of, refuse_other_marketplaces
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.page_tokens import make_page_token, read_page_token
from fba_client.sandbox.refusal import InvalidInput, Json, JsonValue, NotFound
from fba_client.sandbox.throttle import EASY

V0 = "/fba/inbound/v0"
PAGE = 50
STATUSES = (
    "WORKING", "READY_TO_SHIP", "SHIPPED", "RECEIVING", "CANCELLED", "DELETED", "CLOSED", "ERROR", "IN_TRANSIT",
    "DELIVERED", "CHECKED_IN",
)  # fmt: skip
_RANGE: dict[str, Check] = {
    "LastUpdatedAfter": Moment(),
    "LastUpdatedBefore": Moment(),
    "NextToken": Text(),
    "MarketplaceId!": Text(),
}
PREP_WORDS = {
    "ITEM_POLYBAGGING": "Polybagging",
    "ITEM_BUBBLEWRAP": "BubbleWrapping",
    "ITEM_TAPING": "Taping",
    "ITEM_BLACK_SHRINKWRAP": "BlackShrinkWrapping",
    "ITEM_LABELING": "Labeling",
    "ITEM_HANG_GARMENT": "HangGarment",
    "ITEM_SETCREAT": "SetCreation",
    "ITEM_BOXING": "Boxing",
    "ITEM_RMOVHANG": "RemoveFromHanger",
    "ITEM_DEBUNDLE": "Debundle",
    "ITEM_SUFFOSTK": "SuffocationStickering",
    "ITEM_CAP_SEALING": "CapSealing",
    "ITEM_SETSTK": "SetStickering",
    "ITEM_BLANKSTK": "BlankStickering",
    "ITEM_SIOC": "ShipsInProductPackaging",
    "ITEM_NO_PREP": "NoPrep",
}


@inbound(
    "GET",
    f"{V0}/shipments",
    "getShipments",
    EASY,
    query={
        **_RANGE,
        "QueryType!": Choice(("SHIPMENT", "DATE_RANGE", "NEXT_TOKEN")),
        "ShipmentStatusList": Many(Choice(STATUSES)),
        "ShipmentIdList": Many(Text(1, 100), 0, 999),
    },
)
def get_shipments(call: Call) -> Answer:
    """Shipments by status and id, or by the time of their last change; 50 a page."""
    start, question = _question(call, "shipments")
    statuses, ids = question["statuses"], question["ids"]
    with call.market.state.read() as db:
        rows = db.execute(
            "SELECT * FROM shipment WHERE updated_at BETWEEN ? AND ?"
            " AND (? = '[]' OR status IN (SELECT value FROM json_each(?)))"
            " AND (? = '[]' OR shipment_id IN (SELECT value FROM json_each(?)))"
            " ORDER BY created_at DESC, shipment_id LIMIT ? OFFSET ?",
            (question["after"], question["before"], statuses, statuses, ids, ids, PAGE + 1, start),
        ).fetchall()
    data: list[JsonValue] = [_shipment_view(row) for row in rows[:PAGE]]
    return {"payload": {"ShipmentData": data, **_next(call, rows, start, "shipments", question)}}


def _shipment_view(row: sqlite3.Row) -> Json:
    return {
        "ShipmentId": row["shipment_id"],
        "ShipmentName": row["name"],
        "ShipFromAddress": load(row["ship_from_json"]),
        "DestinationFulfillmentCenterId": row["center"],
        # Version 0 takes READY_TO_SHIP as a filter, but has no such status in its answers.
        "ShipmentStatus": "WORKING" if row["status"] == "READY_TO_SHIP" else row["status"],
        "LabelPrepType": row["label_prep_type"],
        "AreCasesRequired": bool(row["cases_required"]),
        "BoxContentsSource": row["box_contents_source"],
    }


@inbound(
    "GET",
    f"{V0}/shipmentItems",
    "getShipmentItems",
    EASY,
    query={**_RANGE, "QueryType!": Choice(("DATE_RANGE", "NEXT_TOKEN"))},
)
def get_shipment_items(call: Call) -> Answer:
    """Items of shipments that changed within a time, with what was received; 50 a page."""
    start, question = _question(call, "items")
    with call.market.state.read() as db:
        rows = db.execute(
            "SELECT item.* FROM shipment_item AS item JOIN shipment USING (shipment_id)"
            " WHERE updated_at BETWEEN ? AND ? ORDER BY created_at DESC, shipment_id, msku LIMIT ? OFFSET ?",
            (question["after"], question["before"], PAGE + 1, start),
        ).fetchall()
        data: list[JsonValue] = [_item_view(call, db, row) for row in rows[:PAGE]]
    return {"payload": {"ItemData": data, **_next(call, rows, start, "items", question)}}


@inbound(
    "GET",
    f"{V0}/shipments/<shipment_id>/items",
    "getShipmentItemsByShipmentId",
    EASY,
    query={"MarketplaceId": Text()},
)
def get_shipment_items_by_shipment_id(call: Call) -> Answer:
    """All items of one shipment."""
    with call.market.state.read() as db:
        network_shipment(db, call)
        rows = db.execute(
            "SELECT * FROM shipment_item WHERE shipment_id = ? ORDER BY msku", (call.path["shipment_id"],)
        ).fetchall()
        return {"payload": {"ItemData": [_item_view(call, db, row) for row in rows]}}


def network_shipment(db: sqlite3.Connection, call: Call) -> sqlite3.Row:
    """The shipment that the path names by its confirmation id. Raises NotFound."""
    found: sqlite3.Row | None = db.execute(
        "SELECT * FROM shipment WHERE shipment_id = ?", (call.path["shipment_id"],)
    ).fetchone()
    if found is None:
        raise NotFound("shipment", call.path["shipment_id"])
    return found


def _item_view(call: Call, db: sqlite3.Connection, row: sqlite3.Row) -> Json:
    prep = prep_of(db, call.market.catalog, row["msku"])
    return {
        "ShipmentId": row["shipment_id"],
        "SellerSKU": row["msku"],
        "FulfillmentNetworkSKU": row["fnsku"],
        "QuantityShipped": row["shipped"],
        "QuantityReceived": row["received"],
        "QuantityInCase": row["in_case"],
        "PrepDetailsList": [{"PrepInstruction": PREP_WORDS[kind], "PrepOwner": "SELLER"} for kind in prep.types],
    }


def _question(call: Call, kind: str) -> tuple[int, dict[str, str]]:
    """Where to begin, and what is asked for; a token brings both from the question that began the list."""
    refuse_other_marketplaces(call.text("MarketplaceId"))
    query_type = call.text("QueryType")
    if query_type == "NEXT_TOKEN":
        return _read_token(call, kind)
    question = {"after": "", "before": "9", "statuses": "[]", "ids": "[]"}
    if query_type == "DATE_RANGE":
        return 0, question | _range(call)
    if not call.texts("ShipmentStatusList") and not call.texts("ShipmentIdList"):
        raise InvalidInput("QueryType SHIPMENT needs a ShipmentStatusList or a ShipmentIdList.")
    return 0, question | {
        "statuses": json.dumps(call.texts("ShipmentStatusList")),
        "ids": json.dumps(call.texts("ShipmentIdList")),
    }


def _range(call: Call) -> dict[str, str]:
    after, before = call.text("LastUpdatedAfter"), call.text("LastUpdatedBefore")
    if not after or not before:
        raise InvalidInput("QueryType DATE_RANGE needs LastUpdatedAfter and LastUpdatedBefore.")
    return {"after": iso(parse_iso(after)), "before": iso(parse_iso(before))}


def _next(call: Call, rows: Sequence[sqlite3.Row], start: int, kind: str, question: dict[str, str]) -> Json:
    if len(rows) <= PAGE:
        return {}
    asked = json.dumps({"kind": kind, **question})
    token = make_page_token(call.market, asked, start + PAGE)
    return {"NextToken": f"{base64.b64encode(asked.encode()).decode()}.{token}"}


def _read_token(call: Call, kind: str) -> tuple[int, dict[str, str]]:
    packed, _, token = call.text("NextToken").partition(".")
    try:
        asked = base64.b64decode(packed, validate=True).decode()
        question: dict[str, str] = json.loads(asked)
    except ValueError as error:
        raise InvalidInput("The NextToken is not valid.") from error
    start = read_page_token(call.market, asked, token)
    if not token or question.pop("kind") != kind:
        raise InvalidInput("The NextToken belongs to another request.")
    return start, question
