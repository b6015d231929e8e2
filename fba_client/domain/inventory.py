"""What the fulfillment network says about stock: dispositions, the figures of one SKU, and how long they last.

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


VELOCITY_DAYS = 30
LOW_COVER_DAYS = 21  # a shipment usually needs two to three weeks from our door to the shelf


def days_of_cover(fulfillable: int, shipped_30_days: int) -> int | None:
    """Whole days that ``fulfillable`` units last at the pace of the last 30 days; None when nothing was sold."""
    return fulfillable * VELOCITY_DAYS // shipped_30_days if shipped_30_days > 0 else None


def is_low(fulfillable: int, shipped_30_days: int) -> bool:
    """Whether there is stock, but for fewer than 21 days at the pace of the last 30."""
    cover = days_of_cover(fulfillable, shipped_30_days)
    return fulfillable > 0 and cover is not None and cover < LOW_COVER_DAYS
