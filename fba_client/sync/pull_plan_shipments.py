"""Shipments that were made elsewhere: which plan has which, and the boxes of those whose boxes somebody asked for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from fba_client.sync.events import Changed
from fba_client.sync.plan_reader import PlanReader
from fba_client.sync.pull import PLANS, PullResult, Report, noting_failure
from fba_client.sync.pull_plans import pull_plans
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

_MOST = 10  # of each a sync: there are two answers a second, and the next sync goes on


def pull_plans_and_shipments(
    client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event
) -> PullResult:
    """The plans that changed, then what hangs on those that others made. Raises BackendErrors, Cancelled."""
    plans = pull_plans(client, desk, report, cancel)
    shipments = pull_plan_shipments(client, desk, report, cancel)
    return PullResult(plans.rows + shipments.rows, plans.changed | shipments.changed)


def pull_plan_shipments(client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event) -> PullResult:
    """Look into some plans that are new or changed, so that a wish for boxes finds its plan at once; and read again the
    boxes that were asked for once and may have changed. Raises BackendErrors, Cancelled."""
    reader, count = PlanReader(client, desk, cancel), 0
    with noting_failure(desk.cache, PLANS):
        for plan_id in reader.unread_plans(_MOST):
            count += reader.read_shipments(plan_id)
            report(count, 0, "")
        for place in reader.stale_shipments(_MOST):
            reader.read_contents(place)
            count += 1
            report(count, 0, "")
    return PullResult(count, frozenset({Changed.PLANS} if count else ()))
