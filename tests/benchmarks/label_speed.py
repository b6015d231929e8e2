"""Labels a second and bytes a label, against ReportLab's own Code 128 widget in the same run.

Run: python tests/benchmarks/label_speed.py [--short] [LABELS]

The widget draws bars and the code in words, and no more. Ours are whole item labels from their facts to the finished
file: laid out with title and condition, 30 to a Letter page, compressed. Every run has codes and titles of its own, so
that nothing is fast because it was made before. The sides take turns, and the best time of each counts, in time on the
processor, since others share it.

The figures to reach are ratios to the widget, so that they hold on any computer; where a figure is labels a second, it
is so many times the widget's 3,750 a second on the computer that it was set for. Exits with 1 when one is missed.
--short takes fewer labels, for CI. (zpl_speed.py has the printers' languages.)
"""

from __future__ import annotations

import random
import string
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job

SHEET = find_sheet("Letter_30")
DPI = 300
WIDGET_RATE = 3_750  # labels a second on the computer that the figures were set for
RUNS = 5
SKUS = 50
TITLE_WORDS = (
    "Stainless Steel Water Bottle Vacuum Insulated Double Wall Leak Proof Midnight Blue Large Small Pack of 2 4 6 12"
    " for Kitchen Garden Outdoor Travel Camping Kids Women Men with Lid Straw Handle Brush Organic Cotton Bamboo Wooden"
    " Glass Ceramic Silicone Premium Reusable Portable Foldable Waterproof Adjustable Universal Replacement 32 oz"
)
Work = Callable[[], int]  # what is timed; how many bytes it wrote


@dataclass(frozen=True)
class Figure:
    """One row of the table: the work of a run for so many labels, and what is to be reached."""

    name: str
    work: Callable[[int, int], Work]
    least_ratio: float
    most_bytes: float = float("inf")


def codes(run: int, count: int) -> list[str]:
    """Distinct FNSKUs, others in each run."""
    source, letters = random.Random(run), string.ascii_uppercase + string.digits
    return list(dict.fromkeys("X00" + "".join(source.choices(letters, k=7)) for _ in range(count + 50)))[:count]


def titles(run: int, count: int) -> list[str]:
    """A title for each label, of eight to sixteen words."""
    source, words = random.Random(f"titles {run}"), TITLE_WORDS.split()
    return [" ".join(source.choices(words, k=source.randint(8, 16))) for _ in range(count)]


def item_copies(run: int, count: int, each: int = 1) -> list[Copies]:
    """Labels with titles, ``each`` of them so many times."""
    made = zip(codes(run, count), titles(run, count), strict=True)
    return [Copies(ItemLabel(code, title), each) for code, title in made]


def widget_pdf(run: int, count: int) -> Work:
    """What one writes with ReportLab alone: its widget for the bars, drawString for the code."""
    from reportlab.graphics.barcode.code128 import Code128  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    made = codes(run, count)

    def write() -> int:
        buffer = BytesIO()
        canvas = Canvas(buffer, pagesize=(612, 792), pageCompression=1)
        positions = SHEET.positions(72)
        for number, code in enumerate(made):
            if number and number % SHEET.per_page == 0:
                canvas.showPage()
            x, y = positions[number % SHEET.per_page]
            Code128(code, barWidth=0.96, barHeight=36, quiet=False).drawOn(canvas, x + 25, 792 - y - 40)
            canvas.drawString(x + 60, 792 - y - 52, code)
        canvas.save()
        return len(buffer.getvalue())

    return write


def distinct_pdf(run: int, count: int) -> Work:
    """Every label another."""
    copies, book = item_copies(run, count), FontBook(folders=())
    return lambda: len(render_pdf(LabelJob(SHEET, DPI, copies, book), book))


def repeated_pdf(run: int, count: int) -> Work:
    """Few SKUs with many labels each."""
    copies, book = item_copies(run, SKUS, count // SKUS), FontBook(folders=())
    return lambda: len(render_pdf(LabelJob(SHEET, DPI, copies, book), book))


def read_back(run: int, count: int) -> Work:
    """Laid out, rendered and read, as it is done before anything is printed."""
    copies, book = item_copies(run, count), FontBook(folders=())

    def read() -> int:
        verify_job(LabelJob(SHEET, DPI, copies, book))
        return 0

    return read


FIGURES = (
    Figure("PDF, distinct labels", distinct_pdf, 5, most_bytes=120),
    Figure(f"PDF, {SKUS} SKUs", repeated_pdf, 20, most_bytes=120),
    Figure("reading back, distinct labels", read_back, 1_800 / WIDGET_RATE),
)


def timed(work: Work) -> tuple[float, int]:
    """How long the work took in seconds, and what it said."""
    began = time.process_time()
    size = work()
    return time.process_time() - began, size


def main(count: int) -> int:
    works = [widget_pdf, *(figure.work for figure in FIGURES)]
    best, sizes = [float("inf")] * len(works), [0] * len(works)
    for run in range(RUNS):
        for place, work in enumerate(works):
            seconds, sizes[place] = timed(work(run, count))
            best[place] = min(best[place], seconds)
    print(f"{f'{count:,} labels':34}{'labels/s':>10}{'bytes/label':>13}{'ratio':>8}{'at least':>10}")
    print(f"{'ReportLab widget, bars and code':34}{count / best[0]:10,.0f}{sizes[0] / count:13.1f}{1:8.1f}")
    missed = 0
    for figure, seconds, size in zip(FIGURES, best[1:], sizes[1:], strict=True):
        ratio, each = best[0] / seconds, size / count
        is_missed = ratio < figure.least_ratio or each > figure.most_bytes
        missed += is_missed
        written = f"{each:.1f}" if size else ""
        row = f"{figure.name:34}{count / seconds:10,.0f}{written:>13}{ratio:8.1f}{figure.least_ratio:10.1f}"
        print(f"{row}{'  MISSED' if is_missed else ''}")
    return int(missed > 0)


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
    sys.exit(main(numbers[0] if numbers else 3_000 if "--short" in sys.argv else 10_000))
