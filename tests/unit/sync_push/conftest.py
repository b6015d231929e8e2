"""A desk whose cache knows three SKUs, a backend in memory, and a clock that stands still until told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

import pytest
from push_backend import PushBackend
from push_rig import NOON, PDF, SHIP_FROM, Rig

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.store.inventory import upsert_skus
from fba_client.sync.push import labels


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock) -> Iterator[Desk]:
    with open_desk(folder, clock) as opened:
        opened.replace_settings(replace(opened.settings, ship_from=SHIP_FROM))
        with opened.cache.write() as conn:
            upsert_skus(conn, [{"msku": name} for name in ("MUG-BLUE", "TEA-GREEN", "LAMP")])
        yield opened


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> PushBackend:
    def download(url: str, target: BinaryIO, cancel: threading.Event, *, max_bytes: int) -> int:
        return target.write(PDF)

    monkeypatch.setattr(labels, "download", download)
    return PushBackend()


@pytest.fixture
def rig(desk: Desk, backend: PushBackend, clock: FixedClock) -> Rig:
    return Rig(desk, backend, clock)
