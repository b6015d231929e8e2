"""``python -m fba_client.sandbox``: the child process in which the marketplace lives."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Annotated

import typer

from fba_client.errors import FbaClientError
from fba_client.sandbox.config import DEFAULT_SEED, DEFAULT_SPEED
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import serve


def main(
    state: Annotated[Path, typer.Option(help="The file that holds its state; made if missing.")],
    port: Annotated[int, typer.Option(help="Loopback port; 0 takes a free one.")] = 0,
    seed: Annotated[int, typer.Option(help="The world to make for a new state.")] = DEFAULT_SEED,
    speed: Annotated[float, typer.Option(help="Sandbox seconds per real second.")] = DEFAULT_SPEED,
    scenario: Annotated[Scenario, typer.Option(help="How it behaves.")] = Scenario.NORMAL,
    with_parent: Annotated[bool, typer.Option(help="End when the standard input is closed.")] = False,
) -> None:
    """Serve the embedded marketplace on 127.0.0.1 and print its address as one JSON line."""
    try:
        serve(port=port, seed=seed, state=state, speed=speed, scenario=scenario.value, with_parent=with_parent)
    except (FbaClientError, sqlite3.Error, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


if __name__ == "__main__":
    typer.run(main)
