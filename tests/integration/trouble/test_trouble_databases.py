"""A database is damaged, before the start or under the open window."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from trouble_cable import Cable
from trouble_office import Office, names_of_drafts, packed_draft, plain_lines, plans_at, send

from fba_client.paths import DataFolder
from fba_client.sandbox.serve import LocalServer
from fba_client.services import drafts


def garble(path: Path) -> None:
    """Overwrite all but the first page of a file, as a failing disk might."""
    size = path.stat().st_size
    with path.open("r+b") as stream:
        stream.seek(4096)
        stream.write(os.urandom(size - 4096))


def is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))


def test_a_damaged_cache_is_said_set_aside_and_fetched_again(
    office: Office, cable: Cable, sandbox: LocalServer, folder: DataFolder
) -> None:
    first = office.sit_down(cable.base_url)
    drafts.create_draft(first.desk, "Autumn", plain_lines(sandbox))
    assert first.sync() == ()
    products = first.figure("SELECT count(*) FROM sku")
    office.leave(first)
    folder.cache_db.write_bytes(b"not a database at all" * 500)

    second = office.sit_down(cable.base_url)
    assert "The local copy of the backend's data was damaged" in second.bar
    assert "Sync to fetch everything again. Your own work was not in it." in second.bar
    assert names_of_drafts(second.desk) == ["Autumn"]
    assert second.sync() == ()
    assert second.figure("SELECT count(*) FROM sku") == products
    assert list(folder.stores.glob("cache-damaged-*.db"))


def test_a_cache_damaged_under_the_open_window_is_said_and_mended_by_the_next_start(
    office: Office, cable: Cable, sandbox: LocalServer, folder: DataFolder
) -> None:
    first = office.sit_down(cable.base_url)
    assert first.sync() == ()
    drafts.create_draft(first.desk, "Autumn", plain_lines(sandbox))
    first.desk.cache.close()  # so that every page is read anew
    garble(folder.cache_db)
    first.opened.window.open_page("inventory")
    first.settle()
    assert "The database cache.db is damaged" in first.bar
    assert "Start FBA Client again: it repairs what it can" in first.bar
    office.leave(first)

    second = office.sit_down(cable.base_url)
    assert "The local copy of the backend's data was damaged" in second.bar
    assert names_of_drafts(second.desk) == ["Autumn"]
    assert second.sync() == ()
    assert is_whole(folder.cache_db)


def test_a_damaged_workspace_comes_back_and_sends_nothing_twice(
    office: Office, cable: Cable, sandbox: LocalServer, folder: DataFolder
) -> None:
    zero = office.sit_down(cable.base_url)
    draft_id = packed_draft(zero, plain_lines(sandbox))
    office.leave(zero)
    cable.pull()
    first = office.sit_down(cable.base_url)
    send(first, draft_id)
    first.until(lambda: bool(first.bar))
    office.leave(first)
    for old in folder.backups.iterdir():
        old.unlink()
    office.leave(office.sit_down(cable.base_url))  # makes the backup of the day, with everything still to be sent
    cable.plug_in()
    sent = office.sit_down(cable.base_url)
    sent.until(lambda: set(sent.outbox().values()) == {"verified"})
    assert plans_at(sandbox) == 1
    office.leave(sent)
    folder.workspace_db.write_bytes(b"x" * 8192)

    again = office.sit_down(cable.base_url)
    assert "The workspace was damaged." in again.bar
    assert "over the backup workspace-" in again.bar
    assert "Look through your drafts and the Sync Centre before you go on." in again.bar
    assert names_of_drafts(again.desk) == ["Spring restock"]
    again.opened.context.sync.wake()
    again.until(lambda: set(again.outbox().values()) == {"verified"})
    assert plans_at(sandbox) == 1


def test_both_databases_damaged_are_both_told(office: Office, cable: Cable, folder: DataFolder) -> None:
    office.leave(office.sit_down(cable.base_url))
    folder.cache_db.write_bytes(b"x" * 8192)
    folder.workspace_db.write_bytes(b"x" * 8192)
    desk = office.sit_down(cable.base_url)
    assert "The workspace was damaged." in desk.bar
    assert "The local copy of the backend's data was damaged" in desk.bar
