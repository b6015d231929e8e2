"""Marketplaces inside this process, whose time moves only when told; the judge looks at every exchange with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from inbound_seller import START, Seller
from judging import Judge, load_judge

from fba_client.domain.clock import FixedClock
from fba_client.sandbox.app import create_app
from fba_client.sandbox.config import SandboxConfig

SHARED = Path(__file__).resolve().parents[4] / "shared"


@pytest.fixture(scope="session")
def judge() -> Judge | None:
    """The wire judge with the backend's models; None where they are not at hand."""
    return load_judge(SHARED) if (SHARED / "tools" / "wire_judge.py").is_file() else None


@pytest.fixture
def open_seller(tmp_path: Path, judge: Judge | None) -> Iterator[Callable[..., Seller]]:
    """Opens marketplaces on one state file, as often as asked; at the end the judge must have found nothing."""
    opened: list[Seller] = []
    with ExitStack() as stack:

        def open_one(**changes: Any) -> Seller:
            clock = FixedClock(START)
            settings: dict[str, Any] = {"scenario": "empty", "limits": False, "speed": 60.0, "real": clock} | changes
            app = create_app(SandboxConfig(tmp_path / "sandbox.db", **settings))
            opened.append(Seller(app, clock, judge))
            stack.callback(opened[-1].close)
            return opened[-1]

        yield open_one
    assert [fault for seller in opened for fault in seller.faults] == []


@pytest.fixture
def seller(open_seller: Callable[..., Seller]) -> Seller:
    """A new seller with products and no stock."""
    return open_seller()
