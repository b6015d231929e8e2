from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.domain.ids import is_backend_id, is_fnsku, msku_fault
from fba_client.domain.quantities import parse_quantity
from fba_client.domain.shipment import Stage, stage_of


@given(st.integers(1, 500_000))
def test_every_allowed_quantity_is_read_plain_and_grouped(number: int) -> None:
    assert parse_quantity(f" {number} ") == parse_quantity(f"{number:,}") == number


@pytest.mark.parametrize("text", ["", "0", "-3", "500001", "1e3", "1.5", "１２", "12 000", "1,2", "0x10", "9" * 5000])
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"missing|whole number|between"):
        parse_quantity(text)


@pytest.mark.parametrize("msku", ["", "   ", "x" * 256, "a\x00b", "a\tb", "\ud800"])
def test_an_impossible_sku_is_named(msku: str) -> None:
    assert msku_fault(msku)


@pytest.mark.parametrize("msku", ["A-1", "50% off + more, / & co", "ทดสอบ", "x" * 255])
def test_every_possible_sku_passes(msku: str) -> None:
    assert msku_fault(msku) == ""


def test_ids_are_told_apart() -> None:
    assert is_fnsku("X001ABCDEF")
    assert not is_fnsku("x001abcdef")
    assert is_backend_id("wf" + "0" * 36)
    assert not is_backend_id("wf" + "0" * 40)


def test_an_unheard_of_status_has_a_stage() -> None:
    assert stage_of("in_transit") is Stage.IN_TRANSIT
    assert stage_of("TELEPORTED") is Stage.UNKNOWN
