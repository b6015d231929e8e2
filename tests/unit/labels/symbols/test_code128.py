"""Bar codes: the patterns, and the bar widths of the facts that the backend and the printers' resolutions give."""

from __future__ import annotations

import math
import random
import string

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.symbols.code128 import choose_bar_width, least_bar_height, narrowest_label, set_b_pattern

FNSKU_MODULES = 145


@pytest.mark.parametrize("code", ["X001234567", "X001ABCDEF", "B07ABCD12Z", "0000000000"])
def test_every_fnsku_has_the_same_length_whatever_digits_it_has(code: str) -> None:
    assert len(set_b_pattern(code)) == FNSKU_MODULES


def test_a_box_id_has_eleven_modules_a_character_and_46_more() -> None:
    assert len(set_b_pattern("FBA15DJ8K123U000001")) == 11 * 19 + 46 - 11


@settings(deadline=None)
@given(st.text(alphabet=[chr(code) for code in range(32, 127)], min_size=1, max_size=24))
def test_any_printable_ascii_reads_back(code: str) -> None:
    row = np.frombuffer(("0" * 20 + set_b_pattern(code) + "0" * 20).encode(), dtype=np.uint8)
    image = np.repeat(np.repeat(np.where(row == ord("1"), 0, 255).astype(np.uint8)[None, :], 40, axis=0), 3, axis=1)
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str("Code128"))
    assert [result.text for result in found] == [code]


@pytest.mark.parametrize("code", ["Größe", "X00\n", "日本", "A\x7fB", "\ud800"])
def test_a_character_that_set_b_lacks_is_refused_by_name(code: str) -> None:
    with pytest.raises(LabelError, match="cannot be a bar code"):
        set_b_pattern(code)


def test_no_code_is_refused() -> None:
    with pytest.raises(LabelError, match="no code"):
        set_b_pattern("")


@pytest.mark.parametrize(
    ("dpi", "label_mm", "dots"),
    [
        (203, 50.8, 2),  # 2 in
        (203, 66.675, 2),  # 2-5/8 in: three dots just do not fit
        (203, 76.2, 3),  # 3 in
        (300, 50.8, 3),
        (300, 63.5, 4),
        (300, 66.675, 4),
        (203, 48.5, 2),  # 44-up: ten modules of quiet zone
        (300, 48.5, 3),
        (203, 57, 2),
        (600, 66.675, 8),
    ],
)
def test_the_bar_width_is_the_largest_that_the_label_takes(dpi: int, label_mm: float, dots: int) -> None:
    width = math.floor(label_mm / 25.4 * dpi)
    chosen = choose_bar_width(FNSKU_MODULES, width, dpi)
    assert chosen.module == dots
    assert chosen.module * FNSKU_MODULES + 2 * chosen.quiet <= width


def test_quiet_zones_are_a_quarter_inch_where_there_is_room_and_ten_modules_where_not() -> None:
    assert choose_bar_width(FNSKU_MODULES, 787, 300).quiet == 75
    assert choose_bar_width(FNSKU_MODULES, 572, 300).quiet == 30


@given(
    st.integers(min_value=46, max_value=400),
    st.integers(min_value=100, max_value=4000),
    st.sampled_from([203, 300, 600]),
)
def test_quiet_zones_always_have_ten_modules_and_bars_are_never_thinner_than_7_5_mil(
    modules: int, width: int, dpi: int
) -> None:
    try:
        chosen = choose_bar_width(modules, width, dpi)
    except LabelDoesNotFit:
        assert narrowest_label(modules, dpi) > width
        return
    assert chosen.quiet >= 10 * chosen.module
    assert chosen.module * modules + 2 * chosen.quiet <= width
    assert 7.5 <= chosen.module * 1000 / dpi <= 20


def test_a_label_that_is_too_narrow_is_refused_with_the_width_it_would_need() -> None:
    with pytest.raises(LabelDoesNotFit, match="needs a label 42 mm wide, and this one has 24 mm"):
        choose_bar_width(FNSKU_MODULES, 199, 203)


def test_bars_are_a_quarter_inch_high_or_15_percent_of_their_length() -> None:
    assert least_bar_height(400, 300) == 75
    assert least_bar_height(580, 300) == 87


def test_patterns_are_those_of_a_thousand_random_codes_read_by_their_checksums() -> None:
    source = random.Random(11)
    for _ in range(1000):
        code = "".join(source.choices(string.ascii_uppercase + string.digits, k=10))
        pattern = set_b_pattern(code)
        assert pattern.startswith("11010010000")
        assert pattern.endswith("1100011101011")
        assert pattern.count("1") % 2 == 0
