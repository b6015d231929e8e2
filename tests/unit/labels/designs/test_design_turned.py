"""Fields that are turned or white on black: laid out in their own rectangle as it is seen, each refused by its name."""

from __future__ import annotations

import pytest

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.elements import Bars, Matrix, Panel, PlacedLabel, Text
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_label

DPI = 203


def field(kind: str = "text", **values: object) -> Field:
    given = {"type": kind, "value": ("{a}",), "width": 20.0, "height": 50.0, "x": 2.0, "y": 3.0} | values
    return Field(**given)  # type: ignore[arg-type]


def design(*fields: Field, layout: str = "free") -> Design:
    return Design(id="d", title="D", unit="mm", layout=layout, fields=fields)


def placed(book: FontBook, *fields: Field, text: str = "A-07-03") -> PlacedLabel:
    return design_label(design(*fields), {"a": text}).place(800, 1000, DPI, book)


def panel(label: PlacedLabel) -> Panel:
    (found,) = label.elements
    assert isinstance(found, Panel)
    return found


def test_an_upright_field_is_no_panel(book: FontBook) -> None:
    assert isinstance(placed(book, field()).elements[0], Text)


@pytest.mark.parametrize("degrees", [90, 270])
@pytest.mark.parametrize("kind", ["code128", "datamatrix", "qr", "pdf417"])
def test_a_turned_code_has_the_length_of_its_rectangle_and_reads(kind: str, degrees: int, book: FontBook) -> None:
    size = {"width": 60.0, "height": 100.0} if kind == "pdf417" else {"width": 36.0}
    label = placed(book, field(kind, rotation=degrees, **size))
    found = panel(label)
    assert (found.x, found.y, found.degrees, found.inverse) == (16, 24, degrees, False)
    (symbol,) = found.elements
    assert isinstance(symbol, Bars | Matrix)
    assert symbol.x + symbol.width <= found.inner_width == found.height
    verify_label(label)


def test_ladder_bars_take_the_module_that_the_height_of_their_rectangle_allows(book: FontBook) -> None:
    upright = placed(book, field("code128", width=50.0, height=20.0))
    turned = placed(book, field("code128", rotation=90))
    assert next(turned.bars()).module == next(upright.bars()).module
    with pytest.raises(LabelDoesNotFit, match="needs a field") as told:
        placed(book, field("code128", rotation=90, height=15.0))
    assert "21 x 34 mm" in told.value.advice  # the rectangle as it stands in the design, not as it is turned


def test_turned_text_is_broken_at_the_height_of_its_rectangle(book: FontBook) -> None:
    found = panel(placed(book, field(rotation=270, lines=3, size_pt=14), text="Bottles and mugs of every kind"))
    assert len(found.elements) == 2
    assert all(isinstance(line, Text) and line.width <= found.height for line in found.elements)


def test_white_letters_keep_off_the_edge_of_their_black_rectangle(book: FontBook) -> None:
    found = panel(placed(book, field(inverse=True, width=50.0, height=8.0, size_pt=14)))
    assert (found.width, found.height, found.inverse) == (400, 64, True)
    assert all(isinstance(line, Text) and line.x >= 3 for line in found.elements)


def test_no_words_leave_no_black_rectangle(book: FontBook) -> None:
    with pytest.raises(LabelError, match="would be empty"):
        placed(book, field(inverse=True), text="")


def test_it_is_written_and_read_back() -> None:
    written = design_toml(design(field(rotation=90), field(inverse=True, x=30.0), field("code128", rotation=270)))
    assert written.count("rotation = ") == 2
    again = parse_design(written, "d")
    assert [(one.rotation, one.inverse) for one in again.fields] == [(90, False), (0, True), (270, False)]


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (field(rotation=45), "rotation must be one of 0, 90, 180, 270"),
        (field(rotation=360), "rotation must be a number from 0 to 270"),
        (field("box", value=(), rotation=90), "a box cannot be turned"),
        (field("line", value=(), height=0.0, rotation=90), "a line cannot be turned"),
        (field("qr", inverse=True), "only a text can be inverse"),
        (field("qr", least_module_in=0.002), "least_module_in must be 0.01 or more"),
        (field("qr", level="X"), "level cannot be “X”; it is one of L, M, Q, H"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(made: Field, reason: str) -> None:
    with pytest.raises(LabelError, match="field 1: ") as told:
        parse_design(design_toml(design(made)), "d")
    assert reason in str(told.value)


@pytest.mark.parametrize("made", [field(rotation=90), field(inverse=True)])
def test_in_a_stack_nothing_is_turned(made: Field) -> None:
    with pytest.raises(LabelError, match="in a stack nothing is turned or inverse"):
        parse_design(design_toml(design(made, layout="stack")), "d")


def test_a_codes_modules_may_be_smaller_than_a_boxs_where_the_field_says_so(book: FontBook) -> None:
    small = field("qr", least_module_in=0.013, width=14.0, height=14.0)
    assert next(placed(book, small).symbols()).width < 14 * 8
    with pytest.raises(LabelDoesNotFit):
        placed(book, field("qr", width=14.0, height=14.0))


def test_a_lower_level_of_correction_makes_a_smaller_code(book: FontBook) -> None:
    sizes = [
        next(placed(book, field("qr", level=level, width=60.0, height=60.0), text="A" * 60).symbols()) for level in "LH"
    ]
    assert [isinstance(one, Matrix) and len(one.rows) for one in sizes] == [29, 37]
