"""Makes the marketplace behave as badly as the chosen scenario says, before and after an operation runs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from flask import Flask, Response, request
from waitress.channel import ClientDisconnected

from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.refusal import Refusal
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.tokens import unauthorized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CONTROL = "/sandbox/"
TOKEN_PATH = "/auth/o2/token"  # noqa: S105
_DROP = "fba_client.sandbox.drop"
_FLAKY_SHARE = 0.15
_SLOW_S = (0.4, 1.6)
_PORTAL = "<!DOCTYPE html><html><head><title>Welcome</title></head><body><p>Hotel Wi-Fi: sign in.</p></body></html>"
_BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class Mischief:
    """A WSGI app around the marketplace's: closes the connection without an answer where that was asked for."""

    def __init__(self, app: Flask) -> None:
        self._app: WSGIApplication = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = self._app(environ, start_response)
        if environ.get(_DROP):
            raise ClientDisconnected  # waitress then closes the connection and sends nothing
        return answer


def before(market: Marketplace) -> Response | None:
    """What is answered in place of the operation, if the scenario has something; the control paths are spared."""
    if request.path.startswith(CONTROL):
        return None
    match market.scenario:
        case Scenario.CAPTIVE_PORTAL:
            return Response(_PORTAL, 200, content_type="text/html; charset=utf-8")
        case Scenario.TOKEN_REVOKED if request.path != TOKEN_PATH and "x-amz-access-token" in request.headers:
            raise unauthorized("The access token you provided is revoked, malformed or invalid.")
        case Scenario.SLOW:
            time.sleep(market.mischief.uniform(*_SLOW_S))
        case Scenario.FLAKY if market.mischief.random() < _FLAKY_SHARE:
            return _fault(market)
        case _:
            pass
    return None


def after(market: Marketplace, response: Response) -> None:
    """Lose the answer to a mutation that was carried out, if the scenario wants it."""
    mutation = request.method not in ("GET", "HEAD") and not request.path.startswith((CONTROL, TOKEN_PATH))
    if market.scenario is Scenario.LOST_ANSWERS and mutation and response.status_code < 300:
        _drop()


def _fault(market: Marketplace) -> Response:
    kind = market.mischief.randrange(4)
    if kind == 0:
        raise Refusal(500, "InternalFailure", "We encountered an internal error. Please try again.")
    if kind == 1:
        raise Refusal(503, "ServiceUnavailable", "Service is temporarily unavailable. Please try again.")
    if kind == 2:
        return Response(_BAD_GATEWAY, 502, content_type="text/html")
    _drop()
    return Response("", 500)


def _drop() -> None:
    request.environ[_DROP] = True
