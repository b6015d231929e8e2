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

_TICK_DAYS = 27  # a replenishment shipment leaves every so often: few enough to read at the backend's rates
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
    opening: Ints = np.ceil(weeks[:, None] * shares / shares.sum(axis=1, keepdims=True)).astype(np.int64)
    return opening


class History:
    """The shipments of a seller who has been selling since ``first_day`` with the stock ``opening``, up to ``now``."""

    def __init__(self, seed: int, demand: Demand, opening: Ints, first_day: int, now: datetime) -> None:
        self._seed = seed
        self._demand = demand
        self._opening = opening
        self._first = first_day
        self._now = now
        self._dice = random.Random(f"history {seed}")

    def write(self, db: sqlite3.Connection, catalog: Catalog, centers: Centers) -> None:
        """Enter every shipment into the tables, as it stands at present."""
        for day, quantities in self._replenishments():
            items = _items(catalog, quantities)
            if items:
                midnight = datetime.combine(date.fromordinal(day), datetime.min.time(), UTC)
                at = midnight + timedelta(hours=self._dice.uniform(13, 22))
                announce(db, _shipment(self._dice, centers, at, items), now=at, seed=self._seed)
        progress(db, self._now)
        for ages in _AGES_H.values():
            for hours in ages:
                self._enter(db, catalog, centers, hours)
        progress(db, self._now)
        self._withdraw(db, catalog, centers, hours=400.0, after=2.0)  # before it left
        self._withdraw(db, catalog, centers, hours=900.0, after=60.0)  # on the road

    def _replenishments(self) -> list[tuple[int, Ints]]:
        """Day and units by product of each replenishment; bought for the expected demand, well or badly."""
        dice, count = np.random.default_rng([self._seed, 7]), len(self._opening)
        every = dice.integers(2, 5, count)
        care = dice.choice([0.78, 1.0, 1.12, 1.4], count, p=[0.2, 0.4, 0.3, 0.1])
        phase = dice.integers(0, 5, count)
        today = self._now.date().toordinal()
        wanted: Floats = np.cumsum(self._demand.expected(range(self._first, today + 200)), axis=0)
        supplied = self._opening.sum(axis=1).astype(np.float64)
        found = []
        for tick in range((today - self._first - 18) // _TICK_DAYS):
            until = np.minimum((tick + every) * _TICK_DAYS + _LEAD_DAYS, len(wanted) - 1)
            target = wanted[until, np.arange(count)] * care * dice.lognormal(0, 0.18, count)
            due = (tick + phase) % every == 0
            units = np.where(due, np.maximum(target - supplied, 0), 0)
            packs = np.ceil(units / 6).astype(np.int64) * 6
            supplied += packs
            found.append((self._first + tick * _TICK_DAYS, packs))
        return found

    def _enter(self, db: sqlite3.Connection, catalog: Catalog, centers: Centers, hours: float) -> NewShipment:
        at = self._now - timedelta(hours=hours)
        shipment = _shipment(self._dice, centers, at, _some_items(self._dice, catalog))
        announce(db, shipment, now=at, seed=self._seed, late=False)
        return shipment

    def _withdraw(
        self, db: sqlite3.Connection, catalog: Catalog, centers: Centers, *, hours: float, after: float
    ) -> None:
        shipment = self._enter(db, catalog, centers, hours)
        then = self._now - timedelta(hours=hours - after)
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
