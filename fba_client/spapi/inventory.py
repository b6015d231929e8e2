"""FBA Inventory v1: totals of each SKU over the whole network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from fba_client.spapi.api import Api, page_token
from fba_client.spapi.models.base import format_time
from fba_client.spapi.models.inventory import GetInventorySummariesResponse, InventorySummary
from fba_client.spapi.query import QueryValue


class InventoryApi(Api):
    """Inventory summaries."""

    def get_inventory_summaries(
        self,
        *,
        details: bool = True,
        start_date_time: datetime | None = None,
        seller_skus: Sequence[str] = (),
    ) -> Iterator[InventorySummary]:
        """Every SKU, or those changed since ``start_date_time``, or up to 50 named ones; all pages, 50 SKUs each.

        A page's token lives 30 seconds, so consume it without long pauses. Changes of inbound quantities alone do not
        count as changes.
        """
        wanted: dict[str, QueryValue] = {
            "details": details,
            "granularityType": "Marketplace",
            "granularityId": self._marketplace_id,
            "marketplaceIds": (self._marketplace_id,),
            "startDateTime": format_time(start_date_time) if start_date_time else None,
            "sellerSkus": tuple(seller_skus),
        }
        for page in self._pages(
            "getInventorySummaries",
            GetInventorySummariesResponse,
            query=wanted,
            next_token=page_token,
            next_query=lambda token: {**wanted, "nextToken": token},
        ):
            yield from page.payload.inventory_summaries
