"""Fulfillment Inbound 2024-03-20, all 45 operations: ``client.inbound``."""

from __future__ import annotations

from collections.abc import Sequence

from fba_client.spapi.api import Api, Query
from fba_client.spapi.inbound_packing import PackingOperations
from fba_client.spapi.inbound_plans import PlanOperations
from fba_client.spapi.inbound_shipments import ShipmentOperations
from fba_client.spapi.inbound_transport import TransportOperations
from fba_client.spapi.models.inbound import (
    ComplianceDetail,
    CreateMarketplaceItemLabelsRequest,
    CreateMarketplaceItemLabelsResponse,
    ListItemComplianceDetailsResponse,
    ListPrepDetailsResponse,
    MskuPrepDetail,
    OperationAccepted,
    SetPrepDetailsRequest,
    UpdateItemComplianceDetailsRequest,
)
from fba_client.spapi.query import double_encoded

MSKUS_PER_CALL = 100


class ItemOperations(Api):
    """What belongs to a SKU rather than to a plan: prep, labels, compliance."""

    def list_prep_details(self, mskus: Sequence[str], *, marketplace_id: str = "") -> tuple[MskuPrepDetail, ...]:
        """Prep category, types and allowed owners of 1 to 100 SKUs; ``marketplace_id`` '' is the client's own."""
        query = self._mskus_query(mskus, marketplace_id)
        return self._call("listPrepDetails", ListPrepDetailsResponse, query=query).msku_prep_details

    def set_prep_details(self, request: SetPrepDetailsRequest) -> OperationAccepted:
        """State prep category and types where the backend does not know them."""
        return self._call("setPrepDetails", OperationAccepted, body=request)

    def create_marketplace_item_labels(
        self, request: CreateMarketplaceItemLabelsRequest
    ) -> CreateMarketplaceItemLabelsResponse:
        """The backend's own item labels, as documents with short-lived addresses."""
        return self._call("createMarketplaceItemLabels", CreateMarketplaceItemLabelsResponse, body=request)

    def list_item_compliance_details(
        self, mskus: Sequence[str], *, marketplace_id: str = ""
    ) -> tuple[ComplianceDetail, ...]:
        """Tax facts of 1 to 100 SKUs (India)."""
        query = self._mskus_query(mskus, marketplace_id)
        return self._call(
            "listItemComplianceDetails", ListItemComplianceDetailsResponse, query=query
        ).compliance_details

    def update_item_compliance_details(
        self, request: UpdateItemComplianceDetailsRequest, *, marketplace_id: str = ""
    ) -> OperationAccepted:
        """State tax facts of one SKU (India)."""
        query = {"marketplaceId": marketplace_id or self._marketplace_id}
        return self._call("updateItemComplianceDetails", OperationAccepted, query=query, body=request)

    def _mskus_query(self, mskus: Sequence[str], marketplace_id: str) -> Query:
        return {"marketplaceId": marketplace_id or self._marketplace_id, "mskus": double_encoded(mskus)}


class InboundApi(PlanOperations, PackingOperations, ShipmentOperations, TransportOperations, ItemOperations):
    """Every operation of Fulfillment Inbound 2024-03-20."""
