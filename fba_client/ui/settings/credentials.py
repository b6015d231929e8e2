"""Typed secrets on their way to the system's keyring. They are kept nowhere else, and no repr shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fba_client.domain.clock import Clock
from fba_client.settings import ConnectionSettings, Settings

if TYPE_CHECKING:
    from fba_client.services.preferences import Connect


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed; '' leaves in the keyring what is there."""

    refresh_token: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    gateway_token: str = field(default="", repr=False)


def keep(connection: ConnectionSettings, credentials: Credentials) -> None:
    """Put what was typed into the keyring. Raises KeyringUnavailable."""
    from fba_client.sync.connection import store_credentials  # noqa: PLC0415  only when credentials are handled

    store_credentials(
        connection,
        refresh_token=credentials.refresh_token,
        client_secret=credentials.client_secret,
        gateway_token=credentials.gateway_token,
    )


def forget(connection: ConnectionSettings) -> None:
    """Remove this connection's secrets from the keyring. Raises KeyringUnavailable."""
    from fba_client.sync.connection import forget_credentials  # noqa: PLC0415

    forget_credentials(connection)


def is_complete(connection: ConnectionSettings) -> bool:
    """Whether the keyring has all that this connection needs. Raises KeyringUnavailable."""
    from fba_client.sync.connection import has_credentials  # noqa: PLC0415

    return has_credentials(connection)


def typed_connector(settings: Settings, clock: Clock, credentials: Credentials) -> Connect:
    """A way to try ``settings`` with what was typed, over what the keyring has. Raises UserInputError."""
    from fba_client.sync.connection import Connector, typed_over_keyring  # noqa: PLC0415

    secrets = typed_over_keyring(
        settings.connection,
        refresh_token=credentials.refresh_token,
        client_secret=credentials.client_secret,
        gateway_token=credentials.gateway_token,
    )
    return Connector(settings, clock, secrets=secrets).connect
