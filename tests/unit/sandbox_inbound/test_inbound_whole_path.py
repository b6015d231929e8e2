"""The main job from door to door: plan, boxes, placement, carrier, labels, tracking, receipt."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from inbound_seller import ROOT, V0, Journey, Seller, begin, box, item

DAY = 86_400


def units(items: list[Any]) -> Counter[str]:
    """Units by MSKU."""
    found: Counter[str] = Counter()
    for entry in items:
        found[entry["msku"]] += entry["quantity"]
    return found


def box_units(boxes: list[Any]) -> Counter[str]:
    """Units by MSKU over boxes."""
    return units([{**entry, "quantity": entry["quantity"] * b["quantity"]} for b in boxes for entry in b["items"]])


def read_codes(pdf: bytes) -> list[str]:
    """Every barcode of a PDF as a 203 dpi printer would print it."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    pages = [page.render(scale=203 / 72).to_pil().convert("L") for page in document]
    return [found.text for page in pages for found in zxingcpp.read_barcodes(page)]


def packed_journey(seller: Seller) -> tuple[Journey, dict[str, int]]:
    """A plan of two products in six boxes, two of them mixed."""
    one, two = seller.products(2)
    journey = begin(seller, [item(one.msku, 44), item(two.msku, 30)], name="Autumn restock")
    journey.pack([box([item(one.msku, 10)], 4), box([item(one.msku, 2), item(two.msku, 15)], 2, pounds=31.5)])
    return journey, {one.msku: 44, two.msku: 30}


def test_a_shipment_goes_from_plan_to_receipt_with_the_sellers_own_carrier(seller: Seller) -> None:
    journey, wanted = packed_journey(seller)
    shipments = journey.sent("USE_YOUR_OWN_CARRIER", ways=1)
    assert [shipment["status"] for shipment in shipments] == ["WORKING", "WORKING"]
    total: Counter[str] = Counter()
    for shipment in shipments:
        path = journey.shipment(shipment["shipmentId"])
        boxes = seller.get(f"{path}/boxes", pageSize=1000)["boxes"]
        assert box_units(boxes) == units(seller.get(f"{path}/items", pageSize=1000)["items"])
        total += box_units(boxes)
        number = shipment["shipmentConfirmationId"]
        assert [b["boxId"] for b in boxes] == [f"{number}U{at:06d}" for at in range(1, len(boxes) + 1)]
        url = seller.get(f"{V0}/shipments/{number}/labels", PageType="PackageLabel_Thermal_NonPCP", LabelType="UNIQUE")
        status, pdf = seller.download(url["payload"]["DownloadURL"])
        assert status == 200
        assert read_codes(pdf) == [b["boxId"] for b in boxes]
        assert seller.get(path)["status"] == "READY_TO_SHIP"
        tracking = [{"boxId": b["boxId"], "trackingId": f"9400TEST{at:06d}"} for at, b in enumerate(boxes)]
        seller.do(
            "PUT", f"{path}/trackingDetails", {"trackingDetails": {"spdTrackingDetail": {"spdTrackingItems": tracking}}}
        )
        seller.market.clock.advance(3 * 3600)
        kept = seller.get(path)["trackingDetails"]["spdTrackingDetail"]["spdTrackingItems"]
        assert [(entry["boxId"], entry["trackingId"]) for entry in kept] == [
            (t["boxId"], t["trackingId"]) for t in tracking
        ]
        assert {entry["trackingNumberValidationStatus"] for entry in kept} == {"VALIDATED"}
    assert total == wanted

    seen = set()
    for _ in range(40):
        seller.market.clock.advance(DAY)
        seen |= {seller.get(journey.shipment(shipment["shipmentId"]))["status"] for shipment in shipments}
    assert {"SHIPPED", "IN_TRANSIT", "RECEIVING", "CLOSED"} <= seen
    assert seller.get(journey.path)["status"] == "SHIPPED"
    for shipment in shipments:
        items = seller.get(f"{V0}/shipments/{shipment['shipmentConfirmationId']}/items")["payload"]["ItemData"]
        for entry in items:
            assert 0 < entry["QuantityReceived"] <= entry["QuantityShipped"]


def test_a_restart_in_the_middle_changes_nothing(open_seller: Callable[..., Seller]) -> None:
    first = open_seller()
    journey, _ = packed_journey(first)
    pending = first.start("POST", f"{journey.path}/placementOptions", {})["operationId"]
    before = first.market.clock.now()
    first.close()

    second = open_seller()
    assert second.market.clock.now() >= before
    assert second.get(f"{ROOT}/operations/{pending}")["operationStatus"] == "IN_PROGRESS"
    assert second.outcome(pending)["operationStatus"] == "SUCCESS"
    resumed = Journey(second, journey.plan_id)
    option = second.get(f"{resumed.path}/placementOptions")["placementOptions"][0]
    quotes = resumed.quotes(option)
    (shipment_id,) = resumed.confirm_placement(option)
    resumed.confirm_transport({shipment_id: quotes[shipment_id][0]})
    number = second.get(resumed.shipment(shipment_id))["shipmentConfirmationId"]
    second.close()

    third = open_seller()
    listed = third.get(f"{V0}/shipments", QueryType="SHIPMENT", MarketplaceId="ATVPDKIKX0DER", ShipmentIdList=number)
    assert listed["payload"]["ShipmentData"][0]["ShipmentStatus"] == "WORKING"


def test_the_same_requests_to_the_same_seed_give_the_same_answers(
    open_seller: Callable[..., Seller], tmp_path: Any
) -> None:
    answers = []
    for _ in range(2):
        seller = open_seller()
        journey, _ = packed_journey(seller)
        answers.append([journey.plan_id, journey.quotes(journey.placements()[2])])
        seller.close()
        (tmp_path / "sandbox.db").unlink()
    assert answers[0] == answers[1]


@pytest.mark.usefixtures("shared_folder")
def test_the_judge_has_seen_the_whole_path(seller: Seller) -> None:
    packed_journey(seller)[0].sent()
    assert seller.exchanges >= 20
    assert seller.faults == []
