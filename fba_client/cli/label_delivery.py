"""An order of labels carried out for a terminal: asked about a double, printed or saved with progress, and told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
import typer

from fba_client.cli.label_options import Target
from fba_client.errors import PrinterProblem, UserInputError

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.queries.print_ledger import UnfinishedRun
    from fba_client.services.desk import Desk
    from fba_client.services.labels.doubles import Doubles
    from fba_client.services.labels.orders import LabelOrder, LeftOut, PrintResult

PARTIAL = 3  # exit code: printed, but not all that was asked for
_NAMED = 5
_AGAIN_OR_MISSING = "Add --again to print them once more, or --missing to print those that were not."
_RESUME = "Go on with the rest: fba-client labels resume"
Report = Callable[[int, int], None]


def deliver(desk: Desk, order: LabelOrder, goal: Target, book: FontBook) -> None:
    """Print or save ``order`` and tell what came of it.

    What was printed before (see ``find_doubles``) is asked about on a terminal and refused off one (UserInputError),
    unless it is wanted again; of items of no shipment, which nothing says the number of, that is only told off one.
    Exit code 3 when faulty labels were left out, which are named before and after.
    """
    if not goal.again:
        order = _without_doubles(desk, order)
    for left in order.left_out:
        typer.echo(f"Left out: {_in_place(left)}: {left.error}", err=True)
    _tell_unprintable(order, book)
    with telling_of_rest(desk), _progress(order.title) as report:
        result = carried_out(desk, order, goal, book, report)
    typer.echo(f"{counted(result.labels, 'label')} on {counted(result.pages, 'page')}: {_where(goal, result)}")
    if result.left_out:
        _tell_left_out(result.left_out, len(order.left_out))
        raise typer.Exit(PARTIAL)


def _tell_unprintable(order: LabelOrder, book: FontBook) -> None:
    """Say which characters no font here has, and on which labels they stand."""
    from fba_client.services.labels.checks import unprintable  # noqa: PLC0415 - labels are made

    found = unprintable(order, book)
    for name, chars in list(found.items())[:_NAMED]:
        named = ", ".join(f"“{char}” (U+{ord(char):04X})" for char in chars[:_NAMED])
        more = f" and {len(chars) - _NAMED} more" if len(chars) > _NAMED else ""
        typer.echo(f"No font here has {named}{more}: on the label of {name} there is an empty box.", err=True)
    if len(found) > _NAMED:
        typer.echo(f"So it is on {counted(len(found) - _NAMED, 'label')} more.", err=True)


def carried_out(
    desk: Desk, order: LabelOrder, goal: Target, book: FontBook, report: Report | None = None
) -> PrintResult:
    """Print or save ``order``. Raises as ``save_labels``, ``print_raw`` and ``print_pages`` do."""
    if isinstance(goal.goal, Path):
        from fba_client.services.labels.files import save_labels  # noqa: PLC0415 - labels are made

        return save_labels(desk, order, goal.goal, goal.shape, book, report=report)
    if goal.goal.is_raw:
        from fba_client.services.printing.runs import print_raw  # noqa: PLC0415

        return print_raw(desk, order, goal.goal, book, report=report)
    from fba_client.services.printing.queue_prints import print_pages  # noqa: PLC0415

    return print_pages(desk, order, goal.goal, book, report=report)


@contextmanager
def telling_of_rest(desk: Desk) -> Iterator[None]:
    """Say what became of a job that stops within, and how to go on with it, if it has begun to come out."""
    from fba_client.queries.print_ledger import unfinished_runs  # noqa: PLC0415 - brings SQLAlchemy

    before = {run.run_id for run in unfinished_runs(desk.workspace)}
    try:
        yield
    except (PrinterProblem, KeyboardInterrupt) as stop:
        left = [run for run in unfinished_runs(desk.workspace) if run.run_id not in before]
        for run in left:
            typer.echo(_how_far(run), err=True)
            typer.echo(_RESUME, err=True)
        if not left and isinstance(stop, KeyboardInterrupt):
            typer.echo("Nothing was sent.", err=True)
        raise


def _how_far(run: UnfinishedRun) -> str:
    if not run.acknowledged:
        return f"None of {counted(run.total, 'label')} was acknowledged. The first of them may be out already."
    return f"{run.acknowledged:,} of {counted(run.total, 'label')} went out."


def _tell_left_out(left_out: Sequence[LeftOut], told: int) -> None:
    """Name all that was left out, with the reason where that was not told before."""
    for left in left_out[told:]:
        typer.echo(f"Left out: {_in_place(left)}: {left.error}", err=True)
    names = [left.name for left in left_out]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    typer.echo(f"Not printed: {', '.join(names[:_NAMED])}{more}. Mend that, and print it by itself.", err=True)


def _in_place(left: LeftOut) -> str:
    return f"line {left.line} ({left.name})" if left.line else left.name


def _without_doubles(desk: Desk, order: LabelOrder) -> LabelOrder:
    """What is to be printed of ``order``: all of it, or what was not printed before."""
    from fba_client.services.labels.doubles import find_doubles  # noqa: PLC0415 - brings SQLAlchemy

    found = find_doubles(desk, order)
    if found is None:
        return order
    told = _told(found)
    if sys.stdin.isatty() and sys.stderr.isatty():
        return _asked(found, told)
    if order.kind == "item" and not order.draft_id:
        typer.echo(f"Printed before, within the hour: {told}. Printing again.", err=True)
        return order
    raise UserInputError(
        "These labels were printed before: {labels}.",
        field="again",
        advice="Add --again to print them once more." if order.kind == "pallet" else _AGAIN_OR_MISSING,
        labels=told,
    )


def _asked(found: Doubles, told: str) -> LabelOrder:
    """What the person wants printed of it."""
    if found.missing is None:
        typer.confirm(f"Printed before: {told}. Print again?", abort=True, err=True)
        return found.order
    missing = counted(found.missing.job.n_labels, "label")
    words = f"Printed before: {told}. Print all again (a), only the {missing} that are missing (m), or nothing (n)?"
    answer = typer.prompt(words, type=click.Choice(["a", "m", "n"]), default="m", show_choices=False, err=True)
    if answer == "n":
        raise typer.Abort
    return found.order if answer == "a" else found.missing


def _told(doubles: Doubles) -> str:
    named = [f"{subject} ({before.last_at}, {before.last_output})" for subject, before in doubles.before[:_NAMED]]
    more = len(doubles.before) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


@contextmanager
def _progress(title: str) -> Iterator[Report]:
    """A line on a terminal that says how far it is; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - slow to import, and only people need it
    from rich.status import Status  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    with Status(Text(title), console=Console(stderr=True)) as status:
        yield lambda done, total: status.update(Text(f"{title}: {done:,} of {total:,}"))


def counted(number: int, what: str) -> str:
    """The number with its word, in the plural but for one."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _where(goal: Target, result: PrintResult) -> str:
    if len(result.paths) < 2:
        return goal.name
    return f"{result.paths[0]} ... {result.paths[-1].name}"
