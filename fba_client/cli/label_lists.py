"""``labels designs|media|ledger``: what there is to print with, and what was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.label_wishes import the_shipment
from fba_client.cli.labels import labels_app
from fba_client.cli.output import Cell, Format, show_rows

if TYPE_CHECKING:
    from fba_client.queries.print_ledger import LedgerRow
    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk

_MM_PER_INCH = 25.4
_Shape = Annotated[Format, typer.Option("--format", help="How to print it.")]
_LEDGER = ("printed_at", "kind", "subject", "msku", "expiration", "lot", "shipment", "copies", "media", "output")
_OF_SHIPMENT = (
    "kind",
    "subject",
    "msku",
    "expiration",
    "lot",
    "wanted",
    "printed",
    "missing",
    "last_at",
    "last_output",
)


@labels_app.command()
@reporting_errors
def designs(context: typer.Context, shape: _Shape = Format.TABLE) -> None:
    """List the designs of labels, shipped and your own, with the fields that --value fills in."""
    from fba_client.labels.designs.library import all_designs  # noqa: PLC0415 - labels are made

    with invocation(context).desk() as desk:
        found = all_designs(desk.folder.designs)
    rows: list[list[Cell]] = [
        [design.id, design.kind, design.title, design.media, ", ".join(design.names())] for design in found.values()
    ]
    show_rows(("id", "kind", "title", "media", "fields"), rows, shape, empty="There are no designs.")


@labels_app.command()
@reporting_errors
def media(
    context: typer.Context,
    search: Annotated[str, typer.Option("--search", metavar="TEXT", help="Words in its id, title or maker.")] = "",
    shape: _Shape = Format.TABLE,
) -> None:
    """List the sheets and rolls that labels can be printed on. Sizes are in millimetres.

    A roll of any other size needs no entry: its id is Thermal_WIDTHxHEIGHT in millimetres, such as Thermal_80x60.
    """
    from fba_client.labels.media.library import all_sheets, search_sheets  # noqa: PLC0415 - labels are made

    with invocation(context).desk() as desk:
        found = search_sheets(search, all_sheets(desk.folder.sheets).values())
    rows: list[list[Cell]] = [
        [
            sheet.id,
            sheet.group,
            sheet.title,
            f"{float(sheet.label_width) * _MM_PER_INCH:.1f} x {float(sheet.label_height) * _MM_PER_INCH:.1f}",
            sheet.per_page,
        ]
        for sheet in found
    ]
    empty = f"Nothing here has “{search}”. A roll of any size is Thermal_WIDTHxHEIGHT in millimetres."
    show_rows(("id", "group", "title", "label", "per_page"), rows, shape, empty=empty)


@labels_app.command()
@reporting_errors
def ledger(
    context: typer.Context,
    shipment: Annotated[
        str, typer.Option("--shipment", metavar="ID", help="Only this shipment: what is printed, what is missing.")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many of the newest entries.")] = 200,
    shape: _Shape = Format.TABLE,
) -> None:
    """Show what was printed or saved, when, where and how many; for a shipment also what is missing."""
    from fba_client.queries.print_ledger import recent_prints  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        if shipment:
            rows = _of_shipment(desk, the_shipment(desk, shipment))
            show_rows(_OF_SHIPMENT, rows, shape, empty="This shipment has neither boxes nor items yet.")
            return
        entries = recent_prints(desk.workspace, limit)
    show_rows(_LEDGER, [_ledger_cells(row) for row in entries], shape, empty="Nothing was printed yet.")


def _ledger_cells(row: LedgerRow) -> list[Cell]:
    label, shipment = (row.expiration or "", row.lot or ""), row.confirmation_id or row.draft_id
    return [row.printed_at, row.kind, row.subject, row.msku, *label, shipment, row.copies, row.media, row.output]


def _of_shipment(desk: Desk, ref: ShipmentRef) -> list[list[Cell]]:
    from fba_client.queries.shipment_labels import labels_of  # noqa: PLC0415 - brings SQLAlchemy

    found = labels_of(desk.cache, desk.workspace, ref)
    rows: list[list[Cell]] = [
        [
            "box",
            box.box_id,
            "",
            "",
            "",
            1,
            box.printed.copies,
            int(box.is_missing),
            box.printed.last_at,
            box.printed.last_output,
        ]
        for box in found.boxes
    ]
    for item in found.items:
        printed = item.printed
        rows.append(
            [
                "item",
                item.fnsku,
                item.msku,
                item.line.expiration,
                item.line.lot,
                item.units,
                printed.copies,
                item.missing,
                printed.last_at,
                printed.last_output,
            ]
        )
    return rows
