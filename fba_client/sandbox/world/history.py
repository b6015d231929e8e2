"""The seller's past: where products began, and the shipments of eighteen months, some of them still under way."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import numpy as np
import numpy.typing as npt

from fba_client.sandbox.catalog import Catalog
from fba_client.sandbox.centers import Centers
from fba_client.sandbox.shipments import NewItem, NewShipment, announce, progress, withdraw
from fba_client.sandbox.world.demand import Demand, Floats, Ints

HISTORY_DAYS = 548
_TICK_DAYS = 16  # a replenishment shipment leaves every so often
_LEAD_DAYS = 12
_LETTERS = "0123456789BCDFGHJKLMNPQRSTVWXYZ"
SHIP_FROM = {
    "Name": "Northpine Trading",
    "AddressLine1": "1200 Foundry Street",
    "City": "Reno",
    "StateOrProvinceCode": "NV",
    "CountryCode": "US",
    "PostalCode": "89502",
}
_AGES_H = {  # announced so long ago, a punctual shipment is at present just there
    "WORKING": (5.0, 11.0),
    "SHIPPED": (31.0,),
    "IN_TRANSIT": (50.0, 58.0),
    "DELIVERED": (111.0,),
    "CHECKED_IN": (131.0,),
    "RECEIVING": (175.0, 205.0),
}


def make_homes(seed: int, products: int, centers: int) -> npt.NDArray[np.bool_]:
    """Where the network likes to keep each product: ``[product, center]``, three to five centers each."""
    dice = np.random.default_rng([seed, 2])
    rank = dice.random((products, centers)).argsort(axis=1).argsort(axis=1)
    return np.asarray(rank < dice.integers(3, 6, (products, 1)))


def make_opening(seed: int, demand: Demand, homes: npt.NDArray[np.bool_], first_day: int) -> Ints:
    """Stock on the first morning: some weeks' demand of each product, over its homes."""
    dice = np.random.default_rng([seed, 6])
    weeks = demand.expected(range(first_day, first_day + 35)).sum(axis=0) * dice.uniform(0.6, 2.0, len(homes))
    shares = homes * dice.uniform(0.5, 1.5, homes.shape)
    opening: Ints = np.round(weeks[:, None] * shares / shares.sum(axis=1, keepdims=True)).astype(np.int64)
    return opening


def write_history(
    db: sqlite3.Connection, seed: int, demand: Demand, opening: Ints, catalog: Catalog, centers: Centers, now: datetime
) -> None:
    """Enter every past shipment into the tables, as it stands ``now``."""
    dice = random.Random(f"history {seed}")
    first = now.date() - timedelta(days=HISTORY_DAYS)
    for day, quantities in _replenishments(seed, demand, opening.sum(axis=1), first.toordinal()):
        items = _items(catalog, quantities)
        if items:
            at = datetime.combine(date.fromordinal(day), datetime.min.time(), UTC) + timedelta(
                hours=dice.uniform(13, 22)
            )
            announce(db, _shipment(dice, centers, at, items), now=at, seed=seed)
    progress(db, now)
    _write_recent(db, dice, catalog, centers, now, seed)


def _replenishments(seed: int, demand: Demand, opening: Ints, first: int) -> list[tuple[int, Ints]]:
    """Day and units by product of each replenishment; bought for the expected demand, well or badly."""
    dice = np.random.default_rng([seed, 7])
    count = len(opening)
    every = dice.integers(3, 8, count)
    care = dice.choice([0.78, 1.0, 1.12, 1.4], count, p=[0.2, 0.4, 0.3, 0.1])
    phase = dice.integers(0, 8, count)
    wanted: Floats = np.cumsum(demand.expected(range(first, first + HISTORY_DAYS + 200)), axis=0)
    supplied = opening.astype(np.float64)
    found = []
    last = HISTORY_DAYS - 18
    for tick in range(last // _TICK_DAYS):
        offset = tick * _TICK_DAYS
        until = np.minimum(offset + _LEAD_DAYS + every * _TICK_DAYS, len(wanted) - 1)
        target = wanted[until, np.arange(count)] * care * dice.lognormal(0, 0.18, count)
        due = (tick + phase) % every == 0
        units = np.where(due, np.maximum(target - supplied, 0), 0)
        packs = np.ceil(units / 6).astype(np.int64) * 6
        supplied += packs
        found.append((first + offset, packs))
    return found


def _write_recent(
    db: sqlite3.Connection, dice: random.Random, catalog: Catalog, centers: Centers, now: datetime, seed: int
) -> None:
    for ages in _AGES_H.values():
        for hours in ages:
            at = now - timedelta(hours=hours)
            announce(db, _shipment(dice, centers, at, _some_items(dice, catalog)), now=at, seed=seed, late=False)
    progress(db, now)
    for hours in (400.0, 900.0):  # one taken back before it left, one on the road
        at = now - timedelta(hours=hours)
        shipment = _shipment(dice, centers, at, _some_items(dice, catalog))
        announce(db, shipment, now=at, seed=seed, late=False)
        then = at + timedelta(hours=2 if hours == 400.0 else 60)
        progress(db, then)
        withdraw(db, shipment.shipment_id, now=then)


def _items(catalog: Catalog, quantities: Ints) -> list[NewItem]:
    chosen = np.flatnonzero(quantities).tolist()
    products = [catalog.listed[index] for index in chosen]
    return [NewItem(p.msku, p.fnsku, int(quantities[i])) for p, i in zip(products, chosen, strict=True)]


def _some_items(dice: random.Random, catalog: Catalog) -> list[NewItem]:
    products = dice.sample(catalog.listed, dice.randint(6, 22))
    return [NewItem(product.msku, product.fnsku, dice.randint(2, 16) * 6) for product in products]


def _shipment(dice: random.Random, centers: Centers, at: datetime, items: Sequence[NewItem]) -> NewShipment:
    center = dice.choice(centers.listed).code
    return NewShipment(
        shipment_id="FBA1" + "".join(dice.choices(_LETTERS, k=8)),
        name=f"FBA STA ({at:%m/%d/%Y %H:%M})-{center}",
        center=center,
        ship_from_json=json.dumps(SHIP_FROM),
        items=items,
        seeded=True,
    )
