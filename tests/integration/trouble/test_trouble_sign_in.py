"""The credentials are wrong, withdrawn, missing, or cannot be kept anywhere safe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from trouble_cable import Cable
from trouble_office import Connect, Office, Sitting, packed_draft, plain_lines, plans_at, send

from fba_client.domain.clock import SystemClock
from fba_client.errors import KeyringUnavailable
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import LocalServer
from fba_client.settings import ConnectionSettings, Settings
from fba_client.spapi.secrets import CLIENT_SECRET, REFRESH_TOKEN
from fba_client.sync.connection import Connector


class Wallet:
    """Secrets in memory, where the system's keyring would be."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.secrets = dict(secrets)
        self.is_broken = False

    def get(self, name: str) -> str:
        if self.is_broken:
            raise KeyringUnavailable("The system's keyring did not open ({reason}).", reason="KeyringLocked")
        return self.secrets.get(name, "")

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret


@pytest.fixture
def wallet() -> Wallet:
    return Wallet({REFRESH_TOKEN: "Atzr|test-wrong", CLIENT_SECRET: "test"})


@pytest.fixture
def own_account(cable: Cable, wallet: Wallet) -> Connect:
    """Connects as the program does for the seller's own account."""
    url = cable.base_url
    direct = ConnectionSettings("direct", base_url=url, token_url=f"{url}/auth/o2/token", client_id="test")
    connector = Connector(replace(Settings(), connection=direct), SystemClock(), secrets=wallet)
    return connector.connect


def test_a_wrong_token_is_said_with_the_way_to_mend_it_and_queued_work_waits(
    office: Office, own_account: Connect, wallet: Wallet, sandbox: LocalServer
) -> None:
    desk = office.sit_down(connect=own_account)
    draft_id = packed_draft(desk, plain_lines(sandbox))
    send(desk, draft_id)
    desk.until(lambda: bool(desk.bar))
    assert "The refresh token is wrong, was withdrawn or has expired." in desk.bar
    assert "enter the credentials again. Queued work waits for that." in desk.bar
    assert desk.action == "Open Settings"
    assert set(desk.outbox().values()) == {"queued"}
    assert plans_at(sandbox) == 0
    _press_the_action(desk)
    assert desk.opened.window.current_page == "settings"

    wallet.put(REFRESH_TOKEN, "Atzr|sandbox")
    desk.opened.context.sync.wake()  # as Settings does when credentials were entered
    desk.until(lambda: "verified" in desk.outbox().values())
    desk.until(lambda: plans_at(sandbox) == 1)


def test_credentials_that_were_never_entered_are_asked_for(
    office: Office, own_account: Connect, wallet: Wallet, sandbox: LocalServer
) -> None:
    wallet.secrets.clear()
    desk = office.sit_down(connect=own_account)
    desk.sync()
    assert "has not been entered yet." in desk.bar
    assert desk.action == "Open Settings"
    assert "has not been entered yet." in desk.words_of("home")


def test_a_keyring_that_does_not_open_is_said_with_what_to_do(
    office: Office, own_account: Connect, wallet: Wallet
) -> None:
    wallet.is_broken = True
    desk = office.sit_down(connect=own_account)
    desk.sync()
    assert "The system's keyring did not open (KeyringLocked)." in desk.bar
    assert "Install or unlock the system's keyring" in desk.bar


def test_a_token_withdrawn_between_two_steps_stops_the_queue_and_loses_nothing(
    office: Office, cable: Cable, sandbox: LocalServer
) -> None:
    desk = office.sit_down(cable.base_url)
    draft_id = packed_draft(desk, plain_lines(sandbox))
    send(desk, draft_id)
    desk.until(lambda: plans_at(sandbox) == 1)
    sandbox.market.choose(Scenario.TOKEN_REVOKED)
    desk.until(lambda: "The backend refused the sign-in" in desk.bar)
    assert "Queued work waits for that." in desk.bar
    assert desk.action == "Open Settings"
    before = desk.outbox()
    assert set(before.values()) - {"verified"} <= {"queued", "accepted"}
    assert desk.status.startswith("Never synced")
    office.leave(desk)

    again = office.sit_down(cable.base_url)
    again.until(lambda: "enter the credentials again" in again.bar)
    assert again.outbox() == before
    sandbox.market.choose(Scenario.NORMAL)
    again.opened.context.sync.wake()
    again.until(lambda: set(again.outbox().values()) == {"verified"})
    assert plans_at(sandbox) == 1


def _press_the_action(desk: Sitting) -> None:
    QTest.mouseClick(desk.opened.window.messages._button, Qt.MouseButton.LeftButton)
