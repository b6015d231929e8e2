"""``sandbox serve``: the embedded marketplace by itself, for development and for a server that several desks share."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from fba_client.cli.command import reporting_errors
from fba_client.cli.root import app

sandbox_app = typer.Typer(help="The embedded marketplace.", no_args_is_help=True)
app.add_typer(sandbox_app, name="sandbox")


@sandbox_app.command()
@reporting_errors
def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Loopback port; 0 takes a free one.")] = 0,
    seed: Annotated[int, typer.Option(help="The world is made from this number; the same seed, the same world.")] = 7,
    state: Annotated[
        Path | None, typer.Option(help="SQLite file that the world lives and goes on in; without it, a passing one.")
    ] = None,
    speed: Annotated[float, typer.Option(min=0.0, max=100_000.0, help="How many times faster its clock runs.")] = 60.0,
    scenario: Annotated[
        str, typer.Option(help="normal, empty, throttled, flaky, slow, captive_portal, ...")
    ] = "normal",
    with_parent: Annotated[bool, typer.Option("--with-parent", help="Stop when standard input closes.")] = False,
) -> None:
    """Serve the marketplace on 127.0.0.1 until Ctrl+C. Its address is printed as one line of JSON.

    Use it from another terminal: fba-client --base-url http://127.0.0.1:PORT
    """
    from fba_client.sandbox import serve as server  # noqa: PLC0415 - brings Flask

    with tempfile.TemporaryDirectory() as passing:
        server.serve(
            port=port,
            seed=seed,
            state=state or Path(passing) / "sandbox.db",
            speed=speed,
            scenario=scenario,
            with_parent=with_parent,
        )
