"""Time as a collaborator, so that a test can hold it still."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall time and a way to wait; every part that asks for either is given one of these."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards, for measuring and rate limits."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait; a fake may return at once and move its own time."""
        ...

    def wait(self, seconds: float, cancel: threading.Event) -> bool:
        """Wait, but no longer than until ``cancel`` is set; whether it is set."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def wait(self, seconds: float, cancel: threading.Event) -> bool:
        return cancel.wait(seconds)


class FixedClock:
    """A clock that stands still until told; ``sleep`` moves it forward at once."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._elapsed = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._elapsed

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)

    def wait(self, seconds: float, cancel: threading.Event) -> bool:
        if not cancel.is_set():
            self.advance(seconds)
        return cancel.is_set()

    def advance(self, seconds: float) -> None:
        """Move both times forward by ``seconds``."""
        self._now += timedelta(seconds=seconds)
        self._elapsed += seconds
