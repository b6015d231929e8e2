"""The boxes that the seller packed: by packing group before the split, by shipment after it."""

from __future__ import annotations

import sqlite3

from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan
from fba_client.sandbox.inbound.box_rules import declaration_faults, packing_problems
from fba_client.sandbox.inbound.fields import children, text, whole
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.packing import accepted_groups, group_items
from fba_client.sandbox.inbound.problems import Failed
from fba_client.sandbox.inbound.shapes import PACKING_INFORMATION
from fba_client.sandbox.inbound.views import dump, plan_items
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.throttle import SLOW


@inbound("POST", f"{PLAN}/packingInformation", "setPackingInformation", SLOW, body=PACKING_INFORMATION)
def set_packing_information(call: Call) -> Answer:
    """Begin to take in the boxes of packing groups, or of shipments that were placed without them."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "SetPackingInformation")
        faults = _grouping_faults(db, call)
        if faults:
            raise InvalidInput(faults, "BadRequest")
        return start(call.market, db, "setPackingInformation", call.body, plan_id=plan["plan_id"]), 202


def _grouping_faults(db: sqlite3.Connection, call: Call) -> list[str]:
    groups = accepted_groups(db, call.path["plan_id"])
    chosen = accepted_option(db, call.path["plan_id"])
    placed = [
        row[0]
        for row in db.execute("SELECT shipment_id FROM inbound_shipment WHERE placement_option_id = ?", (chosen,))
    ]
    faults: list[str] = []
    seen: set[str] = set()
    for at, grouping in enumerate(children(call.body, "packageGroupings")):
        where = f"packageGroupings[{at}]"
        group_id, shipment_id = text(grouping, "packingGroupId"), text(grouping, "shipmentId")
        if bool(group_id) == bool(shipment_id):
            faults.append(f"{where} needs either a packingGroupId or a shipmentId.")
        elif group_id and chosen:
            faults.append(f"{where}: the placement is confirmed; pack by shipmentId.")
        elif group_id and group_id not in groups:
            faults.append(f"{where}: the packingGroupId does not belong to a confirmed packing option of this plan.")
        elif shipment_id and (shipment_id not in placed or groups):
            faults.append(
                f"{where}: the shipmentId does not belong to a confirmed placement that is still to be packed."
            )
        elif group_id + shipment_id in seen:
            faults.append(f"{where} repeats {group_id or shipment_id}.")
        seen.add(group_id + shipment_id)
        faults += declaration_faults(children(grouping, "boxes"), where)
    return faults


@worker("setPackingInformation")
def _pack(work: Work) -> None:
    groupings = children(work.request, "packageGroupings")
    items = plan_items(work.db, work.plan_id)
    problems: list[Json] = []
    for grouping in groupings:
        owner_id, wanted = _wanted(work, grouping)
        problems += packing_problems(owner_id, children(grouping, "boxes"), wanted, items)
    if problems:
        raise Failed(problems[:100])
    for grouping in groupings:
        _keep_boxes(work, grouping)
    work.db.execute("DELETE FROM placement_option WHERE plan_id = ? AND status = 'OFFERED'", (work.plan_id,))


def _wanted(work: Work, grouping: Json) -> tuple[str, dict[str, int]]:
    group_id, shipment_id = text(grouping, "packingGroupId"), text(grouping, "shipmentId")
    if group_id:
        return group_id, group_items(work.db, work.plan_id, group_id)
    rows = work.db.execute("SELECT msku, quantity FROM inbound_shipment_item WHERE shipment_id = ?", (shipment_id,))
    return shipment_id, {row["msku"]: row["quantity"] for row in rows}


def _keep_boxes(work: Work, grouping: Json) -> None:
    group_id, shipment_id = text(grouping, "packingGroupId"), text(grouping, "shipmentId") or None
    column = "shipment_id" if shipment_id else "packing_group_id"
    work.db.execute(f"DELETE FROM inbound_box WHERE {column} = ?", (shipment_id or group_id,))  # noqa: S608
    position = 0
    for box in children(grouping, "boxes"):
        spec = {name: value for name, value in box.items() if name != "quantity"}
        count = whole(box, "quantity")
        for quantity in [1] * count if shipment_id else [count]:  # a shipment's boxes are single from the start
            work.db.execute(
                "INSERT INTO inbound_box (package_id, plan_id, packing_group_id, shipment_id, position, quantity,"
                " spec_json) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (new_id("pk", work.dice), work.plan_id, group_id, shipment_id, position, quantity, dump(spec)),
            )
            position += 1
