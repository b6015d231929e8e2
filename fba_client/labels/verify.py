"""Reads every symbol back before it is printed: a label that a scanner could not read must not leave the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from fba_client.errors import Cancelled, LabelDoesNotRead
from fba_client.labels.drawing.raster import PAPER, rasterised
from fba_client.labels.elements import Bars, PlacedLabel
from fba_client.labels.job import LabelJob
from fba_client.labels.symbols.code128 import QUIET_MODULES

if TYPE_CHECKING:
    from fba_client.labels.drawing.raster import Bitmap


def verify_job(
    job: LabelJob, *, report: Callable[[int, int], None] | None = None, cancel: threading.Event | None = None
) -> int:
    """Read each distinct label of the job back at the printer's resolution; how many there were.

    Raises LabelDoesNotRead for the first that does not read as what it says, Cancelled once ``cancel`` is set.
    """
    labels = job.distinct_labels()
    for count, label in enumerate(labels, 1):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        verify_label(job.placed(label))
        if report is not None:
            report(count, len(labels))
    return len(labels)


def verify_label(label: PlacedLabel) -> None:
    """Raise LabelDoesNotRead unless the label, rendered in whole dots, reads as exactly the codes it carries.

    The quiet zones must be white too: the reader here forgives what a scanner in a warehouse may not.
    """
    bitmap = rasterised(label)
    wanted = sorted(bars.code for bars in label.bars())
    read = _read(bitmap)
    if read != wanted:
        raise _does_not_read(wanted, "it read as " + ", ".join(read) if read else "nothing was read")
    if not all(_is_quiet(bitmap, bars) for bars in label.bars()):
        raise _does_not_read(wanted, "something is printed beside the bars")


def _read(bitmap: Bitmap) -> list[str]:
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed once labels are made

    formats = zxingcpp.barcode_formats_from_str("Code128")
    found = zxingcpp.read_barcodes(bitmap, formats=formats, try_rotate=False, try_downscale=False)
    return sorted(result.text for result in found)


def _is_quiet(bitmap: Bitmap, bars: Bars) -> bool:
    quiet, end = QUIET_MODULES * bars.module, bars.x + bars.width
    rows = bitmap[bars.y : bars.y + bars.height]
    sides = (rows[:, max(0, bars.x - quiet) : bars.x], rows[:, end : end + quiet])
    return all(side.shape[1] == quiet and bool((side == PAPER).all()) for side in sides)


def _does_not_read(codes: list[str], why: str) -> LabelDoesNotRead:
    return LabelDoesNotRead(
        "The label of {code} could not be read back ({why}); it is not printed.",
        advice="Choose a larger label or a printer with more dots per inch, and report this label to the makers.",
        code=", ".join(codes),
        why=why,
    )
