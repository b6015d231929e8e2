"""The report types that the marketplace can make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LEDGER_SUMMARY = "GET_LEDGER_SUMMARY_VIEW_DATA"
LEDGER_DETAIL = "GET_LEDGER_DETAIL_VIEW_DATA"
AFN_INVENTORY = "GET_AFN_INVENTORY_DATA"
MYI_INVENTORY = "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA"


@dataclass(frozen=True, slots=True)
class ReportKind:
    """``options`` maps each option name to its words; an empty tuple takes any text."""

    is_ledger: bool = False
    encoding: str = "utf-8"
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def options_fault(self, given: Mapping[str, str]) -> str:
        """What is wrong with the options of a request, or ''."""
        for name, value in given.items():
            if name not in self.options:
                return f"{name} is not an option of this report."
            if self.options[name] and value not in self.options[name]:
                return f"{name} must be one of {', '.join(self.options[name])}."
        return ""


_ANY: tuple[str, ...] = ()
_PRODUCT = {"FNSKU": _ANY, "MSKU": _ANY, "ASIN": _ANY}
KINDS: Mapping[str, ReportKind] = {
    LEDGER_SUMMARY: ReportKind(
        is_ledger=True,
        options={
            "aggregateByLocation": ("COUNTRY", "FC"),
            "aggregatedByTimePeriod": ("DAILY", "WEEKLY", "MONTHLY"),
            **_PRODUCT,
        },
    ),
    LEDGER_DETAIL: ReportKind(
        is_ledger=True,
        options={
            "eventType": (
                "",
                "Adjustments",
                "CustomerReturns",
                "Receipts",
                "Shipments",
                "VendorReturns",
                "WhseTransfers",
            ),
            **_PRODUCT,
        },
    ),
    AFN_INVENTORY: ReportKind(encoding="cp1252"),
    MYI_INVENTORY: ReportKind(),
}
