"""Label media: exact geometry, whole dots, positions that stay on the page, calibrated or not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest

from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import find_sheet, shipped_sheets
from fba_client.labels.media.sheets import DPI_CHOICES, GROUPS, ROLL, Sheet, sheet_fault

BACKEND = {  # createMarketplaceItemLabels names these; labels a page, and the label's size in millimetres
    "A4_21": (21, 63.5, 38.1),
    "A4_24": (24, 63.5, 33.9),
    "A4_24_64x33": (24, 64.6, 33.8),
    "A4_24_66x35": (24, 66.0, 33.9),
    "A4_24_70x36": (24, 70.0, 36.0),
    "A4_24_70x37": (24, 70.0, 37.0),
    "A4_24i": (24, 63.5, 37.0),  # 38.1 by name: eight rows of that are longer than the page
    "A4_27": (27, 63.5, 29.6),
    "A4_40_52x29": (40, 52.5, 29.7),
    "A4_44_48x25": (44, 48.5, 25.4),
    "Letter_30": (30, 66.675, 25.4),
}
every_sheet = pytest.mark.parametrize("sheet", shipped_sheets().values(), ids=lambda sheet: sheet.id)


def test_letter_30_has_the_makers_measures() -> None:
    sheet = find_sheet("Letter_30")
    assert sheet.per_page == 30
    assert (sheet.page_width, sheet.page_height) == (Fraction(17, 2), Fraction(11))
    assert (sheet.label_width, sheet.label_height) == (Fraction(21, 8), Fraction(1))
    assert sheet.positions(300)[0] == (56, 150)
    assert sheet.positions(300)[29] == (56 + 1650, 150 + 2700)


@pytest.mark.parametrize(("name", "said"), BACKEND.items())
def test_each_sheet_that_the_backend_names_has_the_labels_that_it_says(
    name: str, said: tuple[int, float, float]
) -> None:
    sheet = find_sheet(name)
    size = (round(float(sheet.label_width) * 25.4, 3), round(float(sheet.label_height) * 25.4, 3))
    assert (sheet.per_page, *size) == said
    assert sheet.group == "Backend"


def test_millimetres_become_exact_fractions_of_an_inch() -> None:
    sheet = find_sheet("Thermal_57x32")
    assert sheet.label_width == Fraction(570, 254)
    assert sheet.label_dots(203) == (455, 255)


@every_sheet
def test_the_margins_of_a_sheet_come_out_on_the_page(sheet: Sheet) -> None:
    """What is left at the right and at the bottom equals what is left at the left and at the top."""
    right = sheet.page_width - sheet.first_left - (sheet.columns - 1) * sheet.pitch_across - sheet.label_width
    bottom = sheet.page_height - sheet.first_top - (sheet.rows - 1) * sheet.pitch_down - sheet.label_height
    assert abs(right - sheet.first_left) < Fraction(1, 100)
    assert abs(bottom - sheet.first_top) < Fraction(1, 100)


@every_sheet
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_labels_neither_overlap_nor_leave_the_page_at_any_resolution(sheet: Sheet, dpi: int) -> None:
    width, height = sheet.label_dots(dpi)
    page_width, page_height = sheet.page_dots(dpi)
    positions = sheet.positions(dpi)
    lefts, tops = ({place[axis] for place in positions} for axis in (0, 1))
    assert len(positions) == len(set(positions)) == len(lefts) * len(tops) == sheet.per_page
    for starts, size, page in ((sorted(lefts), width, page_width), (sorted(tops), height, page_height)):
        assert starts[0] >= 0
        assert starts[-1] + size <= page
        assert all(after - before >= size for before, after in pairwise(starts))


@every_sheet
def test_a_roll_is_one_row_of_labels_as_high_as_the_page(sheet: Sheet) -> None:
    if sheet.kind == ROLL:
        assert (sheet.rows, sheet.page_height) == (1, sheet.label_height)


def test_positions_do_not_drift_over_the_page() -> None:
    sheet = find_sheet("Letter_30")
    for place, (left, top) in enumerate(sheet.positions(203)):
        row, column = divmod(place, 3)
        assert abs(left - (Fraction(3, 16) + column * Fraction(11, 4)) * 203) <= Fraction(1, 2)
        assert abs(top - (Fraction(1, 2) + row) * 203) <= Fraction(1, 2)


def test_the_media_come_in_the_order_of_their_groups_with_numbers_as_numbers() -> None:
    sheets = list(shipped_sheets().values())
    assert [GROUPS.index(sheet.group) for sheet in sheets] == sorted(GROUPS.index(sheet.group) for sheet in sheets)
    names = [sheet.id for sheet in sheets]
    assert names.index("Thermal_50x25") < names.index("Thermal_57x32") < names.index("Thermal_100x50")


def test_rolls_two_and_three_across_ship() -> None:
    across = {sheet.columns for sheet in shipped_sheets().values() if sheet.kind == ROLL and sheet.columns > 1}
    assert across == {2, 3}


def test_a_calibration_moves_every_position_by_the_same_and_leaves_the_labels_size() -> None:
    sheet = find_sheet("A4_24")
    moved = sheet.positions(300, Calibration(right_um=1_000, down_um=-2_000))
    plain = sheet.positions(300)
    assert {(x - px, y - py) for (x, y), (px, py) in zip(moved, plain, strict=True)} <= {
        (11, -24),
        (12, -24),
        (12, -23),
        (11, -23),
    }


def test_a_calibration_stretches_the_distances_between_the_middles() -> None:
    sheet = find_sheet("A4_21")
    stretched = sheet.positions(600, Calibration(across_ppm=10_000, along_ppm=-10_000))
    plain = sheet.positions(600)
    across = (stretched[2][0] - stretched[0][0]) / (plain[2][0] - plain[0][0])
    along = (stretched[-1][1] - stretched[0][1]) / (plain[-1][1] - plain[0][1])
    assert across == pytest.approx(1.01, abs=0.0005)
    assert along == pytest.approx(0.99, abs=0.0005)
    middle = float(sheet.first_left + sheet.label_width / 2) * 600
    assert stretched[0][0] == pytest.approx(plain[0][0] + middle * 0.01, abs=1)


@pytest.mark.parametrize("sheet_id", ["Thermal_57x32", "A4_40_52x29", "Letter_30"])
@pytest.mark.parametrize("um", [-15_000, 15_000])
def test_a_calibration_never_puts_a_label_off_the_page_by_more_than_its_empty_edge(sheet_id: str, um: int) -> None:
    sheet = find_sheet(sheet_id)
    width, height = sheet.label_dots(203)
    page_width, page_height = sheet.page_dots(203)
    edge = 203 // 20 + 1
    for left, top in sheet.positions(203, Calibration(um, um, 30_000, 30_000)):
        assert -edge <= left <= page_width - width + edge
        assert -edge <= top <= page_height - height + edge


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "cloth"}, "kind must be sheet or roll"),
        ({"group": "Others"}, "group must be one of"),
        ({"title": " "}, "it has no title"),
        ({"columns": 0}, "it has no labels"),
        ({"label_height": Fraction(0)}, "it has no labels"),
        ({"label_height": Fraction(49, 254)}, "smaller than 5 mm"),
        ({"label_width": Fraction(1, 10**9), "columns": 1}, "smaller than 5 mm"),
        ({"page_width": Fraction(1000)}, "larger than any paper"),
        ({"rows": 5_000}, "larger than any paper"),
        ({"pitch_across": Fraction(1)}, "its labels overlap"),
        ({"first_top": Fraction(3)}, "its labels leave the page"),
        ({"first_left": Fraction(-1, 10)}, "its labels leave the page"),
        ({"corner": Fraction(1)}, "corners are rounder"),
    ],
)
def test_measures_that_cannot_be_are_told_in_words(change: dict[str, object], reason: str) -> None:
    assert reason in sheet_fault(replace(find_sheet("Letter_30"), **change))  # type: ignore[arg-type]


def test_a_single_row_needs_no_pitch() -> None:
    assert not sheet_fault(replace(find_sheet("Thermal_57x32"), pitch_down=Fraction(0), pitch_across=Fraction(0)))
