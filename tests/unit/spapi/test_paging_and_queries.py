"""Lists that span pages, and how queries are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_server import Received, Reply, WireServer, in_turn, json_reply

from fba_client.errors import BackendFault
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.pager import pages
from fba_client.spapi.query import Repeated, double_encoded, encode_query

Serve = Callable[..., WireServer]
Connect = Callable[..., SpApiClient]


def query_of(request: Received) -> dict[str, list[str]]:
    return parse_qs(urlsplit(request.path).query, keep_blank_values=True, strict_parsing=True)


def item(msku: str) -> dict[str, object]:
    return {"msku": msku, "fnsku": "X1", "asin": "B1", "labelOwner": "SELLER", "quantity": 1, "prepInstructions": []}


def test_every_page_is_read_and_its_token_encoded(serve: Serve, connect_to: Connect) -> None:
    server = serve(
        in_turn(
            json_reply({"items": [item("a")], "pagination": {"nextToken": "t/+=&?"}}),
            json_reply({"items": [item("b")], "pagination": {"nextToken": None}}),
        )
    )
    assert [i.msku for i in connect_to(server).inbound.list_inbound_plan_items("wf1")] == ["a", "b"]
    assert [query_of(r) for r in server.received] == [
        {"pageSize": ["1000"]},
        {"pageSize": ["1000"], "paginationToken": ["t/+=&?"]},
    ]


def test_the_older_api_is_continued_by_token_alone(serve: Serve, connect_to: Connect) -> None:
    server = serve(
        in_turn(
            json_reply({"payload": {"ShipmentData": [{"ShipmentId": "FBA1"}], "NextToken": "T+1"}}),
            json_reply({"payload": {"ShipmentData": [{"ShipmentId": "FBA2", "ShipmentStatus": "NEW"}]}}),
        )
    )
    found = connect_to(server).inbound_v0.get_shipments(shipment_status_list=("WORKING", "SHIPPED"))
    assert [s.shipment_id for s in found] == ["FBA1", "FBA2"]
    assert [query_of(r) for r in server.received] == [
        {"QueryType": ["SHIPMENT"], "ShipmentStatusList": ["WORKING,SHIPPED"], "MarketplaceId": ["ATVPDKIKX0DER"]},
        {"QueryType": ["NEXT_TOKEN"], "NextToken": ["T+1"], "MarketplaceId": ["ATVPDKIKX0DER"]},
    ]


def test_reports_are_continued_by_token_alone(serve: Serve, connect_to: Connect) -> None:
    report = {"reportId": "1", "reportType": "T", "processingStatus": "DONE", "createdTime": "2026-01-01T00:00:00Z"}
    server = serve(in_turn(json_reply({"reports": [report], "nextToken": "n"}), json_reply({"reports": [report]})))
    assert len(list(connect_to(server).reports.get_reports(report_types=("T",)))) == 2
    assert query_of(server.received[1]) == {"nextToken": ["n"]}


def test_inventory_repeats_its_parameters_with_the_token(serve: Serve, connect_to: Connect) -> None:
    def page(token: str) -> Reply:
        return json_reply({"payload": {"inventorySummaries": []}, "pagination": {"nextToken": token}})

    server = serve(in_turn(page("seed/1=="), page("")))
    start = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)
    assert list(connect_to(server).inventory.get_inventory_summaries(start_date_time=start)) == []
    first, second = (query_of(r) for r in server.received)
    assert first["startDateTime"] == ["2026-01-02T03:04:05Z"]
    assert first["details"] == ["true"]
    assert second == {**first, "nextToken": ["seed/1=="]}
    assert "%2F1%3D%3D" in server.received[1].path


def test_a_list_that_leads_in_a_circle_ends_with_a_named_error(serve: Serve, connect_to: Connect) -> None:
    server = serve(in_turn(json_reply({"items": [item("a")], "pagination": {"nextToken": "same"}})))
    with pytest.raises(BackendFault, match="leads back"):
        list(connect_to(server).inbound.list_inbound_plan_items("wf1"))
    assert len(server.received) == 2


def test_a_list_that_never_ends_is_given_up() -> None:
    count = iter(range(1000))
    with pytest.raises(BackendFault, match="does not end after 20 pages"):
        list(pages("list", lambda _token: next(count), lambda page: f"token {page}", limit=20))


def test_mskus_are_repeated_and_their_special_characters_encoded_twice(serve: Serve, connect_to: Connect) -> None:
    server = serve(in_turn(json_reply({"mskuPrepDetails": []})))
    assert connect_to(server).inbound.list_prep_details(["a%b", "c+d", "e,f", "g h/ü"]) == ()
    query = urlsplit(server.received[0].path).query
    assert query == "marketplaceId=ATVPDKIKX0DER&mskus=a%2525b&mskus=c%252Bd&mskus=e%252Cf&mskus=g%20h%2F%C3%BC"


def test_nothing_is_sent_for_what_was_not_given() -> None:
    assert encode_query({"a": None, "b": "", "c": (), "d": Repeated(()), "e": 0, "f": False}) == "e=0&f=false"


@given(st.lists(st.text(min_size=1, max_size=30).filter(lambda t: t.isprintable()), min_size=1, max_size=5))
def test_any_msku_survives_the_query(mskus: list[str]) -> None:
    sent = parse_qs(encode_query({"mskus": double_encoded(mskus)}), strict_parsing=True)["mskus"]
    undone = [m.replace("%2B", "+").replace("%2C", ",").replace("%25", "%") for m in sent]
    assert undone == mskus
