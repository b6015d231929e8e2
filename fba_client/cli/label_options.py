"""The options that all commands which print labels share, and the medium, printer and file that they come to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.printers.printer import Printer
    from fba_client.services.desk import Desk
    from fba_client.services.labels.orders import Medium

_PAGE_DPI, _LABEL_PRINTER_DPI = 300, 203


class LabelFormat(StrEnum):
    """The forms that labels are saved in; the first two of the others are languages of label printers."""

    PDF = "pdf"
    ZPL = "zpl"
    EPL = "epl"
    PNG = "png"


MediaOption = Annotated[
    str,
    typer.Option(
        "--sheet",
        "--media",
        metavar="ID",
        help="What is printed on: a sheet (Letter_30, A4_21, L7160 ...) or a roll (Thermal_57x32, Thermal_4x6in ...). "
        "All of them: fba-client labels media. Without it: the printer's own, or the one of the settings.",
    ),
]
FormatOption = Annotated[
    LabelFormat | None,
    typer.Option("--format", help="What to write or send. Without it: by the ending of --out."),
]
DpiOption = Annotated[
    int,
    typer.Option(
        "--dpi", show_default=False, help="The printer's resolution: 203, 300 or 600. Without it: the printer's own."
    ),
]
SkipOption = Annotated[int, typer.Option("--skip", min=0, help="Positions of the first sheet that are used up.")]
CopiesOption = Annotated[int, typer.Option("--copies", min=1, max=1_000, help="So many of each label.")]
CollateOption = Annotated[
    bool, typer.Option("--collate", help="With --copies: the whole list over and over, not each label by itself.")
]
SkipFaultyOption = Annotated[
    bool,
    typer.Option(
        "--skip-faulty",
        help="Print the others when an SKU is not known or a label does not fit or read. What is left out is named; "
        "the exit code is then 3.",
    ),
]
PrinterOption = Annotated[
    str,
    typer.Option(
        "--printer",
        metavar="NAME",
        help="Print on a printer that was set up (fba-client printers list) or that the system has (its queue's name); "
        "or, with --format zpl or epl, at an address: HOST:9100 or a device such as /dev/usb/lp0.",
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help="Write a file instead: .pdf, .zpl, .epl or .png (a picture a page)."),
]
AgainOption = Annotated[bool, typer.Option("--again", help="Print once more what was printed before, without asking.")]


@dataclass(frozen=True, slots=True)
class Options:
    """The shared options of one call, as they were given."""

    media: str = ""
    shape: LabelFormat | None = None
    dpi: int = 0
    skip: int = 0
    printer: str = ""
    out: Path | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """Where labels go: a printer, or a file in the form ``shape``; and on what they are printed."""

    medium: Medium
    goal: Printer | Path
    shape: str
    again: bool

    @property
    def name(self) -> str:
        """The printer's name, or the file's."""
        return str(self.goal) if isinstance(self.goal, Path) else self.goal.name


def target(desk: Desk, options: Options, *, media: str = "") -> Target:
    """What the options come to; ``media`` is used where neither they nor the printer say any.

    Wrong use (exit code 2) unless there is exactly one of a printer and a file. Raises UserInputError and LabelError
    for a printer, medium or format that there is not.
    """
    from fba_client.labels.media.calibration import UNCALIBRATED  # noqa: PLC0415 - labels are made
    from fba_client.labels.media.library import find_sheet  # noqa: PLC0415
    from fba_client.queries.printers import calibration  # noqa: PLC0415
    from fba_client.services.labels.orders import Medium  # noqa: PLC0415

    goal, shape, dpi = _goal(desk, options)
    if isinstance(goal, Path):
        sheet = find_sheet(options.media or media, desk.folder.sheets)
        return Target(Medium(sheet, dpi, options.skip, UNCALIBRATED), goal, shape, options.again)
    sheet = find_sheet(options.media or goal.media or media, desk.folder.sheets)
    off = calibration(desk.workspace, goal.id, sheet.id)
    return Target(Medium(sheet, dpi, options.skip, off), goal, shape, options.again)


def _goal(desk: Desk, options: Options) -> tuple[Printer | Path, str, int]:
    """The printer or the file, the form of the file ('' for a printer), and the resolution."""
    from fba_client.services.labels.files import EPL, ZPL, file_format  # noqa: PLC0415 - labels are made

    if bool(options.printer) == (options.out is not None):
        raise typer.BadParameter("Say where the labels go: --out FILE or --printer NAME.", param_hint="--out")
    if options.out is None:
        printer = chosen_printer(desk, options)
        return printer, "", printer.dpi
    shape = file_format(options.out, options.shape or "")
    return options.out, shape, options.dpi or (_LABEL_PRINTER_DPI if shape in (ZPL, EPL) else _PAGE_DPI)


def chosen_printer(desk: Desk, options: Options) -> Printer:
    """The printer that was set up under that name, the one at that address, or the system's own of that name.

    Raises UserInputError when there is none.
    """
    from fba_client.queries.printers import find_printer, printers  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.printing.addresses import printer_at, system_printer  # noqa: PLC0415

    found = find_printer(desk.workspace, options.printer)
    if found is not None:
        _check_printer(found, options)
        return found
    printer = printer_at(options.printer, options.shape or "", options.dpi or _LABEL_PRINTER_DPI)
    if printer is None and not options.shape:
        printer = system_printer(options.printer, options.dpi or _PAGE_DPI)
    if printer is None:
        known = ", ".join(printer.name for printer in printers(desk.workspace))
        raise UserInputError(
            "There is no printer “{name}”. Set up are: {known}.",
            field="printer",
            advice="Set it up (fba-client printers add), or give its address as HOST:9100 with --format zpl or epl.",
            name=options.printer,
            known=known or "none",
        )
    return printer


def _check_printer(printer: Printer, options: Options) -> None:
    if options.shape and options.shape != printer.language:
        raise UserInputError(
            "The printer “{name}” does not take {shape}.",
            field="format",
            advice="Leave out --format, or save a file with --out.",
            name=printer.name,
            shape=options.shape,
        )
    if options.dpi and options.dpi != printer.dpi:
        raise UserInputError(
            "The printer “{name}” is set up with {known} dpi, not {dpi}.",
            field="dpi",
            advice="Leave out --dpi, or change its set-up.",
            name=printer.name,
            known=printer.dpi,
            dpi=options.dpi,
        )
