"""Fulfillment Inbound v0: received quantities, box labels and bills of lading, which the newer API lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TypeVar

from fba_client.spapi.api import Api, Query
from fba_client.spapi.models.base import format_time
from fba_client.spapi.models.inbound_v0 import (
    BillOfLadingDownloadURL,
    Envelope,
    GetBillOfLadingResponse,
    GetLabelsResponse,
    GetPrepInstructionsResponse,
    GetPrepInstructionsResult,
    GetShipmentItemsResponse,
    GetShipmentsResponse,
    InboundShipmentInfo,
    InboundShipmentItem,
    LabelDownloadURL,
)
from fba_client.spapi.query import QueryValue

E = TypeVar("E", bound=Envelope)
SHIPMENT_STATUSES = (
    "WORKING",
    "READY_TO_SHIP",
    "SHIPPED",
    "IN_TRANSIT",
    "DELIVERED",
    "CHECKED_IN",
    "RECEIVING",
    "CLOSED",
    "CANCELLED",
    "DELETED",
    "ERROR",
)


class InboundV0Api(Api):
    """Every operation of Fulfillment Inbound v0 that is still in service."""

    def get_shipments(
        self,
        *,
        query_type: str = "SHIPMENT",
        shipment_status_list: Sequence[str] = (),
        shipment_id_list: Sequence[str] = (),
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
    ) -> Iterator[InboundShipmentInfo]:
        """Shipments by status or id (``SHIPMENT``), or by when they changed (``DATE_RANGE``); all pages."""
        query: dict[str, QueryValue] = {
            "QueryType": query_type,
            "ShipmentStatusList": tuple(shipment_status_list),
            "ShipmentIdList": tuple(shipment_id_list),
            **_span(last_updated_after, last_updated_before),
        }
        for page in self._v0_pages("getShipments", GetShipmentsResponse, query, lambda a: a.payload.next_token):
            yield from page.payload.shipment_data

    def get_shipment_items(
        self,
        *,
        last_updated_after: datetime,
        last_updated_before: datetime,
        query_type: str = "DATE_RANGE",
    ) -> Iterator[InboundShipmentItem]:
        """Items of all shipments that changed in a span of time, with what was received; all pages."""
        query = {"QueryType": query_type, **_span(last_updated_after, last_updated_before)}
        for page in self._v0_pages("getShipmentItems", GetShipmentItemsResponse, query, lambda a: a.payload.next_token):
            yield from page.payload.item_data

    def get_shipment_items_by_shipment_id(self, confirmation_id: str) -> tuple[InboundShipmentItem, ...]:
        """The items of one shipment (``FBA...``), with what was received."""
        answer = self._call(
            "getShipmentItemsByShipmentId",
            GetShipmentItemsResponse,
            confirmation_id,
            query={"MarketplaceId": self._marketplace_id},
        )
        return answer.payload.item_data

    def get_labels(
        self,
        confirmation_id: str,
        *,
        page_type: str,
        label_type: str,
        number_of_packages: int = 0,
        package_labels_to_print: Sequence[str] = (),
        number_of_pallets: int = 0,
        page_size: int = 0,
        page_start_index: int | None = None,
    ) -> LabelDownloadURL:
        """Where the labels of a shipment (``FBA...``) lie for 15 seconds; fetch them at once, without the token."""
        query: dict[str, QueryValue] = {
            "PageType": page_type,
            "LabelType": label_type,
            "NumberOfPackages": number_of_packages or None,
            "PackageLabelsToPrint": tuple(package_labels_to_print),
            "NumberOfPallets": number_of_pallets or None,
            "PageSize": page_size or None,
            "PageStartIndex": page_start_index,
        }
        return self._call("getLabels", GetLabelsResponse, confirmation_id, query=query).payload

    def get_bill_of_lading(self, confirmation_id: str) -> BillOfLadingDownloadURL:
        """Where the bill of lading of a partnered pallet shipment lies, for 15 seconds."""
        return self._call("getBillOfLading", GetBillOfLadingResponse, confirmation_id).payload

    def get_prep_instructions(
        self, *, ship_to_country_code: str, seller_sku_list: Sequence[str] = (), asin_list: Sequence[str] = ()
    ) -> GetPrepInstructionsResult:
        """How SKUs or products must be labelled and prepared."""
        query: dict[str, QueryValue] = {
            "ShipToCountryCode": ship_to_country_code,
            "SellerSKUList": tuple(seller_sku_list),
            "ASINList": tuple(asin_list),
        }
        return self._call("getPrepInstructions", GetPrepInstructionsResponse, query=query).payload

    def _v0_pages(self, name: str, answer: type[E], query: Query, next_token: Callable[[E], str]) -> Iterator[E]:
        """The pages of the v0 style: the next request has QueryType NEXT_TOKEN and the token instead of the rest."""
        marketplace = {"MarketplaceId": self._marketplace_id}
        return self._pages(
            name,
            answer,
            query={**query, **marketplace},
            next_token=next_token,
            next_query=lambda token: {"QueryType": "NEXT_TOKEN", "NextToken": token, **marketplace},
        )


def _span(after: datetime | None, before: datetime | None) -> dict[str, QueryValue]:
    return {
        "LastUpdatedAfter": format_time(after) if after else None,
        "LastUpdatedBefore": format_time(before) if before else None,
    }
