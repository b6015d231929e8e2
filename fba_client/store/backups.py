"""Copies of the workspace, and the way back from a damaged one.

A copy is made by SQLite's backup API once a day and before every migration; the three newest are kept. A damaged
workspace is set aside, never deleted. The newest good copy takes its place, and then every row that can still be read
from the damaged file goes over it, since those are newer.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fba_client.store import health
from fba_client.store.database import naming_failures, suspect_mark

KEEP = 3
BACKUP_AGE = timedelta(days=1)
_STAMP = "%Y%m%dT%H%M%SZ"
_TYPES = {"VARCHAR": str, "TEXT": str, "INTEGER": int}

_log = logging.getLogger(__name__)


def backup(path: Path, folder: Path, now: datetime) -> Path:
    """A whole copy of the database at ``path``, named by ``now``; older copies than the three newest are deleted.

    Raises DiskFull, DataFolderError, DatabaseDamaged; a copy that failed leaves nothing behind.
    """
    target = folder / f"{path.stem}-{now.astimezone(UTC).strftime(_STAMP)}.db"
    part = target.with_suffix(".part")
    try:
        with naming_failures(path), _connected(path) as source, _connected(part) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    for old in backups_of(path, folder)[KEEP:]:
        old.unlink(missing_ok=True)
    return target


def backups_of(path: Path, folder: Path) -> list[Path]:
    """The copies of the database at ``path``, newest first."""
    return sorted(folder.glob(f"{path.stem}-*Z.db"), reverse=True)


def backup_due(path: Path, folder: Path, now: datetime) -> bool:
    """Whether the newest copy is older than a day, or from the future (a clock that was wrong), or missing."""
    newest = next(iter(backups_of(path, folder)), None)
    age = now - _made_at(newest) if newest else BACKUP_AGE
    return not timedelta(0) <= age < BACKUP_AGE


def set_aside(path: Path, now: datetime) -> Path:
    """Move a damaged database, with its write-ahead log, out of the way; where it is now."""
    aside = path.with_name(f"{path.stem}-damaged-{now.astimezone(UTC).strftime(_STAMP)}.db")
    for suffix in ("-wal", "-shm", ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    suspect_mark(path).unlink(missing_ok=True)
    return aside


def newest_good(path: Path, folder: Path) -> Path | None:
    """The newest copy that passes SQLite's own check, or None."""
    for copy in backups_of(path, folder):
        if not (health.header_fault(copy) or health.page_fault(copy)):
            return copy
        _log.warning("The backup %s is damaged too.", copy.name)
    return None


def copy_over(source: Path, target: Path) -> None:
    """Make ``target`` a whole copy of ``source``, tables and all."""
    with naming_failures(target), _connected(source) as good, _connected(target) as fresh:
        good.backup(fresh)


def salvage(damaged: Path, target: Path) -> int:
    """Put every row that can still be read from ``damaged`` into the tables of ``target``; how many there were.

    Values of a wrong kind are signs of garbled pages: such rows are left out, and so are rows whose parent is lost.
    """
    saved = 0
    with naming_failures(target), _connected(target) as fresh, contextlib.closing(sqlite3.connect(damaged)) as old:
        for (table,) in fresh.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT NULL"
        ).fetchall():
            if table != "alembic_version":
                saved += _salvage_table(table, old, fresh)
        for table, rowid, *_ in fresh.execute("PRAGMA foreign_key_check").fetchall():
            fresh.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
        fresh.commit()
    return saved


def _salvage_table(table: str, old: sqlite3.Connection, fresh: sqlite3.Connection) -> int:
    columns = [(name, _TYPES.get(kind, object)) for _, name, kind, *_ in fresh.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name, _ in columns)
    insert = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'
    rows: dict[tuple[object, ...], None] = {}
    for direction in ("ASC", "DESC"):  # from both ends towards the damage
        for row in _readable(old, f'SELECT {names} FROM "{table}" ORDER BY rowid {direction}'):
            if all(isinstance(value, kind) for value, (_, kind) in zip(row, columns, strict=True)):
                rows[row] = None
    fresh.executemany(insert, list(rows))
    return len(rows)


def _readable(connection: sqlite3.Connection, select: str) -> Iterator[tuple[object, ...]]:
    try:
        yield from connection.execute(select)
    except sqlite3.Error as error:
        _log.warning("Reading the damaged workspace stopped: %s", error)


@contextlib.contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        yield connection


def _made_at(path: Path) -> datetime:
    return datetime.strptime(path.stem.rsplit("-", 1)[1], _STAMP).replace(tzinfo=UTC)
