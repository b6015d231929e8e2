"""Sums over bytes at the speed of C, for what is added up for every label.

Adler-32 from a start of 0 is the sum of the bytes, and the sum of all sums on the way to it, each modulo 65,521 (RFC
1950): so each is exact for as many bytes as cannot exceed that.
"""

from __future__ import annotations

from itertools import count
from operator import mul
from zlib import adler32

_MOST_SUMMED = 65_520 // 0xFF  # 256 bytes
_MOST_WEIGHTED = 22  # bytes: 22 x 23 / 2 x 255 is just below 65,521


def byte_sum(data: bytes) -> int:
    """The sum of the bytes."""
    return adler32(data, 0) & 0xFFFF if len(data) <= _MOST_SUMMED else sum(data)


def weighted_byte_sum(data: bytes) -> int:
    """The sum of the first byte, twice the second, three times the third and so on."""
    if len(data) > _MOST_WEIGHTED:
        return sum(map(mul, data, count(1)))
    sums = adler32(data, 0)
    return (len(data) + 1) * (sums & 0xFFFF) - (sums >> 16)
