"""Draws a job as PNG pictures, one a page: exactly the dots that a printer of that resolution burns, black and white.

Each picture says its resolution, so that it comes out at its true size wherever it is printed without scaling.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from fba_client.errors import Cancelled
from fba_client.labels.drawing.raster import PAPER, rasterised, stamp

if TYPE_CHECKING:
    from fba_client.labels.drawing.raster import Bitmap
    from fba_client.labels.job import LabelJob
    from fba_client.labels.setting.fonts import FontBook


def png_pages(
    job: LabelJob,
    book: FontBook,
    *,
    report: Callable[[int, int], None] | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[bytes]:
    """Each page of the job as a PNG file with one bit a dot.

    ``report`` hears of pages done and in all; raises Cancelled once ``cancel`` is set.
    """
    for number in range(job.n_pages):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        yield _png(rasterised_page(job, number, book), job.dpi)
        if report is not None:
            report(number + 1, job.n_pages)


def rasterised_page(job: LabelJob, number: int, book: FontBook | None = None) -> Bitmap:
    """Page ``number`` of the job, one byte a dot as of a single label; without ``book`` texts are blocks."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    width, height = job.sheet.page_dots(job.dpi)
    page: Bitmap = np.full((height, width), PAPER, dtype=np.uint8)
    label, ink = None, page
    for placement in job.page(number):
        if placement.label is not label:  # copies follow each other
            label = placement.label
            ink = rasterised(label, book)
        stamp(page, placement.x, placement.y, ink)
    return page


def _png(page: Bitmap, dpi: int) -> bytes:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made
    from PIL import Image  # noqa: PLC0415

    height, width = page.shape
    picture = Image.frombytes("1", (width, height), np.packbits(page == PAPER, axis=1).tobytes())
    file = BytesIO()
    picture.save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()
