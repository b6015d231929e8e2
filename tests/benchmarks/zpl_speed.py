"""Labels a second in ZPL and EPL: 10,000 distinct item labels on a thermal roll at 300 dpi.

Run: python tests/benchmarks/zpl_speed.py [--short] [LABELS]

The figure that counts is the whole way, from the facts of items to the bytes for the printer: the job, the layout and
the writing. It must be so many times the rate at which ReportLab's own Code 128 widget draws bars and codes, which is
measured in the same run: so the floor holds on any computer, whatever else runs on it. With it stand the labels a
second that this computer reached, and where the figure of 50,000 is reached or not.

The rows below are the writing of labels that are laid out, as in a job that was shown and verified before; the same
with all text as dots; EPL; and the strict reader. Every run has codes and titles of its own; all take turns, and the
best of a few counts, in time on the processor, since others share it. Exits with 1 when the floor is missed.
"""

from __future__ import annotations

import argparse
import random
import string
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from fba_client.labels.drawing.epl import epl_chunks
from fba_client.labels.drawing.raw import RawChunk, RawSetup
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.drawing.zpl.reader import read_pages
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

SHEET, DPI = find_sheet("Thermal_2.25x1.25in"), 300
GOAL = 50_000
LEAST_RATIO = 6.0
RUNS, SHORT_RUNS = 7, 20
WIDGETS = 200
TITLES = (
    "Stainless Steel Water Bottle Vacuum Insulated Double Wall Leak Proof Midnight Blue Large Small Pack of 2 4 6 12"
    " for Kitchen Garden Outdoor Travel Camping Kids Women Men with Lid Straw Handle Brush Organic Cotton Bamboo 32 oz"
)

Write = Callable[[LabelJob, FontBook, RawSetup], Iterator[RawChunk]]
PLAIN, DOTS = RawSetup(darkness=20, speed=4, after="tear"), RawSetup(own_type=False)


def labels_of(run: int, count: int) -> list[ItemLabel]:
    """Distinct labels, others in each run."""
    source, letters = random.Random(run), string.ascii_uppercase + string.digits
    codes = list(dict.fromkeys("X00" + "".join(source.choices(letters, k=7)) for _ in range(count + 50)))[:count]
    words = TITLES.split()
    return [ItemLabel(code, " ".join(source.choices(words, k=source.randint(8, 16)))) for code in codes]


def job_of(labels: list[ItemLabel], book: FontBook) -> LabelJob:
    return LabelJob(SHEET, DPI, [Copies(label, 1) for label in labels], book)


def laid_out(labels: list[ItemLabel], book: FontBook) -> LabelJob:
    job = job_of(labels, book)
    for entry in job.copies:
        job.placed(entry.label)
    return job


def seconds(work: Callable[[], object]) -> float:
    """The time that this program had the processor for it."""
    began = time.process_time()
    work()
    return time.process_time() - began


def widget_rate(run: int) -> float:
    """Labels a second of bars and codes as one draws them with ReportLab alone."""
    from reportlab.graphics.barcode.code128 import Code128  # noqa: PLC0415 - measured beside ours, not used in it
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    codes = [label.fnsku for label in labels_of(run, WIDGETS)]
    canvas = Canvas(BytesIO())

    def draw() -> None:
        for code in codes:
            Code128(code, barWidth=0.96, barHeight=36, quiet=False).drawOn(canvas, 25, 40)
            canvas.drawString(60, 28, code)

    return WIDGETS / seconds(draw)


def whole_rate(run: int, count: int, book: FontBook) -> float:
    """Labels a second from the facts of items to the bytes of their labels."""
    labels = labels_of(run, count)
    return count / seconds(lambda: list(zpl_chunks(job_of(labels, book), book, PLAIN)))


def writing(run: int, count: int, book: FontBook, write: Write, setup: RawSetup) -> tuple[float, float]:
    """Labels a second of those that are laid out, and bytes a label."""
    job, chunks = laid_out(labels_of(run, count), book), list[RawChunk]()
    needed = seconds(lambda: chunks.extend(write(job, book, setup)))
    return count / needed, sum(len(chunk.data) for chunk in chunks) / count


def reading_rate(count: int, book: FontBook) -> float:
    chunks = list(zpl_chunks(job_of(labels_of(0, count), book), book, RawSetup()))
    return count / seconds(lambda: [page for chunk in chunks for page in read_pages(chunk.data)])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", nargs="?", type=int, default=10_000)
    parser.add_argument("--short", action="store_true", help="fewer labels, more often")
    arguments = parser.parse_args()
    count, runs = (min(arguments.labels, 1_000), SHORT_RUNS) if arguments.short else (arguments.labels, RUNS)
    book = FontBook(folders=())
    turns = [(widget_rate(run), whole_rate(run, count, book)) for run in range(runs)]
    peer, whole = (max(rates) for rates in zip(*turns, strict=True))
    print(f"{'':44}{'labels/s':>10}{'bytes/label':>13}{'ratio':>8}{'at least':>10}")
    print(f"{'ReportLab widget, bars and code':44}{peer:10,.0f}{'':13}{1:8.1f}")
    print(f"{'ZPL, from the facts to the bytes':44}{whole:10,.0f}{'':13}{whole / peer:8.1f}{LEAST_RATIO:10.1f}")
    for name, few, write, setup in (
        ("ZPL of labels that are laid out", count, zpl_chunks, PLAIN),
        ("ZPL, all text as dots", count // 5, zpl_chunks, DOTS),
        ("EPL", count // 5, epl_chunks, DOTS),
    ):
        rate, size = max(writing(run, few, book, write, setup) for run in range(runs))
        print(f"{name:44}{rate:10,.0f}{size:13.0f}{rate / peer:8.1f}")
    print(f"{'reading it strictly':44}{reading_rate(count // 5, book):10,.0f}")
    print(f"The goal of {GOAL:,} labels/s, layout included, is {'' if whole >= GOAL else 'not '}reached in this run.")
    if whole / peer < LEAST_RATIO:
        print(f"MISSED: ZPL at {whole / peer:.1f} times the rate of the widget, {LEAST_RATIO:.1f} are to be reached")
    return int(whole / peer < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
