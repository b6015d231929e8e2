"""What pulls of stock, shipments and plans do when the backend says less than before, nothing, or something broken."""

from __future__ import annotations

import pytest
from pull_backend import Backend, sku
from pulling import Puller
from wire_server import html_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import (
    NotTheBackend,
)
from fba_client.sync.events import Changed
from fba_client.sync.pull import accept_held_back, shrinks
from fba_client.sync.pull_inventory import pull_inventory
from fba_client.sync.pull_plans import pull_plans
from fba_client.sync.pull_shipments import pull_shipments


@pytest.mark.parametrize(
    ("before", "after", "too_few"),
    [(0, 0, False), (20, 0, False), (21, 0, True), (400, 380, False), (401, 380, True), (1000, 950, False),
     (1000, 949, True), (10, 1000, False)],
)  # fmt: skip
def test_a_loss_of_over_five_percent_and_twenty_rows_is_too_much(before: int, after: int, too_few: bool) -> None:
    assert shrinks(before, after) is too_few


def test_figures_carry_the_backends_time_or_ours(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku("a", lastUpdatedTime="2026-02-01T03:04Z"), sku("b", 7), sku("")]
    assert pull(pull_inventory).rows == 2
    assert pull.table("SELECT msku, fulfillable, reserved, total, as_of FROM sku ORDER BY msku") == [
        ("a", 5, 2, 7, "2026-02-01T03:04:00Z"),
        ("b", 7, 2, 9, "2026-03-01T12:00:00Z"),
    ]
    assert pull.table("SELECT name, rows, error FROM source") == [("inventory", 2, "")]


def test_a_sku_that_is_no_longer_listed_stays(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku("a"), sku("b")]
    pull(pull_inventory)
    backend.summaries = [sku("a", 1)]
    pull(pull_inventory)
    assert pull.table("SELECT msku, fulfillable FROM sku ORDER BY msku") == [("a", 1), ("b", 5)]


def test_a_list_that_shrinks_much_is_held_back_until_a_person_accepts_it(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku(f"s{n}") for n in range(100)]
    pull(pull_inventory)
    backend.summaries = [sku(f"s{n}", 0) for n in range(50)]
    for _ in range(2):
        assert pull(pull_inventory).changed == {Changed.SOURCES}
    assert pull.cell("SELECT sum(fulfillable) FROM sku") == 500
    assert pull.table("SELECT source, rows_before, rows_after, reason FROM held_back") == [
        ("inventory", 100, 50, "50 rows came where there were 100")
    ]
    accept_held_back(pull.desk.cache, "inventory")
    assert pull(pull_inventory).rows == 50
    assert pull.cell("SELECT sum(fulfillable) FROM sku") == 250
    assert pull.cell("SELECT count(*) FROM held_back") == 0


def test_a_list_that_comes_right_by_itself_is_no_longer_held_back(pull: Puller, backend: Backend) -> None:
    full = [sku(f"s{n}") for n in range(100)]
    backend.summaries = full
    pull(pull_inventory)
    backend.summaries = []
    pull(pull_inventory)
    backend.summaries = full
    pull(pull_inventory)
    assert pull.cell("SELECT count(*) FROM held_back") == 0


def test_a_captive_portal_changes_nothing_and_is_noted(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku("a")]
    pull(pull_inventory)
    backend.broken["summaries"] = html_reply(200)
    with pytest.raises(NotTheBackend):
        pull(pull_inventory)
    assert pull.cell("SELECT fulfillable FROM sku") == 5
    assert "Something other than the backend" in str(pull.cell("SELECT error FROM source"))
    backend.broken.clear()
    pull(pull_inventory)
    assert pull.cell("SELECT error FROM source") == ""


@pytest.mark.parametrize("units", [10**15, 2**63, 10**30, -(10**20)])
def test_a_number_that_no_stock_has_changes_nothing_and_is_noted(pull: Puller, backend: Backend, units: int) -> None:
    backend.summaries = [sku("a")]
    pull(pull_inventory)
    backend.summaries = [sku("a", units)]
    with pytest.raises(NotTheBackend, match="out of all range"):
        pull(pull_inventory)
    assert pull.cell("SELECT fulfillable FROM sku") == 5


def test_shipments_come_whole_first_and_then_by_what_changed(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    backend.shipments = [
        {
            "ShipmentId": "FBA1",
            "ShipmentName": "One",
            "ShipmentStatus": "RECEIVING",
            "DestinationFulfillmentCenterId": "ONT8",
        }
    ]
    backend.items = [
        {"ShipmentId": "FBA1", "SellerSKU": "a", "QuantityShipped": 10, "QuantityReceived": 4},
        {"ShipmentId": "FBA1", "SellerSKU": "b", "QuantityShipped": 5, "QuantityReceived": None},
    ]
    pull(pull_shipments)
    clock.advance(3600)
    backend.shipments = [{"ShipmentId": "FBA1", "ShipmentName": "One", "ShipmentStatus": "CLOSED"}]
    pull(pull_shipments)
    assert pull.table(
        "SELECT status, units_shipped, units_received, first_seen_at, status_changed_at FROM shipment"
    ) == [("CLOSED", 15, 4, "2026-03-01T12:00:00Z", "2026-03-01T13:00:00Z")]
    first, second = backend.requests("v0/shipments")
    assert first["QueryType"] == ["SHIPMENT"]
    assert len(first["ShipmentStatusList"][0].split(",")) == 11
    assert second["QueryType"] == ["DATE_RANGE"]
    assert second["LastUpdatedAfter"] == ["2026-02-27T12:00:00Z"]


def test_all_shipments_come_again_after_this_computers_clock_had_run_ahead(
    pull: Puller, backend: Backend, clock: FixedClock
) -> None:
    clock.advance(400 * 86_400)
    pull(pull_shipments)
    clock.advance(-400 * 86_400)
    pull(pull_shipments)
    assert [q["QueryType"] for q in backend.requests("v0/shipments")] == [["SHIPMENT"], ["SHIPMENT"]]


def plan(number: int, updated: str, name: str = "Plan") -> dict[str, object]:
    return {
        "inboundPlanId": f"wf{number:036}",
        "name": name,
        "status": "ACTIVE",
        "createdAt": "2026-01-01T00:00Z",
        "lastUpdatedAt": updated,
        "marketplaceIds": [],
        "sourceAddress": {"name": "A", "addressLine1": "B", "city": "C", "countryCode": "US", "postalCode": "1"},
    }


def test_plans_are_read_newest_first_until_what_is_known(pull: Puller, backend: Backend) -> None:
    backend.plans = [plan(2, "2026-02-02T00:00Z"), plan(1, "2026-02-01T00:00Z")]
    assert pull(pull_plans).rows == 2
    backend.plans = [
        plan(3, "2026-02-03T00:00Z"),
        plan(2, "2026-02-02T00:00Z", "Renamed"),
        plan(1, "2026-02-01T00:00Z"),
    ]
    assert pull(pull_plans).rows == 2
    assert pull.table("SELECT name FROM inbound_plan ORDER BY plan_id") == [("Plan",), ("Renamed",), ("Plan",)]
    assert backend.requests("inboundPlans")[0]["sortOrder"] == ["DESC"]
    assert pull.cell("SELECT as_of FROM source") == "2026-02-03T00:00:00Z"
