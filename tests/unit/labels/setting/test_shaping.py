"""Complex scripts as elements: joined, ordered, placed in whole dots, and cut where a reader would."""

from __future__ import annotations

import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_fonts import write_font

from fba_client.errors import ResourceMissing
from fba_client.labels.elements import Glyphs, Text
from fba_client.labels.setting.bitmaps import glyph_bitmap
from fba_client.labels.setting.fitting import ELLIPSIS, broken, shortened
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook
from fba_client.paths import resource

ARABIC = "قهوة عربية ممتازة (Arabica) من أفضل المزارع في اليمن، وزن 250 جرام، محمصة حديثا"
HEBREW = "בקבוק מים מפלדה (Water) 32 oz, כחול כהה לילה"
KOREAN = "스테인리스 스틸 물병 진공 단열 텀블러 오백 밀리리터 파란색"
CHINESE = "不锈钢保温杯 32盎司，双层真空绝缘（防漏），午夜蓝色。适合户外运动"
MIXED = "Bottle (בקבוק מים מפלדה) 32 oz, כחול כהה לילה ארוך מאוד"
SCRIPTS = (
    "abc XYZ 019 .,;:-–/()[] אבגד שָׁלוֹם قهوة عربية لا ٣٤ 日本語の本 한국어 Größe Ελ Ру"
    " e\u0301x\u0304 😀 \u200c\u200d\u200f\u200e"
)


def test_plain_text_is_one_run_without_shaping(book: FontBook) -> None:
    line = book.set("Größe 38 – Русский", 40)
    assert [type(element) for element in line.elements] == [Text]
    assert line.width == round(book.advance("Größe 38 – Русский") * 40 / 1000)


def test_arabic_letters_are_joined(book: FontBook) -> None:
    alone = {book.face(TEXT).glyphs[ord(char)] for char in "قهوة"}
    (line,) = book.set("قهوة", 40).elements
    assert isinstance(line, Glyphs)
    assert line.text == "قهوة"
    assert len(line.glyphs) == 4
    assert len(alone & set(line.glyphs)) <= 1
    assert list(line.places) == sorted(line.places)


def test_lam_and_alef_become_one_letter(book: FontBook) -> None:
    (line,) = book.set("لا", 40).elements
    assert isinstance(line, Glyphs)
    assert len(line.glyphs) == 1


def test_hebrew_stands_from_right_to_left_and_its_brackets_are_mirrored(book: FontBook) -> None:
    (line,) = book.set("אב(ג)", 40).elements
    assert isinstance(line, Glyphs)
    face = book.face(TEXT)
    assert [face.glyphs[ord(char)] for char in "(ג)בא"] == list(line.glyphs)


def test_points_are_placed_on_their_letters_and_not_beside_them(book: FontBook) -> None:
    (line,) = book.set(book.printable("שָׁ"), 60).elements
    assert isinstance(line, Glyphs)
    assert line.width == book.set("ש", 60).width
    assert all(0 <= right <= line.width for right, _ in line.places)


@pytest.mark.parametrize("words", ["السلام", "אב(ג)", "שָׁלוֹם", "กำลังน้ำ", "हिन्दी"])
def test_each_glyph_tells_its_part_of_the_text_in_visual_order(words: str, book: FontBook) -> None:
    shown = book.printable(words)
    for line in book.set(shown, 40).at(7, 50):
        if isinstance(line, Glyphs):
            assert len(line.texts) == len(line.glyphs)
            assert "".join(line.texts) in (line.text, line.text[::-1])


def test_a_joined_pair_is_told_by_its_one_glyph(book: FontBook) -> None:
    (line,) = book.set("سلام", 40).elements
    assert isinstance(line, Glyphs)
    assert line.texts == ("م", "ا" + "ل", "س")


def test_latin_within_hebrew_stays_text_and_stands_where_it_is_read(book: FontBook) -> None:
    line = book.set(HEBREW, 40)
    texts = [element for element in line.elements if isinstance(element, Text)]
    assert [element.text for element in texts] == ["32 oz", "Water"]
    assert [element.x for element in line.elements] == sorted(element.x for element in line.elements)


