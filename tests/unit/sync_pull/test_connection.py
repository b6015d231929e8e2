"""From settings to a client, and where credentials are kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from urllib.parse import parse_qs

import keyring
import keyring.errors
import pytest
from wire_server import Received, Reply, WireServer, json_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import KeyringUnavailable, SignInNeeded, UserInputError
from fba_client.settings import ConnectionSettings, Settings
from fba_client.spapi.secrets import CLIENT_SECRET, GATEWAY_TOKEN, REFRESH_TOKEN, KeyringSecrets
from fba_client.sync.connection import (
    Connector,
    account_name,
    checked_base_url,
    connect,
    default_base_url,
    forget_credentials,
    has_credentials,
    store_credentials,
)

CLOCK = FixedClock(datetime(2026, 3, 1, tzinfo=UTC))
STATUS = {"operation": "op", "operationId": "1" * 36, "operationProblems": [], "operationStatus": "SUCCESS"}


class DictSecrets:
    """Secrets in memory."""

    def __init__(self, **kept: str) -> None:
        self.kept = {name.replace("_", "-"): secret for name, secret in kept.items()}

    def get(self, name: str) -> str:
        return self.kept.get(name, "")

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret


@pytest.fixture
def server() -> Iterator[WireServer]:
    def answer(_request: Received) -> Reply:
        return json_reply(STATUS)

    with ExitStack() as stack:
        yield stack.enter_context(WireServer(answer))


def settings(kind: str, **more: str) -> Settings:
    return Settings(connection=replace(ConnectionSettings(), kind=kind, **more))


def test_the_sandbox_needs_an_address_and_no_credentials(server: WireServer) -> None:
    with connect(settings("sandbox"), CLOCK, base_url_override=server.base_url + "/") as client:
        client.inbound.get_inbound_operation_status("1" * 36)
    assert parse_qs(server.token_requests[0].body.decode())["refresh_token"] == ["Atzr|sandbox"]
    assert server.received[0].path.startswith("/inbound/")


def test_a_direct_connection_takes_its_credentials_from_the_keyring(server: WireServer) -> None:
    secrets = DictSecrets(refresh_token="Atzr|test", client_secret="fake-secret")
    chosen = settings(
        "direct", client_id="id-1", base_url=server.base_url, token_url=server.base_url + "/auth/o2/token"
    )
    with Connector(chosen, CLOCK, secrets=secrets).connect() as client:
        client.inbound.get_inbound_operation_status("1" * 36)
    form = parse_qs(server.token_requests[0].body.decode())
    assert (form["client_id"], form["client_secret"], form["refresh_token"]) == (
        ["id-1"],
        ["fake-secret"],
        ["Atzr|test"],
    )


def test_a_direct_connection_without_credentials_asks_for_signing_in(server: WireServer) -> None:
    chosen = settings("direct", client_id="id-1", base_url=server.base_url)
    with Connector(chosen, CLOCK, secrets=DictSecrets()).connect() as client, pytest.raises(SignInNeeded):
        client.inbound.get_inbound_operation_status("1" * 36)
    assert server.received == []


def test_a_gateway_gets_its_own_token(server: WireServer) -> None:
    chosen = settings("gateway", base_url=server.base_url)
    with Connector(chosen, CLOCK, secrets=DictSecrets(gateway_token="gate")).connect() as client:
        client.inbound.get_inbound_operation_status("1" * 36)
    assert server.received[0].headers["x-amz-access-token"] == "gate"
    assert server.token_requests == []


def test_clients_of_one_connector_share_a_token(server: WireServer) -> None:
    connector = Connector(settings("sandbox"), CLOCK, base_url_override=server.base_url)
    for _ in range(3):
        with connector.connect(threading.Event()) as client:
            client.inbound.get_inbound_operation_status("1" * 36)
    assert len(server.token_requests) == 1


def test_a_direct_connection_goes_to_its_marketplaces_endpoint() -> None:
    assert default_base_url(ConnectionSettings(kind="direct")) == "https://sellingpartnerapi-na.amazon.com"
    german = ConnectionSettings(kind="direct", marketplace_id="A1PA6795UKMFR9")
    assert default_base_url(german) == "https://sellingpartnerapi-eu.amazon.com"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com",
        "http://example.com",
        "http://127.0.0.1.example.com",
        "https://user:x@example.com",
        "file:///x",
    ],
)
def test_an_address_that_would_leak_the_token_is_refused(url: str) -> None:
    with pytest.raises(UserInputError) as caught:
        checked_base_url(url)
    assert caught.value.field == "base_url"


@pytest.mark.parametrize("url", ["https://example.com/gate/", "http://127.0.0.1:8080", "http://[::1]:8080"])
def test_a_secure_or_local_address_is_taken(url: str) -> None:
    assert checked_base_url(url) == url.rstrip("/")


class FakeKeyring:
    """A back end that keeps in memory, of a chosen priority and module."""

    def __init__(self, priority: float = 5, module: str = "keyring.backends.SecretService") -> None:
        self.priority = priority
        self.kept: dict[tuple[str, str], str] = {}
        self.__class__ = type("Keyring", (FakeKeyring,), {"__module__": module})

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("not there")
        del self.kept[service, username]


@pytest.fixture
def use_keyring(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    return lambda backend: monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


def test_credentials_are_kept_and_forgotten_per_account(use_keyring: Callable[[object], None]) -> None:
    backend = FakeKeyring()
    use_keyring(backend)
    mine = ConnectionSettings(kind="direct", client_id="id-1")
    assert not has_credentials(mine)
    store_credentials(mine, refresh_token=" Atzr|test ", client_secret="fake")
    assert has_credentials(mine)
    assert not has_credentials(replace(mine, client_id="id-2"))
    assert KeyringSecrets(account_name(mine)).get(REFRESH_TOKEN) == "Atzr|test"
    store_credentials(mine, client_secret="newer")
    assert KeyringSecrets(account_name(mine)).get(REFRESH_TOKEN) == "Atzr|test"
    assert KeyringSecrets(account_name(mine)).get(CLIENT_SECRET) == "newer"
    forget_credentials(mine)
    assert backend.kept == {}


def test_a_gateway_needs_its_token_only(use_keyring: Callable[[object], None]) -> None:
    use_keyring(FakeKeyring())
    gate = ConnectionSettings(kind="gateway", base_url="https://example.com")
    store_credentials(gate, gateway_token="gate")
    assert has_credentials(gate)
    assert KeyringSecrets(account_name(gate)).get(GATEWAY_TOKEN) == "gate"


@pytest.mark.parametrize(
    "backend",
    [
        FakeKeyring(0, "keyring.backends.fail"),
        FakeKeyring(-1, "keyring.backends.null"),
        FakeKeyring(0.5, "keyrings.alt.file"),
        FakeKeyring(9, "keyrings.alt.file"),
        FakeKeyring(0.5, "somebody.elses"),
    ],
)
def test_a_keyring_that_is_not_safe_is_refused(backend: FakeKeyring, use_keyring: Callable[[object], None]) -> None:
    use_keyring(backend)
    with pytest.raises(KeyringUnavailable):
        store_credentials(ConnectionSettings(kind="direct"), refresh_token="Atzr|test")
    assert backend.kept == {}


def test_of_a_chain_only_a_safe_keyring_is_used(use_keyring: Callable[[object], None]) -> None:
    plain, safe = FakeKeyring(0.5, "keyrings.alt.file"), FakeKeyring()
    use_keyring(SimpleNamespace(priority=10, backends=[plain, safe]))
    store_credentials(ConnectionSettings(kind="direct"), refresh_token="Atzr|test")
    assert (len(plain.kept), len(safe.kept)) == (0, 1)


def test_a_locked_keyring_is_named_without_its_words(
    use_keyring: Callable[[object], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = FakeKeyring()

    def locked(service: str, username: str) -> str:
        raise keyring.errors.KeyringLocked("secret words")

    monkeypatch.setattr(backend, "get_password", locked)
    use_keyring(backend)
    with pytest.raises(KeyringUnavailable, match="KeyringLocked"):
        has_credentials(ConnectionSettings(kind="direct"))
