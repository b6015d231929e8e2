"""Where access tokens come from. A token is never in a repr, a log or an error."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from fba_client.domain.clock import Clock
from fba_client.errors import SignInNeeded
from fba_client.spapi.login import AccessToken, LoginClient, RefreshGrant

_MARGIN_S = 60.0
SANDBOX_GRANT = RefreshGrant(refresh_token="Atzr|sandbox", client_id="sandbox", client_secret="sandbox")  # noqa: S106


class TokenProvider(Protocol):
    """Gives the token for a request and learns when the backend refuses it. Thread-safe."""

    def token(self, cancel: threading.Event) -> str:
        """A token that should be valid now. Raises SignInNeeded, BackendUnreachable and other BackendErrors."""
        ...

    def refused(self, token: str) -> bool:
        """The backend refused ``token``; whether asking again may give another one."""
        ...


class LwaTokens:
    """Access tokens of Login with Amazon, fetched with a refresh token, kept until a minute before they expire."""

    def __init__(self, login: LoginClient, grant: Callable[[], RefreshGrant], clock: Clock) -> None:
        self._login = login
        self._grant = grant
        self._clock = clock
        self._lock = threading.Lock()
        self._held: AccessToken | None = None
        self._good_until = 0.0

    def token(self, cancel: threading.Event) -> str:
        with self._lock:
            if self._held is None or self._clock.monotonic() >= self._good_until:
                asked_at = self._clock.monotonic()
                self._held = self._login.access_token(self._grant(), cancel)
                self._good_until = asked_at + max(self._held.expires_in_s - _MARGIN_S, self._held.expires_in_s / 2)
            return self._held.text

    def refused(self, token: str) -> bool:
        with self._lock:
            if self._held is not None and self._held.text == token:
                self._held = None
            return True


class SandboxTokens(LwaTokens):
    """Tokens of the embedded marketplace, which asks for no real credentials."""

    def __init__(self, login: LoginClient, clock: Clock) -> None:
        super().__init__(login, lambda: SANDBOX_GRANT, clock)


class DirectTokens(LwaTokens):
    """Tokens of the seller's own application; the credentials are read from the keyring when they are needed."""


class GatewayTokens:
    """The fixed token of a gateway, read from the keyring once."""

    def __init__(self, secret: Callable[[], str]) -> None:
        self._secret = secret
        self._lock = threading.Lock()
        self._text = ""

    def token(self, cancel: threading.Event) -> str:  # noqa: ARG002  (nothing to wait for)
        with self._lock:
            self._text = self._text or self._secret()
            if not self._text:
                raise SignInNeeded("There is no token for the gateway yet.")
            return self._text

    def refused(self, token: str) -> bool:
        with self._lock:
            if self._text == token:
                self._text = ""
            return False
