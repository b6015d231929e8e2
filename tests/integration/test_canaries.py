"""A hostile backend repeats the secrets; none of them may be found in a file of the data folder, or on the screen."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_seller import SHIP_FROM
from wire_server import Received, Reply, WireServer, json_reply

from fba_client.domain.items import ItemLine
from fba_client.log import configure_logging, describe_crash
from fba_client.paths import DataFolder
from fba_client.services import drafts, inbound
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import ConnectionSettings
from fba_client.store.inventory import upsert_skus
from fba_client.sync.connection import Connector
from fba_client.sync.engine import SyncEngine

CANARIES = {
    "refresh-token": "Atzr|canary/refresh+1",
    "client-secret": "canary-client-secret-2",
    "gateway-token": "canary.gateway-3",
}
ACCESS_TOKEN = "canary-access-4"
SIGNATURE = "canary5canary5"


class Keyring:
    """The canaries, in memory."""

    def get(self, name: str) -> str:
        return CANARIES[name]

    def put(self, name: str, secret: str) -> None:
        raise AssertionError


def echo(request: Received) -> Reply:
    """A refusal that repeats what came, in every way that a refusal has."""
    token = request.headers.get("x-amz-access-token", "")
    words = f"Token {token} of {request.headers} is not liked; see https://doc.invalid/?X-Amz-Signature={SIGNATURE}"
    status = 400 if request.method == "POST" or "prepDetails" in request.path else 403
    if "prepDetails" in request.path and request.method == "GET":
        return json_reply({"mskuPrepDetails": []})
    return json_reply({"errors": [{"code": token, "message": words, "details": words}]}, status)


def token_of(request: Received) -> Reply:
    return json_reply({"access_token": ACCESS_TOKEN, "token_type": "bearer", "expires_in": 3600})


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    """The log at its most talkative, in the data folder."""
    root = logging.getLogger()
    before = list(root.handlers), root.level
    for handler in before[0]:
        root.removeHandler(handler)  # the test runner's own, which must not be closed
    folder = tmp_path / "data"
    folder.mkdir()
    configure_logging(folder, debug=True)
    yield folder
    configure_logging(None)
    root.handlers[:], root.level = before


def ask_for_a_shipment(desk: Desk) -> None:
    with desk.cache.write() as conn:
        upsert_skus(conn, [{"msku": "MUG"}])
    lines = (ItemLine("MUG", 5),)
    draft_id = drafts.create_draft(desk, "Spring", lines)
    drafts.set_boxes(desk, draft_id, drafts.suggest_boxes(lines))
    inbound.request_placement(desk, draft_id)


@pytest.mark.parametrize("kind", ["direct", "gateway"])
def test_no_secret_reaches_a_file_or_a_message(logs: Path, capfd: pytest.CaptureFixture[str], kind: str) -> None:
    folder = DataFolder(logs)
    with WireServer(echo, token=token_of) as server, open_desk(folder) as desk:
        url = server.base_url
        connection = replace(
            ConnectionSettings(), kind=kind, base_url=url, client_id="id", token_url=f"{url}/auth/o2/token"
        )
        desk.replace_settings(replace(desk.settings, connection=connection, ship_from=SHIP_FROM))
        ask_for_a_shipment(desk)
        connector = Connector(desk.settings, desk.clock, secrets=Keyring())
        summary = SyncEngine(desk, connector.connect).run(progress=lambda _: None, cancel=threading.Event())
        with desk.workspace.read() as conn:
            refused = conn.exec_driver_sql("SELECT count(*) FROM outbox WHERE state = 'rejected'").scalar_one()
        for error in summary.errors:
            logging.getLogger("test").error("It failed.", exc_info=error)
    assert (refused, len(summary.errors)) == (1, 1)
    told = "".join(f"{error!r} {error} {describe_crash(error)}" for error in summary.errors)
    told += "".join(capfd.readouterr())
    kept = b"".join(path.read_bytes() for path in logs.rglob("*") if path.is_file())
    for canary in (*CANARIES.values(), ACCESS_TOKEN, SIGNATURE):
        assert canary not in told
        assert canary.encode() not in kept
