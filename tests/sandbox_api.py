"""One marketplace as the tests of its areas see it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from werkzeug.test import TestResponse

from fba_client.domain.clock import FixedClock
from fba_client.sandbox.context import EXTENSION, Marketplace

START = datetime(2026, 3, 18, 15, 20, tzinfo=UTC)
US = "ATVPDKIKX0DER"


class Api:
    """Asks one marketplace, with a good token unless told otherwise."""

    def __init__(self, app: Flask, real: FixedClock) -> None:
        self.app = app
        self.real = real
        self.market: Marketplace = app.extensions[EXTENSION]
        self.client = app.test_client()
        self.token = self.market.tokens.issue()

    def ask(self, method: str, path: str, *, token: str | None = None, json: Any = None, **query: Any) -> TestResponse:
        """One request; ``query`` values that are lists are repeated."""
        headers = {"x-amz-access-token": self.token if token is None else token}
        return self.client.open(self.url(path, **query), method=method, headers=headers, json=json)

    def get(self, path: str, **query: Any) -> Any:
        """The JSON of a successful GET."""
        answer = self.ask("GET", path, **query)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return answer.get_json()

    def url(self, path: str, **query: Any) -> str:
        return f"{path}?{urlencode(query, doseq=True)}" if query else path

    def advance(self, **time: float) -> None:
        """Move the marketplace's clock (not the real one)."""
        seconds = time.get("days", 0) * 86_400 + time.get("hours", 0) * 3600 + time.get("seconds", 0)
        self.market.clock.advance(seconds)
        self.market.settle()
