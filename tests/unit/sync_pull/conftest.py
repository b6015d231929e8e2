"""A desk, and ways to run pulls for it against the marketplace or against scripted answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from pull_backend import Backend
from pulling import Puller
from wire_server import Handler, WireServer

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock) -> Iterator[Desk]:
    """A desk whose clock stands still and waits in no time."""
    with open_desk(folder, clock) as opened:
        yield opened


@pytest.fixture
def live_desk(folder: DataFolder) -> Iterator[Desk]:
    """A desk that goes by the real clock, for the marketplace."""
    with open_desk(folder) as opened:
        yield opened


@pytest.fixture
def pull_from(desk: Desk, clock: FixedClock) -> Iterator[Callable[[Handler], Puller]]:
    """``pull_from(handler)`` runs pulls against scripted answers."""
    with ExitStack() as stack:

        def make(handler: Handler) -> Puller:
            return Puller(desk, stack.enter_context(WireServer(handler)).base_url, clock)

        yield make


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def pull(backend: Backend, pull_from: Callable[[Handler], Puller]) -> Puller:
    """Pulls from the scripted backend."""
    return pull_from(backend)
