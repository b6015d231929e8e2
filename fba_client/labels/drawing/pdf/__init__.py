"""Draws a job as PDF: the placed elements and nothing else, in whole dots, small and fast.

The page's coordinates are scaled to the printer's dots once, so every number in it is an integer. What occurs more than
once is made once: the drawings of symbol characters, the glyphs of fonts, labels with many copies (Form XObject), pages
that are all alike. Text goes in as characters of embedded fonts, never as markup. The same job gives the same bytes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

from fba_client.errors import Cancelled
from fba_client.labels.collector import collector_paused
from fba_client.labels.drawing.pdf.document import PdfFile, text_string
from fba_client.labels.drawing.pdf.ink import Ink
from fba_client.labels.elements import PlacedLabel

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob
    from fba_client.labels.setting.fonts import FontBook

Report = Callable[[int, int], None]
_POINTS = 72
_IN_PLACE = 2  # so often a label is drawn where it stands; from then on it is worth a form of its own


def render_pdf(
    job: LabelJob,
    book: FontBook,
    *,
    title: str = "Labels",
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> bytes:
    """The whole job as a PDF with that title.

    ``report`` hears of pages done and in all; raises Cancelled once ``cancel`` is set.
    """
    with collector_paused():
        pages = _Pages(job, book)
        for number in range(job.n_pages):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            pages.draw(number)
            if report is not None:
                report(number + 1, job.n_pages)
        return pages.finished(title)


class _Pages:
    """The pages of one job, drawn one after the other into one file."""

    def __init__(self, job: LabelJob, book: FontBook) -> None:
        self._job = job
        self._file = PdfFile()
        self._resources, self._form_resources = self._file.reserve(), self._file.reserve()
        self._ink = Ink(self._file, book)
        self._forms: list[int] = []
        self._last_label: PlacedLabel | None = None  # the last one drawn, its operators, and how often it came again
        self._operators = ""
        self._again = 0
        self._contents: list[int] = []
        self._last_content = ""
        self._height = job.sheet.page_dots(job.dpi)[1]
        scale = _number(Fraction(_POINTS, job.dpi))
        lift = _number(job.sheet.page_height * _POINTS - Fraction(self._height * _POINTS, job.dpi))
        self._begin = f"{scale} 0 0 {scale} 0 {lift} cm\n"

    def draw(self, number: int) -> None:
        """Draw page ``number``."""
        parts = [self._begin]
        for placement in self._job.page(number):
            label = placement.label
            if label is not self._last_label:
                self._last_label, self._operators, self._again = label, self._ink.label(label), 0
            else:
                self._repeat(label)
            low = self._height - placement.y - label.height
            parts.append(f"q 1 0 0 1 {placement.x} {low} cm\n{self._operators}\nQ\n")
        content = "".join(parts)
        if content != self._last_content:
            self._last_content = content
            self._contents.append(self._file.stream(content.encode("latin-1")))
        else:
            self._contents.append(self._contents[-1])

    def _repeat(self, label: PlacedLabel) -> None:
        """Draw the last label again; copies follow each other, and with the third they get a form to refer to."""
        self._again += 1
        if self._again != _IN_PLACE:
            return
        form = self._file.stream(
            self._operators.encode("latin-1"),
            f"/Type/XObject/Subtype/Form/BBox[0 0 {label.width} {label.height}]/Resources {self._form_resources} 0 R",
        )
        self._forms.append(form)
        self._operators = f"/L{form} Do"

    def finished(self, title: str) -> bytes:
        """The file, once all pages are drawn."""
        shared = self._ink.resources()
        images = self._ink.images()
        forms = "".join([f"/L{number} {number} 0 R" for number in self._forms])
        self._file.add(f"<<{shared}/XObject<<{images}>>>>", self._form_resources)
        self._file.add(f"<<{shared}/XObject<<{images}{forms}>>>>", self._resources)
        sheet = self._job.sheet
        size = f"{_number(sheet.page_width * _POINTS)} {_number(sheet.page_height * _POINTS)}"
        tree = self._file.pages(self._contents, f"/MediaBox[0 0 {size}]/Resources {self._resources} 0 R")
        catalogue = self._file.add(
            f"<</Type/Catalog/Pages {tree} 0 R"
            "/ViewerPreferences<</PrintScaling/None/PickTrayByPDFSize true/DisplayDocTitle true>>>>"
        )
        info = self._file.add(
            f"<</Title {text_string(title)}/Creator {text_string('FBA Client')}/Producer {text_string('FBA Client')}>>"
        )
        return self._file.finished(catalogue, info)


def _number(value: Fraction) -> str:
    return f"{float(value):.8f}".rstrip("0").rstrip(".")
