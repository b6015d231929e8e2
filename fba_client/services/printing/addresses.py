"""Printers named by where they are, for a command line that needs none to be set up."""

from __future__ import annotations

import re
from pathlib import Path

from fba_client.errors import UserInputError
from fba_client.printers.printer import EPL, FILE, RAW_PORT, SYSTEM, TCP, ZPL, Printer
from fba_client.queries.printers import system_id

_HOST_AND_PORT = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):(?P<port>[0-9]{1,5})")

_SCHEME = re.compile(r"(socket|tcp|raw)://", re.IGNORECASE)


def host_and_port(words: str) -> tuple[str, int] | None:
    """The two parts of ``printer.local:9100`` or ``[fe80::1]:9100``, as they are also copied from other programs
    (``socket://…``); None when there are no two parts. The port may be any number."""
    found = _HOST_AND_PORT.fullmatch(_SCHEME.sub("", words.strip()).rstrip("/"))
    return (found["host"].strip("[]"), int(found["port"])) if found else None


def printer_at(words: str, language: str, dpi: int) -> Printer | None:
    """The printer at ``words``, which speaks ``language`` (zpl, epl); None when that is not an address.

    Its id says the same again, so that an unfinished run of it can go on. Raises UserInputError for another language.
    """
    found = host_and_port(words)
    is_path = words.startswith(("/", "./", "../", "~", "\\\\")) or (len(words) > 2 and words[1:3] in (":\\", ":/"))
    if found is None and not is_path:
        return None
    if language not in (ZPL, EPL):
        raise UserInputError(
            "It is not known which language the printer at {address} speaks.",
            field="format",
            advice="Say it with --format zpl or --format epl.",
            address=words,
        )
    identity = f"{language}:{words}"
    if found is None:
        path = words if words.startswith("\\\\") else str(Path(words).expanduser().absolute())
        return Printer(identity, words, language, FILE, path, dpi=dpi)
    host, port = found
    if not 1 <= port <= 65_535:
        raise UserInputError("{port} is not a port; most printers use {usual}.", port=port, usual=RAW_PORT)
    return Printer(identity, words, language, TCP, host, port, dpi=dpi)


def system_printer(name: str, dpi: int) -> Printer | None:
    """The printer that the system, and not this program, knows by that name; None when there is none such."""
    from fba_client.printers.discovery import system_printers  # noqa: PLC0415 - asks the printing system

    found = next((one.name for one in system_printers() if one.name.casefold() == name.strip().casefold()), "")
    return Printer(system_id(found), found, address=found, dpi=dpi) if found else None


def printer_of_id(printer_id: str, dpi: int) -> Printer | None:
    """The printer that ``printer_at`` or ``system_printer`` gave that id; None when it was another's."""
    language, _, words = printer_id.partition(":")
    if language == SYSTEM and words:
        return Printer(printer_id, words, address=words, dpi=dpi)
    return printer_at(words, language, dpi) if language in (ZPL, EPL) else None