def test_the_pieces_of_a_line_stand_side_by_side_and_end_where_the_line_ends(book: FontBook) -> None:
    for text in (HEBREW, ARABIC, CHINESE, MIXED):
        line = book.set(book.printable(text), 33)
        ends = [element.x + element.width for element in line.elements]
        assert [element.x for element in line.elements] == [0, *ends[:-1]]
        assert ends[-1] == line.width == round(book.advance(text) * 33 / 1000)


def test_a_line_is_moved_as_a_whole(book: FontBook) -> None:
    line = book.set(MIXED, 33)
    moved = list(line.at(100, 50))
    assert [(element.x - 100, element.baseline - 50, element.width, element.text) for element in moved] == [
        (element.x, element.baseline, element.width, element.text) for element in line.elements
    ]
    assert [type(element) for element in moved] == [type(element) for element in line.elements]


def test_the_face_of_codes_sets_what_it_has(book: FontBook) -> None:
    assert [element.face for element in book.set("X00 日", 30, CODE).elements] == [CODE, "ideographs"]


def test_a_font_of_the_computer_sets_whole_clusters(tmp_path: Path) -> None:
    write_font(tmp_path / "NotoSansThai-Regular.ttf", {0x0E01: "A", 0x0E35: "i"})
    book = FontBook(folders=[tmp_path])
    line = book.set(book.printable("a กี"), 30)
    assert [(type(element), element.text) for element in line.elements] == [(Text, "a "), (Glyphs, "กี")]
    assert book.printable("กู") == "ก"  # a vowel sign below, for which there is no glyph


def test_another_book_finds_the_faces_that_a_layout_names(tmp_path: Path) -> None:
    write_font(tmp_path / "NotoSansThai-Regular.ttf", {0x0E01: "A"})
    (element,) = FontBook(folders=[tmp_path]).set("ก", 30).elements
    assert FontBook(folders=[tmp_path]).face(element.face).path == tmp_path / "NotoSansThai-Regular.ttf"
    with pytest.raises(ResourceMissing, match=r"NotoSansThai-Regular.ttf is not on this computer any more"):
        FontBook(folders=()).face(element.face)


def test_text_in_a_font_without_truetype_outlines_becomes_glyphs(tmp_path: Path) -> None:
    shutil.copy(resource("fonts", "Inter-Regular.otf"), tmp_path / "NotoSansOther-Regular.otf")
    book = FontBook(folders=[tmp_path])
    char = next(char for char in map(chr, range(0x2000, 0x2C00)) if _only_in(book, char, "NotoSansOther-Regular.otf"))
    line = book.set(book.printable(f"a {char}"), 40)
    assert [(type(element), element.text) for element in line.elements] == [(Text, "a "), (Glyphs, char)]
    assert glyph_bitmap(book, line.elements[1]).rows


def _only_in(book: FontBook, char: str, face: str) -> bool:
    return book.printable(char) == char and [element.face for element in book.set(char, 20).elements] == [face]


def test_text_that_was_not_made_printable_shows_boxes_and_does_no_harm(book: FontBook) -> None:
    line = book.set("a ก\u202e\x00\ud800 b", 30)
    assert line.width > book.set("a  b", 30).width
    assert book.prefix_lengths("a ก\ud800")[-1] == pytest.approx(book.advance("a ก\ud800"))


@pytest.mark.parametrize("text", [ARABIC, HEBREW, CHINESE, MIXED])
@pytest.mark.parametrize("room", [3_000, 6_000, 12_000, 20_000])
def test_any_script_is_shortened_to_fit_and_keeps_its_beginning(book: FontBook, text: str, room: int) -> None:
    short = shortened(book, text, room)
    assert book.advance(short) <= room
    assert short.endswith(ELLIPSIS)
    assert text.startswith(short[:-1])


