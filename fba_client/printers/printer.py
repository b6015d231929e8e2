"""What the program knows of a printer: what it speaks, where it is, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass

SYSTEM, ZPL, EPL = "system", "zpl", "epl"
LANGUAGES = (SYSTEM, ZPL, EPL)
TCP, CUPS, WINDOWS, FILE = "tcp", "cups", "windows", "file"
WAYS = (SYSTEM, TCP, CUPS, WINDOWS, FILE)
TEAR, CUT, PEEL = "tear", "cut", "peel"
RAW_PORT = 9100  # what label printers listen on, by long custom


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer as it was set up. ``language`` system prints through the system's driver and ``address`` is its name
    there; the others send commands the ``way`` says: to host and ``port``, a raw queue, or a file or device path.

    ``darkness`` is 0 to 30, ``speed`` in inches a second; -1, like an empty ``after``, leaves the printer's own.
    """

    id: str
    name: str
    language: str = SYSTEM
    way: str = SYSTEM
    address: str = ""
    port: int = RAW_PORT
    media: str = ""
    dpi: int = 203
    darkness: int = -1
    speed: int = -1
    after: str = ""  # "" | tear | cut | peel
    is_default: bool = False

    @property
    def is_raw(self) -> bool:
        """Whether it is sent commands of its own language."""
        return self.language != SYSTEM
