"""The marketplace's own controls, which no real backend has: its clock, its scenario, how it stands."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from fba_client.sandbox.checks import Check, Choice, Fields, Number
from fba_client.sandbox.clock import iso
from fba_client.sandbox.context import Marketplace, marketplace
from fba_client.sandbox.refusal import Conflict, InvalidInput, Json
from fba_client.sandbox.scenarios import Scenario

blueprint = Blueprint("control", __name__, url_prefix="/sandbox")
_LONGEST_JUMP_S = 400 * 86_400.0
_CLOCK = Fields({"advance_seconds!": Number(above=-1e-9, high=_LONGEST_JUMP_S)})
_SCENARIO = Fields({"name!": Choice([scenario.value for scenario in Scenario])})


@blueprint.get("/status")
def status() -> Response:
    """Time, speed, scenario and size of the world."""
    return jsonify(_status(marketplace()))


@blueprint.post("/clock")
def advance() -> Response:
    """Jump forward by ``advance_seconds``; everything due until then happens."""
    market = marketplace()
    market.clock.advance(float(str(_checked(_CLOCK)["advance_seconds"])))
    market.settle()
    return jsonify(_status(market))


@blueprint.post("/scenario")
def choose() -> Response:
    """Behave as the scenario ``name`` says from now on; an empty world cannot be made of a full one."""
    market = marketplace()
    scenario = Scenario(str(_checked(_SCENARIO)["name"]))
    if scenario is Scenario.EMPTY and market.seeded:
        raise Conflict("A marketplace that has stock cannot become empty; start one with a new state file.")
    market.choose(scenario)
    return jsonify(_status(market))


def _checked(check: Check) -> Json:
    value = request.get_json(silent=True)
    faults = check.faults(value, "")
    if faults or not isinstance(value, dict):
        raise InvalidInput(faults)
    return value


def _status(market: Marketplace) -> Json:
    with market.state.read() as db:
        shipments = db.execute("SELECT status, count(*) FROM shipment GROUP BY status").fetchall()
    return {
        "now": iso(market.clock.now()),
        "speed": market.clock.speed,
        "scenario": market.scenario.value,
        "seed": market.seed,
        "products": len(market.catalog.listed),
        "centers": len(market.centers.listed),
        "shipments": {row[0]: row[1] for row in shipments},
    }
