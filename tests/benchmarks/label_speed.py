"""Labels a second and bytes a label: our PDF against ReportLab's own Code 128 widget, in the same run.

Run: python tests/benchmarks/label_speed.py [LABELS]

Both write 10,000 distinct codes, bars and readable code, 30 to a Letter page, compressed. Below it the whole item label
(title, condition) and the case of few SKUs with many labels each. The target ratios are those of the figures to reach.
"""

from __future__ import annotations

import random
import string
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.sheets import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job

SHEET = find_sheet("Letter_30")
TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), Midnight Blue"
RUNS = 3


def random_codes(count: int) -> list[str]:
    """Distinct FNSKUs, the same in every run."""
    source = random.Random(4)
    letters = string.ascii_uppercase + string.digits
    return list(dict.fromkeys("X00" + "".join(source.choices(letters, k=7)) for _ in range(count + 50)))[:count]


def widget_pdf(codes: list[str]) -> bytes:
    """What one writes with ReportLab alone: its widget for the bars, drawString for the code."""
    from reportlab.graphics.barcode.code128 import Code128  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(612, 792), pageCompression=1)
    positions = SHEET.positions(72)
    for number, code in enumerate(codes):
        if number and number % SHEET.per_page == 0:
            canvas.showPage()
        x, y = positions[number % SHEET.per_page]
        Code128(code, barWidth=0.96, barHeight=36, quiet=False).drawOn(canvas, x + 25, 792 - y - 40)
        canvas.drawString(x + 60, 792 - y - 52, code)
    canvas.save()
    return buffer.getvalue()


def our_pdf(copies: list[Copies], book: FontBook) -> bytes:
    """The program's own way, layout included."""
    return render_pdf(LabelJob(SHEET, 300, copies, book), book)


def measured(make: Callable[[], bytes]) -> tuple[float, bytes]:
    """The best time of a few runs, and the file."""
    best, content = float("inf"), b""
    for _ in range(RUNS):
        began = time.perf_counter()
        content = make()
        best = min(best, time.perf_counter() - began)
    return best, content


def main(count: int) -> None:
    codes, book = random_codes(count), FontBook(folders=())
    book.prepare()
    bare = [Copies(ItemLabel(code, "", condition=""), 1) for code in codes]
    whole = [Copies(ItemLabel(code, f"{TITLE} {number}"), 1) for number, code in enumerate(codes)]
    few = [Copies(entry.label, count // 50) for entry in whole[:50]]
    baseline_s, baseline = measured(lambda: widget_pdf(codes))
    print(f"{'':44}{'labels/s':>10}{'bytes/label':>13}{'ratio':>8}")
    print(f"{'ReportLab widget, bars and code':44}{count / baseline_s:10,.0f}{len(baseline) / count:13.1f}{1:8.1f}")
    for name, copies in (("ours, bars and code", bare), ("ours, the whole label", whole), ("ours, 50 SKUs", few)):
        seconds, content = measured(lambda copies=copies: our_pdf(copies, book))  # type: ignore[misc]
        row = f"{count / seconds:10,.0f}{len(content) / count:13.1f}{baseline_s / seconds:8.1f}"
        print(f"{name:44}{row}")
    sample = whole[:1000]
    began = time.perf_counter()
    verify_job(LabelJob(SHEET, 300, sample, book))
    print(f"{'reading back before printing':44}{len(sample) / (time.perf_counter() - began):10,.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
