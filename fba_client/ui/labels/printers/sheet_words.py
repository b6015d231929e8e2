"""What is said of a medium's measures while they are typed."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from fba_client.labels.media.sheets import Sheet
from fba_client.ui.i18n import phrase_text
from fba_client.ui.units import with_unit

_MM = Fraction(5, 127)


def translated_fault(reason: str) -> str:
    """Why a medium cannot be (``sheet_fault``), in the person's language."""
    translate = QCoreApplication.translate
    return {
        "": "",
        "it has no title": translate("OwnMedia", "Give it a name."),
        "it has no labels": translate("OwnMedia", "It has no labels: their number and size must be more than nothing."),
        "it is larger than any paper": translate("OwnMedia", "It is larger than any paper."),
        "its labels overlap": translate(
            "OwnMedia", "The labels overlap: from one label to the next must be at least a label's size."
        ),
        "its labels leave the page": translate(
            "OwnMedia", "The labels leave the page: margin, distances and labels are longer than the page."
        ),
    }.get(reason, phrase_text(reason))


def sum_words(sheet: Sheet, unit: str) -> str:
    """How a medium's measures come out on the page: what is left at the right and at the bottom."""
    translate = QCoreApplication.translate
    right = sheet.page_width - sheet.first_left - (sheet.columns - 1) * sheet.pitch_across - sheet.label_width
    bottom = sheet.page_height - sheet.first_top - (sheet.rows - 1) * sheet.pitch_down - sheet.label_height
    left_over = translate("OwnMedia", "That leaves {0} at the right and {1} at the bottom.").format(
        length_words(right, unit), length_words(bottom, unit)
    )
    even = abs(right - sheet.first_left) < Fraction(1, 50) and abs(bottom - sheet.first_top) < Fraction(1, 50)
    if even:
        return left_over
    return f"{left_over} {translate('OwnMedia', 'On most sheets that is as much as at the left and at the top.')}"


def length_words(inches: Fraction, unit: str) -> str:
    """A length in the person's way of writing numbers: ``7.21 mm``, ``0.188 in``."""
    value, decimals = (inches / _MM, 2) if unit == "mm" else (inches, 3)
    return with_unit(QLocale().toString(float(value), "f", decimals), unit)
