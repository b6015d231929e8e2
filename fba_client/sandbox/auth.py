"""Login with Amazon: the token endpoint."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from fba_client.sandbox.config import REFRESH_TOKEN
from fba_client.sandbox.context import marketplace
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.tokens import LIFETIME_S

blueprint = Blueprint("auth", __name__)
_NEEDED = ("refresh_token", "client_id", "client_secret")


@blueprint.post("/auth/o2/token")
def token() -> Response:
    """An access token for a good refresh token, or the error shape of OAuth 2.0 (RFC 6749, section 5.2)."""
    form, market = request.form, marketplace()
    if request.mimetype != "application/x-www-form-urlencoded":
        return _error("invalid_request", "The request must be application/x-www-form-urlencoded")
    if form.get("grant_type") != "refresh_token":
        return _error("unsupported_grant_type", "The authorization grant type is not supported")
    missing = next((name for name in _NEEDED if not form.get(name)), "")
    if missing:
        return _error("invalid_request", f"The request is missing a required parameter : {missing}")
    if form["refresh_token"] != REFRESH_TOKEN or market.scenario is Scenario.TOKEN_REVOKED:
        return _error("invalid_grant", "The request has an invalid grant parameter : refresh_token")
    answer = jsonify(
        access_token=market.tokens.issue(),
        refresh_token=REFRESH_TOKEN,
        token_type="bearer",  # noqa: S106
        expires_in=LIFETIME_S,
    )
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _error(code: str, description: str) -> Response:
    answer = jsonify(error=code, error_description=description)
    answer.status_code = 400
    return answer
