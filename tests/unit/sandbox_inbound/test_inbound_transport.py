"""Carriers are asked, delivery windows chosen, tracking told; nothing is confirmed out of order."""

from __future__ import annotations

from typing import Any

import pytest
from inbound_seller import ADDRESS, V0, Journey, Seller, begin, box, item, pick, selections

PARTNERED, OWN = "AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"
PARCEL, FREIGHT = "GROUND_SMALL_PARCEL", "FREIGHT_LTL"
PALLET = {
    "quantity": 2,
    "stackability": "STACKABLE",
    "weight": {"unit": "LB", "value": 400},
    "dimensions": {"unitOfMeasurement": "IN", "length": 48, "width": 40, "height": 50},
}
FREIGHT_TERMS = {
    "pallets": [PALLET],
    "freightInformation": {"freightClass": "FC_70", "declaredValue": {"code": "USD", "amount": 900}},
}


@pytest.fixture
def journey(seller: Seller) -> Journey:
    """A packed plan of four boxes."""
    product = seller.products(1)[0]
    journey = begin(seller, [item(product.msku, 40)])
    journey.pack([box([item(product.msku, 10)], 4)])
    return journey


def test_a_partnered_quote_rises_with_weight_and_distance(seller: Seller) -> None:
    product = seller.products(1)[0]
    costs = {}
    for pounds, state in ((10, "CA"), (40, "CA"), (10, "FL"), (10, "ME")):
        journey = begin(seller, [item(product.msku, 4)], sourceAddress=ADDRESS | {"stateOrProvinceCode": state})
        journey.pack([box([item(product.msku, 4)], pounds=pounds, inches=5)])
        option = journey.placements()[0]
        quotes = journey.quotes(option)[option["shipmentIds"][0]]
        costs[pounds, state] = pick(quotes, PARTNERED)["quote"]["cost"]["amount"]
    assert costs[40, "CA"] > costs[10, "CA"] > 0
    assert len(set(costs.values())) == 4


def test_each_shipment_may_go_with_a_partner_or_with_a_carrier_of_ones_own(journey: Journey) -> None:
    option = journey.placements()[1]
    for options in journey.quotes(option).values():
        assert pick(options, PARTNERED)["preconditions"] == []
        own = pick(options, OWN)
        assert own["preconditions"] == ["CONFIRMED_DELIVERY_WINDOW"]
        assert "quote" not in own
        assert {o["shippingMode"] for o in options} == {PARCEL}
    listed = journey.seller.get(
        f"{journey.path}/transportationOptions", placementOptionId=option["placementOptionId"], pageSize=20
    )["transportationOptions"]
    assert {o["shipmentId"] for o in listed} == set(option["shipmentIds"])


def test_freight_needs_terms_for_a_quote(journey: Journey) -> None:
    option = journey.placements()[0]
    bare = journey.quotes(option, pallets=[PALLET])[option["shipmentIds"][0]]
    assert {(o["shippingSolution"], o["shippingMode"]) for o in bare} == {
        (PARTNERED, PARCEL),
        (OWN, PARCEL),
        (OWN, FREIGHT),
    }
    full = journey.quotes(option, **FREIGHT_TERMS)[option["shipmentIds"][0]]
    partnered = pick(full, PARTNERED, FREIGHT)
    assert partnered["quote"]["cost"]["amount"] > 100
    assert partnered["carrierAppointment"]["startTime"] < partnered["carrierAppointment"]["endTime"]


def test_a_partnered_freight_shipment_has_pallets_a_reference_and_a_bill_of_lading(journey: Journey) -> None:
    seller, option = journey.seller, journey.placements()[0]
    quotes = journey.quotes(option, **FREIGHT_TERMS)
    (shipment_id,) = journey.confirm_placement(option)
    journey.confirm_transport({shipment_id: pick(quotes[shipment_id], PARTNERED, FREIGHT)})
    shipment = seller.get(journey.shipment(shipment_id))
    assert shipment["amazonReferenceId"].isdigit()
    assert shipment["freightInformation"]["freightClass"] == "FC_70"
    assert [p["quantity"] for p in seller.get(f"{journey.shipment(shipment_id)}/pallets")["pallets"]] == [2]
    assert len(seller.get(f"{journey.path}/pallets")["pallets"]) == 1
    number = shipment["shipmentConfirmationId"]
    url = seller.get(f"{V0}/shipments/{number}/billOfLading")["payload"]["DownloadURL"]
    assert seller.download(url)[1].startswith(b"%PDF")


