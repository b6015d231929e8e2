"""Stacks: fields from top to bottom, bars in the height that is left, and what gives way to them."""

from __future__ import annotations

import pytest

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.elements import PlacedLabel, Text
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_label

LONG = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), BPA-free, wide mouth, with straw"
BARS = Field(type="code128", value=("{code}",), most_height_in=0.8)


def text(value: str, **values: object) -> Field:
    return Field(type="text", value=(value,), **values)  # type: ignore[arg-type]


def placed(book: FontBook, *fields: Field, height: int = 300, **values: str) -> PlacedLabel:
    return design_label(Design(id="s", title="S", layout="stack", fields=fields), values).place(787, height, 300, book)


def baselines(label: PlacedLabel) -> dict[str, int]:
    return {element.text: element.baseline for element in label.elements if isinstance(element, Text)}


def texts(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


def test_texts_stand_above_or_below_the_bars_as_the_design_has_them(book: FontBook) -> None:
    label = placed(book, text("above"), BARS, text("below"), code="A-07")
    bars = next(label.bars())
    assert baselines(label)["above"] <= bars.y
    assert bars.y + bars.height < baselines(label)["below"]
    verify_label(label)


def test_bars_at_the_end_stand_at_the_end(book: FontBook) -> None:
    label = placed(book, text("one"), text("two"), BARS, code="A-07")
    assert baselines(label)["two"] < next(label.bars()).y
    verify_label(label)


def test_a_stack_without_bars_is_centred(book: FontBook) -> None:
    label = placed(book, text("one"), text("two"))
    above, below = baselines(label).values()
    assert abs((above + below) / 2 - 150) < 20


@pytest.mark.parametrize(
    ("height", "lines"), [(400, (3, 3)), (310, (2, 3)), (290, (1, 3)), (245, (1, 2)), (215, (1, 1))]
)
def test_texts_give_way_one_after_the_other_in_the_order_of_the_design(
    height: int, lines: tuple[int, int], book: FontBook
) -> None:
    fields = BARS, text("{a}", lines=3, gives_way=True), text("{b}", lines=3, gives_way=True)
    shown = texts(placed(book, *fields, height=height, code="A", a="one " * 200, b="two " * 200))
    assert tuple(sum(word in line for line in shown) for word in ("one", "two")) == lines


def test_a_text_that_is_not_shown_takes_no_room(book: FontBook) -> None:
    fields = BARS, text("{a}", when="b")
    with_text, without = (next(placed(book, *fields, height=200, code="A-07", a="x", b=b).bars()) for b in ("1", ""))
    assert with_text.height < without.height


def test_a_label_without_its_code_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelError, match="There is no code"):
        placed(book, BARS, text("x"))


def test_a_stack_that_is_too_low_is_refused_with_the_height_it_needs(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match=r"need a label [0-9]+ mm high, and this one has 8 mm"):
        placed(book, BARS, text("one"), text("two"), height=100, code="A-07")


def test_the_same_design_is_laid_out_anew_for_another_size_resolution_and_book(book: FontBook) -> None:
    design = Design(id="s", title="S", layout="stack", fields=(BARS, text("{a}")))
    label = design_label(design, {"code": "A-07", "a": "Größe"})
    one = label.place(787, 300, 300, book)
    assert label.place(787, 300, 300, book) == one
    assert label.place(532, 203, 203, book) != one
    assert label.place(787, 300, 300, FontBook(folders=())) == one
    assert len(design.cache) == 3
