"""The world of one marketplace: made from its seed, taken up again from its state, and kept up to date."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import numpy as np

from fba_client.sandbox.catalog import Catalog
from fba_client.sandbox.centers import Centers
from fba_client.sandbox.clock import parse_iso
from fba_client.sandbox.config import HISTORY_DAYS
from fba_client.sandbox.shipments import progress
from fba_client.sandbox.state import State
from fba_client.sandbox.world.demand import Demand, Ints, make_demand
from fba_client.sandbox.world.events import COLUMNS, DISPOSITIONS, NONE, Kind
from fba_client.sandbox.world.history import History, make_homes, make_opening
from fba_client.sandbox.world.network import Network

_BORN, _SEEDED, _FIRST = "born_on", "seeded", "first_day"


class World:
    """Stock, sales and shipments as they are at ``now``, which every reader gives and which never runs backwards.

    ``seeded`` is false for the world of a new seller, who has products but no stock and no past.
    """

    def __init__(
        self,
        state: State,
        seed: int,
        catalog: Catalog,
        centers: Centers,
        now: datetime,
        *,
        seeded: bool = True,
        history_days: int = HISTORY_DAYS,
    ) -> None:
        self._state = state
        self._catalog = catalog
        self._centers = centers
        self._lock = threading.RLock()
        self._references: dict[str, int] = {}
        is_new = not state.meta(_BORN)
        self.seeded = seeded if is_new else state.meta(_SEEDED) == "1"
        born = now.date().toordinal() if is_new else int(state.meta(_BORN))
        self.first_day = born - history_days if is_new else int(state.meta(_FIRST))
        demand = make_demand(seed, len(catalog.listed), self.first_day, born)
        homes = make_homes(seed, len(catalog.listed), len(centers.listed))
        opening = make_opening(seed, demand, homes, self.first_day) * int(self.seeded)
        perishable = np.array([product.has_expiry for product in catalog.listed])
        self.network = Network(demand, opening, homes, perishable, self.first_day)
        if is_new:
            self._begin(seed, demand, born, now)

    def _begin(self, seed: int, demand: Demand, born: int, now: datetime) -> None:
        with self._state.write() as db:
            if self.seeded:
                past = History(seed, demand, self.network.opening, self.first_day, now)
                past.write(db, self._catalog, self._centers)
            self._state.remember(_SEEDED, str(int(self.seeded)))
            self._state.remember(_FIRST, str(self.first_day))
            self._state.remember(_BORN, str(born))

    def settle(self, now: datetime) -> None:
        """Let shipments get on as far as they are due until ``now``."""
        with self._state.read() as db:
            waiting = _is_due(db, now)
        if waiting:
            with self._state.write() as db:
                progress(db, now)

    @contextmanager
    def at(self, now: datetime) -> Iterator[Network]:
        """The network with every day played that has begun, today as a whole among them (see ``stock``).

        It stays so within the block.
        """
        with self._lock:
            self.settle(now)
            self._play_until(now.date().toordinal())
            yield self.network

    def product_index(self, msku: str) -> int:
        """Position of a product in every array; KeyError if the seller has none of that name."""
        return self._catalog.index_of[msku]

    def receipts_on(self, day: int) -> Ints:
        """What was received on ``day`` so far, as event rows."""
        low, high = (datetime.combine(date.fromordinal(d), datetime.min.time(), UTC) for d in (day, day + 1))
        return self._receipts(low, high).get(day, NONE)

    def shipment_ids(self) -> list[str]:
        """The shipments that the references of receipts stand for, by position."""
        return list(self._references)

    def _play_until(self, today: int) -> None:
        last = self.network.played_until
        if last >= today:
            return
        low, high = (datetime.combine(date.fromordinal(d), datetime.min.time(), UTC) for d in (last, today))
        receipts = self._receipts(low, high)
        for day in range(last + 1, today + 1):
            self.network.receive(receipts.get(day - 1, NONE))
            self.network.play(day)
        self.network.events.seal()

    def _receipts(self, low: datetime, high: datetime) -> dict[int, Ints]:
        with self._state.read() as db:
            rows = db.execute(
                "SELECT due_at, disposition, msku, center, quantity, shipment_id FROM receipt"
                " WHERE done AND due_at >= ? AND due_at < ? ORDER BY due_at, id",
                (f"{low:%Y-%m-%dT%H:%M:%SZ}", f"{high:%Y-%m-%dT%H:%M:%SZ}"),
            ).fetchall()
        by_day: dict[int, list[tuple[int, ...]]] = {}
        for row in rows:
            event = self._receipt_event(row)
            by_day.setdefault(event[0], []).append(event)
        return {day: np.array(events, np.int64).reshape(-1, COLUMNS) for day, events in by_day.items()}

    def _receipt_event(self, row: sqlite3.Row) -> tuple[int, ...]:
        at = parse_iso(row["due_at"])
        return (
            at.date().toordinal(),
            DISPOSITIONS.index(row["disposition"]),
            self._catalog.index_of[row["msku"]],
            self._centers.index_of[row["center"]],
            int(Kind.RECEIPT),
            row["quantity"],
            at.hour * 3600 + at.minute * 60 + at.second,
            self._references.setdefault(row["shipment_id"], len(self._references)),
        )


def _is_due(db: sqlite3.Connection, now: datetime) -> bool:
    text = f"{now:%Y-%m-%dT%H:%M:%SZ}"
    steps = db.execute("SELECT 1 FROM shipment_step WHERE due_at <= ? LIMIT 1", (text,)).fetchone()
    receipts = db.execute("SELECT 1 FROM receipt WHERE NOT done AND due_at <= ? LIMIT 1", (text,)).fetchone()
    return steps is not None or receipts is not None