def test_a_parcel_shipment_has_no_bill_of_lading(journey: Journey) -> None:
    (shipment,) = journey.sent()
    status, words = journey.seller.refused("GET", f"{V0}/shipments/{shipment['shipmentConfirmationId']}/billOfLading")
    assert status == 400
    assert "bill of lading" in words


def test_transport_cannot_be_confirmed_before_placement(journey: Journey) -> None:
    option = journey.placements()[0]
    chosen = {one: pick(options, PARTNERED) for one, options in journey.quotes(option).items()}
    path = f"{journey.path}/transportationOptions/confirmation"
    (problem,) = journey.seller.fails("POST", path, selections(chosen))
    assert "placement option must be confirmed" in problem["message"]


def test_a_carrier_of_ones_own_needs_a_confirmed_window(journey: Journey) -> None:
    option = journey.placements()[0]
    chosen = {one: pick(options, OWN) for one, options in journey.quotes(option).items()}
    (shipment_id,) = journey.confirm_placement(option)
    path = f"{journey.path}/transportationOptions/confirmation"
    (problem,) = journey.seller.fails("POST", path, selections(chosen))
    assert "delivery window" in problem["message"]
    assert "shipmentConfirmationId" not in journey.seller.get(journey.shipment(shipment_id))
    journey.confirm_window(shipment_id)
    journey.confirm_transport(chosen)
    shipment = journey.seller.get(journey.shipment(shipment_id))
    assert shipment["selectedDeliveryWindow"]["startDate"] >= shipment["dates"]["readyToShipWindow"]["start"]
    assert shipment["selectedTransportationOptionId"] == chosen[shipment_id]["transportationOptionId"]


def test_every_shipment_of_the_placement_needs_a_carrier(journey: Journey) -> None:
    option = journey.placements()[1]
    quotes = journey.quotes(option)
    first, second = journey.confirm_placement(option)
    path = f"{journey.path}/transportationOptions/confirmation"
    (problem,) = journey.seller.fails("POST", path, selections({first: pick(quotes[first], PARTNERED)}))
    assert second in problem["message"]
    status, words = journey.seller.refused("POST", path, selections({first: pick(quotes[second], PARTNERED)}))
    assert (status, "does not exist under the associated shipment" in words) == (400, True)


def test_a_quote_dies_after_a_day(journey: Journey) -> None:
    option = journey.placements()[0]
    chosen = {one: pick(options, PARTNERED) for one, options in journey.quotes(option).items()}
    journey.confirm_placement(option)
    journey.seller.market.clock.advance(86_400)
    path = f"{journey.path}/transportationOptions/confirmation"
    assert [p["code"] for p in journey.seller.fails("POST", path, selections(chosen))] == ["FBA_INB_0364"]


def test_a_fast_clock_leaves_a_person_time_to_choose(open_seller: Any) -> None:
    seller = open_seller(speed=3600.0)
    product = seller.products(1)[0]
    journey = begin(seller, [item(product.msku, 4)])
    journey.pack([box([item(product.msku, 4)])])
    option = journey.placements()[0]
    chosen = {one: pick(options, PARTNERED) for one, options in journey.quotes(option).items()}
    journey.confirm_placement(option)
    seller.real.advance(600)  # ten minutes of ours, 25 days of the marketplace's
    journey.confirm_transport(chosen)


def test_confirmed_carriers_stay(journey: Journey) -> None:
    option = journey.placements()[0]
    chosen = {one: pick(options, PARTNERED) for one, options in journey.quotes(option).items()}
    journey.confirm_placement(option)
    journey.confirm_transport(chosen)
    path = f"{journey.path}/transportationOptions"
    assert "already confirmed" in journey.seller.refused("POST", f"{path}/confirmation", selections(chosen))[1]
    assert "already confirmed" in journey.seller.refused("POST", path, journey.transportation(option))[1]


def test_carriers_are_asked_about_shipments_of_one_placement_only(journey: Journey) -> None:
    one, two, _ = journey.placements()
    body = journey.transportation(one) | {"placementOptionId": two["placementOptionId"]}
    path = f"{journey.path}/transportationOptions"
    assert "does not exist under the provided placement option" in journey.seller.refused("POST", path, body)[1]
    assert journey.seller.refused("GET", path)[0] == 400
    assert journey.seller.refused("GET", path, shipmentId="sh" + "0" * 36)[0] == 400


