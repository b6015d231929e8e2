"""Draws item labels (the FNSKU in Code 128, its title and condition) on the backend's sheets or for a thermal printer.

Sizes of the sheets: createMarketplaceItemLabels. Margins and pitch are not published; these are the makers' usual ones.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from fba_client.sandbox.labels.box_pages import A4, LETTER
from fba_client.sandbox.labels.drawing import INCH, MM, MONO, Frame, draw_code128, draw_line, widest_dots
from fba_client.sandbox.labels.kinds import ItemLabel


@dataclass(frozen=True, slots=True)
class Sheet:
    """Labels of ``label`` (width, height) in points, ``columns`` by ``rows``, from ``margin`` (left, top)."""

    paper: tuple[float, float]
    columns: int
    rows: int
    label: tuple[float, float]
    margin: tuple[float, float]
    gap: float = 0.0

    def slot(self, index: int) -> Frame:
        """The place of label ``index``, counted by rows from the top left."""
        row, column = divmod(index, self.columns)
        x = self.margin[0] + column * (self.label[0] + self.gap)
        return Frame(x, self.paper[1] - self.margin[1] - (row + 1) * self.label[1], *self.label)

    @property
    def places(self) -> int:
        """How many labels a page takes."""
        return self.columns * self.rows


def _a4(columns: int, rows: int, width_mm: float, height_mm: float, gap_mm: float = 0.0) -> Sheet:
    left = (210 - columns * width_mm - (columns - 1) * gap_mm) / 2
    top = (297 - rows * height_mm) / 2
    return Sheet(A4, columns, rows, (width_mm * MM, height_mm * MM), (left * MM, top * MM), gap_mm * MM)


SHEETS = {
    "A4_21": _a4(3, 7, 63.5, 38.1, 2.5),
    "A4_24": _a4(3, 8, 63.5, 33.9, 2.5),
    "A4_24_64x33": _a4(3, 8, 64.6, 33.8, 2.5),
    "A4_24_66x35": _a4(3, 8, 66.0, 33.9, 2.0),
    "A4_24_70x36": _a4(3, 8, 70.0, 36.0),
    "A4_24_70x37": _a4(3, 8, 70.0, 37.0),
    # Published as 38.1 mm high, but eight rows of those do not fit on A4.
    "A4_24i": _a4(3, 8, 63.5, 33.9, 2.5),
    "A4_27": _a4(3, 9, 63.5, 29.6, 2.5),
    "A4_40_52x29": _a4(4, 10, 52.5, 29.7),
    "A4_44_48x25": _a4(4, 11, 48.5, 25.4),
    "Letter_30": Sheet(LETTER, 3, 10, (2.625 * INCH, 1 * INCH), (0.1875 * INCH, 0.5 * INCH), 0.125 * INCH),
}


def thermal(width_mm: float, height_mm: float) -> Sheet:
    """One label a page."""
    size = (width_mm * MM, height_mm * MM)
    return Sheet(size, 1, 1, size, (0, 0))


def draw_item_labels(labels: Sequence[ItemLabel], sheet: Sheet) -> bytes:
    """The PDF of all ``labels`` on ``sheet``. Raises ValueError when a barcode is too wide for its label."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=sheet.paper, invariant=1)
    wanted = [label for label in labels for _ in range(label.quantity)]
    for index, label in enumerate(wanted):
        if index and index % sheet.places == 0:
            canvas.showPage()
        _draw(canvas, label, sheet.slot(index % sheet.places))
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, label: ItemLabel, slot: Frame) -> None:
    inner = slot.inset(0.04 * INCH)
    dots = widest_dots(label.fnsku, slot.width)
    if not dots:
        raise ValueError(f"{label.fnsku} does not fit on a label {slot.width / MM:.1f} mm wide")
    bars_height = max(0.25 * INCH, inner.height * 0.4)
    bars = Frame(slot.x, inner.top - bars_height, slot.width, bars_height)
    draw_code128(canvas, label.fnsku, bars, dots=dots)
    canvas.setFont(MONO, 8)
    canvas.drawCentredString(slot.x + slot.width / 2, bars.y - 9, label.fnsku)
    draw_line(canvas, label.title, inner.x, bars.y - 18, inner.width, size=7)
    draw_line(canvas, label.condition, inner.x, bars.y - 26, inner.width, size=7)
