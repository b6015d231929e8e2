"""Reads every symbol back before it is printed: a label that a scanner could not read must not leave the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable

from fba_client.errors import Cancelled, LabelDoesNotRead
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.job import LabelJob
from fba_client.labels.raster import rasterised


def verify_job(
    job: LabelJob, *, report: Callable[[int, int], None] | None = None, cancel: threading.Event | None = None
) -> int:
    """Read each distinct label of the job back at the printer's resolution; how many there were.

    Raises LabelDoesNotRead for the first that does not read as what it says, Cancelled once ``cancel`` is set.
    """
    count = 0
    for _, placed in job.distinct():
        if cancel is not None and cancel.is_set():
            raise Cancelled
        verify_label(placed)
        count += 1
        if report is not None:
            report(count, len(job.copies))
    return count


def verify_label(label: PlacedLabel) -> None:
    """Raise LabelDoesNotRead unless the label, rendered in whole dots, reads as exactly the codes it carries."""
    wanted = sorted(bars.code for bars in label.bars())
    read = _read(label)
    if read != wanted:
        raise LabelDoesNotRead(
            "The label of {code} could not be read back ({read}); it is not printed.",
            advice="Choose a larger label or a printer with more dots per inch, and report this label to the makers.",
            code=", ".join(wanted),
            read="it read as " + ", ".join(read) if read else "nothing was read",
        )


def _read(label: PlacedLabel) -> list[str]:
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed once labels are made

    formats = zxingcpp.barcode_formats_from_str("Code128")
    found = zxingcpp.read_barcodes(rasterised(label), formats=formats, try_rotate=False, try_downscale=False)
    return sorted(result.text for result in found)
