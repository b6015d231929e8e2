"""Pictures: black and white dots of the right size, and files that are missing, damaged, too large or elsewhere."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from fba_client.errors import LabelError
from fba_client.labels.designs import pictures
from fba_client.labels.designs.areas import Area
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.elements import Picture
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook


def shown(folder: Path | None, name: str, area: Area = Area(0, 0, 20, 10), **values: str) -> Picture:  # noqa: B008
    design = Design(id="d", title="D", folder=folder)
    return pictures.picture(design, replace(Field(type="image", file=name), **values), area)  # type: ignore[arg-type]


def test_a_drawing_becomes_sharp_dots_with_black_as_one(tmp_path: Path) -> None:
    image = Image.new("L", (20, 20), 255)
    image.paste(0, (0, 0, 10, 20))
    image.save(tmp_path / "logo.png")
    made = shown(tmp_path, "logo.png", Area(3, 4, 20, 20))
    assert (made.x, made.y, made.width, made.height) == (3, 4, 20, 20)
    assert made.rows == (bytes([0b11111111, 0b11000000, 0]),) * 20


def test_its_proportions_are_kept_and_it_is_aligned(tmp_path: Path) -> None:
    Image.new("RGB", (400, 100), "black").save(tmp_path / "wide.jpg")
    made = shown(tmp_path, "wide.jpg", Area(0, 0, 80, 60), align="centre", valign="bottom")
    assert (made.x, made.y, made.width, made.height) == (0, 40, 80, 20)
    assert set(made.rows) == {b"\xff" * 10}


def test_what_is_transparent_is_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert set(shown(tmp_path, "clear.png", Area(0, 0, 8, 8)).rows) == {b"\x00"}


def test_a_photograph_gets_a_grain_that_is_as_dark_as_its_greys(tmp_path: Path) -> None:
    Image.new("L", (64, 64), 128).save(tmp_path / "grey.png")
    rows = shown(tmp_path, "grey.png", Area(0, 0, 64, 64)).rows
    black = sum(int.from_bytes(row, "big").bit_count() for row in rows)
    assert 0.45 < black / 64**2 < 0.55


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    for colour, row in (("black", b"\xff"), ("white", b"\x00")):
        Image.new("L", (8, 8), colour).save(tmp_path / "logo.png")
        pictures._dots.cache_clear()
        assert set(shown(tmp_path, "logo.png", Area(0, 0, 8, 8)).rows) == {row}


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd", "a/b.png", "..\\x.png", ".hidden.png", ""])
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="lies beside the design"):
        shown(tmp_path, name)


@pytest.mark.parametrize("name", ["a\0b.png", "a\nb.png", "a" * 400 + ".png", "箱" * 90 + ".png"])
def test_a_name_that_no_file_can_have_is_refused(name: str, tmp_path: Path) -> None:
    field = Field(type="image", file=name, width=50, height=50)
    label = design_label(Design(id="x", title="X", fields=(field,), folder=tmp_path), {})
    with pytest.raises(LabelError, match="no file is named so") as caught:
        label.place(100, 100, 203, FontBook(()))
    assert len(str(caught.value)) < 200


def test_a_picture_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"“logo\.png” cannot be used: No such file") as caught:
        shown(tmp_path, "logo.png")
    assert "beside the design" in caught.value.advice
    with pytest.raises(LabelError, match="not saved yet"):
        shown(None, "logo.png")


@pytest.mark.parametrize("content", [b"", b"no picture", b"GIF89a" + b"\x00" * 40, b"\x89PNG\r\n\x1a\n" + b"\x00" * 40])
def test_what_is_no_whole_png_or_jpeg_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(LabelError, match="not a whole PNG or JPEG file"):
        shown(tmp_path, "logo.png")


def test_a_picture_cut_off_in_the_middle_is_refused(tmp_path: Path) -> None:
    Image.effect_noise((200, 200), 90).save(tmp_path / "logo.png")
    whole = (tmp_path / "logo.png").read_bytes()
    (tmp_path / "logo.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(LabelError, match="not a whole PNG or JPEG file"):
        shown(tmp_path, "logo.png")


def test_a_huge_file_or_picture_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.truncate(pictures.MOST_BYTES + 1)
    with pytest.raises(LabelError, match="larger than 20 MB"):
        shown(tmp_path, "huge.png")
    monkeypatch.setattr(pictures, "MOST_PIXELS", 99)
    Image.new("L", (10, 10)).save(tmp_path / "many.png")
    with pytest.raises(LabelError, match="million pixels"):
        shown(tmp_path, "many.png")


def test_a_label_shows_the_picture_as_it_is_now(tmp_path: Path, book: FontBook) -> None:
    fields = (Field(type="image", file="logo.png", width=100, height=100),)
    design = Design(id="d", title="D", fields=fields, folder=tmp_path)
    for changed_at, (colour, row) in enumerate((("black", b"\xff\xff"), ("white", b"\x00\x00"))):
        Image.new("L", (8, 8), colour).save(tmp_path / "logo.png")
        os.utime(tmp_path / "logo.png", (changed_at, changed_at))
        (made,) = design_label(design, {}).place(16, 16, 203, book).elements
        assert isinstance(made, Picture)
        assert set(made.rows) == {row}
    (tmp_path / "logo.png").unlink()
    with pytest.raises(LabelError, match="No such file"):
        design_label(design, {}).place(16, 16, 203, book)
