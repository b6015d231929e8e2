"""The rows of the reports that the program reads: immutable tuples with named fields, because they come by the million.

Days are ``YYYY-MM-DD``, times ISO 8601 in UTC or '', counts are int. Titles may be ''.
"""

from __future__ import annotations

from typing import NamedTuple


class LedgerSummaryRow(NamedTuple):
    """Stock and movements of one SKU at one center in one disposition on one day."""

    day: str
    msku: str
    center: str
    disposition: str
    fnsku: str
    asin: str
    title: str
    starting: int
    in_transit: int
    receipts: int
    customer_shipments: int
    customer_returns: int
    vendor_returns: int
    transfers: int
    found: int
    lost: int
    damaged: int
    disposed: int
    other_events: int
    ending: int
    unknown_events: int


class LedgerDetailRow(NamedTuple):
    """One movement of stock; identical rows are separate events."""

    day: str
    happened_at: str
    msku: str
    fnsku: str
    asin: str
    title: str
    event_type: str
    reference_id: str
    quantity: int
    center: str
    disposition: str
    reason: str
    country: str
    reconciled: int
    unreconciled: int


class AfnInventoryRow(NamedTuple):
    """Units of one SKU in one condition (``SELLABLE`` or ``UNSELLABLE``), over the whole network."""

    msku: str
    fnsku: str
    asin: str
    condition: str
    warehouse_condition: str
    quantity: int


class MyiInventoryRow(NamedTuple):
    """The figures of one SKU over the whole network."""

    msku: str
    fnsku: str
    asin: str
    title: str
    condition: str
    fulfillable: int
    unfulfillable: int
    reserved: int
    total: int
    inbound_working: int
    inbound_shipped: int
    inbound_receiving: int
    researching: int


ReportRow = LedgerSummaryRow | LedgerDetailRow | AfnInventoryRow | MyiInventoryRow
