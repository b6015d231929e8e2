"""The pictures of the designs that print runs used, as files named by what is in them: a run prints the same when it is
taken up again, whatever became of the design and of the pictures beside it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, text

from fba_client.settings import not_written, write_whole

_JUST_KEPT_S = 3600  # another program may be about to enter the run that it kept a picture for


def keep_picture(folder: Path, content: bytes, suffix: str) -> str:
    """Keep a picture in ``folder``, once however often it is used; the name of its file. Raises DiskFull,
    SettingsError."""
    name = f"{hashlib.sha256(content).hexdigest()}{suffix}"
    path = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_file():
            path.touch()  # it is in use: nobody may forget it now
            return name
    except OSError as error:
        raise not_written(folder, error) from error
    write_whole(path, content)
    return name


def forget_pictures(conn: Connection, folder: Path, *, now_s: float | None = None) -> int:
    """Take away the pictures that no run which can be printed again is drawn with; how many there were."""
    if not folder.is_dir():
        return 0
    newest = (time.time() if now_s is None else now_s) - _JUST_KEPT_S
    old = {path.name: path for path in folder.iterdir() if path.is_file() and path.stat().st_mtime < newest}
    unused = set(old) - _used(conn, old)
    for name in unused:
        with suppress(OSError):  # somebody looks at it; the next run tries again
            old[name].unlink()
    return len(unused)


def _used(conn: Connection, names: Collection[str]) -> set[str]:
    return {
        name
        for name in names
        if conn.execute(
            text("SELECT 1 FROM print_run WHERE spec_json <> '{}' AND instr(spec_json, :name) LIMIT 1"), {"name": name}
        ).first()
    }