@pytest.mark.parametrize("words", ["tomorrow", "2026-13-01T00:00:00Z", "2026-11-05"])
def test_a_day_to_be_ready_on_must_be_a_time(journey: Journey, words: str) -> None:
    body = journey.transportation(journey.placements()[0], readyToShipWindow={"start": words})
    assert "readyToShipWindow" in journey.seller.refused("POST", f"{journey.path}/transportationOptions", body)[1]


def test_a_blocked_window_is_refused_and_a_stale_one_fails(journey: Journey) -> None:
    seller = journey.seller
    (shipment_id,) = journey.confirm_placement(journey.placements()[0])
    path = f"{journey.shipment(shipment_id)}/deliveryWindowOptions"
    seller.do("POST", path)
    windows = seller.get(path, pageSize=100)["deliveryWindowOptions"]
    blocked = [w for w in windows if w["availabilityType"] == "BLOCKED"]
    for window in blocked:
        assert "blocked" in seller.refused("POST", f"{path}/{window['deliveryWindowOptionId']}/confirmation")[1]
    seller.market.clock.advance(86_400)
    (problem,) = seller.fails("POST", f"{path}/{windows[0]['deliveryWindowOptionId']}/confirmation")
    assert problem["code"] == "FBA_INB_0364"


def test_a_window_may_be_changed_but_not_offered_anew(journey: Journey) -> None:
    seller = journey.seller
    (shipment_id,) = journey.confirm_placement(journey.placements()[0])
    path = f"{journey.shipment(shipment_id)}/deliveryWindowOptions"
    journey.confirm_window(shipment_id)
    assert seller.refused("POST", path)[0] == 400
    later = [w for w in seller.get(path)["deliveryWindowOptions"] if w["availabilityType"] == "AVAILABLE"][-1]
    seller.do("POST", f"{path}/{later['deliveryWindowOptionId']}/confirmation")
    chosen = seller.get(journey.shipment(shipment_id))["selectedDeliveryWindow"]
    assert chosen["deliveryWindowOptionId"] == later["deliveryWindowOptionId"]


def test_a_window_waits_for_the_placement(journey: Journey) -> None:
    (shipment_id,) = journey.placements()[0]["shipmentIds"]
    path = f"{journey.shipment(shipment_id)}/deliveryWindowOptions"
    journey.seller.do("POST", path)
    window = journey.seller.get(path)["deliveryWindowOptions"][0]
    words = journey.seller.refused("POST", f"{path}/{window['deliveryWindowOptionId']}/confirmation")[1]
    assert "Confirm the placement option" in words


def test_another_address_ends_the_quotes(journey: Journey) -> None:
    seller, option = journey.seller, journey.placements()[0]
    quotes = journey.quotes(option)
    (shipment_id,) = journey.confirm_placement(option)
    path = f"{journey.shipment(shipment_id)}/sourceAddress"
    seller.do("PUT", path, {"address": ADDRESS | {"city": "Salem"}})
    assert seller.get(journey.shipment(shipment_id))["source"]["address"]["city"] == "Salem"
    confirmation = f"{journey.path}/transportationOptions/confirmation"
    assert seller.refused("POST", confirmation, selections({shipment_id: quotes[shipment_id][0]}))[0] == 400
    journey.confirm_transport({shipment_id: journey.quotes(option)[shipment_id][0]})
    assert "can no longer be changed" in seller.refused("PUT", path, {"address": ADDRESS})[1]


def test_a_shipment_is_renamed_everywhere(journey: Journey) -> None:
    (shipment,) = journey.sent()
    path = f"{journey.shipment(shipment['shipmentId'])}/name"
    assert journey.seller.send("PUT", path, {"name": "Pallet A"}).status == 204
    listed = journey.seller.get(
        f"{V0}/shipments",
        QueryType="SHIPMENT",
        MarketplaceId="ATVPDKIKX0DER",
        ShipmentIdList=shipment["shipmentConfirmationId"],
    )
    assert listed["payload"]["ShipmentData"][0]["ShipmentName"] == "Pallet A"


def test_a_partner_brings_its_own_tracking(journey: Journey) -> None:
    (shipment,) = journey.sent()
    items = shipment["trackingDetails"]["spdTrackingDetail"]["spdTrackingItems"]
    assert all(entry["trackingId"].startswith("1Z") for entry in items)
    assert {entry["trackingNumberValidationStatus"] for entry in items} == {"VALIDATED"}
    body = {"trackingDetails": {"spdTrackingDetail": {"spdTrackingItems": [{"boxId": "x", "trackingId": "y"}]}}}
    path = f"{journey.shipment(shipment['shipmentId'])}/trackingDetails"
    assert "partnered carrier" in journey.seller.refused("PUT", path, body)[1]


