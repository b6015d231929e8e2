"""A client of a scripted server, on a clock that waits in no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from wire_server import Handler, WireServer

from fba_client.domain.clock import FixedClock

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def serve() -> Iterator[Callable[..., WireServer]]:
    """Starts scripted servers: ``serve(handler)``, ``serve(handler, token=handler)``."""
    with ExitStack() as stack:
        yield lambda handler, **more: stack.enter_context(WireServer(handler, **more))


@pytest.fixture
def connect_to(clock: FixedClock) -> Iterator[Callable[..., SpApiClient]]:
    """Makes clients with sandbox tokens: ``connect_to(server, recorder=..., cancel=...)``."""
    from fba_client.spapi.client import SpApiClient  # noqa: PLC0415
    from fba_client.spapi.login import LoginClient  # noqa: PLC0415
    from fba_client.spapi.tokens import SandboxTokens  # noqa: PLC0415

    with ExitStack() as stack:

        def connect(server: WireServer, **more: object) -> SpApiClient:
            tokens = SandboxTokens(LoginClient(server.base_url + "/auth/o2/token", clock), clock)
            client = SpApiClient(
                server.base_url,
                tokens,
                clock=clock,
                marketplace_id="ATVPDKIKX0DER",
                **more,  # type: ignore[arg-type]
            )
            return stack.enter_context(client)

        yield connect


@pytest.fixture
def client_of(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> Callable[[Handler], SpApiClient]:
    """A client whose server answers by ``handler``."""
    return lambda handler: connect_to(serve(handler))
