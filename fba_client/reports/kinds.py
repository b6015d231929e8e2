"""The kinds of report that the program reads, by the names of their columns.

Names are compared in lower case, letters and digits only, because the documented and the real spellings differ; new
columns are passed over, since the backend adds some without notice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fba_client.errors import ReportDamaged, UnknownReportKind
from fba_client.phrases import Phrase
from fba_client.reports.cells import (
    read_count,
    read_day,
    read_moment,
    read_name,
    read_optional_count,
    read_words,
)
from fba_client.reports.rows import AfnInventoryRow, LedgerDetailRow, LedgerSummaryRow, MyiInventoryRow, ReportRow

LEDGER_SUMMARY = "GET_LEDGER_SUMMARY_VIEW_DATA"
LEDGER_DETAIL = "GET_LEDGER_DETAIL_VIEW_DATA"
AFN_INVENTORY = "GET_AFN_INVENTORY_DATA"
MYI_INVENTORY = "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA"
_ENOUGH_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Column:
    """A column wanted: its heading as documented, how its cells are read, and whether the report is none without it."""

    heading: str
    read: Callable[[str], object]
    is_required: bool = True

    @property
    def key(self) -> str:
        return normalised(self.heading)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of report; ``columns`` are in the order of the fields of ``row``."""

    name: str
    title: str
    row: type[ReportRow]
    columns: tuple[Column, ...]

    def missing(self, keys: Sequence[str]) -> list[str]:
        """The headings that this kind needs and ``keys`` lack."""
        return [column.heading for column in self.columns if column.is_required and column.key not in keys]


def normalised(heading: str) -> str:
    """A heading as it is compared."""
    return "".join(char for char in heading.casefold() if char.isalnum())


def _counts(*headings: str) -> tuple[Column, ...]:
    return tuple(Column(heading, read_optional_count) for heading in headings)


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            LEDGER_SUMMARY,
            "inventory ledger, summary",
            LedgerSummaryRow,
            (
                Column("Date", read_day),
                Column("MSKU", read_name),
                Column("Location", read_name),
                Column("Disposition", read_name),
                Column("FNSKU", read_words),
                Column("ASIN", read_words, is_required=False),
                Column("Title", read_words, is_required=False),
                *_counts(
                    "Starting Warehouse Balance",
                    "In Transit Between Warehouses",
                    "Receipts",
                    "Customer Shipments",
                    "Customer Returns",
                    "Vendor Returns",
                    "Warehouse Transfer In/Out",
                    "Found",
                    "Lost",
                    "Damaged",
                    "Disposed",
                    "Other Events",
                ),
                Column("Ending Warehouse Balance", read_count),
                Column("Unknown Events", read_optional_count, is_required=False),
            ),
        ),
        Kind(
            LEDGER_DETAIL,
            "inventory ledger, details",
            LedgerDetailRow,
            (
                Column("Date", read_day),
                Column("Date and Time", read_moment, is_required=False),
                Column("MSKU", read_name),
                Column("FNSKU", read_words),
                Column("ASIN", read_words, is_required=False),
                Column("Title", read_words, is_required=False),
                Column("Event Type", read_name),
                Column("Reference ID", read_words),
                Column("Quantity", read_count),
                Column("Fulfillment Center", read_words),
                Column("Disposition", read_words),
                Column("Reason", read_words),
                Column("Country", read_words, is_required=False),
                Column("Reconciled Quantity", read_optional_count, is_required=False),
                Column("Unreconciled Quantity", read_optional_count, is_required=False),
            ),
        ),
        Kind(
            AFN_INVENTORY,
            "Amazon-fulfilled inventory",
            AfnInventoryRow,
            (
                Column("seller-sku", read_name),
                Column("fulfillment-channel-sku", read_words),
                Column("asin", read_words),
                Column("condition-type", read_words),
                Column("Warehouse-Condition-code", read_name),
                Column("Quantity Available", read_count),
            ),
        ),
        Kind(
            MYI_INVENTORY,
            "manage FBA inventory",
            MyiInventoryRow,
            (
                Column("sku", read_name),
                Column("fnsku", read_words),
                Column("asin", read_words),
                Column("product-name", read_words),
                Column("condition", read_words),
                Column("afn-fulfillable-quantity", read_count),
                *_counts("afn-unsellable-quantity", "afn-reserved-quantity"),
                Column("afn-total-quantity", read_count),
                *_counts(
                    "afn-inbound-working-quantity",
                    "afn-inbound-shipped-quantity",
                    "afn-inbound-receiving-quantity",
                    "afn-researching-quantity",
                ),
            ),
        ),
    )
}


def recognise(headings: Sequence[str]) -> Kind:
    """The kind whose needed columns are all there.

    Raises UnknownReportKind with the columns that were seen and, for a kind that comes near, those that it lacks.
    """
    keys = [normalised(heading) for heading in headings]
    fitting = [kind for kind in KINDS.values() if not kind.missing(keys)]
    if fitting:
        return max(fitting, key=lambda kind: len(kind.columns))
    seen = ", ".join(heading.strip()[:40] for heading in headings[:40]) or Phrase("none")
    nearest = max(KINDS.values(), key=lambda kind: _likeness(kind, keys))
    if _likeness(nearest, keys) >= _ENOUGH_ALIKE:
        raise UnknownReportKind(
            "This looks like the report “{title}”, but it lacks the columns {missing}. Columns seen: {seen}.",
            title=nearest.title,
            missing=", ".join(nearest.missing(keys)),
            seen=seen,
        )
    raise UnknownReportKind(
        "This is no report that FBA Client knows. Columns seen: {seen}.",
        advice="It reads the inventory ledger (summary, details), Amazon-fulfilled and manage FBA inventory.",
        seen=seen,
    )


def expect(kind: Kind, headings: Sequence[str]) -> Kind:
    """``kind`` itself. Raises ReportDamaged naming the columns that are missing."""
    missing = kind.missing([normalised(heading) for heading in headings])
    if missing:
        raise ReportDamaged(
            "The report “{title}” lacks the columns {missing}. Columns seen: {seen}.",
            title=kind.title,
            missing=", ".join(missing),
            seen=", ".join(heading.strip()[:40] for heading in headings[:40]) or Phrase("none"),
        )
    return kind


def _likeness(kind: Kind, keys: Sequence[str]) -> float:
    needed = [column.key for column in kind.columns if column.is_required]
    return sum(key in keys for key in needed) / len(needed)
