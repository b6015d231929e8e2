"""Is a database file whole? Checks from a few bytes to every page, and what is known of the SQLite that reads it.

At start the thorough check runs only where there is a reason for it: a write-ahead log left behind (the program did
not end in order, or another process is using the store), a failure in use, or a file small enough not to matter.
Otherwise the header and the file's length are compared, which finds a truncated or overwritten file in microseconds.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

from fba_client.errors import Cancelled, DataFolderError
from fba_client.phrases import reason_of
from fba_client.store.database import BUSY_TIMEOUT_MS, naming_failures, suspect_mark

MAGIC = b"SQLite format 3\x00"
_log = logging.getLogger(__name__)
_INDEX_WAIT_MS = 100
_LOOK_S = 0.1
SMALL_BYTES = 4 << 20  # checked every time: a few milliseconds
# Two connections that write and checkpoint at the same moment, in versions before this one (sqlite.org/wal.html).
_WAL_RESET_FIXED = (3, 51, 3)


def fault(path: Path) -> str:
    """Why the database at ``path`` cannot be trusted, in SQLite's words or ours; '' when nothing was found.

    A file that is missing or empty is not at fault: it has yet to be made.
    """
    if not path.exists() or path.stat().st_size == 0:
        return ""
    found = header_fault(path)
    if found:
        return found
    return page_fault(path) if _deserves_a_close_look(path) else ""


def header_fault(path: Path) -> str:
    """What the first 100 bytes and the length of the file give away (sqlite.org/fileformat.html, section 1.3)."""
    size = path.stat().st_size
    header = _first_bytes(path, 100)
    if len(header) < 100 or not header.startswith(MAGIC):
        return "it is not a database"
    page_size = struct.unpack(">H", header[16:18])[0]
    page_size = 65536 if page_size == 1 else page_size
    changes, pages, valid_for = (struct.unpack(">I", header[at : at + 4])[0] for at in (24, 28, 92))
    if page_size < 512 or page_size & (page_size - 1):
        return "its header is garbled"
    if changes == valid_for and size < pages * page_size and not _log_left(path):
        return f"it was cut off at {size:,} of {pages * page_size:,} bytes"
    return ""


def page_fault(path: Path, *, thorough: bool = False, cancel: threading.Event | None = None) -> str:
    """The first thing that SQLite's quick_check of every page complains of, or ''.

    A damaged search index is no fault: it is made anew from its table. ``thorough`` also compares the index with the
    table, which takes several times as long. Raises Cancelled soon after ``cancel`` is set.
    """
    with contextlib.closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
        try:
            with _ended_by(cancel, connection):
                (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if answer == "ok":
                    _mend_search_indexes(connection, thorough=thorough)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                with naming_failures(path):
                    raise
            return str(error)
    return "" if answer == "ok" else str(answer)


def inspect(path: Path, cancel: threading.Event | None = None) -> str:
    """The thorough ``page_fault`` of a store in use; when there is one, the next start mends it. Raises Cancelled."""
    found = page_fault(path, thorough=True, cancel=cancel)
    if found:
        suspect_mark(path).touch()
    return found


def sqlite_note() -> str:
    """A sentence on a known weakness of the SQLite library in use, or ''; for ``doctor``."""
    if sqlite3.sqlite_version_info >= _WAL_RESET_FIXED:
        return ""
    return (
        f"SQLite {sqlite3.sqlite_version} is older than 3.51.3, which mended a rare fault of the write-ahead log that "
        "can damage a database when two connections write at the same moment. FBA Client writes through one "
        "connection and checks its databases after every irregular end."
    )


@contextlib.contextmanager
def _ended_by(cancel: threading.Event | None, connection: sqlite3.Connection) -> Iterator[None]:
    """Break off what ``connection`` does inside the block once ``cancel`` is set, and raise Cancelled then.

    To look at every page of a large store takes seconds, in one statement.
    """
    if cancel is None:
        yield
        return
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            if cancel.wait(_LOOK_S):
                connection.interrupt()
                done.wait(_LOOK_S)  # again, should it have come between two statements

    watcher = threading.Thread(target=watch, name="store-check", daemon=True)
    watcher.start()
    try:
        yield
    except sqlite3.OperationalError as error:
        if cancel.is_set():
            raise Cancelled from error
        raise
    finally:
        done.set()
        watcher.join()
    if cancel.is_set():
        raise Cancelled  # what came of it may be half an answer


def _first_bytes(path: Path, count: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(count)
    except OSError as error:
        reason = reason_of(error)
        raise DataFolderError("{path} cannot be read: {reason}.", path=str(path), reason=reason) from error


def _deserves_a_close_look(path: Path) -> bool:
    return path.stat().st_size <= SMALL_BYTES or _log_left(path) or suspect_mark(path).exists()


def _log_left(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _mend_search_indexes(connection: sqlite3.Connection, *, thorough: bool) -> None:
    names = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'").fetchall()
    connection.execute(f"PRAGMA busy_timeout = {_INDEX_WAIT_MS}")
    for (name,) in names:
        try:
            connection.execute(
                f'INSERT INTO "{name}"("{name}", rank) VALUES (\'integrity-check\', ?)', (int(thorough),)
            )
        except sqlite3.DatabaseError as error:
            connection.rollback()
            if _primary(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY):
                return  # the check counts as writing, and somebody is at it; it must not hold up this start
            if not _is_damage(error):
                raise
            _log.warning("The search index %s is damaged and made anew: %s", name, error)
            connection.execute(f'INSERT INTO "{name}"("{name}") VALUES (\'rebuild\')')
        connection.commit()


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return _primary(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _primary(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
