"""One SQLite file with one writer and many readers, and SQLite's failures in the program's own words.

Readers have connections of their own that cannot write (``query_only``) and are not held up by the writer (WAL).
Transactions are explicit: the driver's own are switched off, because it leaves a ``CREATE TABLE`` behind after a
rollback and begins too late for a snapshot.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from fba_client.errors import DatabaseBusy, DatabaseDamaged, DataFolderError, DiskFull, FbaClientError
from fba_client.store.folding import fold

BUSY_TIMEOUT_MS = 5_000
WRITER_WAIT_S = 60.0
_READER_CACHE_KIB = 4_000  # of page cache; the system's own file cache does the rest
_WRITER_CACHE_KIB = 16_000  # the default of 2 MB makes large imports slow

Synchronous = Literal["NORMAL", "FULL"]


class Database:
    """A store that any thread may use: ``read()`` and ``write()`` each give a connection in a transaction."""

    def __init__(self, path: Path, *, synchronous: Synchronous) -> None:
        self.path = path
        self._writer_lock = threading.Lock()
        self._writer_thread = 0
        self._readers = _engine(path, readers=True, pragmas=("PRAGMA query_only = ON",))
        self._writer = _engine(path, readers=False, pragmas=(f"PRAGMA synchronous = {synchronous}",))

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the store for as long as it is held.

        Raises DatabaseDamaged, DatabaseBusy, DataFolderError.
        """
        with naming_failures(self.path), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection in a transaction that is kept if the block ends well, and undone whole if it raises.

        Raises DiskFull, DatabaseBusy (another process, or another thread for over a minute), DatabaseDamaged,
        DataFolderError. Two writes of one thread cannot be nested: that is a bug and a RuntimeError.
        """
        if self.is_writing:
            raise RuntimeError(f"this thread writes {self.path.name} already")
        if not self._writer_lock.acquire(timeout=WRITER_WAIT_S):
            raise DatabaseBusy("The program is still busy writing {name}.", name=self.path.name)
        self._writer_thread = threading.get_ident()
        try:
            with naming_failures(self.path), self._writer.connect() as connection, connection.begin():
                yield connection
        finally:
            self._writer_thread = 0
            self._writer_lock.release()

    @property
    def is_writing(self) -> bool:
        """Whether the calling thread is inside ``write()``."""
        return self._writer_thread == threading.get_ident()

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file and removes it."""
        self._readers.dispose()
        self._writer.dispose()


def suspect_mark(path: Path) -> Path:
    """The file that tells the next start to look at the database at ``path`` closely, since it failed in use."""
    return path.with_name(path.name + ".suspect")


@contextlib.contextmanager
def naming_failures(path: Path) -> Iterator[None]:
    """Turn SQLite's failures inside the block into the program's own errors; a programming error stays as it is."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        named = _named(original, path) if isinstance(original, sqlite3.Error) else None
        if named is None:
            raise
        if isinstance(named, DatabaseDamaged):
            with contextlib.suppress(OSError):
                suspect_mark(path).touch()
        raise named from error


def _named(error: sqlite3.Error, path: Path) -> FbaClientError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    name, reason = path.name, str(error)
    match code & 0xFF:  # the low byte is the primary result code (sqlite.org/rescode.html)
        case sqlite3.SQLITE_FULL:
            return DiskFull("The disk is full; {name} was not changed.", name=name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseBusy("Another program is using {name}.", name=name)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DatabaseDamaged(
                "The database {name} is damaged: {reason}.",
                advice="Start FBA Client again: it repairs what it can and says what it did.",
                name=name,
                reason=reason,
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_IOERR:
            return DataFolderError("{path} cannot be read or written: {reason}.", path=str(path), reason=reason)
    return None


def _engine(path: Path, *, readers: bool, pragmas: tuple[str, ...]) -> Engine:
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=4 if readers else 1,
        max_overflow=16 if readers else 0,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute(f"PRAGMA cache_size = -{_READER_CACHE_KIB if readers else _WRITER_CACHE_KIB}")
        connection.create_function("fold", -1, fold, deterministic=True)
        for pragma in pragmas:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if readers else "BEGIN IMMEDIATE")

    return engine
