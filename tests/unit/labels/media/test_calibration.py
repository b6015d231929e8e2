"""From what was measured on a ruler page to positions that come out right on paper."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.media.calibration import Calibration, Measured, calibration_of
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import Sheet

TWENTY, HUNDRED = Fraction(20), Fraction(100)
RIGHT = Measured(TWENTY, TWENTY)


def mm(text: str) -> Fraction:
    return Fraction(text)


def test_a_line_that_is_where_it_should_be_leaves_everything_as_it_is() -> None:
    assert calibration_of(RIGHT, Measured(TWENTY, TWENTY, HUNDRED, HUNDRED)) == Calibration()


def test_a_line_too_far_right_moves_labels_left_and_one_too_high_moves_them_down() -> None:
    found = calibration_of(Measured(TWENTY, mm("21.5")), Measured(TWENTY, mm("19.25")))
    assert found == Calibration(right_um=-1_500, down_um=750)


def test_a_bar_that_came_out_short_stretches_the_distances() -> None:
    found = calibration_of(Measured(TWENTY, mm("19.8"), HUNDRED, mm("99")), RIGHT)
    assert found.across_ppm == round(Fraction(1, 99) * 1_000_000)
    assert found.right_um == 0  # the line is short of its place by the scale alone
    assert (found.down_um, found.along_ppm) == (0, 0)


@pytest.mark.parametrize(
    ("across", "along", "field", "advice"),
    [
        (Measured(TWENTY, mm("40")), RIGHT, "across", "Measure again"),
        (RIGHT, Measured(TWENTY, mm("0.5")), "along", "size that is set for the paper"),
        (Measured(TWENTY, TWENTY, HUNDRED, mm("94")), RIGHT, "across_bar", "actual size"),
        (RIGHT, Measured(TWENTY, TWENTY, HUNDRED, mm("104.5")), "along_bar", "actual size"),
    ],
)
def test_what_no_printers_own_error_explains_is_refused_at_its_field(
    across: Measured, along: Measured, field: str, advice: str
) -> None:
    with pytest.raises(LabelError) as refused:
        calibration_of(across, along)
    assert refused.value.field == field
    assert advice in refused.value.advice


tenths = st.integers(-12, 12).map(lambda value: Fraction(value, 10))
scales = st.integers(990, 1010).map(lambda value: Fraction(value, 1000))


@settings(max_examples=60, deadline=None)
@given(off=st.tuples(tenths, tenths), scale=st.tuples(scales, scales))
def test_labels_come_to_lie_where_they_belong_on_a_printer_that_is_off(
    off: tuple[Fraction, Fraction], scale: tuple[Fraction, Fraction]
) -> None:
    """A printer that prints p at scale * p + off, measured exactly and calibrated, puts every label's middle right."""
    sheet = find_sheet("A4_21")
    measured = [
        Measured(TWENTY, factor * TWENTY + moved, HUNDRED, factor * HUNDRED)
        for moved, factor in zip(off, scale, strict=True)
    ]
    calibrated = sheet.positions(600, calibration_of(*measured))
    sizes = (sheet.label_width, sheet.label_height)
    for sent, wanted in zip(calibrated, sheet.positions(600), strict=True):
        for axis in (0, 1):
            half, dot = sizes[axis] / 2, Fraction(254, 6000)
            printed = scale[axis] * (sent[axis] * dot + half * Fraction(254, 10)) + off[axis]
            middle = wanted[axis] * dot + half * Fraction(254, 10)
            assert abs(printed - middle) <= 2 * dot


def test_a_label_that_fills_its_page_is_held_back_at_the_edge_that_nothing_is_printed_on() -> None:
    roll = find_sheet("Thermal_57x32")
    assert roll.held_back_um(Calibration(right_um=1_270, down_um=-1_270)) == (0, 0)
    assert roll.held_back_um(Calibration(right_um=-3_000, down_um=2_000)) == (1_730, 730)


def test_a_sheet_with_margins_has_room_for_a_calibration() -> None:
    sheet = find_sheet("A4_24")
    assert sheet.held_back_um(Calibration(5_000, -5_000, 2_000, 2_000)) == (0, 0)
    assert sheet.held_back_um(Calibration(right_um=-9_000))[0] == pytest.approx(9_000 - 7_210 - 1_270, abs=5)


@pytest.mark.parametrize("um", [-3_000, -1_270, 0, 800, 3_000])
def test_what_is_held_back_is_what_positions_lack(um: int) -> None:
    sheet = replace(find_sheet("A4_40_52x29"))
    lacking = sheet.held_back_um(Calibration(right_um=um))[0]
    wanted = (um - (lacking if um > 0 else -lacking)) / 25_400 * 600
    last_or_first = -1 if um > 0 else 0
    assert _moved(sheet, um, last_or_first) == pytest.approx(wanted, abs=1)


def _moved(sheet: Sheet, um: int, place: int) -> int:
    return sheet.positions(600, Calibration(right_um=um))[place][0] - sheet.positions(600)[place][0]
