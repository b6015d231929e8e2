"""Trouble, as a person meets it: the real window over a real data folder, the marketplace at the end of a cable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from trouble_cable import Cable, laid
from trouble_office import HASTY, Office

from fba_client.paths import DataFolder
from fba_client.sandbox.serve import LocalServer


@pytest.fixture
def cable(sandbox: LocalServer) -> Iterator[Cable]:
    """Between the program and the marketplace; it can be pulled."""
    with laid(sandbox.base_url) as made:
        yield made


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Where a test sits down at the window, with an outbox that looks again within fractions of a second."""
    monkeypatch.setattr("fba_client.sync.engine.pace_for", lambda _connection: HASTY)
    made = Office(qapp, qtbot, folder)
    yield made
    made.close()
