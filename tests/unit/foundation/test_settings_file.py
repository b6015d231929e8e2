from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from fba_client.errors import DiskFull, SettingsError
from fba_client.settings import ConnectionSettings, Settings, WindowSettings, load_settings, save_settings


def test_a_new_user_gets_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Settings()


def test_what_was_saved_is_read_back(tmp_path: Path) -> None:
    settings = replace(Settings(), window=WindowSettings(theme="dark", language="de"))
    save_settings(tmp_path / "settings.toml", settings)
    assert load_settings(tmp_path / "settings.toml") == settings
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_a_key_of_a_newer_version_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[window]\ntheme = 'light'\nsparkle = true\n[future]\nx = 1\n")
    assert load_settings(path).window.theme == "light"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[window]\ntheme = 3\n", "window.theme must be text"),
        ("[window]\ntheme = 'mauve'\n", "window.theme must be one of"),
        ("[sync]\nevery_minutes = true\n", "sync.every_minutes must be a whole number"),
        ("sync = 1\n", "sync must be a table"),
        ("[sync]\nevery_minutes = 4294967296\n", "sync.every_minutes must be a whole number from 0 to 1440"),
        ("[sync]\nledger_days = -1\n", "sync.ledger_days must be a whole number from 1 to 3650"),
        ("[labels]\ndpi = 0\n", "labels.dpi must be a whole number from 72"),
        ("[window\n", "cannot be read"),
    ],
)
def test_a_wrong_value_is_named_with_the_file_and_what_to_do(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=words.replace(".", r"\.")) as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert "Correct the file or delete it" in caught.value.advice


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings())
    before = path.read_bytes()

    def no_room(_handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(DiskFull):
        save_settings(path, replace(Settings(), window=WindowSettings(theme="dark")))
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.toml"]


def test_accounts_servers_and_marketplaces_have_folders_of_their_own() -> None:
    connections = [
        ConnectionSettings(),
        ConnectionSettings(base_url="http://127.0.0.1:8080"),
        ConnectionSettings(kind="direct", client_id="a"),
        ConnectionSettings(kind="direct", client_id="b"),
        ConnectionSettings(kind="direct", client_id="a", marketplace_id="A1PA6795UKMFR9"),
        ConnectionSettings(kind="gateway", base_url="https://gateway.example"),
    ]
    assert len({connection.account for connection in connections}) == len(connections)
    assert ConnectionSettings(token_url="https://x.example").account == ConnectionSettings().account == "sandbox"
