"""The steps that fetch, in the order of a sync."""

from __future__ import annotations

from fba_client.sync.ask_ahead import ask_ahead_and_pull_inventory
from fba_client.sync.events import Step
from fba_client.sync.pull import Pull
from fba_client.sync.pull_events import pull_events
from fba_client.sync.pull_ledger import pull_ledger
from fba_client.sync.pull_plan_shipments import pull_plans_and_shipments
from fba_client.sync.pull_shipments import pull_shipments

PULL_STEPS: tuple[tuple[Step, Pull], ...] = (
    (Step.INVENTORY, ask_ahead_and_pull_inventory),
    (Step.SHIPMENTS, pull_shipments),
    (Step.PLANS, pull_plans_and_shipments),
    (Step.LEDGER, pull_ledger),
    (Step.REPORTS, pull_events),
)
