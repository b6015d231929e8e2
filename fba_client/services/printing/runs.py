"""Print runs by the person's wish: sent to a label printer, taken up again where they stopped, or let go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from fba_client.domain.times import iso_seconds
from fba_client.errors import Cancelled, LabelError, PrinterProblem, PrintStopped, UserInputError
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count
from fba_client.printers.printer import EPL, ZPL, Printer
from fba_client.services.desk import Desk
from fba_client.services.labels.checks import checked
from fba_client.services.labels.order_specs import order_of_run
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.services.printing.running import RunningPrint, begin_run, rest_is_gone
from fba_client.store import print_runs

if TYPE_CHECKING:
    from fba_client.labels.drawing.raw import RawChunk
    from fba_client.labels.job import LabelJob
    from fba_client.printers.channel import Channel

__all__ = [
    "begin_run",
    "dismiss_run",
    "offer_run_again",
    "print_raw",
    "reprint_order",
    "resume_order",
    "settle_dead_runs",
]
Report = Callable[[int, int], None]
OpenChannel = Callable[[Printer, str, threading.Event | None], AbstractContextManager["Channel"]]


def print_raw(
    desk: Desk,
    order: LabelOrder,
    printer: Printer,
    book: FontBook,
    *,
    report: Report | None = None,
    cancel: threading.Event | None = None,
    channel: OpenChannel | None = None,
) -> PrintResult:
    """Send the order to a printer in its own language, laid out for its resolution, after every distinct label was
    read back (see ``checked``).

    What the printer took is kept as it goes and enters the print ledger, also when it stops half-way: then the run is
    unfinished, and ``resume_order`` has the rest. ``report`` hears of labels sent and in all; ``channel`` (given the
    printer, the order's title and ``cancel``) stands in for the printer's own. Raises LabelError and its kinds (nothing
    was sent then), PrinterProblem, Cancelled, which is PrintStopped once it has begun.
    """
    order, distinct = checked(order.at_resolution(printer.dpi, book), cancel=cancel)
    chunks = _heeding(raw_chunks(order.job, printer, book), cancel)
    run = begin_run(desk, order, output=printer.name, printer_id=printer.id)
    try:
        with run, (channel or _own_channel)(printer, order.title, cancel) as way:
            _send(way, chunks, run, order.job.n_labels, report)
    except PrinterProblem as problem:
        raise _broken_off(problem, run, order) from problem.__cause__
    except Cancelled as stop:
        raise PrintStopped(run.acknowledged, run.unsure, order.job.n_labels) from stop
    return run.result(distinct)


def _send(way: Channel, chunks: Iterator[RawChunk], run: RunningPrint, total: int, report: Report | None) -> None:
    sent = 0
    for chunk in chunks:
        if not way.keeps_back:
            run.leave(chunk.labels)
        way.send(chunk.data)
        sent += chunk.labels
        if not way.keeps_back:
            run.acknowledge(chunk.labels)
        if report is not None:
            report(sent, total)
    way.finish()
    run.acknowledge(sent - run.acknowledged)


def _heeding(chunks: Iterator[RawChunk], cancel: threading.Event | None) -> Iterator[RawChunk]:
    for chunk in chunks:
        if cancel is not None and cancel.is_set():
            raise Cancelled
        yield chunk


def raw_chunks(job: LabelJob, printer: Printer, book: FontBook) -> Iterator[RawChunk]:
    """The job in the printer's language, part by part. Raises UserInputError for a printer that is sent no commands."""
    from fba_client.labels.drawing.raw import RawSetup  # noqa: PLC0415 - labels are made

    setup = RawSetup(darkness=printer.darkness, speed=printer.speed, after=printer.after)
    if printer.language == ZPL:
        from fba_client.labels.drawing.zpl import zpl_chunks  # noqa: PLC0415

        return zpl_chunks(job, book, setup)
    if printer.language == EPL:
        from fba_client.labels.drawing.epl import epl_chunks  # noqa: PLC0415

        return epl_chunks(job, book, setup)
    raise UserInputError(
        "The printer “{name}” is driven by the system, not by commands.",
        advice="Print on it from the window, or save a PDF.",
        name=printer.name,
    )


def resume_order(desk: Desk, run_id: str, book: FontBook, *, first_label: int | None = None) -> LabelOrder:
    """The rest of an unfinished run, after the last label that was acknowledged, on the same medium.

    ``first_label`` (from 0) is where to go on instead, since only the person sees what came out of the printer. The old
    run is closed when the order begins to print. Raises LabelError when there is nothing left or it is gone.
    """
    settle_dead_runs(desk)
    found = _kept_run(desk, run_id)
    if found.state not in (print_runs.STOPPED, print_runs.FAILED):
        raise rest_is_gone(found.head.title)
    order = order_of_run(desk, found, book)
    rest = order.job.rest(found.acknowledged if first_label is None else first_label)
    if rest is None:
        raise LabelError("Nothing of “{title}” is left to print.", advice="", title=found.head.title)
    return replace(order, job=rest, resumes=run_id)


def reprint_order(desk: Desk, run_id: str, book: FontBook) -> LabelOrder:
    """All labels of an earlier run once more. Raises LabelError when it is not kept any more."""
    return order_of_run(desk, _kept_run(desk, run_id), book)


def dismiss_run(desk: Desk, run_id: str) -> None:
    """No longer offer the rest of an unfinished run; what was printed stays in the ledger."""
    settle_dead_runs(desk)
    with desk.workspace.write() as conn:
        print_runs.dismiss(conn, run_id, iso_seconds(desk.clock.now()))


def offer_run_again(desk: Desk, run_id: str) -> bool:
    """Undo ``dismiss_run``; False when that is no longer possible."""
    with desk.workspace.write() as conn:
        return print_runs.offer_again(conn, run_id, iso_seconds(desk.clock.now()))


def settle_dead_runs(desk: Desk) -> int:
    """Enter in the ledger what runs printed whose program died, once each; how many there were."""
    return print_runs.settle_dead(desk.workspace, desk.clock)


def _own_channel(printer: Printer, title: str, cancel: threading.Event | None) -> AbstractContextManager[Channel]:
    from fba_client.printers.opening import open_channel  # noqa: PLC0415 - a printer is used

    return open_channel(printer, title=title, cancel=cancel)


def _kept_run(desk: Desk, run_id: str) -> print_runs.KeptRun:
    with desk.workspace.read() as conn:
        found = print_runs.run(conn, run_id)
    if found is None:
        raise LabelError("There is no print run {run}.", advice="", run=run_id[:40])
    return found


def _broken_off(problem: PrinterProblem, run: RunningPrint, order: LabelOrder) -> PrinterProblem:
    """The problem with how far the printer came; as it is when the printer has all, or nothing at all."""
    total = order.job.n_labels
    if run.acknowledged == total or not (run.acknowledged or run.unsure):
        return problem
    if not run.acknowledged:
        return PrinterProblem(
            "Of {total} labels the first {unsure} may be out already: {reason}",
            advice=problem.advice,
            unsure=Count(run.unsure),
            total=Count(total),
            reason=problem.phrase,
        )
    return PrinterProblem(
        "After {done} of {total} labels: {reason}",
        advice=problem.advice,
        done=Count(run.acknowledged),
        total=Count(total),
        reason=problem.phrase,
    )
