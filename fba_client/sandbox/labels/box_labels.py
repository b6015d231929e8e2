"""Draws the labels of a shipment's boxes: one with the box id, and a partnered carrier's own with its tracking id."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from fba_client.sandbox.labels.box_pages import ONE_BOX_A_PAGE, PAGE_TYPES, PageType
from fba_client.sandbox.labels.drawing import (
    BOLD,
    INCH,
    MONO,
    Frame,
    draw_code128,
    draw_line,
    draw_lines,
    draw_qr,
    widest_dots,
)
from fba_client.sandbox.labels.kinds import BoxLabel, CarrierSlip, PalletLabel

_WIDEST = 5.6 * INCH  # a label on half a sheet must still go on 4 x 6 in, lying
DrawnLabel = Callable[[Canvas, Frame], None]


def draw_box_labels(labels: Sequence[BoxLabel], page_type: str) -> bytes:
    """The PDF of ``labels`` on the pages of ``page_type``; the same input gives the same bytes."""
    page = PAGE_TYPES[page_type]
    jobs = [list(_jobs(label, page)) for label in labels]
    if page_type in ONE_BOX_A_PAGE:
        return _document(page, jobs)
    flat = [job for of_box in jobs for job in of_box]
    size = len(page.slots)
    return _document(page, [flat[at : at + size] for at in range(0, len(flat), size)])


def draw_pallet_labels(labels: Sequence[PalletLabel], page_type: str) -> bytes:
    """The PDF of four labels for each pallet."""
    page = PAGE_TYPES[page_type]
    jobs: list[DrawnLabel] = [_pallet_job(label) for label in labels for _ in range(4)]
    size = len(page.slots)
    return _document(page, [jobs[at : at + size] for at in range(0, len(jobs), size)])


def _document(page: PageType, pages: Sequence[Sequence[DrawnLabel]]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=page.paper, invariant=1)
    for jobs in pages:
        slots = page.slots
        if isinstance(jobs[0], _Turned):
            canvas.setPageSize((page.paper[1], page.paper[0]))
            slots = (Frame(0, 0, page.paper[1], page.paper[0]),)
        else:
            canvas.setPageSize(page.paper)
        for slot, job in zip(slots, jobs, strict=False):
            job(canvas, slot.inset(0.1 * INCH).at_most(_WIDEST))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _jobs(label: BoxLabel, page: PageType) -> Iterator[DrawnLabel]:
    jobs: list[DrawnLabel] = [lambda canvas, frame: _draw_box(canvas, frame, label)]
    slip = label.slip
    if slip and page.carrier:
        upright: DrawnLabel = lambda canvas, frame: _draw_carrier(canvas, frame, label, slip)  # noqa: E731
        jobs.insert(0 if page.carrier_first else 1, _Turned(upright) if page.turned else upright)
    yield from jobs


class _Turned:
    """A label that comes lying: drawn upright, turned by 90 degrees, on a page that is as wide as the label is high."""

    def __init__(self, job: DrawnLabel) -> None:
        self._job = job

    def __call__(self, canvas: Canvas, frame: Frame) -> None:
        canvas.saveState()
        canvas.translate(frame.right, frame.y)
        canvas.rotate(90)
        self._job(canvas, Frame(0, 0, frame.height, frame.width))
        canvas.restoreState()


def _draw_box(canvas: Canvas, frame: Frame, label: BoxLabel) -> None:
    half = frame.width / 2 - 4
    y = _heading(canvas, frame, f"Box {label.number} of {label.total}", label.weight)
    left = draw_lines(canvas, ("SHIP FROM:", *label.ship_from), frame.x, y, half, size=7)
    right = draw_lines(canvas, ("SHIP TO:", *label.ship_to), frame.x + half + 8, y, half, size=7)
    y = min(left, right) - 6
    canvas.line(frame.x, y, frame.right, y)
    y = draw_lines(canvas, (f"Shipment: {label.shipment_name}", f"Center: {label.center}"), frame.x, y, frame.width)
    _draw_bars(canvas, label.box_id, Frame(frame.x, y - 8 - 0.6 * INCH, frame.width, 0.6 * INCH))
    y -= 8 + 0.6 * INCH + 16
    if label.content_code:
        draw_qr(canvas, label.content_code, frame.x, y, y - frame.y)
    else:
        draw_line(canvas, label.contents, frame.x, y - 10, frame.width)
        draw_line(canvas, "Keep this label uncovered.", frame.x, y - 20, frame.width, size=7)


def _draw_carrier(canvas: Canvas, frame: Frame, label: BoxLabel, slip: CarrierSlip) -> None:
    y = _heading(canvas, frame, f"{label.number} of {label.total}", label.weight, title=slip.name)
    half = frame.width / 2 - 4
    left = draw_lines(canvas, ("FROM:", *label.ship_from), frame.x, y, half, size=6)
    right = draw_lines(canvas, ("SHIP TO:", *label.ship_to), frame.x + half + 8, y, half, size=7)
    y = min(left, right) - 4
    canvas.line(frame.x, y, frame.right, y)
    draw_line(canvas, slip.service, frame.x, y - 12, frame.width, font=BOLD, size=11)
    _draw_bars(canvas, slip.tracking_id, Frame(frame.x, y - 20 - 0.6 * INCH, frame.width, 0.6 * INCH))
    y -= 20 + 0.6 * INCH + 16
    draw_line(canvas, f"REF 1: {label.shipment_id}   REF 2: {label.box_id}", frame.x, y - 9, frame.width, size=7)


def _pallet_job(label: PalletLabel) -> DrawnLabel:
    def draw(canvas: Canvas, frame: Frame) -> None:
        half = frame.width / 2 - 4
        y = _heading(canvas, frame, f"Pallet {label.number} of {label.total}", "")
        left = draw_lines(canvas, ("SHIP FROM:", *label.ship_from), frame.x, y, half, size=7)
        right = draw_lines(canvas, ("SHIP TO:", *label.ship_to), frame.x + half + 8, y, half, size=7)
        y = min(left, right) - 6
        y = draw_lines(canvas, (f"Shipment: {label.shipment_name}", f"Center: {label.center}"), frame.x, y, frame.width)
        _draw_bars(canvas, label.shipment_id, Frame(frame.x, y - 8 - 0.6 * INCH, frame.width, 0.6 * INCH))

    return draw


def _heading(canvas: Canvas, frame: Frame, count: str, weight: str, *, title: str = "FBA") -> float:
    y = frame.top - 16
    draw_line(canvas, title, frame.x, y, frame.width / 2, font=BOLD, size=16)
    draw_line(canvas, f"{count}  {weight}".rstrip(), frame.x + frame.width / 2, y, frame.width / 2, font=BOLD, size=11)
    canvas.line(frame.x, y - 5, frame.right, y - 5)
    return y - 6


def _draw_bars(canvas: Canvas, value: str, bars: Frame) -> None:
    draw_code128(canvas, value, bars, dots=widest_dots(value, bars.width) or 1)
    canvas.setFont(MONO, 10)
    canvas.drawCentredString(bars.x + bars.width / 2, bars.y - 11, value)
