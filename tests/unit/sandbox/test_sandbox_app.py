"""The app as a whole: it starts, refuses in the backend's shape, and takes up an earlier state."""

from __future__ import annotations

from pathlib import Path

from fba_client.sandbox.app import create_app
from fba_client.sandbox.config import SandboxConfig


def test_an_unknown_path_is_answered_in_the_error_shape(tmp_path: Path) -> None:
    app = create_app(SandboxConfig(tmp_path / "state.db"))
    answer = app.test_client().get("/no/such/thing")
    assert answer.status_code == 404
    assert answer.get_json()["errors"][0]["code"] == "NotFound"
