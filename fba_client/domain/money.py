"""Amounts of money as integer minor units (cents) with their currency; never floats.

Minor digits per currency: ISO 4217.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

_DIGITS = {"JPY": 0, "KRW": 0, "CLP": 0, "VND": 0, "BHD": 3, "KWD": 3, "OMR": 3, "JOD": 3, "TND": 3}


def minor_digits(currency: str) -> int:
    """How many decimals an amount in ``currency`` (ISO 4217 code) is written with."""
    return _DIGITS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """``minor`` units (cents, yen) of ``currency``. Adding two currencies raises ValueError."""

    minor: int
    currency: str = "USD"

    @classmethod
    def from_amount(cls, amount: Decimal | int | float | str, currency: str) -> Money:
        """From the wire's number; a float is read by its shortest text, so that 0.1 is ten cents exactly."""
        exact = Decimal(str(amount)).scaleb(minor_digits(currency))
        return cls(int(exact.to_integral_value(ROUND_HALF_EVEN)), currency)

    @property
    def amount(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.minor + other.minor, self.currency)

    def __str__(self) -> str:
        return f"{self.amount:.{minor_digits(self.currency)}f} {self.currency}"
