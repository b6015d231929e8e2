"""``labels resume``: the rest of a job that stopped half-way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.label_delivery import deliver
from fba_client.cli.label_options import FormatOption, Options, OutOption, PrinterOption, Target, chosen_printer
from fba_client.cli.labels import labels_app
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob
    from fba_client.queries.print_ledger import UnfinishedRun
    from fba_client.services.desk import Desk


@labels_app.command()
@reporting_errors
def resume(
    context: typer.Context,
    run: Annotated[str, typer.Argument(metavar="RUN", help="Which job, by the id that the list shows.")] = "",
    from_label: Annotated[
        int,
        typer.Option(
            "--from-label", metavar="N", min=0, help="Go on at this label (from 1) instead: count what came out."
        ),
    ] = 0,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="Print no more of it, and offer it no more.")] = False,
    printer: PrinterOption = "",
    shape: FormatOption = None,
    out: OutOption = None,
) -> None:
    """Print the rest of a job that stopped: after the last label that the printer took, on the same printer.

    Without RUN it takes the only unfinished job, or lists them when there are several.
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are made
    from fba_client.queries.print_ledger import unfinished_runs  # noqa: PLC0415
    from fba_client.services.printing.runs import dismiss_run, resume_order  # noqa: PLC0415

    with invocation(context).desk() as desk:
        found = unfinished_runs(desk.workspace)
        if not found and not run:
            typer.echo("No job is unfinished.")
            return
        chosen = _chosen_run(found, run)
        if dismiss:
            dismiss_run(desk, chosen.run_id)
            typer.echo(f"Dismissed: {chosen.title}, {chosen.left} of {chosen.total} labels")
            return
        book = FontBook()
        order = resume_order(desk, chosen.run_id, book, first_label=from_label - 1 if from_label else None)
        deliver(desk, order, _goal(desk, Options(shape=shape, printer=printer, out=out), chosen, order.job), book)


def _goal(desk: Desk, options: Options, run: UnfinishedRun, job: LabelJob) -> Target:
    """Where the rest of a run goes: to the file or printer that was named, else to the printer that it was on."""
    from fba_client.queries.printers import find_printer  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.labels.files import file_format  # noqa: PLC0415 - labels are made
    from fba_client.services.labels.orders import Medium  # noqa: PLC0415
    from fba_client.services.printing.addresses import printer_of_id  # noqa: PLC0415

    medium = Medium(job.sheet, job.dpi, job.skip, job.calibration)
    if options.out is not None:
        return Target(medium, options.out, file_format(options.out, options.shape or ""), again=True)
    if options.printer:
        chosen = chosen_printer(desk, options)
        return Target(medium, printer_of_id(chosen.id, job.dpi) or chosen, "", again=True)
    same = find_printer(desk.workspace, run.printer_id or run.output) or printer_of_id(run.printer_id, run.dpi)
    if same is None:
        raise UserInputError(
            "The printer “{name}” is not set up any more.",
            field="printer",
            advice="Choose another one with --printer NAME, or a file with --out FILE.",
            name=run.output,
        )
    return Target(medium, same, "", again=True)


def _chosen_run(found: tuple[UnfinishedRun, ...], words: str) -> UnfinishedRun:
    matching = [run for run in found if run.run_id.startswith(words)]
    if len(matching) == 1:
        return matching[0]
    listed = "; ".join(
        f"{run.run_id[:8]} {run.title}: {run.acknowledged} of {run.total} on {run.output} ({run.created_at})"
        for run in found
    )
    raise UserInputError(
        "Several jobs are unfinished: {jobs}." if not words else "No unfinished job is called so. There are: {jobs}.",
        advice="Name one: fba-client labels resume RUN",
        jobs=listed or "none",
    )
