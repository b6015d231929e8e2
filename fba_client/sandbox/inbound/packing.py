"""Packing options: which items may share a box."""

from __future__ import annotations

import sqlite3

from fba_client.sandbox.clock import iso
from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan, plan_row
from fba_client.sandbox.inbound.box_rules import (
    MAX_WEIGHT_LB,
    packing_class,
)
from fba_client.sandbox.inbound.fields import text, whole
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.lasting import PACKING_HOURS, good_until
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.prep import prep_of
from fba_client.sandbox.inbound.problems import stale
from fba_client.sandbox.inbound.views import box_view, item_view, plan_items
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, Json, JsonValue, NotFound
from fba_client.sandbox.throttle import EASY, LISTS, SLOW

_MODES: dict[str, list[JsonValue]] = {
    "AMAZON_PARTNERED_CARRIER": ["GROUND_SMALL_PARCEL", "FREIGHT_LTL"],
    "USE_YOUR_OWN_CARRIER": ["GROUND_SMALL_PARCEL", "FREIGHT_LTL"],
}


@inbound("POST", f"{PLAN}/packingOptions", "generatePackingOptions", SLOW)
def generate_packing_options(call: Call) -> Answer:
    """Begin to work out which items may share a box."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "GeneratePackingOptions")
        if accepted_option(db, plan["plan_id"]) or _accepted_packing(db, plan["plan_id"]):
            raise Conflict("The inbound plan is not in a valid state to generate packing options.")
        return start(call.market, db, "generatePackingOptions", {}, plan_id=plan["plan_id"]), 202


@worker("generatePackingOptions")
def _offer(work: Work) -> None:
    work.db.execute("DELETE FROM packing_option WHERE plan_id = ?", (work.plan_id,))
    option_id = new_id("po", work.dice)
    expires = iso(good_until(work.market, work.now, PACKING_HOURS))
    work.db.execute("INSERT INTO packing_option VALUES (?, ?, 'OFFERED', ?)", (option_id, work.plan_id, expires))
    classes: dict[str, list[tuple[str, int]]] = {}
    for msku, item in plan_items(work.db, work.plan_id).items():
        kind = packing_class(prep_of(work.db, work.market.catalog, msku))
        classes.setdefault(kind, []).append((msku, whole(item, "quantity")))
    for position, contents in enumerate(classes.values()):
        group_id = new_id("pg", work.dice)
        work.db.execute("INSERT INTO packing_group VALUES (?, ?, ?, ?)", (group_id, option_id, work.plan_id, position))
        work.db.executemany(
            "INSERT INTO packing_group_item VALUES (?, ?, ?)", [(group_id, msku, units) for msku, units in contents]
        )


@inbound("GET", f"{PLAN}/packingOptions", "listPackingOptions", LISTS, query=paged(20))
def list_packing_options(call: Call) -> Answer:
    """The options with their groups."""
    now = iso(call.market.clock.now())
    with call.market.state.read() as db:
        plan_row(db, call)
        rows = db.execute(
            "SELECT * FROM packing_option WHERE plan_id = ? ORDER BY rowid", (call.path["plan_id"],)
        ).fetchall()
        shown, rest = page(call, rows, f"packing {call.path['plan_id']}")
        return {"packingOptions": [_option_view(db, row, now) for row in shown]} | rest


def _option_view(db: sqlite3.Connection, row: sqlite3.Row, now: str) -> Json:
    groups = db.execute(
        "SELECT packing_group_id FROM packing_group WHERE packing_option_id = ? ORDER BY position",
        (row["packing_option_id"],),
    )
    requirements: list[JsonValue] = [{"solution": name, "modes": modes} for name, modes in _MODES.items()]
    return {
        "packingOptionId": row["packing_option_id"],
        "status": "EXPIRED" if row["status"] == "OFFERED" and row["expires_at"] <= now else row["status"],
        "expiration": row["expires_at"],
        "packingGroups": [group[0] for group in groups],
        "fees": [],
        "discounts": [],
        "supportedConfigurations": [
            {
                "boxPackingMethods": ["BOX_CONTENT_PROVIDED", "BARCODE_2D", "MANUAL_PROCESS"],
                "boxRequirements": {"weight": {"unit": "LB", "minimum": 0, "maximum": MAX_WEIGHT_LB}},
                "shippingRequirements": requirements,
            }
        ],
        "supportedShippingConfigurations": [
            {"shippingSolution": name, "shippingMode": mode} for name, modes in _MODES.items() for mode in modes
        ],
    }


@inbound("POST", f"{PLAN}/packingOptions/<option_id>/confirmation", "confirmPackingOption", SLOW)
def confirm_packing_option(call: Call) -> Answer:
    """Begin to settle on a packing option."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "ConfirmPackingOption")
        row = db.execute(
            "SELECT status FROM packing_option WHERE plan_id = ? AND packing_option_id = ?",
            (plan["plan_id"], call.path["option_id"]),
        ).fetchone()
        if row is None:
            raise NotFound("packing option", call.path["option_id"])
        if row["status"] == "ACCEPTED" or accepted_option(db, plan["plan_id"]):
            raise Conflict("ERROR: A packing option of the inbound plan is already confirmed.")
        request: Json = {"packingOptionId": call.path["option_id"]}
        return start(call.market, db, "confirmPackingOption", request, plan_id=plan["plan_id"]), 202


