"""The page types of box labels: paper, where on it labels go, and in which order package and carrier labels come.

Source: the PageType values of getLabels (Fulfillment Inbound v0). Since May 2026 thermal carrier labels come turned by
90 degrees, except for the type that says it does not turn them.
"""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.sandbox.labels.drawing import INCH, MM, Frame

LETTER = (8.5 * INCH, 11 * INCH)
A4 = (210 * MM, 297 * MM)
THERMAL = (4 * INCH, 6 * INCH)


@dataclass(frozen=True, slots=True)
class PageType:
    """``slots`` from the top left; ``carrier`` says whether carrier labels are drawn, ``carrier_first`` whether before
    their package label, ``turned`` whether by 90 degrees, on pages that lie."""

    paper: tuple[float, float]
    slots: tuple[Frame, ...]
    carrier: bool = True
    carrier_first: bool = False
    turned: bool = False


def _grid(
    paper: tuple[float, float],
    columns: int,
    rows: int,
    *,
    label: tuple[float, float] | None = None,
    margin: tuple[float, float] = (0, 0),
    pitch: tuple[float, float] | None = None,
) -> tuple[Frame, ...]:
    width, height = label or (paper[0] / columns, paper[1] / rows)
    across, down = pitch or (width, height)
    left, top = margin
    return tuple(
        Frame(left + column * across, paper[1] - top - row * down - height, width, height)
        for row in range(rows)
        for column in range(columns)
    )


_SIX = _grid(
    LETTER,
    2,
    3,
    label=(4 * INCH, 10 / 3 * INCH),
    margin=(0.15625 * INCH, 0.5 * INCH),
    pitch=(4.1875 * INCH, 10 / 3 * INCH),
)
_FULL_THERMAL = _grid(THERMAL, 1, 1)

PAGE_TYPES = {
    "PackageLabel_Letter_2": PageType(LETTER, _grid(LETTER, 1, 2)),
    "PackageLabel_Letter_4": PageType(LETTER, _grid(LETTER, 2, 2)),
    "PackageLabel_Letter_6": PageType(LETTER, _SIX),
    "PackageLabel_Letter_6_CarrierLeft": PageType(LETTER, _SIX, carrier_first=True),
    "PackageLabel_A4_2": PageType(A4, _grid(A4, 1, 2)),
    "PackageLabel_A4_4": PageType(A4, _grid(A4, 2, 2)),
    "PackageLabel_Plain_Paper": PageType(LETTER, _grid(LETTER, 1, 2), carrier_first=True),
    "PackageLabel_Plain_Paper_CarrierBottom": PageType(LETTER, _grid(LETTER, 1, 2)),
    "PackageLabel_Thermal": PageType(THERMAL, _FULL_THERMAL, turned=True),
    "PackageLabel_Thermal_Unified": PageType(THERMAL, _grid(THERMAL, 1, 2), carrier_first=True),
    "PackageLabel_Thermal_NonPCP": PageType(THERMAL, _FULL_THERMAL, carrier=False),
    "PackageLabel_Thermal_No_Carrier_Rotation": PageType(THERMAL, _FULL_THERMAL),
}
ONE_BOX_A_PAGE = frozenset(
    {"PackageLabel_Plain_Paper", "PackageLabel_Plain_Paper_CarrierBottom", "PackageLabel_Thermal_Unified"}
)
