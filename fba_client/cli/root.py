"""The root command: global options, and the window where no sub-command is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from fba_client import __version__
from fba_client.cli.invocation import Invocation, reporting_errors
from fba_client.errors import FbaClientError

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
    _check_url(base_url)
    context.obj = Invocation(sandbox, base_url.rstrip("/"), data_dir, profile, debug)
    if context.invoked_subcommand is None:
        raise typer.Exit(_window_or_tour(context.obj))


def _check_url(base_url: str) -> None:
    if base_url and not base_url.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")):
        raise typer.BadParameter(
            "use an https:// address (plain http:// only on this computer)", param_hint="--base-url"
        )


def _window_or_tour(call: Invocation) -> int:
    if has_display():
        return _open_window(call)
    from fba_client.cli.tour_run import run_tour  # noqa: PLC0415 - only where there is no display

    out = Path.cwd() / "fba-client-tour"
    typer.echo(f"There is no display here, so the window cannot open. Taking the tour instead, into {out}.")
    return run_tour(call, out)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS; elsewhere X11, Wayland or a chosen Qt platform."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_window(call: Invocation) -> int:
    from fba_client.ui import garbage  # noqa: PLC0415

    garbage.put_off()  # until the window is drawn
    from fba_client.app import RESTART, run_window, show_failure  # noqa: PLC0415 - brings Qt

    code = RESTART
    while code == RESTART:  # another connection has stores of its own, which only a new desk opens
        try:
            with call.alone(), call.desk() as desk, call.online(desk) as connect:
                code = run_window(desk, connect)
            call = call.without_sandbox()  # the person may just have chosen another connection
        except FbaClientError as error:
            # Started from a menu, there is no terminal in which anybody would read it.
            show_failure(error)
            raise
    return code
