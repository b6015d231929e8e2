"""Inbound plans: created, listed, renamed."""

from __future__ import annotations

import random
import sqlite3
from datetime import date

from fba_client.sandbox.catalog import Product
from fba_client.sandbox.checks import Choice
from fba_client.sandbox.clock import iso
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.inbound.api import PLAN, ROOT, accepted_option, inbound, plan_row
from fba_client.sandbox.inbound.fields import child, children, load, text, texts, whole
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.prep import owner_faults, prep_of
from fba_client.sandbox.inbound.problems import EXPIRY_MISSING, PREP_MISSING, Failed, problem
from fba_client.sandbox.inbound.shapes import CREATE_PLAN, PLAN_NAME
from fba_client.sandbox.inbound.views import box_view, dump, item_view, pallet_view, plan_items
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.throttle import EASY, LISTS, SLOW

VOIDED_AFTER_S = 5.0


@inbound(
    "GET",
    f"{ROOT}/inboundPlans",
    "listInboundPlans",
    LISTS,
    query={
        **paged(30),
        "status": Choice(("ACTIVE", "VOIDED", "SHIPPED")),
        "sortBy": Choice(("LAST_UPDATED_TIME", "CREATION_TIME")),
        "sortOrder": Choice(("ASC", "DESC")),
    },
)
def list_inbound_plans(call: Call) -> Answer:
    """The seller's plans, newest first unless asked otherwise."""
    column = "updated_at" if call.text("sortBy") == "LAST_UPDATED_TIME" else "created_at"
    order = "ASC" if call.text("sortOrder") == "ASC" else "DESC"
    status = call.text("status")
    with call.market.state.read() as db:
        rows = db.execute(
            f"SELECT * FROM inbound_plan_now WHERE ? IN ('', status) ORDER BY {column} {order}, number {order}",  # noqa: S608
            (status,),
        ).fetchall()
    shown, rest = page(call, rows, f"plans {status} {column} {order}")
    return {"inboundPlans": [_summary(row) for row in shown]} | rest


def _summary(row: sqlite3.Row) -> Json:
    return {
        "inboundPlanId": row["plan_id"],
        "name": row["name"],
        "status": row["status"],
        "marketplaceIds": [row["marketplace_id"]],
        "sourceAddress": load(row["source_json"]),
        "createdAt": row["created_at"],
        "lastUpdatedAt": row["updated_at"],
    }


@inbound("POST", f"{ROOT}/inboundPlans", "createInboundPlan", SLOW, body=CREATE_PLAN)
def create_inbound_plan(call: Call) -> Answer:
    """Enter a plan and begin to check it; it can be read at once."""
    faults = _creation_faults(call)
    if faults:
        raise InvalidInput([f"ERROR: {fault}" for fault in faults], "BadRequest")
    with call.market.state.write() as db:
        plan_id = _enter_plan(call, db)
        return {"inboundPlanId": plan_id, **start(call.market, db, "createInboundPlan", {}, plan_id=plan_id)}, 202


def _enter_plan(call: Call, db: sqlite3.Connection) -> str:
    number = int(db.execute("SELECT coalesce(max(number), 0) + 1 FROM inbound_plan").fetchone()[0])
    plan_id = new_id("wf", random.Random(f"{call.market.seed} plan {number}"))
    now = call.market.clock.now()
    name = text(call.body, "name") or f"FBA ({now:%m/%d/%Y, %I:%M %p})"
    source = dump(child(call.body, "sourceAddress"))
    db.execute(
        "INSERT INTO inbound_plan (number, plan_id, name, status, marketplace_id, source_json, created_at, updated_at)"
        " VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?)",
        (number, plan_id, name, texts(call.body, "destinationMarketplaces")[0], source, iso(now), iso(now)),
    )
    db.executemany(
        "INSERT INTO inbound_item (plan_id, msku, position, quantity, label_owner, prep_owner, expiration, lot)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [_item_values(plan_id, position, item) for position, item in enumerate(children(call.body, "items"))],
    )
    return plan_id


def _item_values(plan_id: str, position: int, item: Json) -> tuple[object, ...]:
    return (
        plan_id,
        text(item, "msku"),
        position,
        whole(item, "quantity"),
        text(item, "labelOwner"),
        text(item, "prepOwner"),
        text(item, "expiration"),
        text(item, "manufacturingLotCode"),
    )


def _creation_faults(call: Call) -> list[str]:
    faults: list[str] = []
    if texts(call.body, "destinationMarketplaces") != [MARKETPLACE_ID]:
        faults.append("Invalid destinationMarketplace provided.")
    if text(child(call.body, "sourceAddress"), "countryCode") == "US" and not text(
        child(call.body, "sourceAddress"), "stateOrProvinceCode"
    ):
        faults.append("sourceAddress.stateOrProvinceCode is required in the US.")
    seen: set[str] = set()
    today = call.market.clock.today()
    with call.market.state.read() as db:
        for item in children(call.body, "items"):
            msku = text(item, "msku")
            if msku in seen:
                faults.append(f"{msku} is listed more than once; a plan holds one entry and one expiration a SKU.")
            seen.add(msku)
            if msku in call.market.catalog.by_msku:
                faults += owner_faults(prep_of(db, call.market.catalog, msku), item, today)
    return faults


