"""Boxes are checked against the plan, then whole boxes are split over fulfillment centers."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from inbound_seller import Journey, Seller, begin, box, grouping, item

DAY = 86_400


@pytest.fixture
def journey(seller: Seller) -> Journey:
    """A plan of 40 units of one product, its packing confirmed and its boxes still to be told."""
    journey = begin(seller, [item(seller.products(1)[0].msku, 40, manufacturingLotCode="L1")])
    journey.confirm_packing()
    return journey


def group_of(journey: Journey) -> str:
    """The only packing group."""
    options = journey.seller.get(f"{journey.path}/packingOptions")["packingOptions"]
    group: str = options[0]["packingGroups"][0]
    return group


def lot(journey: Journey, units: int, **more: Any) -> dict[str, Any]:
    """An item as the plan has it."""
    return item(journey.seller.products(1)[0].msku, units, manufacturingLotCode="L1") | more


def test_liquids_are_packed_apart(seller: Seller) -> None:
    liquid, plain = seller.products(1, category="LIQUID")[0], seller.products(1)[0]
    journey = begin(seller, [item(liquid.msku, 4), item(plain.msku, 6)])
    groups = journey.confirm_packing()
    held = [
        [(e["msku"], e["quantity"]) for e in seller.get(f"{journey.path}/packingGroups/{group}/items")["items"]]
        for group in groups
    ]
    assert held == [[(liquid.msku, 4)], [(plain.msku, 6)]]
    mixed = [box([item(liquid.msku, 4), item(plain.msku, 6)])]
    problems = seller.fails("POST", f"{journey.path}/packingInformation", grouping(groups[0], mixed))
    assert "does not belong there" in problems[0]["message"]


def test_the_boxes_of_a_group_are_listed_as_they_were_packed(journey: Journey) -> None:
    group = group_of(journey)
    body = grouping(group, [box([lot(journey, 12)], 3, pounds=22.5), box([lot(journey, 4)])])
    journey.seller.do("POST", f"{journey.path}/packingInformation", body)
    boxes = journey.seller.get(f"{journey.path}/packingGroups/{group}/boxes")["boxes"]
    assert [(b["quantity"], b["items"][0]["quantity"], b["weight"]["value"]) for b in boxes] == [
        (3, 12, 22.5),
        (1, 4, 20),
    ]
    assert boxes == journey.seller.get(f"{journey.path}/boxes")["boxes"]
    assert len({b["packageId"] for b in boxes}) == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"quantity": 3}, "30 units"),
        ({"quantity": 5}, "50 units"),
        ({"weight": {"unit": "LB", "value": 50.5}}, "50.5 lb"),
        ({"weight": {"unit": "KG", "value": 23}}, "50.7 lb"),
        ({"dimensions": {"unitOfMeasurement": "IN", "length": 10, "width": 36.5, "height": 9}}, "36.5 in"),
        ({"dimensions": {"unitOfMeasurement": "CM", "length": 95, "width": 30, "height": 9}}, "37.4 in"),
    ],
)
def test_boxes_that_do_not_fit_the_plan_fail(journey: Journey, change: dict[str, Any], words: str) -> None:
    boxes = [box([lot(journey, 10)], 4) | change]
    problems = journey.seller.fails("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), boxes))
    assert any(words in problem["message"] for problem in problems)
    assert journey.seller.get(f"{journey.path}/boxes")["boxes"] == []


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        ([{"prepOwner": "NONE"}], "prepOwner of"),
        ([{"manufacturingLotCode": "L2"}], "manufacturingLotCode of"),
        ([{"expiration": "2028-01-01"}], "expiration of"),
        ([{"msku": "else"}], "does not belong there"),
        ([{"quantity": 5}, {"quantity": 5, "expiration": "2028-01-01"}], "mixes expirations"),
    ],
)
def test_contents_that_differ_from_the_plan_fail(journey: Journey, contents: list[dict[str, Any]], words: str) -> None:
    boxes = [box([lot(journey, 10) | change for change in contents], 4)]
    problems = journey.seller.fails("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), boxes))
    assert any(words in problem["message"] for problem in problems)


def test_packing_information_that_contradicts_itself_is_refused_at_once(journey: Journey) -> None:
    path, group, good = f"{journey.path}/packingInformation", group_of(journey), box([lot(journey, 10)], 4)
    empty = {name: value for name, value in good.items() if name != "items"}
    bodies: list[tuple[Any, str]] = [
        ({"packageGroupings": []}, "packageGroupings"),
        ({"packageGroupings": [{"boxes": [good]}]}, "either a packingGroupId or a shipmentId"),
        (grouping(group, [empty]), "is required for BOX_CONTENT_PROVIDED"),
        (grouping(group, [good | {"contentInformationSource": "MANUAL_PROCESS"}]), "must be left out"),
        (grouping("pg" + "0" * 36, [good]), "does not belong to a confirmed packing option"),
        (grouping("sh" + "0" * 36, [good]), "does not belong to a confirmed placement"),
        (grouping(group, [good | {"quantity": 0}]), "quantity"),
        ({"packageGroupings": grouping(group, [good])["packageGroupings"] * 2}, "repeats"),
    ]
    for body, words in bodies:
        status, message = journey.seller.refused("POST", path, body)
        assert status == 400
        assert words in message


def test_a_packing_option_dies_after_a_day(seller: Seller) -> None:
    journey = begin(seller, [item(seller.products(1)[0].msku, 1)])
    seller.do("POST", f"{journey.path}/packingOptions")
    (option,) = seller.get(f"{journey.path}/packingOptions")["packingOptions"]
    assert option["status"] == "OFFERED"
    seller.market.clock.advance(DAY)
    assert seller.get(f"{journey.path}/packingOptions")["packingOptions"][0]["status"] == "EXPIRED"
    path = f"{journey.path}/packingOptions/{option['packingOptionId']}/confirmation"
    (problem,) = seller.fails("POST", path)
    assert problem["code"] == "FBA_INB_0364"
    journey.confirm_packing()


def test_a_confirmed_packing_option_stays(journey: Journey) -> None:
    (option,) = journey.seller.get(f"{journey.path}/packingOptions")["packingOptions"]
    assert option["status"] == "ACCEPTED"
    assert journey.seller.refused("POST", f"{journey.path}/packingOptions")[0] == 400
    path = f"{journey.path}/packingOptions/{option['packingOptionId']}/confirmation"
    assert "already confirmed" in journey.seller.refused("POST", path)[1]


def test_placement_waits_for_the_boxes(journey: Journey) -> None:
    _, words = journey.seller.refused("POST", f"{journey.path}/placementOptions", {})
    assert group_of(journey) in words


def test_three_placements_split_whole_boxes_over_one_two_and_four_centers(journey: Journey) -> None:
    seller = journey.seller
    boxes = [box([lot(journey, 3)], 12), box([lot(journey, 2)], 2)]
    seller.do("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), boxes))
    options = journey.placements()
    assert [len(option["shipmentIds"]) for option in options] == [1, 2, 4]
    fees = [sum(fee["value"]["amount"] for fee in option["fees"]) for option in options]
    assert fees[0] > fees[1] > fees[2] == 0
    for option in options:
        held: Counter[str] = Counter()
        centers = set()
        for shipment_id in option["shipmentIds"]:
            path = journey.shipment(shipment_id)
            listed = seller.get(f"{path}/boxes", pageSize=1000)["boxes"]
            inside = sum(e["quantity"] for b in listed for e in b["items"])
            assert all(b["quantity"] == 1 and "boxId" not in b for b in listed)
            assert [inside] == [e["quantity"] for e in seller.get(f"{path}/items")["items"]]
            held["boxes"] += len(listed)
            held["units"] += inside
            shipment = seller.get(path)
            centers.add(shipment["destination"]["warehouseId"])
            assert shipment["status"] == "UNCONFIRMED"
            assert {b["destinationRegion"]["warehouseId"] for b in listed} == {shipment["destination"]["warehouseId"]}
        assert held == {"boxes": 14, "units": 40}
        assert len(centers) == len(option["shipmentIds"])


def test_more_than_ten_boxes_come_back_in_another_order(journey: Journey) -> None:
    boxes = [box([lot(journey, 2)], pounds=10 + at) for at in range(20)]
    journey.seller.do("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), boxes))
    (shipment_id,) = journey.placements()[0]["shipmentIds"]
    listed = journey.seller.get(f"{journey.shipment(shipment_id)}/boxes", pageSize=1000)["boxes"]
    weights = [b["weight"]["value"] for b in listed]
    assert sorted(weights) == [10 + at for at in range(20)]
    assert weights != sorted(weights)


def test_one_box_can_only_go_to_one_center(journey: Journey) -> None:
    body = grouping(group_of(journey), [box([lot(journey, 40)])])
    journey.seller.do("POST", f"{journey.path}/packingInformation", body)
    options = journey.placements()
    assert [len(option["shipmentIds"]) for option in options] == [1, 1, 1]
    shipments = [journey.seller.get(journey.shipment(option["shipmentIds"][0])) for option in options]
    assert len({shipment["destination"]["warehouseId"] for shipment in shipments}) > 1


def test_boxes_without_contents_are_placed_too(journey: Journey) -> None:
    plain = {name: value for name, value in box([], 5).items() if name != "items"}
    body = grouping(group_of(journey), [plain | {"contentInformationSource": "MANUAL_PROCESS"}])
    journey.seller.do("POST", f"{journey.path}/packingInformation", body)
    for option in journey.placements():
        paths = [journey.shipment(shipment_id) for shipment_id in option["shipmentIds"]]
        assert sum(len(journey.seller.get(f"{path}/boxes")["boxes"]) for path in paths) == 5
        units = [e["quantity"] for path in paths for e in journey.seller.get(f"{path}/items")["items"]]
        assert sum(units) == 40


def test_a_confirmed_placement_stays_and_the_others_end(journey: Journey) -> None:
    seller = journey.seller
    seller.do("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), [box([lot(journey, 10)], 4)]))
    options = journey.placements()
    shipments = journey.confirm_placement(options[1])
    assert [o["status"] for o in seller.get(f"{journey.path}/placementOptions")["placementOptions"]] == [
        "EXPIRED",
        "ACCEPTED",
        "EXPIRED",
    ]
    plan = seller.get(journey.path)
    assert plan["shipments"] == [{"shipmentId": one, "status": "WORKING"} for one in shipments]
    assert [one["placementOptionId"] for one in plan["placementOptions"]] == [options[1]["placementOptionId"]]
    assert len(seller.get(f"{journey.path}/boxes")["boxes"]) == 4
    other = f"{journey.path}/placementOptions/{options[0]['placementOptionId']}/confirmation"
    assert "already confirmed" in seller.refused("POST", other)[1]
    assert seller.refused("POST", f"{journey.path}/placementOptions", {})[0] == 400


def test_a_placement_option_dies_after_three_days(journey: Journey) -> None:
    seller = journey.seller
    seller.do("POST", f"{journey.path}/packingInformation", grouping(group_of(journey), [box([lot(journey, 10)], 4)]))
    option = journey.placements()[0]
    seller.market.clock.advance(3 * DAY)
    path = f"{journey.path}/placementOptions/{option['placementOptionId']}/confirmation"
    assert [problem["code"] for problem in seller.fails("POST", path)] == ["FBA_INB_0364"]


def test_other_boxes_end_the_placement_options(journey: Journey) -> None:
    seller, path = journey.seller, f"{journey.path}/packingInformation"
    seller.do("POST", path, grouping(group_of(journey), [box([lot(journey, 10)], 4)]))
    journey.placements()
    seller.do("POST", path, grouping(group_of(journey), [box([lot(journey, 20)], 2)]))
    assert seller.get(f"{journey.path}/placementOptions")["placementOptions"] == []
    assert [len(option["shipmentIds"]) for option in journey.placements()] == [1, 2, 2]


def test_a_placement_of_ones_own_is_not_for_this_marketplace(journey: Journey) -> None:
    custom = {"customPlacement": [{"warehouseId": "ONT8", "items": [lot(journey, 40)]}]}
    assert journey.seller.refused("POST", f"{journey.path}/placementOptions", custom)[0] == 400


def test_boxes_can_be_packed_after_the_split(seller: Seller) -> None:
    product = seller.products(1)[0]
    journey = begin(seller, [item(product.msku, 41)])
    option = journey.placements()[1]
    shipments = journey.confirm_placement(option)
    for shipment_id in shipments:
        (held,) = seller.get(f"{journey.shipment(shipment_id)}/items")["items"]
        boxes = [box([item(product.msku, held["quantity"])])]
        seller.do("POST", f"{journey.path}/packingInformation", grouping(shipment_id, boxes))
    quotes = journey.quotes(option)
    journey.confirm_transport({one: quotes[one][0] for one in shipments})
    numbers = [seller.get(journey.shipment(one))["shipmentConfirmationId"] for one in shipments]
    boxes = seller.get(f"{journey.path}/boxes")["boxes"]
    assert [b["boxId"] for b in boxes] == [f"{number}U000001" for number in numbers]
    assert sum(b["items"][0]["quantity"] for b in boxes) == 41
