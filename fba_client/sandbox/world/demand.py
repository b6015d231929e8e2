"""What customers would buy of each product on each day: level, trend, season, weekdays, promotions and idle days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]

YEAR = 365.25
_MONDAY_TO_SUNDAY = np.array([1.06, 1.0, 0.97, 0.96, 0.98, 1.0, 1.03])
_PROMOTION_DAYS = 5


@dataclass(frozen=True)
class Demand:
    """Demand of all products, each an entry of every array. Days are proleptic ordinals (``date.toordinal``)."""

    seed: int
    middle: int  # the day at which ``level`` holds
    level: Floats  # units a day
    growth: Floats  # factor a year
    swing: Floats  # 0 (no season) to 1
    peak: Floats  # day of the year
    idle: Floats  # share of days without any demand
    weekdays: Floats  # [product, 7]
    promotions: Ints  # [product, 2] days of the year on which one begins
    launched: Ints
    ended: Ints

    def expected(self, days: Sequence[int] | Ints) -> Floats:
        """Units expected on each of ``days``: ``[day, product]``."""
        day = np.asarray(days, dtype=np.int64)[:, None]
        season = 1 + self.swing * np.cos(2 * np.pi * (day - self.peak) / YEAR)
        trend = self.growth ** ((day - self.middle) / YEAR)
        since = np.min(np.mod(day[:, :, None] - self.promotions[None], 365), axis=2)
        lift = np.where(since < _PROMOTION_DAYS, 2.2, 1.0)
        week = self.weekdays[:, np.mod(day[:, 0] - 1, 7)].T
        alive = (day >= self.launched) & (day < self.ended)
        return np.asarray(self.level * season * trend * lift * week * alive, dtype=np.float64)

    def units(self, day: int) -> Ints:
        """Units asked for on ``day`` by product, always the same for the same seed."""
        dice = np.random.default_rng([self.seed, 3, day])
        count = len(self.level)
        mean = self.expected([day])[0] / (1 - self.idle)
        mood = dice.gamma(4.0, 0.25, count)
        return np.where(dice.random(count) < self.idle, 0, dice.poisson(mean * mood)).astype(np.int64)


def make_demand(seed: int, count: int, first_day: int, today: int) -> Demand:
    """Demand of ``count`` products over a history from ``first_day`` to ``today`` and on."""
    dice = np.random.default_rng([seed, 1])
    level = np.clip(np.exp(dice.normal(-0.6, 1.25, count)), 0.03, 14)
    strong = dice.random(count) < 0.25
    weekdays = _MONDAY_TO_SUNDAY * np.clip(dice.normal(1, 0.08, (count, 7)), 0.7, 1.3)
    span = today - first_day
    launched = np.where(
        dice.random(count) < (0.08 if span > YEAR else 0.0),
        first_day + dice.integers(span // 9, span - span // 9, count),
        0,
    )
    ended = np.where(
        dice.random(count) < 0.04, first_day + dice.integers(span // 3, span, count), np.iinfo(np.int64).max
    )
    return Demand(
        seed=seed,
        middle=(first_day + today) // 2,
        level=level,
        growth=np.exp(dice.normal(0.08, 0.3, count)),
        swing=np.where(strong, dice.uniform(0.45, 0.9, count), dice.uniform(0.0, 0.25, count)),
        peak=_peaks(dice, count),
        idle=np.where(level < 0.5, dice.uniform(0.3, 0.7, count), dice.uniform(0.0, 0.1, count)),
        weekdays=weekdays,
        promotions=dice.integers(1, 366, (count, 2)),
        launched=launched,
        ended=np.where(launched > 0, np.iinfo(np.int64).max, ended),
    )


def _peaks(dice: np.random.Generator, count: int) -> Floats:
    kinds = dice.random(count)
    december, july = dice.normal(342, 8, count), dice.normal(195, 15, count)
    anywhen = dice.uniform(1, 366, count)
    # Ordinals begin on a Monday, 1 January of year 1; day-of-year and ordinal differ by a constant within the cosine.
    return np.where(kinds < 0.4, december, np.where(kinds < 0.65, july, anywhen))
