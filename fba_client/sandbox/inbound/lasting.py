"""How long an offer is good for."""

from __future__ import annotations

from datetime import datetime, timedelta

from fba_client.sandbox.context import Marketplace

PACKING_HOURS = TRANSPORTATION_HOURS = WINDOW_HOURS = 24
PLACEMENT_HOURS = 72
_LEAST_REAL_S = 900


def good_until(market: Marketplace, now: datetime, hours: float) -> datetime:
    """``hours`` of the marketplace's time from ``now``, but a quarter of an hour of ours at least.

    A person who compares offers is no faster because the marketplace's clock is.
    """
    return now + max(timedelta(hours=hours), timedelta(seconds=_LEAST_REAL_S * market.clock.speed))
