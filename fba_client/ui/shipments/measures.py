"""Box measures and weights as people read and type them; inside they are whole tenths and hundredths."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from fba_client.domain.packing import BoxSize
from fba_client.ui.units import with_unit

TENTHS = 10
HUNDREDTHS = 100


def size_text(size: BoxSize) -> str:
    """A box size in inches, “16 × 12 × 10 in”."""
    sides = (size.length_tenths_in, size.width_tenths_in, size.height_tenths_in)
    return with_unit(" × ".join(tenths_text(side) for side in sides), "in")


def tenths_text(tenths: int) -> str:
    """Tenths as a decimal number of the locale, “12.5”, without a needless zero."""
    whole, rest = divmod(abs(tenths), 10)
    return str(whole) + (f"{QLocale().decimalPoint()}{rest}" if rest else "")


def pounds_text(hundredths: int) -> str:
    """A weight in pounds without its unit, “12.5”."""
    whole, rest = divmod(hundredths, 100)
    digits = f"{rest:02}".rstrip("0")
    return str(whole) + (f"{QLocale().decimalPoint()}{digits}" if digits else "")


def parse_decimal(typed: str, scale: int) -> int:
    """A typed decimal number as an integer of ``scale`` parts a unit (10 for tenths); ValueError in words."""
    tr = QCoreApplication.translate
    plain = typed.strip().replace(QLocale().decimalPoint(), ".")
    whole, _, rest = plain.partition(".")
    digits = len(str(scale)) - 1
    if not (whole + rest).isascii() or not (whole + rest).isdigit() or len(whole) > 6:
        raise ValueError(tr("Shipments", "“{0}” is not a number like 12 or 12.5").format(typed.strip()[:20]))
    padded = (rest + "0" * digits)[: digits + 1]
    rounded = int(padded[:digits] or "0") + (1 if padded[digits:] >= "5" and len(padded) > digits else 0)
    return int(whole or "0") * scale + rounded
