"""Declares inbound operations, and finds the plan and the shipment that a path names."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from flask import Blueprint

from fba_client.sandbox.checks import Check
from fba_client.sandbox.inbound.work import refuse_if_busy
from fba_client.sandbox.operation import Answer, Call, operation
from fba_client.sandbox.refusal import Conflict, NotFound
from fba_client.sandbox.throttle import UsagePlan

ROOT = "/inbound/fba/2024-03-20"
PLAN = f"{ROOT}/inboundPlans/<plan_id>"
SHIPMENT = f"{PLAN}/shipments/<shipment_id>"

Handler = Callable[[Call], Answer]
blueprint = Blueprint("inbound", __name__)


def inbound(
    method: str,
    path: str,
    name: str,
    plan: UsagePlan,
    *,
    query: Mapping[str, Check] | None = None,
    body: Check | None = None,
) -> Callable[[Handler], Handler]:
    """Like ``operation``, on the inbound blueprint."""

    return operation(blueprint, method, path, name, plan, query=query, body=body)


def plan_row(db: sqlite3.Connection, call: Call) -> sqlite3.Row:
    """The plan of the path. Raises NotFound."""
    row = db.execute("SELECT * FROM inbound_plan_now WHERE plan_id = ?", (call.path["plan_id"],)).fetchone()
    if row is None:
        raise NotFound("inbound plan", call.path["plan_id"])
    found: sqlite3.Row = row
    return found


def shipment_row(db: sqlite3.Connection, call: Call) -> sqlite3.Row:
    """The shipment of the path, which belongs to the plan of the path. Raises NotFound."""
    plan_row(db, call)
    row = db.execute(
        "SELECT * FROM inbound_shipment_now WHERE plan_id = ? AND shipment_id = ?",
        (call.path["plan_id"], call.path["shipment_id"]),
    ).fetchone()
    if row is None:
        raise NotFound("shipment", call.path["shipment_id"])
    found: sqlite3.Row = row
    return found


def open_plan(db: sqlite3.Connection, call: Call, name: str, shipment_id: str = "") -> sqlite3.Row:
    """The plan of the path, if ``name`` may work on it now. Raises NotFound or Conflict."""
    row = plan_row(db, call)
    if row["status"] == "VOIDED":
        raise Conflict(f"ERROR: Operation {name} cannot be processed on a cancelled inbound plan.")
    if row["status"] == "ERRORED":
        raise Conflict(f"ERROR: Operation {name} cannot be processed on an inbound plan that failed to be created.")
    refuse_if_busy(db, name, row["plan_id"], shipment_id)
    return row


def accepted_option(db: sqlite3.Connection, plan_id: str) -> str:
    """The id of the plan's confirmed placement option, '' if none is confirmed."""
    row = db.execute(
        "SELECT placement_option_id FROM placement_option WHERE plan_id = ? AND status = 'ACCEPTED'", (plan_id,)
    ).fetchone()
    return str(row[0]) if row else ""