@worker("confirmPackingOption")
def _accept(work: Work) -> None:
    option_id = text(work.request, "packingOptionId")
    row = work.db.execute("SELECT * FROM packing_option WHERE packing_option_id = ?", (option_id,)).fetchone()
    if row is None or row["expires_at"] <= work.at:
        raise stale("packing option", option_id)
    work.db.execute("UPDATE packing_option SET status = 'ACCEPTED' WHERE packing_option_id = ?", (option_id,))


@inbound("GET", f"{PLAN}/packingGroups/<group_id>/items", "listPackingGroupItems", EASY, query=paged(100))
def list_packing_group_items(call: Call) -> Answer:
    """What may be packed together."""
    with call.market.state.read() as db:
        wanted = _group(db, call)
        items = plan_items(db, call.path["plan_id"])
        shown, rest = page(call, list(wanted.items()), f"group items {call.path['group_id']}")
        return {"items": [item_view(call.market, db, items[msku], units) for msku, units in shown]} | rest


@inbound("GET", f"{PLAN}/packingGroups/<group_id>/boxes", "listPackingGroupBoxes", EASY, query=paged(100))
def list_packing_group_boxes(call: Call) -> Answer:
    """The boxes of a group as they were packed."""
    with call.market.state.read() as db:
        _group(db, call)
        rows = db.execute(
            "SELECT * FROM inbound_box WHERE packing_group_id = ? AND shipment_id IS NULL ORDER BY position",
            (call.path["group_id"],),
        ).fetchall()
        shown, rest = page(call, rows, f"group boxes {call.path['group_id']}")
        return {"boxes": [box_view(call.market, db, row) for row in shown]} | rest


def _group(db: sqlite3.Connection, call: Call) -> dict[str, int]:
    plan_row(db, call)
    wanted = group_items(db, call.path["plan_id"], call.path["group_id"])
    if not wanted:
        raise NotFound("packing group", call.path["group_id"])
    return wanted


def group_items(db: sqlite3.Connection, plan_id: str, group_id: str) -> dict[str, int]:
    """Units by MSKU of a packing group of the plan; empty if the plan has no such group."""
    rows = db.execute(
        "SELECT held.msku, held.quantity FROM packing_group_item AS held JOIN packing_group USING (packing_group_id)"
        " JOIN inbound_item AS planned USING (plan_id, msku) WHERE plan_id = ? AND packing_group_id = ?"
        " ORDER BY planned.position",
        (plan_id, group_id),
    )
    return {row["msku"]: row["quantity"] for row in rows}


def _accepted_packing(db: sqlite3.Connection, plan_id: str) -> str:
    row = db.execute(
        "SELECT packing_option_id FROM packing_option WHERE plan_id = ? AND status = 'ACCEPTED'", (plan_id,)
    ).fetchone()
    return str(row[0]) if row else ""


def accepted_groups(db: sqlite3.Connection, plan_id: str) -> list[str]:
    """The packing groups of the plan's confirmed packing option, none if it has no such."""
    rows = db.execute(
        "SELECT packing_group_id FROM packing_group WHERE packing_option_id = ? ORDER BY position",
        (_accepted_packing(db, plan_id),),
    )
    return [row[0] for row in rows]
