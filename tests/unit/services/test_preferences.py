"""Choices are kept whole or not at all, and a connection can be tried before anything stands on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from fba_client.domain.clock import SystemClock
from fba_client.errors import BackendUnreachable, UserInputError
from fba_client.paths import data_folder
from fba_client.services import preferences
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import Settings, ShipFromSettings, load_settings
from fba_client.spapi.client import SpApiClient


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(data_folder(override=tmp_path), SystemClock()) as opened:
        yield opened


def test_save_returns_what_was_before_for_an_undo(desk: Desk) -> None:
    changed = replace(desk.settings, sync=replace(desk.settings.sync, every_minutes=60))
    before = preferences.save(desk, changed)
    assert before == Settings()
    assert desk.settings == changed == load_settings(desk.folder.settings_file)


@pytest.mark.parametrize(
    ("part", "changes", "field"),
    [
        ("connection", {"kind": "carrier pigeon"}, "kind"),
        ("connection", {"marketplace_id": "nowhere"}, "marketplace_id"),
        ("connection", {"kind": "gateway"}, "base_url"),
        ("connection", {"kind": "direct"}, "client_id"),
        ("window", {"theme": "plaid"}, "theme"),
        ("sync", {"every_minutes": -1}, "every_minutes"),
        ("sync", {"every_minutes": 1441}, "every_minutes"),
        ("labels", {"seller_line": "x" * 61}, "seller_line"),
        ("labels", {"seller_line": "a\x00b"}, "seller_line"),
    ],
)
def test_what_cannot_work_is_refused_by_field_and_changes_nothing(
    desk: Desk, part: str, changes: dict[str, object], field: str
) -> None:
    wrong = replace(desk.settings, **{part: replace(getattr(desk.settings, part), **changes)})
    with pytest.raises(UserInputError) as refused:
        preferences.save(desk, wrong)
    assert refused.value.field == field
    assert desk.settings == Settings()
    assert not desk.folder.settings_file.exists()


def test_choice_for_the_next_start_does_not_change_this_one(desk: Desk) -> None:
    other = replace(
        desk.settings, connection=replace(desk.settings.connection, kind="gateway", base_url="https://g.example")
    )
    preferences.save_for_next_start(desk, other)
    assert desk.settings.connection.kind == "sandbox"
    assert load_settings(desk.folder.settings_file).connection.kind == "gateway"


def test_faults_of_an_address_are_told_by_field() -> None:
    faults = preferences.ship_from_faults(ShipFromSettings(name="A" * 51, line1="1 Dock Road"))
    assert set(faults) >= {"name", "city", "postal_code", "phone"}
    assert "50" in faults["name"]


class FakeInventory:
    def __init__(self, products: int) -> None:
        self._products = products

    def get_inventory_summaries(self, *, details: bool) -> Iterator[object]:
        return iter([object()] * self._products)


class FakeClient:
    """A backend that has so many products, and notes whether it was closed."""

    def __init__(self, products: int) -> None:
        self.inventory = FakeInventory(products)
        self.closed = False

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize(("products", "words"), [(1, "knows your products"), (0, "no products there yet")])
def test_backend_that_answers_is_told_in_words(products: int, words: str) -> None:
    client = FakeClient(products)
    assert words in preferences.try_connection(lambda _: cast(SpApiClient, client), threading.Event())
    assert client.closed


def test_backend_that_cannot_be_reached_is_raised() -> None:
    def connect(_cancel: threading.Event) -> SpApiClient:
        raise BackendUnreachable("The backend cannot be reached.")

    with pytest.raises(BackendUnreachable):
        preferences.try_connection(connect, threading.Event())


def test_size_of_the_folder_counts_every_file(desk: Desk) -> None:
    before = preferences.folder_size(desk)
    (desk.folder.documents / "label.pdf").write_bytes(b"x" * 1000)
    assert preferences.folder_size(desk) == before + 1000
