"""Operations on one shipment of a plan: what it holds, its name, address and tracking, and later changes of content."""

from __future__ import annotations

from collections.abc import Iterator

from fba_client.spapi.api import Api
from fba_client.spapi.models.inbound import (
    Box,
    ContentUpdatePreview,
    GenerateShipmentContentUpdatePreviewsRequest,
    GetDeliveryChallanDocumentResponse,
    Item,
    ListShipmentBoxesResponse,
    ListShipmentContentUpdatePreviewsResponse,
    ListShipmentItemsResponse,
    ListShipmentPalletsResponse,
    OperationAccepted,
    Pallet,
    Shipment,
    UpdateShipmentNameRequest,
    UpdateShipmentSourceAddressRequest,
    UpdateShipmentTrackingDetailsRequest,
)


class ShipmentOperations(Api):
    """One shipment of a plan."""

    def get_shipment(self, plan_id: str, shipment_id: str) -> Shipment:
        """A shipment with its destination; the confirmation id is there once placement is confirmed."""
        return self._call("getShipment", Shipment, plan_id, shipment_id)

    def list_shipment_items(self, plan_id: str, shipment_id: str) -> Iterator[Item]:
        """Every item of a shipment."""
        for page in self._inbound_pages("listShipmentItems", ListShipmentItemsResponse, plan_id, shipment_id):
            yield from page.items

    def list_shipment_boxes(self, plan_id: str, shipment_id: str) -> Iterator[Box]:
        """Every box of a shipment, with the box id that its label must carry."""
        for page in self._inbound_pages("listShipmentBoxes", ListShipmentBoxesResponse, plan_id, shipment_id):
            yield from page.boxes

    def list_shipment_pallets(self, plan_id: str, shipment_id: str) -> Iterator[Pallet]:
        """Every pallet of a shipment."""
        for page in self._inbound_pages("listShipmentPallets", ListShipmentPalletsResponse, plan_id, shipment_id):
            yield from page.pallets

    def update_shipment_name(self, plan_id: str, shipment_id: str, request: UpdateShipmentNameRequest) -> None:
        """Rename a shipment; done when this returns."""
        self._command("updateShipmentName", plan_id, shipment_id, body=request)

    def update_shipment_source_address(
        self, plan_id: str, shipment_id: str, request: UpdateShipmentSourceAddressRequest
    ) -> OperationAccepted:
        """Change where a shipment leaves from, before its carrier is confirmed."""
        return self._call("updateShipmentSourceAddress", OperationAccepted, plan_id, shipment_id, body=request)

    def update_shipment_tracking_details(
        self, plan_id: str, shipment_id: str, request: UpdateShipmentTrackingDetailsRequest
    ) -> OperationAccepted:
        """State a tracking number for each box, or the freight bill; the backend checks them within a day."""
        return self._call("updateShipmentTrackingDetails", OperationAccepted, plan_id, shipment_id, body=request)

    def generate_shipment_content_update_previews(
        self, plan_id: str, shipment_id: str, request: GenerateShipmentContentUpdatePreviewsRequest
    ) -> OperationAccepted:
        """Ask what a change of content would cost; state all boxes, one left out is removed."""
        return self._call(
            "generateShipmentContentUpdatePreviews", OperationAccepted, plan_id, shipment_id, body=request
        )

    def list_shipment_content_update_previews(self, plan_id: str, shipment_id: str) -> Iterator[ContentUpdatePreview]:
        """The previews that were generated."""
        for page in self._inbound_pages(
            "listShipmentContentUpdatePreviews", ListShipmentContentUpdatePreviewsResponse, plan_id, shipment_id
        ):
            yield from page.content_update_previews

    def get_shipment_content_update_preview(
        self, plan_id: str, shipment_id: str, content_update_preview_id: str
    ) -> ContentUpdatePreview:
        """One preview."""
        return self._call(
            "getShipmentContentUpdatePreview", ContentUpdatePreview, plan_id, shipment_id, content_update_preview_id
        )

    def confirm_shipment_content_update_preview(
        self, plan_id: str, shipment_id: str, content_update_preview_id: str
    ) -> OperationAccepted:
        """Carry a change of content out, before its preview expires."""
        return self._call(
            "confirmShipmentContentUpdatePreview", OperationAccepted, plan_id, shipment_id, content_update_preview_id
        )

    def get_delivery_challan_document(self, plan_id: str, shipment_id: str) -> GetDeliveryChallanDocumentResponse:
        """The delivery challan of a partnered shipment (India)."""
        return self._call("getDeliveryChallanDocument", GetDeliveryChallanDocumentResponse, plan_id, shipment_id)
