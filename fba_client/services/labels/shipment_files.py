"""Labels of a shipment as one PDF at a touch: item labels for SKUs, and the box labels that the backend made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from fba_client.domain.items import ItemLine
from fba_client.domain.times import iso_seconds
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.box_labels import kept_label_sets, shipment_box_rows, shipments_of_draft
from fba_client.services.desk import Desk
from fba_client.services.labels.backend import kept_set
from fba_client.services.labels.boxes import BoxWish, wanted_shipments
from fba_client.services.labels.files import PDF, save_labels
from fba_client.services.labels.item_orders import item_order
from fba_client.services.labels.lines import LabelLook
from fba_client.services.labels.orders import LabelOrder, Medium, PrintResult
from fba_client.settings import write_whole
from fba_client.store.label_documents import BOX_LABELS, LabelDocuments
from fba_client.store.prints import Printed, add_prints

Report = Callable[[int, int], None]


def save_item_labels(
    desk: Desk,
    lines: Sequence[ItemLine],
    *,
    sheet: str,
    skip: int,
    path: Path,
    dpi: int = 300,
    look: LabelLook | None = None,
    draft_id: str = "",
    book: FontBook | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> PrintResult:
    """Write the item labels of ``lines`` as one PDF, the whole file or none, and enter them in the print ledger.

    Every distinct label is read back first. Raises LabelError and its kinds, DiskFull, SettingsError when the file
    cannot be written, Cancelled; nothing is written or entered then.
    """
    book = book or FontBook()
    medium = Medium(find_sheet(sheet, desk.folder.sheets), dpi, skip)
    order = item_order(desk, lines, medium, book, draft_id=draft_id, look=look)
    return save_labels(desk, order, path, PDF, book, report=report, cancel=cancel)


def usual_item_order(
    desk: Desk, lines: Sequence[ItemLine], draft_id: str, confirmation_id: str, book: FontBook | None = None
) -> LabelOrder:
    """The item labels of a shipment on the sheet that is usual on this desk, from its first position. Raises LabelError
    and its kinds."""
    usual = desk.settings.labels
    medium = Medium(find_sheet(usual.sheet, desk.folder.sheets), usual.dpi)
    return item_order(desk, lines, medium, book or FontBook(), draft_id=draft_id, confirmation_id=confirmation_id)


def save_as_pdf(desk: Desk, order: LabelOrder, path: Path, *, cancel: threading.Event | None = None) -> PrintResult:
    """Write an order as one PDF and enter it in the print ledger. Raises as ``save_labels`` does."""
    return save_labels(desk, order, path, PDF, FontBook(), cancel=cancel)


def box_label_files(desk: Desk, draft_id: str) -> list[Path]:
    """The backend's own label PDFs that are kept for a draft's shipments, in their order; empty before they came.

    Of a shipment whose labels were fetched for more than one paper, those that came last.
    """
    files: list[Path] = []
    for shipment in shipments_of_draft(desk.cache, desk.workspace, draft_id):
        sets = kept_label_sets(desk.workspace, shipment.confirmation_id)
        files += _files(desk, next((kept for kept in sets if kept.what == BOX_LABELS), None))
    return files


def save_box_labels(desk: Desk, draft_id: str, path: Path) -> PrintResult:
    """Write all box labels of a draft as one PDF in box order, its pages as the backend made them, and enter them in
    the print ledger.

    Raises LabelError when those of one of its shipments were not fetched yet or a kept file is damaged, DiskFull,
    SettingsError when the file cannot be written; nothing is written or entered then.
    """
    from fba_client.labels.backend.joining import join_pdfs  # noqa: PLC0415 - brings PDFium

    shipments = wanted_shipments(desk, BoxWish(draft_id))
    files = [file for shipment in shipments for file in _files(desk, kept_set(desk, shipment))]
    content, pages = join_pdfs(files)
    boxes = [
        Printed("box", box.box_id, 1, draft_id=draft_id, confirmation_id=shipment.confirmation_id)
        for shipment in shipments
        for box in shipment_box_rows(desk.cache, shipment.shipment_id)
    ]
    with desk.workspace.write() as connection:
        add_prints(connection, boxes, media="", output=PDF, printed_at=iso_seconds(desk.clock.now()))
        write_whole(path, content)
    return PrintResult(len(boxes) or pages, pages, len(boxes) or pages, paths=(path,))


def _files(desk: Desk, kept: LabelDocuments | None) -> list[Path]:
    names = [document.file_name for document in kept.documents] if kept is not None else []
    return [desk.folder.documents / Path(name).name for name in names]
