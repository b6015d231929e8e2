"""The file itself: every object where the table says, pages in order however many, nothing that nothing refers to."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pytest
from label_rig import Drawing, job_of_drawings

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.drawing.pdf.document import PdfFile, text_string
from fba_client.labels.elements import Box, Picture, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook


def mixed_pdf(book: FontBook) -> bytes:
    """Labels once and often, two kinds of type, a picture."""
    copies = [Copies(ItemLabel(f"X00000000{copies}", "Größe 38"), copies) for copies in (1, 2, 5)]
    picture = Drawing(Picture(3, 4, 8, 2, (b"\xaa", b"\x55")), Text(9, 40, 20, "text", "Ω only", 60))
    return render_pdf(LabelJob(find_sheet("Letter_30"), 300, [*copies, Copies(picture, 4)], book), book)


def objects_of(pdf: bytes) -> dict[int, bytes]:
    """Each object by its number, found by the table at the end of the file."""
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n$", pdf)[0])
    assert pdf[start : start + 5] == b"xref\n"
    entries = re.findall(rb"^(\d{10}) 00000 n $", pdf[start:], re.MULTILINE)
    found = {}
    for number, entry in enumerate(entries, 1):
        head = b"%d 0 obj\n" % number
        place = int(entry)
        assert pdf[place : place + len(head)] == head
        found[number] = pdf[place + len(head) : pdf.index(b"\nendobj\n", place)]
    return found


def test_every_object_lies_where_the_table_says_and_is_referred_to(book: FontBook) -> None:
    pdf = mixed_pdf(book)
    objects = objects_of(pdf)
    texts = [body.split(b"\nstream\n")[0] for body in objects.values()]
    trailer = pdf[pdf.rindex(b"trailer") :]
    referred = {int(number) for text in (*texts, trailer) for number in re.findall(rb"(\d+) 0 R", text)}
    assert referred == set(objects)


def test_every_stream_is_as_long_as_it_says(book: FontBook) -> None:
    streams = [body for body in objects_of(mixed_pdf(book)).values() if b"\nstream\n" in body]
    assert len(streams) > 6
    for body in streams:
        head, content = body.split(b"\nstream\n", 1)
        length = re.findall(rb"/Length (\d+)>>", head)
        assert len(content) == int(length[0]) + len(b"\nendstream")


@pytest.mark.parametrize("pages", [1, 127, 128, 129, 300])
def test_pages_are_in_order_however_many(pages: int, book: FontBook) -> None:
    job = job_of_drawings(book, *[Drawing(Text(20, 60, 30, "text", f"Page {number}", 90)) for number in range(pages)])
    document = pdfium.PdfDocument(render_pdf(job, book))
    assert len(document) == pages
    for number in {0, pages // 2, pages - 1}:
        assert document[number].get_textpage().get_text_range() == f"Page {number}"
    document.close()


def test_every_page_has_the_exact_size_of_a_label_printers_medium(book: FontBook) -> None:
    sheet = find_sheet("DYMO_99014")
    job = job_of_drawings(book, Drawing(Box(1, 1, 9, 9)), sheet=sheet.id, copies=3)
    document = pdfium.PdfDocument(render_pdf(job, book))
    wanted = float(sheet.page_width * 72), float(sheet.page_height * 72)
    sizes = [page.get_size() for page in document]
    document.close()
    assert sizes == [pytest.approx(wanted, abs=0.001)] * 3


def test_an_object_may_be_written_after_others_that_refer_to_it() -> None:
    file = PdfFile()
    later = file.reserve()
    first = file.add(f"<</Next {later} 0 R>>")
    assert file.add("<<>>", later) == later
    objects = objects_of(file.finished(first, later))
    assert objects == {later: b"<<>>", first: b"<</Next 1 0 R>>"}


def test_a_string_may_have_any_character() -> None:
    assert text_string("(é") == "<FEFF002800E9>"
