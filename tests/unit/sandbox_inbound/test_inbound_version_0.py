"""Version 0: shipments by status, id and time of change, page by page, and what was received."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from inbound_seller import V0, Journey, Seller, begin, box, item

from fba_client.sandbox.clock import iso

HERE = {"MarketplaceId": "ATVPDKIKX0DER"}


@pytest.fixture
def numbers(seller: Seller) -> list[str]:
    """The confirmation ids of 60 shipments."""
    product = seller.products(1)[0]
    found = []
    for _ in range(15):
        journey = begin(seller, [item(product.msku, 4)])
        journey.pack([box([item(product.msku, 1)], 4)])
        found += [shipment["shipmentConfirmationId"] for shipment in journey.sent(ways=2)]
        with seller.market.state.write() as db:
            db.execute("DELETE FROM shipment_step")
    return found


def test_all_pages_of_a_status_together_are_all_shipments(seller: Seller, numbers: list[str]) -> None:
    path, listed = f"{V0}/shipments", []
    payload = seller.get(path, QueryType="SHIPMENT", ShipmentStatusList="WORKING,READY_TO_SHIP", **HERE)["payload"]
    listed += payload["ShipmentData"]
    assert len(listed) == 50
    payload = seller.get(path, QueryType="NEXT_TOKEN", NextToken=payload["NextToken"], **HERE)["payload"]
    assert "NextToken" not in payload
    listed += payload["ShipmentData"]
    assert sorted(entry["ShipmentId"] for entry in listed) == sorted(numbers)


def test_shipments_are_found_by_id_and_status_together(seller: Seller, numbers: list[str]) -> None:
    asked: dict[str, Any] = {"QueryType": "SHIPMENT", "ShipmentIdList": ",".join(numbers[:3]), **HERE}
    found = seller.get(f"{V0}/shipments", **asked)["payload"]["ShipmentData"]
    assert {entry["ShipmentId"] for entry in found} == set(numbers[:3])
    assert found[0]["ShipFromAddress"]["City"] == "Portland"
    assert found[0]["AreCasesRequired"] is False
    assert seller.get(f"{V0}/shipments", **asked, ShipmentStatusList="CLOSED")["payload"]["ShipmentData"] == []


def test_only_what_changed_within_the_range_is_listed(seller: Seller, numbers: list[str]) -> None:
    now = seller.market.clock.now()
    seller.market.clock.advance(3600)
    seller.get(f"{V0}/shipments/{numbers[7]}/labels", PageType="PackageLabel_Thermal", LabelType="UNIQUE")
    asked = {
        "QueryType": "DATE_RANGE",
        "LastUpdatedAfter": iso(now + timedelta(minutes=30)),
        "LastUpdatedBefore": iso(now + timedelta(hours=2)),
        **HERE,
    }
    found = seller.get(f"{V0}/shipments", **asked)["payload"]["ShipmentData"]
    assert [entry["ShipmentId"] for entry in found] == [numbers[7]]
    items = seller.get(f"{V0}/shipmentItems", **asked)["payload"]["ItemData"]
    assert [(entry["ShipmentId"], entry["QuantityShipped"]) for entry in items] == [(numbers[7], 1)]


def test_items_of_a_range_come_in_pages(seller: Seller, numbers: list[str]) -> None:
    path, start = (
        f"{V0}/shipmentItems",
        {"LastUpdatedAfter": "2026-01-01T00:00:00Z", "LastUpdatedBefore": "2027-01-01T00:00Z"},
    )
    first = seller.get(path, QueryType="DATE_RANGE", **start, **HERE)["payload"]
    second = seller.get(path, QueryType="NEXT_TOKEN", NextToken=first["NextToken"], **HERE)["payload"]
    listed = [entry["ShipmentId"] for entry in first["ItemData"] + second["ItemData"]]
    assert sorted(listed) == sorted(numbers)
    other = {"QueryType": "NEXT_TOKEN", "NextToken": first["NextToken"], **HERE}
    assert seller.refused("GET", f"{V0}/shipments", **other)[0] == 400


@pytest.mark.parametrize(
    "query",
    [
        {"QueryType": "SHIPMENT"},
        {"QueryType": "SHIPMENT", "ShipmentStatusList": "SLEEPING"},
        {"QueryType": "DATE_RANGE", "LastUpdatedAfter": "2026-01-01T00:00:00Z"},
        {"QueryType": "DATE_RANGE", "LastUpdatedAfter": "now", "LastUpdatedBefore": "later"},
        {"QueryType": "NEXT_TOKEN"},
        {"QueryType": "NEXT_TOKEN", "NextToken": "e30=.e30="},
        {"QueryType": "EVERYTHING"},
        {},
    ],
)
def test_a_question_that_lacks_something_is_refused(seller: Seller, query: dict[str, str]) -> None:
    assert seller.refused("GET", f"{V0}/shipments", **query, **HERE)[0] == 400


def test_another_marketplace_is_refused(seller: Seller) -> None:
    asked = {"QueryType": "SHIPMENT", "ShipmentStatusList": "WORKING", "MarketplaceId": "A1PA6795UKMFR9"}
    assert seller.refused("GET", f"{V0}/shipments", **asked)[0] == 400


def test_a_seller_with_a_past_has_shipments_in_every_state(open_seller: Callable[..., Seller]) -> None:
    seller = open_seller(scenario="normal")
    listed: list[Any] = []
    query: dict[str, Any] = {"QueryType": "DATE_RANGE"}
    query |= {"LastUpdatedAfter": "2020-01-01T00:00:00Z", "LastUpdatedBefore": "2030-01-01T00:00:00Z"}
    while query:
        payload = seller.get(f"{V0}/shipments", **query, **HERE)["payload"]
        listed += payload["ShipmentData"]
        token = payload.get("NextToken", "")
        query = {"QueryType": "NEXT_TOKEN", "NextToken": token} if token else {}
    assert {"WORKING", "SHIPPED", "IN_TRANSIT", "RECEIVING", "CLOSED"} <= {entry["ShipmentStatus"] for entry in listed}
    for entry in listed[:40]:
        seller.get(f"{V0}/shipments/{entry['ShipmentId']}/items")
    without_plan = next(entry["ShipmentId"] for entry in listed if entry["ShipmentStatus"] == "RECEIVING")
    labels = f"{V0}/shipments/{without_plan}/labels"
    asked: dict[str, Any] = {"PageType": "PackageLabel_Letter_6", "LabelType": "UNIQUE"}
    assert "NumberOfPackages" in seller.refused("GET", labels, **asked)[1]
    seller.get(labels, **asked, NumberOfPackages=7)


def test_a_cancelled_shipment_has_no_labels(seller: Seller) -> None:
    product = seller.products(1)[0]
    journey: Journey = begin(seller, [item(product.msku, 4)])
    journey.pack([box([item(product.msku, 4)])])
    (shipment,) = journey.sent()
    seller.do("PUT", f"{journey.path}/cancellation")
    path = f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels"
    status, words = seller.refused("GET", path, PageType="PackageLabel_Thermal", LabelType="UNIQUE")
    assert (status, "DELETED" in words) == (400, True)
