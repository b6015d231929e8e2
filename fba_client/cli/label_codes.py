"""``labels codes``: which SKU a UPC, EAN or ISBN on a product belongs to, so that a scan finds it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.files import read_file
from fba_client.cli.labels import labels_app
from fba_client.cli.output import Format, show_rows

codes_app = typer.Typer(help="Codes on products: which SKU a scanned UPC, EAN or ISBN is.", no_args_is_help=True)
labels_app.add_typer(codes_app, name="codes")

_Code = Annotated[str, typer.Argument(metavar="CODE", help="As it is scanned or typed: UPC, EAN, ISBN, or your own.")]


@codes_app.command("list")
@reporting_errors
def list_all(
    context: typer.Context,
    shape: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """List the codes that were learned, and the SKU of each."""
    from fba_client.services.product_codes import learned_codes  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        found = learned_codes(desk)
    empty = "No code was learned yet. Learn one: fba-client labels codes learn CODE MSKU"
    show_rows(("code", "msku"), found, shape, empty=empty)


@codes_app.command()
@reporting_errors
def learn(
    context: typer.Context,
    code: _Code,
    msku: Annotated[str, typer.Argument(metavar="MSKU", help="The SKU that it belongs to.")],
) -> None:
    """From now on CODE is MSKU, with or without leading zeros."""
    from fba_client.services.product_codes import learn_code  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        change = learn_code(desk, code, msku)
    for kept, before in change.before.items():
        typer.echo(f"{kept} is {msku}" + (f" (was {before})" if before not in ("", msku) else ""))


@codes_app.command()
@reporting_errors
def forget(context: typer.Context, code: _Code) -> None:
    """CODE means nothing any more."""
    from fba_client.services.product_codes import forget_code  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        change = forget_code(desk, code)
    for kept, before in change.before.items():
        typer.echo(f"{kept} was {before}" if before else f"{kept} was not known")


@codes_app.command("import")
@reporting_errors
def import_file(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="CSV or TSV with msku and code, upc, ean, gtin or isbn.")
    ],
) -> None:
    """Learn all codes of a file: whole or, with every faulty line named, not at all."""
    from fba_client.services.product_codes import import_codes  # noqa: PLC0415 - brings SQLAlchemy

    data = read_file(file, "FILE")
    with invocation(context).desk() as desk:
        change = import_codes(desk, data)
    typer.echo(f"{len(change.before)} codes, {sum(map(bool, change.before.values()))} of them known before")
