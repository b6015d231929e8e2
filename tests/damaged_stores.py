"""Stores as a failing disk leaves them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def garble(path: Path, offset: int, length: int = 4096) -> None:
    """Overwrite a part of a file."""
    with path.open("r+b") as stream:
        stream.seek(offset)
        stream.write(b"\xa5" * length)


def page_of(path: Path, table: str) -> int:
    """Where the root page of ``table`` begins in the file."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return int((root - 1) * 4096)
