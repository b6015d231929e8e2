"""Conditions: what each says of which values, and that nothing else is understood."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.designs.conditions import condition


@pytest.mark.parametrize(
    ("text", "values", "holds"),
    [
        ("", {}, True),
        ("lot", {"lot": "7"}, True),
        ("lot", {"lot": "  "}, False),
        ("lot", {}, False),
        ("not lot", {}, True),
        ("not lot", {"lot": "7"}, False),
        ("side = 1", {"side": "1"}, True),
        ("side = 1", {"side": "1.0"}, False),
        ("code != qr", {"code": "qr"}, False),
        ("code != qr", {}, True),
        ("code = ", {}, True),
        ("opening_in >= 5", {"opening_in": "5"}, True),
        ("opening_in >= 5", {"opening_in": "4.99"}, False),
        ("opening_in >= 5", {"opening_in": "12 in"}, True),
        ("opening_in >= 5", {"opening_in": "large"}, False),
        ("opening_in >= 5", {}, False),
        ("weight > 50", {"weight": "50"}, False),
        ("weight > 50", {"weight": "50.1 lb"}, True),
        ("weight < 50", {"weight": "-3"}, True),
        ("weight <= 50 and weight > 15 and not lot", {"weight": "50"}, True),
        ("weight <= 50 and weight > 15 and not lot", {"weight": "15"}, False),
        ("  lot   and  side=2 ", {"lot": "x", "side": "2"}, True),
    ],
)
def test_a_condition_says_what_it_says(text: str, values: dict[str, str], holds: bool) -> None:
    assert condition(text).holds(values) is holds


def test_a_condition_tells_the_names_it_looks_at() -> None:
    assert condition("a and not b and c >= 2 and a != x").names == ("a", "b", "c")


@pytest.mark.parametrize(
    "text",
    ["1", "and", "a and", "and a", "not", "a >= x", "a >= 5 lb", "a >= ", "a or b", "a == b c = d >", "a >== 3",
     "__import__('os')", "a.b", "A", "a >= 1e9", "not a = b", "lot;", "a > nan"],
)  # fmt: skip
def test_what_is_no_condition_is_refused_with_examples(text: str) -> None:
    with pytest.raises(LabelError, match="cannot be understood") as caught:
        condition(text)
    assert "weight_lb >= 50" in caught.value.advice


@given(st.text(max_size=40), st.text(max_size=10))
def test_any_text_is_understood_or_refused(text: str, value: str) -> None:
    with contextlib.suppress(LabelError):
        assert condition(text).holds({"a": value}) in (True, False)
