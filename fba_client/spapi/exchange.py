"""A record of one exchange with the backend, for the judge of the wire: no headers, so no token."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was sent and what came back; ``body`` and ``response`` are parsed JSON, None where there was none."""

    method: str
    url: str
    body: object
    status: int
    response: object


Recorder = Callable[[Exchange], None]
