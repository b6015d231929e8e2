"""Plans are created, checked, listed, renamed and cancelled; products are prepared as they need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from inbound_seller import ADDRESS, ROOT, V0, Seller, begin, box, item, plan_body

PLANS = f"{ROOT}/inboundPlans"
NOWHERE = "wf00000000-0000-4000-8000-000000000000"


def test_a_plan_can_be_read_while_it_is_checked(seller: Seller) -> None:
    (product,) = seller.products(1)
    created = seller.start("POST", PLANS, plan_body([item(product.msku, 5)], name="Spring"))
    plan = seller.get(f"{PLANS}/{created['inboundPlanId']}")
    assert (plan["name"], plan["status"], plan["sourceAddress"]) == ("Spring", "ACTIVE", ADDRESS)
    assert seller.get(f"{ROOT}/operations/{created['operationId']}")["operationStatus"] == "IN_PROGRESS"
    status, words = seller.refused("POST", f"{PLANS}/{created['inboundPlanId']}/packingOptions")
    assert (status, "createInboundPlan is in progress" in words) == (400, True)


def test_items_are_listed_with_their_asin_fnsku_and_preparation(seller: Seller) -> None:
    (product,) = seller.products(1, category="FRAGILE")
    journey = begin(seller, [item(product.msku, 7, manufacturingLotCode="L-1", expiration="2028-02-29")])
    (listed,) = seller.get(f"{journey.path}/items")["items"]
    assert (listed["asin"], listed["fnsku"], listed["quantity"]) == (product.asin, product.fnsku, 7)
    assert (listed["manufacturingLotCode"], listed["expiration"]) == ("L-1", "2028-02-29")
    assert [entry["prepType"] for entry in listed["prepInstructions"]] == ["ITEM_BUBBLEWRAP", "ITEM_LABELING"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"destinationMarketplaces": ["A1PA6795UKMFR9"]}, "Invalid destinationMarketplace"),
        ({"destinationMarketplaces": []}, "destinationMarketplaces"),
        ({"items": []}, "items"),
        ({"name": "x" * 41}, "name"),
        ({"colour": "red"}, "colour"),
        ({"sourceAddress": {k: v for k, v in ADDRESS.items() if k != "phoneNumber"}}, "phoneNumber"),
        ({"sourceAddress": {k: v for k, v in ADDRESS.items() if k != "stateOrProvinceCode"}}, "stateOrProvinceCode"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_at_once(seller: Seller, change: dict[str, Any], words: str) -> None:
    body = plan_body([item(seller.products(1)[0].msku, 1)]) | change
    status, message = seller.refused("POST", PLANS, body)
    assert status == 400
    assert words in message
    assert seller.get(PLANS)["inboundPlans"] == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"quantity": 0}, "quantity"),
        ({"quantity": 500_001}, "quantity"),
        ({"quantity": "7"}, "quantity"),
        ({"expiration": "2027-02-30"}, "expiration"),
        ({"prepOwner": "SOMEBODY"}, "prepOwner"),
        ({"labelOwner": "AMAZON"}, "labelOwner AMAZON is not accepted in the US"),
        ({"prepOwner": "AMAZON"}, "prepOwner AMAZON is not accepted in the US"),
        ({"labelOwner": "NONE"}, "requires labelOwner but NONE was assigned"),
    ],
)
def test_an_item_that_cannot_be_is_refused_at_once(seller: Seller, change: dict[str, Any], words: str) -> None:
    status, message = seller.refused("POST", PLANS, plan_body([item(seller.products(1)[0].msku, 1) | change]))
    assert status == 400
    assert words in message


def test_what_must_be_prepared_wants_an_owner_and_what_need_not_may_have_none(seller: Seller) -> None:
    fragile, plain = seller.products(1, category="FRAGILE")[0], seller.products(1)[0]
    _, words = seller.refused("POST", PLANS, plan_body([item(fragile.msku, 1, prepOwner="NONE")]))
    assert f"{fragile.msku} requires prepOwner but NONE was assigned. Accepted values: [SELLER]" in words
    begin(seller, [item(plain.msku, 1, prepOwner="NONE")])


def test_a_sku_is_listed_once_in_a_plan(seller: Seller) -> None:
    msku = seller.products(1)[0].msku
    _, words = seller.refused("POST", PLANS, plan_body([item(msku, 1), item(msku, 2)]))
    assert "more than once" in words


def test_an_unknown_sku_and_a_missing_prep_category_fail_after_a_while(seller: Seller) -> None:
    (unprepared,) = seller.products(1, category="UNKNOWN")
    body = plan_body([item("No such SKU", 1), item(unprepared.msku, 1)])
    created = seller.start("POST", PLANS, body)
    status = seller.outcome(created["operationId"])
    assert status["operationStatus"] == "FAILED"
    first, second = status["operationProblems"]
    assert "'No such SKU'" in first["details"]
    assert (second["code"], second["severity"]) == ("FBA_INB_0182", "ERROR")
    assert f"'{unprepared.msku}'" in second["details"]
    assert seller.get(f"{PLANS}/{created['inboundPlanId']}")["status"] == "ERRORED"
    assert seller.refused("POST", f"{PLANS}/{created['inboundPlanId']}/packingOptions")[0] == 400


def test_what_expires_needs_a_date_to_come(seller: Seller) -> None:
    product = next(p for p in seller.market.catalog.listed if p.has_expiry and p.prep_category != "UNKNOWN")
    (missing,) = seller.fails("POST", PLANS, plan_body([item(product.msku, 1)]))
    assert missing["code"] == "FBA_INB_0180"
    (past,) = seller.fails("POST", PLANS, plan_body([item(product.msku, 1, expiration="2020-01-01")]))
    assert "2020-01-01" in past["message"]
    begin(seller, [item(product.msku, 1, expiration="2028-01-01")])


def test_a_prep_category_that_the_seller_sets_is_remembered(seller: Seller) -> None:
    (product,) = seller.products(1, category="UNKNOWN")
    details = f"{ROOT}/items/prepDetails"
    asked = {"marketplaceId": "ATVPDKIKX0DER", "mskus": [product.msku]}
    (before,) = seller.get(details, **asked)["mskuPrepDetails"]
    assert (before["prepCategory"], before["prepTypes"]) == ("UNKNOWN", [])
    entry = {"msku": product.msku, "prepCategory": "NONE", "prepTypes": ["ITEM_NO_PREP"]}
    seller.do("POST", details, {"marketplaceId": "ATVPDKIKX0DER", "mskuPrepDetails": [entry]})
    (after,) = seller.get(details, **asked)["mskuPrepDetails"]
    assert (after["prepCategory"], after["prepTypes"]) == ("NONE", ["ITEM_NO_PREP"])
    begin(seller, [item(product.msku, 3)])


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"prepCategory": "UNKNOWN", "prepTypes": []}, "other than UNKNOWN"),
        ({"prepCategory": "TEXTILE", "prepTypes": []}, "prepTypes"),
        ({"prepCategory": "NONE", "prepTypes": ["ITEM_TAPING"]}, "ITEM_NO_PREP"),
        ({"prepCategory": "NONE", "prepTypes": ["ITEM_PAINTING"]}, "prepTypes[0]"),
    ],
)
def test_prep_details_that_make_no_sense_are_refused(seller: Seller, entry: dict[str, Any], words: str) -> None:
    body = {"marketplaceId": "ATVPDKIKX0DER", "mskuPrepDetails": [{"msku": seller.products(1)[0].msku, **entry}]}
    status, message = seller.refused("POST", f"{ROOT}/items/prepDetails", body)
    assert status == 400
    assert words in message


def test_signs_that_are_encoded_twice_are_understood(seller: Seller) -> None:
    odd = [p.msku for p in seller.market.catalog.listed if set(p.msku) & set("%+,")]
    assert len(odd) >= 3
    doubled = ["".join(quote(sign, safe="") if sign in "%+," else sign for sign in msku) for msku in odd]
    found = seller.get(f"{ROOT}/items/prepDetails", marketplaceId="ATVPDKIKX0DER", mskus=doubled)["mskuPrepDetails"]
    assert [detail["msku"] for detail in found] == odd


def test_an_unknown_sku_has_no_prep_details(seller: Seller) -> None:
    asked = {"marketplaceId": "ATVPDKIKX0DER", "mskus": ["nothing", "nobody"]}
    assert seller.refused("GET", f"{ROOT}/items/prepDetails", **asked) == (
        400,
        "The requested MSKU nothing is not valid. The requested MSKU nobody is not valid.",
    )


def test_version_0_tells_preparation_by_sku_and_asin(seller: Seller) -> None:
    (product,) = seller.products(1, category="FRAGILE")
    path = f"{V0}/prepInstructions"
    told = seller.get(path, ShipToCountryCode="US", SellerSKUList=f"{product.msku},nothing")["payload"]
    assert told["SKUPrepInstructionsList"][0]["PrepInstructionList"] == ["BubbleWrapping", "Labeling"]
    assert told["InvalidSKUList"] == [{"SellerSKU": "nothing", "ErrorReason": "DoesNotExist"}]
    told = seller.get(path, ShipToCountryCode="US", ASINList=product.asin)["payload"]
    assert told["ASINPrepInstructionsList"][0]["ASIN"] == product.asin
    assert seller.refused("GET", path, ShipToCountryCode="US")[0] == 400


def test_plans_are_listed_by_status_order_and_page(seller: Seller) -> None:
    msku = seller.products(1)[0].msku
    journeys = [begin(seller, [item(msku, 1)], name=f"Plan {number}") for number in range(5)]
    seller.do("PUT", f"{journeys[1].path}/cancellation")
    names = [plan["name"] for plan in seller.get(PLANS)["inboundPlans"]]
    assert names == ["Plan 4", "Plan 3", "Plan 2", "Plan 1", "Plan 0"]
    by_change = seller.get(PLANS, sortBy="LAST_UPDATED_TIME", sortOrder="ASC")["inboundPlans"]
    assert [plan["name"] for plan in by_change] == ["Plan 0", "Plan 2", "Plan 3", "Plan 4", "Plan 1"]
    assert [plan["name"] for plan in seller.get(PLANS, status="VOIDED")["inboundPlans"]] == ["Plan 1"]
    asked: dict[str, Any] = {"status": "ACTIVE", "sortOrder": "ASC", "pageSize": 2}
    first = seller.get(PLANS, **asked)
    second = seller.get(PLANS, **asked, paginationToken=first["pagination"]["nextToken"])
    assert [plan["name"] for plan in first["inboundPlans"]] == ["Plan 0", "Plan 2"]
    assert [plan["name"] for plan in second["inboundPlans"]] == ["Plan 3", "Plan 4"]
    assert "pagination" not in second


@pytest.mark.parametrize(
    "query", [{"status": "SLEEPING"}, {"pageSize": 31}, {"pageSize": 0}, {"paginationToken": "x"}, {"colour": "red"}]
)
def test_a_list_that_is_asked_for_wrongly_is_refused(seller: Seller, query: dict[str, Any]) -> None:
    assert seller.refused("GET", PLANS, **query)[0] == 400


def test_a_token_of_one_list_opens_no_other(seller: Seller) -> None:
    journeys = [begin(seller, [item(p.msku, 1) for p in seller.products(12)]) for _ in range(2)]
    token = seller.get(f"{journeys[0].path}/items")["pagination"]["nextToken"]
    assert len(seller.get(f"{journeys[0].path}/items", paginationToken=token)["items"]) == 2
    assert seller.refused("GET", f"{journeys[1].path}/items", paginationToken=token)[0] == 400


def test_a_plan_is_renamed(seller: Seller) -> None:
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    answer = seller.send("PUT", f"{journey.path}/name", {"name": "Größe L"})
    assert (answer.status, answer.json) == (204, None)
    assert seller.get(journey.path)["name"] == "Größe L"
    assert seller.refused("PUT", f"{journey.path}/name", {"name": "x" * 41})[0] == 400


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"{PLANS}/{NOWHERE}", None),
        ("GET", f"{PLANS}/{NOWHERE}/items", None),
        ("GET", f"{PLANS}/{NOWHERE}/boxes", None),
        ("GET", f"{PLANS}/{NOWHERE}/pallets", None),
        ("GET", f"{PLANS}/{NOWHERE}/packingOptions", None),
        ("GET", f"{PLANS}/{NOWHERE}/placementOptions", None),
        ("POST", f"{PLANS}/{NOWHERE}/packingOptions", None),
        ("POST", f"{PLANS}/{NOWHERE}/placementOptions", {}),
        ("PUT", f"{PLANS}/{NOWHERE}/cancellation", None),
        ("PUT", f"{PLANS}/{NOWHERE}/name", {"name": "x"}),
        ("GET", f"{ROOT}/operations/00000000-0000-4000-8000-000000000000", None),
        ("GET", f"{V0}/shipments/FBA000000000/items", None),
    ],
)
def test_an_unknown_id_is_not_found(seller: Seller, method: str, path: str, body: Any) -> None:
    assert seller.refused(method, path, body)[0] == 404


def test_unknown_ids_within_a_plan_are_not_found(seller: Seller) -> None:
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    other = NOWHERE[2:]
    for path in (
        f"packingGroups/pg{other}/items",
        f"packingGroups/pg{other}/boxes",
        f"shipments/sh{other}",
        f"shipments/sh{other}/items",
        f"shipments/sh{other}/boxes",
        f"shipments/sh{other}/pallets",
        f"shipments/sh{other}/deliveryWindowOptions",
    ):
        assert seller.refused("GET", f"{journey.path}/{path}")[0] == 404
    for path in (
        f"packingOptions/po{other}/confirmation",
        f"placementOptions/pl{other}/confirmation",
        f"shipments/sh{other}/deliveryWindowOptions",
    ):
        assert seller.refused("POST", f"{journey.path}/{path}")[0] == 404


def test_an_operation_that_declares_no_body_takes_none(seller: Seller) -> None:
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    assert seller.refused("POST", f"{journey.path}/packingOptions", {})[0] == 400
    assert seller.refused("PUT", f"{journey.path}/cancellation", {})[0] == 400


def test_a_cancelled_plan_takes_no_more_work(seller: Seller) -> None:
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    seller.do("PUT", f"{journey.path}/cancellation")
    assert seller.get(journey.path)["status"] == "VOIDED"
    _, words = seller.refused("POST", f"{journey.path}/packingOptions")
    assert "cancelled inbound plan" in words
    _, words = seller.refused("PUT", f"{journey.path}/cancellation")
    assert "already cancelled" in words


@pytest.mark.parametrize(("hours", "charged"), [(1, False), (26, True)])
def test_a_partnered_parcel_is_cancelled_without_charge_for_a_day(
    open_seller: Callable[..., Seller], hours: int, charged: bool
) -> None:
    seller = open_seller()
    (product,) = seller.products(1)
    journey = begin(seller, [item(product.msku, 6)])
    journey.pack([box([item(product.msku, 6)])])
    (shipment,) = journey.sent()
    with seller.market.state.write() as db:  # hold it back, so that only the carrier's time runs
        db.execute("DELETE FROM shipment_step")
    seller.market.clock.advance(hours * 3600)
    operation = seller.start("PUT", f"{journey.path}/cancellation")["operationId"]
    status = seller.outcome(operation)
    assert status["operationStatus"] == "SUCCESS"
    assert [problem["severity"] for problem in status["operationProblems"]] == ["WARNING"] * charged
    assert seller.get(journey.shipment(shipment["shipmentId"]))["status"] == "DELETED"


def test_what_has_shipped_is_not_cancelled(seller: Seller) -> None:
    (product,) = seller.products(1)
    journey = begin(seller, [item(product.msku, 6)])
    journey.pack([box([item(product.msku, 6)])])
    journey.sent()
    seller.market.clock.advance(3 * 86_400)
    _, words = seller.refused("PUT", f"{journey.path}/cancellation")
    assert "has shipped" in words
    assert [plan["inboundPlanId"] for plan in seller.get(PLANS, status="SHIPPED")["inboundPlans"]] == [journey.plan_id]
