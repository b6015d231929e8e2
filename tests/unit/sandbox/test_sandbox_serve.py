"""A marketplace served over real sockets, inside this process and as a child."""

from __future__ import annotations

import http.client
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from fba_client.errors import SandboxError
from fba_client.sandbox.process import SandboxProcess
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import LocalServer


def ask(base_url: str, path: str, method: str = "GET") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(base_url.removeprefix("http://"), timeout=20)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def test_it_answers_on_a_loopback_port(sandbox: LocalServer) -> None:
    assert sandbox.base_url.startswith("http://127.0.0.1:")
    assert ask(sandbox.base_url, "/nothing")[0] == 404


def test_two_can_run_at_once(start_sandbox: Callable[..., LocalServer], tmp_path: Path) -> None:
    first, second = start_sandbox(), start_sandbox(state=tmp_path / "other.db")
    assert first.base_url != second.base_url
    assert ask(second.base_url, "/nothing")[0] == 404


def test_a_lost_answer_is_a_closed_connection_without_a_byte(sandbox: LocalServer) -> None:
    sandbox.market.choose(Scenario.FLAKY)
    sandbox.market.mischief = AlwaysDrops()
    with pytest.raises(http.client.RemoteDisconnected):
        ask(sandbox.base_url, "/nothing")


class AlwaysDrops(random.Random):
    """Dice that fall on the closed connection."""

    def random(self) -> float:
        return 0.0

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        return (start if stop is None else stop) - 1


def test_the_child_process_answers_and_ends(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path / "state.db", speed=1.0) as child:
        status, body = ask(child.base_url, "/nothing")
        assert status == 404
        assert json.loads(body)["errors"][0]["code"] == "NotFound"
        assert child.is_running
    assert not child.is_running
    assert child._child.returncode == 0  # it ended by itself when its input was closed


def test_a_child_that_cannot_start_says_why(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    state.write_bytes(b"this is no database, it is a letter to my aunt" * 100)
    with pytest.raises(SandboxError, match=r"did not start: .*not a database"):
        SandboxProcess.start(state)
