"""Placement options: to which fulfillment centers the goods go, at which fee, and the choice among them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence

from fba_client.sandbox.clock import iso
from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan, plan_row
from fba_client.sandbox.inbound.box_rules import has_contents
from fba_client.sandbox.inbound.fields import children, load, load_all, text, whole
from fba_client.sandbox.inbound.geography import place_of
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.lasting import PLACEMENT_HOURS, good_until
from fba_client.sandbox.inbound.packing import accepted_groups, group_items
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.placing import (
    Lot,
    Split,
    contents_of,
    shared_evenly,
    splits,
    unit_fee_cents,
    unit_lots,
)
from fba_client.sandbox.inbound.problems import Failed, stale
from fba_client.sandbox.inbound.shapes import PLACEMENT
from fba_client.sandbox.inbound.views import dump, plan_items
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, InvalidInput, Json, NotFound
from fba_client.sandbox.throttle import LISTS, SLOW

SCRAMBLED_FROM = 11  # the backend lists more than ten boxes in an order of its own


@inbound("POST", f"{PLAN}/placementOptions", "generatePlacementOptions", SLOW, body=PLACEMENT)
def generate_placement_options(call: Call) -> Answer:
    """Begin to work out where the goods could go; with boxes if they are packed, without if they are packed later."""
    if call.body.get("customPlacement"):
        raise InvalidInput("customPlacement is not available in this marketplace.", "BadRequest")
    with call.market.state.write() as db:
        plan = open_plan(db, call, "GeneratePlacementOptions")
        if accepted_option(db, plan["plan_id"]):
            raise Conflict("ERROR: A placement option of the inbound plan is already confirmed.")
        unpacked = [group for group in accepted_groups(db, plan["plan_id"]) if not _boxes_of(db, group)]
        if unpacked:
            raise Conflict(f"ERROR: Set the packing information of {', '.join(unpacked)} first.")
        return start(call.market, db, "generatePlacementOptions", {}, plan_id=plan["plan_id"]), 202


@worker("generatePlacementOptions")
def _offer(work: Work) -> None:
    plan = work.db.execute("SELECT * FROM inbound_plan WHERE plan_id = ?", (work.plan_id,)).fetchone()
    units = {msku: whole(item, "quantity") for msku, item in plan_items(work.db, work.plan_id).items()}
    catalog = work.market.catalog.by_msku
    weight = sum(catalog[msku].weight_hundredths_lb * count for msku, count in units.items())
    packed = _packed_lots(work)
    work.db.execute("DELETE FROM placement_option WHERE plan_id = ?", (work.plan_id,))
    found = splits(
        lambda centers: packed or unit_lots(units, centers),
        work.market.centers.listed,
        place_of(text(load(plan["source_json"]), "stateOrProvinceCode")),
        unit_fee_cents(weight, sum(units.values())),
        work.dice,
    )
    for position, split in enumerate(found):
        _keep_option(work, plan, position, split)


def _packed_lots(work: Work) -> list[Lot]:
    lots = []
    for group in accepted_groups(work.db, work.plan_id):
        rows = _boxes_of(work.db, group)
        singles = [(row["package_id"], load(row["spec_json"])) for row in rows for _ in range(row["quantity"])]
        if all(has_contents(spec) for _, spec in singles):
            contents = [
                {text(item, "msku"): whole(item, "quantity") for item in children(spec, "items")} for _, spec in singles
            ]
        else:
            contents = shared_evenly(group_items(work.db, work.plan_id, group), len(singles))
        lots += [Lot(held, package_id) for (package_id, _), held in zip(singles, contents, strict=True)]
    return lots


def _boxes_of(db: sqlite3.Connection, group: str) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT * FROM inbound_box WHERE packing_group_id = ? AND shipment_id IS NULL ORDER BY position", (group,)
    ).fetchall()


def _keep_option(work: Work, plan: sqlite3.Row, position: int, split: Split) -> None:
    option_id = new_id("pl", work.dice)
    expires = iso(good_until(work.market, work.now, PLACEMENT_HOURS))
    fees = [_incentive("FEE", split.fee_cents, "Inbound placement service fee")] if split.fee_cents else []
    work.db.execute(
        "INSERT INTO placement_option VALUES (?, ?, ?, 'OFFERED', ?, ?, ?)",
        (option_id, work.plan_id, position, expires, dump(fees), dump(_discounts(split))),
    )
    for number, (center, lots) in enumerate(zip(split.centers, split.lots, strict=True)):
        shipment_id = new_id("sh", work.dice)
        work.db.execute(
            "INSERT INTO inbound_shipment (shipment_id, plan_id, placement_option_id, position, center, name,"
            " source_json) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                shipment_id,
                work.plan_id,
                option_id,
                number,
                center.code,
                f"{plan['name']}-{center.code}"[:100],
                plan["source_json"],
            ),
        )
        work.db.executemany(
            "INSERT INTO inbound_shipment_item VALUES (?, ?, ?)",
            [(shipment_id, msku, units) for msku, units in contents_of(lots).items() if units],
        )
        _keep_boxes(work, shipment_id, lots)


def _keep_boxes(work: Work, shipment_id: str, lots: Sequence[Lot]) -> None:
    boxes = [lot.source for lot in lots if lot.source]
    if len(boxes) >= SCRAMBLED_FROM:
        random.Random(shipment_id).shuffle(boxes)
    work.db.executemany(
        "INSERT INTO inbound_box (package_id, plan_id, shipment_id, position, quantity, spec_json)"
        " SELECT ?, plan_id, ?, ?, 1, spec_json FROM inbound_box WHERE package_id = ?",
        [(new_id("pk", work.dice), shipment_id, number, source) for number, source in enumerate(boxes)],
    )


def _discounts(split: Split) -> list[Json]:
    if len(split.centers) < 4:
        return []
    return [_incentive("DISCOUNT", 50 * len(split.centers), "Discount for four fulfillment centers")]


def _incentive(kind: str, cents: int, description: str) -> Json:
    return {
        "type": kind,
        "target": "Placement Services" if kind == "FEE" else "Fulfillment Fee Discount",
        "description": description,
        "value": {"amount": cents / 100, "code": "USD"},
    }


@inbound("GET", f"{PLAN}/placementOptions", "listPlacementOptions", LISTS, query=paged(20))
def list_placement_options(call: Call) -> Answer:
    """The options with their shipments."""
    now = iso(call.market.clock.now())
    with call.market.state.read() as db:
        plan_row(db, call)
        rows = db.execute(
            "SELECT * FROM placement_option WHERE plan_id = ? ORDER BY position", (call.path["plan_id"],)
        ).fetchall()
        shown, rest = page(call, rows, f"placement {call.path['plan_id']}")
        return {"placementOptions": [_option_view(db, row, now) for row in shown]} | rest


def _option_view(db: sqlite3.Connection, row: sqlite3.Row, now: str) -> Json:
    placed = db.execute(
        "SELECT shipment_id FROM inbound_shipment WHERE placement_option_id = ? ORDER BY position",
        (row["placement_option_id"],),
    )
    return {
        "placementOptionId": row["placement_option_id"],
        "status": "EXPIRED" if row["status"] == "OFFERED" and row["expires_at"] <= now else row["status"],
        "expiration": row["expires_at"],
        "shipmentIds": [shipment[0] for shipment in placed],
        "fees": [*load_all(row["fees_json"])],
        "discounts": [*load_all(row["discounts_json"])],
    }


@inbound("POST", f"{PLAN}/placementOptions/<option_id>/confirmation", "confirmPlacementOption", SLOW)
def confirm_placement_option(call: Call) -> Answer:
    """Begin to settle on a placement option, for good."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "ConfirmPlacementOption")
        row = db.execute(
            "SELECT status FROM placement_option WHERE plan_id = ? AND placement_option_id = ?",
            (plan["plan_id"], call.path["option_id"]),
        ).fetchone()
        if row is None:
            raise NotFound("placement option", call.path["option_id"])
        if accepted_option(db, plan["plan_id"]):
            raise Conflict("ERROR: A placement option of the inbound plan is already confirmed.")
        request: Json = {"placementOptionId": call.path["option_id"]}
        return start(call.market, db, "confirmPlacementOption", request, plan_id=plan["plan_id"]), 202


@worker("confirmPlacementOption")
def _accept(work: Work) -> None:
    option_id = text(work.request, "placementOptionId")
    row = work.db.execute("SELECT * FROM placement_option WHERE placement_option_id = ?", (option_id,)).fetchone()
    if row is None or row["expires_at"] <= work.at:
        raise stale("placement option", option_id)
    if accepted_option(work.db, work.plan_id):
        raise Failed("A placement option of the inbound plan is already confirmed.")
    work.db.execute(
        "UPDATE placement_option SET status = iif(placement_option_id = ?, 'ACCEPTED', 'EXPIRED') WHERE plan_id = ?",
        (option_id, work.plan_id),
    )
    work.db.execute("UPDATE inbound_shipment SET status = 'WORKING' WHERE placement_option_id = ?", (option_id,))
