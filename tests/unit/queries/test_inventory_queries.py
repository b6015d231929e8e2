from __future__ import annotations

from collections.abc import Iterator

import pytest
from inventory_seed import NOW, balance, fill_stock, sku

from fba_client.paths import DataFolder
from fba_client.queries.center_stock import center_rows, center_totals
from fba_client.queries.inventory import (
    Health,
    InventoryFilter,
    InventoryTotals,
    health_counts,
    inventory_totals,
    sku_ids,
    sku_ids_of,
    sku_rows,
)
from fba_client.queries.sku_details import StockSeries, sku_details, stock_series
from fba_client.services.desk import Desk, open_desk
from fba_client.store import inventory, ledger


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder) as opened:
        yield opened


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    fill_stock(desk)
    return desk


def listed(desk: Desk, search: str = "", **values: object) -> list[str]:
    wanted = InventoryFilter(search, **values)  # type: ignore[arg-type]
    ids = sku_ids(desk.cache, wanted)
    rows = sku_rows(desk.cache, ids)
    return [rows[row_id].msku for row_id in ids]


def test_all_skus_come_in_the_order_of_their_names(stocked: Desk) -> None:
    assert listed(stocked) == ["=LAMP", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]
    assert listed(stocked, descending=True) == ["TEA-GREEN", "MUG-RED", "MUG-BLUE", "=LAMP"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("mug", ["MUG-BLUE", "MUG-RED"]),
        ("MUG 12 oz red", ["MUG-RED"]),
        ("gruner", ["TEA-GREEN"]),
        ("GRÜNER tee", ["TEA-GREEN"]),
        ("g-r", ["MUG-RED"]),
        ("te", ["TEA-GREEN"]),
        ("é", ["=LAMP", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]),
        ("ö", ["MUG-BLUE", "MUG-RED"]),
        ('12"', ["=LAMP"]),
        ('" OR 1=1 --', []),
        ("mug*", []),
        ("%", []),
        ("___", []),
        ("NEAR(mug red)", []),
        ("\x00", []),
        ("   ", ["=LAMP", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]),
        (" ".join(f"word{number}" for number in range(500)), []),
    ],
)
def test_a_search_finds_every_word_and_reads_none_as_a_query(stocked: Desk, search: str, found: list[str]) -> None:
    assert listed(stocked, search) == found


def test_titles_without_spaces_between_words_are_found(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("TEA", title="有機抹茶パウダー 100g"), sku("CUP", title="茶碗")])
    assert listed(desk, "抹茶パ") == ["TEA"]
    assert listed(desk, "茶") == ["CUP", "TEA"]


def test_codes_are_found_by_a_part_of_them(stocked: Desk) -> None:
    row = next(iter(sku_rows(stocked.cache, sku_ids_of(stocked.cache, ["MUG-RED"]).values()).values()))
    assert listed(stocked, row.fnsku[3:].lower()) == ["MUG-RED"]
    assert listed(stocked, row.asin) == ["MUG-RED"]


@pytest.mark.parametrize(
    ("health", "found"),
    [
        (Health.ALL, ["=LAMP", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]),
        (Health.IN_STOCK, ["=LAMP", "MUG-BLUE", "MUG-RED"]),
        (Health.LOW, ["MUG-RED"]),
        (Health.OUT_OF_STOCK, ["TEA-GREEN"]),
        (Health.INBOUND, ["TEA-GREEN"]),
        (Health.UNFULFILLABLE, ["MUG-RED"]),
    ],
)
def test_health_filters_and_their_counts_agree(stocked: Desk, health: Health, found: list[str]) -> None:
    assert listed(stocked, health=health) == found
    assert health_counts(stocked.cache)[health] == len(found)


def test_a_row_and_the_filter_agree_on_what_is_low(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku(f"S{units:02}", fulfillable=units) for units in range(30)])
        sold = [balance("2026-06-28", f"S{units:02}", "P", units, customer_shipments=-30) for units in range(30)]
        ledger.replace_days(connection, sold)
    rows = sku_rows(desk.cache, sku_ids(desk.cache, InventoryFilter()))
    low = [row.msku for row in rows.values() if row.is_low]
    assert sorted(low) == listed(desk, health=Health.LOW) == [f"S{units:02}" for units in range(1, 21)]


SORTS = {"fnsku", "asin", "title", "condition", "fulfillable", "inbound", "reserved", "researching", "unfulfillable"}
SORTS |= {"total", "shipped_30_days", "cover", "as_of", "sellable", "unsellable", "day", "center:PHX7", "center:';--"}


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_every_sort_lists_every_sku_once(stocked: Desk, sort: str) -> None:
    assert sorted(listed(stocked, sort=sort)) == listed(stocked)
    assert sorted(listed(stocked, sort=sort, descending=True)) == listed(stocked)


