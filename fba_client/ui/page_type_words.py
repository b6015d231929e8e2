"""The page types of the backend's labels in the person's language: chosen in Settings, fetched on the Labels page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fba_client.labels.backend.page_types import PAGE_TYPES


def page_type_name(page_type: str) -> str:
    """A page type in words; the backend's own word for one that this program does not know."""
    return _page_types().get(page_type) or page_type or QCoreApplication.translate("BoxLabels", "As they came")


def page_type_names() -> Mapping[str, str]:
    """All page types that the backend has, thermal ones first, with their names."""
    names = _page_types()
    return {key: names[key] for key in sorted(PAGE_TYPES, key=lambda key: not PAGE_TYPES[key].is_thermal)}


def _page_types() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "PackageLabel_Letter_2": tr("BoxLabels", "Letter, 2 on a sheet"),
        "PackageLabel_Letter_4": tr("BoxLabels", "Letter, 4 on a sheet"),
        "PackageLabel_Letter_6": tr("BoxLabels", "Letter, 6 on a sheet"),
        "PackageLabel_Letter_6_CarrierLeft": tr("BoxLabels", "Letter, 6 on a sheet, carrier at the left"),
        "PackageLabel_A4_2": tr("BoxLabels", "A4, 2 on a sheet"),
        "PackageLabel_A4_4": tr("BoxLabels", "A4, 4 on a sheet"),
        "PackageLabel_Plain_Paper": tr("BoxLabels", "Letter, a box on each sheet"),
        "PackageLabel_Plain_Paper_CarrierBottom": tr("BoxLabels", "Letter, a box on each sheet, carrier below"),
        "PackageLabel_Thermal": tr("BoxLabels", "Thermal, 4 × 6 in (UPS)"),
        "PackageLabel_Thermal_Unified": tr("BoxLabels", "Thermal, 4 × 6 in, box and carrier on one label"),
        "PackageLabel_Thermal_NonPCP": tr("BoxLabels", "Thermal, 4 × 6 in, without carrier labels"),
        "PackageLabel_Thermal_No_Carrier_Rotation": tr("BoxLabels", "Thermal, 4 × 6 in, carrier not turned (DHL)"),
    }
