"""The ledger by period: what each place held at its beginning and end, and every kind of movement between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from fba_client.sandbox.world.demand import Ints
from fba_client.sandbox.world.events import (
    BALANCE_KINDS,
    CENTER,
    DISPOSITION,
    DISPOSITIONS,
    KIND,
    PRODUCT,
    QUANTITY,
    SELLABLE,
    Kind,
)
from fba_client.sandbox.world.network import Network

Span = tuple[int, int]  # first and last day, both included


@dataclass(frozen=True)
class PeriodLedger:
    """One period: entry ``i`` of every array is one product in one disposition at one place.

    ``center`` is -1 where the whole country is one place. ``moves[kind, i]`` are signed units by the kinds of
    BALANCE_KINDS; ``starting + moves.sum(axis=0) == ending``. ``in_transit`` is on the road to it at the end.
    """

    span: Span
    disposition: Ints
    product: Ints
    center: Ints
    starting: Ints
    moves: Ints
    ending: Ints
    in_transit: Ints


def period_ledgers(network: Network, spans: Sequence[Span], *, by_center: bool) -> Iterator[PeriodLedger]:
    """The ledger of each of ``spans``, which follow each other without a gap; empty entries are left out."""
    if not spans:
        return
    cells = _Cells(network, by_center)
    before = network.events.between(network.first_day, spans[0][0] - 1)
    within = network.events.between(spans[0][0], spans[-1][1])
    starting = cells.opening() + cells.sums(before[before[:, KIND] != Kind.TRANSIT])
    transit = cells.sums(before[before[:, KIND] == Kind.TRANSIT])
    active = np.flatnonzero((starting != 0) | (transit != 0) | (cells.sums(within, counting=True) != 0))
    starting, transit = starting[active], transit[active]
    for span in spans:
        rows = network.events.between(*span)
        moves, moving = _moves(rows, cells.index(rows), active)
        transit = transit + moving
        ending = starting + moves.sum(axis=0)
        some = np.flatnonzero((starting != 0) | (transit != 0) | moves.any(axis=0))
        yield PeriodLedger(
            span, *cells.split(active[some]), starting[some], moves[:, some], ending[some], transit[some]
        )
        starting = ending


def _moves(rows: Ints, index: Ints, active: Ints) -> tuple[Ints, Ints]:
    position = np.searchsorted(active, index)
    flat = np.bincount(
        rows[:, KIND] * len(active) + position, weights=rows[:, QUANTITY], minlength=len(Kind) * len(active)
    )
    table = flat.astype(np.int64).reshape(len(Kind), len(active))
    return table[: len(BALANCE_KINDS)], table[Kind.TRANSIT]


class _Cells:
    """Numbers disposition, product and place as one index."""

    def __init__(self, network: Network, by_center: bool) -> None:
        self._opening = network.opening
        self._by_center = by_center
        self._products = network.opening.shape[0]
        self._places = network.opening.shape[1] if by_center else 1
        self._count = len(DISPOSITIONS) * self._products * self._places

    def index(self, rows: Ints) -> Ints:
        place = rows[:, CENTER] if self._by_center else 0
        index: Ints = (rows[:, DISPOSITION] * self._products + rows[:, PRODUCT]) * self._places + place
        return index

    def sums(self, rows: Ints, *, counting: bool = False) -> Ints:
        weights = None if counting else rows[:, QUANTITY]
        return np.bincount(self.index(rows), weights=weights, minlength=self._count).astype(np.int64)

    def opening(self) -> Ints:
        values = np.zeros(self._count, np.int64)
        stock = self._opening if self._by_center else self._opening.sum(axis=1)
        start = SELLABLE * self._products * self._places
        values[start : start + self._products * self._places] = stock.reshape(-1)
        return values

    def split(self, index: Ints) -> tuple[Ints, Ints, Ints]:
        rest, place = np.divmod(index, self._places)
        disposition, product = np.divmod(rest, self._products)
        return disposition, product, place if self._by_center else np.full_like(place, -1)
