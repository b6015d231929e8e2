"""PDFs as the backend makes them, for tests: the embedded marketplace draws them and shares no code with the client."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from fba_client.labels.backend.backend_label import BackendLabel
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.labels.backend.pdf_file import PdfFile
from fba_client.labels.backend.pieces import TakenApart, take_apart
from fba_client.sandbox.labels.box_labels import draw_box_labels, draw_pallet_labels
from fba_client.sandbox.labels.drawing import Frame, draw_code128
from fba_client.sandbox.labels.kinds import BoxLabel, CarrierSlip, PalletLabel

SHIPMENT = "FBA15ABCDEFG"
FROM = ("Jo Fern", "12 Dock Road", "Portland, OR 97203", "US")
TO = ("FBA", "ONT8", "2020 East Central Avenue", "San Bernardino, CA 92408", "US")


def box_ids(count: int, shipment: str = SHIPMENT) -> list[str]:
    """The ids of a shipment's first boxes."""
    return [f"{shipment}U{number:06}" for number in range(1, count + 1)]


def box_pdf(page_type: str, boxes: int = 3, *, partnered: bool = True, shipment: str = SHIPMENT) -> bytes:
    """The box labels, with the carrier's where ``partnered``."""
    labels = [
        BoxLabel(
            box_id,
            number,
            boxes,
            shipment,
            "Spring restock",
            "ONT8",
            FROM,
            TO,
            "Single SKU: MUG-BLUE, Qty 10",
            "12.5 lb",
            slip=CarrierSlip("UPS", "UPS Ground", tracking_id(number)) if partnered else None,
        )
        for number, box_id in enumerate(box_ids(boxes, shipment), 1)
    ]
    return draw_box_labels(labels, page_type)


def pallet_pdf(page_type: str, pallets: int = 2) -> bytes:
    """Four labels for each pallet."""
    labels = [PalletLabel(SHIPMENT, "Spring restock", "ONT8", number, pallets, FROM, TO) for number in (1, pallets)]
    return draw_pallet_labels(labels[:pallets], page_type)


def tracking_id(number: int) -> str:
    """The carrier's number of a box."""
    return f"1Z999AA1012345{number:04}"


def plain_label(
    *, size: tuple[float, float] = (288, 432), turn: int = 0, rotate: int = 0, code: str = f"{SHIPMENT}U000001"
) -> bytes:
    """One label with bars of two dots at 203 dpi, drawn turned clockwise by ``turn`` on a page that is shown turned by
    ``rotate`` more."""
    width, height = size
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    canvas.setPageRotation(rotate)
    moves = {0: (0, 0), 90: (0, height), 180: (width, height), 270: (width, 0)}
    canvas.translate(*moves[turn])
    canvas.rotate(-turn)
    draw_code128(canvas, code, Frame(10, 100, 250, 50))
    canvas.drawString(20, 80, "Upright words, enough of them")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def taken_apart(path: Path, page_type: str = "", boxes: Sequence[str] = ()) -> TakenApart:
    """What is in a kept file."""
    with PdfFile.open(path) as pdf:
        return take_apart(pdf, expected=PAGE_TYPES.get(page_type), boxes=boxes)


def labels_of(path: Path, page_type: str = "", boxes: Sequence[str] = ()) -> list[BackendLabel]:
    """The labels of a kept file, as a job prints them."""
    with PdfFile.open(path) as pdf:
        digest = pdf.digest
    return [BackendLabel(path, digest, piece) for piece in taken_apart(path, page_type, boxes).pieces]
