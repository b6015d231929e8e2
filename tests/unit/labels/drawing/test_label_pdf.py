"""The PDF: rendered at the printer's resolution and read back, at every position; small, whole dots, the same bytes."""

from __future__ import annotations

import re
import threading
import zlib

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from label_rig import pages_of, words_of
from numpy.typing import NDArray

from fba_client.errors import Cancelled
from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import FontBook

HOSTILE = [
    "<b>Bold</b> <para>&amp;</para> <img src='file:///etc/passwd'/>",
    ") Tj ET Q (closing",
    "\\) \\( \\\\ \\101 \\r\\n",
    "^XA^FO0,0^FDcommand^FS~JA\\_5E",
    "\u202eright to left\u202c \u200bzero \ufeffwidth\u2066",
    "\x00\x01\x1b[31mcontrol\x7f\x85",
    "Größe 38 · Ελληνικά · Русский · Tiếng Việt · Łódź",
    "日本語 中文 한국어 العربية עברית हिन्दी ไทย",
    "😀🫠👩‍👩‍👧 emoji",
    "half \ud83d of a character",
    "e\u0301" * 200,
    "W" * 500,
    "",
]


def read(image: NDArray[np.uint8]) -> list[str]:
    return [result.text for result in zxingcpp.read_barcodes(np.ascontiguousarray(image))]


def content_of(pdf: bytes) -> str:
    """All the streams of the document that draw something."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    texts = []
    for stream in streams:
        try:
            texts.append(zlib.decompress(stream).decode("latin-1"))
        except zlib.error:
            continue
    return "\n".join(text for text in texts if " re" in text or " Do" in text)


@pytest.mark.parametrize("sheet", ["Letter_30", "Thermal_57x32"])
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_every_label_reads_back_at_every_position_and_resolution(sheet: str, dpi: int, book: FontBook) -> None:
    medium = find_sheet(sheet)
    codes = [f"X00{place:04}Q{place % 10}Z" for place in range(max(6, medium.per_page))]
    labels = [Copies(ItemLabel(code, f"Title of item {code}", "New", "2027-03-31"), 1) for code in codes]
    job = LabelJob(medium, dpi, labels, book)
    width, height = medium.label_dots(dpi)
    wanted = iter(codes)
    for number, image in enumerate(pages_of(render_pdf(job, book), dpi)):
        for placement in job.page(number):
            part = image[placement.y : placement.y + height, placement.x : placement.x + width]
            assert read(part) == [next(wanted)]
    assert next(wanted, None) is None


@pytest.mark.parametrize("skip", range(30))
def test_a_single_label_lies_at_the_first_position_and_nowhere_else(skip: int, book: FontBook) -> None:
    medium = find_sheet("Letter_30")
    job = LabelJob(medium, 203, [Copies(ItemLabel("X001ABCDEF", "Title"), 1)], book, skip=skip)
    image = next(pages_of(render_pdf(job, book), 203))
    x, y = medium.positions(203)[skip]
    width, height = medium.label_dots(203)
    part = image[y : y + height, x : x + width]
    assert read(part) == ["X001ABCDEF"]
    assert int((image < 128).sum()) == int((part < 128).sum())


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_title_is_printed_as_text_and_the_label_still_reads(title: str, book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", title, lot=title, seller_line=title)
    pdf = render_pdf(LabelJob(find_sheet("Thermal_57x32"), 300, [Copies(label, 2)], book), book)
    assert [read(image) for image in pages_of(pdf, 300)] == [["X001ABCDEF"]] * 2
    begun = re.split(r"[^ -\u058f\u3000-\ud7ff]", book.printable(title))[0]  # viewers order the rest in their own ways
    assert "".join(begun.split())[:12] in "".join(words_of(pdf).split())


def test_titles_come_out_of_the_pdf_as_the_text_they_are(book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", "Größe (38) \\ Ελλάδα Москва")
    words = words_of(render_pdf(LabelJob(find_sheet("Letter_30"), 300, [Copies(label, 1)], book), book)).split()
    assert words == ["X001ABCDEF", "Größe", "(38)", "\\", "Ελλάδα", "Москва", "New"]


@pytest.mark.parametrize(("sheet", "points"), [("Letter_30", (612, 792)), ("Thermal_57x32", (161.575, 90.709))])
def test_the_page_has_the_media_exact_size(sheet: str, points: tuple[float, float], book: FontBook) -> None:
    document = pdfium.PdfDocument(render_pdf(job_of(sheet, 1, book), book))
    size = document[0].get_size()
    document.close()
    assert size == pytest.approx(points, abs=0.001)


def test_every_number_but_the_pages_scale_is_whole(book: FontBook) -> None:
    content = content_of(render_pdf(job_of("Letter_30", 3, book), book))
    fractions = [line for line in content.split("\n") if re.search(r"\d\.\d", line)]
    assert fractions == ["0.24 0 0 0.24 0 0 cm"]


def test_bars_are_drawn_in_units_of_whole_dots(book: FontBook) -> None:
    job = job_of("Letter_30", 1, book)
    bars = next(job.placed(job.copies[0].label).bars())
    content = content_of(render_pdf(job, book))
    scales = re.findall(r"q ([0-9]+) 0 0 ([0-9]+) [0-9]+ [0-9]+ cm", content)
    assert (str(bars.module), str(bars.height)) in scales
    widths = [int(width) for width in re.findall(r"[0-9]+ 0 ([0-9]+) 1 re\b", content)]
    assert sum(widths) == bars.pattern.count("1")


def test_a_label_printed_often_is_drawn_once(book: FontBook) -> None:
    few, often = (render_pdf(job_of("Letter_30", count, book), book) for count in (3, 3000))
    assert few.count(b"/Subtype/Form") == often.count(b"/Subtype/Form") == 1
    assert (len(often) - len(few)) / 2997 < 10


def test_pages_that_are_alike_have_one_drawing(book: FontBook) -> None:
    pdf = render_pdf(job_of("Thermal_57x32", 50, book), book)
    assert pdf.count(b"/Type/Page/") == 50
    assert content_of(pdf).count("cm\nq 1 0 0 1") == 2


def test_the_pdf_asks_viewers_not_to_scale_it_and_has_its_title(book: FontBook) -> None:
    pdf = render_pdf(job_of("Letter_30", 1, book), book, title="Tea (日本)")
    assert b"/PrintScaling/None" in pdf
    document = pdfium.PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == "Tea (日本)"
    document.close()


def test_the_same_job_gives_the_same_bytes(book: FontBook) -> None:
    first, second = (render_pdf(job_of("Letter_30", 5, book), FontBook(folders=())) for _ in range(2))
    assert first == second


def test_progress_is_told_by_the_page_and_a_cancelled_job_ends(book: FontBook) -> None:
    job, told, cancel = job_of("Letter_30", 61, book), list[tuple[int, int]](), threading.Event()
    render_pdf(job, book, report=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    cancel.set()
    with pytest.raises(Cancelled):
        render_pdf(job, book, cancel=cancel)


def job_of(sheet: str, count: int, book: FontBook) -> LabelJob:
    return LabelJob(find_sheet(sheet), 300, [Copies(ItemLabel("X001ABCDEF", "A title"), count)], book)
