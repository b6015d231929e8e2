"""A test page on a printer, before labels are spent on it. It is no label of anything and enters no ledger."""

from __future__ import annotations

from fba_client.labels.job import LabelJob
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.marks import page_job
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.test_page import TestPage
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration
from fba_client.services.desk import Desk
from fba_client.services.printing.runs import raw_chunks

_TITLE = "Test page"


def print_test_page(desk: Desk, printer: Printer) -> None:
    """Send the test page of the medium that is in ``printer``.

    Raises UserInputError for a driver that only the window reaches, LabelError for a medium that is gone,
    PrinterProblem.
    """
    book, sheet = FontBook(), find_sheet(printer.media, desk.folder.sheets)
    page = TestPage(sheet, printer.name, calibration(desk.workspace, printer.id, sheet.id))
    job = page_job(page, sheet, printer.dpi, book)
    if printer.is_raw:
        _send(printer, job, book)
    else:
        _queue(printer, sheet, job, book)


def _send(printer: Printer, job: LabelJob, book: FontBook) -> None:
    from fba_client.printers.opening import open_channel  # noqa: PLC0415 - a printer is used

    chunks = raw_chunks(job, printer, book)
    with open_channel(printer, title=_TITLE) as way:
        for chunk in chunks:
            way.send(chunk.data)
        way.finish()


def _queue(printer: Printer, sheet: Sheet, job: LabelJob, book: FontBook) -> None:
    from fba_client.labels.drawing.pdf import render_pdf  # noqa: PLC0415 - labels are drawn
    from fba_client.services.printing.queue_prints import check_reachable, put_pages  # noqa: PLC0415

    check_reachable(printer)
    put_pages(printer, sheet, _TITLE, render_pdf(job, book, title=_TITLE))
