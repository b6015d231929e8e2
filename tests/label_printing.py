"""A printer made of a list, and orders to print on it: for tests of runs, the ledger and the command line."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image

from fba_client.errors import PrinterProblem
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.channel import Channel
from fba_client.printers.printer import FILE, ZPL, Printer
from fba_client.services.labels.orders import ITEM, LabelOrder

if TYPE_CHECKING:
    from typer.testing import Result

    from fba_client.printers.loopback import LoopbackPrinter

Run = Callable[..., "Result"]  # a command: its words, and base_url
THERMAL = Printer(id="p1", name="Bench", language=ZPL, way=FILE, address="/dev/null", dpi=203)


@dataclass
class PaperTrail:
    """A printer that keeps what it takes; ``breaks_after`` pieces it is gone, ``on_sent`` looks on after each."""

    keeps_back: bool = False
    breaks_after: int = -1
    on_sent: Callable[[], None] = lambda: None
    taken: list[bytes] = field(default_factory=list)
    finished: bool = False

    def send(self, data: bytes) -> None:
        """Take a piece."""
        if len(self.taken) == self.breaks_after:
            raise PrinterProblem("The printer is gone.", advice="Look for it.")
        self.taken.append(data)
        self.on_sent()

    def finish(self) -> None:
        """Take note that this was all."""
        self.finished = True

    def close(self) -> None:
        """Nothing is held."""

    @contextmanager
    def open(self, printer: Printer, title: str, cancel: threading.Event | None) -> Iterator[Channel]:
        """Stands in for the printer's own channel."""
        del printer, title, cancel
        yield self


def item_order(
    *copies: int,
    sheet: str = "Thermal_57x32",
    skip: int = 0,
    dpi: int = 203,
    draft_id: str = "",
    skus: Sequence[str] = (),
) -> LabelOrder:
    """So many copies of each of as many items, FNSKUs X000000001 and on."""
    entries = [
        Copies(
            ItemLabel(f"X{number:09}", f"Thing {number}").label(),
            count,
            subject=f"X{number:09}",
            msku=skus[number - 1] if skus else f"SKU-{number}",
        )
        for number, count in enumerate(copies, 1)
    ]
    job = LabelJob(find_sheet(sheet), dpi, entries, FontBook(()), skip=skip)
    return LabelOrder("Things", ITEM, job, draft_id)


def codes_on(printer: LoopbackPrinter) -> list[str]:
    """What a scanner reads on the labels that came out, in their order."""
    return [found.text for bitmap in printer.labels for found in zxingcpp.read_barcodes(bitmap)]


def codes_in(path: Path) -> list[str]:
    """What a scanner reads in a picture, sorted."""
    return sorted(found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(path.read_bytes()))))


def rows(result: Result) -> list[dict[str, object]]:
    """What a command listed as JSON."""
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found
