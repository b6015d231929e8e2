"""Which days and products a ledger report covers."""

from __future__ import annotations

from datetime import timedelta

from fba_client.sandbox.config import HISTORY_DAYS
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.reports.jobs import Job
from fba_client.sandbox.world.ledger import Span

LATE_DAYS = 2  # the ledger of a day can be had so many days after it


def ledger_days(job: Job) -> Span | None:
    """First and last day of the report; None if it has none, as without dates or for the last days only."""
    if job.start is None:
        return None
    end = job.end or job.created_at
    first = max(job.start.date(), job.created_at.date() - timedelta(days=HISTORY_DAYS))
    last = min(end.date(), job.created_at.date() - timedelta(days=LATE_DAYS))
    return (first.toordinal(), last.toordinal()) if first <= last else None


def wanted_products(market: Marketplace, job: Job) -> frozenset[int]:
    """The products that the options ask for, by position in the catalog; all of them without such an option."""
    options = job.options
    return frozenset(
        index
        for index, product in enumerate(market.catalog.listed)
        if options.get("FNSKU") in (None, "", product.fnsku)
        and options.get("MSKU") in (None, "", product.msku)
        and options.get("ASIN") in (None, "", product.asin)
    )
