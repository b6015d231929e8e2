"""``labels items|boxes|pallets|design``: labels of every kind on any printer, or in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_items
from fba_client.cli.label_delivery import deliver
from fba_client.cli.label_options import (
    AgainOption,
    CollateOption,
    CopiesOption,
    DpiOption,
    FormatOption,
    MediaOption,
    Options,
    OutOption,
    PrinterOption,
    SkipFaultyOption,
    SkipOption,
    target,
)
from fba_client.cli.label_scans import STANDARD_INPUT, ScanningCommand, print_scans
from fba_client.cli.label_wishes import name_and_text, only_shipment, scanned_line, sku_line, the_shipment, units
from fba_client.cli.root import app

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fba_client.domain.items import ItemLine
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk
    from fba_client.services.labels.orders import LabelOrder, Medium

labels_app = typer.Typer(
    no_args_is_help=True,
    help="""Labels that scan: on a label printer, or as PDF, ZPL, EPL or PNG.

    Every different label is drawn at the printer's resolution and read back first; one that does not read is not
    printed. What was printed is kept (labels ledger), and a job that stopped goes on where it did (labels resume).
    """,
)
app.add_typer(labels_app, name="labels")
_ScanOption = Annotated[
    list[str] | None,
    typer.Option(
        "--scan",
        metavar="[CODE]",
        help="One label of what was scanned: UPC, EAN, ISBN, ASIN, FNSKU, MSKU. Without a code, or with -: of each "
        "line of standard input, as it comes, until that ends or Ctrl+C is pressed.",
    ),
]


@labels_app.command(cls=ScanningCommand)
@reporting_errors
def items(
    context: typer.Context,
    items_file: Annotated[
        Path | None, typer.Option("--items", metavar="FILE", help="CSV or TSV with msku and quantity.")
    ] = None,
    shipment: Annotated[
        str, typer.Option("--shipment", metavar="ID", help="A shipment by FBA..., id or name: a label for each unit.")
    ] = "",
    sku: Annotated[
        list[str] | None,
        typer.Option("--sku", metavar="MSKU=N", help="N labels of a SKU, by MSKU or FNSKU; may be given again."),
    ] = None,
    scan: _ScanOption = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="With --shipment: only the units that have no label yet.")
    ] = False,
    every_sku: Annotated[
        bool,
        typer.Option("--every-sku", help="With --shipment: label also the units that need no label of the seller's."),
    ] = False,
    media: MediaOption = "",
    shape: FormatOption = None,
    dpi: DpiOption = 0,
    skip: SkipOption = 0,
    copies: CopiesOption = 1,
    collate: CollateOption = False,
    printer: PrinterOption = "",
    out: OutOption = None,
    again: AgainOption = False,
    skip_faulty: SkipFaultyOption = False,
) -> None:
    """Print item (FNSKU) labels for an items file, a shipment, some SKUs, or what is scanned.

    Needs no network: FNSKU and title come from the local cache, or from the file's own columns.

        fba-client labels items --items items.csv --sheet Letter_30 --skip 4 --out labels.pdf

        fba-client labels items --shipment FBA15ABCDEF --printer Bench

        fba-client labels items --scan --printer Bench
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are made
    from fba_client.queries.sku_names import with_mskus  # noqa: PLC0415 - brings SQLAlchemy

    if sum(map(bool, (items_file, shipment, sku, scan))) != 1:
        raise typer.BadParameter("Give one of --items, --shipment, --sku and --scan.", param_hint="--items")
    options = Options(media, shape, dpi, skip, printer, out, again)
    lines = () if items_file is None else read_items(items_file)
    with invocation(context).desk() as desk:
        goal, book = target(desk, options, media=desk.settings.labels.sheet), FontBook()
        if scan == [STANDARD_INPUT]:
            print_scans(desk, goal, book, copies=copies)
            return
        if shipment:
            ref = only_shipment(desk, the_shipment(desk, shipment))
            lines = units(desk, ref, only_missing=missing, everything=every_sku)
            order = _order(desk, lines, goal.medium, book, shipment=ref, skip_faulty=skip_faulty)
            goal = replace(goal, again=goal.again or missing)  # what is missing is no double
        else:
            lines = lines or (*map(sku_line, sku or ()), *(scanned_line(desk, code) for code in scan or ()))
            order = _order(desk, with_mskus(desk.cache, lines), goal.medium, book, skip_faulty=skip_faulty)
        deliver(desk, order.times(copies, whole=collate), goal, book)


@labels_app.command()
@reporting_errors
def design(
    context: typer.Context,
    design_id: Annotated[str, typer.Argument(metavar="DESIGN", help="Its id: fba-client labels designs.")],
    value: Annotated[
        list[str] | None, typer.Option("--value", metavar="NAME=TEXT", help="What a field says; may be given again.")
    ] = None,
    media: MediaOption = "",
    shape: FormatOption = None,
    dpi: DpiOption = 0,
    skip: SkipOption = 0,
    copies: CopiesOption = 1,
    printer: PrinterOption = "",
    out: OutOption = None,
) -> None:
    """Print a label of any design, shipped or your own: shelf, fragile, suffocation warning, free text ...

    fba-client labels design fragile --copies 20 --printer Bench
    """
    from fba_client.labels.designs.library import find_design  # noqa: PLC0415 - labels are made
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415
    from fba_client.services.labels.item_orders import design_order  # noqa: PLC0415

    values = dict(name_and_text(words) for words in value or ())
    with invocation(context).desk() as desk:
        usual = find_design(design_id, desk.folder.designs).media or desk.settings.labels.sheet
        goal = target(desk, Options(media, shape, dpi, skip, printer, out, again=True), media=usual)
        book = FontBook()
        deliver(desk, design_order(desk, design_id, values, goal.medium, book, copies=copies), goal, book)


def _order(
    desk: Desk,
    lines: Sequence[ItemLine],
    medium: Medium,
    book: FontBook,
    *,
    shipment: ShipmentRef | None = None,
    skip_faulty: bool,
) -> LabelOrder:
    from fba_client.services.labels.item_orders import item_order  # noqa: PLC0415 - labels are made

    if shipment is None:
        return item_order(desk, lines, medium, book, skip_faulty=skip_faulty)
    return item_order(
        desk,
        lines,
        medium,
        book,
        title=shipment.name or shipment.key,
        draft_id=shipment.key,
        confirmation_id=shipment.confirmation_id,
        skip_faulty=skip_faulty,
    )
