"""An order of labels carried out for a terminal: asked about a double, printed or saved with progress, and told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
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
    from fba_client.services.label_orders import LabelOrder, PrintResult

_NAMED = 5
_RESUME = "Go on with the rest: fba-client labels resume"
Report = Callable[[int, int], None]


def deliver(desk: Desk, order: LabelOrder, goal: Target, book: FontBook) -> None:
    """Print or save ``order`` and tell what came of it.

    A box or pallet that was printed before, or items of a shipment that have all their labels, are asked about on a
    terminal and refused off one (UserInputError), unless they are wanted again.
    """
    if not goal.again:
        _ask_about_doubles(desk, order)
    with _progress(order.title) as report:
        try:
            result = _carried_out(desk, order, goal, book, report)
        except (PrinterProblem, KeyboardInterrupt):
            if _is_unfinished(desk):
                typer.echo(_RESUME, err=True)
            raise
    typer.echo(f"{_count(result.labels, 'label')} on {_count(result.pages, 'page')}: {_where(goal, result)}")


def _carried_out(desk: Desk, order: LabelOrder, goal: Target, book: FontBook, report: Report) -> PrintResult:
    if isinstance(goal.goal, Path):
        from fba_client.services.label_files import save_labels  # noqa: PLC0415 - labels are made

        return save_labels(desk, order, goal.goal, goal.shape, book, report=report)
    from fba_client.services.print_runs import print_raw  # noqa: PLC0415

    return print_raw(desk, order, goal.goal, book, report=report)


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


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _where(goal: Target, result: PrintResult) -> str:
    if len(result.paths) < 2:
        return goal.name
    return f"{result.paths[0]} ... {result.paths[-1].name}"


def _is_unfinished(desk: Desk) -> bool:
    from fba_client.queries.print_ledger import unfinished_runs  # noqa: PLC0415 - brings SQLAlchemy

    return bool(unfinished_runs(desk.workspace))
