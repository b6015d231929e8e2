"""What the editor makes by itself fits: every new field on every shipped design, every text there and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import STACK
from fba_client.labels.designs.reading import check_id
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.designs.drafts import (
    NEW_TYPES,
    blank_design,
    made_id,
    many_lines,
    names_in,
    new_field,
    one_line,
    parts_text,
    text_parts,
    used_names,
    values_of_kind,
    with_samples,
)
from fba_client.ui.labels.designs.geometry import (
    HANDLES,
    Rect,
    caught_move,
    caught_resize,
    field_rect,
    in_unit,
    label_size_mm,
    resized,
)
from fba_client.ui.labels.designs.trial import try_out


@pytest.fixture(scope="module")
def book() -> FontBook:
    return FontBook(())


@given(st.text(), st.lists(st.text(max_size=8), max_size=4))
def test_any_title_makes_a_name_for_a_file_that_is_free(title: str, taken: list[str]) -> None:
    first = made_id(title, taken)
    assert check_id(first) == first
    again = made_id(title, [*taken, first.upper()])
    assert check_id(again) == again
    assert again.lower() not in {name.lower() for name in (*taken, first)}


@given(st.text(alphabet="a\\n{}", max_size=8))
def test_a_value_is_the_same_after_editing_it_on_one_line(text: str) -> None:
    assert "\n" not in one_line(text)
    assert many_lines(one_line(text)) == text


@given(st.lists(st.text(alphabet="a \\\n", min_size=1, max_size=5), max_size=4))
def test_the_parts_of_a_value_are_the_same_after_editing(parts: list[str]) -> None:
    assert text_parts(parts_text(tuple(parts))) == tuple(parts)


@pytest.mark.parametrize("design_id", list(shipped_designs()))
def test_every_shipped_design_is_shown_without_fault(design_id: str, book: FontBook) -> None:
    trial = try_out(shipped_designs()[design_id], 203, book)
    assert trial.error is None
    assert trial.label.elements
    assert any(trial.shown)


def test_new_fields_have_a_place_of_their_own(book: FontBook) -> None:
    for kind in NEW_TYPES:
        design = with_samples(replace(blank_design("x"), width_mm=102, height_mm=152, fields=()))
        for _ in range(3 if kind not in ("qr", "datamatrix") else 2):
            design = with_samples(replace(design, fields=(*design.fields, new_field(kind, design))))
        width, height = label_size_mm(design)
        rects = [field_rect(design, field) for field in design.fields]
        assert all(rect.right <= width and rect.bottom <= height for rect in rects)
        if kind not in ("image", "line", "box"):
            assert try_out(design, 300, book).error is None


def test_a_stack_gets_fields_without_a_place() -> None:
    item = shipped_designs()["item"]
    assert item.layout == STACK
    assert new_field("text", item).width == 0


def test_what_names_are_used_is_known_while_a_text_is_half_typed() -> None:
    field = replace(new_field("text", blank_design("x")), value=("{code} {", "{lot}"), when="side = 1 and ?")
    assert names_in(field) == ("lot",)
    assert used_names(replace(blank_design("x"), fields=(field,))) == ("lot", "text", "code")


def test_kinds_say_which_values_they_give() -> None:
    assert {"fnsku", "title", "lot"} <= set(values_of_kind("item"))
    assert {"box_id", "ship_to", "symbology"} <= set(values_of_kind("box"))
    assert "side" in values_of_kind("pallet")
    assert values_of_kind("own") == {}


@pytest.mark.parametrize("unit", ["mm", "in", "%"])
def test_another_unit_keeps_every_field_where_it_is(unit: str) -> None:
    design = shipped_designs()["box"]
    other = in_unit(design, unit)
    for before, after in zip(design.fields, other.fields, strict=True):
        was, now = field_rect(design, before), field_rect(other, after)
        assert (now.x, now.y, now.right, now.bottom) == pytest.approx((was.x, was.y, was.right, was.bottom), abs=0.05)


@given(
    st.sampled_from(HANDLES),
    st.floats(-300, 300),
    st.floats(-300, 300),
)
def test_no_handle_turns_a_field_inside_out(handle: str, right: float, down: float) -> None:
    made = resized(Rect(10, 10, 20, 20), handle, right, down)
    assert made.width > 0
    assert made.height > 0
    assert made.x >= 0
    assert made.y >= 0


def test_edges_catch_within_reach_only() -> None:
    rect = Rect(10.4, 20, 10, 5)
    caught = caught_move(rect, [10, 50], [90], 0.5)
    assert (caught.rect.x, caught.across, caught.down) == (10, (10,), ())
    assert caught_move(rect, [11.5, 50], [90], 0.5).rect == rect
    drawn = caught_resize(rect, "e", [20.2], [24.9], 0.5)
    assert drawn.rect.right == pytest.approx(20.2)
    assert (drawn.rect.x, drawn.rect.height, drawn.down) == (10.4, 5, ())
