"""Label media: sheets of many labels and rolls of one, read from TOML so that a new one needs no program.

Measures are exact fractions of an inch; only the last step rounds to dots, so that positions never drift over a page.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import floor
from pathlib import Path
from typing import Any

from fba_client.errors import LabelError, ResourceMissing
from fba_client.paths import resource

DPI_CHOICES = (203, 300, 600)
_INCHES = {"in": Fraction(1), "mm": Fraction(5, 127)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One medium; every measure in inches. On a roll the page is the label."""

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

    def positions(self, dpi: int) -> list[tuple[int, int]]:
        """Left and top edge of each position (row by row) in dots, each to the nearest dot.

        Halves go up: rounded to even, labels without a gap would overlap by a dot.
        """
        half = Fraction(1, 2)
        lefts = [floor((self.first_left + column * self.pitch_across) * dpi + half) for column in range(self.columns)]
        tops = [floor((self.first_top + row * self.pitch_down) * dpi + half) for row in range(self.rows)]
        return [(left, top) for top in tops for left in lefts]


@lru_cache(maxsize=1)
def shipped_sheets() -> dict[str, Sheet]:
    """The media that ship with the program by id, sheets first."""
    sheets = [read_sheet(path) for path in resource("sheets").glob("*.toml")]
    if not sheets:
        raise ResourceMissing("The program's label sheets are missing.")
    return {sheet.id: sheet for sheet in sorted(sheets, key=lambda sheet: (sheet.kind != "sheet", sheet.id))}


def find_sheet(sheet_id: str) -> Sheet:
    """The medium of that id. Raises LabelError, which names those there are."""
    sheets = shipped_sheets()
    if sheet_id not in sheets:
        raise LabelError(
            "There is no label sheet “{sheet}”. The sheets are: {known}.",
            field="sheet",
            sheet=sheet_id[:60],
            known=", ".join(sheets),
        )
    return sheets[sheet_id]


def read_sheet(path: Path) -> Sheet:
    """The medium that a TOML file describes; its id is the file's name. Raises LabelError with what is wrong in it."""
    try:
        sheet = _sheet(path.stem, tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise LabelError(
            "The label sheet {name} cannot be read: {reason}.", name=path.name, reason=_reason(error)
        ) from error
    fault = _fault(sheet)
    if fault:
        raise LabelError("The label sheet {name} cannot be right: {reason}.", name=path.name, reason=fault)
    return sheet


def _sheet(sheet_id: str, table: dict[str, Any]) -> Sheet:
    unit = _INCHES[table["unit"]]
    pairs = {name: _pair(table[name]) for name in ("page", "label", "first", "pitch")}
    columns, rows = table["grid"]
    page, label, first, pitch = ([part * unit for part in pairs[name]] for name in ("page", "label", "first", "pitch"))
    return Sheet(
        id=sheet_id,
        title=str(table["title"]),
        kind=str(table["kind"]),
        page_width=page[0],
        page_height=page[1],
        label_width=label[0],
        label_height=label[1],
        columns=int(columns),
        rows=int(rows),
        first_left=first[0],
        first_top=first[1],
        pitch_across=pitch[0],
        pitch_down=pitch[1],
        corner=Fraction(table.get("corner", 0)) * unit,
    )


def _pair(values: list[Decimal | int]) -> tuple[Fraction, Fraction]:
    across, down = values
    return Fraction(across), Fraction(down)


def _fault(sheet: Sheet) -> str:
    if sheet.kind not in ("sheet", "roll"):
        return "kind must be sheet or roll"
    if sheet.columns < 1 or sheet.rows < 1 or min(sheet.label_width, sheet.label_height) <= 0:
        return "it has no labels"
    if sheet.pitch_across < sheet.label_width or sheet.pitch_down < sheet.label_height:
        return "its labels overlap"
    right = sheet.first_left + (sheet.columns - 1) * sheet.pitch_across + sheet.label_width
    bottom = sheet.first_top + (sheet.rows - 1) * sheet.pitch_down + sheet.label_height
    if min(sheet.first_left, sheet.first_top) < 0 or right > sheet.page_width or bottom > sheet.page_height:
        return "its labels leave the page"
    return ""


def _reason(error: Exception) -> str:
    return f"{error.args[0]} is missing or unknown" if isinstance(error, KeyError) else str(error)
