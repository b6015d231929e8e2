"""Declares one API operation: its route, usage plan, and what a request may hold.

    @operation(blueprint, "GET", "/inbound/fba/2024-03-20/inboundPlans", "listInboundPlans", LISTS,
               query={"pageSize": Whole(1, 30), "paginationToken": Text(high=1024)})
    def list_inbound_plans(call: Call) -> Answer: ...

A handler gets a ``Call`` with everything checked and returns a JSON object (200) or ``(object, status)``. Before it
runs, the token, the usage plan, the query and the body are checked, in the backend's order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import TypeAlias

from flask import Blueprint, Response, g, jsonify, request

from fba_client.sandbox.checks import Check, Fields, query_values
from fba_client.sandbox.context import Marketplace, marketplace
from fba_client.sandbox.refusal import InvalidInput, Json, JsonValue, Refusal
from fba_client.sandbox.throttle import UsagePlan

Answer: TypeAlias = "Json | tuple[Json, int]"


@dataclass(frozen=True, slots=True)
class Call:
    """One checked request: path parameters, query values of their types, and the body (an empty object if none)."""

    market: Marketplace
    path: Mapping[str, str]
    query: Mapping[str, JsonValue]
    body: Json

    def text(self, name: str, default: str = "") -> str:
        """A query value that was declared as text."""
        return str(self.query.get(name, default))

    def whole(self, name: str, default: int) -> int:
        """A query value that was declared as a whole number."""
        value = self.query.get(name, default)
        return value if isinstance(value, int) else default

    def texts(self, name: str) -> list[str]:
        """A query value that was declared as a list."""
        value = self.query.get(name)
        return [str(entry) for entry in value] if isinstance(value, list) else []


def operation(
    blueprint: Blueprint,
    method: str,
    path: str,
    name: str,
    plan: UsagePlan,
    *,
    query: Mapping[str, Check] | None = None,
    body: Check | None = None,
) -> Callable[[Callable[[Call], Answer]], Callable[[Call], Answer]]:
    """Register a handler for ``method path`` (path parameters as ``<name>``) under the backend's operation name."""
    query_fields = Fields(query or {})

    def register(handler: Callable[[Call], Answer]) -> Callable[[Call], Answer]:
        @wraps(handler)
        def view(**path_values: str) -> Response:
            market = marketplace()
            g.plan = plan
            market.tokens.check(request.headers.get("x-amz-access-token", ""))
            _take_turn(market, name, plan)
            call = Call(market, path_values, _query(query_fields), _body(body))
            answer = handler(call)
            content, status = answer if isinstance(answer, tuple) else (answer, 200)
            response = jsonify(content) if status != 204 else Response(status=204)
            response.status_code = status
            return response

        blueprint.add_url_rule(path, name, view, methods=[method])
        return handler

    return register


def _take_turn(market: Marketplace, name: str, plan: UsagePlan) -> None:
    wait = market.throttle.take(name, plan) if market.config.limits else 0.0
    if wait > 0:
        raise Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")


def _query(fields: Fields) -> dict[str, JsonValue]:
    values = query_values({key: request.args.getlist(key) for key in request.args}, fields)
    faults = fields.faults(values, "")
    if faults:
        raise InvalidInput(faults)
    return values


def _body(check: Check | None) -> Json:
    raw = request.get_data()
    if check is None:
        if raw:
            raise InvalidInput("This operation takes no body.")
        return {}
    if request.mimetype != "application/json":
        raise Refusal(415, "UnsupportedMediaType", "The body must be application/json.")
    try:
        value = json.loads(raw)
    except ValueError as error:
        raise InvalidInput("The body is not JSON.") from error
    faults = check.faults(value, "")
    if faults:
        raise InvalidInput(faults)
    return value if isinstance(value, dict) else {}
