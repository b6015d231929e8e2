from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from inventory_seed import NOW, balance, sku

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.store import bulk, inventory, ledger, plans, report_jobs, shipments, sources
from fba_client.store.folding import fold


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder) as opened:
        yield opened


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 6, 30, tzinfo=UTC))


def fetch(desk: Desk, statement: str) -> list[tuple[object, ...]]:
    with desk.cache.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def found_by_index(desk: Desk, text: str) -> list[object]:
    statement = f"SELECT msku FROM sku_search JOIN sku ON sku.id = sku_search.rowid WHERE sku_search MATCH '\"{text}\"'"
    return [row[0] for row in fetch(desk, statement)]


def test_skus_are_inserted_and_then_updated(desk: Desk) -> None:
    with desk.cache.write() as connection:
        assert inventory.upsert_skus(connection, [sku("B", fulfillable=1), sku("A", fulfillable=2)]) == 2
        inventory.upsert_skus(connection, [sku("A", fulfillable=5)])
    assert fetch(desk, "SELECT msku, fulfillable FROM sku ORDER BY msku") == [("A", 5), ("B", 1)]


def test_a_report_that_knows_less_erases_nothing(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("A", title="Mug", fnsku="X001", fulfillable=3, reserved=2)])
        inventory.upsert_skus(connection, [{"msku": "A", "fnsku": "", "title": "", "fulfillable": 4}])
    assert fetch(desk, "SELECT title, fnsku, fulfillable, reserved FROM sku") == [("Mug", "X001", 4, 2)]


def test_an_id_of_a_sku_is_kept_over_updates(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("A"), sku("B")])
        before = connection.exec_driver_sql("SELECT msku, id FROM sku").fetchall()
        inventory.upsert_skus(connection, [sku("B"), sku("A"), sku("C")])
        after = connection.exec_driver_sql("SELECT msku, id FROM sku").fetchall()
    assert set(before) < set(after)


def test_the_search_index_follows_titles(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("A", title="Grüner Tee"), sku("B", title="Kaffee")])
    assert found_by_index(desk, "run") == ["A"]
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [{"msku": "A", "title": "Schwarzer Tee"}])
    assert found_by_index(desk, "run") == []
    assert found_by_index(desk, "sch") == ["A"]
    with desk.cache.write() as connection:
        connection.exec_driver_sql("DELETE FROM sku WHERE msku = 'A'")
        connection.exec_driver_sql("INSERT INTO sku_search(sku_search, rank) VALUES ('integrity-check', 1)")
    assert found_by_index(desk, "sch") == []


@pytest.mark.parametrize(
    ("text", "folded"),
    [("CAFÉ", "cafe"), ("Straße", "strasse"), ("\uff21\uff22", "ab"), ("东京", "东京"), ("İzmir", "izmir"), ("", "")],
)
def test_folding_takes_case_accents_and_width_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_unknown_column_is_a_bug_that_speaks(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no column colour"), desk.cache.write() as connection:
        inventory.upsert_skus(connection, [{"msku": "A", "colour": "red"}])


def test_streams_are_taken_in_chunks() -> None:
    assert [len(chunk) for chunk in bulk.chunks(iter(range(7)), 3)] == [3, 3, 1]
    assert list(bulk.chunks([], 3)) == []


def test_only_the_days_that_came_are_replaced(desk: Desk) -> None:
    with desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-06-01", "A", "PHX7", 5), balance("2026-06-02", "A", "PHX7", 6)])
        result = ledger.replace_days(connection, [balance("2026-06-02", "A", "ONT8", 9)])
    assert result.days == {"2026-06-02"}
    assert result.rows == 1
    assert fetch(desk, "SELECT day, center, ending FROM ledger_day") == [
        ("2026-06-01", "PHX7", 5),
        ("2026-06-02", "ONT8", 9),
    ]


def test_no_rows_replace_nothing(desk: Desk) -> None:
    with desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-06-01", "A", "PHX7", 5)])
        assert ledger.replace_days(connection, []).days == frozenset()
    assert fetch(desk, "SELECT units FROM center_stock") == [(5,)]


def test_one_sku_under_two_fnskus_is_added_up(desk: Desk) -> None:
    rows = [balance("2026-06-01", "A", "PHX7", 5, fnsku="X1"), balance("2026-06-01", "A", "PHX7", 2, fnsku="X2")]
    with desk.cache.write() as connection:
        ledger.replace_days(connection, rows)
    assert fetch(desk, "SELECT ending FROM ledger_day") == [(7,)]


def test_stock_by_center_is_the_newest_balance_of_each(desk: Desk) -> None:
    with desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-06-03", "A", "PHX7", 30, in_transit=2)])
        ledger.replace_days(connection, [balance("2026-06-01", "A", "PHX7", 10), balance("2026-06-01", "A", "ONT8", 4)])
    assert fetch(desk, "SELECT center, units, in_transit, day FROM center_stock") == [
        ("ONT8", 4, 0, "2026-06-01"),
        ("PHX7", 30, 2, "2026-06-03"),
    ]


def test_a_corrected_day_corrects_the_stock_by_center(desk: Desk) -> None:
    days = [
        balance("2026-06-01", "A", "PHX7", 10),
        balance("2026-06-02", "A", "PHX7", 8),
        balance("2026-06-02", "B", "X", 1),
    ]
    with desk.cache.write() as connection:
        ledger.replace_days(connection, days)
        ledger.replace_days(connection, [balance("2026-06-02", "A", "ONT8", 8)])
    assert fetch(desk, "SELECT msku, center, units, day FROM center_stock ORDER BY center") == [
        ("A", "ONT8", 8, "2026-06-02"),
        ("A", "PHX7", 10, "2026-06-01"),
    ]


def test_skus_that_only_the_ledger_names_become_known(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("A", title="Mine", fulfillable=4)])
        ledger.replace_days(connection, [balance("2026-06-01", "A", "P", 5), balance("2026-06-01", "OLD", "P", 5)])
    assert fetch(desk, "SELECT msku, title, fulfillable FROM sku ORDER BY msku") == [
        ("A", "Mine", 4),
        ("OLD", "Title of OLD", 0),
    ]
    assert found_by_index(desk, "old") == ["OLD"]


