"""Labels printed through a system's driver without a window: exact pages for a queue of CUPS."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import closing

from fba_client.errors import UserInputError
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.cups import CupsChannel, page_options
from fba_client.printers.printer import Printer
from fba_client.services.desk import Desk
from fba_client.services.labels.checks import checked
from fba_client.services.labels.files import drawn_pdf
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.services.printing.running import begin_run

Report = Callable[[int, int], None]
_PATIENCE_S = 60.0


def print_pages(
    desk: Desk,
    order: LabelOrder,
    printer: Printer,
    book: FontBook,
    *,
    report: Report | None = None,
    cancel: threading.Event | None = None,
    system: str = sys.platform,
) -> PrintResult:
    """Print the order on a printer of the system's, at its exact size, after every distinct label was read back (see
    ``checked``). The queue takes it whole, and then it is in the ledger, or not at all.

    ``report`` hears of pages drawn and in all. Raises UserInputError on Windows, LabelError and its kinds,
    PrinterProblem, Cancelled.
    """
    check_reachable(printer, system)
    order, distinct = checked(order.at_resolution(printer.dpi, book), cancel=cancel)
    pages = drawn_pdf(order, book, report=report, cancel=cancel)
    with begin_run(desk, order, output=printer.name, printer_id=printer.id) as run:
        put_pages(printer, order.job.sheet, order.title, pages)
        run.acknowledge_pages(order.job.n_pages)
    return run.result(distinct)


def put_pages(printer: Printer, sheet: Sheet, title: str, pages: bytes) -> None:
    """Put a PDF of pages of ``sheet`` into the printer's queue, to be printed at their exact size. Raises
    PrinterProblem; nothing was printed then."""
    size = float(sheet.page_width), float(sheet.page_height)
    if sheet.turned:
        from fba_client.labels.drawing.turned import turned_pages  # noqa: PLC0415 - brings PDFium

        pages, size = turned_pages(pages), (size[1], size[0])
    options = page_options(printer.address, *size)
    with closing(CupsChannel(printer.address, title, timeout_s=_PATIENCE_S, options=options)) as queue:
        queue.send(pages)
        queue.finish()


def check_reachable(printer: Printer, system: str = sys.platform) -> None:
    """Raise UserInputError where nothing but the window can print on a printer through its driver."""
    if system == "win32":
        raise UserInputError(
            "On Windows, labels reach “{name}” through its driver from the window only.",
            field="printer",
            advice="Print from the window, save a PDF with --out, or set a label printer up with ZPL or EPL: "
            "fba-client printers add --help",
            name=printer.name,
        )
