"""The root command: global options, and the window where no sub-command is named."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fba_client import __version__
from fba_client.cli.command import reporting_errors
from fba_client.cli.invocation import Invocation
from fba_client.cli.window import window_or_tour
from fba_client.errors import UserInputError

app = typer.Typer(
    name="fba-client",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Stock at each fulfillment center, inbound shipments and labels that scan: with or without a network.

    Without a sub-command it opens the window. Everything the window does with the backend is a command here too;
    both read and write the same local data.

    [bold]Try it:[/bold] fba-client --sandbox   (an embedded marketplace; no account, nothing leaves this computer)
    """,
    epilog="Exit codes: 0 done, 1 failed, 2 wrong use.",
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"FBA Client {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
@reporting_errors
def root(
    context: typer.Context,
    sandbox: Annotated[
        bool, typer.Option("--sandbox", help="Use the embedded marketplace, with data of its own (profile “sandbox”).")
    ] = False,
    base_url: Annotated[
        str, typer.Option("--base-url", metavar="URL", help="Talk to the server at URL instead of the usual one.")
    ] = "",
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", metavar="DIR", help="Keep all data below DIR instead of the system's usual place."),
    ] = None,
    profile: Annotated[
        str, typer.Option("--profile", metavar="NAME", help="One of several sets of data and settings side by side.")
    ] = "",
    debug: Annotated[
        bool, typer.Option("--debug", help="Log more, also to the terminal. Secrets are blanked.")
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    context.obj = Invocation(sandbox, base_url.rstrip("/"), data_dir, profile, debug)
    try:
        context.obj.check()
    except UserInputError as error:
        raise typer.BadParameter(str(error), param_hint=f"--{error.field}") from error
    if context.invoked_subcommand is None:
        raise typer.Exit(window_or_tour(context.obj))
