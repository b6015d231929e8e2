"""The app as a whole: it starts, refuses in the backend's shape, and takes up an earlier state."""

from __future__ import annotations

from pathlib import Path

import pytest

from fba_client.errors import SandboxError
from fba_client.sandbox.app import create_app
from fba_client.sandbox.config import SandboxConfig


def test_an_unknown_path_is_answered_in_the_error_shape(tmp_path: Path) -> None:
    app = create_app(SandboxConfig(tmp_path / "state.db"))
    answer = app.test_client().get("/no/such/thing")
    assert answer.status_code == 404
    assert answer.get_json()["errors"][0]["code"] == "NotFound"


def test_an_unknown_scenario_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="no scenario “rainy”"):
        create_app(SandboxConfig(tmp_path / "state.db", scenario="rainy"))


def test_a_fault_of_ours_is_answered_in_the_error_shape(tmp_path: Path) -> None:
    app = create_app(SandboxConfig(tmp_path / "state.db", scenario="empty"))
    app.logger.disabled = True

    @app.get("/broken")
    def broken() -> str:
        raise RuntimeError("a fault of ours")

    answer = app.test_client().get("/broken")
    assert answer.status_code == 500
    assert answer.get_json()["errors"][0]["code"] == "InternalServerError"
