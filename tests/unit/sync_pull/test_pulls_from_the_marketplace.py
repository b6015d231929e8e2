"""Pulls against the embedded marketplace, with every exchange judged by the backend's own models."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from judging import judged, load_judge
from pulling import Puller

from fba_client.errors import Cancelled, FbaClientError
from fba_client.services.desk import Desk
from fba_client.sync.events import Changed
from fba_client.sync.pull_events import pull_events
from fba_client.sync.pull_inventory import pull_inventory
from fba_client.sync.pull_ledger import pull_ledger
from fba_client.sync.pull_plans import pull_plans
from fba_client.sync.pull_shipments import pull_shipments

if TYPE_CHECKING:
    from fba_client.sandbox.serve import LocalServer

ALL = (pull_inventory, pull_shipments, pull_plans, pull_ledger, pull_events)
DAY_S = 86_400.0


@pytest.fixture
def pull(live_desk: Desk, sandbox: LocalServer) -> Puller:
    live_desk.settings = replace(live_desk.settings, sync=replace(live_desk.settings.sync, ledger_days=40))
    return Puller(live_desk, sandbox.base_url, live_desk.clock)


def test_every_exchange_conforms_in_both_directions(pull: Puller, shared_folder: Path) -> None:
    for step in ALL:
        pull(step)
    faults, _ = judged(load_judge(shared_folder), pull.exchanges)
    assert faults == []
    assert len(pull.exchanges) > 15


def test_all_facts_come_and_agree_with_each_other(pull: Puller) -> None:
    changed = frozenset[Changed]().union(*(pull(step).changed for step in ALL))
    assert changed >= {Changed.INVENTORY, Changed.CENTERS, Changed.LEDGER, Changed.SHIPMENTS, Changed.SOURCES}
    assert pull.cell("SELECT count(*) FROM sku WHERE title <> '' AND fnsku <> '' AND as_of <> ''") == 400
    assert pull.cell("SELECT count(DISTINCT day) FROM ledger_day") in (38, 39)
    assert pull.cell("SELECT count(*) FROM center_stock WHERE units > 0") > 400  # type: ignore[operator]
    assert pull.cell("SELECT count(DISTINCT status) FROM shipment") > 3  # type: ignore[operator]
    assert (
        pull.cell(
            "SELECT count(*) FROM shipment WHERE status = 'CLOSED' AND units_received = 0"
            " AND confirmation_id IN (SELECT confirmation_id FROM shipment_item)"
        )
        == 0
    )
    # the events of a day move its balance: what a summary counts, the details list one by one
    assert (
        pull.table(
            "SELECT day FROM ledger_event WHERE event_type = 'Shipments' AND day > (SELECT min(day) FROM ledger_event)"
            " GROUP BY day HAVING sum(quantity) <> (SELECT sum(customer_shipments) FROM ledger_day AS l"
            " WHERE l.day = ledger_event.day)"
        )
        == []
    )


def test_a_second_pull_changes_nothing_and_doubles_nothing(pull: Puller) -> None:
    tables = ("sku", "ledger_day", "center_stock", "ledger_event", "shipment", "shipment_item")
    for step in ALL:
        pull(step)
    before = {name: pull.cell(f"SELECT count(*) FROM {name}") for name in tables}
    with pull.desk.cache.write() as conn:  # as if a day had passed on which nothing happened
        conn.exec_driver_sql(
            "UPDATE source SET watermark = substr(watermark, 1, 12) || '2020-01-01' WHERE name = 'ledger_summary'"
        )
        conn.exec_driver_sql("UPDATE source SET watermark = '' WHERE name = 'ledger_detail'")
    for step in ALL:
        pull(step)
    assert {name: pull.cell(f"SELECT count(*) FROM {name}") for name in tables} == before
    assert pull.cell("SELECT count(*) FROM held_back") == 0


def test_a_later_pull_brings_what_happened_since(pull: Puller, sandbox: LocalServer) -> None:
    for step in ALL:
        pull(step)
    newest, events = pull.cell("SELECT max(day) FROM ledger_day"), pull.cell("SELECT count(*) FROM ledger_event")
    statuses = pull.table("SELECT confirmation_id, status FROM shipment ORDER BY 1")
    sandbox.market.clock.advance(5 * DAY_S)
    sandbox.market.settle()
    for step in ALL:
        pull(step)
    assert pull.cell("SELECT max(day) FROM ledger_day") > newest  # type: ignore[operator]
    assert pull.cell("SELECT count(*) FROM ledger_event") > events  # type: ignore[operator]
    assert pull.table("SELECT confirmation_id, status FROM shipment ORDER BY 1") != statuses
    assert pull.cell("SELECT count(*) FROM center_stock WHERE day > ?", newest) > 0  # type: ignore[operator]


def test_the_ledger_is_asked_for_once_a_day_only(pull: Puller) -> None:
    pull(pull_ledger)
    asked = len(pull.exchanges)
    assert pull(pull_ledger).rows == 0
    assert len(pull.exchanges) == asked


def test_history_follows_the_newest_days_span_by_span(pull: Puller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fba_client.sync.pull_ledger.SPAN_DAYS", 15)
    monkeypatch.setattr("fba_client.sync.pull_ledger.ANOTHER_SPAN_S", -1.0)
    oldest = []
    for _ in range(4):
        pull(pull_ledger)
        oldest.append(str(pull.cell("SELECT min(day) FROM ledger_day")))
    assert oldest[0] > oldest[1] > oldest[2] == oldest[3]
    # Without a gap; how many they are depends on whether the marketplace's day turned meanwhile.
    gaps = "SELECT count(DISTINCT day) - (1 + julianday(max(day)) - julianday(min(day))) FROM ledger_day"
    assert pull.cell(gaps) == 0
    assert pull.cell("SELECT count(DISTINCT day) >= 38 FROM ledger_day") == 1


def test_a_report_that_takes_long_is_taken_in_by_a_later_run(
    start_sandbox: Callable[..., LocalServer], live_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = start_sandbox(speed=1.0)
    pull = Puller(live_desk, server.base_url, live_desk.clock)
    monkeypatch.setattr("fba_client.sync.pull_report.PATIENCE_S", 0.3)
    monkeypatch.setattr("fba_client.sync.pull_ledger.ANOTHER_SPAN_S", -1.0)
    assert pull(pull_ledger).rows == 0
    assert pull.cell("SELECT count(*) FROM report_job") == 1
    server.market.clock.advance(3600.0)
    assert pull(pull_ledger).rows > 1000
    assert sum(e.method == "POST" for e in pull.exchanges) == 1
    assert pull.cell("SELECT count(*) FROM report_job") == 0


def test_shipments_of_long_ago_follow_in_steps(pull: Puller, monkeypatch: pytest.MonkeyPatch) -> None:
    def items_from() -> str:
        return str(pull.cell("SELECT watermark FROM source WHERE name = 'shipments'")).partition("..")[2]

    monkeypatch.setattr("fba_client.sync.pull_shipments._ENOUGH_ITEMS", 0)
    pull(pull_shipments)
    first = datetime.fromisoformat(items_from())
    monkeypatch.setattr("fba_client.sync.pull_shipments._ENOUGH_ITEMS", 1_000_000)
    pull(pull_shipments)
    assert first - datetime.fromisoformat(items_from()) > timedelta(days=450)
    assert pull.cell("SELECT count(*) FROM shipment WHERE units_shipped = 0") == 0


def test_a_flaky_backend_is_pulled_from_all_the_same(
    start_sandbox: Callable[..., LocalServer], live_desk: Desk
) -> None:
    server = start_sandbox(scenario="flaky")
    pull = Puller(live_desk, server.base_url, live_desk.clock)
    for _ in range(3):  # a run of bad luck may still exhaust the attempts
        try:
            if pull(pull_inventory).rows:
                break
        except FbaClientError:
            continue
    assert pull.cell("SELECT count(*) FROM sku") == 400


def test_a_cancelled_pull_ends_at_once_and_is_no_failure(pull: Puller) -> None:
    pull.cancel.set()
    for step in ALL:
        with pytest.raises(Cancelled):
            pull(step)
    assert pull.table("SELECT name FROM source WHERE error <> ''") == []
