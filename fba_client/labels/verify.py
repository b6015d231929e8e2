"""Reads every symbol back before it is printed: a label that a scanner could not read must not leave the desk.

Each symbol is looked at by itself, in dots of the printer and with all that the label prints near it: its quiet zone
must be white and nothing may be printed on it, because the reader here forgives what a scanner in a warehouse may not;
then it is read. By itself also because a reader takes two equal symbols, one above the other, for one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from fba_client.errors import Cancelled, LabelDoesNotRead
from fba_client.labels.collector import collector_paused
from fba_client.labels.drawing.raster import PAPER, Area, modules_in_dots, rasterised, rasterised_area
from fba_client.labels.elements import Bars, Matrix, Panel, PlacedLabel, Symbol
from fba_client.labels.job import LabelJob
from fba_client.labels.symbols import code128
from fba_client.labels.symbols.matrix import DATAMATRIX, PDF417, QR, QUIET
from fba_client.phrases import Phrase

if TYPE_CHECKING:
    import zxingcpp

    from fba_client.labels.drawing.raster import Bitmap

_CODE128 = "code128"
_FORMATS = {_CODE128: "Code128", PDF417: "PDF417", DATAMATRIX: "DataMatrix", QR: "QRCode"}
_SCANNED_ROWS = 8  # of bars that are the same in every row; a hand scanner sees one line of them


def verify_job(
    job: LabelJob, *, report: Callable[[int, int], None] | None = None, cancel: threading.Event | None = None
) -> int:
    """Read each distinct label of the job back at the printer's resolution; how many there were.

    Raises LabelDoesNotRead for the first that does not read as what it says, Cancelled once ``cancel`` is set.
    """
    labels = job.distinct_labels()
    with collector_paused():
        for count, label in enumerate(labels, 1):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            verify_label(job.placed(label))
            if report is not None:
                report(count, len(labels))
    return len(labels)


def verify_label(label: PlacedLabel) -> None:
    """Raise LabelDoesNotRead unless the label, rendered in whole dots, reads as exactly the codes it carries.

    Those are the codes of its symbols, each read where it stands, and those that its pictures are said to have.
    """
    for symbol, panel in label.stands():
        why = _fault(label, symbol, panel)
        if why:
            raise _does_not_read(symbol.code, why)
    if label.codes:
        read = _read(rasterised(label), "")
        missing = [code for code in label.codes if code not in read]
        if missing:
            raise _does_not_read(", ".join(missing), _what_was_read(read))


def _fault(label: PlacedLabel, symbol: Symbol, panel: Panel | None) -> str:
    """Why the symbol must not be printed; '' when it is sound. One in a panel is looked at upright."""
    side, above = _quiet_zone(symbol)
    right, bottom = symbol.x + symbol.width, symbol.y + symbol.height
    within = symbol.x - side, symbol.y - above, right + side, bottom + above
    area = Area(*(panel.area_of(*within) if panel is not None else within))
    if area.left < 0 or area.top < 0 or area.right > label.width or area.bottom > label.height:
        return Phrase("it stands too near to the edge of the label")
    printed = rasterised_area(label, area)
    if panel is not None:
        printed = _upright(printed, panel.degrees)
    if not _is_as_drawn(printed[above : above + symbol.height, side : side + symbol.width], symbol):
        return Phrase("something is printed on it")
    zone = (printed[:, :side], printed[:, side + symbol.width :], printed[:above], printed[above + symbol.height :])
    if any(part.size and part.min() != PAPER for part in zone):
        return Phrase("something is printed beside it")
    read = _read(printed[:_SCANNED_ROWS] if isinstance(symbol, Bars) else printed, _symbology(symbol))
    return "" if read == [symbol.code] else _what_was_read(read)


def _upright(printed: Bitmap, degrees: int) -> Bitmap:
    """What was turned clockwise, turned back."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    return np.ascontiguousarray(np.rot90(printed, degrees // 90))


def _is_as_drawn(printed: Bitmap, symbol: Symbol) -> bool:
    """Whether the dots of the symbol are its own, and nothing more."""
    if isinstance(symbol, Bars):
        own = modules_in_dots([symbol.pattern], symbol.module, 1)
    else:
        own = modules_in_dots(symbol.rows, symbol.module_width, symbol.module_height)
    return bool((printed == own).all())


def _quiet_zone(symbol: Symbol) -> tuple[int, int]:
    """What must stay white at the sides of the symbol, and above and below it, in dots."""
    if isinstance(symbol, Bars):
        return code128.QUIET_MODULES * symbol.module, 0
    quiet = QUIET[symbol.symbology] * symbol.module_width
    return quiet, quiet


def _symbology(symbol: Symbol) -> str:
    return symbol.symbology if isinstance(symbol, Matrix) else _CODE128


def _read(bitmap: Bitmap, symbology: str) -> list[str]:
    """What a reader finds: upright symbols of one symbology, or ('') everything, however it lies."""
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed once labels are made

    found = zxingcpp.read_barcodes(
        bitmap,
        formats=_formats(symbology),
        try_rotate=not symbology,
        try_downscale=not symbology,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return sorted(result.text for result in found)


def _formats(symbology: str) -> zxingcpp.BarcodeFormats:
    """Made anew in some microseconds: one that is kept outlives the reader, which then complains at the end."""
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed once labels are made

    return zxingcpp.barcode_formats_from_str(_FORMATS[symbology] if symbology else "")


def _what_was_read(read: list[str]) -> str:
    return Phrase("it read as {codes}", codes=", ".join(read)) if read else Phrase("nothing was read")


def _does_not_read(codes: str, why: str) -> LabelDoesNotRead:
    return LabelDoesNotRead(
        "The label of {code} could not be read back ({why}); it is not printed.",
        advice="Choose a larger label or a printer with more dots per inch, and report this label to the makers.",
        code=codes,
        why=why,
    )
