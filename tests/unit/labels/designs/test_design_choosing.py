"""Choices that the layout makes: the first arrangement of a design in which everything fits is printed."""

from __future__ import annotations

import pytest

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.choosing import alternatives, arrangements
from fba_client.labels.designs.model import Design
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.elements import PlacedLabel, Text
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook

TEXT = """
title = "Mine"
unit = "%"
automatic = ["room"]

[choices]
room = ["small", "large"]
kind = ["qr", "datamatrix"]

[[field]]
type = "text"
value = "{room} {name}"
when = "room = small"
x = 0
y = 0
width = 40
height = 30
size_pt = 14
whole = true

[[field]]
type = "text"
value = "{room} {name}"
when = "room = large"
x = 0
y = 0
width = 100
height = 100
size_pt = 14
whole = true
"""


@pytest.fixture
def design() -> Design:
    return parse_design(TEXT, "mine")


def placed(design: Design, book: FontBook, width: int = 500, **values: str) -> PlacedLabel:
    return design_label(design, values).place(width, 200, 203, book)


def said(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


def test_what_is_left_empty_is_tried_word_by_word(design: Design) -> None:
    assert [values["room"] for values in arrangements(design, {"name": "A"})] == ["small", "large"]
    assert list(arrangements(design, {"room": "large"})) == [{"room": "large"}]


def test_the_words_of_the_first_name_change_least_often() -> None:
    made = Design(id="d", title="D", choices=(("a", ("1", "2")), ("b", ("x", "y"))), automatic=("b", "a"))
    tried = [values["b"] + values["a"] for values in arrangements(made, {"a": "", "b": " "})]
    assert tried == ["x1", "x2", "y1", "y2"]


def test_the_first_arrangement_that_fits_is_printed(design: Design, book: FontBook) -> None:
    assert said(placed(design, book, name="A")) == ["small A"]
    assert said(placed(design, book, name="A-07-03-long")) == ["large A-07-03-long"]


def test_a_choice_that_was_made_is_kept(design: Design, book: FontBook) -> None:
    assert said(placed(design, book, name="A", room="large")) == ["large A"]
    with pytest.raises(LabelDoesNotFit) as told:
        placed(design, book, name="A-07-03-long", room="small")
    assert "Room, Large" in told.value.advice


def test_where_nothing_fits_the_last_refusal_is_told_with_media(design: Design, book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="“large A-07-03-longer still” has no room") as told:
        placed(design, book, 300, name="A-07-03-longer still")
    assert "It fits: " in told.value.advice


def test_other_choices_are_those_that_were_made(design: Design) -> None:
    assert [(name, word) for name, word, _ in alternatives(design, {"kind": "qr"})] == [("kind", "datamatrix")]
    assert not list(alternatives(design, {"kind": ""}))


def test_it_is_written_and_read_back(design: Design) -> None:
    assert design.automatic == ("room",)
    assert parse_design(design_toml(design), "mine").automatic == ("room",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('automatic = "room"', "automatic must be a list of names in quotes"),
        ("automatic = [1]", "automatic must be a list of names in quotes"),
        ('automatic = ["size"]', "automatic names “size”, which has no words in \\[choices\\]"),
    ],
)
def test_what_cannot_be_chosen_is_refused(line: str, reason: str) -> None:
    with pytest.raises(LabelError, match=reason):
        parse_design(TEXT.replace('automatic = ["room"]', line), "mine")


def test_what_only_the_layout_chooses_is_not_asked_for(design: Design) -> None:
    assert design.names() == ("name",)
    assert parse_design(TEXT + '\n[sample]\nroom = "small"\n', "mine").names() == ("room", "name")
