"""``tour``: the main job from door to door, unattended."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_items
from fba_client.cli.root import app
from fba_client.cli.tour_run import run_tour


@app.command()
@reporting_errors
def tour(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="Folder for the PDFs, the stock list and pictures.")
    ],
    items: Annotated[
        Path | None, typer.Option("--items", metavar="FILE", help="What to send; without it, a sample is made.")
    ] = None,
    pictures: Annotated[bool, typer.Option(help="Also take pictures of the main pages.")] = True,
) -> None:
    """Do the main job unattended: sync, stock by center, a shipment from items to tracking, labels, sync again.

    Writes items.csv, item-labels.pdf, box-labels.pdf, stock.csv and a picture of each page. Works on the sandbox and
    on any server named with --base-url; never on your own account.
    """
    raise typer.Exit(run_tour(invocation(context), out, read_items(items) if items else (), pictures=pictures))
