"""Inbound plans by name and status; what hangs on a plan is fetched only for those that are worked on here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fba_client.domain.times import iso_seconds
from fba_client.store.bulk import Row, chunks
from fba_client.store.plans import upsert_plans
from fba_client.store.sources import mark_fetched, source_state
from fba_client.sync.events import Changed
from fba_client.sync.pull import CHUNK, PLANS, PullResult, Report, check, noting_failure
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient


def pull_plans(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Fetch the plans that changed since the last time, newest first. Raises BackendErrors, Cancelled.

    The watermark moves only when the list was read to its end, so that a pull that broke off is made good.
    """
    with noting_failure(desk.cache, PLANS):
        with desk.cache.read() as conn:
            watermark = source_state(conn, PLANS).watermark
        count, newest = 0, watermark
        for chunk in chunks(_changed(client, desk, watermark), CHUNK):
            with desk.cache.write() as conn:
                count += upsert_plans(conn, chunk)
            check(cancel)
            newest = max(newest, *(str(row["updated_at"]) for row in chunk))
            report(count, 0, "")
        _mark(desk, newest)
        return PullResult(count, frozenset({Changed.SOURCES, *({Changed.PLANS} if count else ())}))


def _changed(client: SpApiClient, desk: Workplace, watermark: str) -> Iterator[Row]:
    from fba_client.sync.plan_rows import plan_row  # noqa: PLC0415  (brings the wire's models)

    now = desk.clock.now()
    for plan in client.inbound.list_inbound_plans(sort_by="LAST_UPDATED_TIME", sort_order="DESC"):
        row = plan_row(plan, now)
        if str(row["updated_at"]) < watermark:
            return
        yield row


def _mark(desk: Workplace, newest: str) -> None:
    fetched_at = iso_seconds(desk.clock.now())
    with desk.cache.write() as conn:
        total = int(conn.exec_driver_sql("SELECT count(*) FROM inbound_plan").scalar_one())
        mark_fetched(conn, PLANS, as_of=newest or fetched_at, fetched_at=fetched_at, rows=total, watermark=newest)
