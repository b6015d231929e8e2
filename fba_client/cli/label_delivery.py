"""An order of labels carried out for a terminal: asked about a double, printed or saved with progress, and told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from fba_client.cli.label_options import Target
from fba_client.errors import PrinterProblem, UserInputError

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.services.desk import Desk
    from fba_client.services.label_doubles import Doubles
    from fba_client.services.label_orders import LabelOrder, LeftOut, PrintResult

PARTIAL = 3  # exit code: printed, but not all that was asked for
_NAMED = 5
_RESUME = "Go on with the rest: fba-client labels resume"
Report = Callable[[int, int], None]


def deliver(desk: Desk, order: LabelOrder, goal: Target, book: FontBook) -> None:
    """Print or save ``order`` and tell what came of it.

    A box or pallet that was printed before, or items of a shipment that have all their labels, are asked about on a
    terminal and refused off one (UserInputError), unless they are wanted again. Exit code 3 when faulty labels were
    left out, which are named before and after.
    """
    if not goal.again:
        _ask_about_doubles(desk, order)
    for left in order.left_out:
        typer.echo(f"Left out: {_in_place(left)}: {left.error}", err=True)
    with _progress(order.title) as report:
        try:
            result = carried_out(desk, order, goal, book, report)
        except (PrinterProblem, KeyboardInterrupt):
            tell_of_rest(desk)
            raise
    typer.echo(f"{counted(result.labels, 'label')} on {counted(result.pages, 'page')}: {_where(goal, result)}")
    if result.left_out:
        _tell_left_out(result.left_out, len(order.left_out))
        raise typer.Exit(PARTIAL)


def carried_out(
    desk: Desk, order: LabelOrder, goal: Target, book: FontBook, report: Report | None = None
) -> PrintResult:
    """Print or save ``order``. Raises as ``save_labels``, ``print_raw`` and ``print_pages`` do."""
    if isinstance(goal.goal, Path):
        from fba_client.services.label_files import save_labels  # noqa: PLC0415 - labels are made

        return save_labels(desk, order, goal.goal, goal.shape, book, report=report)
    if goal.goal.is_raw:
        from fba_client.services.print_runs import print_raw  # noqa: PLC0415

        return print_raw(desk, order, goal.goal, book, report=report)
    from fba_client.services.queue_prints import print_pages  # noqa: PLC0415

    return print_pages(desk, order, goal.goal, book, report=report)


def tell_of_rest(desk: Desk) -> None:
    """Say how to go on, when a printer stopped half-way."""
    from fba_client.queries.print_ledger import unfinished_runs  # noqa: PLC0415 - brings SQLAlchemy

    if unfinished_runs(desk.workspace):
        typer.echo(_RESUME, err=True)


def _tell_left_out(left_out: Sequence[LeftOut], told: int) -> None:
    """Name all that was left out, with the reason where that was not told before."""
    for left in left_out[told:]:
        typer.echo(f"Left out: {_in_place(left)}: {left.error}", err=True)
    names = [left.name for left in left_out]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    typer.echo(f"Not printed: {', '.join(names[:_NAMED])}{more}. Mend that, and print it by itself.", err=True)


def _in_place(left: LeftOut) -> str:
    return f"line {left.line} ({left.name})" if left.line else left.name


def _ask_about_doubles(desk: Desk, order: LabelOrder) -> None:
    from fba_client.services.label_doubles import find_doubles  # noqa: PLC0415 - brings SQLAlchemy

    found = find_doubles(desk, order) if order.kind != "item" or order.draft_id else None
    if found is None or (order.kind == "item" and found.missing is not None):
        return
    told = _told(found)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UserInputError(
            "These labels were printed before: {labels}.",
            field="again",
            advice="Add --again to print them once more, or --missing to print those that were not.",
            labels=told,
        )
    typer.confirm(f"Printed before: {told}. Print again?", abort=True, err=True)


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
