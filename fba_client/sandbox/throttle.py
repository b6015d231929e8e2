"""Usage plans: a token bucket for each operation, in real time, as the backend keeps them for each seller."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UsagePlan:
    """``rate`` requests a second on average, ``burst`` at once (sources: the backend's operation descriptions)."""

    rate: float
    burst: int


SLOW = UsagePlan(2, 2)
LISTS = UsagePlan(2, 6)
EASY = UsagePlan(2, 30)


class Throttle:
    """Counts requests of this process; ``share`` below 1 makes every plan that much stricter."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}
        self.share = 1.0

    def take(self, operation: str, plan: UsagePlan) -> float:
        """0.0 if a request of ``operation`` may pass now, otherwise the seconds until the next one may."""
        rate, burst = plan.rate * self.share, max(1.0, plan.burst * self.share)
        now = self._now()
        with self._lock:
            tokens, then = self._buckets.get(operation, (burst, now))
            tokens = min(burst, tokens + (now - then) * rate)
            allowed = tokens >= 1
            self._buckets[operation] = (tokens - 1 if allowed else tokens, now)
        return 0.0 if allowed else (1 - tokens) / rate

    def reset(self) -> None:
        """Fill every bucket."""
        with self._lock:
            self._buckets.clear()
