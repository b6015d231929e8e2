"""What Home, the Sync Centre and the window's status read: figures, what runs low, what is where in the outbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlmodel import SQLModel

from fba_client.domain.clock import FixedClock
from fba_client.paths import data_folder
from fba_client.queries.outbox import Group, list_outbox, outbox_counts
from fba_client.queries.overview import Concern, overview
from fba_client.queries.sources import last_synced, list_sources
from fba_client.services.desk import Desk, open_desk
from fba_client.store.cache_tables import CenterStock, HeldBack, Shipment, Sku, Source
from fba_client.store.database import Database
from fba_client.store.outbox_entry import EntryProblem
from fba_client.store.workspace_tables import Draft, OutboxEntry, PrintRun

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(data_folder(override=tmp_path), FixedClock(NOW)) as opened:
        yield opened


def add(store: Database, table: type[SQLModel], *rows: dict[str, object]) -> None:
    with store.write() as conn:
        for row in rows:
            conn.execute(insert(table), row)


def test_empty_desk_is_a_first_visit(desk: Desk) -> None:
    found = overview(desk.cache, desk.workspace, NOW)
    assert found.is_empty
    assert found.attention == ()
    assert found.low_stock == ()


def test_draft_made_offline_ends_the_first_visit(desk: Desk) -> None:
    add(desk.workspace, Draft, {"id": "d" * 32, "name": "Offline"})
    assert not overview(desk.cache, desk.workspace, NOW).is_empty


def test_figures_are_sums_over_all_products(desk: Desk) -> None:
    add(
        desk.cache,
        Sku,
        {"msku": "A", "fulfillable": 10, "inbound_working": 1, "inbound_shipped": 2, "inbound_receiving": 4},
        {"msku": "B", "fulfillable": 0, "reserved": 5, "unfulfillable": 6, "shipped_30_days": 3},
        {"msku": "C", "fulfillable": -1},  # the backend says so now and then
    )
    for center, units in (("PHX7", 4), ("ONT8", 6), ("IND9", 0)):
        row = {"msku": "A", "center": center, "disposition": "SELLABLE", "units": units, "day": "2026-02-28"}
        add(desk.cache, CenterStock, row)
    figures = overview(desk.cache, desk.workspace, NOW).figures
    assert (figures.skus, figures.sellable, figures.inbound) == (3, 9, 7)
    assert (figures.reserved, figures.unfulfillable) == (5, 6)
    assert (figures.skus_out, figures.skus_out_selling) == (2, 1)
    assert (figures.centers, figures.centers_as_of) == (2, "2026-02-28")


def test_low_stock_is_ordered_by_how_soon_it_runs_out(desk: Desk) -> None:
    add(
        desk.cache,
        Sku,
        {"msku": "PLENTY", "fulfillable": 21, "shipped_30_days": 30},
        {"msku": "WEEK", "fulfillable": 7, "shipped_30_days": 30},
        {"msku": "OUT", "fulfillable": 0, "shipped_30_days": 30},
        {"msku": "OUT-FAST", "fulfillable": 0, "shipped_30_days": 300},
        {"msku": "ALMOST", "fulfillable": 20, "shipped_30_days": 30},
        {"msku": "UNSOLD", "fulfillable": 1},
    )
    low = overview(desk.cache, desk.workspace, NOW).low_stock
    assert [(item.msku, item.days_left) for item in low] == [("OUT-FAST", 0), ("OUT", 0), ("WEEK", 7), ("ALMOST", 20)]


def test_shipment_moving_without_news_for_two_weeks_is_overdue(desk: Desk) -> None:
    add(
        desk.cache,
        Shipment,
        {"confirmation_id": "FBA1", "status": "SHIPPED", "status_changed_at": "2026-02-16T09:29:59Z"},
        {"confirmation_id": "FBA2", "status": "SHIPPED", "status_changed_at": "2026-02-16T09:30:01Z"},
        {"confirmation_id": "FBA3", "status": "CLOSED", "status_changed_at": "2026-01-01T00:00:00Z"},
    )
    (item,) = overview(desk.cache, desk.workspace, NOW).attention
    assert (item.concern, item.count, item.subject) == (Concern.OVERDUE, 1, "FBA1")


def test_labels_that_a_printer_did_not_come_to_need_attention(desk: Desk) -> None:
    stopped = {"id": "r1", "title": "Box labels", "state": "failed", "total": 40, "acknowledged": 12}
    add(
        desk.workspace,
        PrintRun,
        {**stopped, "updated_at": "2026-03-02T09:00:00Z"},
        {**stopped, "id": "r2", "state": "dismissed"},
        {**stopped, "id": "r3", "state": "done", "acknowledged": 40},
    )
    (item,) = overview(desk.cache, desk.workspace, NOW).attention
    assert (item.concern, item.count, item.subject, item.units) == (Concern.UNPRINTED, 1, "Box labels", 28)


def test_source_that_failed_is_not_called_stale_as_well(desk: Desk) -> None:
    add(desk.cache, Source, {"name": "plans", "fetched_at": "2026-02-01T00:00:00Z", "error": "The backend failed."})
    (item,) = overview(desk.cache, desk.workspace, NOW).attention
    assert (item.concern, item.subject) == (Concern.SOURCE_FAILED, "plans")


def test_outbox_lists_open_entries_as_they_are_sent_and_then_the_newest_done(desk: Desk) -> None:
    add(desk.workspace, Draft, {"id": "d" * 32, "name": "Spring"})
    problem = EntryProblem("Refused.").to_json()
    rows: list[dict[str, object]] = [
        {"id": "1" * 32, "sequence": 1, "state": "verified", "settled_at": "2026-03-01T00:00:00Z"},
        {"id": "2" * 32, "sequence": 2, "state": "verified", "settled_at": "2026-03-02T00:00:00Z"},
        {"id": "3" * 32, "sequence": 3, "state": "rejected", "problem_json": problem},
        {"id": "4" * 32, "sequence": 4, "state": "queued"},
    ]
    add(desk.workspace, OutboxEntry, *({"draft_id": "d" * 32, "action": "set_packing", **row} for row in rows))
    found = list_outbox(desk.workspace, done_limit=1)
    assert [row.id[0] for row in found] == ["3", "4", "2"]
    assert [row.group for row in found] == [Group.ATTENTION, Group.WAITING, Group.DONE]
    assert [row.held_by_earlier for row in found] == [False, True, False]
    assert found[0].draft_name == "Spring"
    assert found[0].problem == EntryProblem("Refused.")


def test_outbox_counts_by_state(desk: Desk) -> None:
    states = ("queued", "queued", "sending", "accepted", "rejected", "unknown", "verified", "discarded")
    rows: list[dict[str, object]] = [
        {"id": f"{n}" * 32, "action": "create_plan", "state": state} for n, state in enumerate(states)
    ]
    add(desk.workspace, OutboxEntry, *rows)
    counts = outbox_counts(desk.workspace)
    assert (counts.waiting, counts.running, counts.refused, counts.unknown, counts.attention) == (2, 2, 1, 1, 2)


def test_sources_come_in_the_order_people_think_of_them(desk: Desk) -> None:
    assert last_synced(desk.cache) == ""
    add(
        desk.cache,
        Source,
        {"name": "novelty", "fetched_at": "2026-03-01T00:00:00Z"},
        {"name": "plans", "fetched_at": "2026-03-02T00:00:00Z"},
        {"name": "inventory", "fetched_at": "2026-02-01T00:00:00Z"},
    )
    add(desk.cache, HeldBack, {"source": "shipments", "rows_before": 9, "rows_after": 0})
    found = list_sources(desk.cache)
    assert [row.name for row in found] == ["inventory", "shipments", "plans", "novelty"]
    assert found[1].held_back is not None
    assert last_synced(desk.cache) == "2026-03-02T00:00:00Z"
