"""A test page on a printer, before labels are spent on it. It is no label of anything and enters no ledger."""

from __future__ import annotations

from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.marks import page_job
from fba_client.labels.media.test_page import TestPage
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration
from fba_client.services.desk import Desk
from fba_client.services.print_runs import raw_chunks


def print_test_page(desk: Desk, printer: Printer) -> None:
    """Send the test page of the medium that is in ``printer``.

    Raises UserInputError for a printer that is sent no commands, LabelError for a medium that is gone, PrinterProblem.
    """
    from fba_client.printers.opening import open_channel  # noqa: PLC0415 - a printer is used

    book, sheet = FontBook(), find_sheet(printer.media, desk.folder.sheets)
    page = TestPage(sheet, printer.name, calibration(desk.workspace, printer.id, sheet.id))
    chunks = raw_chunks(page_job(page, sheet, printer.dpi, book), printer, book)
    with open_channel(printer, title="Test page") as way:
        for chunk in chunks:
            way.send(chunk.data)
        way.finish()
