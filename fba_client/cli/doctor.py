"""``doctor``: looks at everything the program stands on and says what to do about what is not right."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from fba_client import __version__
from fba_client.cli.command import invocation
from fba_client.cli.invocation import Invocation, never_cancelled
from fba_client.cli.output import Format, show_rows
from fba_client.cli.root import app
from fba_client.cli.window import has_display
from fba_client.errors import FbaClientError
from fba_client.paths import resource

LOW_DISK_BYTES = 500 << 20


class Verdict(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found, and what to do about it ('' when nothing)."""

    check: str
    verdict: Verdict
    found: str
    advice: str = ""


@app.command()
def doctor(
    context: typer.Context,
    shape: Annotated[Format, typer.Option("--format", help="How to print the findings.")] = Format.TABLE,
    offline: Annotated[bool, typer.Option("--offline", help="Do not try the connection to the backend.")] = False,
) -> None:
    """Check the installation, the data folder, both databases, the keyring, the display and the connection.

    Exit code 1 where something must be mended; warnings alone do not count.
    """
    findings = list(examine(invocation(context), offline=offline))
    rows = [(finding.check, finding.verdict.value, finding.found, finding.advice) for finding in findings]
    show_rows(("check", "verdict", "found", "advice"), rows, shape, empty="")
    raise typer.Exit(int(any(finding.verdict is Verdict.FAILED for finding in findings)))


def examine(call: Invocation, *, offline: bool) -> Iterator[Finding]:
    """Every finding, in the order in which one thing stands on another."""
    yield Finding("program", Verdict.OK, f"FBA Client {__version__}, Python {platform.python_version()}")
    yield _sqlite()
    yield _caught("resources", lambda: Finding("resources", Verdict.OK, str(resource("icons").parent)))
    yield _caught("settings", lambda: Finding("settings", Verdict.OK, call.settings().connection.kind + " connection"))
    yield _caught("data folder", lambda: _folder(call))
    yield _display()
    yield _keyring()
    yield _caught("databases", lambda: _databases(call))
    if not offline:
        yield _caught("connection", lambda: _connection(call))


def _caught(check: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except (FbaClientError, typer.BadParameter) as error:
        return Finding(check, Verdict.FAILED, str(error), getattr(error, "advice", ""))


def _sqlite() -> Finding:
    from fba_client.store.health import sqlite_note  # noqa: PLC0415 - brings SQLAlchemy

    note = sqlite_note()
    return Finding("SQLite", Verdict.WARNING if note else Verdict.OK, sqlite3.sqlite_version, note)


def _folder(call: Invocation) -> Finding:
    folder = call.folder()
    free = shutil.disk_usage(folder.stores).free
    found = f"{folder.stores} ({free >> 20:,} MB free)"
    if free < LOW_DISK_BYTES:
        return Finding("data folder", Verdict.WARNING, found, "Free some space: databases and backups need room.")
    return Finding("data folder", Verdict.OK, found)


def _display() -> Finding:
    if has_display():
        return Finding("display", Verdict.OK, sys.platform)
    return Finding("display", Verdict.WARNING, "none", "The window needs one; “fba-client tour” works without.")


def _keyring() -> Finding:
    from fba_client.spapi.secrets import KeyringSecrets  # noqa: PLC0415 - asks the system's services

    try:
        KeyringSecrets("doctor").get("no such entry")
    except FbaClientError as error:
        return Finding("keyring", Verdict.WARNING, str(error), f"{error.advice} The sandbox works without it.")
    return Finding("keyring", Verdict.OK, "it opens and keeps secrets safe")


def _databases(call: Invocation) -> Finding:
    from fba_client.store.health import inspect  # noqa: PLC0415 - brings SQLAlchemy

    with call.desk() as desk:
        faults = [fault for store in (desk.cache, desk.workspace) if (fault := inspect(store.path))]
    if faults:
        return Finding(
            "databases", Verdict.FAILED, "; ".join(faults), "Close the program and start it again: it repairs them."
        )
    return Finding("databases", Verdict.OK, "both are sound")


def _connection(call: Invocation) -> Finding:
    from fba_client.services.preferences import try_connection  # noqa: PLC0415 - brings the wire

    with call.desk() as desk, call.online(desk) as connect:
        return Finding("connection", Verdict.OK, try_connection(connect, never_cancelled()))
