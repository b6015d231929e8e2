"""Each kind of element in the PDF: the same dots as in the raster, each thing once, text that can be copied."""

from __future__ import annotations

import random
import re
import zlib
from pathlib import Path

import numpy as np
import pytest
import uharfbuzz as hb
from label_rig import Drawing, Image, job_of_drawings, pages_of, words_of

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Box, Element, Glyphs, Matrix, Picture, Shape, Text
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.faces import Face
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import resource

MIXED = random.Random(7)
MODULES = tuple("".join(MIXED.choices("01", k=24)) for _ in range(22))
ROWS = tuple((MIXED.getrandbits(100) << 4).to_bytes(13, "big") for _ in range(60))
EXACT = [
    Picture(17, 11, 100, 60, ROWS),
    Matrix(30, 20, 4, 4, MODULES, "qr", "code"),
    Matrix(11, 33, 2, 7, MODULES, "pdf417", "code"),
    Shape(20, 30, 60, 40, (((0, 0), (60, 0), (60, 40), (0, 40)), ((10, 10), (30, 10), (30, 20), (10, 20)))),
    Box(13, 17, 50, 40, stroke=3),
    Box(13, 17, 50, 40),
]
ARABIC = "مرحبا"


class BookWithCff(FontBook):
    """The shipped fonts, and one with CFF outlines under a key of its own."""

    def face(self, key: str) -> Face:
        return Face(key, resource("fonts", "Inter-Regular.otf")) if key == "cff" else super().face(key)


@pytest.fixture(scope="module")
def cff_book() -> FontBook:
    return BookWithCff(folders=())


def first_page(book: FontBook, *elements: Element, dpi: int = 300) -> Image:
    return next(pages_of(render_pdf(job_of_drawings(book, Drawing(*elements), dpi=dpi), book), dpi))


def streams_of(pdf: bytes) -> list[bytes]:
    return [zlib.decompress(packed) for packed in re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)]


def shaped(text: str, path: Path, size: int) -> Glyphs:
    """The text as HarfBuzz shapes it."""
    font, buffer = hb.Font(hb.Face(hb.Blob.from_file_path(str(path)))), hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    glyphs = tuple(info.codepoint for info in buffer.glyph_infos)
    x, places = 0, []
    for position in buffer.glyph_positions:
        places.append((round(x * size / font.face.upem), 0))
        x += position.x_advance
    return Glyphs(40, 90, size, "text", glyphs, tuple(places), text, round(x * size / font.face.upem))


@pytest.mark.parametrize("element", EXACT, ids=lambda element: type(element).__name__)
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_an_element_has_exactly_the_dots_of_the_raster(element: Element, dpi: int, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(element), sheet="Letter_30", dpi=dpi, skip=7)
    page = next(pages_of(render_pdf(job, book), dpi))
    placement = next(job.page(0))
    label = placement.label
    drawn = page[placement.y : placement.y + label.height, placement.x : placement.x + label.width]
    difference = np.abs(drawn.astype(int) - rasterised(label))
    assert difference.max() <= 2  # what rounding of the page's scale leaves at an edge, of 255
    assert int((page < 128).sum()) == int((drawn < 128).sum()) > 0


def test_a_slanted_shape_covers_the_dots_whose_centres_it_covers(book: FontBook) -> None:
    shape = Shape(20, 30, 60, 60, (((0, 0), (60, 10), (40, 60), (5, 30)), ((10, 12), (40, 16), (33, 40))))
    job = job_of_drawings(book, Drawing(shape))
    drawn, label = next(pages_of(render_pdf(job, book), 300)), next(job.page(0)).label
    assert np.mean((drawn[: label.height, : label.width] < 128) != (rasterised(label) < 128)[: drawn.shape[0]]) < 0.0003


def test_an_element_beyond_the_labels_edge_is_drawn_there(book: FontBook) -> None:
    page = first_page(book, Picture(-3, -2, 100, 60, ROWS))
    whole = rasterised(next(job_of_drawings(book, Drawing(Picture(0, 0, 100, 60, ROWS))).page(0)).label)
    assert np.array_equal(page[:58, :97] < 128, whole[2:60, 3:100] < 128)


def test_a_picture_used_twice_is_in_the_file_once(book: FontBook) -> None:
    pictures = [Drawing(Picture(x, 11, 100, 60, ROWS)) for x in (1, 2, 300)]
    assert render_pdf(job_of_drawings(book, *pictures), book).count(b"/Subtype/Image") == 1


