"""Labels out of the program: item labels for lines of SKUs, and the box labels that the backend made."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fba_client.domain.items import ItemLine
from fba_client.domain.times import iso_seconds
from fba_client.errors import LabelError
from fba_client.labels.job import LabelJob
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.labels import box_ids, kept_box_labels
from fba_client.services.desk import Desk
from fba_client.services.label_lines import LabelLook, ResolvedLine, item_job, resolve_lines
from fba_client.settings import write_whole
from fba_client.store.prints import Printed, add_prints, keep_position

Report = Callable[[int, int], None]
PDF = "pdf"


@dataclass(frozen=True, slots=True)
class LabelResult:
    """What was printed or saved. ``next_position`` (from 0) is where the part-used sheet goes on; 0 is a new one."""

    labels: int
    pages: int
    distinct: int
    next_position: int = 0


def save_item_labels(
    desk: Desk,
    lines: Sequence[ItemLine],
    *,
    sheet: str,
    skip: int,
    path: Path,
    dpi: int = 300,
    look: LabelLook | None = None,
    book: FontBook | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> LabelResult:
    """Write the item labels of ``lines`` as one PDF, the whole file or none, and enter them in the print ledger.

    Every distinct label is read back first. Raises LabelError and its kinds, DiskFull, EnvironmentProblem when the file
    cannot be written, Cancelled; nothing is written or entered then.
    """
    from fba_client.labels.drawing.pdf import render_pdf  # noqa: PLC0415 - brings ReportLab

    book = book or FontBook()
    resolved = resolve_lines(desk, lines, look)
    job = item_job(resolved, sheet=sheet, skip=skip, dpi=dpi, book=book)
    verified = check_job(job, report=report, cancel=cancel)
    content = render_pdf(job, book, report=report, cancel=cancel)
    write_whole(path, content)
    record_item_prints(desk, resolved, job, output=PDF)
    return LabelResult(job.n_labels, job.n_pages, verified, job.next_position)


def check_job(job: LabelJob, *, report: Report | None = None, cancel: threading.Event | None = None) -> int:
    """Read every distinct label of the job back; how many there are. Raises LabelDoesNotFit, LabelDoesNotRead."""
    from fba_client.labels.verify import verify_job  # noqa: PLC0415 - brings the reader

    return verify_job(job, report=report, cancel=cancel)


def record_item_prints(desk: Desk, lines: Sequence[ResolvedLine], job: LabelJob, *, output: str) -> None:
    """Enter a job that was printed or saved in the print ledger, and remember where its last sheet goes on."""
    copies: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.label is not None:
            copies[line.label.fnsku, line.line.msku] += line.line.quantity
    now = iso_seconds(desk.clock.now())
    with desk.workspace.write() as connection:
        prints = (Printed("item", fnsku, count, msku) for (fnsku, msku), count in copies.items())
        add_prints(connection, prints, media=job.sheet.id, output=output, printed_at=now)
        if job.sheet.per_page > 1:
            keep_position(connection, job.sheet.id, job.next_position, now)


def forget_position(desk: Desk, sheet: str) -> None:
    """Start the next job on that sheet at a new one."""
    with desk.workspace.write() as connection:
        keep_position(connection, sheet, 0, iso_seconds(desk.clock.now()))


def remember_choices(desk: Desk, *, sheet: str, dpi: int, look: LabelLook) -> None:
    """Offer this sheet, resolution and seller's line first the next time. Raises DiskFull, SettingsError."""
    labels = replace(desk.settings.labels, sheet=sheet, dpi=dpi, seller_line=look.seller_line)
    if labels != desk.settings.labels:
        desk.replace_settings(replace(desk.settings, labels=labels))


def box_label_files(desk: Desk, draft_id: str) -> list[Path]:
    """The backend's own label PDFs that are kept for a draft's shipments, in their order; empty before they came."""
    names = kept_box_labels(desk.cache, desk.workspace, draft_id)
    return [desk.folder.documents / Path(name).name for name in names]


def save_box_labels(desk: Desk, draft_id: str, path: Path) -> LabelResult:
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
    return LabelResult(labels=len(boxes) or pages, pages=pages, distinct=len(boxes) or pages)
