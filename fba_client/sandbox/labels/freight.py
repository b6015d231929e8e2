"""Draws bills of lading."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from fba_client.sandbox.labels.box_pages import LETTER
from fba_client.sandbox.labels.drawing import BOLD, INCH, MONO, Frame, draw_code128, draw_line, draw_lines


def draw_bill_of_lading(
    shipment_id: str,
    reference_id: str,
    carrier: str,
    ship_from: Sequence[str],
    ship_to: Sequence[str],
    pallets: Sequence[str],
) -> bytes:
    """One Letter page: parties, reference (as text and Code 128), and a line for each kind of pallet."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER, invariant=1)
    page = Frame(0, 0, *LETTER).inset(0.75 * INCH)
    draw_line(canvas, "BILL OF LADING", page.x, page.top - 18, page.width, font=BOLD, size=18)
    y = draw_lines(
        canvas, (f"Carrier: {carrier}", f"Shipment: {shipment_id}"), page.x, page.top - 24, page.width, size=10
    )
    draw_code128(canvas, reference_id, Frame(page.x, y - 50, page.width, 40))
    canvas.setFont(MONO, 11)
    canvas.drawCentredString(page.x + page.width / 2, y - 64, reference_id)
    top, half = y - 80, page.width / 2 - 6
    left = draw_lines(canvas, ("SHIP FROM", *ship_from), page.x, top, half, size=10)
    right = draw_lines(canvas, ("SHIP TO", *ship_to), page.x + half + 12, top, half, size=10)
    draw_lines(canvas, ("PALLETS", *pallets), page.x, min(left, right) - 20, page.width, size=10)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
