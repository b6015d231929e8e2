"""Labels a second that designs are laid out with, against ReportLab's own Code 128 widget drawing bars in the same run.

Run: python tests/benchmarks/layout_speed.py [--short] [LABELS]

Layout is what each way out has in common (PDF, ZPL, EPL, preview), so its time is in all of theirs. Every label is
another and none was laid out before. Batches of both sides take turns and the best time of each counts, since other
programs only ever make a time longer. Exits with 1 when a ratio is missed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from fba_client.labels.job import Printable
from fba_client.labels.kinds.box_label import BoxLabel
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

DPI, BATCH = 300, 100
TITLE = "Stainless Steel Water Bottle {0} oz, double wall vacuum insulated (leak proof), Midnight Blue, pack of {1}"
ADDRESS = ("Harbor Goods LLC", "1200 Waterfront Dr Unit 4", "Oakland, CA 94607", "United States")


@dataclass(frozen=True)
class Figure:
    """One row of the table: the labels, what they are laid out on, and what is to be reached."""

    name: str
    labels: Callable[[int], list[Printable]]
    media: str
    least_ratio: float


def items(count: int) -> list[Printable]:
    return [ItemLabel(f"X00{number:07}", TITLE.format(number % 97, number)) for number in range(count)]


def alphabets(count: int) -> list[Printable]:
    return [ItemLabel(f"X00{number:07}", f"Größe {number} · Ελληνικά, Русский") for number in range(count)]


def boxes(count: int) -> list[Printable]:
    return [
        BoxLabel(
            f"FBA15DJ8K9ZZU{number:06}", number, count, "FBA15DJ8K9ZZ", "FBA STA", ADDRESS, ADDRESS, "ONT8", "MUG: 9"
        )
        for number in range(1, count + 1)
    ]


FIGURES = (
    Figure("item labels", items, "Letter_30", 8),
    Figure("item labels, other alphabets", alphabets, "Letter_30", 8),
    Figure("box labels", boxes, "Thermal_4x6in", 1),
)


def widget_batch() -> None:
    """A batch of bars as one draws them with ReportLab alone."""
    from reportlab.graphics.barcode.code128 import Code128  # noqa: PLC0415 - measured beside ours, not used in it
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas(BytesIO())
    for number in range(BATCH):
        Code128(f"X00{number:07}", barWidth=0.96, barHeight=36, quiet=False).drawOn(canvas, 25, 40)


def layout_batch(labels: Sequence[Printable], media: str, book: FontBook) -> None:
    size = find_sheet(media).label_dots(DPI)
    for label in labels:
        label.place(*size, DPI, book)


def seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main(count: int) -> int:
    book, missed = FontBook(folders=()), 0
    book.prepare()
    head = f"layout only, {count:,} labels"
    print(f"{head:32}{'us/label':>10}{'labels/s':>10}{'ratio':>8}{'at least':>10}")
    for figure in FIGURES:
        labels = figure.labels(count)
        batches = [labels[start : start + BATCH] for start in range(0, count, BATCH)]
        times = [(seconds(widget_batch), seconds(lambda: layout_batch(batch, figure.media, book))) for batch in batches]  # noqa: B023
        widget, ours = (min(column) / BATCH for column in zip(*times, strict=True))
        ratio = widget / ours
        verdict = "" if ratio >= figure.least_ratio else "  MISSED"
        missed += ratio < figure.least_ratio
        print(f"{figure.name:32}{ours * 1e6:10.1f}{1 / ours:10,.0f}{ratio:8.1f}{figure.least_ratio:10.1f}{verdict}")
    return 1 if missed else 0


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:] if text.isdigit()]
    sys.exit(main(numbers[0] if numbers else 2_000 if "--short" in sys.argv else 10_000))
