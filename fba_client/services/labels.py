"""Labels of a shipment as one PDF at a touch: item labels for SKUs, and the box labels that the backend made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from fba_client.domain.items import ItemLine
from fba_client.domain.times import iso_seconds
from fba_client.errors import LabelError
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.labels import box_ids, kept_box_labels
from fba_client.services.desk import Desk
from fba_client.services.item_orders import item_order
from fba_client.services.label_files import PDF, save_labels
from fba_client.services.label_lines import LabelLook
from fba_client.services.label_orders import Medium, PrintResult
from fba_client.settings import write_whole
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


def box_label_files(desk: Desk, draft_id: str) -> list[Path]:
    """The backend's own label PDFs that are kept for a draft's shipments, in their order; empty before they came."""
    names = kept_box_labels(desk.cache, desk.workspace, draft_id)
    return [desk.folder.documents / Path(name).name for name in names]


def save_box_labels(desk: Desk, draft_id: str, path: Path) -> PrintResult:
    """Write all box labels of a draft as one PDF in box order and enter them in the print ledger.

    Raises LabelError when none were fetched yet or a kept file is damaged, DiskFull, EnvironmentProblem.
    """
    from fba_client.labels.backend.joining import join_pdfs  # noqa: PLC0415 - brings PDFium

    files = box_label_files(desk, draft_id)
    if not files:
        raise LabelError(
            "There are no box labels for this shipment yet.",
            advice="They are fetched once the shipment is confirmed; sync and try again.",
        )
    content, pages = join_pdfs(files)
    write_whole(path, content)
    boxes = box_ids(desk.cache, desk.workspace, draft_id)
    prints = [Printed("box", box_id, 1, draft_id=draft_id) for box_id in boxes]
    with desk.workspace.write() as connection:
        add_prints(connection, prints, media="", output=PDF, printed_at=iso_seconds(desk.clock.now()))
    return PrintResult(len(boxes) or pages, pages, len(boxes) or pages, paths=(path,))