def test_the_pace_of_sales_is_that_of_the_newest_thirty_days(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("A"), sku("B")])
        days = [balance(f"2026-06-{day:02}", "A", "P", 0, customer_shipments=-1) for day in range(1, 31)]
        ledger.replace_days(connection, [*days, balance("2026-05-31", "A", "P", 0, customer_shipments=-50)])
    assert fetch(desk, "SELECT msku, shipped_30_days FROM sku ORDER BY msku") == [("A", 30), ("B", 0)]
    with desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-08-30", "A", "P", 0)])
    assert fetch(desk, "SELECT shipped_30_days FROM sku") == [(0,), (0,)]


def event(**values: object) -> dict[str, object]:
    row: dict[str, object] = dict.fromkeys(ledger.EVENT_COLUMNS, "")
    row |= {"day": "2026-06-01", "msku": "A", "quantity": -1, "reconciled": 0, "unreconciled": 0, "title": "Mug"}
    return row | values


def test_importing_events_again_neither_doubles_nor_loses_them(desk: Desk) -> None:
    twins = [event(), event(), event(quantity=3)]
    with desk.cache.write() as connection:
        assert ledger.insert_events(connection, twins) == 3
        assert ledger.insert_events(connection, list(reversed(twins))) == 0
        assert ledger.insert_events(connection, [*twins, event()]) == 1


def test_a_renamed_title_is_the_same_event(desk: Desk) -> None:
    with desk.cache.write() as connection:
        ledger.insert_events(connection, [event()])
        assert ledger.insert_events(connection, [event(title="Big mug", reconciled=1)]) == 0
    assert fetch(desk, "SELECT title, reconciled FROM ledger_event") == [("Big mug", 1)]


def test_old_days_are_forgotten_and_the_stock_stays(desk: Desk) -> None:
    with desk.cache.write() as connection:
        assert ledger.newest_day(connection) == ""
        ledger.replace_days(connection, [balance(f"2026-06-{day:02}", "A", "P", day) for day in (1, 2, 4)])
        assert ledger.newest_day(connection) == "2026-06-04"
        assert ledger.rows_by_day(connection) == {"2026-06-01": 1, "2026-06-02": 1, "2026-06-04": 1}
        assert ledger.forget_before(connection, "2026-06-03") == 2
        assert ledger.rows_by_day(connection) == {"2026-06-04": 1}
    assert fetch(desk, "SELECT units FROM center_stock") == [(4,)]


def test_a_shipment_remembers_when_its_status_changed(desk: Desk) -> None:
    row: dict[str, object] = {"confirmation_id": "FBA1", "status": "WORKING", "fetched_at": "t1"}
    with desk.cache.write() as connection:
        shipments.upsert_shipments(connection, [row])
        shipments.upsert_shipments(connection, [row | {"fetched_at": "t2"}])
        shipments.upsert_shipments(connection, [row | {"fetched_at": "t3", "status": "SHIPPED"}])
        shipments.upsert_shipments(connection, [row | {"fetched_at": "t4", "status": "SHIPPED"}])
    assert fetch(desk, "SELECT first_seen_at, status_changed_at, fetched_at FROM shipment") == [("t1", "t3", "t4")]


