"""Text in the printer's own face: harmless in its field, and never wider than the layout has room for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.labels.drawing.zpl.own_type import assumed_length, set_in_own_type
from fba_client.labels.setting.fonts import TEXT, FontBook

MEASURED = {  # the printer's own face as measured by others on a renderer of ZPL, in ems
    **dict.fromkeys("0123456789*$#", 0.48),
    **dict.fromkeys("!().,/`;:'[] ", 0.296),
    **{"@": 0.90, "&": 0.61, "%": 0.903, "+": 0.905, "=": 0.905, "<": 1.0, ">": 1.0, "?": 0.441, '"': 0.481},
    **{"-": 0.5, "_": 0.5, "A": 0.555, "B": 0.555, "C": 0.535, "D": 0.59, "E": 0.5, "F": 0.5, "G": 0.59},
    **{"H": 0.6101, "I": 0.277, "J": 0.445, "K": 0.555, "L": 0.481, "M": 0.755, "N": 0.6083, "O": 0.57},
    **{"P": 0.555, "Q": 0.57, "R": 0.59, "S": 0.535, "T": 0.5, "U": 0.609, "V": 0.535, "W": 0.812, "X": 0.555},
    **{"Y": 0.555, "Z": 0.498, "a": 0.461, "b": 0.497, "c": 0.442, "d": 0.497, "e": 0.461, "f": 0.275},
    **{"g": 0.497, "h": 0.497, "i": 0.258, "j": 0.259, "k": 0.444, "l": 0.2585, "m": 0.754, "n": 0.498},
    **{"o": 0.48, "p": 0.498, "q": 0.498, "r": 0.333, "s": 0.424, "t": 0.276, "u": 0.498, "v": 0.442},
    **{"w": 0.668, "x": 0.442, "y": 0.444, "z": 0.387},
}
TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), Midnight Blue"


def test_no_character_is_assumed_narrower_than_it_was_measured() -> None:
    too_narrow = {char: ems for char, ems in MEASURED.items() if assumed_length(char, 1000) < 1000 * ems}
    assert too_narrow == {}


@pytest.mark.parametrize("size", [14, 18, 23, 27, 40, 54])
def test_text_fits_even_when_every_character_is_rounded_up_to_whole_dots(size: int, book: FontBook) -> None:
    width = round(book.face(TEXT).advance(TITLE) * size / 1000)
    wide, data = set_in_own_type(TITLE, size, width)
    assert data == TITLE
    assert sum(-(-MEASURED[char] * wide // 1) for char in TITLE) <= width
    assert size * 0.8 <= wide <= size


@given(
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_categories=("Cc", "Cf")), min_size=1),
    st.integers(10, 200),
)
def test_the_assumed_length_never_exceeds_the_width(text: str, size: int) -> None:
    width = 5 * size
    wide, data = set_in_own_type(text, size, width)
    assert not wide or assumed_length(text, wide) <= width
    assert bool(wide) == bool(data)


def test_what_could_be_a_command_is_hexadecimal() -> None:
    assert set_in_own_type("^XZ~JA\\_5E", 20, 400)[1] == "_5EXZ_7EJA_5C_5F5E"


def test_latin_letters_and_signs_are_hexadecimal_utf8() -> None:
    assert set_in_own_type("Größe · é", 20, 400)[1] == "Gr_C3_B6_C3_9Fe _C2_B7 _C3_A9"


def test_an_ellipsis_is_three_full_stops() -> None:
    assert set_in_own_type("Tea…", 20, 400)[1] == "Tea..."


@pytest.mark.parametrize("text", ["", "Łódź", "日本", "a\x00b", "a\nb", "a\x7fb", "a\x85b", "a\xadb", "a\u202eb", "😀"])
def test_what_the_printer_may_not_have_is_not_left_to_it(text: str) -> None:
    assert set_in_own_type(text, 20, 400) == (0, "")


@pytest.mark.parametrize(("size", "width"), [(13, 400), (20, 30), (40, 0)])
def test_text_that_would_be_too_small_or_too_squeezed_is_not_left_to_the_printer(size: int, width: int) -> None:
    assert set_in_own_type("Bottle", size, width) == (0, "")
