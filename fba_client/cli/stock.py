"""``sync``, ``inventory`` and ``import-report``: stock into the cache and out of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors, tell_error
from fba_client.cli.invocation import never_cancelled
from fba_client.cli.output import Cell, Format, show_rows
from fba_client.cli.root import app

if TYPE_CHECKING:
    from fba_client.services.desk import Desk
    from fba_client.sync.engine import SyncEngine
    from fba_client.sync.events import SyncProgress, SyncSummary


@app.command()
@reporting_errors
def sync(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
) -> None:
    """Send what is queued, then fetch what is new: stock, shipments, plans and the ledger by center and day.

    A step that fails is named and the others go on; the exit code is then 1.
    """
    from fba_client.sync.engine import SyncEngine  # noqa: PLC0415 - brings the wire

    call = invocation(context)
    with call.alone(), call.desk() as desk, call.online(desk) as connect:
        engine = SyncEngine(desk, connect)
        summary = engine.run(progress=lambda _: None, cancel=never_cancelled()) if as_json else _watched(engine)
    show = _show_json if as_json else _show_summary
    show(summary)
    raise typer.Exit(int(bool(summary.errors)))


def _watched(engine: SyncEngine) -> SyncSummary:
    from rich.console import Console  # noqa: PLC0415 - slow to import
    from rich.status import Status  # noqa: PLC0415

    with Status("Syncing", console=Console(stderr=True)) as status:

        def tell(progress: SyncProgress) -> None:
            amount = f" {progress.done:,} of {progress.total:,}" if progress.total else ""
            status.update(f"{progress.step.value.capitalize()}{amount} {progress.detail}")

        return engine.run(progress=tell, cancel=never_cancelled())


def _show_json(summary: SyncSummary) -> None:
    steps = [
        {
            "step": result.step.value,
            "rows": result.rows,
            "seconds": round(result.seconds, 3),
            "error": str(result.error) if result.error else None,
        }
        for result in summary.results
    ]
    changed = sorted(fact.value for fact in summary.changed)
    typer.echo(json.dumps({"steps": steps, "changed": changed, "ok": not summary.errors}, ensure_ascii=False))


def _show_summary(summary: SyncSummary) -> None:
    rows: list[list[Cell]] = [
        [result.step.value, result.rows, f"{result.seconds:.1f} s", "failed" if result.error else "done"]
        for result in summary.results
    ]
    show_rows(("step", "rows", "time", "outcome"), rows, Format.TABLE, empty="There was nothing to do.")
    for error in summary.errors:
        tell_error(error)


@app.command()
@reporting_errors
def inventory(
    context: typer.Context,
    by_fc: Annotated[bool, typer.Option("--by-fc", help="A row for each SKU, center and disposition.")] = False,
    search: Annotated[str, typer.Option("--search", metavar="TEXT", help="Words in SKU, FNSKU, ASIN or title.")] = "",
    shape: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Show the stock in the local cache, with the date of every figure. Needs no network."""
    with invocation(context).desk() as desk:
        columns, rows = _by_center(desk, search) if by_fc else _by_sku(desk, search)
    show_rows(columns, rows, shape, empty="Nothing here. Has a sync been made? (fba-client sync)")


def _by_sku(desk: Desk, search: str) -> tuple[tuple[str, ...], list[list[Cell]]]:
    from fba_client.queries.inventory import InventoryFilter, sku_ids, sku_rows  # noqa: PLC0415 - brings SQLAlchemy

    ids = sku_ids(desk.cache, InventoryFilter(search))
    columns = ("msku", "fnsku", "title", "fulfillable", "inbound", "reserved", "unfulfillable", "total", "as_of")
    found = sku_rows(desk.cache, ids)
    rows = (found[number] for number in ids if number in found)
    return columns, [[getattr(row, column) for column in columns] for row in rows]


def _by_center(desk: Desk, search: str) -> tuple[tuple[str, ...], list[list[Cell]]]:
    from fba_client.queries.center_stock import balances  # noqa: PLC0415 - brings SQLAlchemy

    columns = ("msku", "center", "disposition", "units", "day")
    return columns, [[getattr(row, column) for column in columns] for row in balances(desk.cache, search)]


@app.command("import-report")
@reporting_errors
def import_report(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Report files, gzipped or not.")],
) -> None:
    """Take report files into the cache: stock ledger (summary, detail), FBA inventory, MYI inventory.

    The kind is recognised by its columns. A file is taken whole or not at all.
    """
    from fba_client.sync.report_import import import_report_file  # noqa: PLC0415

    missing = [path for path in files if not path.is_file()]
    if missing:
        raise typer.BadParameter(", ".join(f"{path} is not a file" for path in missing), param_hint="FILE")
    with invocation(context).desk() as desk:
        for path in files:
            result = import_report_file(desk.cache, path, desk.clock)
            typer.echo(f"{path}: {result.rows:,} rows of {result.kind}")
