"""The seller's stock at one moment of the day, as the inventory API and the stock reports tell it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np

from fba_client.sandbox.state import State
from fba_client.sandbox.world.demand import Ints
from fba_client.sandbox.world.events import (
    CENTER,
    DAY,
    DISPOSITION,
    DISPOSITIONS,
    KIND,
    PRODUCT,
    QUANTITY,
    SECOND,
    SELLABLE,
    Kind,
)
from fba_client.sandbox.world.network import Network
from fba_client.sandbox.world.world import World

_PROCESSING_S = 6 * 3600
_RESEARCH_DAYS = (7, 14, 30)  # short, mid and long term
_WORKING = ("WORKING", "READY_TO_SHIP")
_SHIPPED = ("SHIPPED", "IN_TRANSIT", "DELIVERED")
_RECEIVING = ("CHECKED_IN", "RECEIVING")


@dataclass(frozen=True, slots=True)
class Stock:
    """Units of one product over the whole network at one moment.

    ``sellable`` is what the ledger holds as SELLABLE: it is the sum of ``fulfillable``, ``pending_orders`` and
    ``processing``. ``unfulfillable`` has the other dispositions by name.
    """

    sellable: int
    pending_orders: int
    processing: int
    transferring: int
    researching: tuple[int, int, int]
    unfulfillable: dict[str, int]
    inbound_working: int
    inbound_shipped: int
    inbound_receiving: int
    updated_at: datetime | None  # None for a product that never had stock

    @property
    def fulfillable(self) -> int:
        """What a customer can buy now."""
        return self.sellable - self.pending_orders - self.processing

    @property
    def reserved(self) -> int:
        """What is in the network but promised, on the road or being put away."""
        return self.pending_orders + self.processing + self.transferring

    @property
    def inbound(self) -> int:
        """What is announced, on its way or being received."""
        return self.inbound_working + self.inbound_shipped + self.inbound_receiving

    @property
    def on_hand(self) -> int:
        """What lies in the centers or travels between them."""
        return self.sellable + self.transferring + sum(self.unfulfillable.values())

    @property
    def is_known(self) -> bool:
        """Whether the network has ever heard of this product."""
        return self.updated_at is not None or self.inbound > 0


def stock_cube(world: World, now: datetime) -> Ints:
    """Units by disposition, product and center at ``now``."""
    with world.at(now) as network:
        cube = network.stock.copy()
        later = _later(network.events.between(network.played_until, network.played_until), now)
    moved = later[later[:, KIND] != Kind.TRANSIT]
    np.subtract.at(cube, (moved[:, DISPOSITION], moved[:, PRODUCT], moved[:, CENTER]), moved[:, QUANTITY])
    today = world.receipts_on(now.date().toordinal())
    np.add.at(cube, (today[:, DISPOSITION], today[:, PRODUCT], today[:, CENTER]), today[:, QUANTITY])
    return cube


def stock_by_product(world: World, state: State, now: datetime) -> list[Stock]:
    """The stock of every product of the catalog, in its order, at ``now``."""
    with world.at(now) as network:
        held = stock_cube(world, now).sum(axis=2).tolist()
        later = _later(network.events.between(network.played_until, network.played_until), now)
        count = len(held[0])
        on_road = network.in_transit.sum(axis=1) - _signed(later[later[:, KIND] == Kind.TRANSIT], count)
        parts = _Parts(
            pending=_units(later[later[:, KIND] == Kind.SHIPMENT], count, sign=-1),
            processing=_processing(world, now, count),
            transferring=on_road.tolist(),
            researching=[_researched(network, now, count, *span) for span in pairwise((0, *_RESEARCH_DAYS))],
            inbound=_inbound(world, state),
            updated=_updated(world, now, count),
        )
    return [_stock(index, [row[index] for row in held], parts) for index in range(count)]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What makes up the stock of every product, each list by its position in the catalog."""

    pending: list[int]
    processing: list[int]
    transferring: list[int]
    researching: list[list[int]]
    inbound: tuple[dict[int, int], dict[int, int], dict[int, int]]
    updated: list[datetime | None]


def _stock(index: int, held: list[int], parts: _Parts) -> Stock:
    short, middle, long = (units[index] for units in parts.researching)
    working, shipped, receiving = (units.get(index, 0) for units in parts.inbound)
    return Stock(
        sellable=held[SELLABLE],
        pending_orders=parts.pending[index],
        processing=min(parts.processing[index], held[SELLABLE] - parts.pending[index]),
        transferring=parts.transferring[index],
        researching=(short, middle, long),
        unfulfillable=dict(zip(DISPOSITIONS[1:], held[1:], strict=True)),
        inbound_working=working,
        inbound_shipped=shipped,
        inbound_receiving=receiving,
        updated_at=parts.updated[index],
    )


def _later(today: Ints, now: datetime) -> Ints:
    second = now.hour * 3600 + now.minute * 60 + now.second
    return today[today[:, SECOND] > second]


def _signed(rows: Ints, count: int) -> Ints:
    return np.bincount(rows[:, PRODUCT], weights=rows[:, QUANTITY], minlength=count).astype(np.int64)


def _units(rows: Ints, count: int, sign: int = 1) -> list[int]:
    units: list[int] = (_signed(rows, count) * sign).tolist()
    return units


def _processing(world: World, now: datetime, count: int) -> list[int]:
    today = world.receipts_on(now.date().toordinal())
    second = now.hour * 3600 + now.minute * 60 + now.second
    fresh = today[(today[:, SECOND] > second - _PROCESSING_S) & (today[:, DISPOSITION] == SELLABLE)]
    return _units(fresh, count)


def _researched(network: Network, now: datetime, count: int, newest: int, oldest: int) -> list[int]:
    today = now.date().toordinal()
    rows = network.events.between(today - oldest, today - newest - 1)
    return _units(rows[rows[:, KIND] == Kind.LOST], count, sign=-1)


def _updated(world: World, now: datetime, count: int) -> list[datetime | None]:
    rows = world.network.events.rows()
    receipts = world.receipts_on(now.date().toordinal())
    latest = np.zeros(count, np.int64)
    midnight = datetime.combine(now.date(), datetime.min.time(), UTC)
    today = now.date().toordinal()
    for events in (rows, receipts):
        seconds = (events[:, DAY] - today) * 86_400 + events[:, SECOND]
        happened = seconds <= (now - midnight).total_seconds()
        offset = -world.first_day * 86_400 + today * 86_400  # positive, so that 0 can mean never
        np.maximum.at(latest, events[happened][:, PRODUCT], seconds[happened] + offset + 1)
    start = midnight - timedelta(days=today - world.first_day, seconds=1)
    opened = world.network.opening.sum(axis=1) > 0
    return [
        start + timedelta(seconds=second) if second or was else None
        for second, was in zip(latest.tolist(), opened.tolist(), strict=True)
    ]


def _inbound(world: World, state: State) -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    found: tuple[dict[int, int], dict[int, int], dict[int, int]] = ({}, {}, {})
    with state.read() as db:
        for row in _open_items(db):
            place = _WORKING, _SHIPPED, _RECEIVING
            index = next((i for i, words in enumerate(place) if row["status"] in words), None)
            if index is not None:
                product = world.product_index(row["msku"])
                found[index][product] = found[index].get(product, 0) + max(0, row["shipped"] - row["received"])
    return found


def _open_items(db: sqlite3.Connection) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT status, msku, shipped, received FROM shipment JOIN shipment_item USING (shipment_id)"
        " WHERE status NOT IN ('CLOSED', 'CANCELLED', 'DELETED', 'ERROR')"
    ).fetchall()
