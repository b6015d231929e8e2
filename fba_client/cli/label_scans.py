"""``labels items --scan``: a label for each line of standard input, as it comes, for a scanner at a packing bench."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand

from fba_client.cli.command import tell_error
from fba_client.cli.label_delivery import PARTIAL, carried_out, counted, deliver, telling_of_rest
from fba_client.cli.label_options import Target
from fba_client.cli.label_wishes import scanned_line
from fba_client.errors import PrinterProblem, UserInputError

if TYPE_CHECKING:
    from fba_client.domain.items import ItemLine
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.services.desk import Desk

STANDARD_INPUT = "-"
_NAMED = 5


class ScanningCommand(TyperCommand):
    """A command whose ``--scan`` may stand alone, and means standard input then."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """See Command."""
        following = [*args[1:], "--"]
        words = [
            (word, STANDARD_INPUT) if word == "--scan" and after.startswith("--") else (word,)
            for word, after in zip(args, following, strict=True)
        ]
        return super().parse_args(ctx, [part for pair in words for part in pair])


@dataclass
class _Tally:
    labels: int = 0
    scans: int = 0
    skipped: list[str] = field(default_factory=list)

    def skip(self, code: str, error: UserInputError) -> None:
        """Say why a scan gets no label."""
        self.skipped.append(code)
        typer.echo(f"Skipped {code}: {error}", err=True)
        if error.advice:
            typer.echo(error.advice, err=True)


def print_scans(desk: Desk, goal: Target, book: FontBook, *, copies: int) -> None:
    """A label (``copies`` of it) for each line of standard input, until it ends or Ctrl+C is pressed.

    A printer gets each at once; a file gets all of them in the end. What is not known, or has no label, is said and
    skipped: exit code 3 then. A printer that stops ends it, except where a person sits in front of it, who mends that
    and scans again. Raises UserInputError where every scan would use up a page, PrinterProblem.
    """
    tally = _Tally()
    if isinstance(goal.goal, Path):
        _collect(desk, goal, book, tally, copies)
    else:
        _print_each(desk, goal, book, tally, copies)
    if tally.skipped:
        named = ", ".join(tally.skipped[:_NAMED]) + (" ..." if len(tally.skipped) > _NAMED else "")
        typer.echo(f"Skipped {counted(len(tally.skipped), 'scan')} of {tally.scans:,}: {named}", err=True)
        typer.echo("A new code is learned with: fba-client labels codes learn CODE MSKU", err=True)
        raise typer.Exit(PARTIAL)


def _collect(desk: Desk, goal: Target, book: FontBook, tally: _Tally, copies: int) -> None:
    from fba_client.services.labels.item_orders import item_order  # noqa: PLC0415 - labels are made

    lines: list[ItemLine] = []
    for code in _scans():
        tally.scans += 1
        try:
            lines.append(scanned_line(desk, code))
        except UserInputError as error:
            tally.skip(code, error)
        else:
            typer.echo(f"{code}: {lines[-1].msku}")
    if lines:
        order = item_order(desk, lines, goal.medium, book, skip_faulty=True)
        deliver(desk, order.times(copies), goal, book)
    else:
        typer.echo("Nothing was scanned.")


def _print_each(desk: Desk, goal: Target, book: FontBook, tally: _Tally, copies: int) -> None:
    sheet = goal.medium.sheet
    if sheet.per_page > 1:
        raise UserInputError(
            "Every scan would use up a page of “{title}”.",
            field="media",
            advice="Choose a roll of labels with --media, or collect the scans in a file with --out.",
            title=sheet.title,
        )
    try:
        for code in _scans():
            tally.scans += 1
            with _unbroken():
                _print_one(desk, goal, book, tally, code, copies)
    except KeyboardInterrupt:  # between two labels: the one that was on its way is out, and in the ledger
        typer.echo("", err=True)
    finally:
        typer.echo(f"{counted(tally.labels, 'label')} of {counted(tally.scans, 'scan')}: {goal.name}")


def _print_one(desk: Desk, goal: Target, book: FontBook, tally: _Tally, code: str, copies: int) -> None:
    from fba_client.services.labels.item_orders import item_order  # noqa: PLC0415 - labels are made

    try:
        line = scanned_line(desk, code)
        order = item_order(desk, [line], goal.medium, book).times(copies)
        with telling_of_rest(desk):
            result = carried_out(desk, order, goal, book)
    except UserInputError as error:
        tally.skip(code, error)
    except PrinterProblem as problem:
        typer.echo(f"The printer stopped at {code}.", err=True)
        if not sys.stdin.isatty():
            raise
        tell_error(problem)
    else:
        tally.labels += result.labels
        typer.echo(f"{code}: {line.msku}, {counted(result.labels, 'label')}")


def _scans() -> Iterator[str]:
    """The lines of standard input as they come, without those that are empty; Ctrl+C is an end like any other."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")  # noise on the line is a code that is not known, not the end of the work
    if sys.stdin.isatty():
        typer.echo("Scan a product; Ctrl+C ends.", err=True)
    try:
        for line in sys.stdin:
            if line.strip():
                yield line.strip()
    except KeyboardInterrupt:
        typer.echo("", err=True)


@contextmanager
def _unbroken() -> Iterator[None]:
    """Let Ctrl+C wait until the label that is on its way is out; pressed again, it waits no more."""
    if threading.current_thread() is not threading.main_thread():  # which alone hears of it
        yield
        return
    pressed: list[int] = []

    def on_pressed(number: int, _frame: object) -> None:
        pressed.append(number)
        if len(pressed) > 1:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, on_pressed)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt
