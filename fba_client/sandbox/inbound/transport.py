"""Transportation options: generated for the shipments of a placement, quoted, and confirmed all at once."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from fba_client.sandbox import shipments
from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.inbound.api import PLAN, accepted_option, inbound, open_plan, plan_row
from fba_client.sandbox.inbound.fields import child, children, load, text, texts
from fba_client.sandbox.inbound.geography import miles_between, place_of
from fba_client.sandbox.inbound.identity import box_id, confirmation_id, new_id, tracking_id
from fba_client.sandbox.inbound.lasting import TRANSPORTATION_HOURS, good_until
from fba_client.sandbox.inbound.paging import page, paged
from fba_client.sandbox.inbound.problems import BAD_REQUEST, Failed, problem, stale
from fba_client.sandbox.inbound.quoting import (
    CONFIRMED_WINDOW,
    FREE_VOID_HOURS,
    FREIGHT,
    OWN,
    PARTNERED,
    Load,
    Way,
    has_freight_terms,
    transit_days,
    ways,
)
from fba_client.sandbox.inbound.shapes import ID, SELECTIONS, TRANSPORTATION
from fba_client.sandbox.inbound.views import dump, v0_address
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
        _refuse_if_confirmed(plan)
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


def _refuse_if_confirmed(plan: sqlite3.Row) -> None:
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


@inbound("POST", f"{PLAN}/transportationOptions/confirmation", "confirmTransportationOptions", SLOW, body=SELECTIONS)
def confirm_transportation_options(call: Call) -> Answer:
    """Begin to settle on one option for every shipment, for good."""
    with call.market.state.write() as db:
        plan = open_plan(db, call, "ConfirmTransportationOptions")
        _refuse_if_confirmed(plan)
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
    option = load(row["option_json"])
    partnered = option["shippingSolution"] == PARTNERED
    quote = child(option, "quote")
    if quote:
        hours = FREE_VOID_HOURS[text(option, "shippingMode")]
        option["quote"] = quote | {"voidableUntil": iso(work.now + timedelta(hours=hours))}
    number = confirmation_id(work.dice)
    reference = str(work.dice.randrange(10**8, 10**9)) if partnered and option["shippingMode"] == FREIGHT else ""
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
    parcels = partnered and option["shippingMode"] != FREIGHT
    boxes = work.db.execute(
        "SELECT package_id FROM inbound_box WHERE shipment_id = ? ORDER BY position", (shipment["shipment_id"],)
    ).fetchall()
    work.db.executemany(
        "UPDATE inbound_box SET box_id = ?, tracking_id = ? WHERE package_id = ?",
        [
            (box_id(number, at), tracking_id(work.dice) if parcels else "", box["package_id"])
            for at, box in enumerate(boxes, 1)
        ],
    )
    _announce(work, shipment, number)


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