def test_items_add_up_to_their_shipment(desk: Desk) -> None:
    with desk.cache.write() as connection:
        shipments.upsert_shipments(connection, [{"confirmation_id": "FBA1", "status": "SHIPPED", "fetched_at": "t"}])
        items = [{"confirmation_id": "FBA1", "msku": name, "shipped": 10, "received": 4} for name in "AB"]
        assert shipments.upsert_items(connection, items) == 2
        assert shipments.upsert_items(connection, []) == 0
    assert fetch(desk, "SELECT units_shipped, units_received FROM shipment") == [(20, 8)]


def test_options_that_are_no_longer_offered_go(desk: Desk) -> None:
    with desk.cache.write() as connection:
        plans.replace_placement_options(connection, "p1", [{"placement_option_id": "a"}, {"placement_option_id": "b"}])
        plans.replace_placement_options(connection, "p2", [{"placement_option_id": "c"}])
        plans.replace_placement_options(connection, "p1", [{"placement_option_id": "b"}])
    assert fetch(desk, "SELECT placement_option_id, plan_id FROM placement_option ORDER BY 1") == [
        ("b", "p1"),
        ("c", "p2"),
    ]


def test_shipments_that_left_a_plan_go_with_their_boxes(desk: Desk) -> None:
    with desk.cache.write() as connection:
        plans.upsert_plans(connection, [{"plan_id": "p1", "name": "One"}])
        plans.upsert_plan_shipments(connection, [{"shipment_id": name, "plan_id": "p1"} for name in ("s1", "s2")])
        for name in ("s1", "s2"):
            plans.replace_shipment_boxes(connection, name, [{"box_id": "b1", "weight_hundredths_lb": 1200}])
            plans.replace_shipment_items(connection, name, [{"msku": "A", "quantity": 2}])
            plans.replace_transportation_options(connection, name, [{"transportation_option_id": "t", "plan_id": "p1"}])
        assert plans.forget_plan_shipments(connection, "p1", keep=["s2"]) == 1
    for table in ("plan_shipment", "plan_shipment_box", "plan_shipment_item", "transportation_option"):
        assert fetch(desk, f"SELECT shipment_id FROM {table}") == [("s2",)]


def test_the_same_sku_may_be_in_two_packing_groups(desk: Desk) -> None:
    rows = [{"packing_option_id": "o", "packing_group_id": group, "msku": "A", "quantity": 1} for group in "xy"]
    with desk.cache.write() as connection:
        assert plans.replace_packing_groups(connection, "p1", rows) == 2


def test_a_failed_fetch_keeps_what_is_known_of_the_last_good_one(desk: Desk) -> None:
    with desk.cache.write() as connection:
        assert sources.source_state(connection, "inventory").fetched_at == ""
        sources.mark_fetched(connection, "inventory", as_of=NOW, fetched_at=NOW, rows=4, watermark="w")
        sources.mark_failed(connection, "inventory", "no network")
        state = sources.source_state(connection, "inventory")
        assert (state.as_of, state.rows, state.error) == (NOW, 4, "no network")
        sources.mark_fetched(connection, "inventory", as_of=NOW, fetched_at=NOW, rows=5)
        assert sources.source_state(connection, "inventory") == sources.SourceState("inventory", NOW, NOW, 5, "w", "")


def test_what_is_held_back_waits_until_it_is_let_through(desk: Desk) -> None:
    with desk.cache.write() as connection:
        sources.hold_back(connection, "inventory", rows_before=100, rows_after=1, reason="shrunk", held_at=NOW)
    assert fetch(desk, "SELECT source, rows_before, rows_after FROM held_back") == [("inventory", 100, 1)]
    with desk.cache.write() as connection:
        sources.let_through(connection, "inventory")
    assert fetch(desk, "SELECT source FROM held_back") == []


def test_a_report_that_was_asked_for_outlives_a_restart(folder: DataFolder, clock: FixedClock) -> None:
    job = report_jobs.PendingReport("r1", "LEDGER", '{"a": "b"}', "2026-06-01", "2026-06-02", "IN_QUEUE", "t0", "t1")
    with open_desk(folder, clock) as desk, desk.cache.write() as connection:
        report_jobs.remember_report(connection, job)
    with open_desk(folder, clock) as desk, desk.cache.write() as connection:
        assert report_jobs.pending_reports(connection, "LEDGER") == [job]
        assert report_jobs.pending_reports(connection, "OTHER") == []
        report_jobs.note_report_status(connection, "r1", "IN_PROGRESS", "t9")
        assert report_jobs.pending_reports(connection)[0].status == "IN_PROGRESS"
        report_jobs.forget_report(connection, "r1")
        assert report_jobs.pending_reports(connection) == []
