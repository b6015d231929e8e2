"""``shipments`` and ``outbox``: what is on its way to the centers, and what is on its way to the backend."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_items
from fba_client.cli.output import Cell, Format, show_rows
from fba_client.cli.root import app
from fba_client.errors import ItemsFileError, UserInputError
from fba_client.faults import LineFault

shipments_app = typer.Typer(help="Inbound shipments.", no_args_is_help=True)
outbox_app = typer.Typer(help="What waits to be sent, runs, or was refused.", no_args_is_help=True)
app.add_typer(shipments_app, name="shipments")
app.add_typer(outbox_app, name="outbox")

_Shape = Annotated[Format, typer.Option("--format", help="How to print it.")]


@shipments_app.command("list")
@reporting_errors
def list_all(
    context: typer.Context,
    search: Annotated[str, typer.Option("--search", metavar="TEXT", help="Part of a name, id, center or SKU.")] = "",
    shape: _Shape = Format.TABLE,
) -> None:
    """List drafts and shipments, as the cache knows them."""
    from fba_client.queries.shipments import list_shipments  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        found = list_shipments(desk.cache, desk.workspace, search=search).rows
    rows: list[list[Cell]] = [
        [row.key, row.name, row.stage.value, row.center, row.skus, row.expected, row.received, row.changed_at]
        for row in found
    ]
    columns = ("id", "name", "stage", "center", "skus", "expected", "received", "changed_at")
    show_rows(columns, rows, shape, empty="No shipments yet. Make one: fba-client shipments create --items FILE")


@shipments_app.command()
@reporting_errors
def show(
    context: typer.Context,
    shipment: Annotated[str, typer.Argument(metavar="ID", help="FBA... of a shipment, or the id of a draft.")],
    shape: _Shape = Format.TABLE,
) -> None:
    """Show the items of one shipment: expected and received, or wanted for a draft."""
    from fba_client.queries.drafts import draft_view  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.queries.shipment_details import shipment_details  # noqa: PLC0415

    with invocation(context).desk() as desk:
        details = shipment_details(desk.cache, desk.workspace, shipment)
        draft = draft_view(desk.cache, desk.workspace, shipment)
    rows: list[list[Cell]]
    if details is not None:
        rows = [[item.msku, item.title, item.expected, item.received] for item in details.items]
        show_rows(("msku", "title", "expected", "received"), rows, shape, empty="It has no items.")
    elif draft is not None:
        rows = [[item.line.msku, item.title, item.line.quantity] for item in draft.items]
        show_rows(("msku", "title", "quantity"), rows, shape, empty="It has no items yet.")
    else:
        raise UserInputError(
            "There is no shipment {id} here.",
            advice="List them: fba-client shipments list. A new one appears after a sync.",
            id=shipment,
        )


@shipments_app.command()
@reporting_errors
def create(
    context: typer.Context,
    items: Annotated[Path, typer.Option("--items", metavar="FILE", help="CSV or TSV with msku and quantity.")],
    name: Annotated[str, typer.Option("--name", help="Name of the shipment.")] = "",
    send: Annotated[
        bool, typer.Option("--send/--draft", help="Also queue the request for placements; the next sync sends it.")
    ] = False,
) -> None:
    """Make a shipment from an items file, packed into suggested boxes. Needs no network.

    It appears on the window's Shipments page, where it goes on. Its id is printed.
    """
    from fba_client.services import drafts, inbound  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.draft_faults import item_faults  # noqa: PLC0415

    lines = read_items(items)
    with invocation(context).desk() as desk:
        faults = item_faults(desk, lines)
        if faults:  # a window would show them at their rows; here the file is corrected and read again
            raise ItemsFileError([LineFault(lines[f.row].line if f.row >= 0 else 0, f.reason) for f in faults])
        draft_id = drafts.create_draft(desk, name, lines)
        drafts.set_boxes(desk, draft_id, drafts.suggest_boxes(drafts.draft_items(desk, draft_id)))
        if send:
            inbound.request_placement(desk, draft_id)
    typer.echo(draft_id)


@outbox_app.command("list")
@reporting_errors
def list_outbox(context: typer.Context, shape: _Shape = Format.TABLE) -> None:
    """List what waits to be sent, what the backend is at work on, what it refused, and what is done."""
    from fba_client.queries import outbox  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        found = outbox.list_outbox(desk.workspace)
    rows: list[list[Cell]] = [
        [
            entry.draft_name,
            entry.action.value,
            entry.state.value,
            entry.attempts,
            entry.created_at,
            entry.problem.message if entry.problem else "",
        ]
        for entry in found
    ]
    columns = ("shipment", "action", "state", "attempts", "created_at", "problem")
    show_rows(columns, rows, shape, empty="The outbox is empty: everything was sent and verified.")
