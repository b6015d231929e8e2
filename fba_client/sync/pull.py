"""What all pulls share: their result, how failures and shrinking lists are noted, the time at the backend."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from fba_client.domain.clock import Clock
from fba_client.domain.times import iso_seconds, parse_moment
from fba_client.errors import Cancelled, FbaClientError
from fba_client.phrases import kept
from fba_client.store.database import Database
from fba_client.store.sources import hold_back, let_through, mark_failed, source_state
from fba_client.sync.events import Changed
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

INVENTORY = "inventory"
SHIPMENTS = "shipments"
PLANS = "plans"
LEDGER_DAYS = "ledger_summary"
LEDGER_EVENTS = "ledger_detail"

CHUNK = 2_000  # rows a transaction, so that the writer's lock is short
_TOLERATED_ROWS = 20
_TOLERATED_SHARE = 0.05

Report = Callable[[int, int, str], None]  # done, total (0: not known), a short note


@dataclass(frozen=True, slots=True)
class PullResult:
    """What a pull did: rows written, and which facts changed."""

    rows: int = 0
    changed: frozenset[Changed] = field(default_factory=frozenset)


# One step that fetches: a client, the desk, where to tell how far it is, and the flag that stops it.
Pull = Callable[["SpApiClient", Workplace, Report, threading.Event], PullResult]


class TooFewRows(Exception):
    """What came is much less than what is held. Never leaves a pull: it undoes the transaction that it is raised in."""

    def __init__(self, rows_before: int, rows_after: int) -> None:
        super().__init__(rows_before, rows_after)
        self.rows_before = rows_before
        self.rows_after = rows_after


def shrinks(rows_before: int, rows_after: int) -> bool:
    """Whether so much is missing that a person should look: over 5% and over 20 rows."""
    return rows_before - rows_after > max(_TOLERATED_ROWS, rows_before * _TOLERATED_SHARE)


def hold(cache: Database, source: str, held: TooFewRows, now: datetime) -> None:
    """Note that a pull was held back; nothing of it was taken in."""
    with cache.write() as conn:
        hold_back(
            conn,
            source,
            rows_before=held.rows_before,
            rows_after=held.rows_after,
            reason=f"{held.rows_after:,} rows came where there were {held.rows_before:,}",
            held_at=iso_seconds(now),
        )


def accept_held_back(cache: Database, source: str) -> None:
    """A person says that the backend is right: the next pull of about that size is taken in.

    Reports of balances are asked for once a day; today's is asked for again.
    """
    with cache.write() as conn:
        conn.exec_driver_sql(
            "UPDATE source SET rows = (SELECT rows_after FROM held_back WHERE source = name) "
            "WHERE name = ? AND EXISTS (SELECT 1 FROM held_back WHERE source = name)",
            (source,),
        )
        if source == LEDGER_DAYS:  # its watermark is “first day..day of the newest question”, see pull_ledger.Coverage
            conn.exec_driver_sql(
                "UPDATE source SET watermark = substr(watermark, 1, instr(watermark, '..') + 1) WHERE name = ?",
                (source,),
            )
        let_through(conn, source)


def dismiss_held_back(cache: Database, source: str) -> None:
    """A person keeps what is there: the note goes, and a next pull that is as short is held back again."""
    with cache.write() as conn:
        let_through(conn, source)


@contextlib.contextmanager
def noting_failure(cache: Database, source: str) -> Iterator[None]:
    """Note why a pull failed, for the Sync Centre; the error goes on. A cancel is no failure."""
    try:
        yield
    except Cancelled:
        raise
    except FbaClientError as error:
        with cache.write() as conn:
            mark_failed(conn, source, kept(error.phrase))
        raise


def check(cancel: threading.Event) -> None:
    """Raises Cancelled once ``cancel`` is set; called between two transactions."""
    if cancel.is_set():
        raise Cancelled


def backend_now(conn: Connection, clock: Clock) -> datetime:
    """The time at the backend: ours, or the newest moment that it told us if that is later.

    The embedded marketplace's clock runs ahead, and so may a backend's if this computer's clock is slow.
    """
    told = [parse_moment(source_state(conn, name).as_of) for name in (INVENTORY, PLANS)]
    return max([clock.now(), *(moment for moment in told if moment is not None)])
