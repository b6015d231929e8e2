"""From the chosen connection to a client of the backend; the three kinds differ in address and tokens only."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fba_client.domain.clock import Clock
from fba_client.domain.marketplace import MARKETPLACES, US
from fba_client.errors import SignInNeeded, UserInputError
from fba_client.settings import ConnectionSettings, Settings
from fba_client.spapi.secrets import CLIENT_SECRET, GATEWAY_TOKEN, REFRESH_TOKEN, KeyringSecrets, Secrets, TypedSecrets

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.exchange import Recorder
    from fba_client.spapi.login import RefreshGrant
    from fba_client.spapi.pacing import RateLimiter
    from fba_client.spapi.tokens import TokenProvider

LWA_TOKEN_URL = "https://api.amazon.com/auth/o2/token"  # noqa: S105  (an address)
SANDBOX_TOKEN_PATH = "/auth/o2/token"  # noqa: S105
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class Connector:
    """Makes clients of one account that share its tokens and its usage plans. Thread-safe.

    ``base_url_override`` (from ``--base-url``) stands in for the address of the settings. The sandbox has no address
    of its own: give it the one at which it was started.
    """

    def __init__(
        self, settings: Settings, clock: Clock, *, base_url_override: str = "", secrets: Secrets | None = None
    ) -> None:
        self._settings = settings.connection
        self._clock = clock
        self._secrets = secrets or KeyringSecrets(account_name(settings.connection))
        self._base_url = checked_base_url(base_url_override or default_base_url(settings.connection))
        self._lock = threading.Lock()
        self._shared: tuple[TokenProvider, RateLimiter] | None = None

    def connect(self, cancel: threading.Event | None = None, *, recorder: Recorder | None = None) -> SpApiClient:
        """A client for the calling thread; nothing is sent yet. Close it after use."""
        from fba_client.spapi.client import SpApiClient  # noqa: PLC0415  (pydantic and requests are slow to import)

        tokens, limiter = self._tokens_and_limiter()
        return SpApiClient(
            self._base_url,
            tokens,
            clock=self._clock,
            marketplace_id=self._settings.marketplace_id,
            cancel=cancel,
            recorder=recorder,
            limiter=limiter,
        )

    def _tokens_and_limiter(self) -> tuple[TokenProvider, RateLimiter]:
        from fba_client.spapi.pacing import RateLimiter  # noqa: PLC0415

        with self._lock:
            if self._shared is None:
                self._shared = self._tokens(), RateLimiter(self._clock)
            return self._shared

    def _tokens(self) -> TokenProvider:
        from fba_client.spapi.login import LoginClient  # noqa: PLC0415
        from fba_client.spapi.tokens import DirectTokens, GatewayTokens, SandboxTokens  # noqa: PLC0415

        if self._settings.kind == "gateway":
            return GatewayTokens(lambda: self._secrets.get(GATEWAY_TOKEN))
        if self._settings.kind == "direct":
            token_url = checked_base_url(self._settings.token_url or LWA_TOKEN_URL)
            return DirectTokens(LoginClient(token_url, self._clock), self._grant, self._clock)
        return SandboxTokens(LoginClient(self._base_url + SANDBOX_TOKEN_PATH, self._clock), self._clock)

    def _grant(self) -> RefreshGrant:
        from fba_client.spapi.login import RefreshGrant  # noqa: PLC0415

        refresh_token, secret = self._secrets.get(REFRESH_TOKEN), self._secrets.get(CLIENT_SECRET)
        if not (refresh_token and secret and self._settings.client_id):
            raise SignInNeeded("The client id, the client secret or the refresh token has not been entered yet.")
        return RefreshGrant(refresh_token, self._settings.client_id, secret)


def connect(
    settings: Settings,
    clock: Clock,
    *,
    base_url_override: str = "",
    cancel: threading.Event | None = None,
    recorder: Recorder | None = None,
) -> SpApiClient:
    """One client by itself. Raises UserInputError for an address that must not be used."""
    return Connector(settings, clock, base_url_override=base_url_override).connect(cancel, recorder=recorder)


def default_base_url(connection: ConnectionSettings) -> str:
    """The address that the settings lead to: their own, or for a direct connection the marketplace's."""
    if connection.base_url or connection.kind != "direct":
        return connection.base_url
    return MARKETPLACES.get(connection.marketplace_id, US).endpoint


def checked_base_url(url: str) -> str:
    """``url`` without a slash at its end. Raises UserInputError unless it is https, or http on this computer."""
    parts = urlsplit(url)
    if not parts.hostname or parts.username or parts.query or parts.fragment:
        raise UserInputError("“{url}” is not an address that can be connected to.", field="base_url", url=url[:200])
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise UserInputError(
            "The address must begin with https://, because a password-like token is sent there.", field="base_url"
        )
    return url.rstrip("/")


def account_name(connection: ConnectionSettings) -> str:
    """The name under which the keyring keeps this connection's secrets."""
    return f"{connection.kind}:{connection.client_id or connection.base_url or connection.marketplace_id}"


def store_credentials(
    connection: ConnectionSettings,
    *,
    refresh_token: str = "",
    client_secret: str = "",
    gateway_token: str = "",
    secrets: Secrets | None = None,
) -> None:
    """Keep what was entered in the system's keyring; what is '' stays as it was. Raises KeyringUnavailable."""
    store = secrets or KeyringSecrets(account_name(connection))
    given = {REFRESH_TOKEN: refresh_token, CLIENT_SECRET: client_secret, GATEWAY_TOKEN: gateway_token}
    for name, secret in given.items():
        if secret.strip():
            store.put(name, secret.strip())


def typed_over_keyring(
    connection: ConnectionSettings, *, refresh_token: str = "", client_secret: str = "", gateway_token: str = ""
) -> Secrets:
    """Secrets to try a connection with: what was typed, and the keyring's own where nothing was. Nothing is kept."""
    typed = {REFRESH_TOKEN: refresh_token, CLIENT_SECRET: client_secret, GATEWAY_TOKEN: gateway_token}
    return TypedSecrets({name: text.strip() for name, text in typed.items()}, KeyringSecrets(account_name(connection)))


def forget_credentials(connection: ConnectionSettings, *, secrets: Secrets | None = None) -> None:
    """Remove this connection's secrets from the keyring. Raises KeyringUnavailable."""
    store = secrets or KeyringSecrets(account_name(connection))
    for name in (REFRESH_TOKEN, CLIENT_SECRET, GATEWAY_TOKEN):
        store.put(name, "")


def has_credentials(connection: ConnectionSettings, *, secrets: Secrets | None = None) -> bool:
    """Whether the keyring has what this kind of connection needs. Raises KeyringUnavailable."""
    if connection.kind == "sandbox":
        return True
    store = secrets or KeyringSecrets(account_name(connection))
    names = (GATEWAY_TOKEN,) if connection.kind == "gateway" else (REFRESH_TOKEN, CLIENT_SECRET)
    return all(store.get(name) for name in names)
