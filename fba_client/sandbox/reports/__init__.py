"""Reports 2021-06-30: asking for a report, waiting for it, and fetching its document."""

from __future__ import annotations

from fba_client.sandbox.reports.jobs import SCHEMA
from fba_client.sandbox.reports.operations import blueprint

BLUEPRINTS = (blueprint,)

__all__ = ["BLUEPRINTS", "SCHEMA"]
