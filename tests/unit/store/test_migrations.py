from __future__ import annotations

import dataclasses
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine

from fba_client.store.cache_tables import CacheTable
from fba_client.store.database import Database
from fba_client.store.schema import CACHE, WORKSPACE, Schema, stored_version, upgrade
from fba_client.store.workspace_tables import WorkspaceTable

STORES = [(CACHE, CacheTable.metadata), (WORKSPACE, WorkspaceTable.metadata)]


@pytest.mark.parametrize("schema", [CACHE, WORKSPACE], ids=lambda schema: schema.name)
def test_the_constant_head_is_the_head_of_the_scripts(schema: Schema) -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.migrations))
    assert ScriptDirectory.from_config(config).get_heads() == [f"{schema.head:04}"]


@pytest.mark.parametrize(("schema", "metadata"), STORES, ids=["cache", "workspace"])
def test_migrations_make_exactly_the_tables(tmp_path: Path, schema: Schema, metadata: MetaData) -> None:
    migrated, made = tmp_path / "migrated.db", tmp_path / "made.db"
    database = Database(migrated, synchronous="NORMAL")
    upgrade(database, schema)
    assert stored_version(database, schema) == schema.head
    database.close()
    engine = create_engine(f"sqlite:///{made}")
    metadata.create_all(engine)
    engine.dispose()
    assert _shape(migrated) == _shape(made)


def test_what_was_printed_before_print_runs_were_kept_stays_in_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    database = Database(path, synchronous="FULL")
    upgrade(database, dataclasses.replace(WORKSPACE, head=1), to="0001")
    with database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO print_record (printed_at, kind, subject, msku, copies, media, output, draft_id) "
            "VALUES ('2026-11-01T10:00:00Z', 'item', 'X000000001', 'MUG', 30, 'Letter_30', 'pdf', '')"
        )
    assert stored_version(database, WORKSPACE) == 1
    upgrade(database, WORKSPACE)
    with database.read() as connection:
        kept = connection.exec_driver_sql("SELECT id, subject, copies, run_id FROM print_record").all()
        assert [tuple(row) for row in kept] == [(1, "X000000001", 30, "")]
        assert connection.exec_driver_sql("SELECT count(*) FROM print_run").scalar_one() == 0
    assert stored_version(database, WORKSPACE) == WORKSPACE.head
    database.close()


def _shape(path: Path) -> dict[str, object]:
    """Tables, columns, keys and indexes of a database, by name."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sku_search%' "
            "AND name <> 'alembic_version' ORDER BY name"
        ).fetchall()
        return {name: (_table(connection, name), "WITHOUT ROWID" in sql) for name, sql in names}


def _table(connection: sqlite3.Connection, name: str) -> list[object]:
    columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
    keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
    indexes = sorted(
        (re.sub(r"^sqlite_autoindex.*", "auto", row[1]), row[2], row[3], _index(connection, row[1]))
        for row in connection.execute(f"PRAGMA index_list({name})")
    )
    return [columns, keys, indexes]


def _index(connection: sqlite3.Connection, name: str) -> list[str]:
    return [row[2] for row in connection.execute(f"PRAGMA index_info({name})")]
