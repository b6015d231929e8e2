"""PNG pages: one bit a dot, the true size, the labels at their places."""

from __future__ import annotations

import threading
from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from label_rig import Drawing, job_of_drawings
from PIL import Image

from fba_client.errors import Cancelled
from fba_client.labels.drawing.png import png_pages
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Box
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import FontBook


def opened(content: bytes) -> Image.Image:
    picture = Image.open(BytesIO(content))
    assert picture.format == "PNG"
    return picture


@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_a_page_has_its_true_size_in_black_and_white(dpi: int, book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(Box(3, 4, 10, 5)), sheet="Letter_30", dpi=dpi)
    (content,) = png_pages(job, book)
    picture = opened(content)
    assert picture.mode == "1"
    assert picture.size == (round(8.5 * dpi), 11 * dpi)
    assert picture.info["dpi"] == pytest.approx((dpi, dpi), abs=0.05)


def test_labels_are_at_their_places_to_the_dot(book: FontBook) -> None:
    job = job_of_drawings(book, Drawing(Box(3, 4, 10, 5)), sheet="Letter_30", copies=40, skip=2)
    pages = [np.asarray(opened(content)) for content in png_pages(job, book)]
    assert len(pages) == job.n_pages == 2
    for number, page in enumerate(pages):
        wanted = np.ones_like(page)
        for placement in job.page(number):
            wanted[placement.y + 4 : placement.y + 9, placement.x + 3 : placement.x + 13] = False
        assert np.array_equal(page, wanted)


def test_text_is_drawn_in_glyphs_and_the_bars_read(book: FontBook) -> None:
    job = LabelJob(find_sheet("Thermal_57x32"), 203, [Copies(ItemLabel("X001ABCDEF", "Tea"), 1)], book)
    (content,) = png_pages(job, book)
    page = np.asarray(opened(content).convert("L"))
    assert [result.text for result in zxingcpp.read_barcodes(page)] == ["X001ABCDEF"]
    blocks = rasterised(next(job.page(0)).label)
    ink = (page == 0).sum()
    assert 0 < ink < (blocks == 0).sum()


def test_pages_are_told_and_a_cancelled_job_ends(book: FontBook) -> None:
    job, told, cancel = (
        job_of_drawings(book, Drawing(Box(3, 4, 10, 5)), copies=3),
        list[tuple[int, int]](),
        threading.Event(),
    )
    pages = png_pages(job, book, report=lambda done, total: told.append((done, total)), cancel=cancel)
    next(pages)
    next(pages)
    assert told == [(1, 3)]
    cancel.set()
    with pytest.raises(Cancelled):
        next(pages)
