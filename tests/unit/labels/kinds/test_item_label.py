"""The item label: what stands where, what gives way, and what is refused."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.elements import Bars, PlacedLabel, Text
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import CODE, FontBook
from fba_client.labels.verify import verify_label

LONG = (
    "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), BPA-free, wide mouth, with straw, "
    "cleaning brush and carrying loop, for children"
)
SHEETS = ("Letter_30", "Thermal_57x32")


def placed(label: ItemLabel, book: FontBook, sheet: str = "Letter_30", dpi: int = 300) -> PlacedLabel:
    width, height = find_sheet(sheet).label_dots(dpi)
    return label.place(width, height, dpi, book)


def texts(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


def test_a_label_has_bars_code_title_and_condition_from_top_to_bottom(book: FontBook) -> None:
    label = placed(ItemLabel("X001ABCD0O", "Bottle"), book)
    assert texts(label) == ["X001ABCD0O", "Bottle", "New"]
    bars = next(label.bars())
    assert bars.code == "X001ABCD0O"
    below = [element for element in label.elements if isinstance(element, Text)]
    assert bars.y + bars.height <= below[0].baseline - below[0].size * 0.7
    assert all(upper.baseline < lower.baseline for upper, lower in pairwise(below))
    assert below[0].face == CODE


def test_expiry_lot_and_the_sellers_line_are_printed_when_given(book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", "Bottle", "New", "2027-03-31", "L-77", "Made in Portugal")
    assert texts(placed(label, book))[2:] == ["New · Exp 03-31-2027 · Lot L-77", "Made in Portugal"]


def test_a_long_title_takes_two_lines_and_ends_at_a_word(book: FontBook) -> None:
    lines = texts(placed(ItemLabel("X001ABCDEF", LONG), book))
    assert len(lines) == 4
    assert lines[2].endswith("…")
    assert LONG.startswith(f"{lines[1]} {lines[2][:-1]}")


def test_the_title_gives_way_to_one_line_where_the_label_is_low(book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", LONG, "New", "2027-03-31", "L-77", "Made in Portugal")
    low = label.place(787, 255, 300, book)
    assert len(texts(low)) == 4
    verify_label(low)


def test_a_label_that_is_too_low_is_refused_with_the_height_it_needs_and_a_sheet_that_would_do(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match=r"need a label [0-9]+ mm high, and this one has 10 mm") as caught:
        ItemLabel("X001ABCDEF", LONG).place(787, 120, 300, book)
    assert "Letter, 30 labels" in caught.value.advice


def test_a_label_that_is_too_narrow_is_refused_with_a_sheet_that_would_do(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="42 mm wide") as caught:
        ItemLabel("X001ABCDEF", "Bottle").place(250, 300, 203, book)
    assert caught.value.advice.startswith("It fits: ")
    assert "Thermal" in caught.value.advice


def test_a_code_that_no_sheet_takes_is_refused_without_naming_one(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit) as caught:
        placed(ItemLabel("X" * 400, "Bottle"), book)
    assert caught.value.advice == "Choose a larger label, or a printer with more dots per inch."


def test_a_date_that_is_none_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelError, match=r"“31\.3\.2027” is not a date"):
        placed(ItemLabel("X001ABCDEF", "Bottle", expiration="31.3.2027"), book)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_bars_are_high_enough_and_their_quiet_zone_is_free_at_every_resolution(
    sheet: str, dpi: int, book: FontBook
) -> None:
    label = placed(ItemLabel("X001ABCDEF", LONG, "New", "2027-03-31", "L", "Made here"), book, sheet, dpi)
    bars = next(label.bars())
    assert bars.height >= max(dpi / 4, bars.width * 0.15)
    assert bars.x >= 10 * bars.module
    assert label.width - bars.x - bars.width >= 10 * bars.module


def test_type_grows_with_the_label(book: FontBook) -> None:
    small, large = (
        placed(ItemLabel("X001ABCDEF", "Bottle"), book),
        ItemLabel("X001ABCDEF", "Bottle").place(1181, 1181, 300, book),
    )
    sizes = [[element.size for element in label.elements if isinstance(element, Text)] for label in (small, large)]
    assert all(one < other for one, other in zip(*sizes, strict=True))


@settings(max_examples=200, deadline=None)
@given(
    title=st.text(max_size=500),
    condition=st.text(max_size=60),
    lot=st.text(max_size=80),
    line=st.text(max_size=200),
    sheet=st.sampled_from(SHEETS),
    dpi=st.sampled_from(DPI_CHOICES),
)
def test_whatever_the_text_is_every_element_stays_on_the_label(
    title: str, condition: str, lot: str, line: str, sheet: str, dpi: int, book: FontBook
) -> None:
    label = placed(ItemLabel("X001ABCDEF", title, condition, "", lot, line), book, sheet, dpi)
    for element in label.elements:
        if isinstance(element, Text):
            assert 0 <= element.x <= element.x + element.width <= label.width
            assert element.size * 0.7 <= element.baseline <= label.height - element.size * 0.2
        elif isinstance(element, Bars):
            assert element.y >= 0
    verify_label(label)