def test_tracking_that_does_not_fit_the_shipment_is_refused(journey: Journey) -> None:
    (shipment_id,) = journey.placements()[0]["shipmentIds"]
    path = f"{journey.shipment(shipment_id)}/trackingDetails"
    one = {"boxId": "FBA0U000001", "trackingId": "9400TEST"}
    parcels = {"trackingDetails": {"spdTrackingDetail": {"spdTrackingItems": [one]}}}
    assert "after the transportation option" in journey.seller.refused("PUT", path, parcels)[1]
    (shipment,) = journey.sent(OWN)
    path = f"{journey.shipment(shipment['shipmentId'])}/trackingDetails"
    number = f"{shipment['shipmentConfirmationId']}U000001"
    twice = [{"boxId": number, "trackingId": text} for text in ("9400TEST1", "9400TEST2")]
    freight = {"ltlTrackingDetail": {"freightBillNumber": ["123"]}}
    for details, words in (
        ({"spdTrackingDetail": {"spdTrackingItems": [one]}}, "does not exist in the shipment"),
        ({"spdTrackingDetail": {"spdTrackingItems": twice}}, "more than one trackingId"),
        ({"spdTrackingDetail": {"spdTrackingItems": []}}, "is empty"),
        (freight, "must hold spdTrackingDetail"),
        ({}, "must hold spdTrackingDetail"),
    ):
        status, message = journey.seller.refused("PUT", path, {"trackingDetails": details})
        assert (status, words in message) == (400, True), message


def test_a_short_tracking_id_is_never_validated(journey: Journey) -> None:
    (shipment,) = journey.sent(OWN)
    path = journey.shipment(shipment["shipmentId"])
    one = {"boxId": f"{shipment['shipmentConfirmationId']}U000001", "trackingId": "123"}
    journey.seller.do(
        "PUT", f"{path}/trackingDetails", {"trackingDetails": {"spdTrackingDetail": {"spdTrackingItems": [one]}}}
    )
    journey.seller.market.clock.advance(86_400)
    (kept,) = journey.seller.get(path)["trackingDetails"]["spdTrackingDetail"]["spdTrackingItems"]
    assert kept["trackingNumberValidationStatus"] == "NOT_VALIDATED"


def test_freight_of_ones_own_is_tracked_by_its_bill(journey: Journey) -> None:
    seller, option = journey.seller, journey.placements()[0]
    quotes = journey.quotes(option, pallets=[PALLET])
    (shipment_id,) = journey.confirm_placement(option)
    journey.confirm_window(shipment_id)
    journey.confirm_transport({shipment_id: pick(quotes[shipment_id], OWN, FREIGHT)})
    bill = {"ltlTrackingDetail": {"freightBillNumber": ["PRO-123.4"], "billOfLadingNumber": "BOL 9"}}
    seller.do("PUT", f"{journey.shipment(shipment_id)}/trackingDetails", {"trackingDetails": bill})
    assert seller.get(journey.shipment(shipment_id))["trackingDetails"] == bill
    number = seller.get(journey.shipment(shipment_id))["shipmentConfirmationId"]
    asked: dict[str, Any] = {"PageType": "PackageLabel_Letter_6", "LabelType": "UNIQUE"}
    assert "PageSize" in seller.refused("GET", f"{V0}/shipments/{number}/labels", **asked)[1]
    seller.get(f"{V0}/shipments/{number}/labels", **asked, PageSize=100, PageStartIndex=0)


def test_a_heavy_shipment_may_go_as_freight_without_pallets(seller: Seller) -> None:
    heavy = max(seller.products(400), key=lambda product: product.weight_hundredths_lb)
    count = 15_000 // heavy.weight_hundredths_lb + 1
    journey = begin(seller, [item(heavy.msku, count)])
    journey.pack([box([item(heavy.msku, 1)], count)])
    option = journey.placements()[0]
    modes = {o["shippingMode"] for o in journey.quotes(option)[option["shipmentIds"][0]]}
    assert FREIGHT in modes


def test_two_operations_on_one_shipment_wait_for_each_other(journey: Journey) -> None:
    seller = journey.seller
    first, second = journey.confirm_placement(journey.placements()[1])
    seller.start("POST", f"{journey.shipment(first)}/deliveryWindowOptions")
    assert "in progress" in seller.refused("POST", f"{journey.shipment(first)}/deliveryWindowOptions")[1]
    seller.start("POST", f"{journey.shipment(second)}/deliveryWindowOptions")
