"""Designs out of TOML: what is right is read as it stands, what is wrong is named with its field, hostile files too."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.reading import MOST_BYTES, parse_design, read_design
from fba_client.labels.designs.writing import design_toml

GOOD = """
title = "Mine"
unit = "mm"
width_mm = 50
height_mm = 25.4

[sample]
code = "A-1"
amount = 7

[choices]
amount = ["7", "12"]

[[field]]
type = "text"
value = ["{code}", "x {amount}"]
join = ", "
x = 1
y = 2.5
width = 48
height = 6
size_pt = 9
least_pt = 6.5
face = "bold"
when = "amount >= 2"

[[field]]
type = "code128"
value = "{code}"
x = 1
y = 10
width = 48
height = 12
"""


def test_a_design_is_read_as_it_stands() -> None:
    design = parse_design(GOOD, "mine")
    assert (design.id, design.title, design.kind, design.unit) == ("mine", "Mine", "own", "mm")
    assert (design.width_mm, design.height_mm) == (50.0, 25.4)
    assert design.sample == (("code", "A-1"), ("amount", "7"))
    assert design.choices == (("amount", ("7", "12")),)
    assert design.fields[0] == Field(
        type="text", value=("{code}", "x {amount}"), join=", ", x=1, y=2.5, width=48, height=6,
        size_pt=9, least_pt=6.5, face="bold", when="amount >= 2",
    )  # fmt: skip
    assert design.names() == ("code", "amount")


def test_values_are_listed_as_in_the_sample_and_only_those_that_are_used() -> None:
    design = parse_design(GOOD.replace('code = "A-1"\namount = 7', 'gone = "x"\namount = 7\ncode = "A-1"'), "mine")
    assert design.names() == ("amount", "code")
    assert parse_design(GOOD.replace('code = "A-1"\n', ""), "mine").names() == ("amount", "code")


def field(**values: str) -> str:
    given = {"type": '"text"', "value": '"x"', "x": "1", "y": "1", "width": "9", "height": "9"} | values
    return 'title = "T"\n[[field]]\n' + "\n".join(f"{name} = {value}" for name, value in given.items() if value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title = ", "Invalid value"),
        ('title = "T"', "it has no fields"),
        ("[[field]]\ntype = 'text'", "it has no title"),
        ('title = "T"\nfield = 3', "it has no fields"),
        ('title = "T"\nfield = [1]', "field 1: it is not a table"),
        ('title = "T"\ncolour = "red"\n[[field]]', "“colour” is unknown; known are about"),
        ('title = 3\n[[field]]\ntype = "text"', "title must be text in quotes"),
        ('title = "T"\nkind = "poster"\n[[field]]', "kind cannot be “poster”; it is one of item, box"),
        ('title = "T"\n[sample]\nA = "x"\n[[field]]\ntype = "text"\nvalue = "x"', "the sample “A” cannot be a name"),
        ('title = "T"\nchoices = 1\n[[field]]\ntype = "text"\nvalue = "x"', "must be a table of names and lists"),
        ('title = "T"\n[choices]\nA = ["x"]\n[[field]]\ntype = "text"\nvalue = "x"', "the choices “A” cannot be"),
        ('title = "T"\n[choices]\na = []\n[[field]]\ntype = "text"\nvalue = "x"', "a must be a list of words"),
        ('title = "T"\n[choices]\na = [" x"]\n[[field]]\ntype = "text"\nvalue = "x"', "a must be a list of words"),
        ('title = "T"\n[sample]\na = [1]\n[[field]]\ntype = "text"\nvalue = "x"', "the sample a must be text"),
        (field(type=""), "field 1: it has no type"),
        (field(type='"picture"'), "field 1: type cannot be “picture”"),
        (field(value=""), "field 1: a text needs a value"),
        (field(value="3"), "field 1: value must be text in quotes, or a list"),
        (field(value='["a", 3]'), "field 1: value must be text in quotes, or a list"),
        (field(value='"{"'), "field 1: “{” has a { that belongs to no placeholder"),
        (field(when='"a or b"'), "field 1: The condition “a or b” cannot be understood"),
        (field(width="0"), "field 1: it needs x, y, width and height"),
        (field(x="-1"), "field 1: x must be a number from 0 to 2000"),
        (field(x="nan"), "field 1: x must be a number from 0 to 2000"),
        (field(x="true"), "field 1: x must be a number from 0 to 2000"),
        (field(x='"1"'), "field 1: x must be a number"),
        (field(size_pt="inf"), "field 1: size_pt must be a number from 2 to 600"),
        (field(least_pt="20"), "field 1: least_pt is more than size_pt"),
        (field(lines="1.5"), "field 1: lines must be a number"),
        (field(lines="1000000000"), "field 1: lines must be a number from 1 to 60"),
        (field(whole="1"), "field 1: whole must be true or false"),
        (field(font='"Arial"'), "field 1: “font” is unknown"),
        (field(type='"qr"', value='" "'), "field 1: there is nothing to encode"),
        (field(type='"shape"', value=""), "field 1: The path of a shape cannot be drawn: it draws nothing"),
        (field(type='"shape"', value="", view="[1]"), "field 1: view must be two numbers"),
        (field(type='"shape"', value="", view="[0, 1]"), "field 1: view must be two numbers above 0"),
        (field(type='"image"', value=""), "field 1: an image needs the name of a file"),
        (field(type='"line"', value=""), "field 1: a line has a width or a height, not both"),
        ('layout = "stack"\n' + field(type='"qr"'), "field 1: a stack takes text and bar codes only, not QR code"),
        ('layout = "stack"\n' + field(type='"code128"') + field(type='"code128"')[11:], "one bar code at most"),
        ("a = " + "[" * 3000 + "]" * 3000, "nested too deeply"),
        ("#" * (MOST_BYTES + 1), "larger than 200 kB"),
        (field(value='"' + "x" * 5000 + '"'), "field 1: value has 5,000 characters, and the most is 4,000"),
        ('title = "T"\n' + '[[field]]\ntype = "text"\nvalue = "x"\n' * 101, "it has 101 fields, and the most is 100"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_field_and_reason(text: str, reason: str) -> None:
    with pytest.raises(LabelError) as caught:
        parse_design(text, "mine")
    assert str(caught.value).startswith("The label design mine.toml cannot be used: ")
    assert reason in str(caught.value)
    assert caught.value.advice


@pytest.mark.parametrize("name", ["", ".hidden", "a b", "a/b", "con", "LPT1", "ä", "x" * 61])
def test_a_name_that_no_file_can_have_everywhere_is_refused(name: str) -> None:
    with pytest.raises(LabelError, match="cannot be the name of a design"):
        parse_design(GOOD, name)


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"mine\.toml cannot be used: No such file"):
        read_design(tmp_path / "mine.toml")
    (tmp_path / "mine.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LabelError, match=r"mine\.toml cannot be used: it is not text in UTF-8"):
        read_design(tmp_path / "mine.toml")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.toml").open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(LabelError, match="larger than 200 kB"):
        read_design(tmp_path / "huge.toml")


@given(st.text(max_size=200))
def test_any_text_is_a_design_or_refused(text: str) -> None:
    with pytest.raises(LabelError):
        parse_design(text, "mine")


def same(one: Design, other: Design) -> bool:
    return all(
        getattr(one, name) == getattr(other, name) for name in Design.__slots__ if name not in ("cache", "folder")
    )


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}"), max_size=20)
FIELDS = st.builds(
    Field,
    type=st.just("text"),
    value=st.lists(TEXTS.filter(bool), min_size=1, max_size=3).map(tuple),
    join=TEXTS,
    when=st.sampled_from(["", "a", "not a and b >= 2"]),
    x=st.floats(0, 50),
    y=st.integers(0, 50).map(float),
    width=st.floats(0.5, 50),
    height=st.just(5.0),
    size_pt=st.floats(6, 100),
    lines=st.integers(1, 5),
    whole=st.booleans(),
    align=st.sampled_from(["left", "centre", "right"]),
    face=st.sampled_from(["text", "bold", "code"]),
)


@given(TEXTS.filter(str.strip), TEXTS, TEXTS, st.lists(FIELDS, min_size=1, max_size=4).map(tuple))
def test_what_is_written_is_read_back_as_the_same_design(
    title: str, about: str, sample: str, fields: tuple[Field, ...]
) -> None:
    choices = (("a", ("one", "two")),)
    design = Design(
        id="mine", title=title, about=about, unit="mm", sample=(("a", sample),), choices=choices, fields=fields
    )
    assert same(parse_design(design_toml(design), "mine"), design)
