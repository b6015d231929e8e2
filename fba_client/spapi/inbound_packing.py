"""Operations on packing: options, their groups, and the boxes that were packed."""

from __future__ import annotations

from collections.abc import Iterator

from fba_client.spapi.api import Api
from fba_client.spapi.models.inbound import (
    Box,
    Item,
    ListPackingGroupBoxesResponse,
    ListPackingGroupItemsResponse,
    ListPackingOptionsResponse,
    OperationAccepted,
    PackingOption,
    SetPackingInformationRequest,
)


class PackingOperations(Api):
    """Packing options, groups and boxes of a plan."""

    def generate_packing_options(self, plan_id: str) -> OperationAccepted:
        """Ask how the items may be grouped into boxes."""
        return self._call("generatePackingOptions", OperationAccepted, plan_id)

    def list_packing_options(self, plan_id: str) -> Iterator[PackingOption]:
        """The groupings that were generated."""
        for page in self._inbound_pages("listPackingOptions", ListPackingOptionsResponse, plan_id):
            yield from page.packing_options

    def confirm_packing_option(self, plan_id: str, packing_option_id: str) -> OperationAccepted:
        """Choose a grouping."""
        return self._call("confirmPackingOption", OperationAccepted, plan_id, packing_option_id)

    def list_packing_group_items(self, plan_id: str, packing_group_id: str) -> Iterator[Item]:
        """The items that may share a box."""
        for page in self._inbound_pages(
            "listPackingGroupItems", ListPackingGroupItemsResponse, plan_id, packing_group_id
        ):
            yield from page.items

    def list_packing_group_boxes(self, plan_id: str, packing_group_id: str) -> Iterator[Box]:
        """The boxes that were announced for a group."""
        for page in self._inbound_pages(
            "listPackingGroupBoxes", ListPackingGroupBoxesResponse, plan_id, packing_group_id
        ):
            yield from page.boxes

    def set_packing_information(self, plan_id: str, request: SetPackingInformationRequest) -> OperationAccepted:
        """Announce the boxes; their sums must equal the items of each group."""
        return self._call("setPackingInformation", OperationAccepted, plan_id, body=request)
