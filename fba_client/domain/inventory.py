"""What the fulfillment network says about stock: dispositions and the figures of one SKU.

Sources: FBA Inventory API v1 (InventorySummary), ledger reports (Disposition column). Unknown dispositions are kept
as they come, since the backend adds some without notice.
"""

from __future__ import annotations

from dataclasses import dataclass

SELLABLE = "SELLABLE"
DISPOSITIONS = (
    SELLABLE,
    "DEFECTIVE",
    "CUSTOMER_DAMAGED",
    "WAREHOUSE_DAMAGED",
    "CARRIER_DAMAGED",
    "DISTRIBUTOR_DAMAGED",
    "EXPIRED",
)


@dataclass(frozen=True, slots=True)
class StockFigures:
    """Units of one SKU across the network, as one inventory summary states them."""

    fulfillable: int = 0
    inbound_working: int = 0
    inbound_shipped: int = 0
    inbound_receiving: int = 0
    reserved: int = 0
    researching: int = 0
    unfulfillable: int = 0

    @property
    def inbound(self) -> int:
        """Units announced, under way or being received."""
        return self.inbound_working + self.inbound_shipped + self.inbound_receiving

    @property
    def on_hand(self) -> int:
        """Units inside the network, sellable or not."""
        return self.fulfillable + self.reserved + self.researching + self.unfulfillable
