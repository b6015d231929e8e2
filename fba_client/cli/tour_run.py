"""Takes the tour and prints each step with its time, for the command and for a start without a display.

It is a demonstration, a check of an installation, and the exchange log that the wire judge reads. It makes a real
shipment, so it refuses a seller's own account.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import typer

from fba_client.cli.invocation import Invocation
from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError


def run_tour(call: Invocation, out: Path, lines: tuple[ItemLine, ...] = (), *, pictures: bool = True) -> int:
    """Take the tour into ``out``, which is made; returns the exit code. Raises what the services raise."""
    from fba_client.cli.tour_steps import Tour  # noqa: PLC0415 - brings the stores and the wire

    if call.settings().connection.kind != "sandbox":  # whatever the address: the credentials would be real
        raise UserInputError(
            "The tour makes a shipment, and this profile is connected to a real account.",
            advice="Run it with --sandbox; with --base-url too, to take it on another test server.",
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
