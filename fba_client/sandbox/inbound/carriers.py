"""The choice of a carrier for every shipment, which settles a plan: shipments and boxes get their ids and set out."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

from fba_client.sandbox import shipments
from fba_client.sandbox.clock import iso
from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan
from fba_client.sandbox.inbound.fields import child, children, load, text, texts
from fba_client.sandbox.inbound.identity import box_id, confirmation_id, tracking_id
from fba_client.sandbox.inbound.problems import BAD_REQUEST, Failed, problem, stale
from fba_client.sandbox.inbound.quoting import CONFIRMED_WINDOW, FREE_VOID_HOURS, FREIGHT, PARTNERED
from fba_client.sandbox.inbound.shapes import SELECTIONS
from fba_client.sandbox.inbound.transport import refuse_if_confirmed
from fba_client.sandbox.inbound.views import dump, v0_address
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.throttle import SLOW


@inbound("POST", f"{PLAN}/transportationOptions/confirmation", "confirmTransportationOptions", SLOW, body=SELECTIONS)
def confirm_transportation_options(call: Call) -> Answer:
    """Begin to settle on one option for every shipment, for good."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "ConfirmTransportationOptions")
        refuse_if_confirmed(plan)
        known = {
            (row["shipment_id"], row["transportation_option_id"])
            for row in db.execute("SELECT * FROM transportation_option WHERE plan_id = ?", (plan["plan_id"],))
        }
        chosen = [
            (text(entry, "shipmentId"), text(entry, "transportationOptionId"))
            for entry in children(call.body, "transportationSelections")
        ]
        message = "The requested transportationOptionId {1} does not exist under the associated shipment {0}."
        faults = [message.format(*pair) for pair in chosen if pair not in known]
        if len({shipment_id for shipment_id, _ in chosen}) < len(chosen):
            faults.append("A shipmentId is selected more than once.")
        if faults:
            raise InvalidInput(faults, "BadRequest")
        return start(call.market, db, "confirmTransportationOptions", call.body, plan_id=plan["plan_id"]), 202


@worker("confirmTransportationOptions")
def _accept(work: Work) -> None:
    option_id = accepted_option(work.db, work.plan_id)
    if not option_id:
        raise Failed("A placement option must be confirmed before transportation options.")
    placed = work.db.execute(
        "SELECT * FROM inbound_shipment WHERE placement_option_id = ? ORDER BY position", (option_id,)
    ).fetchall()
    selections = {text(entry, "shipmentId"): entry for entry in children(work.request, "transportationSelections")}
    problems = [found for row in placed for found in _selection_problems(work, row, selections.get(row["shipment_id"]))]
    if problems:
        raise Failed(problems)
    for row in placed:
        _send(work, row, selections[row["shipment_id"]])
    work.db.execute("UPDATE inbound_plan SET carriers_confirmed_at = ? WHERE plan_id = ?", (work.at, work.plan_id))


def _selected(work: Work, selection: Json) -> sqlite3.Row | None:
    row: sqlite3.Row | None = work.db.execute(
        "SELECT * FROM transportation_option WHERE transportation_option_id = ?",
        (text(selection, "transportationOptionId"),),
    ).fetchone()
    return row


def _selection_problems(work: Work, shipment: sqlite3.Row, selection: Json | None) -> list[Json]:
    shipment_id = shipment["shipment_id"]
    if selection is None:
        return [problem(BAD_REQUEST, f"No transportation option is selected for shipment {shipment_id}.", shipment_id)]
    row = _selected(work, selection)
    if row is None or row["expires_at"] <= work.at:
        return stale("transportation option", text(selection, "transportationOptionId")).problems
    found = []
    if CONFIRMED_WINDOW in texts(load(row["option_json"]), "preconditions") and not shipment["window_json"]:
        message = f"Shipment {shipment_id} needs a confirmed delivery window before this transportation option."
        found.append(problem(BAD_REQUEST, message, shipment_id))
    boxes = work.db.execute("SELECT count(*) FROM inbound_box WHERE shipment_id = ?", (shipment_id,)).fetchone()[0]
    if not boxes:
        message = f"Shipment {shipment_id} has no boxes yet. Set its packing information first."
        found.append(problem(BAD_REQUEST, message, shipment_id))
    return found


def _send(work: Work, shipment: sqlite3.Row, selection: Json) -> None:
    row = _selected(work, selection)
    assert row is not None  # noqa: S101  (_selection_problems has seen it)
    option = _voidable(work, load(row["option_json"]))
    partnered, freight = option["shippingSolution"] == PARTNERED, option["shippingMode"] == FREIGHT
    number = confirmation_id(work.dice)
    reference = str(work.dice.randrange(10**8, 10**9)) if partnered and freight else ""
    contact = child(selection, "contactInformation") or load(shipment["contact_json"])
    work.db.execute(
        "UPDATE inbound_shipment SET confirmation_id = ?, reference_id = ?, contact_json = ?, transportation_json = ?"
        " WHERE shipment_id = ?",
        (number, reference, dump(contact), dump(option), shipment["shipment_id"]),
    )
    work.db.execute(
        "UPDATE transportation_option SET option_json = ? WHERE transportation_option_id = ?",
        (dump(option), row["transportation_option_id"]),
    )
    _name_boxes(work, shipment["shipment_id"], number, tracked=partnered and not freight)
    _announce(work, shipment, number)


def _voidable(work: Work, option: Json) -> Json:
    quote = child(option, "quote")
    if not quote:
        return option
    hours = FREE_VOID_HOURS[text(option, "shippingMode")]
    return option | {"quote": quote | {"voidableUntil": iso(work.now + timedelta(hours=hours))}}


def _name_boxes(work: Work, shipment_id: str, number: str, *, tracked: bool) -> None:
    boxes = work.db.execute(
        "SELECT package_id FROM inbound_box WHERE shipment_id = ? ORDER BY position", (shipment_id,)
    ).fetchall()
    work.db.executemany(
        "UPDATE inbound_box SET box_id = ?, tracking_id = ? WHERE package_id = ?",
        [
            (box_id(number, at), tracking_id(work.dice) if tracked else "", box["package_id"])
            for at, box in enumerate(boxes, 1)
        ],
    )


def _announce(work: Work, shipment: sqlite3.Row, number: str) -> None:
    items = work.db.execute(
        "SELECT * FROM inbound_shipment_item WHERE shipment_id = ? ORDER BY msku", (shipment["shipment_id"],)
    )
    catalog = work.market.catalog.by_msku
    shipments.announce(
        work.db,
        shipments.NewShipment(
            number,
            shipment["name"],
            shipment["center"],
            dump(v0_address(load(shipment["source_json"]))),
            [shipments.NewItem(row["msku"], catalog[row["msku"]].fnsku, row["quantity"]) for row in items],
            inbound_shipment_id=shipment["shipment_id"],
        ),
        now=work.now,
        seed=work.market.seed,
    )
