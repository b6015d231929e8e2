"""Labels saved as files: PDF to print anywhere, commands of label printers, pictures. Whole files or none."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.domain.times import iso_seconds
from fba_client.errors import Cancelled, UserInputError
from fba_client.labels.backend.vector import is_backend_job, render_backend_pdf
from fba_client.labels.job import LabelJob
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.services.desk import Desk
from fba_client.services.label_orders import LabelOrder, PrintResult
from fba_client.services.order_specs import order_spec
from fba_client.services.running_print import rest_is_gone
from fba_client.settings import not_written, write_whole
from fba_client.store import print_runs
from fba_client.store.prints import add_prints, keep_position

if TYPE_CHECKING:
    from fba_client.labels.drawing.raw import RawSetup

Report = Callable[[int, int], None]
PDF, ZPL, EPL, PNG = "pdf", "zpl", "epl", "png"
FORMATS = (PDF, ZPL, EPL, PNG)


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
    and EPL. Every distinct label is read back first. Raises LabelError and its kinds, UserInputError for the format,
    DiskFull, SettingsError when a file cannot be written, Cancelled; no file is changed and nothing is entered then.
    """
    shape = file_format(path, shape)
    distinct = verify_job(order.job, report=report, cancel=cancel)
    job = order.job
    if shape == PNG:
        contents = _pictures(job, book, report, cancel)
    else:
        contents = [_document(order, shape, book, setup, report, cancel)]
    paths = page_paths(path, len(contents))
    with desk.workspace.write() as conn:  # the ledger is proven to take it before there is a file
        spec, now = order_spec(order), iso_seconds(desk.clock.now())
        prints = spec.first(job.n_labels, kind=order.kind, draft_id=order.draft_id)
        add_prints(conn, prints, media=job.sheet.id, output=shape, printed_at=now)
        if spec.leaves_part_used:
            keep_position(conn, job.sheet.id, job.next_position, now)
        if order.resumes and not print_runs.close(conn, order.resumes, now):
            raise rest_is_gone(order.title)
        write_all_whole(paths, contents)
    return PrintResult(job.n_labels, job.n_pages, distinct, job.next_position, paths=paths)


def page_paths(path: Path, pages: int) -> tuple[Path, ...]:
    """The files that so many pages become: ``path`` itself for one, else numbered ones beside it."""
    if pages == 1:
        return (path,)
    digits = max(2, len(str(pages)))
    return tuple(path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, pages + 1))


def write_all_whole(paths: Sequence[Path], contents: Sequence[bytes]) -> None:
    """Write several files that belong together: none takes its place before all are on the disk.

    Raises DiskFull, SettingsError; the files from before stay then.
    """
    if len(paths) == 1:
        write_whole(paths[0], contents[0])
        return
    try:
        with tempfile.TemporaryDirectory(dir=paths[0].parent, prefix=".labels.") as folder:
            made = [Path(folder) / path.name for path in paths]
            for temporary, content in zip(made, contents, strict=True):
                write_whole(temporary, content)
            for temporary, path in zip(made, paths, strict=True):
                temporary.replace(path)
    except OSError as error:
        raise not_written(paths[0], error) from error


def _document(
    order: LabelOrder,
    shape: str,
    book: FontBook,
    setup: RawSetup | None,
    report: Report | None,
    cancel: threading.Event | None,
) -> bytes:
    job = order.job
    if shape == PDF and is_backend_job(job):
        return render_backend_pdf(job, book, report=report, cancel=cancel)
    if shape == PDF:
        from fba_client.labels.drawing.pdf import render_pdf  # noqa: PLC0415 - only needed once labels are saved

        return render_pdf(job, book, title=order.title, report=report, cancel=cancel)
    from fba_client.labels.drawing import epl, zpl  # noqa: PLC0415 - labels are made
    from fba_client.labels.drawing.raw import RawSetup  # noqa: PLC0415

    draw = zpl.zpl_chunks if shape == ZPL else epl.epl_chunks
    parts: list[bytes] = []
    done = 0
    for chunk in draw(job, book, setup or RawSetup()):
        _heed(cancel)
        parts.append(chunk.data)
        done += chunk.labels
        if report is not None:
            report(done, job.n_labels)
    return b"".join(parts)


def _pictures(job: LabelJob, book: FontBook, report: Report | None, cancel: threading.Event | None) -> list[bytes]:
    from fba_client.labels.drawing.png import png_pages  # noqa: PLC0415 - brings Pillow

    pages: list[bytes] = []
    for page in png_pages(job, book):
        _heed(cancel)
        pages.append(page)
        if report is not None:
            report(len(pages), job.n_pages)
    return pages


def _heed(cancel: threading.Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled
