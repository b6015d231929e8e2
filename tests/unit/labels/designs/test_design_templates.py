"""Placeholders: values go in as they are, and nothing in them is ever looked at again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.designs.templates import Template

HOSTILE = ["{title}", "{0.__class__}", "{title!r:>99999999}", "%s %(x)s", "}}{{", "{", "\\", "^XA", "${HOME}"]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_is_put_in_as_it_is(value: str) -> None:
    assert Template(("<{title}>",)).fill({"title": value, "x": "no"}) == f"<{value}>"


def test_braces_are_written_twice() -> None:
    assert Template(("{{{a}}} {{b}}",)).fill({"a": "1"}) == "{1} {b}"


@given(st.text(max_size=40))
def test_a_text_with_its_braces_written_twice_says_itself(text: str) -> None:
    template = Template((text.replace("{", "{{").replace("}", "}}"),))
    assert template.names == ()
    assert template.fill({"a": "no"}) == text


def test_a_part_whose_values_are_all_empty_is_left_out() -> None:
    template = Template(("{condition}", "Exp {expiration}", "Lot {lot}", "{a}/{b}"), " · ")
    assert template.fill({"expiration": "03-31-2027", "b": "2"}) == "Exp 03-31-2027 · /2"
    assert template.fill({"condition": "New", "lot": "L"}) == "New · Lot L"
    assert template.fill({}) == ""


def test_a_part_without_a_placeholder_always_stays() -> None:
    assert Template(("SHIP FROM", "{x}")).fill({}) == "SHIP FROM"


def test_names_are_told_once_in_their_order() -> None:
    assert Template(("{b} {a}", "{b}{c}")).names == ("b", "a", "c")


@pytest.mark.parametrize("text", ["{", "}", "a {b", "a} b", "{a{b}"])
def test_a_brace_that_belongs_to_nothing_is_refused(text: str) -> None:
    with pytest.raises(LabelError, match="belongs to no placeholder"):
        Template((text,))


@pytest.mark.parametrize(
    "text", ["{}", "{ }", "{a.b}", "{a[0]}", "{A}", "{0}", "{a!r}", "{a:>9}", "{" + "a" * 41 + "}"]
)
def test_what_cannot_be_a_name_is_refused(text: str) -> None:
    with pytest.raises(LabelError, match="cannot be a placeholder"):
        Template((text,))


@given(st.text(alphabet="{}ab_1 .!", max_size=20))
def test_any_text_is_parsed_or_refused_in_words(text: str) -> None:
    try:
        Template((text,)).fill({"a": "x"})
    except LabelError as error:
        assert text[:5] in str(error) or "placeholder" in str(error)
