"""What every sub-command needs of the command line's framework: its global options, and words for its failures."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import typer

from fba_client.cli.invocation import Invocation
from fba_client.errors import FbaClientError

P = ParamSpec("P")
R = TypeVar("R")


def reporting_errors(command: Callable[P, R]) -> Callable[P, R]:
    """Wrap a command so that a named failure becomes words on stderr and exit code 1, without a traceback."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except FbaClientError as error:
            tell_error(error)
            raise typer.Exit(1) from error
        except KeyboardInterrupt as stop:
            typer.echo("Stopped.", err=True)
            raise typer.Exit(1) from stop

    return wrapped


def tell_error(error: Exception) -> None:
    """What happened and what to do next, on stderr."""
    typer.secho(f"Error: {error}", fg=typer.colors.RED, err=True)
    advice = getattr(error, "advice", "")
    if advice:
        typer.echo(advice, err=True)


def invocation(context: typer.Context) -> Invocation:
    """The global options of the call that ``context`` belongs to."""
    found = context.find_object(Invocation)
    return found if found is not None else Invocation()
