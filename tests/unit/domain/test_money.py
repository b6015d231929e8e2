from __future__ import annotations

from decimal import Decimal

import pytest

from fba_client.domain.money import Money


def test_a_float_from_the_wire_is_read_exactly() -> None:
    assert Money.from_amount(0.1 + 0.2, "USD") == Money(30)
    assert Money.from_amount(1499, "JPY").minor == 1499


def test_amounts_are_written_with_the_digits_of_their_currency() -> None:
    assert [str(Money(1234, code)) for code in ("USD", "JPY", "KWD")] == ["12.34 USD", "1234 JPY", "1.234 KWD"]
    assert Money(1999).amount == Decimal("19.99")


def test_two_currencies_are_never_added() -> None:
    with pytest.raises(ValueError, match="EUR"):
        Money(1, "USD") + Money(1, "EUR")
