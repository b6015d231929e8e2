"""Usage plans: waiting before the backend has to refuse, and learning from it when it does."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from wire_server import Handler, Reply, WireServer, in_turn, json_reply

from fba_client.domain.clock import FixedClock, SystemClock
from fba_client.errors import Cancelled, Throttled
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.operations_table import OPERATIONS
from fba_client.spapi.pacing import Backoff, RateLimiter, TokenBucket, pause

STATUS = {"operation": "op", "operationId": "1" * 36, "operationProblems": [], "operationStatus": "SUCCESS"}
CREATE = OPERATIONS["createInboundPlan"]
NEVER = threading.Event()


def test_a_bucket_gives_its_burst_and_then_its_rate() -> None:
    bucket = TokenBucket(2.0, 6, now=0.0)
    assert [bucket.take(0.0) for _ in range(6)] == [0.0] * 6
    assert bucket.take(0.0) == pytest.approx(0.5)
    assert bucket.take(0.5) == 0.0


def test_a_bucket_never_holds_more_than_its_burst() -> None:
    bucket = TokenBucket(2.0, 2, now=0.0)
    assert [bucket.take(1e6) for _ in range(3)] == [0.0, 0.0, pytest.approx(0.5)]


def test_a_clock_that_runs_backwards_gives_nothing_away() -> None:
    bucket = TokenBucket(1.0, 1, now=100.0)
    assert bucket.take(100.0) == 0.0
    assert bucket.take(50.0) == pytest.approx(1.0)


def test_background_work_leaves_one_token_to_the_person() -> None:
    bucket = TokenBucket(2.0, 3, now=0.0)
    assert [bucket.take(0.0, keep=1.0) for _ in range(3)] == [0.0, 0.0, pytest.approx(0.5)]
    assert bucket.take(0.0) == 0.0


def test_background_work_goes_on_where_the_burst_is_one() -> None:
    assert TokenBucket(1.0, 1, now=0.0).take(0.0, keep=1.0) == 0.0


@pytest.mark.parametrize(("stated", "learned"), [(3.0, 3.0), (100.0, 4.0), (0.001, 1.0)])
def test_a_stated_limit_is_learned_within_half_and_double(stated: float, learned: float) -> None:
    bucket = TokenBucket(2.0, 6, now=0.0)
    bucket.learn(stated)
    assert bucket.rate == learned


def test_refusals_slow_down_to_half_and_answers_bring_the_rate_back() -> None:
    bucket = TokenBucket(2.0, 6, now=0.0)
    for _ in range(10):
        bucket.drain(0.0, 0.0, None)
    assert bucket.rate == 1.0
    for _ in range(100):
        bucket.recover()
    assert bucket.rate == 2.0


def test_a_refusal_empties_the_bucket_for_the_time_asked() -> None:
    bucket = TokenBucket(2.0, 6, now=0.0)
    bucket.drain(0.0, 10.0, 2.0)
    assert bucket.take(0.0) == pytest.approx(10.0)
    assert bucket.take(9.9) > 0
    assert bucket.take(10.0) == 0.0


def test_the_limiter_waits_for_the_right_to_send(clock: FixedClock) -> None:
    limiter = RateLimiter(clock)
    for _ in range(4):
        limiter.acquire(CREATE, NEVER, keep=0.0, patience_s=30.0)
    assert clock.monotonic() == pytest.approx(1.0)


def test_the_limiter_tells_a_wait_that_is_too_long(clock: FixedClock) -> None:
    limiter = RateLimiter(clock)
    limiter.refused(CREATE, 120.0, None)
    with pytest.raises(Throttled) as caught:
        limiter.acquire(CREATE, NEVER, keep=0.0, patience_s=30.0)
    assert caught.value.retry_after_s == pytest.approx(120.0)
    assert clock.monotonic() == 0.0


def test_cancelling_ends_a_wait_at_once() -> None:
    cancel = threading.Event()
    limiter = RateLimiter(SystemClock())
    limiter.refused(CREATE, 25.0, None)
    threading.Timer(0.05, cancel.set).start()
    began = SystemClock().monotonic()
    with pytest.raises(Cancelled):
        limiter.acquire(CREATE, cancel, keep=0.0, patience_s=30.0)
    assert SystemClock().monotonic() - began < 5.0


def test_a_pause_of_no_time_still_notices_the_cancelling(clock: FixedClock) -> None:
    cancel = threading.Event()
    pause(clock, 0.0, cancel)
    cancel.set()
    with pytest.raises(Cancelled):
        pause(clock, 0.0, cancel)


def test_backoff_is_full_jitter_below_a_doubling_cap() -> None:
    highest = Backoff(uniform=lambda _low, high: high)
    assert [highest.delay_s(n) for n in (1, 2, 3, 4, 10)] == [0.5, 1.0, 2.0, 4.0, 20.0]
    lowest = Backoff(uniform=lambda low, _high: low)
    assert lowest.delay_s(5) == 0.0


def test_a_stated_rate_speeds_up_the_next_requests(
    client_of: Callable[[Handler], SpApiClient], clock: FixedClock
) -> None:
    client = client_of(in_turn(json_reply(STATUS, x_amzn_RateLimit_Limit="4.0")))
    for _ in range(6 + 8):
        client.inbound.get_inbound_operation_status("1" * 36)
    assert clock.monotonic() == pytest.approx(8 / 4.0)


def test_clients_that_share_a_limiter_share_what_was_refused(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient], clock: FixedClock
) -> None:
    server = serve(in_turn(Reply(429, b"", {"Retry-After": "8"}), json_reply(STATUS)))
    limiter = RateLimiter(clock)
    one, two = (connect_to(server, limiter=limiter) for _ in range(2))
    with pytest.raises(Throttled):
        connect_to(server, limiter=limiter, backoff=Backoff(attempts=1)).inbound.get_inbound_operation_status("1" * 36)
    two.inbound.get_inbound_operation_status("1" * 36)
    assert clock.monotonic() == pytest.approx(8.0)
    one.inbound.get_inbound_operation_status("1" * 36)
