"""Waits between looks and tries: growing, bounded, jittered."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from fba_client.settings import ConnectionSettings
from fba_client.sync.backoff import PATIENT, QUICK, pace_for


@given(st.floats(0, 1e6), st.integers())
def test_a_look_comes_after_two_seconds_to_a_minute_with_a_fifth_of_jitter(waited_s: float, seed: int) -> None:
    delay_s = PATIENT.look_delay(waited_s, random.Random(seed))
    assert 2.0 <= delay_s <= 72.0


@given(st.integers(0, 10_000), st.floats(0, 1000), st.integers())
def test_a_retry_comes_no_earlier_than_the_backend_wants_and_no_later_than_five_minutes_otherwise(
    attempts: int, wanted_s: float, seed: int
) -> None:
    delay_s = PATIENT.retry_delay(attempts, random.Random(seed), wanted_s)
    assert wanted_s <= delay_s <= max(wanted_s, 300.0)


def test_the_embedded_marketplace_is_followed_quickly_and_others_patiently() -> None:
    assert pace_for(ConnectionSettings(kind="sandbox")) is QUICK
    assert pace_for(ConnectionSettings(kind="direct")) is PATIENT
    assert pace_for(ConnectionSettings(kind="gateway")) is PATIENT