@worker("createInboundPlan")
def _check_plan(work: Work) -> None:
    problems = [found for item in plan_items(work.db, work.plan_id).values() for found in _item_problems(work, item)]
    if problems:
        raise Failed(problems)
    if work.market.scenario is Scenario.VOIDED_PLANS:
        start(work.market, work.db, "cancelInboundPlan", {}, plan_id=work.plan_id, seconds=VOIDED_AFTER_S)


def _item_problems(work: Work, item: Json) -> list[Json]:
    msku = text(item, "msku")
    product = work.market.catalog.by_msku.get(msku)
    if product is None:
        return [problem("BadRequest", f"The MSKU {msku} is not in the seller's catalog.", msku)]
    found = _expiry_problems(product, text(item, "expiration"), work.now.date())
    if prep_of(work.db, work.market.catalog, msku).category == "UNKNOWN":
        message = "The prep classification of this SKU is missing. Set its prep category and types, then try again."
        found.append(problem(PREP_MISSING, message, msku))
    return found


def _expiry_problems(product: Product, expiration: str, today: date) -> list[Json]:
    if product.has_expiry and not expiration:
        return [problem(EXPIRY_MISSING, "Expiration date required.", product.msku)]
    if expiration and date.fromisoformat(expiration) <= today:
        return [problem("BadRequest", f"The expiration {expiration} is not in the future.", product.msku)]
    return []


@inbound("GET", PLAN, "getInboundPlan", LISTS)
def get_inbound_plan(call: Call) -> Answer:
    """One plan with the options and shipments that it has now."""
    with call.market.state.read() as db:
        plan = plan_row(db, call)
        chosen = accepted_option(db, plan["plan_id"])
        packing = db.execute(
            "SELECT packing_option_id AS packingOptionId, status FROM packing_option WHERE plan_id = ? ORDER BY rowid",
            (plan["plan_id"],),
        )
        placement = db.execute(
            "SELECT placement_option_id AS placementOptionId, status FROM placement_option"
            " WHERE plan_id = ? AND ? IN ('', placement_option_id) ORDER BY position",
            (plan["plan_id"], chosen),
        )
        placed = db.execute(
            "SELECT shipment_id AS shipmentId, present_status AS status FROM inbound_shipment_now"
            " WHERE placement_option_id = ? ORDER BY position",
            (chosen,),
        )
        return _summary(plan) | {
            "packingOptions": [dict(row) for row in packing],
            "placementOptions": [dict(row) for row in placement],
            "shipments": [dict(row) for row in placed],
        }


@inbound("PUT", f"{PLAN}/name", "updateInboundPlanName", EASY, body=PLAN_NAME)
def update_inbound_plan_name(call: Call) -> Answer:
    """Rename a plan."""
    with call.market.state.write() as db:
        plan_row(db, call)
        db.execute(
            "UPDATE inbound_plan SET name = ?, updated_at = ? WHERE plan_id = ?",
            (text(call.body, "name"), iso(call.market.clock.now()), call.path["plan_id"]),
        )
    return {}, 204


@inbound("GET", f"{PLAN}/items", "listInboundPlanItems", LISTS, query=paged(1000))
def list_inbound_plan_items(call: Call) -> Answer:
    """What the seller wants to send."""
    with call.market.state.read() as db:
        plan_row(db, call)
        known = call.market.catalog.by_msku
        items = [item for msku, item in plan_items(db, call.path["plan_id"]).items() if msku in known]
        shown, rest = page(call, items, f"items {call.path['plan_id']}")
        return {"items": [item_view(call.market, db, item) for item in shown]} | rest


@inbound("GET", f"{PLAN}/boxes", "listInboundPlanBoxes", LISTS, query=paged(1000))
def list_inbound_plan_boxes(call: Call) -> Answer:
    """The boxes of the chosen shipments, or before there are any, those that were packed."""
    with call.market.state.read() as db:
        plan_row(db, call)
        rows = db.execute(
            "SELECT box.*, coalesce(shipment.center, '') AS center FROM inbound_box AS box"
            " LEFT JOIN inbound_shipment AS shipment USING (shipment_id) WHERE box.plan_id = ? AND"
            " coalesce(shipment.placement_option_id, '') = ? ORDER BY shipment.position, box.position",
            (call.path["plan_id"], accepted_option(db, call.path["plan_id"])),
        ).fetchall()
        shown, rest = page(call, rows, f"boxes {call.path['plan_id']}")
        return {"boxes": [box_view(call.market, db, row, row["center"]) for row in shown]} | rest


@inbound("GET", f"{PLAN}/pallets", "listInboundPlanPallets", LISTS, query=paged(1000))
def list_inbound_plan_pallets(call: Call) -> Answer:
    """The pallets of the chosen shipments."""
    with call.market.state.read() as db:
        plan_row(db, call)
        rows = db.execute(
            "SELECT pallet.* FROM inbound_pallet AS pallet JOIN inbound_shipment AS shipment USING (shipment_id)"
            " WHERE shipment.placement_option_id = ? ORDER BY shipment.position, pallet.position",
            (accepted_option(db, call.path["plan_id"]),),
        ).fetchall()
        shown, rest = page(call, rows, f"pallets {call.path['plan_id']}")
        return {"pallets": [pallet_view(row) for row in shown]} | rest
