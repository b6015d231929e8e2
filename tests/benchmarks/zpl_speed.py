"""Labels a second in ZPL and EPL: 10,000 distinct item labels on a thermal roll at 300 dpi.

Run: python tests/benchmarks/zpl_speed.py [--short] [LABELS]

The figure to reach is 50,000 labels/s of ZPL. It is the writing of labels that are laid out, as in a job that was shown
and verified before; the rows below it are the same with the layout, with all text as dots, EPL, and the strict reader.
Every run has codes and titles of its own; the best of a few counts, in time on the processor, since others share it.
Exits with 1 when the figure is missed; with ``--short``, as in CI on a machine that others share, by more than a third.
"""

from __future__ import annotations

import argparse
import random
import string
import sys
import time
from collections.abc import Callable, Iterator
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
TO_REACH = 50_000
RUNS = 5
TITLES = (
    "Stainless Steel Water Bottle Vacuum Insulated Double Wall Leak Proof Midnight Blue Large Small Pack of 2 4 6 12"
    " for Kitchen Garden Outdoor Travel Camping Kids Women Men with Lid Straw Handle Brush Organic Cotton Bamboo 32 oz"
)

Write = Callable[[LabelJob, FontBook, RawSetup], Iterator[RawChunk]]


def job_of(run: int, count: int, book: FontBook) -> LabelJob:
    """Distinct labels, others in each run."""
    source, letters = random.Random(run), string.ascii_uppercase + string.digits
    codes = list(dict.fromkeys("X00" + "".join(source.choices(letters, k=7)) for _ in range(count + 50)))[:count]
    words = TITLES.split()
    titles = (" ".join(source.choices(words, k=source.randint(8, 16))) for _ in codes)
    entries = [Copies(ItemLabel(code, title), 1) for code, title in zip(codes, titles, strict=True)]
    return LabelJob(SHEET, DPI, entries, book)


def lay_out(job: LabelJob) -> None:
    for entry in job.copies:
        job.placed(entry.label)


def seconds(work: Callable[[], object]) -> float:
    """The time that this program had the processor for it."""
    began = time.process_time()
    work()
    return time.process_time() - began


def rate(count: int, book: FontBook, write: Write, setup: RawSetup, *, laid_out: bool = True) -> tuple[float, float]:
    """Labels a second at best, and bytes a label."""
    best, size = float("inf"), 0
    for run in range(RUNS):
        job = job_of(run, count, book)
        if laid_out:
            lay_out(job)
        chunks: list[RawChunk] = []
        best = min(best, seconds(lambda: chunks.extend(write(job, book, setup))))  # noqa: B023 - called at once
        size = sum(len(chunk.data) for chunk in chunks)
    return count / best, size / count


def reading_rate(count: int, book: FontBook) -> float:
    job = job_of(0, count, book)
    chunks = list(zpl_chunks(job, book, RawSetup()))
    return count / seconds(lambda: [page for chunk in chunks for page in read_pages(chunk.data)])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", nargs="?", type=int, default=10_000)
    parser.add_argument("--short", action="store_true", help="fewer labels, and a third of tolerance")
    arguments = parser.parse_args()
    count = min(arguments.labels, 3_000) if arguments.short else arguments.labels
    book = FontBook(folders=())
    plain, dots = RawSetup(darkness=20, speed=4, after="tear"), RawSetup(own_type=False)
    print(f"{'':44}{'labels/s':>10}{'bytes/label':>13}")
    reached, size = rate(count, book, zpl_chunks, plain)
    print(f"{'ZPL of labels that are laid out':44}{reached:10,.0f}{size:13.0f}")
    for name, few, write, setup, laid_out in (
        ("ZPL, layout included", count, zpl_chunks, plain, False),
        ("ZPL, all text as dots", count // 5, zpl_chunks, dots, True),
        ("EPL", count // 5, epl_chunks, dots, True),
    ):
        print("{:44}{:10,.0f}{:13.0f}".format(name, *rate(few, book, write, setup, laid_out=laid_out)))
    print(f"{'reading it strictly':44}{reading_rate(count // 5, book):10,.0f}")
    least = TO_REACH * 2 / 3 if arguments.short else TO_REACH
    if reached < least:
        print(f"MISSED: {reached:,.0f} labels/s of ZPL, {least:,.0f} are to be reached")
    return int(reached < least)


if __name__ == "__main__":
    sys.exit(main())
