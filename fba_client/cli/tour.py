"""``tour``: the main job from door to door, unattended, each step with its time.

It is a demonstration, a check of an installation without a display, and the exchange log that the wire judge reads. It
goes through the same services as the window. It makes a real shipment, so it refuses a seller's own account.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from fba_client.cli.files import read_items
from fba_client.cli.invocation import Invocation, invocation, reporting_errors
from fba_client.cli.root import app
from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError

R = TypeVar("R")


@app.command()
@reporting_errors
def tour(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="Folder for the PDFs, the stock list and pictures.")
    ],
    items: Annotated[
        Path | None, typer.Option("--items", metavar="FILE", help="What to send; without it, a sample is made.")
    ] = None,
    pictures: Annotated[bool, typer.Option(help="Also take pictures of the main pages.")] = True,
) -> None:
    """Do the main job unattended: sync, stock by center, a shipment from items to tracking, labels, sync again.

    Writes items.csv, item-labels.pdf, box-labels.pdf, stock.csv and a picture of each page. Works on the sandbox and
    on any server named with --base-url; never on your own account.
    """
    raise typer.Exit(run_tour(invocation(context), out, read_items(items) if items else (), pictures=pictures))


def run_tour(call: Invocation, out: Path, lines: tuple[ItemLine, ...] = (), *, pictures: bool = True) -> int:
    """Take the tour into ``out``, which is made; returns the exit code. Raises what the services raise."""
    from fba_client.cli.tour_steps import Tour  # noqa: PLC0415 - brings the stores and the wire

    if not (call.base_url or call.settings().connection.kind == "sandbox"):
        raise UserInputError(
            "The tour makes a shipment, and this profile is connected to a real account.",
            advice="Run it with --sandbox, or name a test server with --base-url.",
        )
    out.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    with call.alone(), call.desk() as desk, call.online(desk) as connect:
        steps = Tour(desk, connect, out, lines)
        for words, step in steps.steps(pictures=pictures):
            _timed(words, step)
    typer.secho(f"The tour took {time.perf_counter() - begun:.1f} s. Everything is in {out}", bold=True)
    return 0


def _timed(words: str, step: Callable[[], str]) -> None:
    begun = time.perf_counter()
    typer.echo(f"{words} ... ", nl=False)
    found = step()
    typer.secho(f"{time.perf_counter() - begun:5.1f} s", fg=typer.colors.GREEN, nl=False)
    typer.echo(f"  {found}" if found else "")
