"""Lines of type: broken as the font book breaks, never wider than their room, and found whole or not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.labels.designs.typesetting import Line, Type, elements_of, set_paragraphs
from fba_client.labels.elements import Text
from fba_client.labels.setting.fitting import broken
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook

TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), BPA-free"
SCRIPTS = [
    "日本語の長い商品名がここに入ります",
    "Größe 38, Ελληνικά",
    "زجاجة ماء من الفولاذ المقاوم للصدأ",
]

PLAIN_SIGNS = st.one_of(
    st.characters(min_codepoint=0x20, max_codepoint=0x7E),
    st.characters(min_codepoint=0xA0, max_codepoint=0x52F),
    st.characters(min_codepoint=0x1E00, max_codepoint=0x218F),
)


def texts_of(lines: list[Line]) -> list[str]:
    return [text for _, text, _, _ in lines]


@settings(max_examples=400, deadline=None)
@given(
    text=st.text(alphabet=PLAIN_SIGNS, max_size=200),
    room=st.integers(1, 1200),
    most=st.integers(1, 4),
    key=st.sampled_from([TEXT, CODE]),
)
def test_plain_text_is_broken_exactly_as_the_font_book_does_it(
    text: str, room: int, most: int, key: str, book: FontBook
) -> None:
    kind = Type(book, key, 27)
    lines = kind.lines(text, room, most)
    assert texts_of(lines) == broken(book, book.printable(text), room * 1000 / 27, most, key)
    for line in lines:
        assert tuple(elements_of([line], [-kind.rise], 0, room, 0)) == book.set(line[1], 27, key).elements


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=120), room=st.integers(40, 800), most=st.integers(1, 3))
def test_no_line_is_wider_than_its_room(text: str, room: int, most: int, book: FontBook) -> None:
    lines = Type(book, TEXT, 25).lines(text, room, most)
    assert len(lines) <= most
    assert all(width <= room for _, _, width, _ in lines)


@pytest.mark.parametrize(("share", "free"), [(0, 0), (1, 350), (2, 701)])
def test_lines_are_placed_by_their_upper_edge_and_a_share_of_what_they_leave_free(
    share: int, free: int, book: FontBook
) -> None:
    lines = Type(book, TEXT, 100).lines("Bottle", 5000, 1)
    width = lines[0][2]
    (element,) = elements_of(lines, [11], 7, width + 701, share)
    assert isinstance(element, Text)
    assert (element.x, element.baseline, element.text, element.width) == (7 + free, 11 + 90, "Bottle", width)


@pytest.mark.parametrize("text", [TITLE, *SCRIPTS])
def test_a_text_is_whole_only_where_nothing_is_shortened(text: str, book: FontBook) -> None:
    kind = Type(book, TEXT, 30)
    assert set_paragraphs(kind, [book.printable(text)], 9000, 1)[1]
    assert not set_paragraphs(kind, [book.printable(text)], 90, 2)[1]


def test_words_are_not_broken_where_text_is_to_be_whole_but_ideographs_are(book: FontBook) -> None:
    kind = Type(book, TEXT, 30)
    assert not set_paragraphs(kind, ["Unbreakable"], 100, 9)[1]
    lines, whole = set_paragraphs(kind, [SCRIPTS[0]], 200, 9)
    assert whole
    assert "".join(texts_of(lines)) == SCRIPTS[0]


def test_paragraphs_keep_a_line_each_and_long_ones_share_what_is_over(book: FontBook) -> None:
    kind = Type(book, TEXT, 30)
    lines, whole = set_paragraphs(kind, [TITLE, "one", "two"], 500, 4)
    assert not whole
    assert texts_of(lines[2:]) == ["one", "two"]
    assert lines[1][1].endswith("…")


def test_more_paragraphs_than_lines_follow_each_other_on_the_last(book: FontBook) -> None:
    lines, whole = set_paragraphs(Type(book, TEXT, 30), ["a", "b", "c", "d"], 900, 2)
    assert (texts_of(lines), whole) == (["a", "b, c, d"], False)
