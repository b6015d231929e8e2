"""Stock over the whole network at one moment: GET_AFN_INVENTORY_DATA, GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fba_client.sandbox.catalog import Product
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.inventory import known_stock
from fba_client.sandbox.world.stock import Stock

AFN_HEADER = "seller-sku\tfulfillment-channel-sku\tasin\tcondition-type\tWarehouse-Condition-code\tQuantity Available\n"
MYI_HEADER = (
    "sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price\tmfn-listing-exists\tmfn-fulfillable-quantity\t"
    "afn-listing-exists\tafn-warehouse-quantity\tafn-fulfillable-quantity\tafn-unsellable-quantity\t"
    "afn-reserved-quantity\tafn-total-quantity\tper-unit-volume\tafn-inbound-working-quantity\t"
    "afn-inbound-shipped-quantity\tafn-inbound-receiving-quantity\tafn-researching-quantity\t"
    "afn-reserved-future-supply\tafn-future-supply-buyable\tafn-fc-transfer-quantity\tafn-onhand-buyable-quantity\tstore\n"
)
_CONDITIONS = {
    "NewItem": "New",
    "UsedLikeNew": "Used - Like New",
    "UsedVeryGood": "Used - Very Good",
    "CollectibleGood": "Collectible - Good",
}


def afn_lines(market: Marketplace) -> Iterator[str]:
    """One line for what can be sold of each product, one for what cannot where there is some."""
    yield AFN_HEADER
    for product, stock in known_stock(market):
        head = (product.msku, product.fnsku, product.asin, product.condition)
        yield _line((*head, "SELLABLE", stock.fulfillable))
        if any(stock.unfulfillable.values()):
            yield _line((*head, "UNSELLABLE", sum(stock.unfulfillable.values())))


def myi_lines(market: Marketplace) -> Iterator[str]:
    """One line a product."""
    yield MYI_HEADER
    for product, stock in known_stock(market):
        yield _line(_myi(product, stock))


def _myi(product: Product, stock: Stock) -> Sequence[object]:
    unsellable = sum(stock.unfulfillable.values())
    return (
        product.msku,
        product.fnsku,
        product.asin,
        product.title,
        _CONDITIONS[product.condition],
        f"{product.price_minor / 100:.2f}",
        "No",
        "",
        "Yes",
        stock.on_hand,
        stock.fulfillable,
        unsellable,
        stock.reserved,
        stock.on_hand + stock.inbound,
        f"{product.volume_cubic_ft:.2f}",
        stock.inbound_working,
        stock.inbound_shipped,
        stock.inbound_receiving,
        sum(stock.researching),
        0,
        0,
        stock.transferring,
        stock.fulfillable,
        "",
    )


def _line(cells: Sequence[object]) -> str:
    return "\t".join(map(str, cells)) + "\n"
