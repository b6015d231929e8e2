"""Packing of the inbound API: options, groups, boxes and pallets."""

from __future__ import annotations

from fba_client.spapi.models.base import Dto, Many, Page, Text, Time
from fba_client.spapi.models.inbound_common import Dimensions, Incentive, Region, Weight, WeightRange
from fba_client.spapi.models.inbound_items import Item, ItemInput


class Box(Dto):
    """``quantity`` identical boxes as the backend holds them; ``box_id`` exists once the shipment is confirmed."""

    package_id: str
    box_id: Text = ""
    content_information_source: Text = ""
    destination_region: Region | None = None
    dimensions: Dimensions | None = None
    external_container_identifier: Text = ""
    external_container_identifier_type: Text = ""
    items: Many[Item] = ()
    quantity: int | None = None
    template_name: Text = ""
    weight: Weight | None = None


class BoxInput(Dto):
    """``quantity`` identical boxes that we announce, with the content of each."""

    content_information_source: str
    dimensions: Dimensions
    quantity: int
    weight: Weight
    items: Many[ItemInput] = ()


class BoxUpdateInput(Dto):
    """A box of a content update; without ``package_id`` it is a new one."""

    content_information_source: str
    dimensions: Dimensions
    quantity: int
    weight: Weight
    items: Many[ItemInput] = ()
    package_id: Text = ""


class BoxRequirements(Dto):
    """What a box must keep to."""

    weight: WeightRange


class ShippingRequirements(Dto):
    """Modes that one shipping solution allows."""

    modes: Many[str]
    solution: str


class ShippingConfiguration(Dto):
    """A way of shipping that a packing option supports."""

    shipping_mode: Text = ""
    shipping_solution: Text = ""


class PackingConfiguration(Dto):
    """How the boxes of a packing option may be described and shipped."""

    box_packing_methods: Many[str] = ()
    box_requirements: BoxRequirements | None = None
    shipping_requirements: Many[ShippingRequirements] = ()


class PackingOption(Dto):
    """A way to group the items of a plan into boxes (OFFERED, ACCEPTED, EXPIRED)."""

    discounts: Many[Incentive]
    fees: Many[Incentive]
    packing_groups: Many[str]
    packing_option_id: str
    status: str
    supported_configurations: Many[PackingConfiguration]
    supported_shipping_configurations: Many[ShippingConfiguration]
    expiration: Time | None = None


class PackingOptionSummary(Dto):
    """A packing option by id and status."""

    packing_option_id: str
    status: str


class ListPackingOptionsResponse(Page):
    """One page of packing options."""

    packing_options: Many[PackingOption]


class ListPackingGroupItemsResponse(Page):
    """One page of items."""

    items: Many[Item]


class ListPackingGroupBoxesResponse(Page):
    """One page of boxes."""

    boxes: Many[Box]


class PackageGroupingInput(Dto):
    """The boxes of one packing group, or of one shipment once placed."""

    boxes: Many[BoxInput]
    packing_group_id: Text = ""
    shipment_id: Text = ""


class SetPackingInformationRequest(Dto):
    """The boxes of every group of a plan."""

    package_groupings: Many[PackageGroupingInput]


class Pallet(Dto):
    """``quantity`` identical pallets as the backend holds them."""

    package_id: str
    dimensions: Dimensions | None = None
    quantity: int | None = None
    stackability: Text = ""
    weight: Weight | None = None


class PalletInput(Dto):
    """``quantity`` identical pallets that we announce."""

    quantity: int
    dimensions: Dimensions | None = None
    stackability: Text = ""
    weight: Weight | None = None
