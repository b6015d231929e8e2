"""``printers``: label printers set up once, tried, and played by this computer."""

from __future__ import annotations

import time
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.output import Cell, Format, show_rows
from fba_client.cli.root import app
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.printers.loopback import LoopbackPrinter
    from fba_client.printers.printer import Printer
    from fba_client.services.desk import Desk

printers_app = typer.Typer(
    no_args_is_help=True,
    help="""Printers that are set up here: name, language, address, what is in them, resolution.

    Labels then go to one by its name: fba-client labels items --sku MUG=12 --printer Bench
    """,
)
app.add_typer(printers_app, name="printers")
_Name = Annotated[str, typer.Argument(metavar="NAME", help="The printer's name here.")]


class Language(StrEnum):
    """What a printer understands."""

    ZPL = "zpl"
    EPL = "epl"
    SYSTEM = "system"


class Way(StrEnum):
    """How commands reach a printer."""

    TCP = "tcp"
    CUPS = "cups"
    WINDOWS = "windows"
    FILE = "file"


class After(StrEnum):
    """What a printer does behind a label."""

    TEAR = "tear"
    CUT = "cut"
    PEEL = "peel"


@printers_app.command("list")
@reporting_errors
def list_all(
    context: typer.Context,
    shape: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """List the printers that are set up; the default one is marked."""
    from fba_client.queries.printers import printers  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        found = printers(desk.workspace)
    rows: list[list[Cell]] = [
        [p.name, p.language, _where(p), p.media, p.dpi, "default" if p.is_default else ""] for p in found
    ]
    columns = ("name", "language", "address", "media", "dpi", "default")
    show_rows(columns, rows, shape, empty="No printer is set up. Add one: fba-client printers add --help")


@printers_app.command()
@reporting_errors
def add(
    context: typer.Context,
    name: _Name,
    address: Annotated[
        str,
        typer.Option("--address", metavar="WHERE", help="HOST or HOST:PORT, a queue's name, or a device or file."),
    ],
    language: Annotated[Language, typer.Option("--language", help="What it understands.")] = Language.ZPL,
    way: Annotated[
        Way | None, typer.Option("--way", help="How it is reached. Without it: a path is a file, anything else tcp.")
    ] = None,
    media: Annotated[
        str, typer.Option("--media", "--sheet", metavar="ID", help="What is in it (labels media lists all).")
    ] = "Thermal_4x6in",
    dpi: Annotated[int, typer.Option("--dpi", help="Its resolution: 203, 300 or 600.")] = 203,
    darkness: Annotated[int, typer.Option("--darkness", min=-1, max=30, help="0 to 30; -1 leaves its own.")] = -1,
    speed: Annotated[int, typer.Option("--speed", min=-1, max=14, help="Inches a second; -1 leaves its own.")] = -1,
    after: Annotated[After | None, typer.Option("--after", help="Behind a label; without it, as it is set.")] = None,
    default: Annotated[bool, typer.Option("--default", help="Offer it first in the window.")] = False,
) -> None:
    """Set up a printer, or change the one of that name.

    fba-client printers add Bench --address 192.168.1.50 --language zpl --media Thermal_4x6in --dpi 203
    """
    from fba_client.printers.printer import Printer  # noqa: PLC0415 - only once it is needed
    from fba_client.queries.printers import find_printer  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.printing.printers import save_printer, set_default  # noqa: PLC0415

    with invocation(context).desk() as desk:
        before = find_printer(desk.workspace, name) or Printer(id="", name=name)
        wanted = replace(
            before,
            name=name,
            language=language.value,
            media=media,
            dpi=dpi,
            darkness=darkness,
            speed=speed,
            after=after.value if after else "",
        )
        kept = save_printer(desk, _at(wanted, address, way))
        if default:
            set_default(desk, kept.id)
    typer.echo(f"{kept.name}: {kept.language} at {_where(kept)}, {kept.media}, {kept.dpi} dpi")


@printers_app.command()
@reporting_errors
def remove(context: typer.Context, name: _Name) -> None:
    """Forget a printer. What was printed on it stays in the ledger."""
    from fba_client.services.printing.printers import delete_printer  # noqa: PLC0415 - brings SQLAlchemy

    with invocation(context).desk() as desk:
        delete_printer(desk, _known(desk, name).id)
    typer.echo(f"Removed: {name}")


@printers_app.command()
@reporting_errors
def test(context: typer.Context, name: _Name) -> None:
    """Print one page that shows the outline of every label, a bar code, and the printer's resolution."""
    from fba_client.services.printing.test_pages import print_test_page  # noqa: PLC0415 - labels are made

    with invocation(context).desk() as desk:
        printer = _known(desk, name)
        print_test_page(desk, printer)
    typer.echo(f"A test page went to {printer.name}.")


@printers_app.command()
@reporting_errors
def simulate(
    port: Annotated[int, typer.Option("--port", min=0, max=65_535, help="Loopback port; 0 takes a free one.")] = 9100,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where its labels are written, as PNG.")] = Path(
        "labels"
    ),
    dpi: Annotated[int, typer.Option("--dpi", help="The resolution that it plays: 203, 300 or 600.")] = 203,
) -> None:
    """Play a label printer on this computer until Ctrl+C: it understands ZPL and EPL and draws what it gets.

    Try it from another terminal: fba-client labels design fragile --printer 127.0.0.1:9100 --format zpl
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are drawn
    from fba_client.printers.loopback import LoopbackPrinter  # noqa: PLC0415

    with LoopbackPrinter(dpi, port=port, folder=out, book=FontBook()) as printer:
        typer.echo(f"A test printer of {dpi} dpi listens on 127.0.0.1:{printer.port}; its labels go to {out}")
        try:
            _watch(printer)
        except KeyboardInterrupt:
            typer.echo(f"Stopped after {printer.n_labels} labels.")


def _watch(printer: LoopbackPrinter) -> NoReturn:
    """Tell what ``printer`` prints, refuses and cannot write, each once."""
    told = faults = 0
    problem = ""
    while True:
        time.sleep(0.2)
        if printer.n_labels > told:
            told = printer.n_labels
            typer.echo(f"{told} labels so far")
        for fault in printer.faults[faults:]:
            typer.echo(f"Refused: {fault}", err=True)
        faults = len(printer.faults)
        found = printer.problem
        if found is not None and str(found) != problem:
            problem = str(found)
            typer.echo(f"{problem}\n{found.advice}", err=True)


def _known(desk: Desk, name: str) -> Printer:
    from fba_client.queries.printers import find_printer, printers  # noqa: PLC0415 - brings SQLAlchemy

    found = find_printer(desk.workspace, name)
    if found is not None:
        return found
    known = ", ".join(printer.name for printer in printers(desk.workspace))
    raise UserInputError(
        "There is no printer “{name}”. Set up are: {known}.",
        field="printer",
        advice="Set it up: fba-client printers add --help",
        name=name,
        known=known or "none",
    )


def _at(printer: Printer, address: str, way: Way | None) -> Printer:
    """The printer at that address; a device or file is known by its slashes."""
    from fba_client.printers.printer import FILE, SYSTEM, TCP  # noqa: PLC0415
    from fba_client.services.printing.addresses import printer_at  # noqa: PLC0415

    if printer.language == SYSTEM:
        return replace(printer, way=SYSTEM, address=address)
    found = printer_at(address, printer.language, printer.dpi)
    chosen = way.value if way else (found.way if found else TCP)
    if found is not None and chosen in (FILE, TCP) and chosen == found.way:
        return replace(printer, way=found.way, address=found.address, port=found.port)
    return replace(printer, way=chosen, address=address)


def _where(printer: Printer) -> str:
    from fba_client.printers.printer import TCP  # noqa: PLC0415

    return f"{printer.address}:{printer.port}" if printer.way == TCP else printer.address
