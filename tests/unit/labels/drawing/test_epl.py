"""EPL2: the same dots as every other drawing, no text in it but plain codes, and a reader that takes nothing else."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from label_rig import Drawing, job_of_drawings
from raw_rig import EVERY_KIND, HOSTILE, item_job

from fba_client.errors import LabelError
from fba_client.labels.drawing.epl import epl_chunks
from fba_client.labels.drawing.epl.reader import find_page, read_pages
from fba_client.labels.drawing.png import rasterised_page
from fba_client.labels.drawing.raw import RawChunk, RawSetup
from fba_client.labels.drawing.reading import CommandsRefused, PrintedBars, PrintedGraphic, PrintedPage, bitmap_of
from fba_client.labels.elements import Bars, Picture
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern

RESOLUTIONS = (203, 300)
HEAD = b"\nq400\nQ200,24\nZT\nN\n"


def pages_of(chunks: list[RawChunk]) -> list[PrintedPage]:
    return [page for chunk in chunks for page in read_pages(chunk.data)]


@pytest.mark.parametrize("dpi", RESOLUTIONS)
def test_every_kind_of_element_is_drawn_to_the_dot(dpi: int, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(*EVERY_KIND), sheet="Thermal_100x150", dpi=dpi)
    (page,) = pages_of(list(epl_chunks(job, book, RawSetup())))
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))


@pytest.mark.parametrize("title", HOSTILE)
def test_titles_are_dots_and_never_part_of_a_command(title: str, book: FontBook) -> None:
    job = item_job(book, ItemLabel("X001ABCDEF", title, "New", "", '"\\"\nP9\n'))
    (chunk,) = epl_chunks(job, book, RawSetup())
    (page,) = read_pages(chunk.data)
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0, book))
    assert [result.text for result in zxingcpp.read_barcodes(bitmap_of(page))] == ["X001ABCDEF"]
    assert page.times == 1


def test_plain_codes_are_drawn_by_the_printer_in_subset_b(book: FontBook) -> None:
    bars = Bars(10, 10, 50, 3, set_b_pattern("X00-a 1."), "X00-a 1.")
    (chunk,) = epl_chunks(job_of_drawings(book, Drawing(bars), sheet="Thermal_100x150"), book, RawSetup())
    assert b'B10,10,0,1B,3,9,50,N,"X00-a 1."\n' in chunk.data
    assert pages_of([chunk])[0].items == (PrintedBars(10, 10, 50, 3, bars.pattern, bars.code),)


@pytest.mark.parametrize(
    "bars",
    [
        Bars(10, 10, 50, 2, set_b_pattern('a"b\\c'), 'a"b\\c'),
        Bars(10, 10, 50, 11, set_b_pattern("A"), "A"),
        Bars(10, 10, 50, 2, "1101011", "A"),
        Bars(-10, 10, 50, 2, set_b_pattern("A"), "A"),
    ],
)
def test_other_bars_are_sent_as_dots(bars: Bars, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(bars), sheet="Thermal_100x150")
    (page,) = pages_of(list(epl_chunks(job, book, RawSetup())))
    assert [type(item) for item in page.items] == [PrintedGraphic]
    assert np.array_equal(bitmap_of(page), rasterised_page(job, 0))


def test_dots_may_hold_any_byte(book: FontBook) -> None:
    rows = tuple(bytes((byte, 255 - byte)) for byte in range(256))
    job = job_of_drawings(book, Drawing(Picture(3, 2, 16, 256, rows)), sheet="Thermal_100x150", dpi=203)
    (page,) = pages_of(list(epl_chunks(job, book, RawSetup())))
    assert page.items == (PrintedGraphic(3, 2, rows),)


def test_copies_are_counted_by_the_printer_in_parts_of_a_hundred(book: FontBook) -> None:
    chunks = list(epl_chunks(item_job(book, ItemLabel("X1", ""), copies=250), book, RawSetup()))
    assert [chunk.labels for chunk in chunks] == [100, 100, 50]
    assert [page.times for page in pages_of(chunks)] == [100, 100, 50]


def test_a_roll_two_across_is_one_page_a_row(book: FontBook) -> None:
    job = item_job(book, ItemLabel("X1", ""), copies=5, sheet="Roll_2_across_2x1in")
    chunks = list(epl_chunks(job, book, RawSetup()))
    assert [chunk.labels for chunk in chunks] == [2, 2, 1]
    for number, page in enumerate(pages_of(chunks)):
        assert np.array_equal(bitmap_of(page), rasterised_page(job, number, book))


def test_the_set_up_is_in_every_form(book: FontBook) -> None:
    job = item_job(book, ItemLabel("X1", ""), ItemLabel("X2", ""))
    for page in pages_of(list(epl_chunks(job, book, RawSetup(darkness=18, speed=4, after="cut")))):
        assert (page.darkness, page.speed, page.after) == (18, 4, "cut")
        assert (page.width, page.length) == job.sheet.page_dots(203)


def test_the_printers_own_settings_are_left_alone(book: FontBook) -> None:
    (page,) = pages_of(list(epl_chunks(item_job(book, ItemLabel("X1", "")), book, RawSetup())))
    assert (page.darkness, page.speed, page.after) == (-1, -1, "")


def test_600_dots_per_inch_are_refused_with_a_way_out(book: FontBook) -> None:
    with pytest.raises(LabelError, match="600") as refused:
        next(epl_chunks(item_job(book, ItemLabel("X1", ""), dpi=600), book, RawSetup()))
    assert "ZPL" in refused.value.advice


@pytest.mark.parametrize(
    "commands",
    [
        b'A10,10,0,1,1,1,N,"text"\n',
        b'B10,10,0,1,2,6,50,N,"X1"\n',  # a subset that the printer chooses
        b'B10,10,0,1B,2,6,50,B,"X1"\n',  # with a line of text
        b'B10,10,0,1B,2,6,50,N,"X\\"1"\n',
        b'B10,10,0,1B,2,6,50,N,""\n',
        b'B10,10,0,1B,2,6,50,N,"X\x01"\n',
        b"LO1,2,3\n",
        b"LO1,2,3,4,5\n",
        b"GW1,2,1,2,\x01\n",  # a byte short
        b"GW1,2,1,2,\x01\x02\x03\n",  # a byte too many
        b"X1,2,3,4,5\n",
        b"N\n",
        b"^XA^XZ\n",
    ],
)
def test_anything_else_is_refused(commands: bytes) -> None:
    with pytest.raises(CommandsRefused):
        list(read_pages(HEAD + commands + b"P1\n"))


@pytest.mark.parametrize("data", [b"q400\nN\nP1\n", HEAD, HEAD + b"P0\n", HEAD + b"P1", b"hello\n", b"\nq400\r\n"])
def test_what_is_no_complete_form_is_refused(data: bytes) -> None:
    with pytest.raises(CommandsRefused):
        list(read_pages(data))


def test_the_end_of_a_form_is_found_as_it_arrives() -> None:
    form = HEAD + b"GW1,2,1,3,\nP9\nLO1,2,3,4\nP2\n"
    assert [find_page(form[:count], 0) for count in range(1, len(form))] == [-1] * (len(form) - 1)
    assert find_page(form + b"\nq", 0) == len(form)


def test_a_form_that_cannot_become_right_is_refused_at_once() -> None:
    with pytest.raises(CommandsRefused):
        find_page(HEAD + b"A1,2,3\n", 0)
