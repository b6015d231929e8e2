"""What is done for the stores once a day while nobody waits for anything: both are looked at closely, old entries go.

Entries of the outbox that are settled are kept for eighteen months, as long as the backend's own reports reach back:
until then they tell what was sent when, for the year's books. The tag in a plan's name needs its entry only until that
is settled. What was printed is kept for ever.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from fba_client.domain.times import iso_seconds, parse_moment
from fba_client.errors import Cancelled
from fba_client.services.desk import Desk
from fba_client.settings import write_whole
from fba_client.store import health, outbox
from fba_client.store.backups import newest_good

KEPT = timedelta(days=548)
_EVERY = timedelta(days=1)
_AT_ONCE = 200  # rows a transaction, so that nobody waits for the writer's lock
_RECENT, _RECENT_DAYS = timedelta(days=90), 3


@dataclass(frozen=True, slots=True)
class StoreFault:
    """A store that is damaged, and why it is thought to be. ``copy`` is the newest good copy of the workspace; the
    backend's data (``is_workspace`` False) can be fetched again."""

    is_workspace: bool
    reason: str
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class HouseReport:
    """What came of it."""

    faults: tuple[StoreFault, ...] = ()
    purged: int = 0


def is_due(desk: Desk) -> bool:
    """Whether it was not done for a day, or at a time that is still to come (a clock that was wrong)."""
    done_at = None
    with contextlib.suppress(OSError, ValueError):  # never done, or no time can be read: then it is due
        done_at = parse_moment(_mark(desk).read_text(encoding="ascii").strip())
    return done_at is None or not timedelta(0) <= desk.clock.now() - done_at < _EVERY


def keep_house(desk: Desk, cancel: threading.Event) -> HouseReport:
    """Look at every page of both stores, and delete old entries. Some seconds; the next start mends what is damaged.

    Raises Cancelled, DatabaseBusy, DiskFull, DataFolderError; then it is due again.
    """
    faults = [fault for fault in (_workspace_fault(desk, cancel), _cache_fault(desk, cancel)) if fault is not None]
    purged = 0 if any(fault.is_workspace for fault in faults) else purge_outbox(desk, cancel)
    write_whole(_mark(desk), iso_seconds(desk.clock.now()).encode("ascii"))
    return HouseReport(tuple(faults), purged)


def purge_outbox(desk: Desk, cancel: threading.Event) -> int:
    """Delete what was settled over eighteen months ago, a few rows at a time; how many. Raises Cancelled.

    A clock that has run ahead must not cost anything: nothing goes unless the outbox was in use on some days of the
    last months, by this same clock.
    """
    now = desk.clock.now()
    with desk.workspace.read() as conn:
        if outbox.busy_days(conn, now - _RECENT, now) < _RECENT_DAYS:
            return 0
    total, gone = 0, _AT_ONCE
    while gone == _AT_ONCE:
        if cancel.is_set():
            raise Cancelled
        with desk.workspace.write() as conn:
            gone = outbox.purge_settled(conn, now - KEPT, _AT_ONCE)
        total += gone
    return total


def _workspace_fault(desk: Desk, cancel: threading.Event) -> StoreFault | None:
    path = desk.workspace.path
    reason = health.inspect(path, cancel)
    return StoreFault(True, reason, newest_good(path, desk.folder.backups)) if reason else None


def _cache_fault(desk: Desk, cancel: threading.Event) -> StoreFault | None:
    reason = health.inspect(desk.cache.path, cancel)
    return StoreFault(False, reason) if reason else None


def _mark(desk: Desk) -> Path:
    return desk.folder.stores / "housekeeping.txt"
