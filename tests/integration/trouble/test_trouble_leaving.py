"""The window is closed, or the program killed, in the middle of its work: it ends soon, nothing is lost or doubled."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from trouble_cable import Cable
from trouble_files import assistant_on, items_step
from trouble_office import (
    Office,
    begun_at,
    names_of_drafts,
    packed_draft,
    plain_lines,
    plans_at,
    send,
)

from fba_client.cli.invocation import Invocation
from fba_client.domain.items import ItemLine
from fba_client.paths import DataFolder
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import LocalServer
from fba_client.services import drafts
from fba_client.services.desk import open_desk
from fba_client.services.instance import InstanceLock
from fba_client.ui.shipments.items_model import ItemColumn

TESTS = Path(__file__).resolve().parents[2]
SOON_S = 3.0


@pytest.fixture
def account(tmp_path: Path, cable: Cable) -> DataFolder:
    """The folder that the program itself uses for ``--data-dir`` and the address of the cable."""
    return Invocation(sandbox=True, base_url=cable.base_url, data_dir=tmp_path / "program").folder()


@contextmanager
def program(data_dir: Path, cable: Cable, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A real process of the program, killed at the end if it still runs."""
    options = ["--sandbox", "--base-url", cable.base_url, "--data-dir", str(data_dir)]
    with subprocess.Popen(
        [sys.executable, TESTS / "trouble_program.py", *options, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TESTS.parent)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))


def test_closing_the_window_during_a_slow_sync_ends_soon_and_keeps_what_had_come(
    office: Office, cable: Cable, sandbox: LocalServer, folder: DataFolder
) -> None:
    desk = office.sit_down(cable.base_url)
    drafts.create_draft(desk.desk, "Autumn", plain_lines(sandbox))
    sandbox.market.choose(Scenario.SLOW)
    with desk.qtbot.waitSignal(desk.opened.context.sync.progressed, timeout=10_000):
        desk.opened.context.sync.start_sync()
    began = time.monotonic()
    office.leave(desk)
    assert time.monotonic() - began < SOON_S
    assert is_whole(folder.cache_db)
    sandbox.market.choose(Scenario.NORMAL)
    again = office.sit_down(cable.base_url)
    assert names_of_drafts(again.desk) == ["Autumn"]
    assert again.sync() == ()


def test_what_was_typed_last_is_saved_when_the_window_closes_at_once(office: Office, cable: Cable) -> None:
    desk = office.sit_down(cable.base_url)
    draft_id = drafts.create_draft(desk.desk, "Autumn", [ItemLine("SKU-1", 5)])
    items = items_step(assistant_on(desk, draft_id))
    for number in range(2, 6):
        items.model.add([ItemLine(f"SKU-{number}", number)], "add")
    office.leave(desk)
    with open_desk(office.folder) as opened:
        assert len(drafts.draft_items(opened, draft_id)) == 5


def test_a_number_half_typed_in_a_cell_is_saved_when_the_window_closes(office: Office, cable: Cable) -> None:
    desk = office.sit_down(cable.base_url)
    draft_id = drafts.create_draft(desk.desk, "Autumn", [ItemLine("SKU-1", 5)])
    items = items_step(assistant_on(desk, draft_id))
    desk.until(lambda: items.model.rowCount() == 1)
    items.table.setCurrentIndex(items.model.index(0, ItemColumn.QUANTITY))  # which begins to edit
    (cell,) = items.table.viewport().findChildren(QLineEdit)
    cell.selectAll()
    QTest.keyClicks(cell, "42")
    office.leave(desk)
    with open_desk(office.folder) as opened:
        assert [line.quantity for line in drafts.draft_items(opened, draft_id)] == [42]


def test_cancelling_a_sync_keeps_what_had_come(office: Office, cable: Cable, sandbox: LocalServer) -> None:
    desk = office.sit_down(cable.base_url)
    held = cable.hang_at("GET /reports/2021-06-30/documents")
    sync = desk.opened.context.sync
    sync.start_sync()
    desk.until(held.is_set)
    products = desk.figure("SELECT count(*) FROM sku")
    assert products > 300
    sync.cancel()
    cable.pull()
    desk.until(lambda: not sync.is_running)
    assert "Sync cancelled" in desk.status
    assert "What had arrived was kept." in desk.status
    assert desk.figure("SELECT count(*) FROM sku") == products
    cable.plug_in()
    assert desk.sync() == ()


def test_a_window_whose_backend_hangs_ends_soon_all_the_same(
    cable: Cable, sandbox: LocalServer, account: DataFolder
) -> None:
    with open_desk(account) as desk:
        drafts.create_draft(desk, "Autumn", plain_lines(sandbox))
    asked = cable.hang_at("GET /fba/inventory")
    with program(account.root.parent, cable) as window:
        assert asked.wait(30), window.stdout and window.stdout.read()
        began = time.monotonic()
        said, _ = window.communicate(timeout=20)  # ends its standard input, and so closes its window
        assert time.monotonic() - began < SOON_S + 1.5
        assert window.returncode == 0, said
        assert "Traceback" not in said
    with open_desk(account) as desk:
        assert desk.notices == ()
        assert names_of_drafts(desk) == ["Autumn"]


@pytest.mark.parametrize("arrived", [False, True])
def test_a_program_killed_while_it_sends_a_plan_sends_it_once(
    office: Office, cable: Cable, sandbox: LocalServer, account: DataFolder, arrived: bool
) -> None:
    office.folder = account
    first = office.sit_down("http://127.0.0.1:9")
    send(first, packed_draft(first, plain_lines(sandbox)))
    first.until(lambda: bool(first.bar))
    office.leave(first)
    asked = cable.hang_at("POST /inbound/fba/2024-03-20/inboundPlans HTTP", answered=arrived)
    with program(account.root.parent, cable, "sync") as child:
        assert asked.wait(30), child.stdout and child.stdout.read()
        child.send_signal(signal.SIGKILL)
        child.wait(10)
    assert plans_at(sandbox) == int(arrived)
    cable.pull()
    cable.plug_in()
    again = office.sit_down(cable.base_url)
    assert again.bar == ""
    again.until(lambda: set(again.outbox().values()) == {"verified"})
    assert plans_at(sandbox) == 1
    assert set(begun_at(sandbox).values()) == {1}


def test_a_program_killed_while_it_writes_the_ledger_fetches_it_again(
    office: Office, cable: Cable, account: DataFolder
) -> None:
    office.folder = account
    account.settings_file.write_text("[sync]\nledger_days = 30\n")
    asked = cable.hang_at("GET /documents/reports/")
    with program(account.root.parent, cable, "sync") as child:
        assert asked.wait(30), child.stdout and child.stdout.read()
        child.send_signal(signal.SIGKILL)
        child.wait(10)
    cable.pull()
    cable.plug_in()
    desk = office.sit_down(cable.base_url)
    assert desk.bar == ""
    assert is_whole(account.cache_db)
    assert desk.sync() == ()
    assert desk.figure("SELECT count(*) FROM ledger_day") > 1000


def test_a_sync_from_the_command_line_beside_the_open_window_is_refused_in_words(
    office: Office, cable: Cable, account: DataFolder
) -> None:
    with InstanceLock(account), program(account.root.parent, cable, "sync") as child:
        said, _ = child.communicate(timeout=30)
    assert child.returncode == 1
    assert "FBA Client is already open" in said
    assert "Use the window that is already open" in said
