"""Access tokens: made at the token endpoint, asked for by every API call, good for an hour of real time."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from fba_client.sandbox.refusal import Refusal
from fba_client.sandbox.state import State

SCHEMA = "CREATE TABLE IF NOT EXISTS access_token (token TEXT PRIMARY KEY, expires_at REAL NOT NULL) STRICT"
LIFETIME_S = 3600


class Tokens:
    """Gives out and checks access tokens; they live in the state, so that a restart does not end them."""

    def __init__(self, state: State, wall: Callable[[], float]) -> None:
        self._state = state
        self._wall = wall

    def issue(self) -> str:
        """A new access token."""
        token = "Atza|" + secrets.token_urlsafe(96)
        with self._state.write() as db:
            db.execute("DELETE FROM access_token WHERE expires_at < ?", (self._wall(),))
            db.execute("INSERT INTO access_token VALUES (?, ?)", (token, self._wall() + LIFETIME_S))
        return token

    def check(self, token: str) -> None:
        """Pass a token that is good. Raises Refusal (403 Unauthorized) with the backend's words for the others."""
        if not token:
            raise unauthorized("Access token is missing in the request header.")
        with self._state.read() as db:
            row = db.execute("SELECT expires_at FROM access_token WHERE token = ?", (token,)).fetchone()
        if row is None:
            raise unauthorized("The access token you provided is revoked, malformed or invalid.")
        if row["expires_at"] < self._wall():
            raise unauthorized("The access token you provided has expired.")

    def revoke_all(self) -> None:
        """End every token that was given out."""
        with self._state.write() as db:
            db.execute("DELETE FROM access_token")


def unauthorized(details: str) -> Refusal:
    """The backend's answer to a call without a good token."""
    return Refusal(403, "Unauthorized", "Access to requested resource is denied.", details)
