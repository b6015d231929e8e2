"""The backend as the rest of the program sees it: four areas of operations over one session."""

from __future__ import annotations

import threading
from types import TracebackType

from fba_client.domain.clock import Clock
from fba_client.spapi.exchange import Recorder
from fba_client.spapi.inbound import InboundApi
from fba_client.spapi.inbound_v0 import InboundV0Api
from fba_client.spapi.inventory import InventoryApi
from fba_client.spapi.pacing import Backoff, RateLimiter
from fba_client.spapi.reports import ReportsApi
from fba_client.spapi.session import Session
from fba_client.spapi.tokens import TokenProvider


class SpApiClient:
    """A connection to one account for one thread.

    ``inbound``, ``inbound_v0``, ``inventory`` and ``reports`` have a method for each operation. A ``limiter`` may be
    shared by several clients of the account. While ``is_background`` is set, one request of each usage plan is left to
    the person's own clicks. Setting ``cancel`` ends every wait with Cancelled. ``recorder`` is told each exchange.
    """

    def __init__(
        self,
        base_url: str,
        tokens: TokenProvider,
        *,
        clock: Clock,
        marketplace_id: str,
        cancel: threading.Event | None = None,
        recorder: Recorder | None = None,
        limiter: RateLimiter | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        self.base_url = base_url
        self.marketplace_id = marketplace_id
        self.clock = clock
        self.cancel = cancel or threading.Event()
        self.backoff = backoff or Backoff()
        self._session = Session(
            base_url,
            tokens,
            clock=clock,
            limiter=limiter or RateLimiter(clock),
            backoff=self.backoff,
            keep_tokens=0.0,
            cancel=self.cancel,
            recorder=recorder,
        )
        self.inbound = InboundApi(self._session, marketplace_id)
        self.inbound_v0 = InboundV0Api(self._session, marketplace_id)
        self.inventory = InventoryApi(self._session, marketplace_id)
        self.reports = ReportsApi(self._session, marketplace_id)

    @property
    def is_background(self) -> bool:
        """Whether nobody waits for what is asked now; may be changed between two requests."""
        return self._session.keep_tokens > 0

    @is_background.setter
    def is_background(self, value: bool) -> None:
        self._session.keep_tokens = 1.0 if value else 0.0

    def close(self) -> None:
        """Close the connections; the client must not be used afterwards."""
        self._session.close()

    def __enter__(self) -> SpApiClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
