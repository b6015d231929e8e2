"""Plays the days of the fulfillment network: sales, returns, transfers between centers, losses and removals.

Whatever leaves a shelf on a day was there when the day began, so that no balance is ever negative at any moment; what
arrives on a day can be sold from the next day on.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fba_client.sandbox.world.demand import Demand, Ints
from fba_client.sandbox.world.events import (
    CENTER,
    CUSTOMER_DAMAGED,
    DEFECTIVE,
    DISPOSITION,
    DISPOSITIONS,
    EXPIRED,
    KIND,
    NONE,
    PRODUCT,
    QUANTITY,
    SELLABLE,
    WAREHOUSE_DAMAGED,
    EventLog,
    Kind,
    event_rows,
)

_RETURN_LAG_DAYS = 12
_REMOVAL_EVERY_DAYS = 45
_EXPIRY_EVERY_DAYS = 7
_DAY_S = 86_400


class Network:
    """Stock ``[disposition, product, center]`` at the end of ``played_until``, and every event up to then.

    ``homes[product, center]`` says where the network likes to keep a product; ``perishable[product]`` what expires.
    """

    def __init__(
        self, demand: Demand, opening: Ints, homes: npt.NDArray[np.bool_], perishable: npt.NDArray[np.bool_], first: int
    ) -> None:
        self.first_day = first
        self.played_until = first - 1
        self.opening = opening
        self.events = EventLog()
        self._demand = demand
        self._homes = homes
        self._perishable = perishable
        self._return_rate = np.random.default_rng([demand.seed, 5]).uniform(0.01, 0.09, len(demand.level))
        self._stock = np.zeros((len(DISPOSITIONS), *opening.shape), np.int64)
        self._stock[SELLABLE] = opening
        self._in_transit = np.zeros(opening.shape, np.int64)
        self._sold: dict[int, Ints] = {}
        self._arriving: dict[int, list[Ints]] = {}

    @property
    def stock(self) -> Ints:
        """Units by disposition, product and center after the last day that was played; not to be written to."""
        return self._stock

    @property
    def in_transit(self) -> Ints:
        """Units on the road to each center after the last day that was played: ``[product, center]``."""
        return self._in_transit

    def receive(self, receipts: Ints) -> None:
        """Book the receipts of the day that was played last (their events, as rows)."""
        self._book([receipts])

    def play(self, day: int) -> None:
        """Play ``day``, the one after ``played_until``."""
        dice = np.random.default_rng([self._demand.seed, 4, day])
        left = self._stock[SELLABLE].copy()
        blocks = [*self._arriving.pop(day, [])]
        blocks += self._sales(day, left, dice)
        blocks += self._returns(day, dice)
        blocks += self._mishaps(day, left, dice)
        blocks += self._expiries(day, left, dice)
        blocks += self._transfers(day, left, dice)
        blocks += self._removals(day, dice)
        self._book(blocks)
        self.played_until = day

    def _book(self, blocks: list[Ints]) -> None:
        for rows in blocks:
            road = rows[:, KIND] == Kind.TRANSIT
            real, moving = rows[~road], rows[road]
            np.add.at(self._stock, (real[:, DISPOSITION], real[:, PRODUCT], real[:, CENTER]), real[:, QUANTITY])
            np.add.at(self._in_transit, (moving[:, PRODUCT], moving[:, CENTER]), moving[:, QUANTITY])
        self.events.add(blocks)

    def _sales(self, day: int, left: Ints, dice: np.random.Generator) -> list[Ints]:
        total = left.sum(axis=1)
        sold = np.minimum(self._demand.units(day), total)
        self._sold[day] = sold
        taken = _spread(sold, left, total, dice)
        left -= taken
        product, center = np.nonzero(taken)
        units = taken[product, center]
        return [event_rows(day, Kind.SHIPMENT, SELLABLE, product, center, -units, _seconds(dice, len(product)))]

    def _returns(self, day: int, dice: np.random.Generator) -> list[Ints]:
        sold = self._sold.pop(day - _RETURN_LAG_DAYS, None)
        if sold is None:
            return []
        product = np.repeat(np.arange(len(sold)), dice.binomial(sold, self._return_rate))
        states = np.array([SELLABLE, CUSTOMER_DAMAGED, DEFECTIVE])
        disposition = states[np.searchsorted([0.5, 0.82], dice.random(len(product)))]
        center = self._some_home(product, dice)
        return [event_rows(day, Kind.RETURN, disposition, product, center, 1, _seconds(dice, len(product)))]

    def _mishaps(self, day: int, left: Ints, dice: np.random.Generator) -> list[Ints]:
        product, center = np.nonzero(left)
        if not len(product):
            return []
        chosen = np.unique(dice.integers(0, len(product), dice.poisson(6)))
        product, center = product[chosen], center[chosen]
        fate, second = dice.random(len(chosen)), _seconds(dice, len(chosen))
        blocks = []
        for kind, low, high, step in ((Kind.LOST, 0, 0.4, -1), (Kind.FOUND, 0.4, 0.65, 1), (Kind.DAMAGED, 0.65, 1, -1)):
            mine = (fate >= low) & (fate < high)
            at = (product[mine], center[mine])
            blocks.append(event_rows(day, kind, SELLABLE, *at, step, second[mine]))
            if step < 0:
                left[at] -= 1
            if kind is Kind.DAMAGED:
                blocks.append(event_rows(day, kind, WAREHOUSE_DAMAGED, *at, 1, second[mine]))
        return blocks

    def _expiries(self, day: int, left: Ints, dice: np.random.Generator) -> list[Ints]:
        if day % _EXPIRY_EVERY_DAYS:
            return []
        product, center = np.nonzero(left * self._perishable[:, None])
        chosen = np.flatnonzero(dice.random(len(product)) < 0.02)
        at, second = (product[chosen], center[chosen]), _seconds(dice, len(chosen))
        units = np.minimum(left[at], dice.integers(1, 4, len(chosen)))
        left[at] -= units
        return [
            event_rows(day, Kind.OTHER, SELLABLE, *at, -units, second),
            event_rows(day, Kind.OTHER, EXPIRED, *at, units, second),
        ]

    def _transfers(self, day: int, left: Ints, dice: np.random.Generator) -> list[Ints]:
        product = np.flatnonzero(dice.random(len(left)) < 0.14)
        shelves = left[product]
        source = shelves.argmax(axis=1)
        target = np.where(self._homes[product], shelves, np.iinfo(np.int64).max).argmin(axis=1)
        index = np.arange(len(product))
        units = (shelves[index, source] - shelves[index, target]) // 2
        moves = np.flatnonzero((units >= 2) & (source != target))
        product, source, target, units = product[moves], source[moves], target[moves], units[moves]
        left[product, source] -= units
        arrival = day + dice.integers(1, 6, len(moves))
        second = _seconds(dice, len(moves))
        for arrives in np.unique(arrival).tolist():
            mine = arrival == arrives
            at = (product[mine], target[mine])
            self._arriving.setdefault(arrives, []).extend(
                [
                    event_rows(arrives, Kind.TRANSFER, SELLABLE, *at, units[mine], second[mine]),
                    event_rows(arrives, Kind.TRANSIT, SELLABLE, *at, -units[mine], second[mine]),
                ]
            )
        return [
            event_rows(day, Kind.TRANSFER, SELLABLE, product, source, -units, second),
            event_rows(day, Kind.TRANSIT, SELLABLE, product, target, units, second),
        ]

    def _removals(self, day: int, dice: np.random.Generator) -> list[Ints]:
        count = self._stock.shape[1]
        due = np.flatnonzero((np.arange(count) + day) % _REMOVAL_EVERY_DAYS == 0)
        disposition, which, center = np.nonzero(self._stock[1:, due])
        if not len(which):
            return []
        disposition, product = disposition + 1, due[which]
        units = self._stock[disposition, product, center]
        second, sent_back = _seconds(dice, len(product)), product % 3 == 0
        blocks = []
        for kind, mine in ((Kind.VENDOR_RETURN, sent_back), (Kind.DISPOSED, ~sent_back)):
            blocks.append(
                event_rows(day, kind, disposition[mine], product[mine], center[mine], -units[mine], second[mine])
            )
        return blocks

    def _some_home(self, product: Ints, dice: np.random.Generator) -> Ints:
        if not len(product):
            return NONE[:, CENTER]
        weights = dice.random((len(product), self._homes.shape[1])) * self._homes[product]
        chosen: Ints = weights.argmax(axis=1)
        return chosen


def _spread(wanted: Ints, left: Ints, total: Ints, dice: np.random.Generator) -> Ints:
    """Which center ships how much: large demand by each one's share, the rest from one after the other."""
    share = np.where(wanted >= 6, wanted / np.maximum(total, 1), 0.0)
    taken = np.floor(left * share[:, None]).astype(np.int64)
    rest = wanted - taken.sum(axis=1)
    count = left.shape[1]
    order = np.mod(np.arange(count) + dice.integers(0, count, (len(left), 1)), count)
    ahead = np.take_along_axis(left - taken, order, axis=1)
    before = np.cumsum(ahead, axis=1) - ahead
    more = np.clip(rest[:, None] - before, 0, ahead)
    np.put_along_axis(taken, order, np.take_along_axis(taken, order, axis=1) + more, axis=1)
    return taken


def _seconds(dice: np.random.Generator, count: int) -> Ints:
    return dice.integers(0, _DAY_S, count)
