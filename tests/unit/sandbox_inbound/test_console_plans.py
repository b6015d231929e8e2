"""What a client finds at a seller who has been at work in the console: plans that it did not make, with their boxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from inbound_seller import ROOT, V0, Seller

from fba_client.sandbox.catalog import make_catalog
from fba_client.sandbox.inbound.console_plans import packed


@pytest.fixture
def busy(open_seller: Callable[..., Seller]) -> Seller:
    return open_seller(scenario="normal")


def plans(seller: Seller) -> list[Any]:
    return list(seller.get(f"{ROOT}/inboundPlans")["inboundPlans"])


def placed(seller: Seller, plan: Any) -> tuple[str, Any]:
    """The path and the content of the one shipment of a plan."""
    path = f"{ROOT}/inboundPlans/{plan['inboundPlanId']}"
    (summary,) = seller.get(path)["shipments"]
    path += f"/shipments/{summary['shipmentId']}"
    return path, seller.get(path)


def test_the_shipments_on_their_way_have_plans(busy: Seller) -> None:
    found = plans(busy)
    assert Counter(plan["status"] for plan in found) == {"ACTIVE": 2, "SHIPPED": 3}
    for plan in found:
        _, shipment = placed(busy, plan)
        number = shipment["shipmentConfirmationId"]
        answer = busy.get(f"{V0}/shipments", QueryType="SHIPMENT", ShipmentIdList=number, MarketplaceId="ATVPDKIKX0DER")
        (listed,) = answer["payload"]["ShipmentData"]
        assert listed["ShipmentName"] == shipment["name"]
        assert shipment["name"].startswith(plan["name"])
        assert listed["DestinationFulfillmentCenterId"] == shipment["destination"]["warehouseId"]


def test_their_boxes_have_ids_and_hold_what_was_announced(busy: Seller) -> None:
    most = 0
    for plan in plans(busy):
        path, shipment = placed(busy, plan)
        number = shipment["shipmentConfirmationId"]
        boxes, items = (busy.get(f"{path}/{what}", pageSize=1000)[what] for what in ("boxes", "items"))
        assert [box["boxId"] for box in boxes] == [f"{number}U{at:06}" for at in range(1, len(boxes) + 1)]
        held: Counter[str] = Counter()
        for box in boxes:
            assert box["weight"]["value"] <= 50
            held.update({item["msku"]: item["quantity"] for item in box["items"]})
        assert held == {item["msku"]: item["quantity"] for item in items}
        announced = busy.get(f"{V0}/shipments/{number}/items")["payload"]["ItemData"]
        assert held == {item["SellerSKU"]: item["QuantityShipped"] for item in announced}
        most = max(most, len(boxes))
    assert most > 10  # so that a client sees boxes in an order of the backend's own


def test_the_backend_has_labels_for_them_and_says_how_they_travel(busy: Seller) -> None:
    solutions = set()
    for plan in plans(busy):
        path, shipment = placed(busy, plan)
        ways = busy.get(f"{ROOT}/inboundPlans/{plan['inboundPlanId']}/transportationOptions", shipmentId=path[-38:])
        (way,) = ways["transportationOptions"]
        assert way["transportationOptionId"] == shipment["selectedTransportationOptionId"]
        solutions.add((way["shippingSolution"], way["shippingMode"]))
        asked: dict[str, Any] = {"PageType": "PackageLabel_Letter_2", "LabelType": "UNIQUE"}
        if way["shippingMode"] == "FREIGHT_LTL":
            asked |= {"PageSize": 50, "PageStartIndex": 0}
        answer = busy.get(f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels", **asked)
        status, content = busy.download(answer["payload"]["DownloadURL"])
        assert (status, content[:5]) == (200, b"%PDF-")
    assert len(solutions) == 3


def test_they_are_made_once_and_only_for_a_seller_with_a_past(open_seller: Callable[..., Seller]) -> None:
    first = open_seller(scenario="normal")
    before = plans(first)
    first.close()
    assert plans(open_seller(scenario="normal")) == before


def test_a_new_seller_has_none(seller: Seller) -> None:
    assert plans(seller) == []


def test_boxes_stay_within_units_and_weight() -> None:
    catalog = make_catalog(7)
    heavy = max(catalog.listed, key=lambda product: product.weight_hundredths_lb)
    light = [product for product in catalog.listed if product.weight_hundredths_lb < 50][:5]
    units = {heavy.msku: 7} | {product.msku: 41 for product in light}
    boxes = list(packed(units, catalog))
    total: Counter[str] = Counter()
    for box in boxes:
        assert 0 < sum(box.values()) <= 36
        assert sum(catalog.by_msku[msku].weight_hundredths_lb * count for msku, count in box.items()) <= 4_000
        total.update(box)
    assert total == units
    assert any(len(box) > 1 for box in boxes)
