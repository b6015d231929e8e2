"""Objects of the FBA Inventory API v1: totals of each SKU over the whole network."""

from __future__ import annotations

from fba_client.spapi.models.base import Dto, Error, Many, Page, Text, Time


class ReservedQuantity(Dto):
    """Units that are held for something."""

    total_reserved_quantity: int | None = None
    pending_customer_order_quantity: int | None = None
    pending_transshipment_quantity: int | None = None
    fc_processing_quantity: int | None = None


class ResearchingQuantity(Dto):
    """Units that the network is looking for."""

    total_researching_quantity: int | None = None


class UnfulfillableQuantity(Dto):
    """Units that cannot be sold, by reason."""

    total_unfulfillable_quantity: int | None = None
    customer_damaged_quantity: int | None = None
    warehouse_damaged_quantity: int | None = None
    distributor_damaged_quantity: int | None = None
    carrier_damaged_quantity: int | None = None
    defective_quantity: int | None = None
    expired_quantity: int | None = None


class InventoryDetails(Dto):
    """The figures of one SKU."""

    fulfillable_quantity: int | None = None
    inbound_working_quantity: int | None = None
    inbound_shipped_quantity: int | None = None
    inbound_receiving_quantity: int | None = None
    reserved_quantity: ReservedQuantity | None = None
    researching_quantity: ResearchingQuantity | None = None
    unfulfillable_quantity: UnfulfillableQuantity | None = None


class InventorySummary(Dto):
    """One SKU with its figures and when they last changed."""

    seller_sku: Text = ""
    fn_sku: Text = ""
    asin: Text = ""
    condition: Text = ""
    product_name: Text = ""
    inventory_details: InventoryDetails | None = None
    last_updated_time: Time | None = None
    total_quantity: int | None = None


class GetInventorySummariesResult(Dto):
    """The summaries of one page."""

    inventory_summaries: Many[InventorySummary]


class GetInventorySummariesResponse(Page):
    """One page of inventory summaries."""

    payload: GetInventorySummariesResult
    errors: Many[Error] = ()
