"""Fields in rectangles: each stays in its own, nothing covers a code, and what has no room is refused by name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.captions import type_words
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.elements import Bars, Box, Glyphs, Matrix, PlacedLabel, Text
from fba_client.labels.kinds.box_label import BoxLabel
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

DPI = 203
LONG = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), BPA-free, wide mouth"


def field(**values: object) -> Field:
    given = {"type": "text", "value": ("{a}",), "width": 100.0, "height": 100.0} | values
    return Field(**given)  # type: ignore[arg-type]


def placed(
    book: FontBook, *fields: Field, size: tuple[int, int] = (400, 200), unit: str = "%", **values: str
) -> PlacedLabel:
    design = Design(id="d", title="D", unit=unit, fields=fields)
    return design_label(design, values).place(*size, DPI, book)


def texts(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


def test_a_text_shrinks_to_its_rectangle_before_it_is_shortened(book: FontBook) -> None:
    large, small = (
        placed(book, field(size_pt=40, least_pt=8, height=30.0), a=text).elements[0] for text in ("Bottle", LONG[:30])
    )
    assert isinstance(large, Text)
    assert isinstance(small, Text)
    assert large.size > small.size >= round(8 * DPI / 72)
    assert small.text == LONG[:30]


def test_at_its_least_size_it_is_shortened_at_a_word(book: FontBook) -> None:
    (shown,) = texts(placed(book, field(size_pt=40, least_pt=12, height=30.0), a=LONG))
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert LONG[len(shown) - 1] in " ,"


def test_it_takes_as_many_lines_as_it_may_and_has_room_for(book: FontBook) -> None:
    assert len(texts(placed(book, field(size_pt=8, lines=9), a=LONG))) in (2, 3)
    assert len(texts(placed(book, field(size_pt=8, lines=9, height=30.0), a=LONG))) == 2


def test_a_text_that_must_be_whole_is_refused_with_media_that_would_do(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="has no room in its field") as caught:
        placed(book, field(size_pt=24, whole=True, lines=9), a=LONG)
    assert caught.value.advice.startswith("It fits: ")


def test_an_exact_size_is_kept_or_refused(book: FontBook) -> None:
    (date,) = placed(book, field(size_pt=36, whole=True), size=(620, 150), a="03-31-2027").elements
    assert isinstance(date, Text)
    assert date.size == round(36 * DPI / 72)
    with pytest.raises(LabelDoesNotFit):
        placed(book, field(size_pt=36, whole=True), size=(300, 150), a="03-31-2027")


def test_a_rectangle_without_room_for_anything_is_refused_not_left_empty(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="“Bottle” has no room"):
        placed(book, field(size_pt=20, height=4.0), a="Bottle")
    with pytest.raises(LabelDoesNotFit, match="“Bottle” has no room"):
        placed(book, field(size_pt=20, width=2.0), a="Bottle")


def test_lines_of_a_value_are_kept_where_the_field_says_so(book: FontBook) -> None:
    address = "Harbor Goods\n\n 1200 Waterfront Dr \r\nOakland"
    assert texts(placed(book, field(lines=5, keep_lines=True), a=address)) == [
        "Harbor Goods", "1200 Waterfront Dr", "Oakland",
    ]  # fmt: skip
    assert texts(placed(book, field(lines=5), size=(800, 200), a=address)) == [
        "Harbor Goods 1200 Waterfront Dr Oakland"
    ]


@pytest.mark.parametrize(("align", "x"), [("left", 0), ("centre", 150), ("right", 300)])
@pytest.mark.parametrize(("valign", "y"), [("top", 0), ("middle", 50), ("bottom", 100)])
def test_a_text_is_aligned_in_its_rectangle(align: str, x: int, valign: str, y: int, book: FontBook) -> None:
    (text,) = placed(book, field(align=align, valign=valign, size_pt=20), a="Bottle").elements
    assert isinstance(text, Text)
    left = {"left": 0, "centre": (400 - text.width) // 2, "right": 400 - text.width}[align]
    height = round(text.size * 1.16)
    top = {"top": 0, "middle": (200 - height) // 2, "bottom": 200 - height}[valign]
    assert (text.x, text.baseline) == (left, top + round(text.size * 0.9))


def test_bars_keep_their_quiet_zone_within_the_rectangle(book: FontBook) -> None:
    for align in ("left", "centre", "right"):
        bars = next(
            placed(book, field(type="code128", align=align, x=10.0, width=90.0), size=(500, 200), a="A-07").bars()
        )
        assert bars.x >= 50 + 10 * bars.module
        assert bars.x + bars.width <= 500 - 10 * bars.module


def test_bars_are_as_high_as_they_must_and_may_be(book: FontBook) -> None:
    assert next(placed(book, field(type="code128"), a="A-07").bars()).height == 200
    assert next(placed(book, field(type="code128", most_height_in=0.5), a="A-07").bars()).height == round(DPI / 2)
    with pytest.raises(LabelDoesNotFit, match="needs a field 39 mm high, and its own has 25 mm") as caught:
        placed(book, field(type="code128", least_height_in=1.5), a="A-07")
    assert caught.value.advice.startswith("It fits: ")


def test_bars_that_are_too_long_are_refused_with_media_that_would_do(book: FontBook) -> None:
    with pytest.raises(
        LabelDoesNotFit,
        match="The bar code of FBA15DJ8K9ZZU000001 needs a field 67 mm wide at 203 dpi, and its own has 50 mm",
    ) as caught:
        placed(book, field(type="code128"), a="FBA15DJ8K9ZZU000001")
    assert "It fits: " in caught.value.advice


def test_a_field_of_fixed_size_asks_for_a_larger_field_instead(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit) as caught:
        placed(book, field(type="code128", width=40.0, height=20.0), unit="mm", a="FBA15DJ8K9ZZU000001")
    assert caught.value.advice.startswith("Give the field 67 x 21 mm in the design")


@pytest.mark.parametrize("kind", ["datamatrix", "qr", "pdf417"])
def test_two_dimensional_codes_lie_in_their_rectangle_with_their_quiet_zone(kind: str, book: FontBook) -> None:
    label = placed(book, field(type=kind, align="right", valign="bottom"), size=(700, 800), a="AMZN,PO:FBA15D,QTY:1")
    (matrix,) = label.elements
    assert isinstance(matrix, Matrix)
    assert matrix.symbology == kind
    assert matrix.code == "AMZN,PO:FBA15D,QTY:1"
    assert 700 - matrix.x - matrix.width >= matrix.module_width
    assert 800 - matrix.y - matrix.height >= matrix.module_width


@pytest.mark.parametrize("kind", ["datamatrix", "qr", "pdf417"])
def test_a_two_dimensional_code_without_room_is_refused_with_media_that_would_do(kind: str, book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="does not fit: at 203 dpi it needs") as caught:
        placed(book, field(type=kind), size=(100, 100), a="AMZN,PO:FBA15D,QTY:1")
    assert "It fits: " in caught.value.advice


@pytest.mark.parametrize("kind", ["code128", "datamatrix", "qr", "pdf417"])
def test_a_code_without_a_text_is_refused(kind: str, book: FontBook) -> None:
    with pytest.raises(LabelError, match=r"[Tt]here is no"):
        placed(book, field(type=kind, height=50.0), field(value=("x",), y=50.0, height=50.0))


def test_a_field_is_shown_only_when_its_condition_holds(book: FontBook) -> None:
    fields = field(when="b"), field(value=("other",), when="not b")
    assert texts(placed(book, *fields, a="one", b="1")) == ["one"]
    assert texts(placed(book, *fields, a="one")) == ["other"]


def test_a_label_without_anything_on_it_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelError, match="The label “D” would be empty"):
        placed(book, field(), a="")


@pytest.mark.parametrize("other", ["text", "box", "line", "shape", "qr"])
def test_nothing_may_cover_the_room_of_a_code(other: str, book: FontBook) -> None:
    height = 0.0 if other == "line" else 30.0
    covering = field(type=other, x=10.0, y=40.0, width=80.0, height=height, path="M0 0H9V9Z", stroke_mm=0.0)
    with pytest.raises(
        LabelError, match=rf"Field 1 \(bar code\) and field 2 \({type_words(other)}\) of the design lie over each other"
    ):
        placed(book, field(type="code128"), covering, a="A-07")


def test_fields_that_have_room_on_the_designs_own_size_are_refused_on_a_smaller_one(book: FontBook) -> None:
    box = BoxLabel("FBA15DJ8K9ZZU000003", 3, 12, "FBA15DJ8K9ZZ", "Name", ("From",), ("To",), "ONT8")
    with pytest.raises(
        LabelDoesNotFit, match=r"made for labels of 101\.6 x 152\.4 mm .* on one of 63 x 38 mm"
    ) as refusal:
        box.place(*find_sheet("A4_21").label_dots(203), 203, book)
    assert "Thermal 4 × 6 in" in refusal.value.advice
    assert box.place(*find_sheet("Thermal_4x6in").label_dots(203), 203, book).elements


def test_texts_may_not_cover_texts_or_filled_boxes_but_may_stand_on_a_drawing(book: FontBook) -> None:
    for other in ("text", "box"):
        with pytest.raises(LabelError, match="lie over each other"):
            placed(book, field(), field(type=other, y=50.0, height=50.0), a="x")
    assert len(placed(book, field(), field(type="shape", path="M0 0H9V9Z"), a="x").elements) == 2


def test_a_frame_may_surround_a_code_but_not_cross_it(book: FontBook) -> None:
    inside = field(type="code128", x=5.0, y=10.0, width=90.0, height=80.0)
    assert len(placed(book, inside, field(type="box", stroke_mm=0.5), a="A-07").elements) == 2
    with pytest.raises(LabelError, match="lie over each other"):
        placed(book, inside, field(type="box", stroke_mm=4.0), a="A-07")
    with pytest.raises(LabelError, match="lie over each other"):
        placed(book, inside, field(type="box", stroke_mm=0.5, x=50.0, width=50.0), a="A-07")


def test_fields_that_exclude_each_other_may_share_a_place(book: FontBook) -> None:
    fields = field(type="code128", when="b"), field(when="not b")
    assert len(placed(book, *fields, a="A-07").elements) == 1
    assert len(placed(book, *fields, a="A-07", b="1").elements) == 1


def test_a_field_beyond_the_label_is_refused_with_both_sizes(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match=r"Field 1 \(text\) reaches 100 x 100 mm, and the label has 50 x 25 mm"):
        placed(book, field(), unit="mm", a="x")


def test_rectangles_in_inches_millimetres_and_percent_are_the_same_dots(book: FontBook) -> None:
    inch, mm, percent = (
        placed(book, field(type="box", x=x, y=0.0, width=x, height=y), unit=unit, size=(406, 203)).elements[0]
        for unit, x, y in (("in", 0.5, 0.5), ("mm", 12.7, 12.7), ("%", 25.0, 50.0))
    )
    assert inch == mm == percent == Box(102, 0, 101, 102)


def test_lines_have_a_thickness_of_whole_dots(book: FontBook) -> None:
    across, down = (
        placed(book, field(type="line", width=width, height=height, stroke_mm=0.5)).elements[0]
        for width, height in ((100.0, 0.0), (0.0, 100.0))
    )
    assert (across, down) == (Box(0, 0, 400, 4), Box(0, 0, 4, 200))


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=300),
    x=st.floats(0, 50),
    y=st.floats(0, 50),
    width=st.floats(5, 50),
    height=st.floats(5, 50),
    size_pt=st.floats(4, 40),
    lines=st.integers(1, 6),
    keep_lines=st.booleans(),
)
def test_whatever_the_text_is_it_stays_in_its_rectangle(
    text: str,
    x: float,
    y: float,
    width: float,
    height: float,
    size_pt: float,
    lines: int,
    keep_lines: bool,
    book: FontBook,
) -> None:
    made = field(
        x=x, y=y, width=width, height=height, size_pt=size_pt, least_pt=3.0, lines=lines, keep_lines=keep_lines
    )
    try:
        label = placed(book, made, size=(800, 400), a=text)
    except LabelError:
        return
    for element in label.elements:
        assert isinstance(element, Text | Glyphs)
        assert round(x * 8) <= element.x <= element.x + element.width <= round((x + width) * 8)
        assert round(y * 4) <= element.baseline - round(element.size * 0.9)
        assert element.baseline <= round((y + height) * 4)


def test_bars_are_a_bars_element_with_its_code(book: FontBook) -> None:
    (bars,) = placed(book, field(type="code128", value=("{a}-{b}",)), a="A", b="07").elements
    assert isinstance(bars, Bars)
    assert bars.code == "A-07"
