"""Reports: their life, their documents and addresses, and the exact columns of each."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sandbox_api import START, US, Api
from werkzeug.test import TestResponse

from fba_client.sandbox.clock import iso
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.world.stock import stock_cube

BASE = "/reports/2021-06-30"
SUMMARY, DETAIL = "GET_LEDGER_SUMMARY_VIEW_DATA", "GET_LEDGER_DETAIL_VIEW_DATA"
AFN, MYI = "GET_AFN_INVENTORY_DATA", "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA"
BY_CENTER = {"aggregateByLocation": "FC", "aggregatedByTimePeriod": "DAILY"}
MOVES = (
    "Receipts", "Customer Shipments", "Customer Returns", "Vendor Returns", "Warehouse Transfer In/Out",
    "Found", "Lost", "Damaged", "Disposed", "Other Events",
)  # fmt: skip


def ask_for(api: Api, kind: str, *, days: int = 0, **body: Any) -> TestResponse:
    dates: dict[str, Any] = {}
    if days:
        now = api.market.clock.now()
        dates = {"dataStartTime": iso(now - timedelta(days=days)), "dataEndTime": iso(now)}
    return api.ask("POST", f"{BASE}/reports", json={"reportType": kind, "marketplaceIds": [US]} | dates | body)


def report(api: Api, kind: str, **body: Any) -> Any:
    answer = ask_for(api, kind, **body)
    assert answer.status_code == 202, answer.get_data(as_text=True)
    api.advance(seconds=300)
    return api.get(f"{BASE}/reports/{answer.get_json()['reportId']}")


def address(api: Api, document_id: str, **query: Any) -> str:
    url: str = api.get(f"{BASE}/documents/{document_id}", **query)["url"]
    return url.removeprefix("http://localhost")


def text(api: Api, kind: str, encoding: str = "utf-8", **body: Any) -> str:
    answer = api.client.get(address(api, report(api, kind, **body)["reportDocumentId"]))
    assert answer.status_code == 200
    return gzip.decompress(answer.data).decode(encoding)


def rows(api: Api, kind: str, encoding: str = "utf-8", **body: Any) -> list[dict[str, str]]:
    header, *lines = text(api, kind, encoding, **body).removesuffix("\n").split("\n")
    names = header.split("\t")
    return [dict(zip(names, line.split("\t"), strict=True)) for line in lines]


def test_a_report_waits_is_worked_on_and_done(api: Api) -> None:
    number = ask_for(api, AFN).get_json()["reportId"]
    seen = []
    for _ in range(60):
        seen.append(api.get(f"{BASE}/reports/{number}")["processingStatus"])
        api.advance(seconds=5)
    assert list(dict.fromkeys(seen)) == ["IN_QUEUE", "IN_PROGRESS", "DONE"]
    done = api.get(f"{BASE}/reports/{number}")
    assert done["createdTime"] <= done["processingStartTime"] <= done["processingEndTime"]


def test_a_slow_backend_takes_much_longer(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fba_client.sandbox.mischief._SLOW_S", (0.0, 0.0))
    api.market.choose(Scenario.SLOW)
    assert report(api, AFN)["processingStatus"] == "IN_QUEUE"


def test_reports_outlive_a_restart(open_api: Callable[..., Api], api: Api) -> None:
    number = ask_for(api, AFN).get_json()["reportId"]
    again = open_api()
    again.advance(seconds=300)
    assert again.get(f"{BASE}/reports/{number}")["processingStatus"] == "DONE"


def test_a_queued_report_can_be_cancelled_and_a_finished_one_cannot(api: Api) -> None:
    number = ask_for(api, AFN).get_json()["reportId"]
    assert api.ask("DELETE", f"{BASE}/reports/{number}").status_code == 200
    assert api.get(f"{BASE}/reports/{number}")["processingStatus"] == "CANCELLED"
    assert api.ask("DELETE", f"{BASE}/reports/{number}").status_code == 400
    assert api.ask("DELETE", f"{BASE}/reports/none").status_code == 404


def test_reports_are_listed_newest_first_by_page(api: Api) -> None:
    numbers = []
    for kind in (AFN, SUMMARY, AFN, SUMMARY, AFN):
        numbers.append(ask_for(api, kind, days=9).get_json()["reportId"])
        api.advance(seconds=30)
    first = api.get(f"{BASE}/reports", reportTypes=f"{AFN},{SUMMARY}", pageSize=3)
    rest = api.get(f"{BASE}/reports", nextToken=first["nextToken"])
    assert [one["reportId"] for one in first["reports"] + rest["reports"]] == numbers[::-1]
    ledgers = api.get(f"{BASE}/reports", reportTypes=SUMMARY)
    assert [one["reportId"] for one in ledgers["reports"]] == [numbers[3], numbers[1]]
    queued = api.get(f"{BASE}/reports", reportTypes=AFN, processingStatuses="IN_QUEUE,IN_PROGRESS")
    assert numbers[4] in [one["reportId"] for one in queued["reports"]]


@pytest.mark.parametrize("query", [{}, {"nextToken": "x", "pageSize": 3}, {"reportTypes": AFN, "pageSize": 101}])
def test_a_faulty_list_request_is_refused(api: Api, query: dict[str, Any]) -> None:
    assert api.ask("GET", f"{BASE}/reports", **query).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"reportType": "GET_NO_SUCH_DATA"},
        {"marketplaceIds": ["A1PA6795UKMFR9"]},
        {"marketplaceIds": []},
        {"reportOptions": {"a": 1}},
        {"dataStartTime": "2026-01-01"},
        {"unknown": True},
    ],
)
def test_a_faulty_order_is_refused(api: Api, body: dict[str, Any]) -> None:
    answer = ask_for(api, AFN, **body)
    assert answer.status_code == 400
    assert answer.get_json()["errors"][0]["code"] == "InvalidInput"


@pytest.mark.parametrize(
    "body", [{"reportOptions": {"aggregateByLocation": "SHELF"}}, {"days": 600}, {"reportOptions": {"colour": "red"}}]
)
def test_an_order_that_cannot_be_carried_out_ends_fatal(api: Api, body: dict[str, Any]) -> None:
    failed = report(api, SUMMARY, **body)
    assert failed["processingStatus"] == "FATAL"
    assert "reportDocumentId" not in failed


def test_ten_ledger_reports_a_day_are_enough(open_api: Callable[..., Api]) -> None:
    api = open_api(limits=True)
    statuses = [ask_for(api, SUMMARY, days=9).status_code for _ in range(11)]
    assert statuses == [202] * 10 + [429]
    api.advance(hours=25)
    assert ask_for(api, DETAIL, days=9).status_code == 202


def test_a_stock_report_asked_for_again_too_soon_is_cancelled(open_api: Callable[..., Api]) -> None:
    api = open_api(limits=True)
    assert [report(api, AFN)["processingStatus"] for _ in range(2)] == ["DONE", "CANCELLED"]
    api.advance(hours=1)
    assert report(api, AFN)["processingStatus"] == "DONE"


def test_without_stock_a_stock_report_is_cancelled(open_api: Callable[..., Api]) -> None:
    assert report(open_api(scenario="empty"), MYI)["processingStatus"] == "CANCELLED"


def test_a_document_address_lives_five_minutes_of_real_time(api: Api) -> None:
    url = address(api, report(api, AFN)["reportDocumentId"])
    api.real.advance(299)
    assert api.client.get(url).status_code == 200
    api.real.advance(2)
    answer = api.client.get(url)
    assert answer.status_code == 403
    assert answer.mimetype == "application/xml"


@pytest.mark.parametrize("header", ["x-amz-access-token", "Authorization"])
def test_a_document_is_refused_to_whoever_brings_a_token(api: Api, header: str) -> None:
    url = address(api, report(api, AFN)["reportDocumentId"])
    assert api.client.get(url, headers={header: api.token}).status_code == 400


def test_a_document_address_cannot_be_forged(api: Api) -> None:
    url = address(api, report(api, AFN)["reportDocumentId"])
    other = report(api, AFN)["reportDocumentId"]
    for forged in (url.split("?")[0], url.replace("X-Amz-Expires=", "X-Amz-Expires=9"), f"{url[:-2]}00"):
        assert api.client.get(forged).status_code == 403
    path, query = url.split("?")
    assert api.client.get(f"{path.rsplit('/', 1)[0]}/{other}?{query}").status_code == 403


def test_a_document_is_the_same_however_often_it_is_fetched(api: Api) -> None:
    document = report(api, MYI)["reportDocumentId"]
    first = api.client.get(address(api, document)).data
    api.advance(days=2)
    assert api.client.get(address(api, document)).data == first


def test_a_document_comes_as_a_file_or_on_request_as_an_encoding(api: Api) -> None:
    document = report(api, AFN)["reportDocumentId"]
    assert "Content-Encoding" not in api.client.get(address(api, document)).headers
    encoded = api.client.get(address(api, document, enableContentEncodingUrlHeader="true"))
    assert encoded.headers["Content-Encoding"] == "gzip"


def test_no_document_before_the_report_is_done(api: Api) -> None:
    assert api.ask("GET", f"{BASE}/documents/amzn1.spdoc.none").status_code == 404


def test_the_columns_are_exactly_the_real_ones(api: Api, shared_folder: Path) -> None:
    facts = json.loads((shared_folder / "facts" / "report-headers.json").read_text())
    assert text(api, SUMMARY).split("\n")[0].split("\t") == facts[SUMMARY]["real_header"]
    assert text(api, DETAIL).split("\n")[0].split("\t") == facts[DETAIL]["real_header"]
    assert text(api, AFN, "cp1252").split("\n")[0].split("\t") == facts[AFN]["header"]
    assert text(api, MYI).split("\n")[0].split("\t") == facts[MYI]["header"] + facts[MYI]["seen_2026_extra"]


def test_the_daily_ledger_by_center_balances_and_hands_over(api: Api) -> None:
    found = rows(api, SUMMARY, days=12, reportOptions=BY_CENTER)
    ending: dict[tuple[str, ...], int] = {}
    for row in found:
        moved = sum(int(row[name]) for name in MOVES)
        assert int(row["Starting Warehouse Balance"]) + moved == int(row["Ending Warehouse Balance"])
        key = (row["MSKU"], row["Location"], row["Disposition"])
        assert int(row["Starting Warehouse Balance"]) == ending.get(key, int(row["Starting Warehouse Balance"]))
        ending[key] = int(row["Ending Warehouse Balance"])
    assert len({row["Location"] for row in found}) == 30
    assert {row["Disposition"] for row in found} >= {"SELLABLE", "DEFECTIVE", "CUSTOMER_DAMAGED", "WAREHOUSE_DAMAGED"}


def test_the_ledger_covers_the_days_asked_for_but_the_last_two(api: Api) -> None:
    days = {row["Date"] for row in rows(api, SUMMARY, days=6, reportOptions=BY_CENTER)}
    assert days == {"03/12/2026", "03/13/2026", "03/14/2026", "03/15/2026", "03/16/2026"}


def test_recent_days_and_no_days_come_as_an_empty_document(api: Api) -> None:
    assert rows(api, SUMMARY, days=1, reportOptions=BY_CENTER) == []
    assert rows(api, SUMMARY, reportOptions=BY_CENTER) == []
    assert rows(api, DETAIL) == []


def test_the_ledgers_last_day_is_the_stock_of_that_evening(api: Api) -> None:
    midnight = datetime.combine(START.date() + timedelta(days=1), datetime.min.time(), UTC)
    api.advance(seconds=(midnight - START).total_seconds())
    stock = stock_cube(api.market.world, midnight).sum()
    api.advance(days=1)
    found = rows(api, SUMMARY, days=2, reportOptions=BY_CENTER)
    assert {row["Date"] for row in found} == {f"{START:%m/%d/%Y}"}
    assert sum(int(row["Ending Warehouse Balance"]) for row in found) == stock


@pytest.mark.parametrize(("period", "count"), [("WEEKLY", range(8, 11)), ("MONTHLY", range(2, 4))])
def test_the_ledger_can_be_had_by_longer_periods_for_the_country(api: Api, period: str, count: range) -> None:
    options = {"aggregateByLocation": "COUNTRY", "aggregatedByTimePeriod": period}
    found = rows(api, SUMMARY, days=60, reportOptions=options)
    assert {row["Location"] for row in found} == {"US"}
    assert len({row["Date"] for row in found}) in count


def test_the_ledger_can_be_had_for_one_product(api: Api) -> None:
    product = api.market.catalog.listed[4]
    found = rows(api, SUMMARY, days=40, reportOptions=BY_CENTER | {"MSKU": product.msku})
    assert {row["FNSKU"] for row in found} == {product.fnsku}


def test_events_add_up_to_the_summary(api: Api) -> None:
    events = rows(api, DETAIL, days=9)
    summary = rows(api, SUMMARY, days=9, reportOptions=BY_CENTER)
    assert sum(int(row["Quantity"]) for row in events) == sum(int(row[name]) for row in summary for name in MOVES)
    assert {row["Event Type"] for row in events} >= {"Shipments", "CustomerReturns", "WhseTransfers", "Adjustments"}


def test_some_events_are_alike_in_every_column(api: Api) -> None:
    lines = text(api, DETAIL, days=20, reportOptions={"eventType": "Shipments"}).split("\n")[1:]
    assert 0 < len(lines) - len(set(lines)) < len(lines) / 4


def test_receipts_name_their_shipment(api: Api) -> None:
    found = rows(api, DETAIL, days=60, reportOptions={"eventType": "Receipts"})
    with api.market.state.read() as db:
        shipments = {row[0] for row in db.execute("SELECT shipment_id FROM shipment")}
    assert {row["Event Type"] for row in found} == {"Receipts"}
    assert {row["Reference ID"] for row in found} <= shipments


def test_an_older_event_looks_the_same_later(api: Api) -> None:
    before = set(text(api, DETAIL, days=9).split("\n"))
    api.advance(days=3)
    assert before <= set(text(api, DETAIL, days=14).split("\n"))


def test_the_stock_reports_tell_the_same_as_the_world(api: Api) -> None:
    found = rows(api, MYI)
    cube = stock_cube(api.market.world, api.market.clock.now())
    assert sum(int(row["afn-unsellable-quantity"]) for row in found) == cube[1:].sum()
    assert len(found) == 400
    afn = {
        row["seller-sku"]: row["Quantity Available"]
        for row in rows(api, AFN, "cp1252")
        if row["Warehouse-Condition-code"] == "SELLABLE"
    }
    now = {row["sku"]: row["afn-fulfillable-quantity"] for row in rows(api, MYI)}
    assert afn.keys() == now.keys()
    assert sum(afn[msku] != now[msku] for msku in now) < 40  # some minutes lie between the two


def test_every_answer_fits_the_model(open_api: Callable[..., Api], judge_answer: Any) -> None:
    api = open_api()
    faults: list[str] = []

    def judge(method: str, path: str, answer: TestResponse) -> Any:
        faults.extend(judge_answer(method, path, answer.status_code, answer.get_json()))
        return answer.get_json()

    created = judge("POST", f"{BASE}/reports", ask_for(api, SUMMARY, days=9))
    number = created["reportId"]
    for _ in range(3):
        found = judge("GET", f"{BASE}/reports/{number}", api.ask("GET", f"{BASE}/reports/{number}"))
        api.advance(seconds=100)
    path = f"{BASE}/documents/{found['reportDocumentId']}"
    judge("GET", path, api.ask("GET", path))
    judge("GET", f"{BASE}/reports", api.ask("GET", f"{BASE}/reports", reportTypes=SUMMARY))
    judge("GET", f"{BASE}/reports", api.ask("GET", f"{BASE}/reports"))
    judge("POST", f"{BASE}/reports", ask_for(api, SUMMARY, unknown=1))
    judge("POST", f"{BASE}/reports", ask_for(api, SUMMARY, reportOptions=3))
    judge("GET", f"{BASE}/reports/{number}", api.ask("GET", f"{BASE}/reports/{number}", token=""))
    judge("GET", f"{BASE}/reports/0", api.ask("GET", f"{BASE}/reports/0"))
    judge("DELETE", f"{BASE}/reports/{number}", api.ask("DELETE", f"{BASE}/reports/{number}"))
    assert faults == []
