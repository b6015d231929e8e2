"""Text on labels: what can be printed, what is marked, and how it is shortened."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_fonts import write_font

from fba_client.labels.setting.fitting import broken, shortened
from fba_client.labels.setting.fonts import CODE, REPLACEMENT, TEXT, FontBook, fallback_files

TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), Midnight Blue"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("  two   spaces\tand\na line ", "two spaces and a line"),
        ("Größe für Ελληνικά и Русский", "Größe für Ελληνικά и Русский"),
        ("Cafe\u0301", "Café"),
        ("a\x00b\x07", "a□b□"),
        ("\u202eevil\u202c \u200bzero\ufeff", "evil zero"),
        ("קפה שחור", "קפה שחור"),
        ("قهوة", "قهوة"),
        ("日本語の本 中文 한국어", "日本語の本 中文 한국어"),
        ("ภาษาไทย", "□"),
        ("हिन्दी", "□"),
        ("\u200fab\u200e", "ab"),
        ("\u200fקפה\u202e 5", "\u200fקפה 5"),
        ("می\u200cخواهم a\u200db", "می\u200cخواهم ab"),
        ("Z" + "\u0335\u0327\u031b\u0317\u032c" * 9, "Z\u0335\u0335\u0335"),
        ("\u0301\u0301a", "a"),
        ("1\ufe0f\u20e3 🇩🇪 👍🏽", "1 DE □"),
        ("👨\u200d👩\u200d👧", "□"),
        ("half \ud83d", "half □"),
        ("<b>bold</b> &amp; ^XA~JA\\", "<b>bold</b> &amp; ^XA~JA\\"),
        ("", ""),
    ],
)
def test_what_no_font_has_is_marked_and_the_rest_is_kept(book: FontBook, text: str, shown: str) -> None:
    assert book.printable(text) == shown


def test_an_emoji_is_printed_where_a_font_has_it_and_marked_where_not(book: FontBook) -> None:
    assert book.printable("ok 😀") == "ok 😀"
    assert book.printable("ok 🫠") == "ok □"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=500))
def test_any_text_becomes_one_line_that_the_fonts_can_set(book: FontBook, text: str) -> None:
    shown = book.printable(text)
    assert shown == " ".join(shown.split())
    said = sorted("".join(element.text for element in book.set(shown, 20).elements))
    assert said == sorted(shown) or set(shown) & set("\u200e\u200f\u061c")


def test_zero_and_o_differ_in_the_face_of_codes(book: FontBook) -> None:
    face = book.face(CODE)
    assert face.glyphs[ord("0")] != face.glyphs[ord("O")]
    assert face.path.name == "DejaVuSansMono-Bold.ttf"


def test_the_face_of_texts_helps_out_where_that_of_codes_has_no_glyph(book: FontBook) -> None:
    pieces = [(element.face, element.text) for element in book.set("0😀1", 20, CODE).elements]
    assert pieces == [(CODE, "0"), (TEXT, "😀"), (CODE, "1")]


def test_fonts_of_the_computer_are_found_by_name_in_any_folder_below(tmp_path: Path) -> None:
    folder = tmp_path / "truetype" / "somewhere"
    folder.mkdir(parents=True)
    names = ("Symbola.ttf", "NanumGothic.ttf", "Unknown.ttf", "NotoSerifThai-Regular.ttf", "NotoSansThai-Regular.otf")
    for name in (*names, "NotoSansThai-Bold.ttf"):
        (folder / name).write_bytes(b"")
    found = [path.name for path in fallback_files([tmp_path])]
    assert found == ["NanumGothic.ttf", "Symbola.ttf", "NotoSansThai-Regular.otf", "NotoSerifThai-Regular.ttf"]


def test_a_font_of_the_computer_sets_what_the_shipped_ones_lack(tmp_path: Path) -> None:
    write_font(tmp_path / "NotoSansThai-Regular.ttf", {0x0E01: "A", 0x0E02: "B"})
    book = FontBook(folders=[tmp_path])
    assert book.printable("a กข ค b") == "a กข □ b"
    assert [(element.face, element.text) for element in book.set("aกข", 20).elements] == [
        (TEXT, "a"),
        ("NotoSansThai-Regular.ttf", "กข"),
    ]
    assert book.missing(["a กข", "ค\u0e31"]) == "ค"


def test_a_file_that_is_no_font_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "NotoSansThai-Regular.ttf").write_bytes(b"not a font")
    assert FontBook(folders=[tmp_path]).printable("ก") == REPLACEMENT


def test_a_long_title_is_shortened_at_a_word(book: FontBook) -> None:
    short = shortened(book, TITLE, 16_000)
    assert short.endswith("…")
    assert book.advance(short) <= 16_000
    assert TITLE.startswith(short[:-1])
    assert TITLE[len(short) - 1] in " ,"


def test_a_word_that_is_too_long_is_cut_inside(book: FontBook) -> None:
    short = shortened(book, "Donaudampfschifffahrtsgesellschaftskapitänsmütze", 8_000)
    assert short.endswith("…")
    assert 8 < len(short) < 20


def test_text_that_fits_is_left_alone(book: FontBook) -> None:
    assert shortened(book, "short", 16_000) == "short"


def test_where_not_even_the_ellipsis_fits_nothing_is_printed(book: FontBook) -> None:
    assert shortened(book, "words", 500) == ""


@settings(deadline=None)
@given(st.text(alphabet="abc de  fgh", max_size=400), st.integers(2_000, 40_000), st.integers(1, 4))
def test_broken_lines_fit_and_lose_nothing_but_the_end(book: FontBook, text: str, room: int, most: int) -> None:
    printable = book.printable(text)
    lines = broken(book, printable, room, most)
    assert len(lines) <= most
    assert all(book.advance(line) <= room for line in lines)
    kept = "".join(lines).replace("…", "").replace(" ", "")
    assert printable.replace(" ", "").startswith(kept)
    if lines and not lines[-1].endswith("…"):
        assert kept == printable.replace(" ", "")


def test_only_the_face_of_codes_has_one_pitch(book: FontBook) -> None:
    face = book.face(CODE)
    assert face.pitch == face.advance("0") == face.advance("W") == face.advance("i")
    assert book.face(TEXT).pitch == 0
