"""Transportation options: carriers are asked about the shipments of a placement, and quote."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan, plan_row
from fba_client.sandbox.inbound.fields import child, children, load, text
from fba_client.sandbox.inbound.geography import miles_between, place_of
from fba_client.sandbox.inbound.identity import new_id
from fba_client.sandbox.inbound.lasting import TRANSPORTATION_HOURS, good_until
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.problems import stale
from fba_client.sandbox.inbound.quoting import (
    CONFIRMED_WINDOW,
    FREIGHT,
    OWN,
    PARTNERED,
    Load,
    Way,
    has_freight_terms,
    transit_days,
    ways,
)
from fba_client.sandbox.inbound.shapes import ID, TRANSPORTATION
from fba_client.sandbox.inbound.views import dump
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, InvalidInput, Json
from fba_client.sandbox.throttle import LISTS, SLOW


@inbound("POST", f"{PLAN}/transportationOptions", "generateTransportationOptions", SLOW, body=TRANSPORTATION)
def generate_transportation_options(call: Call) -> Answer:
    """Begin to ask carriers about shipments of one placement option."""
    option_id = text(call.body, "placementOptionId")
    wanted = {text(entry, "shipmentId") for entry in children(call.body, "shipmentTransportationConfigurations")}
    with call.market.state.write() as db:
        plan = open_plan(db, call, "GenerateTransportationOptions")
        refuse_if_confirmed(plan)
        placed = {
            row[0]
            for row in db.execute(
                "SELECT shipment_id FROM inbound_shipment WHERE plan_id = ? AND placement_option_id = ?",
                (plan["plan_id"], option_id),
            )
        }
        if not placed:
            raise InvalidInput("The requested placementOptionId does not exist for the inbound plan.", "BadRequest")
        if accepted_option(db, plan["plan_id"]) not in ("", option_id):
            raise Conflict("ERROR: Another placement option of the inbound plan is confirmed.")
        if wanted - placed:
            message = "The requested shipmentId {} does not exist under the provided placement option."
            raise InvalidInput([message.format(one) for one in sorted(wanted - placed)], "BadRequest")
        return start(call.market, db, "generateTransportationOptions", call.body, plan_id=plan["plan_id"]), 202


def refuse_if_confirmed(plan: sqlite3.Row) -> None:
    """Raise Conflict when the carriers of the plan are settled."""
    if plan["carriers_confirmed_at"]:
        raise Conflict("ERROR: The transportation options of the inbound plan are already confirmed.")


@worker("generateTransportationOptions")
def _offer(work: Work) -> None:
    for configuration in children(work.request, "shipmentTransportationConfigurations"):
        row = work.db.execute(
            "SELECT * FROM inbound_shipment WHERE shipment_id = ?", (text(configuration, "shipmentId"),)
        ).fetchone()
        if row is None:
            raise stale("placement option", text(work.request, "placementOptionId"))
        _keep_configuration(work, row["shipment_id"], configuration)
        work.db.execute("DELETE FROM transportation_option WHERE shipment_id = ?", (row["shipment_id"],))
        freight = _load(work, row, configuration)
        for position, way in enumerate(ways(freight)):
            option_id = new_id("to", work.dice)
            option = _option(work, row["shipment_id"], option_id, way, freight, _ready_at(work, configuration))
            expires = iso(good_until(work.market, work.now, TRANSPORTATION_HOURS))
            work.db.execute(
                "INSERT INTO transportation_option VALUES (?, ?, ?, ?, ?, ?)",
                (option_id, work.plan_id, row["shipment_id"], position, expires, dump(option)),
            )


def _ready_at(work: Work, configuration: Json) -> datetime:
    # The marketplace's day may be ahead of the client's, as its clock runs faster: a past day means at once.
    return max(work.now, parse_iso(text(child(configuration, "readyToShipWindow"), "start")))


def _keep_configuration(work: Work, shipment_id: str, configuration: Json) -> None:
    work.db.execute(
        "UPDATE inbound_shipment SET ready_at = ?, contact_json = ?, freight_json = ? WHERE shipment_id = ?",
        (
            iso(_ready_at(work, configuration)),
            dump(child(configuration, "contactInformation")),
            dump(child(configuration, "freightInformation")),
            shipment_id,
        ),
    )
    work.db.execute("DELETE FROM inbound_pallet WHERE shipment_id = ?", (shipment_id,))
    work.db.executemany(
        "INSERT INTO inbound_pallet VALUES (?, ?, ?, ?, ?)",
        [
            (new_id("pk", work.dice), work.plan_id, shipment_id, position, dump(pallet))
            for position, pallet in enumerate(children(configuration, "pallets"))
        ],
    )


def _load(work: Work, shipment: sqlite3.Row, configuration: Json) -> Load:
    boxes = work.db.execute("SELECT spec_json FROM inbound_box WHERE shipment_id = ?", (shipment["shipment_id"],))
    items = work.db.execute("SELECT * FROM inbound_shipment_item WHERE shipment_id = ?", (shipment["shipment_id"],))
    catalog = work.market.catalog.by_msku
    source = load(shipment["source_json"])
    center = work.market.centers.by_code[shipment["center"]]
    return Load(
        [load(row["spec_json"]) for row in boxes],
        sum(catalog[row["msku"]].weight_hundredths_lb * row["quantity"] for row in items) / 100,
        miles_between(place_of(text(source, "stateOrProvinceCode")), (center.latitude, center.longitude)),
        children(configuration, "pallets"),
        has_freight_terms(configuration),
        text(source, "countryCode") == center.country,
    )


def _option(work: Work, shipment_id: str, option_id: str, way: Way, freight: Load, ready: datetime) -> Json:
    option: Json = {
        "shipmentId": shipment_id,
        "transportationOptionId": option_id,
        "shippingSolution": way.solution,
        "shippingMode": way.mode,
        "carrier": {"name": way.carrier, "alphaCode": way.carrier_code},
        "preconditions": [CONFIRMED_WINDOW] if way.solution == OWN else [],
    }
    if way.cents is not None:
        option["quote"] = {
            "cost": {"amount": way.cents / 100, "code": "USD"},
            "expiration": iso(good_until(work.market, work.now, TRANSPORTATION_HOURS)),
        }
    if way.solution == PARTNERED and way.mode == FREIGHT:
        arrival = (ready + timedelta(days=transit_days(freight.miles, FREIGHT))).replace(hour=14, minute=0, second=0)
        option["carrierAppointment"] = {"startTime": iso(arrival), "endTime": iso(arrival + timedelta(hours=2))}
    return option


@inbound(
    "GET",
    f"{PLAN}/transportationOptions",
    "listTransportationOptions",
    LISTS,
    query={**paged(20), "placementOptionId": ID, "shipmentId": ID},
)
def list_transportation_options(call: Call) -> Answer:
    """The options of a shipment, or of all shipments of a placement option."""
    option_id, shipment_id = call.text("placementOptionId"), call.text("shipmentId")
    if not option_id and not shipment_id:
        raise InvalidInput("Either placementOptionId or shipmentId is required.", "BadRequest")
    with call.market.state.read() as db:
        plan_row(db, call)
        placed = db.execute(
            "SELECT shipment_id FROM inbound_shipment WHERE plan_id = ? AND ? IN ('', placement_option_id)"
            " AND ? IN ('', shipment_id)",
            (call.path["plan_id"], option_id, shipment_id),
        ).fetchall()
        if not placed:
            raise InvalidInput("The requested shipmentId does not exist for the specified inbound plan.", "BadRequest")
        rows = db.execute(
            "SELECT option.option_json FROM transportation_option AS option JOIN inbound_shipment USING (shipment_id)"
            " WHERE option.plan_id = ? AND ? IN ('', placement_option_id) AND ? IN ('', shipment_id)"
            " ORDER BY inbound_shipment.position, option.position",
            (call.path["plan_id"], option_id, shipment_id),
        ).fetchall()
    shown, rest = page(call, rows, f"transportation {call.path['plan_id']} {option_id} {shipment_id}")
    return {"transportationOptions": [load(row["option_json"]) for row in shown]} | rest
