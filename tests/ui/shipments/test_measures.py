"""Measures as people type and read them; inside they are whole tenths and hundredths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.domain.packing import BoxSize
from fba_client.ui.shipments.measures import HUNDREDTHS, TENTHS, parse_decimal, pounds_text, size_text, tenths_text


@pytest.mark.parametrize(
    ("typed", "scale", "parts"),
    [("12", TENTHS, 120), ("12.5", TENTHS, 125), (" 0.5 ", TENTHS, 5), (".5", TENTHS, 5), ("12.", TENTHS, 120),
     ("12.54", TENTHS, 125), ("12.55", TENTHS, 126), ("11.25", HUNDREDTHS, 1125), ("11.2", HUNDREDTHS, 1120)],
)  # fmt: skip
def test_decimals_become_whole_parts(typed: str, scale: int, parts: int) -> None:
    assert parse_decimal(typed, scale) == parts


@pytest.mark.parametrize("typed", ["", " ", ".", "-1", "1e3", "١٢", "1.2.3", "12 in", "9999999", "NaN"])
def test_what_is_no_plain_number_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a number like 12"):
        parse_decimal(typed, TENTHS)


@given(st.integers(min_value=0, max_value=999_999))
def test_what_is_shown_is_read_back_the_same(parts: int) -> None:
    assert parse_decimal(tenths_text(parts), TENTHS) == parts
    assert parse_decimal(pounds_text(parts), HUNDREDTHS) == parts


def test_a_size_reads_as_on_a_box() -> None:
    assert size_text(BoxSize(160, 125, 100)) == "16 × 12.5 × 10 in"
