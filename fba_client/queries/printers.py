"""The printers that were set up, and how far each is off."""

from __future__ import annotations

from dataclasses import fields

from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.printers.printer import Printer
from fba_client.store.database import Database
from fba_client.store.printers import calibrated_media, calibration_row, printer_rows

_SYSTEM_PREFIX = "system:"


def printers(workspace: Database) -> tuple[Printer, ...]:
    """All printers by name."""
    with workspace.read() as connection:
        return tuple(_printer(row) for row in printer_rows(connection))


def find_printer(workspace: Database, wanted: str) -> Printer | None:
    """The printer of that id, or of that name whatever its case; None when there is none."""
    every = printers(workspace)
    by_id = next((printer for printer in every if printer.id == wanted), None)
    named = wanted.strip().casefold()
    return by_id or next((printer for printer in every if printer.name.casefold() == named), None)


def calibration(workspace: Database, printer_id: str, media: str) -> Calibration:
    """How far a printer is off on a medium; nothing at all when it was not measured.

    ``printer_id`` is a printer's id, or ``system_id`` of a printer that is only known to the system.
    """
    with workspace.read() as connection:
        row = calibration_row(connection, printer_id, media)
    return Calibration(**row) if row is not None else UNCALIBRATED


def is_calibrated(workspace: Database, printer_id: str, media: str) -> bool:
    """Whether a printer was measured on a medium, even if it was found to be right."""
    with workspace.read() as connection:
        return media in calibrated_media(connection, printer_id)


def system_id(name: str) -> str:
    """What a printer is called here that was chosen in the system's dialog and not set up."""
    return f"{_SYSTEM_PREFIX}{name}"


def _printer(row: dict[str, object]) -> Printer:
    known = {field.name for field in fields(Printer)}
    values = {name: value for name, value in row.items() if name in known}
    return Printer(**values | {"is_default": bool(row["is_default"])})  # type: ignore[arg-type]
