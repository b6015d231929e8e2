"""Splits what is sent over fulfillment centers: whole boxes where they are packed, units where they are not yet.

Pure functions: which centers, which box goes where, what it costs. Costs are cents.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from fba_client.sandbox.centers import Center
from fba_client.sandbox.inbound.geography import Place, miles_between

SPLITS = (1, 2, 4)
_FEE_SHARE = {1: 1.0, 2: 0.45, 4: 0.0}
_NEAR, _STEP = 8, 3


@dataclass(frozen=True, slots=True)
class Lot:
    """What travels together: one physical box (``source`` names its record) or some units that are not packed yet."""

    contents: Mapping[str, int]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """One way to place everything: the centers, the lots of each, and the placement fee for all."""

    centers: tuple[Center, ...]
    lots: tuple[tuple[Lot, ...], ...]
    fee_cents: int


def splits(
    lots_for: Callable[[int], Sequence[Lot]],
    centers: Sequence[Center],
    origin: Place,
    unit_fee_cents: int,
    dice: random.Random,
) -> list[Split]:
    """Three ways: one center for the full fee, two for less than half of it, four for none.

    ``lots_for`` gives the lots to deal out to so many centers. With fewer lots than centers there are as many centers
    as lots; the cheaper ways then lead farther away.
    """
    by_distance = sorted(
        centers, key=lambda center: (miles_between(origin, (center.latitude, center.longitude)), center.code)
    )
    found = []
    for way, wanted in enumerate(SPLITS):
        lots = lots_for(wanted)
        count = min(wanted, len(lots))
        units = sum(contents_of(lots).values())
        fee = round(units * unit_fee_cents * _FEE_SHARE[wanted])
        dealt = tuple(tuple(lots[number::count]) for number in range(count))
        found.append(Split(_choose(by_distance, count, way, dice), dealt, fee))
    return found


def _choose(by_distance: Sequence[Center], count: int, way: int, dice: random.Random) -> tuple[Center, ...]:
    first = dice.randrange(min(_NEAR, len(by_distance))) + way * _STEP
    step = max(1, len(by_distance) // max(count, 1))
    return tuple(by_distance[(first + number * step) % len(by_distance)] for number in range(count))


def unit_lots(items: Mapping[str, int], count: int) -> list[Lot]:
    """Units that are not packed yet as ``count`` lots of nearly equal size (fewer if there are not enough units)."""
    lots = [
        {msku: units // count + (number < units % count) for msku, units in items.items()} for number in range(count)
    ]
    kept = [{msku: units for msku, units in lot.items() if units} for lot in lots]
    return [Lot(lot) for lot in kept if lot]


def contents_of(lots: Iterable[Lot]) -> dict[str, int]:
    """Units by MSKU over all ``lots``."""
    total: Counter[str] = Counter()
    for lot in lots:
        total.update(lot.contents)
    return dict(total)


def shared_evenly(items: Mapping[str, int], boxes: int) -> list[dict[str, int]]:
    """What to reckon with for ``boxes`` of undeclared contents: the items, shared out so that the sums are right."""
    return [
        {msku: units * (number + 1) // boxes - units * number // boxes for msku, units in items.items()}
        for number in range(boxes)
    ]


def unit_fee_cents(weight_hundredths_lb: int, units: int) -> int:
    """The fee for one unit sent to a single center: from 27 cents, more for what is heavy."""
    pounds = weight_hundredths_lb / 100 / max(units, 1)
    return 27 + math.ceil(pounds * 4)
