"""What is turned or printed white on black: the same dots in every way to draw, and codes that read as they lie."""

from __future__ import annotations

import numpy as np
import pytest
from label_rig import Drawing, Image, job_of_drawings, pages_of, words_of

from fba_client.errors import LabelDoesNotRead
from fba_client.labels.drawing.dots import picture_of
from fba_client.labels.drawing.epl.reader import read_pages as read_epl
from fba_client.labels.drawing.epl.writer import epl_chunks
from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.drawing.png import rasterised_page
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.drawing.raw import RawSetup
from fba_client.labels.drawing.reading import bitmap_of
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.drawing.zpl.reader import read_pages as read_zpl
from fba_client.labels.elements import Bars, Box, Element, Matrix, Panel, Picture, PlacedLabel, Shape, Text
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.labels.verify import verify_label

DEGREES = (0, 90, 180, 270)
CODE = "A-07-03"
BARS = Bars(30, 8, 60, 2, set_b_pattern(CODE), CODE)
EXACT: tuple[Element, ...] = (
    BARS,
    Matrix(30, 8, 3, 9, ("1011001", "0110110", "1111111"), "pdf417", "A"),
    Shape(30, 8, 40, 40, (((0, 0), (40, 0), (40, 40), (0, 40)), ((10, 10), (30, 10), (30, 20), (10, 20)))),
    Picture(30, 8, 13, 3, (b"\xff\xf8", b"\x80\x08", b"\xff\xf8")),
    Box(30, 8, 33, 21, 3),
)
SIZE = BARS.width + 60, 76  # of a panel before it is turned


def panel(*elements: Element, degrees: int, inverse: bool = False, x: int = 40, y: int = 20) -> Panel:
    width, height = SIZE[::-1] if degrees % 180 else SIZE
    return Panel(x, y, width, height, degrees, inverse, elements)


def upright(image: Image, turned: Panel) -> Image:
    """The panel's part of a label, turned back."""
    part = image[turned.y : turned.y + turned.height, turned.x : turned.x + turned.width]
    return np.rot90(part, turned.degrees // 90)


def label(*drawn: Panel | Element) -> PlacedLabel:
    return PlacedLabel(500, 500, 203, drawn)


@pytest.mark.parametrize("element", EXACT, ids=lambda element: type(element).__name__)
@pytest.mark.parametrize("degrees", DEGREES)
def test_a_turned_element_is_the_upright_one_turned_in_every_drawing(
    element: Element, degrees: int, book: FontBook
) -> None:
    turned = panel(element, degrees=degrees)
    expected = rasterised(PlacedLabel(*SIZE, 203, (element,)))
    assert np.array_equal(upright(rasterised(label(turned)), turned), expected)
    job = job_of_drawings(book, Drawing(turned), sheet="Thermal_100x150", dpi=203)
    whole = rasterised_page(job, 0, book)
    assert np.array_equal(upright(whole, turned), expected)
    page = next(pages_of(render_pdf(job, book), 203))[: whole.shape[0], : whole.shape[1]]
    assert np.array_equal(page < 250, whole == 0)  # the paper beside an edge may be a trifle grey
    assert page[whole == 0].max() < 6
    (zpl,) = [page for chunk in zpl_chunks(job, book, RawSetup()) for page in read_zpl(chunk.data)]
    (epl,) = [page for chunk in epl_chunks(job, book, RawSetup()) for page in read_epl(chunk.data)]
    assert np.array_equal(bitmap_of(zpl), whole)
    assert np.array_equal(bitmap_of(epl), whole)


@pytest.mark.parametrize("degrees", DEGREES)
@pytest.mark.parametrize("inverse", [False, True])
def test_text_of_a_panel_is_as_black_in_the_pdf_as_in_the_printers_dots_and_can_be_copied(
    degrees: int, inverse: bool, book: FontBook
) -> None:
    (text,) = book.set("Größe 42", 40).at(4, 50)
    turned = panel(text, degrees=degrees, inverse=inverse)
    job = job_of_drawings(book, Drawing(turned), sheet="Thermal_100x150", dpi=203)
    pdf = render_pdf(job, book)
    dots = upright(rasterised_page(job, 0, book), turned) == 0
    drawn = upright(next(pages_of(pdf, 203)), turned) < 128
    assert dots.mean() > 0.75 if inverse else 0.02 < dots.mean() < 0.25
    assert (dots == drawn).mean() > 0.97
    assert "Größe 42" in words_of(pdf)


@pytest.mark.parametrize("degrees", DEGREES)
def test_white_on_black_is_exactly_what_black_on_white_is_not(degrees: int, book: FontBook) -> None:
    text = Text(4, 50, 40, "text", "Lot 7", 100)
    plain, inverse = (picture_of(panel(text, degrees=degrees, inverse=way), book) for way in (False, True))
    assert (plain.x, plain.y, plain.width, plain.height) == (inverse.x, inverse.y, inverse.width, inverse.height)
    spare = 0xFF << (-plain.width % 8) & 0xFF
    for row, other in zip(plain.rows, inverse.rows, strict=True):
        whole = [255] * (len(row) - 1) + [spare]
        assert [one ^ two for one, two in zip(row, other, strict=True)] == whole


def test_what_leaves_a_panel_is_cut_off_in_the_dots_and_in_the_pdf(book: FontBook) -> None:
    turned = Panel(100, 100, 50, 50, 90, inverse=False, elements=(Box(-20, 10, 200, 20),))
    job = job_of_drawings(book, Drawing(turned), sheet="Thermal_100x150", dpi=203)
    page = next(pages_of(render_pdf(job, book), 203))
    black = np.argwhere(page < 128)
    assert black.min(axis=0).tolist() == [100, 120]
    assert black.max(axis=0).tolist() == [149, 139]
    whole = rasterised_page(job, 0, book)
    assert np.array_equal(page[: whole.shape[0], : whole.shape[1]] < 250, whole == 0)


@pytest.mark.parametrize("degrees", DEGREES)
def test_turned_bars_are_read_back(degrees: int) -> None:
    verify_label(label(panel(BARS, degrees=degrees)))
    assert [bars.code for bars in label(panel(BARS, degrees=degrees)).bars()] == [CODE]


@pytest.mark.parametrize("degrees", DEGREES)
def test_ink_beside_turned_bars_or_on_them_is_refused(degrees: int) -> None:
    turned = panel(BARS, degrees=degrees)
    beside = turned.area_of(BARS.x - 12, BARS.y + 3, BARS.x - 10, BARS.y + 8)
    upon = turned.area_of(BARS.x + 40, BARS.y + 3, BARS.x + 60, BARS.y + 8)
    for (left, top, right, bottom), why in ((beside, "beside"), (upon, "on it")):
        with pytest.raises(LabelDoesNotRead, match=f"something is printed {why}"):
            verify_label(label(turned, Box(left, top, right - left, bottom - top)))


def test_a_block_of_white_letters_is_all_black_to_who_looks_for_ink_beside_a_code() -> None:
    block = Panel(0, 0, 40, 500, 0, inverse=True, elements=(Text(0, 30, 30, "text", "MM", 40),))
    with pytest.raises(LabelDoesNotRead, match="something is printed beside it"):
        verify_label(label(block, panel(BARS, degrees=0, x=25)))


@pytest.mark.parametrize("degrees", [90, 270])
def test_turned_bars_too_near_to_the_edge_are_refused(degrees: int) -> None:
    with pytest.raises(LabelDoesNotRead, match="too near to the edge"):
        verify_label(label(panel(BARS, degrees=degrees, y=-15)))
