from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fba_client.errors import DatabaseBusy, DatabaseDamaged, DataFolderError, DiskFull
from fba_client.store import database as database_module
from fba_client.store.database import Database, suspect_mark


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "store.db", synchronous="FULL")
    with opened.write() as connection:
        connection.exec_driver_sql("CREATE TABLE item (name TEXT PRIMARY KEY, parent TEXT REFERENCES item (name))")
    yield opened
    opened.close()


def names(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM item ORDER BY name").scalars())


def test_a_block_that_raises_leaves_nothing_behind_not_even_a_table(database: Database) -> None:
    def fail_half_way() -> None:
        with database.write() as connection:
            connection.exec_driver_sql("CREATE TABLE other (x)")
            connection.exec_driver_sql("INSERT INTO item (name) VALUES ('a')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert names(database) == []
    with database.read() as connection:
        assert not connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'other'").fetchall()


def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    with database.read() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM item").scalar_one() == 0
        with database.write() as writer:
            writer.exec_driver_sql("INSERT INTO item (name) VALUES ('a')")
        assert reader.exec_driver_sql("SELECT count(*) FROM item").scalar_one() == 0
    assert names(database) == ["a"]


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DataFolderError), database.read() as connection:
        connection.exec_driver_sql("INSERT INTO item (name) VALUES ('a')")
    assert names(database) == []


def test_pragmas_are_as_designed(database: Database) -> None:
    with database.write() as connection:
        wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def test_the_cache_may_lose_its_newest_second_but_never_its_order(tmp_path: Path) -> None:
    cache = Database(tmp_path / "cache.db", synchronous="NORMAL")
    with cache.write() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 1
    cache.close()


def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO item VALUES ('a', 'nobody')")


def test_writers_of_many_threads_take_turns(database: Database) -> None:
    def add(worker: int) -> None:
        for number in range(20):
            with database.write() as connection:
                connection.exec_driver_sql("INSERT INTO item (name) VALUES (?)", (f"{worker}-{number}",))

    threads = [threading.Thread(target=add, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(database)) == 80


def test_nested_writes_of_one_thread_are_a_bug_and_not_a_deadlock(database: Database) -> None:
    with database.write(), pytest.raises(RuntimeError, match=r"writes store\.db already"), database.write():
        pass


def test_a_writer_that_holds_on_for_too_long_is_busy(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "WRITER_WAIT_S", 0.01)
    outcome: list[Exception] = []

    def second() -> None:
        try:
            with database.write():
                pass
        except DatabaseBusy as error:
            outcome.append(error)

    with database.write():
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert len(outcome) == 1


def test_another_process_that_holds_the_lock_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 10)
    database = Database(tmp_path / "store.db", synchronous="NORMAL")
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE item (name)")
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy, match=r"Another program is using store\.db"), database.write():
        pass
    other.rollback()
    other.close()
    database.close()


def test_a_full_disk_is_named_and_loses_nothing(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO item (name) VALUES ('kept')")
        connection.exec_driver_sql("PRAGMA max_page_count = 8")
    rows = [(f"{number}" + "x" * 4000,) for number in range(100)]
    with pytest.raises(DiskFull, match=r"store\.db was not changed"), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO item (name) VALUES (?)", rows)
    assert names(database) == ["kept"]
    with database.write() as connection:  # and when there is room again, it goes on
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        connection.exec_driver_sql("INSERT INTO item (name) VALUES ('later')")
    assert names(database) == ["kept", "later"]


def test_damage_found_in_use_is_named_and_marked_for_the_next_start(database: Database) -> None:
    with database.write() as connection:
        rows = [(f"{number:05}" + "x" * 400,) for number in range(500)]
        connection.exec_driver_sql("INSERT INTO item (name) VALUES (?)", rows)
    database.close()
    with database.path.open("r+b") as stream:
        stream.seek(4096 * 4)
        stream.write(b"\xa5" * 4096 * 20)
    with pytest.raises(DatabaseDamaged, match=r"store\.db is damaged"):
        names(database)
    assert suspect_mark(database.path).exists()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    database = Database(tmp_path / "missing" / "store.db", synchronous="FULL")
    with pytest.raises(DataFolderError, match="cannot be read or written"), database.write():
        pass
    database.close()
