"""Printers by the person's wish: set up, changed, taken out, chosen, and what was measured on them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, replace
from ipaddress import IPv6Address
from pathlib import PurePath

from fba_client.errors import UserInputError
from fba_client.labels.media.calibration import MOST_PPM, MOST_UM, Calibration
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.phrases import Phrase
from fba_client.printers.printer import CUPS, CUT, EPL, FILE, LANGUAGES, PEEL, SYSTEM, TCP, TEAR, WAYS, WINDOWS, Printer
from fba_client.queries.printers import find_printer, printers
from fba_client.services.desk import Desk
from fba_client.services.printing.addresses import host_and_port
from fba_client.store import printers as store

DARKNESS = (0, 30)  # the scale of ZPL; EPL's 0 to 15 is made of it where it is printed
SPEED = (1, 14)  # inches a second
PORT = (1, 65_535)
SYSTEM_DPI = (100, 2_400)
_NAME_MAX = 60
_AFTER = ("", TEAR, CUT, PEEL)
_EPL_DPI = (203, 300)


class PrinterFault(UserInputError):
    """A printer that cannot be kept so; ``field`` names what is wrong (a field of Printer)."""


def save_printer(desk: Desk, printer: Printer) -> Printer:
    """Keep a printer, new (without an id) or changed; returns it as it is kept.

    The first one becomes the default. Raises PrinterFault for the first thing that is wrong with it.
    """
    kept = tidied(replace(printer, id=printer.id or uuid.uuid4().hex))
    others = [other for other in printers(desk.workspace) if other.id != kept.id]
    faults = printer_faults(kept, others, desk)
    if faults:
        raise faults[0]
    kept = replace(kept, is_default=kept.is_default or not others)
    with desk.workspace.write() as connection:
        store.save_printer(connection, asdict(kept), desk.clock.now())
        if kept.is_default:
            store.set_default(connection, kept.id)
    return kept


def delete_printer(desk: Desk, printer_id: str) -> Printer | None:
    """Take a printer out and return it, so that ``save_printer`` puts it back; what was measured on it stays."""
    found = next((printer for printer in printers(desk.workspace) if printer.id == printer_id), None)
    with desk.workspace.write() as connection:
        store.delete_printer(connection, printer_id)
    return found


def duplicate_printer(desk: Desk, printer: Printer, name: str) -> Printer:
    """Another printer of the same kind, with what was measured on the first. Raises PrinterFault."""
    twin = save_printer(desk, replace(printer, id="", name=name, is_default=False))
    with desk.workspace.write() as connection:
        store.copy_calibrations(connection, printer.id, twin.id, desk.clock.now())
    return twin


def set_default(desk: Desk, printer_id: str) -> None:
    """Print on that printer when nothing else is said."""
    with desk.workspace.write() as connection:
        store.set_default(connection, printer_id)


def save_calibration(desk: Desk, printer_id: str, media: str, calibration: Calibration) -> None:
    """Keep how far a printer is off on a medium. Raises UserInputError beyond what a printer can be off by."""
    moved = max(abs(calibration.right_um), abs(calibration.down_um))
    stretched = max(abs(calibration.across_ppm), abs(calibration.along_ppm))
    if moved > MOST_UM or stretched > MOST_PPM:
        raise UserInputError(
            "A calibration moves labels by {most} mm at most, and stretches their distances by {percent}% at most.",
            field="calibration",
            advice="Print the ruler page again and measure it anew.",
            most=MOST_UM // 1000,
            percent=MOST_PPM // 10_000,
        )
    with desk.workspace.write() as connection:
        store.save_calibration(connection, printer_id, media, asdict(calibration), desk.clock.now())


def forget_calibration(desk: Desk, printer_id: str, media: str) -> None:
    """Print on that medium as if nothing had been measured."""
    with desk.workspace.write() as connection:
        store.forget_calibration(connection, printer_id, media)


def unused_name(desk: Desk, wanted: str) -> str:
    """``wanted``, or with the next free number behind it."""
    name, number = wanted, 2
    while find_printer(desk.workspace, name) is not None:
        name, number = f"{wanted} {number}", number + 1
    return name


def printer_faults(printer: Printer, others: Sequence[Printer], desk: Desk) -> list[PrinterFault]:
    """All that is wrong with a printer, in the order of the form; empty when it can be kept."""
    found = (
        _name_fault(printer, others),
        _kind_fault(printer),
        _address_fault(printer),
        _media_fault(printer, desk),
        _dpi_fault(printer),
        *_range_faults(printer),
    )
    return [fault for fault in found if fault is not None]


def tidied(printer: Printer) -> Printer:
    """Trimmed, with the port that was typed behind the address, and without what its kind does not use."""
    way = SYSTEM if printer.language == SYSTEM else printer.way
    address, port = printer.address.strip(), printer.port
    if way == TCP:
        address, port = host_and_port(address) or (address, port)
    return replace(printer, name=" ".join(printer.name.split()), way=way, address=address, port=port)


def _name_fault(printer: Printer, others: Sequence[Printer]) -> PrinterFault | None:
    if not printer.name:
        return PrinterFault("Give the printer a name.", field="name")
    if len(printer.name) > _NAME_MAX:
        return PrinterFault("The name can have {most} characters.", field="name", most=_NAME_MAX)
    if any(other.name.casefold() == printer.name.casefold() for other in others):
        return PrinterFault("There is a printer of that name already: “{name}”.", field="name", name=printer.name)
    return None


def _kind_fault(printer: Printer) -> PrinterFault | None:
    if printer.language not in LANGUAGES:
        return PrinterFault("Choose the printer's language: ZPL, EPL or the system's driver.", field="language")
    if printer.way not in WAYS or (printer.language != SYSTEM and printer.way == SYSTEM):
        return PrinterFault("Choose how the printer is connected.", field="way")
    return None


def _address_fault(printer: Printer) -> PrinterFault | None:
    words = {
        SYSTEM: Phrase("Choose one of this computer's printers."),
        TCP: Phrase("Type the printer's network name or address, such as 192.168.1.50."),
        CUPS: Phrase("Choose the printer's queue."),
        WINDOWS: Phrase("Choose one of this computer's printers."),
        FILE: Phrase("Type a file or device, such as /dev/usb/lp0."),
    }
    if not printer.address:
        return PrinterFault(words.get(printer.way, words[SYSTEM]), field="address")
    if printer.way == TCP and not _is_host(printer.address):
        return PrinterFault("“{text}” is not a network address.", field="address", text=printer.address[:60])
    if printer.way == FILE and not (PurePath(printer.address).is_absolute() or printer.address.startswith("\\\\")):
        return PrinterFault("Type the whole path, from the root on.", field="address")
    if printer.way == TCP and not PORT[0] <= printer.port <= PORT[1]:
        return PrinterFault("The port must be from {least} to {most}.", field="port", least=PORT[0], most=PORT[1])
    return None


def _is_host(words: str) -> bool:
    if ":" not in words:
        return "/" not in words and not any(char.isspace() for char in words)
    try:
        IPv6Address(words)
    except ValueError:
        return False
    return True


def _media_fault(printer: Printer, desk: Desk) -> PrinterFault | None:
    if not printer.media:
        return PrinterFault("Choose what is in the printer.", field="media")
    try:
        find_sheet(printer.media, desk.folder.sheets)
    except UserInputError as error:
        return PrinterFault(error.template, field="media", advice=error.advice, **error.values)
    return None


def _dpi_fault(printer: Printer) -> PrinterFault | None:
    if printer.language == SYSTEM:
        least, most = SYSTEM_DPI
        if least <= printer.dpi <= most:
            return None
        return PrinterFault("The resolution must be from {least} to {most} dpi.", field="dpi", least=least, most=most)
    choices = _EPL_DPI if printer.language == EPL else DPI_CHOICES
    if printer.dpi in choices:
        return None
    return PrinterFault(
        "A printer of this language has one of these resolutions: {choices} dpi.",
        field="dpi",
        choices=", ".join(map(str, choices)),
    )


def _range_faults(printer: Printer) -> list[PrinterFault | None]:
    faults: list[PrinterFault | None] = []
    for field, value, (least, most) in (("darkness", printer.darkness, DARKNESS), ("speed", printer.speed, SPEED)):
        if value != -1 and not least <= value <= most:
            words = {"darkness": Phrase("The darkness"), "speed": Phrase("The speed")}[field]
            faults.append(
                PrinterFault(
                    "{what} must be from {least} to {most}, or the printer's own.",
                    field=field,
                    what=words,
                    least=least,
                    most=most,
                )
            )
    if printer.after not in _AFTER:
        faults.append(PrinterFault("Choose what the printer does after a label: tear, cut or peel.", field="after"))
    return faults
