"""The backend's labels as a PDF of their own drawing: pieces of its pages, turned and cut to the medium, never redrawn.

Text and bars stay what they are (no picture of them), so the file prints at any printer's own resolution.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.backend.backend_label import BackendLabel, kept_pdf
from fba_client.labels.backend.fitting import Fit
from fba_client.labels.backend.pdf_file import PDFIUM, POINTS, Area

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob
    from fba_client.labels.setting.fonts import FontBook

Report = Callable[[int, int], None]


def is_backend_job(job: LabelJob) -> bool:
    """Whether all labels of the job are the backend's own, so that ``render_backend_pdf`` can draw it."""
    return all(isinstance(label, BackendLabel) for label in job.distinct_labels())


def render_backend_pdf(
    job: LabelJob,
    book: FontBook,  # noqa: ARG001 - drawn like any other job
    *,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> bytes:
    """The whole job as a PDF on pages of its medium; ``report`` hears of pages done and in all.

    Raises LabelDoesNotFit for a label that is too large for the medium, LabelError for a kept file that is gone or for
    other labels than the backend's, Cancelled once ``cancel`` is set.
    """
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

    labels = {id(job.placed(label)): label for label in job.distinct_labels()}
    with PDFIUM:
        made = pdfium.PdfDocument.new()
    pieces = _Pieces(made, job)
    try:
        for number in range(job.n_pages):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            placements = [(labels[id(placed.label)], placed.x, placed.y) for placed in job.page(number)]
            pieces.draw_page(placements)
            if report is not None:
                report(number + 1, job.n_pages)
        buffer = BytesIO()
        with PDFIUM:
            made.save(buffer)
        return buffer.getvalue()
    finally:
        pieces.close()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A piece of a page: PDFium's form, its size before it is turned, and by how much its page is turned clockwise."""

    form: Any
    width: float
    height: float
    rotation: int


class _Pieces:
    """Puts pieces of the backend's pages on pages of a new document; a piece used twice is in the file once."""

    def __init__(self, made: Any, job: LabelJob) -> None:
        self._made = made
        self._job = job
        self._size = float(job.sheet.page_width) * POINTS, float(job.sheet.page_height) * POINTS
        self._drawings: dict[BackendLabel, _Drawing] = {}

    def draw_page(self, placements: list[tuple[Any, int, int]]) -> None:
        """One page with labels at their places in dots."""
        from pypdfium2 import raw as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

        fitted = [(label, self._fit(label), x, y) for label, x, y in placements]
        with PDFIUM:
            page = self._made.new_page(*self._size)
            for label, fit, x, y in fitted:
                drawing = self._drawings[label]
                form = pdfium.FPDF_NewFormObjectFromXObject(drawing.form)
                left = x * POINTS / self._job.dpi + fit.left
                top = y * POINTS / self._job.dpi + fit.top
                matrix = pdfium.FS_MATRIX(*_matrix(drawing, fit.turn, left, self._size[1] - top))
                pdfium.FPDFPageObj_SetMatrix(form, matrix)
                pdfium.FPDFPage_InsertObject(page.raw, form)
            page.gen_content()
            page.close()

    def close(self) -> None:
        """Let go of all that PDFium holds."""
        from pypdfium2 import raw as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made

        with PDFIUM:
            for drawing in self._drawings.values():
                pdfium.FPDF_CloseXObject(drawing.form)
            self._made.close()

    def _fit(self, label: object) -> Fit:
        if not isinstance(label, BackendLabel):
            raise LabelError("Only labels that the backend made can be put into a PDF of its pages.")
        fit = label.fit(self._job.sheet.label_width, self._job.sheet.label_height)
        if label not in self._drawings:
            source = kept_pdf(label.path, label.digest)
            with PDFIUM:
                self._drawings[label] = _cut(self._made, source.raw, label.piece.page, fit.area)
        return fit


def _cut(made: Any, source: Any, number: int, area: Area) -> _Drawing:
    """What is in ``area`` of a page as a drawing in ``made``, as the page has it in its own space."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, and only needed once labels are made
    from pypdfium2 import raw  # noqa: PLC0415

    scratch = pdfium.PdfDocument.new()
    try:
        scratch.import_pages(source, [number])
        page = scratch[0]
        rotation = page.get_rotation()
        box = _in_own_space(area, page.get_bbox(), rotation)
        page.set_mediabox(*box)
        page.set_cropbox(*box)
        page.set_rotation(0)
        page.close()
        drawing = raw.FPDF_NewXObjectFromPage(made.raw, scratch.raw, 0)
    finally:
        scratch.close()
    return _Drawing(drawing, box[2] - box[0], box[3] - box[1], rotation)


def _in_own_space(
    area: Area, box: tuple[float, float, float, float], rotation: int
) -> tuple[float, float, float, float]:
    """Left, bottom, right and top, as the page counts, of what is shown in ``area`` of it."""
    left, bottom, right, top = box
    if rotation == 90:
        return left + area.top, bottom + area.left, left + area.bottom, bottom + area.right
    if rotation == 180:
        return right - area.right, bottom + area.top, right - area.left, bottom + area.bottom
    if rotation == 270:
        return right - area.bottom, top - area.right, right - area.top, top - area.left
    return left + area.left, top - area.bottom, left + area.right, top - area.top


def _matrix(drawing: _Drawing, turn: int, left: float, top: float) -> tuple[float, float, float, float, float, float]:
    """Puts a drawing, turned clockwise, with its upper left corner at ``left``, ``top`` of the page (y upwards)."""
    width, height = drawing.width, drawing.height
    turned = (turn + drawing.rotation) % 360
    if turned == 90:
        return 0, -1, 1, 0, left, top
    if turned == 180:
        return -1, 0, 0, -1, left + width, top
    if turned == 270:
        return 0, 1, -1, 0, left + height, top - width
    return 1, 0, 0, 1, left, top - height
