"""``labels items``: item labels for an items file, as a PDF ready to print."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_items
from fba_client.cli.root import app

labels_app = typer.Typer(help="Labels that scan.", no_args_is_help=True)
app.add_typer(labels_app, name="labels")


@labels_app.command()
@reporting_errors
def items(
    context: typer.Context,
    items_file: Annotated[Path, typer.Option("--items", metavar="FILE", help="CSV or TSV with msku and quantity.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="The PDF to write.")],
    sheet: Annotated[
        str, typer.Option("--sheet", help="Label sheet or thermal size, such as Letter_30.")
    ] = "Letter_30",
    skip: Annotated[int, typer.Option("--skip", min=0, help="Positions of the first sheet that are used up.")] = 0,
    dpi: Annotated[int, typer.Option("--dpi", help="The printer's resolution: 203, 300 or 600.")] = 300,
) -> None:
    """Print item (FNSKU) labels for an items file. Each symbol is read back before the file is written.

    Needs no network: FNSKU and title come from the local cache, or from the file's own columns.
    """
    from fba_client.services.labels import save_item_labels  # noqa: PLC0415 - brings ReportLab

    lines = read_items(items_file)
    with invocation(context).desk() as desk:
        result = save_item_labels(desk, lines, sheet=sheet, skip=skip, path=out, dpi=dpi)
    typer.echo(f"{result.labels} labels on {result.pages} pages: {out}")
