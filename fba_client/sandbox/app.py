"""Builds the marketplace's WSGI app from its areas."""

from __future__ import annotations

import secrets
import uuid

from flask import Flask, Response, g, jsonify
from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date

from fba_client.errors import SandboxError
from fba_client.sandbox import auth, control, inventory, mischief, shipments, tokens
from fba_client.sandbox.catalog import make_catalog
from fba_client.sandbox.centers import load_centers
from fba_client.sandbox.clock import WorldClock
from fba_client.sandbox.config import SandboxConfig
from fba_client.sandbox.context import EXTENSION, Marketplace
from fba_client.sandbox.inbound import BLUEPRINTS as INBOUND_BLUEPRINTS
from fba_client.sandbox.inbound import SCHEMA as INBOUND_SCHEMA
from fba_client.sandbox.inbound.console_plans import enter_console_plans
from fba_client.sandbox.inbound.work import settle as finish_inbound_work
from fba_client.sandbox.refusal import Refusal, error_body
from fba_client.sandbox.reports import BLUEPRINTS as REPORT_BLUEPRINTS
from fba_client.sandbox.reports import SCHEMA as REPORT_SCHEMA
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.state import State
from fba_client.sandbox.throttle import Throttle, UsagePlan
from fba_client.sandbox.tokens import Tokens
from fba_client.sandbox.world.world import World

SCHEMAS = (tokens.SCHEMA, shipments.SCHEMA, REPORT_SCHEMA, INBOUND_SCHEMA)
_RATE_HEADER_SHARE, _RATE_HEADER_SHARE_429 = 0.6, 0.2  # best effort at the backend, too, and rare with a refusal
BLUEPRINTS = (auth.blueprint, control.blueprint, inventory.blueprint, *REPORT_BLUEPRINTS, *INBOUND_BLUEPRINTS)


def create_app(config: SandboxConfig) -> Flask:
    """The marketplace as a WSGI app; its state file is made, or taken up where it was left."""
    app = Flask("fba_client.sandbox", static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    market = app.extensions[EXTENSION] = _marketplace(config)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    app.register_error_handler(Refusal, _refuse)
    app.register_error_handler(HTTPException, _refuse_http)

    @app.before_request
    def prepare() -> Response | None:
        market.settle()
        return mischief.before(market)

    @app.after_request
    def finish(response: Response) -> Response:
        if market.scenario is Scenario.CAPTIVE_PORTAL:
            return response
        response.headers["x-amzn-RequestId"] = str(uuid.uuid4())
        response.headers["Date"] = http_date(market.clock.now())  # so that a client can tell the marketplace's time
        plan: UsagePlan | None = g.get("plan")
        share = _RATE_HEADER_SHARE_429 if response.status_code == 429 else _RATE_HEADER_SHARE
        if plan is not None and market.mischief.random() < share:
            response.headers["x-amzn-RateLimit-Limit"] = f"{plan.rate * market.throttle.share}"
        mischief.after(market, response)
        market.clock.save_if_old()
        return response

    return app


def _marketplace(config: SandboxConfig) -> Marketplace:
    state = State(config.state, SCHEMAS)
    try:
        return _opened(config, state)
    except BaseException:
        state.close()
        raise


def _opened(config: SandboxConfig, state: State) -> Marketplace:
    scenario = _scenario(config.scenario)
    seed = int(state.meta("seed") or config.seed)
    state.remember("seed", str(seed))
    if not state.meta("secret"):
        state.remember("secret", secrets.token_hex(32))
    clock = WorldClock(state, config.speed, config.real)
    catalog, centers = make_catalog(seed), load_centers()
    wants_stock = scenario is not Scenario.EMPTY
    world = World(state, seed, catalog, centers, clock.now(), seeded=wants_stock, history_days=config.history_days)
    if world.seeded and not wants_stock:
        raise SandboxError(
            "The state file {path} holds a marketplace with stock, which cannot become empty.",
            advice="Choose another state file for the scenario “empty”.",
            path=str(config.state),
        )
    market = Marketplace(
        config=config,
        seed=seed,
        state=state,
        clock=clock,
        throttle=Throttle(clock.real),
        tokens=Tokens(state, clock.wall),
        catalog=catalog,
        centers=centers,
        world=world,
        finish_work=finish_inbound_work,
    )
    market.choose(scenario)
    enter_console_plans(market)
    return market


def _scenario(name: str) -> Scenario:
    try:
        return Scenario(name)
    except ValueError as error:
        raise SandboxError(
            "There is no scenario “{name}”.",
            advice="Choose one of {}.".format(", ".join(Scenario)),
            name=name[:60],
        ) from error


def _refuse(refusal: Refusal) -> Response:
    response = jsonify(refusal.body)
    response.status_code = refusal.status
    response.headers.update(refusal.headers)
    return response


def _refuse_http(error: HTTPException) -> Response:
    response = jsonify(error_body(error.name.replace(" ", ""), error.description or error.name))
    response.status_code = error.code or 500
    return response
