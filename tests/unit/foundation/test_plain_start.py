"""The start without a sub-command is read without the framework, and must mean the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from fba_client.cli import window
from fba_client.cli.commands import app
from fba_client.cli.invocation import Invocation
from fba_client.cli.window import plain_start, start

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
