"""The world: the same for the same seed, balanced to the unit, and alive as the clock moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from sandbox_api import START, Api

from fba_client.sandbox import shipments
from fba_client.sandbox.catalog import make_catalog
from fba_client.sandbox.centers import load_centers
from fba_client.sandbox.config import HISTORY_DAYS
from fba_client.sandbox.state import State
from fba_client.sandbox.world.demand import Ints
from fba_client.sandbox.world.events import KIND, QUANTITY, SECOND, SELLABLE, Kind
from fba_client.sandbox.world.ledger import period_ledgers
from fba_client.sandbox.world.stock import stock_by_product, stock_cube
from fba_client.sandbox.world.world import World

TODAY = START.date().toordinal()


@contextmanager
def world_in(path: Path, seed: int = 7, now: datetime = START, days: int = 70) -> Iterator[tuple[World, State]]:
    state = State(path, [shipments.SCHEMA])
    try:
        yield World(state, seed, make_catalog(seed), load_centers(), now, history_days=days), state
    finally:
        state.close()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world_in(tmp_path_factory.mktemp("world") / "world.db", days=HISTORY_DAYS) as (made, _):
        yield made


def events(world: World, now: datetime = START) -> Ints:
    with world.at(now) as network:
        return network.events.rows()


def test_the_catalog_is_varied_and_has_awkward_names() -> None:
    products = make_catalog(7).listed
    titles, mskus = [p.title for p in products], [p.msku for p in products]
    assert (
        len(products) == len(set(mskus)) == len({p.fnsku for p in products}) == len({p.asin for p in products}) == 400
    )
    assert all(len(p.fnsku) == len(p.asin) == 10 and p.fnsku[:3] == "X00" and p.asin[:2] == "B0" for p in products)
    assert any(len(title) > 200 for title in titles)
    assert any(title.startswith("=") for title in titles)
    assert any('"' in title for title in titles)
    assert sum(not title.isascii() for title in titles) > 8
    assert all(any(sign in msku for msku in mskus) for sign in " %+,/")


def test_the_centers_are_thirty_public_ones() -> None:
    centers = load_centers()
    assert len(centers.listed) == len(centers.by_code) == 30
    assert centers.by_code["ONT8"].state == "CA"
    assert centers.index_of["PHX3"] == [c.code for c in centers.listed].index("PHX3")


def test_the_same_seed_makes_the_same_world_and_another_another(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("first.db", "same.db", "other.db")]
    with world_in(paths[0]) as (first, _), world_in(paths[1]) as (same, _), world_in(paths[2], seed=8) as (other, _):
        assert np.array_equal(events(first), events(same))
        assert not np.array_equal(events(first)[:1000], events(other)[:1000])


def test_a_restart_takes_the_world_up_as_it_was(tmp_path: Path) -> None:
    later = START + timedelta(days=9, hours=3)
    with world_in(tmp_path / "w.db") as (first, _):
        events(first, START + timedelta(days=4))
        before = events(first, later)
    with world_in(tmp_path / "w.db", now=later) as (second, _):
        assert np.array_equal(before, events(second, later))


def test_playing_day_by_day_comes_to_the_same_as_one_jump(tmp_path: Path) -> None:
    with world_in(tmp_path / "a.db") as (walking, _), world_in(tmp_path / "b.db") as (jumping, _):
        for day in range(12):
            events(walking, START + timedelta(days=day))
        assert np.array_equal(events(walking, START + timedelta(days=12)), events(jumping, START + timedelta(days=12)))


def test_no_balance_is_ever_negative(world: World) -> None:
    with world.at(START) as network:
        spans = [(day, day) for day in range(network.first_day, TODAY + 1)]
        lowest = min(ledger.ending.min() for ledger in period_ledgers(network, spans, by_center=True))
    assert lowest == 0


def test_the_ledger_balances_every_day_and_hands_over_to_the_next(world: World) -> None:
    carried: dict[tuple[int, ...], int] = {}
    with world.at(START) as network:
        for ledger in period_ledgers(network, [(d, d) for d in range(TODAY - 60, TODAY)], by_center=True):
            assert np.array_equal(ledger.starting + ledger.moves.sum(axis=0), ledger.ending)
            keys = list(zip(ledger.disposition.tolist(), ledger.product.tolist(), ledger.center.tolist(), strict=True))
            starting = dict(zip(keys, ledger.starting.tolist(), strict=True))
            if carried:
                assert {k: v for k, v in starting.items() if v} == {k: v for k, v in carried.items() if v}
            carried = dict(zip(keys, ledger.ending.tolist(), strict=True))


@pytest.mark.parametrize("days", [7, 31])
def test_a_longer_period_sums_up_its_days(world: World, days: int) -> None:
    first = TODAY - days
    with world.at(START) as network:
        daily = list(period_ledgers(network, [(d, d) for d in range(first, TODAY)], by_center=False))
        (whole,) = period_ledgers(network, [(first, TODAY - 1)], by_center=False)
    assert whole.moves.sum() == sum(day.moves.sum() for day in daily)
    assert whole.starting.sum() == daily[0].starting.sum()
    assert whole.ending.sum() == daily[-1].ending.sum()
    assert set(whole.center.tolist()) == {-1}


def test_the_ledger_ends_at_the_present_stock(tmp_path: Path) -> None:
    midnight = START.replace(hour=0, minute=0)
    with world_in(tmp_path / "w.db", now=midnight) as (world, _):
        cube = stock_cube(world, midnight)
        with world.at(midnight) as network:
            (yesterday,) = period_ledgers(network, [(TODAY - 1, TODAY - 1)], by_center=True)
    assert np.array_equal(cube[yesterday.disposition, yesterday.product, yesterday.center], yesterday.ending)
    assert cube.sum() == yesterday.ending.sum()


def test_the_parts_of_a_products_stock_add_up(tmp_path: Path) -> None:
    with world_in(tmp_path / "w.db") as (world, state):
        stocks = stock_by_product(world, state, START)
        cube = stock_cube(world, START)
    assert [stock.sellable for stock in stocks] == cube[SELLABLE].sum(axis=1).tolist()
    assert [sum(stock.unfulfillable.values()) for stock in stocks] == cube[1:].sum(axis=(0, 2)).tolist()
    assert all(stock.fulfillable >= 0 and stock.pending_orders >= 0 and stock.transferring >= 0 for stock in stocks)
    assert sum(stock.pending_orders for stock in stocks) > 0
    assert sum(stock.transferring for stock in stocks) > 0
    assert min(sum(stock.inbound_working for stock in stocks), sum(stock.inbound_shipped for stock in stocks)) > 0
    assert sum(stock.inbound_receiving for stock in stocks) > 0


def test_stock_changes_through_the_day_by_what_happens_in_it(tmp_path: Path) -> None:
    morning, evening = START.replace(hour=3, minute=0), START.replace(hour=21, minute=0)
    with world_in(tmp_path / "w.db", now=morning) as (world, _):
        before, after = stock_cube(world, morning).sum(), stock_cube(world, evening).sum()
        with world.at(evening) as network:
            today = np.concatenate([network.events.between(TODAY, TODAY), world.receipts_on(TODAY)])
    passed = today[(today[:, SECOND] > 3 * 3600) & (today[:, SECOND] <= 21 * 3600) & (today[:, KIND] != Kind.TRANSIT)]
    assert after - before == passed[:, QUANTITY].sum()
    assert len(passed) > 50


def test_each_product_lies_in_several_centers(world: World) -> None:
    places = (stock_cube(world, START)[SELLABLE] > 0).sum(axis=1)
    stocked = places[places > 0]
    assert 3 <= stocked.mean() <= 8
    assert (stocked >= 3).mean() > 0.7


def test_demand_has_seasons_weekdays_idle_days_and_stockouts(world: World) -> None:
    with world.at(START) as network:
        sold = np.zeros((TODAY - network.first_day, 400), np.int64)
        rows = network.events.between(network.first_day, TODAY - 1)
    sales = rows[rows[:, KIND] == Kind.SHIPMENT]
    np.add.at(sold, (sales[:, 0] - world.first_day, sales[:, 2]), -sales[:, QUANTITY])
    monthly = sold[:540].reshape(18, 30, 400).sum(axis=1)
    seasonal = (monthly.max(axis=0) > 3 * (np.median(monthly, axis=0) + 1)).sum()
    idle = (sold == 0).mean(axis=0)
    empty = (stock_cube(world, START)[SELLABLE].sum(axis=1) == 0).sum()
    assert seasonal > 20
    assert ((idle > 0.5) & (idle < 0.99)).sum() > 50
    assert 10 < empty < 120


def test_a_new_seller_has_products_and_no_stock(open_api: Callable[..., Api]) -> None:
    api = open_api(scenario="empty")
    assert len(api.market.catalog.listed) == 400
    assert stock_cube(api.market.world, START).sum() == 0
    assert not any(stock.is_known for stock in stock_by_product(api.market.world, api.market.state, START))
