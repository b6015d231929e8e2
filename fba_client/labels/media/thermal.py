"""Thermal labels of any size, one a page: they need no file, since their size says it all."""

from __future__ import annotations

import re
from fractions import Fraction

from fba_client.errors import LabelError
from fba_client.labels.media.sheets import ROLL, Sheet
from fba_client.phrases import Measure, Phrase

WIDTHS_MM = (15, 220)  # from the narrowest roll that is sold to the widest head
HEIGHTS_MM = (10, 400)
_ID = re.compile(r"Thermal_(\d{1,3}(?:\.\d{1,2})?)x(\d{1,3}(?:\.\d{1,2})?)")
_TYPED = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(mm|in|)\s*", re.IGNORECASE)
_MM = Fraction(5, 127)
_CORNER_MM = Fraction(3, 2)


def thermal_sheet(width_mm: Fraction | int, height_mm: Fraction | int) -> Sheet:
    """A roll of labels of that size, one across; its id is ``Thermal_57x32``. Raises LabelError beyond the limits."""
    for field, value, (least, most) in (("width", width_mm, WIDTHS_MM), ("height", height_mm, HEIGHTS_MM)):
        if not least <= value <= most:
            raise LabelError(
                "A thermal label cannot be {value} mm {side}: from {least} to {most} mm.",
                field=field,
                side=Phrase("wide") if field == "width" else Phrase("high"),
                value=Measure(value),
                least=least,
                most=most,
            )
    width, height = width_mm * _MM, height_mm * _MM
    across, down = _plain(width_mm), _plain(height_mm)
    return Sheet(
        id=f"Thermal_{across}x{down}",
        title=f"Thermal {across} × {down} mm",
        kind=ROLL,
        page_width=width,
        page_height=height,
        label_width=width,
        label_height=height,
        columns=1,
        rows=1,
        first_left=Fraction(0),
        first_top=Fraction(0),
        pitch_across=width,
        pitch_down=height,
        corner=_CORNER_MM * _MM,
        group="Thermal",
    )


def thermal_size(sheet_id: str) -> tuple[Fraction, Fraction] | None:
    """The width and height in millimetres that an id such as ``Thermal_57x32`` or ``Thermal_50.8x25.4`` names."""
    found = _ID.fullmatch(sheet_id)
    return (Fraction(found[1]), Fraction(found[2])) if found else None


def typed_thermal(text: str) -> Sheet | None:
    """The label that a person means by ``60x35``, ``60 × 35 mm`` or ``2.5 x 1.5 in``; None for anything else and for
    sizes beyond the limits."""
    found = _TYPED.fullmatch(text)
    if found is None:
        return None
    scale = Fraction(254, 10) if found[3].lower() == "in" else Fraction(1)
    width, height = (round(Fraction(part.replace(",", ".")) * scale, 2) for part in found.group(1, 2))
    try:
        return thermal_sheet(width, height)
    except LabelError:
        return None


def _plain(value: Fraction | int) -> str:
    return f"{float(value):.2f}".rstrip("0").rstrip(".")
