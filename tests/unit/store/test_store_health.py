"""What is found out about a store that works, and what is mended in passing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from damaged_stores import garble, page_of
from inventory_seed import sku

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.store import health
from fba_client.store.inventory import upsert_skus
from fba_client.store.opening import open_stores


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 6, 30, 9, 0, tzinfo=UTC))


def test_a_damaged_search_index_is_made_anew_and_nothing_is_lost(folder: DataFolder, clock: FixedClock) -> None:
    with closing(open_stores(folder, clock)) as stores, stores.cache.write() as connection:
        upsert_skus(connection, [sku("MUG"), sku("TEA")])
    with closing(sqlite3.connect(folder.cache_db)) as connection:
        connection.execute("DELETE FROM sku_search_data WHERE id > 10")
        connection.commit()
    with closing(open_stores(folder, clock)) as stores, stores.cache.read() as reader:
        assert stores.notices == ()
        found = reader.exec_driver_sql("SELECT rowid FROM sku_search WHERE sku_search MATCH 'mug'").fetchall()
        assert len(found) == 1


def test_a_long_write_of_another_process_does_not_hold_up_the_start(folder: DataFolder, clock: FixedClock) -> None:
    first = open_stores(folder, clock)
    with first.cache.write() as connection:
        upsert_skus(connection, [sku("MUG")])
        with closing(open_stores(folder, clock)) as second, second.cache.read() as reader:
            assert reader.exec_driver_sql("SELECT count(*) FROM sku").scalar_one() == 0
    first.close()


def test_a_store_found_damaged_by_an_inspection_is_mended_at_the_next_start(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "SMALL_BYTES", 0)
    open_stores(folder, clock).close()
    assert health.inspect(folder.cache_db) == ""
    garble(folder.cache_db, page_of(folder.cache_db, "sku"))
    assert health.inspect(folder.cache_db) != ""
    with closing(open_stores(folder, clock)) as stores:
        assert len(stores.notices) == 1


def test_the_version_of_sqlite_is_remarked_on_where_it_has_the_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    assert "3.51.3" in health.sqlite_note()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert health.sqlite_note() == ""
