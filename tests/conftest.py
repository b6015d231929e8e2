"""What many tests need: a prepared data folder, a running marketplace, and the shared models where they are at hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from fba_client.paths import DataFolder

if TYPE_CHECKING:
    from fba_client.sandbox.serve import LocalServer

# An hour of the marketplace's time for each second of ours, a short past, no usage plans.
QUICK: dict[str, object] = {"speed": 3600.0, "history_days": 70, "limits": False}


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A data folder of this test's own, ready for use."""
    return DataFolder(tmp_path / "data").prepare()


@pytest.fixture
def start_sandbox(tmp_path: Path) -> Iterator[Callable[..., LocalServer]]:
    """Starts marketplaces on free loopback ports: ``start_sandbox(scenario="flaky", limits=True, speed=60.0)``.

    Any field of SandboxConfig can be given; otherwise the clock is fast, the past short, and the usage plans are off.
    """
    from fba_client.sandbox.config import SandboxConfig  # noqa: PLC0415  (most tests need no Flask)
    from fba_client.sandbox.serve import LocalServer  # noqa: PLC0415

    with ExitStack() as stack:

        def start(**changes: object) -> LocalServer:
            settings: dict[str, object] = {"state": tmp_path / "sandbox.db"} | QUICK | changes
            return stack.enter_context(LocalServer(SandboxConfig(**settings)))  # type: ignore[arg-type]

        yield start


@pytest.fixture
def sandbox(start_sandbox: Callable[..., LocalServer]) -> LocalServer:
    """A running marketplace: ``.base_url``, ``.market`` (its clock, state, scenario: ``.market.choose(...)``)."""
    return start_sandbox()


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The folder beside the repository with the backend's models and the wire judge; skips where there is none."""
    path = Path(__file__).resolve().parents[2] / "shared"
    if not (path / "tools" / "wire_judge.py").is_file():
        pytest.skip("the backend's models (../shared) are not at hand")
    return path
