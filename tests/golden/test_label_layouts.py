"""The layouts of sample labels, dot by dot: a change here is a change on every label that is printed.

To accept a change that is wanted: run with FBA_CLIENT_GOLDEN=write, look at the difference, commit it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.elements import Bars, Glyphs, PlacedLabel, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import FontBook

SHEETS = ("Letter_30", "Thermal_57x32")
GOLDEN = Path(__file__).with_name("label_layouts.txt")
SAMPLES = (
    ItemLabel("X001ABCDEF", "Bottle"),
    ItemLabel(
        "X000000001",
        "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), BPA-free, wide mouth, a straw",
        "Used - Like New",
        "2027-03-31",
        "LOT-7",
        "Made in Portugal",
    ),
    ItemLabel("B07ABCD12Z", "Größe 38 · Ελληνικά · Русский · 日本語 · 😀"),
)


def described(label: PlacedLabel) -> Iterator[str]:
    for element in label.elements:
        if isinstance(element, Bars):
            digest = hashlib.sha256(element.pattern.encode()).hexdigest()[:12]
            yield f"  bars {element.x} {element.y} {element.height} x{element.module} {element.code} {digest}"
        elif isinstance(element, Text | Glyphs):
            kind = "text" if isinstance(element, Text) else "glyphs"
            yield f"  {kind} {element.x} {element.baseline} {element.size} {element.face} {element.width} {element.text}"
        else:
            yield f"  {element!r}"


def layouts() -> str:
    book = FontBook(folders=())
    lines = []
    for sheet in map(find_sheet, SHEETS):
        for dpi in DPI_CHOICES:
            width, height = sheet.label_dots(dpi)
            for sample in SAMPLES:
                lines.append(f"{sheet.id} {dpi} dpi {width}x{height} {sample.fnsku}")
                lines += described(sample.place(width, height, dpi, book))
    return "\n".join(lines) + "\n"


def test_sample_labels_are_laid_out_as_they_always_were() -> None:
    if os.environ.get("FBA_CLIENT_GOLDEN") == "write":
        GOLDEN.write_text(layouts(), encoding="utf-8")
    assert layouts() == GOLDEN.read_text(encoding="utf-8")


def test_a_pdf_has_the_same_bytes_however_the_fonts_were_used_before() -> None:
    def render(book: FontBook) -> bytes:
        copies = [Copies(sample, count) for count, sample in enumerate(SAMPLES, 1)]
        return render_pdf(LabelJob(find_sheet("Letter_30"), 300, copies, book, skip=3), book)

    used = FontBook(folders=())
    used.prepare(["Żółć 😀 Ελληνικά"])
    assert render(FontBook(folders=())) == render(used) == render(used)
