"""Labels saved as files: PDF to print anywhere, commands of label printers, pictures. Whole files or none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.domain.times import iso_seconds
from fba_client.errors import Cancelled, LabelError, UserInputError
from fba_client.labels.backend.vector import is_backend_job, render_backend_pdf
from fba_client.labels.job import LabelJob
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count
from fba_client.services.desk import Desk
from fba_client.services.files_together import FilesTogether
from fba_client.services.labels.checks import checked
from fba_client.services.labels.order_specs import order_spec
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.services.printing.running import rest_is_gone
from fba_client.store import print_runs
from fba_client.store.prints import add_prints, keep_position

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from fba_client.labels.drawing.raw import RawSetup

Report = Callable[[int, int], None]
PDF, ZPL, EPL, PNG = "pdf", "zpl", "epl", "png"
FORMATS = (PDF, ZPL, EPL, PNG)
MOST_FILES = 1_000  # of a job that is saved as pictures, one a page


def file_format(path: Path, given: str = "") -> str:
    """The format asked for, else the one that the file's ending means. Raises UserInputError when that is none."""
    wanted = (given or path.suffix.lstrip(".")).lower()
    if wanted in FORMATS:
        return wanted
    raise UserInputError(
        "“{word}” is not a format for labels.",
        field="format",
        advice="Name the file .pdf, .zpl, .epl or .png, or choose one of these formats.",
        word=wanted or path.name,
    )


def save_labels(
    desk: Desk,
    order: LabelOrder,
    path: Path,
    shape: str,
    book: FontBook,
    *,
    setup: RawSetup | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> PrintResult:
    """Write the order as ``shape`` (pdf, zpl, epl, png; '' by the file's ending) and enter it in the print ledger.

    Several pages as PNG become files beside each other, ``labels-01.png`` and on. ``setup`` is the printer's for ZPL
    and EPL. Every distinct label is read back first (see ``checked``). Raises LabelError and its kinds, UserInputError
    for the format, DiskFull, SettingsError when a file cannot be written, Cancelled; no file is changed and nothing is
    entered then.
    """
    shape = file_format(path, shape)
    page_paths(path, order.job.n_pages if shape == PNG else 1)  # before the long work
    order, distinct = checked(order, report=report, cancel=cancel)
    job = order.job
    paths = page_paths(path, job.n_pages if shape == PNG else 1)
    with FilesTogether(paths) as files:
        files.write(_contents(order, shape, book, setup, report, cancel))
        with desk.workspace.write() as conn:  # the ledger is proven to take it before there is a file
            _enter(conn, order, shape, iso_seconds(desk.clock.now()))
            files.put()
    return PrintResult(job.n_labels, job.n_pages, distinct, job.next_position, paths=paths, left_out=order.left_out)


def page_paths(path: Path, pages: int) -> tuple[Path, ...]:
    """The files that so many pages become: ``path`` itself for one, else numbered ones beside it. Raises LabelError
    for more than a folder should get at once."""
    if pages == 1:
        return (path,)
    if pages > MOST_FILES:
        raise LabelError(
            "These labels would become {count} files; {most} are the most.",
            field="format",
            advice="Save them as PDF, which has all pages in one file, or save fewer labels at once.",
            count=Count(pages),
            most=Count(MOST_FILES),
        )
    digits = max(2, len(str(pages)))
    return tuple(path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, pages + 1))


def _enter(conn: Connection, order: LabelOrder, shape: str, now: str) -> None:
    job, spec = order.job, order_spec(order)
    prints = spec.first(job.n_labels, kind=order.kind, draft_id=order.draft_id)
    add_prints(conn, prints, media=job.sheet.id, output=shape, printed_at=now)
    if spec.leaves_part_used:
        keep_position(conn, job.sheet.id, job.next_position, now)
    if order.resumes and not print_runs.close(conn, order.resumes, now):
        raise rest_is_gone(order.title)


def _contents(
    order: LabelOrder,
    shape: str,
    book: FontBook,
    setup: RawSetup | None,
    report: Report | None,
    cancel: threading.Event | None,
) -> Iterator[Iterable[bytes]]:
    """What each file holds, drawn as it is asked for."""
    job = order.job
    if shape == PNG:
        from fba_client.labels.drawing.png import png_pages  # noqa: PLC0415 - brings Pillow

        yield from ((page,) for page in png_pages(job, book, report=report, cancel=cancel))
    elif shape != PDF:
        yield _commands(job, shape, book, setup, report, cancel)
    else:
        yield (drawn_pdf(order, book, report=report, cancel=cancel),)


def drawn_pdf(
    order: LabelOrder, book: FontBook, *, report: Report | None = None, cancel: threading.Event | None = None
) -> bytes:
    """The pages of an order as a PDF of their exact size. Raises as the drawing does, Cancelled."""
    job = order.job
    if is_backend_job(job):
        return render_backend_pdf(job, book, report=report, cancel=cancel)
    from fba_client.labels.drawing.pdf import render_pdf  # noqa: PLC0415 - only needed once labels are saved

    return render_pdf(job, book, title=order.title, report=report, cancel=cancel)


def _commands(
    job: LabelJob,
    shape: str,
    book: FontBook,
    setup: RawSetup | None,
    report: Report | None,
    cancel: threading.Event | None,
) -> Iterator[bytes]:
    from fba_client.labels.drawing import epl, zpl  # noqa: PLC0415 - labels are made
    from fba_client.labels.drawing.raw import RawSetup  # noqa: PLC0415

    draw = zpl.zpl_chunks if shape == ZPL else epl.epl_chunks
    done = 0
    for chunk in draw(job, book, setup or RawSetup()):
        _heed(cancel)
        yield chunk.data
        done += chunk.labels
        if report is not None:
            report(done, job.n_labels)


def _heed(cancel: threading.Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled
