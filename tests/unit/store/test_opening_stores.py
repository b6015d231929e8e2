from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from damaged_stores import garble, page_of

from fba_client.domain.clock import FixedClock
from fba_client.errors import DatabaseNotUpgraded, DatabaseTooNew, DataFolderError, DiskFull
from fba_client.paths import DataFolder
from fba_client.store import health
from fba_client.store.backups import backups_of
from fba_client.store.opening import OpenedStores, open_stores

CLOCK = FixedClock(datetime(2026, 6, 30, 9, 0, tzinfo=UTC))
DAY_S = 86_400


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 6, 30, 9, 0, tzinfo=UTC))


def add_drafts(stores: OpenedStores, *ids: str) -> None:
    with stores.workspace.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO draft (id, name, step, state, plan_id, packing_option_id, placement_option_id, "
            "ready_to_ship_on, ship_from_json, created_at, updated_at) "
            "VALUES (?, ?, 'items', 'open', '', '', '', '', '{}', '', '')",
            [(draft, f"Draft {draft} " + "x" * 300) for draft in ids],
        )


def draft_ids(stores: OpenedStores) -> list[str]:
    with stores.workspace.read() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM draft ORDER BY id").scalars())


def test_a_new_folder_gets_both_stores_without_a_word(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores:
        assert stores.notices == ()
        assert draft_ids(stores) == []
    assert folder.cache_db.exists()


def test_an_up_to_date_folder_opens_without_the_migration_machinery(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_stores(folder, clock).close()
    monkeypatch.setitem(sys.modules, "alembic", None)  # importing it would raise
    with closing(open_stores(folder, clock)) as stores:
        assert stores.notices == ()
        assert draft_ids(stores) == []


def test_a_newer_schema_is_refused_and_left_alone(folder: DataFolder, clock: FixedClock) -> None:
    open_stores(folder, clock).close()
    with closing(sqlite3.connect(folder.workspace_db)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = folder.workspace_db.read_bytes()
    with pytest.raises(DatabaseTooNew, match="newer FBA Client"):
        open_stores(folder, clock)
    assert folder.workspace_db.read_bytes() == before


def test_a_truncated_cache_is_set_aside_and_made_anew(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores:
        add_drafts(stores, "d1")
    os.truncate(folder.cache_db, folder.cache_db.stat().st_size // 2)
    with closing(open_stores(folder, clock)) as stores:
        (notice,) = stores.notices
        assert "empty now" in str(notice)
        assert "Sync" in notice.advice
        assert draft_ids(stores) == ["d1"]
        with stores.cache.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM sku").scalar_one() == 0
    assert len(list(folder.root.glob("cache-damaged-*.db"))) == 1


@pytest.mark.parametrize("content", [b"not a database" * 1000, b"SQLite format 3\x00" + b"\xff" * 9000, b"x"])
def test_a_cache_of_garbage_is_set_aside(folder: DataFolder, clock: FixedClock, content: bytes) -> None:
    folder.cache_db.write_bytes(content)
    with closing(open_stores(folder, clock)) as stores:
        assert len(stores.notices) == 1


def test_a_database_of_another_program_is_set_aside_and_not_written(folder: DataFolder, clock: FixedClock) -> None:
    with closing(sqlite3.connect(folder.cache_db)) as connection:
        connection.execute("CREATE TABLE holiday_photos (name)")
    with closing(open_stores(folder, clock)) as stores:
        assert len(stores.notices) == 1
    (aside,) = folder.root.glob("cache-damaged-*.db")
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT count(*) FROM holiday_photos").fetchone() == (0,)


def test_garbled_pages_of_the_cache_are_found(folder: DataFolder, clock: FixedClock) -> None:
    open_stores(folder, clock).close()
    garble(folder.cache_db, page_of(folder.cache_db, "sku"))
    with closing(open_stores(folder, clock)) as stores:
        assert len(stores.notices) == 1


def test_only_the_newest_damaged_cache_is_kept(folder: DataFolder, clock: FixedClock) -> None:
    account = replace(folder, account="sandbox").prepare()
    for _ in range(3):
        account.cache_db.write_bytes(b"x" * 5000)
        open_stores(account, clock).close()
        clock.advance(60)
    assert len(list(account.stores.glob("cache-damaged-*.db"))) == 1


def test_rows_of_a_damaged_workspace_are_saved_over_its_backup(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores:
        add_drafts(stores, *(f"old{number:03}" for number in range(60)))
    clock.advance(2 * DAY_S)
    with closing(open_stores(folder, clock)) as stores:  # today's backup has the old drafts
        add_drafts(stores, "zz-new")
    garble(folder.workspace_db, page_of(folder.workspace_db, "outbox"))
    with closing(open_stores(folder, clock)) as stores:
        (notice,) = stores.notices
        assert "The workspace was damaged" in str(notice)
        assert len(draft_ids(stores)) == 61
        assert draft_ids(stores)[-1] == "zz-new"
    (aside,) = folder.root.glob("workspace-damaged-*.db")
    assert aside.name in str(notice)


def test_a_workspace_beyond_reading_comes_back_from_its_newest_good_backup(
    folder: DataFolder, clock: FixedClock
) -> None:
    with closing(open_stores(folder, clock)) as stores:
        add_drafts(stores, "d1")
    clock.advance(2 * DAY_S)
    open_stores(folder, clock).close()
    clock.advance(2 * DAY_S)
    open_stores(folder, clock).close()
    newest = backups_of(folder.workspace_db, folder.backups)[0]
    newest.write_bytes(b"garbage")
    folder.workspace_db.write_bytes(b"garbage")
    with closing(open_stores(folder, clock)) as stores:
        assert draft_ids(stores) == ["d1"]
        assert "0 rows" in str(stores.notices[0])


def test_what_an_old_backup_calls_unsent_is_not_sent_again_blindly(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores, stores.workspace.write() as connection:
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(outbox)")]
        values = {"id": "e1", "state": "queued", "sequence": 1, "attempts": 0}
        connection.exec_driver_sql(
            f"INSERT INTO outbox ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            tuple(values.get(name, "") for name in columns),
        )
    clock.advance(2 * DAY_S)
    open_stores(folder, clock).close()
    folder.workspace_db.write_bytes(b"garbage")
    with closing(open_stores(folder, clock)) as stores, stores.workspace.read() as connection:
        assert connection.exec_driver_sql("SELECT state FROM outbox").scalar_one() == "unknown"


def test_a_damaged_workspace_without_any_backup_starts_empty_and_says_so(folder: DataFolder, clock: FixedClock) -> None:
    folder.workspace_db.write_bytes(b"garbage" * 2000)
    with closing(open_stores(folder, clock)) as stores:
        assert draft_ids(stores) == []
        assert "no backup" in str(stores.notices[0])


def test_a_backup_is_made_once_a_day_and_three_are_kept(folder: DataFolder, clock: FixedClock) -> None:
    for day in range(5):
        clock.advance(DAY_S)
        for _ in range(2):
            clock.advance(60)
            open_stores(folder, clock).close()
        assert len(backups_of(folder.workspace_db, folder.backups)) == min(3, day + 1)


def test_a_backup_is_made_before_a_migration(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores:
        add_drafts(stores, "d1")
    before = backups_of(folder.workspace_db, folder.backups)
    with closing(sqlite3.connect(folder.workspace_db)) as connection:
        connection.execute("PRAGMA user_version = 1")
    clock.advance(60)
    with pytest.MonkeyPatch.context() as patch:
        from fba_client.store import opening, schema  # noqa: PLC0415

        patch.setattr(opening, "WORKSPACE", schema.Schema("workspace", 2, schema.WORKSPACE.application_id, "FULL"))
        open_stores(folder, clock).close()
    made = set(backups_of(folder.workspace_db, folder.backups)) - set(before)
    with closing(sqlite3.connect(made.pop())) as copy:
        assert copy.execute("SELECT id FROM draft").fetchall() == [("d1",)]


def hinder_upgrade(path: Path) -> list[str]:
    """Make ``path`` a store that has its tables and does not know of it; all that is in it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA user_version = 1; DELETE FROM alembic_version;")
        return list(connection.iterdump())


def test_a_workspace_that_cannot_be_upgraded_is_left_alone_and_its_copies_are_named(
    folder: DataFolder, clock: FixedClock
) -> None:
    with closing(open_stores(folder, clock)) as stores:
        add_drafts(stores, "d1")
    before = hinder_upgrade(folder.workspace_db)
    clock.advance(60)
    with pytest.raises(DatabaseNotUpgraded) as caught:
        open_stores(folder, clock)
    assert "workspace.db" in str(caught.value)
    assert "already exists" in str(caught.value)
    assert str(folder.backups) in str(caught.value)
    assert "Install the newest version" in caught.value.advice
    with closing(sqlite3.connect(folder.workspace_db)) as connection:
        assert list(connection.iterdump()) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_cache_that_cannot_be_upgraded_is_made_anew(folder: DataFolder, clock: FixedClock) -> None:
    open_stores(folder, clock).close()
    hinder_upgrade(folder.cache_db)
    with closing(sqlite3.connect(folder.cache_db)) as connection:
        connection.execute("PRAGMA user_version = 0")
    with closing(open_stores(folder, clock)) as stores:
        assert "was damaged and is empty now" in str(stores.notices[0])


def test_a_backup_that_cannot_be_made_does_not_keep_the_window_shut(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> Path:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr("fba_client.store.opening.backup", no_room)
    with closing(open_stores(folder, clock)) as stores:
        assert "backup could not be made" in str(stores.notices[0])


def test_a_large_cache_is_checked_closely_only_when_there_is_a_reason(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[str] = []
    monkeypatch.setattr(health, "SMALL_BYTES", 0)

    def look(path: Path) -> str:
        looked_at.append(path.name)
        return ""

    monkeypatch.setattr(health, "page_fault", look)
    open_stores(folder, clock).close()
    open_stores(folder, clock).close()
    assert looked_at == []
    (folder.root / "cache.db.suspect").touch()
    open_stores(folder, clock).close()
    assert looked_at == ["cache.db"]
    open_stores(folder, clock).close()
    assert looked_at == ["cache.db"]
    stores = open_stores(folder, clock)
    add_drafts(stores, "d1")  # its log is on disk until the store is closed: as after a crash
    open_stores(folder, clock).close()
    assert looked_at[1:] == ["workspace.db"]
    stores.close()


def test_what_was_committed_before_a_crash_is_there_afterwards(folder: DataFolder, clock: FixedClock) -> None:
    crashed = open_stores(folder, clock)
    add_drafts(crashed, "d1")
    with closing(open_stores(folder, clock)) as stores:
        assert draft_ids(stores) == ["d1"]
        assert stores.notices == ()
    crashed.close()


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="needs an account that file rights bind")
def test_a_folder_that_cannot_be_written_is_named(folder: DataFolder, clock: FixedClock) -> None:
    open_stores(folder, clock).close()
    folder.root.chmod(0o500)
    folder.cache_db.chmod(0o400)
    folder.workspace_db.chmod(0o400)
    try:
        with pytest.raises(DataFolderError):
            open_stores(folder, clock)
    finally:
        folder.root.chmod(0o700)


def test_a_file_in_the_place_of_a_database_folder_is_named(folder: DataFolder, clock: FixedClock) -> None:
    folder.workspace_db.mkdir()
    with pytest.raises(DataFolderError):
        open_stores(folder, clock)
