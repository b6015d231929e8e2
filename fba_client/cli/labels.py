"""``labels items|boxes|pallets|design``: labels of every kind on any printer, or in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_items
from fba_client.cli.label_delivery import deliver
from fba_client.cli.label_options import (
    AgainOption,
    CopiesOption,
    DpiOption,
    FormatOption,
    MediaOption,
    Options,
    OutOption,
    PrinterOption,
    SkipOption,
    target,
)
from fba_client.cli.root import app
from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk
    from fba_client.services.label_orders import LabelOrder, Medium

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
    typer.Option("--scan", metavar="CODE", help="One label of what was scanned: UPC, EAN, ISBN, ASIN, FNSKU, MSKU."),
]


@labels_app.command()
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
        list[str] | None, typer.Option("--sku", metavar="MSKU=N", help="N labels of a SKU; may be given again.")
    ] = None,
    scan: _ScanOption = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="With --shipment: only the units that have no label yet.")
    ] = False,
    media: MediaOption = "",
    shape: FormatOption = None,
    dpi: DpiOption = 0,
    skip: SkipOption = 0,
    copies: CopiesOption = 1,
    printer: PrinterOption = "",
    out: OutOption = None,
    again: AgainOption = False,
) -> None:
    """Print item (FNSKU) labels for an items file, a shipment, some SKUs, or a scanned product.

    Needs no network: FNSKU and title come from the local cache, or from the file's own columns.

        fba-client labels items --items items.csv --sheet Letter_30 --skip 4 --out labels.pdf

        fba-client labels items --shipment FBA15ABCDEF --printer Bench
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are made
    from fba_client.services.item_orders import item_order  # noqa: PLC0415

    if sum(map(bool, (items_file, shipment, sku, scan))) != 1:
        raise typer.BadParameter("Give one of --items, --shipment, --sku and --scan.", param_hint="--items")
    options = Options(media, shape, dpi, skip, printer, out, again)
    lines = () if items_file is None else read_items(items_file)
    with invocation(context).desk() as desk:
        goal, book = target(desk, options, media=desk.settings.labels.sheet), FontBook()
        if shipment:
            order = _units_order(desk, shipment, goal.medium, book, copies=copies, only_missing=missing)
        else:
            lines = lines or (*map(_sku_line, sku or ()), *(_scanned(desk, code) for code in scan or ()))
            order = item_order(desk, lines, goal.medium, book, copies=copies)
        deliver(desk, order, goal, book)


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
    from fba_client.services.item_orders import design_order  # noqa: PLC0415

    values = dict(_pair(words) for words in value or ())
    with invocation(context).desk() as desk:
        usual = find_design(design_id, desk.folder.designs).media or desk.settings.labels.sheet
        goal = target(desk, Options(media, shape, dpi, skip, printer, out, again=True), media=usual)
        book = FontBook()
        deliver(desk, design_order(desk, design_id, values, goal.medium, book, copies=copies), goal, book)


def the_shipment(desk: Desk, words: str) -> ShipmentRef:
    """The one shipment that ``words`` mean. Raises UserInputError when there is none, or several."""
    from fba_client.queries.shipment_units import find_shipments  # noqa: PLC0415 - brings SQLAlchemy

    found = find_shipments(desk.cache, desk.workspace, words)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserInputError(
            "There is no shipment {id} here.",
            advice="List them: fba-client shipments list. A new one appears after a sync.",
            id=words,
        )
    raise UserInputError(
        "“{name}” is the name of several shipments: {ids}.",
        advice="Give the id of the one that you mean.",
        name=words,
        ids=", ".join(ref.confirmation_id or ref.draft_id for ref in found),
    )


def _units_order(
    desk: Desk, words: str, medium: Medium, book: FontBook, *, copies: int, only_missing: bool
) -> LabelOrder:
    from fba_client.services.item_orders import item_order  # noqa: PLC0415 - labels are made

    ref = the_shipment(desk, words)
    lines, title = _units(desk, ref, only_missing=only_missing), ref.name or ref.key
    return item_order(desk, lines, medium, book, title=title, draft_id=ref.key, copies=copies)


def _units(desk: Desk, shipment: ShipmentRef, *, only_missing: bool) -> tuple[ItemLine, ...]:
    from fba_client.queries.shipment_labels import labels_of  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.queries.shipment_units import units_to_label  # noqa: PLC0415

    lines = units_to_label(desk.cache, desk.workspace, shipment)
    if only_missing:
        missing = labels_of(desk.cache, desk.workspace, shipment).items
        lines = tuple(ItemLine(item.msku, item.missing) for item in missing if item.missing)
    if not lines:
        raise UserInputError(
            "No unit of this shipment is without a label." if only_missing else "This shipment has no items yet."
        )
    return lines


def _sku_line(words: str) -> ItemLine:
    from fba_client.domain.quantities import parse_quantity  # noqa: PLC0415

    msku, equals, count = words.rpartition("=")
    if not equals:
        return ItemLine(words, 1)
    try:
        return ItemLine(msku, parse_quantity(count))
    except ValueError as error:
        raise typer.BadParameter(f"{words}: {error}", param_hint="--sku") from error


def _scanned(desk: Desk, code: str) -> ItemLine:
    from fba_client.services.product_codes import find_product  # noqa: PLC0415 - brings SQLAlchemy

    return ItemLine(find_product(desk, code), 1)


def _pair(words: str) -> tuple[str, str]:
    name, equals, text = words.partition("=")
    if not equals or not name:
        raise typer.BadParameter(f"“{words}” is not NAME=TEXT.", param_hint="--value")
    return name, text
