"""getInventorySummaries: pages, filters, figures, and the model's own judgement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sandbox_api import START, US, Api

from fba_client.sandbox.clock import iso
from fba_client.sandbox.world.stock import stock_cube

PATH = "/fba/inventory/v1/summaries"
WHERE: dict[str, Any] = {"granularityType": "Marketplace", "granularityId": US, "marketplaceIds": US}


def summaries(api: Api, **query: Any) -> list[Any]:
    answer = api.get(PATH, **WHERE, **query)
    found: list[Any] = answer["payload"]["inventorySummaries"]
    return found


def all_pages(api: Api, **query: Any) -> list[Any]:
    found, token = [], ""
    while True:
        answer = api.get(PATH, **WHERE, **query, **({"nextToken": token} if token else {}))
        found += answer["payload"]["inventorySummaries"]
        token = answer.get("pagination", {}).get("nextToken", "")
        if not token:
            return found


def test_all_products_come_in_pages_of_fifty(api: Api) -> None:
    assert len(summaries(api)) == 50
    found = all_pages(api, details="true")
    assert len(found) == len({summary["sellerSku"] for summary in found}) == 400


def test_the_figures_are_those_of_the_world(api: Api) -> None:
    found = all_pages(api, details="true")
    cube = stock_cube(api.market.world, api.market.clock.now())
    details = [summary["inventoryDetails"] for summary in found]
    for summary, detail in zip(found, details, strict=True):
        reserved = detail["reservedQuantity"]
        index = api.market.catalog.index_of[summary["sellerSku"]]
        sellable = detail["fulfillableQuantity"] + reserved["pendingCustomerOrderQuantity"]
        assert sellable + reserved["fcProcessingQuantity"] == cube[0, index].sum()
        assert detail["unfulfillableQuantity"]["totalUnfulfillableQuantity"] == cube[1:, index].sum()
    assert sum(detail["inboundShippedQuantity"] for detail in details) > 0


def test_without_details_there_are_none(api: Api) -> None:
    assert all("inventoryDetails" not in summary for summary in summaries(api))


def test_a_next_token_dies_after_thirty_seconds(api: Api) -> None:
    token = api.get(PATH, **WHERE)["pagination"]["nextToken"]
    api.real.advance(29)
    assert api.ask("GET", PATH, **WHERE, nextToken=token).status_code == 200
    api.real.advance(2)
    answer = api.ask("GET", PATH, **WHERE, nextToken=token)
    assert answer.status_code == 400
    assert "expired" in answer.get_json()["errors"][0]["message"]


def test_a_next_token_must_be_escaped_in_the_address(api: Api) -> None:
    token = api.get(PATH, **WHERE)["pagination"]["nextToken"]
    assert token.endswith("=") or "+" in token or "/" in token


def test_products_can_be_asked_for_by_name(api: Api) -> None:
    wanted = [product.msku for product in api.market.catalog.listed[:30] if "," not in product.msku]
    assert [summary["sellerSku"] for summary in summaries(api, sellerSkus=",".join(wanted))] == wanted
    assert summaries(api, sellerSkus="no such thing") == []


@pytest.mark.parametrize("sign", ["%", "+", ",", "/", "#", "&", "ö"])
def test_a_product_with_an_awkward_name_is_found(api: Api, sign: str) -> None:
    msku = next(product.msku for product in api.market.catalog.listed if sign in product.msku)
    assert [summary["sellerSku"] for summary in summaries(api, sellerSku=msku)] == [msku]


def test_only_what_changed_since_is_told(api: Api) -> None:
    since = iso(START - timedelta(hours=6))
    recent = all_pages(api, startDateTime=since)
    assert 0 < len(recent) < 400
    assert all(summary["lastUpdatedTime"] >= since for summary in recent)
    assert summaries(api, startDateTime=iso(START + timedelta(days=1))) == []


def test_stock_changes_as_the_days_go_by(api: Api) -> None:
    before = {summary["sellerSku"]: summary["totalQuantity"] for summary in all_pages(api)}
    api.advance(days=2)
    after = {summary["sellerSku"]: summary["totalQuantity"] for summary in all_pages(api)}
    assert sum(before[msku] != after[msku] for msku in before) > 100


def test_a_new_seller_has_an_empty_list(open_api: Callable[..., Api]) -> None:
    assert summaries(open_api(scenario="empty")) == []


@pytest.mark.parametrize(
    "change",
    [
        {"marketplaceIds": "A1PA6795UKMFR9"},
        {"granularityId": "A1PA6795UKMFR9"},
        {"granularityType": "Center"},
        {"granularityType": []},
        {"startDateTime": "yesterday"},
        {"details": "yes"},
        {"nextToken": "made up"},
        {"sellerSkus": ",".join("x" * 51)},
    ],
)
def test_a_faulty_request_is_refused(api: Api, change: dict[str, Any], judge_answer: Any) -> None:
    answer = api.ask("GET", PATH, **(WHERE | change))
    assert answer.status_code == 400
    assert judge_answer("GET", PATH, 400, answer.get_json()) == []


def test_every_answer_fits_the_model(api: Api, judge_answer: Any) -> None:
    for query in ({}, {"details": "true"}, {"sellerSku": "none"}):
        answer = api.ask("GET", PATH, **WHERE, **query)
        assert judge_answer("GET", PATH, answer.status_code, answer.get_json()) == []
    refused = api.ask("GET", PATH, token="", **WHERE)
    assert judge_answer("GET", PATH, refused.status_code, refused.get_json()) == []
