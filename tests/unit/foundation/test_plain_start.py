"""The start without a sub-command is read without the framework, and must mean the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fba_client.cli import window
from fba_client.cli.commands import app
from fba_client.cli.invocation import Invocation
from fba_client.cli.window import plain_start, start
from fba_client.domain.clock import SystemClock
from fba_client.errors import DatabaseNotUpgraded, FbaClientError
from fba_client.store.opening import open_stores

CALLS = [
    [],
    ["--sandbox"],
    ["--sandbox", "--debug", "--profile", "work"],
    ["--data-dir", "/data", "--base-url", "https://server.example/"],
    ["--data-dir=/data", "--profile=work", "--base-url=http://127.0.0.1:80"],
]


@pytest.mark.parametrize("words", CALLS)
def test_plain_options_mean_what_they_mean_to_the_framework(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Invocation] = []

    def look(call: Invocation) -> int:
        seen.append(call)
        return 0

    monkeypatch.setattr("fba_client.cli.root.window_or_tour", look)
    with pytest.raises(SystemExit):
        app(words)
    assert seen == [plain_start(words)]


@pytest.mark.parametrize(
    "words",
    [
        ["sync"],
        ["--help"],
        ["--version"],
        ["--sandbox", "tour"],
        ["--profile"],
        ["--profile", "--debug"],
        ["--nonsense"],
    ],
)
def test_everything_else_is_left_to_the_framework(words: list[str]) -> None:
    assert plain_start(words) is None


def test_a_wrong_option_ends_with_two_and_says_why(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert start(Invocation(profile="../x", data_dir=tmp_path)) == 2
    assert start(Invocation(base_url="ftp://x", data_dir=tmp_path)) == 2
    told = capsys.readouterr().err
    assert "profile name" in told
    assert "https://" in told


def test_what_keeps_the_window_from_opening_ends_with_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "has_display", lambda: False)
    (tmp_path / "file").write_text("in the way")
    assert start(Invocation(data_dir=tmp_path / "file")) == 1
    assert "cannot be used" in capsys.readouterr().err


def test_a_workspace_that_cannot_be_upgraded_is_told_in_a_dialog_and_on_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, shown = Invocation(data_dir=tmp_path), list[FbaClientError]()
    folder = call.folder()
    open_stores(folder, SystemClock()).close()
    with closing(sqlite3.connect(folder.workspace_db)) as connection:
        connection.executescript("PRAGMA user_version = 1; DELETE FROM alembic_version;")
    monkeypatch.setattr(window, "has_display", lambda: True)
    monkeypatch.setattr("fba_client.ui.garbage.put_off", lambda: None)
    monkeypatch.setattr("fba_client.app.show_failure", shown.append)
    assert start(call) == 1
    told = capsys.readouterr().err
    assert isinstance(shown[0], DatabaseNotUpgraded)
    assert told.startswith(f"Error: {shown[0]}")
    assert str(folder.backups) in told
    assert "Traceback" not in told