def test_modules_that_touch_are_drawn_as_one(book: FontBook) -> None:
    page = first_page(book, Matrix(40, 40, 3, 3, ("1" * 20,) * 20, "qr", "code"))
    assert bool((page[40:100, 40:100] == 0).all())


def test_shaped_text_is_drawn_and_can_be_copied(book: FontBook) -> None:
    glyphs = shaped(ARABIC, book.face("text").path, 60)
    pdf = render_pdf(job_of_drawings(book, Drawing(glyphs)), book)
    assert words_of(pdf).strip() == ARABIC
    ink = next(pages_of(pdf, 300)) < 128
    columns = np.flatnonzero(ink.any(axis=0))
    assert 40 <= columns[0] < 50
    assert 0 <= 40 + glyphs.width - columns[-1] < 10


@pytest.mark.parametrize(
    "words",
    ["שלום עולם", "مرحبا بالعالم السلام", "لا إله", "בקבוק מים מפלדה", "Hi 😀 there", "กำลังสินค้า น้ำ", "हिन्दी किताब"],
)
def test_any_script_is_copied_in_reading_order(words: str, book: FontBook) -> None:
    shown = book.printable(words)
    pdf = render_pdf(job_of_drawings(book, Drawing(*book.set(shown, 40).at(20, 90))), book)
    assert words_of(pdf).strip() == shown


def test_no_code_of_a_font_is_a_half_of_a_character(book: FontBook) -> None:
    pdf = render_pdf(job_of_drawings(book, Drawing(*book.set("שלום 😀", 40).at(20, 90))), book)
    maps = re.findall(rb"beginbfchar\n(.*?)endbfchar", b"".join(streams_of(pdf)), re.DOTALL)
    codes = [int(code, 16) for code in re.findall(rb"^<(\w{4})>", b"".join(maps), re.MULTILINE)]
    assert len(codes) >= 5
    assert not [code for code in codes if 0xD800 <= code < 0xE000]


def test_a_font_with_other_outlines_is_drawn_glyph_by_glyph_and_can_be_copied(cff_book: FontBook) -> None:
    text = "Inter (CFF) \\ Łódź"
    pdf = render_pdf(job_of_drawings(cff_book, Drawing(Text(40, 90, 60, "cff", text, 400))), cff_book)
    assert words_of(pdf).strip() == text
    assert pdf.count(b"/Subtype/Type3") == 1
    assert b"/FontFile" not in pdf


def test_a_face_of_many_glyphs_takes_several_type_3_fonts(cff_book: FontBook) -> None:
    known = cff_book.face("cff").glyphs
    letters = "".join(chr(code) for code in range(0x21, 0x250) if code in known and chr(code).isalpha())
    lines = [
        Text(10, 20 + 20 * row, 9, "cff", letters[start : start + 80], 300)
        for row, start in enumerate(range(0, 560, 80))
    ]
    pdf = render_pdf(job_of_drawings(cff_book, Drawing(*lines)), cff_book)
    assert pdf.count(b"/Subtype/Type3") == 2
    assert "".join(words_of(pdf).split()) == letters


@pytest.mark.parametrize("text", ["(", "\\)(", "\\\\ \\101", "一丨", "Ĩ ĩ Ŝ ŝ č", "⠨⡜", "𝔸 and 𝔹"])
def test_a_text_whose_codes_are_signs_of_the_pdf_is_still_that_text(text: str, book: FontBook) -> None:
    shown = "".join(char for char in text if char == " " or ord(char) in book.face("text").glyphs) or "("
    pdf = render_pdf(job_of_drawings(book, Drawing(Text(40, 90, 40, "text", shown, 400))), book)
    assert words_of(pdf).strip() == shown


def test_letters_lie_where_their_widths_put_them(book: FontBook) -> None:
    face, size = book.face("text"), 60
    text = "lililili" * 3 + "H"
    page = first_page(book, Text(10, 90, size, "text", text, 0))
    last = np.flatnonzero((page < 128).any(axis=0))[-1]
    end = 10 + face.advance(text) * size / 1000
    assert end - 0.12 * size < last < end


def test_nothing_is_embedded_but_what_is_shown(book: FontBook) -> None:
    one, alphabet = (
        len(render_pdf(job_of_drawings(book, Drawing(Text(40, 90, 40, "text", text, 400))), book))
        for text in ("A", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    )
    assert one < 4_000 < alphabet < 16_000


def test_no_font_is_named_that_nothing_uses(book: FontBook) -> None:
    pdf = render_pdf(job_of_drawings(book, Drawing(Box(1, 1, 5, 5))), book)
    assert b"Helvetica" not in pdf
    assert b"/Type/Font" not in pdf
