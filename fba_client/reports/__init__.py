"""Streaming parsers of the seller's report files, by normalised column name."""

from __future__ import annotations

from fba_client.reports.kinds import AFN_INVENTORY, LEDGER_DETAIL, LEDGER_SUMMARY, MYI_INVENTORY
from fba_client.reports.rows import AfnInventoryRow, LedgerDetailRow, LedgerSummaryRow, MyiInventoryRow, ReportRow
from fba_client.reports.stream import ReportStream, open_report

__all__ = [
    "AFN_INVENTORY",
    "LEDGER_DETAIL",
    "LEDGER_SUMMARY",
    "MYI_INVENTORY",
    "AfnInventoryRow",
    "LedgerDetailRow",
    "LedgerSummaryRow",
    "MyiInventoryRow",
    "ReportRow",
    "ReportStream",
    "open_report",
]
