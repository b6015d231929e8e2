"""Opens the way to a printer.

    with open_channel(printer) as channel:
        for chunk in chunks:
            channel.send(chunk.data)
        channel.finish()

One module a way: ``network`` (TCP), ``cups``, ``windows`` (spooler), ``device`` (file or device). Whatever goes wrong
is a PrinterProblem that says what happened and what to do.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from fba_client.errors import PrinterProblem
from fba_client.printers.channel import Channel
from fba_client.printers.printer import CUPS, FILE, TCP, WINDOWS, ZPL, Printer

TITLE = "FBA Client labels"
_PATIENCE_S = 60.0  # a printer that is busy with many copies may take nothing for a while


@contextmanager
def open_channel(
    printer: Printer,
    *,
    title: str = TITLE,
    timeout_s: float = _PATIENCE_S,
    cancel: threading.Event | None = None,
) -> Iterator[Channel]:
    """The way to ``printer``, closed in the end whatever happens. A printer that takes nothing for ``timeout_s`` is a
    PrinterProblem; ``title`` is what a queue shows."""
    channel = _opened(printer, title, timeout_s, cancel or threading.Event())
    try:
        yield channel
    finally:
        channel.close()


def _opened(printer: Printer, title: str, timeout_s: float, cancel: threading.Event) -> Channel:
    if not printer.address:
        raise PrinterProblem(
            "The printer “{name}” has no address.", advice="Open its set-up and enter one.", name=printer.name
        )
    if printer.way == TCP:
        from fba_client.printers.network import NetworkChannel  # noqa: PLC0415 - only the way that is used

        return NetworkChannel(
            printer.address, printer.port, asks=printer.language == ZPL, timeout_s=timeout_s, cancel=cancel
        )
    if printer.way == CUPS:
        from fba_client.printers.cups import CupsChannel  # noqa: PLC0415

        return CupsChannel(printer.address, title, timeout_s=timeout_s)
    if printer.way == WINDOWS:
        from fba_client.printers.windows import WindowsChannel  # noqa: PLC0415

        return WindowsChannel(printer.address, title)
    if printer.way == FILE:
        from fba_client.printers.device import opened  # noqa: PLC0415

        return opened(printer.address, timeout_s=timeout_s, cancel=cancel)
    raise PrinterProblem(
        "The printer “{name}” is reached by the system's print dialog, not by commands of its own.",
        advice="Print with the print dialog, or choose ZPL or EPL in its set-up.",
        name=printer.name,
    )
