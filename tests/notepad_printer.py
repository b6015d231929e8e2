"""A printer that only notes what it was sent: a label printer's channel and a driver's device in one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from fba_client.errors import PrinterProblem
from fba_client.printers.printer import Printer


@dataclass
class Notepad:
    """A label printer and a driver that keep what they get; ``is_off`` refuses everything."""

    pdf: Path
    is_off: bool = False
    sent: list[bytes] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    finished: int = 0
    keeps_back: bool = False

    @contextmanager
    def open_channel(self, printer: Printer, title: str, cancel: threading.Event) -> Iterator[Notepad]:
        if self.is_off:
            raise PrinterProblem("The printer {name} does not answer.", name=printer.name)
        self.titles.append(title)
        yield self

    def open_device(self, name: str) -> QPrinter:
        if self.is_off:
            raise PrinterProblem("This computer has no printer “{name}”.", name=name)
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.pdf))
        return device

    def send(self, data: bytes) -> None:
        self.sent.append(data)

    def finish(self) -> None:
        self.finished += 1

    def close(self) -> None:
        """Nothing to let go of."""
