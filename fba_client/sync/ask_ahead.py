"""Asking for reports at the start of a sync: the backend needs minutes to make them, while the rest is fetched."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from fba_client.errors import BackendError
from fba_client.sync.pull import PullResult, Report
from fba_client.sync.pull_events import ask_for_events
from fba_client.sync.pull_inventory import pull_inventory
from fba_client.sync.pull_ledger import ask_for_ledger
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient


def ask_ahead_and_pull_inventory(
    client: SpApiClient, desk: Workplace, report: Report, cancel: threading.Event
) -> PullResult:
    """Ask for the ledger reports that are due, then fetch the totals of each SKU. Raises what ``pull_inventory`` does.

    Where asking fails, the pull that needs the report asks again and tells why.
    """
    for ask in (ask_for_ledger, ask_for_events):
        with contextlib.suppress(BackendError):
            ask(client, desk, report, cancel)
    return pull_inventory(client, desk, report, cancel)
