"""The window's drawing of each kind of element, held to the dots that a printer gets."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Drawn, Element, Matrix, Panel, Picture, PlacedLabel, Shape
from fba_client.labels.setting.bitmaps import glyph_bitmap
from fba_client.labels.setting.fonts import BOLD, FontBook
from fba_client.labels.symbols.matrix import SYMBOLOGIES, fitted_matrix
from fba_client.ui.labels.painter import LabelPainter

pytestmark = pytest.mark.usefixtures("qtbot")
ARROW = Shape(3, 2, 30, 20, (((0, 0), (30, 0), (30, 20), (0, 20)), ((5, 5), (25, 5), (25, 15), (5, 15))))
CHECKS = Picture(5, 3, 13, 4, (b"\xaa\xa8", b"\x55\x50", b"\xff\xf8", b"\x00\x08"))


@pytest.fixture(scope="module")
def book() -> FontBook:
    return FontBook(folders=())


def drawn(
    width: int, height: int, elements: tuple[Drawn, ...], book: FontBook, scale: float = 1.0
) -> NDArray[np.uint8]:
    """The elements as QPainter draws them on white paper, one pixel a dot unless at another ``scale``."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    LabelPainter(book).draw(painter, PlacedLabel(width, height, 203, elements))
    painter.end()
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, :width].copy()


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_two_dimensional_symbols_are_drawn_in_exactly_the_dots_of_the_layout(symbology: str, book: FontBook) -> None:
    matrix = fitted_matrix(symbology, "AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:12", 760, 760, 203).at(20, 30)
    assert isinstance(matrix, Matrix)
    label = PlacedLabel(800, 800, 203, (matrix,))
    assert np.array_equal(drawn(800, 800, (matrix,), book), rasterised(label))


def test_modules_that_touch_show_no_seam_when_drawn_smaller(book: FontBook) -> None:
    solid = Matrix(0, 0, 4, 4, ("1" * 20,) * 20, "X", "qr")
    assert drawn(80, 80, (solid,), book, 0.53)[1:40, 1:40].max() == 0


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@pytest.mark.parametrize("element", [ARROW, CHECKS])
def test_what_is_turned_is_drawn_in_exactly_the_dots_of_the_layout(
    element: Element, degrees: int, book: FontBook
) -> None:
    size = (30, 40) if degrees % 180 else (40, 30)
    panel = Panel(7, 5, *size, degrees, inverse=False, elements=(element,))
    assert np.array_equal(drawn(60, 60, (panel,), book), rasterised(PlacedLabel(60, 60, 203, (panel,))))


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_white_letters_leave_the_paper_free_in_their_black_panel(degrees: int, book: FontBook) -> None:
    size = (60, 180) if degrees % 180 else (180, 60)
    panel = Panel(4, 6, *size, degrees, inverse=True, elements=tuple(book.set("Lot 42", 40).at(10, 42)))
    image = drawn(200, 200, (panel,), book)
    dots = rasterised(PlacedLabel(200, 200, 203, (panel,)), book)
    assert ((image < 128) == (dots == 0)).mean() > 0.98
    assert (image[6 : 6 + size[1], 4 : 4 + size[0]] > 200).mean() > 0.05


@pytest.mark.parametrize("element", [ARROW, CHECKS])
def test_shapes_and_pictures_are_drawn_in_exactly_the_dots_of_the_layout(element: Element, book: FontBook) -> None:
    assert np.array_equal(drawn(40, 30, (element,), book), rasterised(PlacedLabel(40, 30, 203, (element,))))


def test_a_thin_stroke_of_a_picture_is_seen_when_it_is_drawn_smaller(book: FontBook) -> None:
    for left in range(8):
        stroke = Picture(0, 0, 8, 8, ((0x80 >> left).to_bytes(1, "big"),) * 8)
        assert drawn(8, 8, (stroke,), book, 0.4)[:2, :3].min() < 200


def test_a_picture_covers_nothing_with_its_paper(book: FontBook) -> None:
    both = drawn(40, 30, (ARROW, CHECKS), book)
    assert np.array_equal(both, np.minimum(drawn(40, 30, (ARROW,), book), drawn(40, 30, (CHECKS,), book)))


def test_a_picture_without_dots_draws_nothing(book: FontBook) -> None:
    assert drawn(40, 30, (Picture(5, 5, 0, 0, ()),), book).min() == 255


@pytest.mark.parametrize("text", ["قهوة عربية ممتازة", "שָׁלוֹם", "日本語 한국어", "x\u0304 Größe"])
def test_the_window_shows_the_letters_that_a_printer_gets(text: str, book: FontBook) -> None:
    elements = tuple(book.set(book.printable(text), 60).at(20, 80))
    seen = np.argwhere(drawn(600, 120, elements, book) < 128)
    pressed = np.argwhere(rasterised(PlacedLabel(600, 120, 203, tuple(glyph_bitmap(book, e) for e in elements))) == 0)
    assert np.abs(seen.min(axis=0) - pressed.min(axis=0)).max() <= 2
    assert np.abs(seen.max(axis=0) - pressed.max(axis=0)).max() <= 2
    assert len(seen) == pytest.approx(len(pressed), rel=0.25)


@pytest.mark.parametrize("text", ["TEAM LIFT", "هش 易碎"])
@pytest.mark.parametrize("size", [20, 60, 90, 140, 300])
def test_text_is_drawn_however_large(size: int, text: str, book: FontBook) -> None:
    line = book.set(text, size, BOLD)
    width, height = line.width + 20, 2 * size
    elements = tuple(line.at(10, size * 3 // 2))
    printed = rasterised(PlacedLabel(width, height, 203, elements), book) < 128
    shown = drawn(width, height, elements, book) < 128
    assert np.count_nonzero(printed) > size * size // 4
    assert np.count_nonzero(shown != printed) < 0.25 * np.count_nonzero(printed)
