"""Label media: exact geometry, whole dots, and files that cannot be right."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from fba_client.errors import LabelError
from fba_client.labels.media.library import find_sheet, shipped_sheets
from fba_client.labels.media.sheet_files import read_sheet
from fba_client.labels.media.sheets import DPI_CHOICES, Sheet

GOOD = """
title = "Test"
kind = "sheet"
unit = "mm"
page = [210, 297]
label = [63.5, 38.1]
grid = [3, 7]
first = [7.2, 15.1]
pitch = [66, 38.1]
"""


def test_letter_30_has_the_makers_measures() -> None:
    sheet = find_sheet("Letter_30")
    assert sheet.per_page == 30
    assert (sheet.page_width, sheet.page_height) == (Fraction(17, 2), Fraction(11))
    assert (sheet.label_width, sheet.label_height) == (Fraction(21, 8), Fraction(1))
    assert sheet.positions(300)[0] == (56, 150)
    assert sheet.positions(300)[29] == (56 + 1650, 150 + 2700)


def test_millimetres_become_exact_fractions_of_an_inch() -> None:
    sheet = find_sheet("Thermal_57x32")
    assert sheet.label_width == Fraction(570, 254)
    assert sheet.label_dots(203) == (455, 255)


@pytest.mark.parametrize("sheet", shipped_sheets().values(), ids=lambda sheet: sheet.id)
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_labels_neither_overlap_nor_leave_the_page_at_any_resolution(sheet: Sheet, dpi: int) -> None:
    width, height = sheet.label_dots(dpi)
    page_width, page_height = sheet.page_dots(dpi)
    taken: set[tuple[int, int]] = set()
    for left, top in sheet.positions(dpi):
        assert 0 <= left <= page_width - width
        assert 0 <= top <= page_height - height
        assert not any(abs(left - x) < width and abs(top - y) < height for x, y in taken)
        taken.add((left, top))
    assert len(taken) == sheet.per_page


def test_positions_do_not_drift_over_the_page() -> None:
    sheet = find_sheet("Letter_30")
    for place, (left, top) in enumerate(sheet.positions(203)):
        row, column = divmod(place, 3)
        assert abs(left - (Fraction(3, 16) + column * Fraction(11, 4)) * 203) <= Fraction(1, 2)
        assert abs(top - (Fraction(1, 2) + row) * 203) <= Fraction(1, 2)


def test_sheets_come_before_rolls() -> None:
    assert [sheet.kind for sheet in shipped_sheets().values()] == sorted(
        (sheet.kind for sheet in shipped_sheets().values()), reverse=True
    )


def test_an_unknown_sheet_is_refused_with_those_there_are() -> None:
    with pytest.raises(LabelError, match=r"no label sheet “A9_99”"):
        find_sheet("A9_99")


def test_a_sheet_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "A4_21.toml"
    path.write_text(GOOD, encoding="utf-8")
    sheet = read_sheet(path)
    assert (sheet.id, sheet.columns, sheet.rows) == ("A4_21", 3, 7)
    assert sheet.first_left == Fraction(72, 254 * 1)  # 7.2 mm


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("unit = ", "einheit = ", "unit is missing"),
        ('"mm"', '"cubit"', "cubit is missing or unknown"),
        ("grid = [3, 7]", "grid = [0, 7]", "it has no labels"),
        ("grid = [3, 7]", "grid = [3, 8]", "its labels leave the page"),
        ("pitch = [66, 38.1]", "pitch = [60, 38.1]", "its labels overlap"),
        ('kind = "sheet"', 'kind = "cloth"', "kind must be sheet or roll"),
        ("page = [210, 297]", "page = 210", "cannot be read"),
        ("title = ", "title ", "cannot be read"),
    ],
)
def test_a_sheet_file_that_cannot_be_right_is_refused_with_the_reason(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    path = tmp_path / "Broken.toml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(LabelError, match=rf"Broken\.toml.*{reason}|{reason}"):
        read_sheet(path)
