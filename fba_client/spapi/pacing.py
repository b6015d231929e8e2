"""Keeping to the backend's usage plans: a token bucket for each operation that learns the real limits.

Source: the backend's usage plans; the header ``x-amzn-RateLimit-Limit`` is best effort and missing on most refusals,
and real limits can be far lower than the documented ones, so a bucket adapts within half and double of its plan.
"""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass

from fba_client.domain.clock import Clock
from fba_client.errors import Cancelled, Throttled
from fba_client.spapi.operations_table import Operation

_LEAST, _MOST = 0.5, 2.0
_SLOWER, _FASTER = 0.7, 1.02


def pause(clock: Clock, seconds: float, cancel: threading.Event) -> None:
    """Wait ``seconds``. Raises Cancelled as soon as ``cancel`` is set."""
    if cancel.is_set() or (seconds > 0 and clock.wait(seconds, cancel)):
        raise Cancelled


class TokenBucket:
    """The right to send, refilled at ``rate`` a second up to ``burst``. Not thread-safe by itself."""

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._documented = rate
        self.rate = rate
        self._burst = float(burst)
        self._level = float(burst)
        self._at = now

    def take(self, now: float, *, keep: float = 0.0) -> float:
        """0 when a token was taken; otherwise the seconds until one is free. ``keep`` tokens are left for others."""
        self._refill(now)
        needed = 1.0 + min(keep, self._burst - 1.0)
        if self._level >= needed - 1e-9:
            self._level -= 1.0
            return 0.0
        return (needed - self._level) / self.rate

    def learn(self, limit: float) -> None:
        """Take over the rate that an answer stated, within half and double of the documented one."""
        self.rate = min(max(limit, self._documented * _LEAST), self._documented * _MOST)

    def recover(self) -> None:
        """Creep back to the documented rate with each answer that was not a refusal."""
        if self.rate < self._documented:
            self.rate = min(self._documented, self.rate * _FASTER)

    def drain(self, now: float, retry_after_s: float, limit: float | None) -> None:
        """After a refusal: nothing is left, nothing comes for ``retry_after_s``, and the rate is lower from then on."""
        self._refill(now)
        self.learn(limit if limit is not None else self.rate * _SLOWER)
        self._level = min(0.0, 1.0 - retry_after_s * self.rate) if retry_after_s else 0.0

    def _refill(self, now: float) -> None:
        self._level = min(self._burst, self._level + max(0.0, now - self._at) * self.rate)
        self._at = now


class RateLimiter:
    """The buckets of one account; share one among all clients of it. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[str, TokenBucket] = {}

    def acquire(self, operation: Operation, cancel: threading.Event, *, keep: float, patience_s: float) -> None:
        """Wait for the right to send ``operation``, leaving ``keep`` tokens to others.

        Raises Throttled at once where that would take longer than ``patience_s``, Cancelled.
        """
        while True:
            with self._lock:
                wait_s = self._bucket(operation).take(self._clock.monotonic(), keep=keep)
            if wait_s > patience_s:
                raise Throttled(
                    "The backend allows the next {operation} only in {wait} seconds.",
                    retry_after_s=wait_s,
                    operation=operation.name,
                    wait=math.ceil(wait_s),
                )
            pause(self._clock, wait_s, cancel)
            if wait_s == 0:
                return

    def answered(self, operation: Operation, limit: float | None) -> None:
        """An answer came; ``limit`` is the rate it stated, if any."""
        with self._lock:
            bucket = self._bucket(operation)
            if limit is None:
                bucket.recover()
            else:
                bucket.learn(limit)

    def refused(self, operation: Operation, retry_after_s: float, limit: float | None) -> None:
        """A 429 came; the next one to ask waits at least ``retry_after_s``."""
        with self._lock:
            self._bucket(operation).drain(self._clock.monotonic(), retry_after_s, limit)

    def _bucket(self, operation: Operation) -> TokenBucket:
        if operation.name not in self._buckets:
            self._buckets[operation.name] = TokenBucket(operation.rate, operation.burst, self._clock.monotonic())
        return self._buckets[operation.name]


@dataclass(frozen=True, slots=True)
class Backoff:
    """How often and after what waits a read is repeated: full jitter up to ``base_s`` doubled each time."""

    attempts: int = 5
    base_s: float = 0.5
    cap_s: float = 20.0
    patience_s: float = 30.0  # a longer wait for the usage plan is not sat out, but told to the caller
    uniform: Callable[[float, float], float] = random.uniform

    def delay_s(self, failures: int) -> float:
        """The wait after the ``failures``-th failure in a row, counted from 1."""
        return self.uniform(0.0, min(self.cap_s, self.base_s * 2.0 ** (failures - 1)))
