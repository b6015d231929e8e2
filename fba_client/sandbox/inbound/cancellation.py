"""Inbound plans are cancelled until they have shipped; a partnered carrier is free of charge for a while only."""

from __future__ import annotations

from fba_client.sandbox import shipments
from fba_client.sandbox.clock import parse_iso
from fba_client.sandbox.inbound.api import PLAN, inbound, plan_row
from fba_client.sandbox.inbound.fields import child, load, text
from fba_client.sandbox.inbound.problems import BAD_REQUEST, Failed, problem
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, Json
from fba_client.sandbox.throttle import SLOW


@inbound("PUT", f"{PLAN}/cancellation", "cancelInboundPlan", SLOW)
def cancel_inbound_plan(call: Call) -> Answer:
    """Begin to cancel a plan, unless it is cancelled or its shipments are on their way."""
    with call.market.state.write() as db:
        plan = plan_row(db, call)
        if plan["status"] == "VOIDED":
            raise Conflict("The inbound plan is already cancelled.")
        if plan["status"] == "SHIPPED":
            raise Conflict("ERROR: The inbound plan has shipped and cannot be cancelled any more.")
        return start(call.market, db, "cancelInboundPlan", {}, plan_id=plan["plan_id"]), 202


@worker("cancelInboundPlan")
def _cancel(work: Work) -> list[Json]:
    plan = work.db.execute("SELECT * FROM inbound_plan_now WHERE plan_id = ?", (work.plan_id,)).fetchone()
    if plan["status"] in ("VOIDED", "SHIPPED"):
        raise Failed(f"The inbound plan is {plan['status']} and cannot be cancelled.")
    placed = work.db.execute("SELECT * FROM inbound_shipment_now WHERE plan_id = ?", (work.plan_id,)).fetchall()
    warnings: list[Json] = []
    for shipment in placed:
        if shipment["confirmation_id"]:
            shipments.withdraw(work.db, shipment["confirmation_id"], now=work.now)
            warnings += _void_charge(work, shipment["shipment_id"], load(shipment["transportation_json"]))
    work.db.execute("UPDATE inbound_shipment SET status = 'CANCELLED' WHERE plan_id = ?", (work.plan_id,))
    work.db.execute("UPDATE inbound_plan SET status = 'VOIDED' WHERE plan_id = ?", (work.plan_id,))
    return warnings


def _void_charge(work: Work, shipment_id: str, option: Json) -> list[Json]:
    quote = child(option, "quote")
    if not quote or work.now <= parse_iso(text(quote, "voidableUntil")):
        return []
    cost = child(quote, "cost")
    message = f"The free time to void the carrier is over: {cost['amount']} {cost['code']} are charged."
    return [problem(BAD_REQUEST, message, shipment_id, severity="WARNING")]