def test_a_line_from_right_to_left_has_its_ellipsis_at_the_left(book: FontBook) -> None:
    line = book.set(shortened(book, HEBREW.replace("(Water) 32 oz, ", ""), 8_000), 40)
    (element,) = line.elements
    assert isinstance(element, Glyphs)
    assert element.glyphs[0] == book.face(TEXT).glyphs[ord(ELLIPSIS)]


def test_chinese_is_broken_between_signs_and_no_line_begins_with_a_comma(book: FontBook) -> None:
    for room in range(4_000, 14_000, 500):
        lines = broken(book, CHINESE, room, 12)
        assert "".join(lines).replace(" ", "") == CHINESE.replace(" ", "")
        assert not any(line[0] in "，。）" for line in lines)
        assert all(book.advance(line) <= room for line in lines)


def test_korean_is_broken_and_shortened_between_its_words(book: FontBook) -> None:
    words = KOREAN.split(" ")
    for room in range(6_000, 14_000, 500):
        lines = broken(book, KOREAN, room, 12)
        assert [word for line in lines for word in line.split(" ")] == words
        short = shortened(book, KOREAN, room).removesuffix("…")
        assert short == KOREAN or KOREAN[len(short)] == " "


def test_every_line_of_a_text_runs_as_the_text_does(book: FontBook) -> None:
    lines = broken(book, ARABIC, 6_000, 6)
    latin = next(line for line in lines if "Arabica" in line)
    assert latin.startswith("\u200f")
    lines = broken(book, MIXED, 9_000, 6)
    assert any(line.startswith("\u200e") for line in lines)
    assert "".join(lines).replace("\u200e", "").replace(" ", "") == MIXED.replace(" ", "")


def test_a_cut_never_parts_a_letter_from_its_marks(book: FontBook) -> None:
    text = book.printable("x\u0304\u0327" * 60)
    for room in range(2_000, 20_000, 777):
        short = shortened(book, text, room)
        assert short == ELLIPSIS or text[len(short) - 1] not in "\u0304\u0327"


@settings(max_examples=250, deadline=None)
@given(st.text(alphabet=SCRIPTS, max_size=120), st.integers(0, 30_000), st.integers(1, 4))
def test_lines_of_any_script_fit_and_lose_nothing_but_the_end(book: FontBook, text: str, room: int, most: int) -> None:
    shown = book.printable(text)
    lines = broken(book, shown, room, most)
    assert len(lines) <= most
    kept = "".join(lines)
    for char in (ELLIPSIS, " ", "\u200e", "\u200f"):
        kept, shown = kept.replace(char, ""), shown.replace(char, "")
    assert shown.startswith(kept)
    for line in lines:
        assert book.advance(line) <= room or len(line) <= 4  # a single letter with its marks, and a mark of direction


@settings(max_examples=400, deadline=None)
@given(st.text(st.characters(), max_size=500))
def test_hostile_text_becomes_elements_with_glyphs_that_the_faces_have(book: FontBook, text: str) -> None:
    shown = book.printable(text)
    assert all(unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp") for char in shown)
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(shown)
    line = book.set(shown, 25)
    for element in line.elements:
        if isinstance(element, Glyphs):
            assert len(element.glyphs) == len(element.places)
            assert 0 not in element.glyphs
        else:
            assert all(char in book.face(element.face).widths for char in element.text)


@given(st.text(alphabet=SCRIPTS, max_size=60))
def test_sums_of_widths_end_with_the_length_of_the_text(book: FontBook, text: str) -> None:
    shown = book.printable(text)
    sums = book.prefix_lengths(shown)
    assert len(sums) == len(shown) + 1
    assert sums[0] == 0
    assert sums[-1] == pytest.approx(book.advance(shown))
    assert sums == sorted(sums)


def test_nothing_heavy_is_loaded_before_text_is_set() -> None:
    code = (
        "import sys; import fba_client.labels.setting.fitting, fba_client.labels.setting.bitmaps;"
        "print({'uharfbuzz', 'freetype', 'numpy', 'PIL', 'reportlab', 'pystrich'} & set(sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "set()"
