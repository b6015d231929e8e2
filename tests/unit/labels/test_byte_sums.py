"""Sums over bytes: exact for any bytes, and at the lengths where the fast way ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.labels.sums import byte_sum, weighted_byte_sum


@given(st.binary(max_size=400))
def test_sums_are_those_of_plain_arithmetic(data: bytes) -> None:
    assert byte_sum(data) == sum(data)
    assert weighted_byte_sum(data) == sum(place * byte for place, byte in enumerate(data, 1))


@pytest.mark.parametrize("length", [0, 1, 20, 21, 22, 23, 255, 256, 257, 258, 1000])
def test_no_length_of_the_highest_bytes_is_too_long(length: int) -> None:
    data = b"\xff" * length
    assert byte_sum(data) == 255 * length
    assert weighted_byte_sum(data) == 255 * length * (length + 1) // 2
