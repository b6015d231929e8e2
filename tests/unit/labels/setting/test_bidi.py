"""The order of mixed text on a line, judged by python-bidi, which shares nothing with our rules."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.labels.setting.bidi import embedding_levels, is_right_to_left, visual_runs

CLASSES = "abXY אבגד ه و يم12٣٤,.:/-+$%#()[]{}<>«»「」\u0301\u05b0!&\u200f\u200e\u061c"


def displayed(text: str) -> str:
    """The text in the order of the line from the left, brackets as they are."""
    return "".join(
        text[start:end][::-1] if right_to_left else text[start:end] for start, end, right_to_left in visual_runs(text)
    )


@settings(max_examples=1500, deadline=None)
@given(st.text(alphabet=CLASSES, max_size=30))
def test_mixed_text_stands_in_the_order_that_an_independent_implementation_gives(text: str) -> None:
    assert displayed(text) == get_display(text, base_dir="R" if is_right_to_left(text) else "L")


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=80))
def test_every_character_stands_somewhere_and_once(text: str) -> None:
    runs = list(visual_runs(text))
    assert sorted(place for start, end, _ in runs for place in range(start, end)) == list(range(len(text)))


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("plain 12", [0] * 8),
        ("אב 12", [1, 1, 1, 2, 2]),
        ("a (אב) 3", [0, 0, 0, 1, 1, 0, 0, 2]),
        ("אב  ", [1, 1, 1, 1]),
        ("a אב ", [0, 0, 1, 1, 0]),
        ("", []),
    ],
)
def test_levels_are_those_of_the_standard(text: str, levels: list[int]) -> None:
    assert embedding_levels(text) == levels


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", False), ("123 אב", True), ("(قهوة) a", True), ("12 a אב", False), ("", False), ("?!", False)],
)
def test_the_first_letter_gives_the_direction_of_the_line(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected
