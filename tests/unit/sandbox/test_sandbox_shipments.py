"""Shipments get on as the clock moves, and what they bring ends up in the stock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest
from sandbox_api import START, Api

from fba_client.sandbox.config import HISTORY_DAYS
from fba_client.sandbox.shipments import NewItem, NewShipment, announce, withdraw
from fba_client.sandbox.world.stock import Stock, stock_by_product

ORDER = ["WORKING", "SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN", "RECEIVING", "CLOSED"]


@pytest.fixture
def api(open_api: Callable[..., Api]) -> Api:
    return open_api(scenario="empty")


def send(api: Api, number: int = 1, units: int = 120, *, late: bool | None = False) -> NewShipment:
    product = api.market.catalog.listed[number]
    shipment = NewShipment(f"FBA1TEST{number:04d}", "test", "ONT8", "{}", [NewItem(product.msku, product.fnsku, units)])
    with api.market.state.write() as db:
        announce(db, shipment, now=api.market.clock.now(), seed=7, late=late)
    return shipment


def status(api: Api, shipment: NewShipment) -> str:
    with api.market.state.read() as db:
        row = db.execute("SELECT status FROM shipment WHERE shipment_id = ?", (shipment.shipment_id,)).fetchone()
    return str(row["status"])


def received(api: Api, shipment: NewShipment) -> int:
    with api.market.state.read() as db:
        row = db.execute(
            "SELECT sum(received) FROM shipment_item WHERE shipment_id = ?", (shipment.shipment_id,)
        ).fetchone()
    return int(row[0])


def stock(api: Api, number: int = 1) -> Stock:
    return stock_by_product(api.market.world, api.market.state, api.market.clock.now())[number]


def test_a_shipment_goes_through_its_states_in_order(api: Api) -> None:
    shipment = send(api)
    seen = [status(api, shipment)]
    for _ in range(15 * 24):
        api.advance(hours=1)
        seen.append(status(api, shipment))
    assert [one for one, other in pairwise([*seen, ""]) if one != other] == ORDER


def test_its_units_are_inbound_until_they_are_received_and_then_on_the_shelf(api: Api) -> None:
    shipment = send(api)
    assert (stock(api).inbound_working, stock(api).on_hand) == (120, 0)
    api.advance(hours=31)
    assert stock(api).inbound_shipped == 120
    api.advance(days=14)
    assert status(api, shipment) == "CLOSED"
    assert stock(api).inbound == 0
    assert stock(api).updated_at is not None
    assert received(api, shipment) > 100


def test_units_come_in_over_some_days(api: Api) -> None:
    shipments = [send(api, number) for number in range(1, 30)]
    totals = []
    for _ in range(15):
        api.advance(days=1)
        totals.append(sum(received(api, shipment) for shipment in shipments))
    assert totals[3] == 0
    assert sum(one < other for one, other in pairwise(totals)) >= 3
    assert totals[-1] == totals[-2] > 29 * 120 * 0.95


def test_some_receipts_are_late_short_or_damaged(api: Api) -> None:
    shipments = [send(api, number, late=None) for number in range(1, 200)]
    api.advance(days=14)
    still_open = sum(status(api, shipment) != "CLOSED" for shipment in shipments)
    api.advance(days=16)
    short = sum(received(api, shipment) < 120 for shipment in shipments)
    with api.market.state.read() as db:
        damaged = db.execute("SELECT count(*) FROM receipt WHERE disposition <> 'SELLABLE'").fetchone()[0]
    assert 5 < still_open < 80
    assert 2 < short < 60
    assert 0 < damaged < 40
    assert all(status(api, shipment) == "CLOSED" for shipment in shipments)


def test_the_course_of_a_shipment_depends_on_the_seed_and_its_id_alone(open_api: Callable[..., Api], api: Api) -> None:
    other = open_api(scenario="empty", state=api.market.config.state.with_name("other.db"))
    courses = []
    for market in (api.market, other.market):
        send(api if market is api.market else other, late=None)
        with market.state.read() as db:
            steps = db.execute("SELECT due_at, status FROM shipment_step ORDER BY due_at").fetchall()
            units = db.execute("SELECT due_at, disposition, quantity FROM receipt ORDER BY id").fetchall()
        courses.append([tuple(row) for row in [*steps, *units]])
    assert courses[0] == courses[1]


@pytest.mark.parametrize(("hours", "word"), [(1, "DELETED"), (60, "CANCELLED")])
def test_a_withdrawn_shipment_brings_nothing_more(api: Api, hours: int, word: str) -> None:
    shipment = send(api)
    api.advance(hours=hours)
    with api.market.state.write() as db:
        withdraw(db, shipment.shipment_id, now=api.market.clock.now())
    api.advance(days=30)
    assert status(api, shipment) == word
    assert received(api, shipment) == 0
    assert stock(api).inbound == 0


def test_the_seeded_past_has_shipments_in_every_state(open_api: Callable[..., Api]) -> None:
    api = open_api(history_days=HISTORY_DAYS)
    found = api.get("/sandbox/status")["shipments"]
    assert set(found) == {*ORDER, "CANCELLED", "DELETED"}
    assert found["CLOSED"] >= 18
    with api.market.state.read() as db:
        newest = db.execute("SELECT max(updated_at) FROM shipment").fetchone()[0]
        short = db.execute(
            "SELECT count(*) FROM shipment_item JOIN shipment USING (shipment_id)"
            " WHERE status = 'CLOSED' AND received < shipped"
        ).fetchone()[0]
        damaged = db.execute("SELECT count(*) FROM receipt WHERE disposition <> 'SELLABLE'").fetchone()[0]
    assert newest <= f"{START + timedelta(seconds=1):%Y-%m-%dT%H:%M:%SZ}"
    assert short > 20
    assert damaged > 10
