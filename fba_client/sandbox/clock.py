"""The marketplace's own time: faster than ours, movable forward, and at a stand while nobody serves it."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta

from fba_client.domain.clock import Clock
from fba_client.sandbox.state import State

_NAME = "clock"


def iso(moment: datetime) -> str:
    """``2026-01-31T09:30:00Z``: how the marketplace writes and stores a time (UTC, whole seconds)."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_iso(text: str) -> datetime:
    """The aware moment in an ISO 8601 text (a missing zone counts as UTC); ValueError if it is none."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class WorldClock:
    """Starts at the present moment for a new ``state``, later where it was last saved.

    ``real`` is our own time; ``speed`` sandbox seconds pass for each of its seconds.
    """

    def __init__(self, state: State, speed: float, real: Clock) -> None:
        self._state = state
        self._speed = speed
        self._real = real
        self._lock = threading.Lock()
        saved = state.meta(_NAME)
        self._anchor = parse_iso(saved) if saved else real.now().replace(microsecond=0)
        self._anchored_at = real.monotonic()
        self._saved_at = float("-inf")
        self.save()

    @property
    def speed(self) -> float:
        """Sandbox seconds per real second."""
        return self._speed

    def now(self) -> datetime:
        """The marketplace's present moment, aware, in UTC."""
        with self._lock:
            return self._now()

    def today(self) -> date:
        """The marketplace's present day in UTC."""
        return self.now().date()

    def real(self) -> float:
        """Real seconds that never run backwards, for usage plans."""
        return self._real.monotonic()

    def wall(self) -> float:
        """Real seconds since 1970, for what must outlive a restart and not run faster than the client: tokens, URLs."""
        return self._real.now().timestamp()

    def advance(self, seconds: float) -> datetime:
        """Jump forward and return the new moment. Raises ValueError for a negative jump."""
        if seconds < 0:
            raise ValueError("time only goes forward")
        with self._lock:
            self._anchor = self._now() + timedelta(seconds=seconds)
            self._anchored_at = self._real.monotonic()
        self.save()
        return self.now()

    def save(self) -> None:
        """Remember where time stands, so that a restart goes on from here."""
        self._state.remember(_NAME, iso(self.now()))
        self._saved_at = self.real()

    def save_if_old(self, seconds: float = 1.0) -> None:
        """``save`` unless it was saved less than ``seconds`` (real) ago."""
        if self.real() - self._saved_at >= seconds:
            self.save()

    def _now(self) -> datetime:
        return self._anchor + timedelta(seconds=(self._real.monotonic() - self._anchored_at) * self._speed)
