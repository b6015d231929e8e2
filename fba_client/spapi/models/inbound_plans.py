"""Plans of the inbound API and how they are split over fulfillment centers."""

from __future__ import annotations

from fba_client.spapi.models.base import Dto, Many, Page, Text, Time
from fba_client.spapi.models.inbound_common import Address, AddressInput, Incentive, OperationAccepted
from fba_client.spapi.models.inbound_items import Item, ItemInput
from fba_client.spapi.models.inbound_packing import Box, PackingOptionSummary, Pallet


class PlacementOption(Dto):
    """A way to split a plan over fulfillment centers, with fees and an expiration."""

    discounts: Many[Incentive]
    fees: Many[Incentive]
    placement_option_id: str
    shipment_ids: Many[str]
    status: str
    expiration: Time | None = None


class PlacementOptionSummary(Dto):
    """A placement option by id and status."""

    placement_option_id: str
    status: str


class ListPlacementOptionsResponse(Page):
    """One page of placement options."""

    placement_options: Many[PlacementOption]


class CustomPlacementInput(Dto):
    """Items that the seller wants at one warehouse (where the marketplace allows it)."""

    items: Many[ItemInput]
    warehouse_id: str


class GeneratePlacementOptionsRequest(Dto):
    """Wishes for the split; empty asks for the backend's own options."""

    custom_placement: Many[CustomPlacementInput] = ()


class ShipmentSummary(Dto):
    """A shipment of a plan by id and status."""

    shipment_id: str
    status: str


class InboundPlan(Dto):
    """A plan with its options and shipments."""

    created_at: Time
    inbound_plan_id: str
    last_updated_at: Time
    marketplace_ids: Many[str]
    name: str
    source_address: Address
    status: str
    packing_options: Many[PackingOptionSummary] = ()
    placement_options: Many[PlacementOptionSummary] = ()
    shipments: Many[ShipmentSummary] = ()


class InboundPlanSummary(Dto):
    """A plan as the list of plans shows it."""

    created_at: Time
    inbound_plan_id: str
    last_updated_at: Time
    marketplace_ids: Many[str]
    name: str
    source_address: Address
    status: str


class ListInboundPlansResponse(Page):
    """One page of inbound plans."""

    inbound_plans: Many[InboundPlanSummary] = ()


class CreateInboundPlanRequest(Dto):
    """A new plan: what to send from where to exactly one marketplace."""

    destination_marketplaces: Many[str]
    items: Many[ItemInput]
    source_address: AddressInput
    name: Text = ""


class UpdateInboundPlanNameRequest(Dto):
    """A new name for a plan, 40 characters at most."""

    name: str


class ListInboundPlanItemsResponse(Page):
    """One page of items."""

    items: Many[Item]


class ListInboundPlanBoxesResponse(Page):
    """One page of boxes."""

    boxes: Many[Box]


class ListInboundPlanPalletsResponse(Page):
    """One page of pallets."""

    pallets: Many[Pallet]


class CreateInboundPlanResponse(OperationAccepted):
    """A plan that is being made; it exists once the operation is a success."""

    inbound_plan_id: str
