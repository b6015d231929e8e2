"""FBA Inventory v1: getInventorySummaries."""

from __future__ import annotations

from urllib.parse import unquote

from flask import Blueprint

from fba_client.sandbox.catalog import Product
from fba_client.sandbox.checks import Choice, Flag, Many, Moment, Text
from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.operation import Call, operation
from fba_client.sandbox.page_tokens import make_page_token, read_page_token
from fba_client.sandbox.refusal import InvalidInput, Json, JsonValue
from fba_client.sandbox.throttle import SLOW
from fba_client.sandbox.world.stock import Stock, stock_by_product

blueprint = Blueprint("inventory", __name__)
PAGE = 50
TOKEN_LIFETIME_S = 30
_RESEARCH_NAMES = ("ShortTerm", "MidTerm", "LongTerm")


@operation(
    blueprint,
    "GET",
    "/fba/inventory/v1/summaries",
    "getInventorySummaries",
    SLOW,
    query={
        "details": Flag(),
        "granularityType!": Choice(["Marketplace"]),
        "granularityId!": Text(1, 20),
        "startDateTime": Moment(),
        "sellerSkus": Many(Text(1, 255), 0, 50),
        "sellerSku": Text(1, 255),
        "nextToken": Text(high=2000),
        "marketplaceIds!": Many(Text(1, 20), 1, 1),
    },
)
def get_inventory_summaries(call: Call) -> Json:
    """A page of 50 products with their stock at this moment; the next page must be asked for within 30 seconds."""
    market = call.market
    if call.texts("marketplaceIds") != [MARKETPLACE_ID] or call.text("granularityId") != MARKETPLACE_ID:
        raise InvalidInput(f"The seller sells in {MARKETPLACE_ID} only.")
    chosen = _chosen(call)
    query = f"summaries {call.text('startDateTime')} {call.texts('sellerSkus')} {call.text('sellerSku')}"
    offset = read_page_token(market, query, call.text("nextToken"))
    page = chosen[offset : offset + PAGE]
    details = call.query.get("details") is True
    answer: Json = {
        "payload": {
            "granularity": {"granularityType": "Marketplace", "granularityId": MARKETPLACE_ID},
            "inventorySummaries": [_summary(product, stock, details) for product, stock in page],
        }
    }
    if offset + PAGE < len(chosen):
        answer["pagination"] = {"nextToken": make_page_token(market, query, offset + PAGE, TOKEN_LIFETIME_S)}
    return answer


def _chosen(call: Call) -> list[tuple[Product, Stock]]:
    market, names = call.market, [*call.texts("sellerSkus"), call.text("sellerSku")]
    wanted = {name for given in names if given for name in (given, unquote(given))}
    since = parse_iso(call.text("startDateTime")) if "startDateTime" in call.query else None
    return [
        (product, stock)
        for product, stock in known_stock(market)
        if (not wanted or product.msku in wanted)
        and (since is None or (stock.updated_at is not None and stock.updated_at >= since))
    ]


def known_stock(market: Marketplace) -> list[tuple[Product, Stock]]:
    """Every product that the network has ever heard of, with its stock at this moment."""
    stocks = stock_by_product(market.world, market.state, market.clock.now())
    return [(product, stock) for product, stock in zip(market.catalog.listed, stocks, strict=True) if stock.is_known]


def _summary(product: Product, stock: Stock, details: bool) -> Json:
    summary: Json = {
        "asin": product.asin,
        "fnSku": product.fnsku,
        "sellerSku": product.msku,
        "condition": product.condition,
        "productName": product.title,
        "totalQuantity": stock.on_hand + stock.inbound,
        "stores": [],
    }
    if stock.updated_at is not None:
        summary["lastUpdatedTime"] = iso(stock.updated_at)
    if details:
        summary["inventoryDetails"] = _details(stock)
    return summary


def _details(stock: Stock) -> Json:
    breakdown: list[JsonValue] = [
        {"name": f"researchingQuantityIn{name}", "quantity": units}
        for name, units in zip(_RESEARCH_NAMES, stock.researching, strict=True)
    ]
    lost = stock.unfulfillable
    return {
        "fulfillableQuantity": stock.fulfillable,
        "inboundWorkingQuantity": stock.inbound_working,
        "inboundShippedQuantity": stock.inbound_shipped,
        "inboundReceivingQuantity": stock.inbound_receiving,
        "reservedQuantity": {
            "totalReservedQuantity": stock.reserved,
            "pendingCustomerOrderQuantity": stock.pending_orders,
            "pendingTransshipmentQuantity": stock.transferring,
            "fcProcessingQuantity": stock.processing,
        },
        "researchingQuantity": {
            "totalResearchingQuantity": sum(stock.researching),
            "researchingQuantityBreakdown": breakdown,
        },
        "unfulfillableQuantity": {
            "totalUnfulfillableQuantity": sum(lost.values()),
            "customerDamagedQuantity": lost["CUSTOMER_DAMAGED"],
            "warehouseDamagedQuantity": lost["WAREHOUSE_DAMAGED"],
            "distributorDamagedQuantity": lost["DISTRIBUTOR_DAMAGED"],
            "carrierDamagedQuantity": lost["CARRIER_DAMAGED"],
            "defectiveQuantity": lost["DEFECTIVE"],
            "expiredQuantity": lost["EXPIRED"],
        },
    }
