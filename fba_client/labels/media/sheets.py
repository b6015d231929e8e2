"""Label media: sheets of many labels and rolls of one or more across.

Measures are exact fractions of an inch; only the last step rounds to dots, so that positions never drift over a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from fba_client.labels.media.calibration import UNCALIBRATED, Calibration, lacking_um, starts
from fba_client.phrases import Phrase

DPI_CHOICES = (203, 300, 600)
SHEET, ROLL = "sheet", "roll"
KINDS = (SHEET, ROLL)
OWN = "Own"
GROUPS = ("Backend", "Avery", "Herma", "Thermal", "Rolls across", "DYMO", "Brother", OWN)  # in the order of the menus
_LARGEST = Fraction(60)  # inches: no office printer takes more
_SMALLEST = Fraction(25, 127)  # 5 mm: nothing that scans, and no words, have room on less
_MOST_POSITIONS = 2_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """One medium; every measure in inches. On a roll the page is one row of labels.

    ``group`` is the menu it belongs to (one of GROUPS), ``also`` the other names it is sold under. ``turned`` is a roll
    that is fed with its long side ahead: its driver's page has the two sides the other way round.
    """

    id: str
    title: str
    kind: str  # sheet | roll
    page_width: Fraction
    page_height: Fraction
    label_width: Fraction
    label_height: Fraction
    columns: int
    rows: int
    first_left: Fraction
    first_top: Fraction
    pitch_across: Fraction
    pitch_down: Fraction
    corner: Fraction = Fraction(0)
    group: str = OWN
    also: str = ""
    turned: bool = False

    @property
    def per_page(self) -> int:
        """How many labels a page has."""
        return self.columns * self.rows

    def label_dots(self, dpi: int) -> tuple[int, int]:
        """Width and height of a label in whole dots, rounded down so that nothing is cut."""
        return int(self.label_width * dpi), int(self.label_height * dpi)

    def page_dots(self, dpi: int) -> tuple[int, int]:
        """Width and height of the page in dots, to the nearest dot."""
        return round(self.page_width * dpi), round(self.page_height * dpi)

    def positions(self, dpi: int, calibration: Calibration = UNCALIBRATED) -> list[tuple[int, int]]:
        """Left and top edge of each position (row by row) in dots, each to the nearest dot.

        Calibrated, a label may leave the page by OVERHANG (which no shipped design prints on), and no further.
        """
        lefts = starts(
            self.first_left,
            self.pitch_across,
            self.label_width,
            self.page_width,
            self.columns,
            moved_um=calibration.right_um,
            ppm=calibration.across_ppm,
            dpi=dpi,
        )
        tops = starts(
            self.first_top,
            self.pitch_down,
            self.label_height,
            self.page_height,
            self.rows,
            moved_um=calibration.down_um,
            ppm=calibration.along_ppm,
            dpi=dpi,
        )
        return [(left, top) for top in tops for left in lefts]

    def held_back_um(self, calibration: Calibration) -> tuple[int, int]:
        """How many micrometres, across and along, the label that is held back most lacks of its place; (0, 0) if none.

        Labels are held back where they would leave the page by more than OVERHANG.
        """
        across = (self.first_left, self.pitch_across, self.label_width, self.page_width, self.columns)
        along = (self.first_top, self.pitch_down, self.label_height, self.page_height, self.rows)
        return (
            lacking_um(*across, calibration.right_um, calibration.across_ppm),
            lacking_um(*along, calibration.down_um, calibration.along_ppm),
        )


def sheet_fault(sheet: Sheet) -> str:
    """Why a medium of these measures cannot be, in words; '' when it can."""
    if sheet.kind not in KINDS:
        return Phrase("kind must be sheet or roll")
    if sheet.group not in GROUPS:
        return Phrase("group must be one of {words}", words=", ".join(GROUPS))
    if not sheet.title.strip():
        return Phrase("it has no title")
    if sheet.columns < 1 or sheet.rows < 1 or min(sheet.label_width, sheet.label_height) <= 0:
        return Phrase("it has no labels")
    if max(sheet.page_width, sheet.page_height) > _LARGEST or sheet.per_page > _MOST_POSITIONS:
        return Phrase("it is larger than any paper")
    return _place_fault(sheet)


def _place_fault(sheet: Sheet) -> str:
    if min(sheet.label_width, sheet.label_height) < _SMALLEST:
        return Phrase("its labels are smaller than 5 mm")
    crowded_across = sheet.columns > 1 and sheet.pitch_across < sheet.label_width
    if crowded_across or (sheet.rows > 1 and sheet.pitch_down < sheet.label_height):
        return Phrase("its labels overlap")
    right = sheet.first_left + (sheet.columns - 1) * sheet.pitch_across + sheet.label_width
    bottom = sheet.first_top + (sheet.rows - 1) * sheet.pitch_down + sheet.label_height
    if min(sheet.first_left, sheet.first_top) < 0 or right > sheet.page_width or bottom > sheet.page_height:
        return Phrase("its labels leave the page")
    if sheet.corner < 0 or 2 * sheet.corner > min(sheet.label_width, sheet.label_height):
        return Phrase("its corners are rounder than its labels")
    return ""
