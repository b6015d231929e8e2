"""The page types of the backend's box labels, as far as they matter here: paper, and how labels are laid out on it.

Source: the PageType values of getLabels (Fulfillment Inbound v0). The names only say what to expect: the pages
themselves decide, since the backend has changed them before.
"""

from __future__ import annotations

from dataclasses import dataclass

UNIQUE, PALLET = "UNIQUE", "PALLET"  # LabelType of getLabels


@dataclass(frozen=True, slots=True)
class PageType:
    """``columns`` by ``rows`` of labels on a page of paper; ``is_thermal`` has one on each, for 4 x 6 in."""

    name: str
    columns: int = 1
    rows: int = 1
    is_thermal: bool = False


PAGE_TYPES = {
    kind.name: kind
    for kind in (
        PageType("PackageLabel_Letter_2", 1, 2),
        PageType("PackageLabel_Letter_4", 2, 2),
        PageType("PackageLabel_Letter_6", 2, 3),
        PageType("PackageLabel_Letter_6_CarrierLeft", 2, 3),
        PageType("PackageLabel_A4_2", 1, 2),
        PageType("PackageLabel_A4_4", 2, 2),
        PageType("PackageLabel_Plain_Paper", 1, 2),
        PageType("PackageLabel_Plain_Paper_CarrierBottom", 1, 2),
        PageType("PackageLabel_Thermal", is_thermal=True),
        PageType("PackageLabel_Thermal_Unified", is_thermal=True),
        PageType("PackageLabel_Thermal_NonPCP", is_thermal=True),
        PageType("PackageLabel_Thermal_No_Carrier_Rotation", is_thermal=True),
    )
}


def default_page_type(*, thermal: bool, partnered: bool, letter: bool) -> str:
    """What to fetch when the person chose nothing. ``letter``: the marketplace's paper is US Letter.

    Source: getLabels; US letter sheets take 2 labels with a partnered carrier's and 6 with one's own.
    """
    if thermal:
        return "PackageLabel_Thermal" if partnered else "PackageLabel_Thermal_NonPCP"
    if letter:
        return "PackageLabel_Letter_2" if partnered else "PackageLabel_Letter_6"
    return "PackageLabel_A4_2" if partnered else "PackageLabel_A4_4"
