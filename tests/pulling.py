"""Running pulls in tests: each with a client of its own, as separate runs of the program would."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from fba_client.domain.clock import Clock
from fba_client.services.desk import Desk

if TYPE_CHECKING:
    from fba_client.spapi.exchange import Exchange
    from fba_client.sync.pull import Pull, PullResult


class Puller:
    """Runs pulls for one desk and keeps what was exchanged and reported."""

    def __init__(self, desk: Desk, base_url: str, clock: Clock) -> None:
        self.desk = desk
        self.base_url = base_url
        self.clock = clock
        self.exchanges: list[Exchange] = []
        self.notes: list[tuple[int, int, str]] = []
        self.cancel = threading.Event()

    def __call__(self, pull: Pull) -> PullResult:
        from fba_client.sync.connection import connect  # noqa: PLC0415  (brings the wire)
        from fba_client.sync.pull import PullResult  # noqa: PLC0415

        with connect(
            self.desk.settings,
            self.clock,
            base_url_override=self.base_url,
            cancel=self.cancel,
            recorder=self.exchanges.append,
        ) as client:
            result = pull(client, self.desk, lambda *note: self.notes.append(note), self.cancel)
        assert isinstance(result, PullResult)
        return result

    def cell(self, sql: str, *values: object) -> object:
        """The one value that the query gives in the cache."""
        with self.desk.cache.read() as conn:
            return conn.exec_driver_sql(sql, values).scalar()

    def table(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """The rows that the query gives in the cache."""
        with self.desk.cache.read() as conn:
            return [tuple(row) for row in conn.exec_driver_sql(sql, values)]
