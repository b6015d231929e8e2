"""What no font here has is said in words that name the script and a font."""

from __future__ import annotations

from pathlib import Path

import pytest

from fba_client.errors import ResourceMissing
from fba_client.labels.setting import fonts
from fba_client.labels.setting.coverage import coverage_note, missing_scripts
from fba_client.labels.setting.fonts import TEXT, FontBook
from fba_client.paths import resource

SHIPPED_SCRIPTS = {
    "Latin": "Größe Łódź İstanbul Đường ǅ ſ",
    "Cyrillic": "Русский Український ЂЈЉЊ",
    "Greek": "Ελληνικά ΆΈΉ",
    "Chinese": "不锈钢保温杯 繁體中文 絕緣，。「」《》！？：；（）",
    "Japanese": "スーパー ステンレス ボトル ひらがな 漢字 、。「」・ー～",
    "Korean": "스테인리스 물병 뷁 힣",
    "Arabic": "قهوة عربية پچژگ ٠١٢٣ ، ؟",
    "Hebrew": "בקבוק מים שָׁלוֹם ״׳־",
    "Signs": "€ £ ¥ © ® ™ ° ± × ½ – — … “” ‘’ • · № ♥ ✓ ☎",
}


@pytest.mark.parametrize("script", SHIPPED_SCRIPTS)
def test_these_scripts_print_on_every_machine(script: str, book: FontBook) -> None:
    text = SHIPPED_SCRIPTS[script]
    assert book.missing([text]) == ""
    assert book.printable(text) == text.replace("～", "～")


def test_all_hangul_and_nearly_all_common_ideographs_are_there(book: FontBook) -> None:
    hangul = "".join(map(chr, range(0xAC00, 0xD7A4)))
    ideographs = "".join(map(chr, range(0x4E00, 0x9FA6)))
    assert book.missing([hangul, ideographs]) == ""


def test_missing_characters_are_told_once_and_sorted(book: FontBook) -> None:
    assert book.missing(["abc ไทย", "ท ก\u0e31", "日本 \x00\ud800\u200b"]) == "กทยไ"


def test_a_note_names_scripts_and_fonts(book: FontBook) -> None:
    note = coverage_note(book.missing(["ไทย हिन्दी 🤷"]))
    assert note is not None
    assert "Thai, Devanagari" in str(note) or "Devanagari, Thai" in str(note)
    assert "Noto Sans Thai" in str(note)
    assert "Noto Sans Devanagari" in str(note)
    assert "Noto Sans Symbols 2" in str(note)
    assert "start FBA Client again" in note.advice


def test_without_missing_characters_there_is_no_note() -> None:
    assert coverage_note("") is None
    assert missing_scripts("") == ()


def test_a_long_list_is_cut(book: FontBook) -> None:
    note = coverage_note("".join(map(chr, range(0x0E01, 0x0E2F))))
    assert note is not None
    assert str(note).count("ก") == 1
    assert " …" in str(note)
    assert len(str(note)) < 160


@pytest.mark.parametrize(
    "file", ["DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf", "DroidSansFallbackFull.ttf", "NanumSquareR.ttf"]
)
def test_shipped_fonts_have_their_licences(file: str) -> None:
    assert resource("fonts", file).is_file()
    texts = [path.read_text("utf-8") for path in resource("licences").iterdir()]
    texts += [path.read_text("utf-8") for path in resource("fonts").glob("LICENSE*")]
    assert any(file in text for text in texts)


def test_a_damaged_font_of_the_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "DejaVuSansCondensed.ttf").write_bytes(b"damaged")
    monkeypatch.setattr(fonts, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ResourceMissing, match=r"font DejaVuSansCondensed.ttf is damaged"):
        FontBook(folders=()).face(TEXT)
