"""Delivery windows: when a shipment that the seller's own carrier brings may arrive."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta

from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.inbound.api import SHIPMENT, accepted_option, inbound, open_plan, shipment_row
from fba_client.sandbox.inbound.fields import load, text
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.lasting import WINDOW_HOURS, good_until
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.problems import stale
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, Json, NotFound
from fba_client.sandbox.throttle import EASY

OFFERED_WINDOWS = 12
WINDOW_DAYS = 7
_KINDS = ("AVAILABLE", "AVAILABLE", "AVAILABLE", "CONGESTED", "BLOCKED")
_EDITABLE_DAYS = 1


@inbound("POST", f"{SHIPMENT}/deliveryWindowOptions", "generateDeliveryWindowOptions", EASY)
def generate_delivery_window_options(call: Call) -> Answer:
    """Begin to ask the fulfillment center when it has room."""
    with call.market.state.write() as db:
        shipment = shipment_row(db, call)
        plan = open_plan(db, call, "GenerateDeliveryWindowOptions", shipment["shipment_id"])
        if shipment["window_json"]:
            raise Conflict("ERROR: A delivery window of the shipment is already confirmed.")
        ids = {"plan_id": plan["plan_id"], "shipment_id": shipment["shipment_id"]}
        return start(call.market, db, "generateDeliveryWindowOptions", {}, **ids), 202


@worker("generateDeliveryWindowOptions")
def _offer(work: Work) -> None:
    row = work.db.execute("SELECT ready_at FROM inbound_shipment WHERE shipment_id = ?", (work.shipment_id,)).fetchone()
    if row is None:
        raise stale("shipment", work.shipment_id)
    ready = max(work.now, parse_iso(row["ready_at"])) if row["ready_at"] else work.now
    first = (ready + timedelta(days=1)).replace(hour=0, minute=0, second=0)
    work.db.execute("DELETE FROM delivery_window WHERE shipment_id = ?", (work.shipment_id,))
    for position in range(OFFERED_WINDOWS):
        option = _option(
            work, first + timedelta(days=position * 2), "AVAILABLE" if position == 0 else work.dice.choice(_KINDS)
        )
        work.db.execute(
            "INSERT INTO delivery_window VALUES (?, ?, ?, ?)",
            (option["deliveryWindowOptionId"], work.shipment_id, position, json.dumps(option)),
        )


def _option(work: Work, begins: datetime, kind: str) -> Json:
    return {
        "deliveryWindowOptionId": new_id("dw", work.dice),
        "startDate": iso(begins),
        "endDate": iso(begins + timedelta(days=WINDOW_DAYS, seconds=-1)),
        "availabilityType": kind,
        "validUntil": iso(good_until(work.market, work.now, WINDOW_HOURS)),
    }


@inbound("GET", f"{SHIPMENT}/deliveryWindowOptions", "listDeliveryWindowOptions", EASY, query=paged(100))
def list_delivery_window_options(call: Call) -> Answer:
    """The windows on offer, earliest first."""
    with call.market.state.read() as db:
        shipment = shipment_row(db, call)
        rows = db.execute(
            "SELECT option_json FROM delivery_window WHERE shipment_id = ? ORDER BY position",
            (shipment["shipment_id"],),
        ).fetchall()
    shown, rest = page(call, rows, f"windows {call.path['shipment_id']}")
    return {"deliveryWindowOptions": [load(row["option_json"]) for row in shown]} | rest


@inbound("POST", f"{SHIPMENT}/deliveryWindowOptions/<option_id>/confirmation", "confirmDeliveryWindowOptions", EASY)
def confirm_delivery_window_options(call: Call) -> Answer:
    """Begin to settle on a window; another one may be confirmed later in its place."""
    with call.market.state.write() as db:
        shipment = shipment_row(db, call)
        plan = open_plan(db, call, "ConfirmDeliveryWindowOptions", shipment["shipment_id"])
        option = load(_window(db, shipment["shipment_id"], call.path["option_id"]))
        if not option:
            raise NotFound("delivery window option", call.path["option_id"])
        if option["availabilityType"] == "BLOCKED":
            raise Conflict("ERROR: The delivery window is blocked. Choose another one.")
        if accepted_option(db, plan["plan_id"]) != shipment["placement_option_id"]:
            raise Conflict("ERROR: Confirm the placement option of the shipment before its delivery window.")
        ids = {"plan_id": plan["plan_id"], "shipment_id": shipment["shipment_id"]}
        request: Json = {"deliveryWindowOptionId": call.path["option_id"]}
        return start(call.market, db, "confirmDeliveryWindowOptions", request, **ids), 202


@worker("confirmDeliveryWindowOptions")
def _accept(work: Work) -> None:
    option = load(_window(work.db, work.shipment_id, text(work.request, "deliveryWindowOptionId")))
    if not option or text(option, "validUntil") <= work.at:
        raise stale("delivery window option", text(work.request, "deliveryWindowOptionId"))
    begins = parse_iso(text(option, "startDate"))
    window = {name: value for name, value in option.items() if name != "validUntil"}
    window["editableUntil"] = iso(begins - timedelta(days=_EDITABLE_DAYS))
    work.db.execute(
        "UPDATE inbound_shipment SET window_json = ? WHERE shipment_id = ?", (json.dumps(window), work.shipment_id)
    )


def _window(db: sqlite3.Connection, shipment_id: str, option_id: str) -> str:
    row = db.execute(
        "SELECT option_json FROM delivery_window WHERE shipment_id = ? AND delivery_window_option_id = ?",
        (shipment_id, option_id),
    ).fetchone()
    return str(row[0]) if row else ""