def test_sorts_put_what_is_unknown_last(stocked: Desk) -> None:
    assert listed(stocked, sort="cover")[:2] == ["MUG-RED", "MUG-BLUE"]
    assert listed(stocked, sort="cover", descending=True)[:2] == ["MUG-BLUE", "MUG-RED"]


def test_sorting_by_a_center_uses_its_sellable_units(stocked: Desk) -> None:
    assert listed(stocked, sort="center:PHX7", descending=True)[:2] == ["MUG-BLUE", "=LAMP"]


def test_titles_sort_without_regard_to_case(desk: Desk) -> None:
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("1", title="b"), sku("2", title="A"), sku("3", title="C")])
    assert listed(desk, sort="title") == ["2", "1", "3"]


def test_an_unknown_sort_is_a_bug_that_speaks(stocked: Desk) -> None:
    with pytest.raises(ValueError, match="cannot be sorted by 1; DROP"):
        listed(stocked, sort="1; DROP TABLE sku")


def test_totals_add_up_what_is_listed(stocked: Desk) -> None:
    assert inventory_totals(stocked.cache, InventoryFilter()) == InventoryTotals(4, 149, 48, 10, 0, 2, 161)
    assert inventory_totals(stocked.cache, InventoryFilter("mug")).fulfillable == 146
    assert inventory_totals(stocked.cache, InventoryFilter("nothing")) == InventoryTotals()


def test_an_empty_cache_is_empty_and_not_an_error(desk: Desk) -> None:
    assert listed(desk) == []
    assert inventory_totals(desk.cache, InventoryFilter()) == InventoryTotals()
    assert set(health_counts(desk.cache).values()) == {0}
    assert center_totals(desk.cache) == ()
    assert stock_series(desk.cache, "X") == StockSeries()
    assert sku_details(desk.cache, 1) is None


def test_a_row_that_is_gone_is_missing(stocked: Desk) -> None:
    assert sku_rows(stocked.cache, [999]) == {}
    assert center_rows(stocked.cache, []) == {}


def test_centers_come_with_the_fullest_first(stocked: Desk) -> None:
    found = [(total.center, total.sellable, total.unsellable, total.skus) for total in center_totals(stocked.cache)]
    assert found == [("PHX7", 78, 0, 2), ("ONT8", 71, 0, 2), ("ABE8", 0, 2, 1)]


def test_a_row_by_center_splits_what_can_be_sold_from_the_rest(stocked: Desk) -> None:
    ids = sku_ids_of(stocked.cache, ["MUG-BLUE", "MUG-RED", "TEA-GREEN"])
    rows = {row.msku: row for row in center_rows(stocked.cache, ids.values()).values()}
    assert rows["MUG-BLUE"].by_center == {"PHX7": 75, "ONT8": 65}
    assert (rows["MUG-RED"].sellable, rows["MUG-RED"].unsellable, rows["MUG-RED"].day) == (6, 2, "2026-06-28")
    assert rows["TEA-GREEN"].by_center == {}


def test_the_view_by_center_leaves_out_what_no_center_holds(stocked: Desk) -> None:
    assert listed(stocked, at_centers=True) == ["=LAMP", "MUG-BLUE", "MUG-RED"]
    assert health_counts(stocked.cache, at_centers=True)[Health.ALL] == 3


def test_details_have_figures_balances_and_both_ages(stocked: Desk) -> None:
    details = sku_details(stocked.cache, sku_ids_of(stocked.cache, ["MUG-RED"])["MUG-RED"])
    assert details is not None
    assert details.row.cover == 9
    assert [(b.center, b.disposition, b.units, b.day) for b in details.balances] == [
        ("ONT8", "SELLABLE", 6, "2026-06-28"),
        ("ABE8", "CUSTOMER_DAMAGED", 2, "2026-06-28"),
    ]
    assert (details.totals_source.as_of, details.ledger_source.as_of) == (NOW, "2026-06-28")


def test_a_series_has_every_day_and_none_where_the_ledger_is_silent(desk: Desk) -> None:
    with desk.cache.write() as connection:
        days = [
            balance("2026-06-01", "A", "P", 5, receipts=5),
            balance("2026-06-01", "A", "Q", 4),
            balance("2026-06-01", "A", "Q", 9, disposition="DEFECTIVE"),
            balance("2026-06-03", "B", "P", 1),
            balance("2026-06-04", "A", "P", 3, customer_shipments=-2),
        ]
        ledger.replace_days(connection, days)
    assert stock_series(desk.cache, "A") == StockSeries(
        days=("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"),
        sellable=(9, None, 0, 3),
        received=(5, None, 0, 0),
        shipped=(0, None, 0, 2),
    )


def test_a_series_can_be_cut_to_its_newest_days(stocked: Desk) -> None:
    assert stock_series(stocked.cache, "MUG-BLUE", 2).days == ("2026-06-27", "2026-06-28")
    assert stock_series(stocked.cache, "MUG-BLUE", 90).sellable == (90, 80, 140)
