"""Measures with their units in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def with_unit(number: str, unit: str) -> str:
    """A number that is already written, with ``mm``, ``in`` or ``lb`` behind it: “16 in” is “16 Zoll” in German."""
    translate = QCoreApplication.translate
    templates = {"in": translate("Units", "{0} in"), "lb": translate("Units", "{0} lb"), "mm": "{0} mm"}
    return templates[unit].format(number)


def unit_suffix(unit: str) -> str:
    """What stands behind the number in a field: a space and ``mm``, ``in`` or ``pt``."""
    translate = QCoreApplication.translate
    return {"in": translate("Units", " in"), "pt": translate("Units", " pt")}.get(unit, f" {unit}" if unit else "")
