"""Text in dots: every letter where the layout has it, crisp, and in the form that printers take."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from numpy.typing import NDArray

from fba_client.labels.elements import Picture, Text
from fba_client.labels.setting.bitmaps import glyph_bitmap
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook

TITLE = "Stainless Steel Water Bottle 32 oz"
LINES = (TITLE, "قهوة عربية ممتازة", "בקבוק מים", "不锈钢保温杯", "スーパー", "스테인리스", "x\u0304 Größe 😀")


def dots(picture: Picture) -> NDArray[np.bool_]:
    """The picture as an array, True where there is ink."""
    rows = np.frombuffer(b"".join(picture.rows), dtype=np.uint8).reshape(picture.height, -1)
    return np.unpackbits(rows, axis=1)[:, : picture.width].astype(bool)


@pytest.mark.parametrize("text", LINES)
@pytest.mark.parametrize("size", [17, 25, 50, 150])
def test_the_ink_lies_on_the_line_of_the_layout_and_touches_all_edges(book: FontBook, text: str, size: int) -> None:
    for element in book.set(book.printable(text), size).at(200, 400):
        picture = glyph_bitmap(book, element)
        ink = dots(picture)
        assert all(edge.any() for edge in (ink[0], ink[-1], ink[:, 0], ink[:, -1]))
        assert element.x - size * 0.2 <= picture.x
        assert picture.x + picture.width <= element.x + element.width + size * 0.2
        assert element.baseline - size * 1.1 <= picture.y
        assert picture.y + picture.height <= element.baseline + size * 0.4


def test_rows_are_whole_bytes_whose_spare_bits_are_white(book: FontBook) -> None:
    picture = glyph_bitmap(book, *book.set(TITLE, 17).elements)
    spare = len(picture.rows[0]) * 8 - picture.width
    assert len(picture.rows) == picture.height
    assert {len(row) for row in picture.rows} == {-(-picture.width // 8)}
    assert all(int.from_bytes(row, "big") % (1 << spare) == 0 for row in picture.rows)


def test_stems_are_whole_dots_at_six_points_and_203_dpi(book: FontBook) -> None:
    ink = dots(glyph_bitmap(book, *book.set("lllHHH", 17).elements))
    middle = ink[ink.shape[0] // 3]
    starts = np.flatnonzero(np.diff(np.concatenate([[False], middle, [False]]).astype(int)) == 1)
    ends = np.flatnonzero(np.diff(np.concatenate([[False], middle, [False]]).astype(int)) == -1)
    assert len(starts) == 9
    assert set((ends - starts).tolist()) <= {1, 2}
    assert (ink[2] == middle).all()


def test_the_same_text_elsewhere_is_the_same_picture_elsewhere(book: FontBook) -> None:
    (here,), (there,) = book.set("Text", 30).at(10, 50), book.set("Text", 30).at(110, 250)
    first, second = glyph_bitmap(book, here), glyph_bitmap(book, there)
    assert (second.x - first.x, second.y - first.y) == (100, 200)
    assert first.rows == second.rows


@pytest.mark.parametrize("text", ["", " ", "   "])
def test_text_without_ink_is_an_empty_picture(book: FontBook, text: str) -> None:
    picture = glyph_bitmap(book, Text(5, 9, 30, TEXT, text, 0))
    assert (picture.width, picture.height, picture.rows) == (0, 0, ())


def test_zero_and_o_differ_at_the_size_of_codes(book: FontBook) -> None:
    zero, letter = (dots(glyph_bitmap(book, *book.set(char, 22, CODE).elements)) for char in "0O")
    assert zero.shape != letter.shape or (zero != letter).sum() >= 4


def test_joined_letters_touch(book: FontBook) -> None:
    ink = dots(glyph_bitmap(book, *book.set("بيت", 60).elements))
    gaps = np.flatnonzero(~ink.any(axis=0))
    assert len(gaps) == 0


def test_several_threads_draw_the_same_as_one(book: FontBook) -> None:
    elements = [element for size in range(20, 60) for text in LINES for element in book.set(text, size).elements]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda element: glyph_bitmap(FontBook(folders=()), element), elements[::7]))
    assert together == [glyph_bitmap(book, element) for element in elements[::7]]
