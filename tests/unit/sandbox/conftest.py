"""A marketplace inside the test's own process, whose real time stands still until the test moves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from judging import load_judge
from sandbox_api import START, Api

from fba_client.domain.clock import FixedClock
from fba_client.sandbox.app import create_app
from fba_client.sandbox.config import SandboxConfig

Judge = Callable[[str, str, int, Any], list[str]]


@pytest.fixture
def open_api(tmp_path: Path) -> Iterator[Callable[..., Api]]:
    """Opens marketplaces: any field of SandboxConfig can be given. Time stands still until it is moved."""
    opened: list[Api] = []

    def open_one(**changes: Any) -> Api:
        real = changes.pop("real", None) or FixedClock(START)
        settings: dict[str, Any] = {
            "state": tmp_path / "market.db",
            "speed": 60.0,
            "limits": False,
            "real": real,
            "history_days": 70,
        }
        opened.append(Api(create_app(SandboxConfig(**(settings | changes))), real))
        return opened[-1]

    yield open_one
    for api in opened:
        api.market.close()


@pytest.fixture
def api(open_api: Callable[..., Api]) -> Api:
    """An ordinary marketplace with its usage plans off."""
    return open_api()


@pytest.fixture(scope="session")
def judge_answer(shared_folder: Path) -> Judge:
    """The backend's own model as the judge of an answer: ``judge_answer(method, url, status, body)`` lists faults."""
    return load_judge(shared_folder).response
