"""What a client meets seldom: plans that are voided, operations of other countries, slow work, tax details."""

from __future__ import annotations

from typing import Any

import pytest
from inbound_seller import ROOT, Seller, begin, box, item

from fba_client.sandbox.scenarios import Scenario

HERE = {"marketplaceId": "ATVPDKIKX0DER"}


def test_a_plan_may_be_voided_seconds_after_it_was_made(seller: Seller) -> None:
    seller.market.choose(Scenario.VOIDED_PLANS)
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    seller.market.clock.advance(10)
    assert seller.get(journey.path)["status"] == "VOIDED"
    assert "cancelled inbound plan" in seller.refused("POST", f"{journey.path}/packingOptions")[1]


def test_a_slow_marketplace_takes_many_times_as_long(seller: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seller.market.mischief, "uniform", lambda *_: 0.0)  # this test need not wait for it
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    seller.market.choose(Scenario.SLOW)
    operation = seller.start("POST", f"{journey.path}/packingOptions")["operationId"]
    seller.market.choose(Scenario.NORMAL)
    seller.market.clock.advance(300)
    assert seller.get(f"{ROOT}/operations/{operation}")["operationStatus"] == "IN_PROGRESS"
    seller.market.clock.advance(1200)
    assert seller.get(f"{ROOT}/operations/{operation}")["operationStatus"] == "SUCCESS"


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "deliveryChallanDocument", None),
        ("GET", "selfShipAppointmentSlots", None),
        ("POST", "selfShipAppointmentSlots", {}),
        ("POST", f"selfShipAppointmentSlots/sl{'0' * 36}/schedule", {}),
        ("PUT", "selfShipAppointmentCancellation", {"reasonComment": "OTHER"}),
    ],
)
def test_what_other_countries_have_is_refused_here(seller: Seller, method: str, path: str, body: Any) -> None:
    product = seller.products(1)[0]
    journey = begin(seller, [item(product.msku, 2)])
    journey.pack([box([item(product.msku, 2)])])
    (shipment_id,) = journey.placements()[0]["shipmentIds"]
    status, words = seller.refused(method, f"{journey.shipment(shipment_id)}/{path}", body)
    assert (status, "not available in this marketplace" in words) == (400, True)
    assert seller.refused(method, f"{journey.path}/shipments/sh{'0' * 36}/{path}", body)[0] == 404


def test_tax_details_are_remembered(seller: Seller) -> None:
    product = seller.products(1)[0]
    path = f"{ROOT}/items/compliance"
    before = seller.get(path, mskus=[product.msku], **HERE)["complianceDetails"]
    assert before == [{"msku": product.msku, "asin": product.asin, "fnsku": product.fnsku}]
    tax = {"hsnCode": "720299", "taxRates": [{"taxType": "TOTAL_TAX", "gstRate": 1, "cessRate": 1}]}
    body = {"msku": product.msku, "taxDetails": tax}
    seller.do("PUT", f"{path}?marketplaceId=ATVPDKIKX0DER", body)
    assert seller.get(path, mskus=[product.msku], **HERE)["complianceDetails"] == [{**before[0], "taxDetails": tax}]
    assert seller.refused("GET", path, mskus=["nothing"], **HERE)[0] == 400


def test_an_exhausted_plan_of_use_is_answered_with_429(open_seller: Any) -> None:
    seller = open_seller(limits=True)
    statuses = [seller.send("GET", f"{ROOT}/inboundPlans").status for _ in range(8)]
    assert statuses == [200] * 6 + [429] * 2
    seller.real.advance(1)
    assert seller.send("GET", f"{ROOT}/inboundPlans").status == 200
