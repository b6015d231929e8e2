"""ZPL as a printer would understand it: the same dots as every other drawing, and no title that is a command."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from label_rig import Drawing, job_of_drawings
from raw_rig import EVERY_KIND, HOSTILE, item_job

from fba_client.labels.drawing.png import rasterised_page
from fba_client.labels.drawing.raw import RawChunk, RawSetup
from fba_client.labels.drawing.reading import PrintedBars, PrintedGraphic, PrintedPage, PrintedText, bitmap_of
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.drawing.zpl.reader import read_commands, read_pages
from fba_client.labels.elements import Bars, Box, Picture, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import BOLD, TEXT, FontBook
from fba_client.labels.symbols.code128 import set_b_pattern

ALL_DOTS = RawSetup(own_type=False)


def pages_of(chunks: list[RawChunk]) -> list[PrintedPage]:
    return [page for chunk in chunks for page in read_pages(chunk.data)]


@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_every_kind_of_element_is_drawn_to_the_dot(dpi: int, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(*EVERY_KIND), sheet="Thermal_100x150", dpi=dpi)
    (page,) = pages_of(list(zpl_chunks(job, book, ALL_DOTS)))
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))


@pytest.mark.parametrize("dpi", DPI_CHOICES)
@pytest.mark.parametrize("title", HOSTILE)
def test_an_item_label_as_dots_is_the_one_of_the_preview(dpi: int, title: str, book: FontBook) -> None:
    job = item_job(book, ItemLabel("X001ABCDEF", title, "New", "2027-12-31", "^LOT~", "Seller \\_"), dpi=dpi)
    (page,) = pages_of(list(zpl_chunks(job, book, ALL_DOTS)))
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))


@pytest.mark.parametrize("title", HOSTILE)
def test_a_printer_finds_in_the_fields_exactly_what_was_laid_out(title: str, book: FontBook) -> None:
    job = item_job(book, ItemLabel("X001ABCDEF", title), dpi=300)
    label = next(job.page(0)).label
    (page,) = pages_of(list(zpl_chunks(job, book, RawSetup())))
    said = [item.text for item in page.items if isinstance(item, PrintedText)]
    laid_out = [text.text.replace("…", "...") for text in label.elements if isinstance(text, Text)]
    assert [item.code for item in page.items if isinstance(item, PrintedBars)] == ["X001ABCDEF"]
    assert set(said) <= set(laid_out)
    assert "New" in said


def test_plain_text_is_set_by_the_printer_where_the_layout_has_room_for_it(book: FontBook) -> None:
    job = item_job(book, ItemLabel("X001ABCDEF", "Water Bottle, 32 oz"), dpi=300)
    texts = [text for text in next(job.page(0)).label.elements if isinstance(text, Text) and text.face == TEXT]
    (page,) = pages_of(list(zpl_chunks(job, book, RawSetup())))
    printed = [item for item in page.items if isinstance(item, PrintedText)]
    assert [(item.left, item.baseline, item.text) for item in printed] == [(t.x, t.baseline, t.text) for t in texts]
    assert all(item.length <= text.width for item, text in zip(printed, texts, strict=True))


def test_bold_text_is_sent_as_our_dots_since_the_printers_face_has_but_one_weight(book: FontBook) -> None:
    width = round(book.face(BOLD).advance("Box 3 of 12") * 54 / 1000)
    job = job_of_drawings(book, Drawing(Text(20, 80, 54, BOLD, "Box 3 of 12", width)), sheet="Thermal_100x150")
    (page,) = pages_of(list(zpl_chunks(job, book, RawSetup())))
    assert [type(item) for item in page.items] == [PrintedGraphic]
    assert np.array_equal(bitmap_of(page, book), rasterised_page(job, 0, book))


def test_the_readable_code_keeps_our_face_which_tells_0_from_o(book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(EVERY_KIND[7]), sheet="Thermal_57x32")
    (chunk,) = zpl_chunks(job, book, RawSetup())
    names = [command.name for command in read_commands(chunk.data)]
    assert "^FD" not in names
    assert np.array_equal(bitmap_of(pages_of([chunk])[0]), rasterised_page(job, 0, book))


def test_codes_that_are_met_again_come_out_the_same(book: FontBook) -> None:
    labels = [ItemLabel(f"X00{number:07}", "") for number in (1, 23, 1)]
    first, other, again = zpl_chunks(item_job(book, *labels), book, RawSetup())
    assert first == again != other


def test_the_bars_read_at_every_resolution(book: FontBook) -> None:
    for dpi in DPI_CHOICES:
        (page,) = pages_of(list(zpl_chunks(item_job(book, ItemLabel("X001ABCDEF", "Tea"), dpi=dpi), book, RawSetup())))
        assert [result.text for result in zxingcpp.read_barcodes(bitmap_of(page, book))] == ["X001ABCDEF"]


@pytest.mark.parametrize("code", ["A>B", "^XZ", "~JA", "_5E", "a\\b", ">:>;>9", " ~^>0 ", "B-12345678"])
def test_codes_with_signs_of_zpl_are_printed_in_subset_b_with_the_pattern_laid_out(code: str, book: FontBook) -> None:
    bars = Bars(10, 10, 50, 2, set_b_pattern(code), code)
    (page,) = pages_of(
        list(zpl_chunks(job_of_drawings(book, Drawing(bars), sheet="Thermal_100x150"), book, RawSetup()))
    )
    assert page.items == (PrintedBars(10, 10, 50, 2, bars.pattern, code),)


@pytest.mark.parametrize("bars", [Bars(10, 10, 50, 11, set_b_pattern("A"), "A"), Bars(10, 10, 50, 2, "1101011", "A")])
def test_bars_that_the_printer_would_draw_otherwise_are_sent_as_dots(bars: Bars, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(bars), sheet="Thermal_100x150")
    (page,) = pages_of(list(zpl_chunks(job, book, RawSetup())))
    assert [type(item) for item in page.items] == [PrintedGraphic]
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0))


@pytest.mark.parametrize("x", [-40, -7, 380])
@pytest.mark.parametrize("y", [-30, 180])
def test_what_leaves_the_page_is_cut_there(x: int, y: int, book: FontBook) -> None:
    for setup in (ALL_DOTS, RawSetup()):
        element = Picture(x, y, 60, 50, (b"\xaa" * 8,) * 50)  # with spare bits set, which are no dots
        job = job_of_drawings(book, Drawing(element, Box(x, y, 60, 50, 2)), sheet="Thermal_2x1in", dpi=203)
        (page,) = pages_of(list(zpl_chunks(job, book, setup)))
        assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))


def test_calibration_moves_everything(book: FontBook) -> None:
    moved = Calibration(right_um=-2000, down_um=1500)
    entry = [Copies(Drawing(*EVERY_KIND), 1)]
    job = LabelJob(find_sheet("Thermal_100x150"), 203, entry, book, calibration=moved)
    (page,) = pages_of(list(zpl_chunks(job, book, ALL_DOTS)))
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))


def test_copies_are_counted_by_the_printer_in_parts_of_a_hundred(book: FontBook) -> None:
    job = item_job(book, ItemLabel("X001ABCDEF", "Tea"), ItemLabel("X001ABCDEG", "Tea"), copies=250)
    chunks = list(zpl_chunks(job, book, RawSetup()))
    assert [chunk.labels for chunk in chunks] == [100, 100, 50] * 2
    assert [page.times for page in pages_of(chunks)] == [100, 100, 50] * 2


def test_a_roll_three_across_is_one_page_a_row(book: FontBook) -> None:
    job = item_job(book, ItemLabel("X1", ""), copies=7, sheet="Roll_3_across_1.25x1in", dpi=300)
    chunks = list(zpl_chunks(job, book, ALL_DOTS))
    assert [chunk.labels for chunk in chunks] == [3, 3, 1]
    pages = pages_of(chunks)
    for number, page in enumerate(pages):
        assert np.array_equal(bitmap_of(page), rasterised_page(job, number, book))
    assert [len(zxingcpp.read_barcodes(bitmap_of(page))) for page in pages] == [3, 3, 1]


def test_the_rest_of_a_job_is_the_same_formats(book: FontBook) -> None:
    labels = [ItemLabel(f"X00{number:07}", "Tea") for number in range(6)]
    job = item_job(book, *labels)
    rest = job.rest(4)
    assert rest is not None
    assert list(zpl_chunks(rest, book, RawSetup())) == list(zpl_chunks(job, book, RawSetup()))[4:]


def test_the_set_up_is_in_every_format(book: FontBook) -> None:
    setup = RawSetup(darkness=18, speed=4, after="cut")
    job = item_job(book, ItemLabel("X1", ""), ItemLabel("X2", ""))
    for chunk in zpl_chunks(job, book, setup):
        (page,) = read_pages(chunk.data)
        assert (page.darkness, page.speed, page.after) == (18, 4, "cut")
        assert (page.width, page.length) == job.sheet.page_dots(203)


@pytest.mark.parametrize(("after", "command"), [("tear", b"^MMT"), ("cut", b"^MMC"), ("peel", b"^MMP"), ("", b"^MM")])
def test_what_happens_after_a_label(after: str, command: bytes, book: FontBook) -> None:
    (chunk,) = zpl_chunks(item_job(book, ItemLabel("X1", "")), book, RawSetup(after=after))
    assert (command in chunk.data) == bool(after)


def test_the_printers_own_settings_are_left_alone(book: FontBook) -> None:
    (chunk,) = zpl_chunks(item_job(book, ItemLabel("X1", "")), book, RawSetup())
    assert not {"~SD", "^PR", "^MM"} & {command.name for command in read_commands(chunk.data)}


def test_settings_beyond_the_printers_scale_are_held_at_its_end(book: FontBook) -> None:
    (chunk,) = zpl_chunks(item_job(book, ItemLabel("X1", "")), book, RawSetup(darkness=99, speed=0))
    (page,) = read_pages(chunk.data)
    assert (page.darkness, page.speed) == (30, 1)
