"""The layouts of sample labels, dot by dot: a change here is a change on every label that is printed.

To accept a change that is wanted: run with FBA_CLIENT_GOLDEN=write, look at the difference, commit it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.elements import Bars, Glyphs, Matrix, PlacedLabel, Shape, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import FontBook

SHEETS = ("Letter_30", "Thermal_57x32")
GOLDEN = Path(__file__).with_name("label_layouts.txt")
GOLDEN_DESIGNS = Path(__file__).with_name("design_layouts.txt")
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
            digest = digested(element.pattern)
            yield f"  bars {element.x} {element.y} {element.height} x{element.module} {element.code} {digest}"
        elif isinstance(element, Matrix):
            module = f"{element.module_width}x{element.module_height}"
            digest = digested("\n".join(element.rows))
            yield f"  {element.symbology} {element.x} {element.y} {module} {element.code} {digest}"
        elif isinstance(element, Shape):
            digest = digested(repr(element.polygons))
            yield f"  shape {element.x} {element.y} {element.width} {element.height} {digest}"
        elif isinstance(element, Text | Glyphs):
            kind = "text" if isinstance(element, Text) else "glyphs"
            placed = f"{element.x} {element.baseline} {element.size} {element.face} {element.width}"
            yield f"  {kind} {placed} {element.text}"
        else:
            yield f"  {element!r}"


def digested(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


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


def design_layouts() -> str:
    """The sample of each shipped design on the medium that it suggests."""
    book = FontBook(folders=())
    lines = []
    for design in shipped_designs().values():
        for dpi in (203, 300):
            width, height = find_sheet(design.media).label_dots(dpi)
            lines.append(f"{design.id} on {design.media} {dpi} dpi {width}x{height}")
            lines += described(design_label(design, dict(design.sample)).place(width, height, dpi, book))
    return "\n".join(lines) + "\n"


def test_sample_labels_are_laid_out_as_they_always_were() -> None:
    if os.environ.get("FBA_CLIENT_GOLDEN") == "write":
        GOLDEN.write_text(layouts(), encoding="utf-8")
    assert layouts() == GOLDEN.read_text(encoding="utf-8")


def test_shipped_designs_are_laid_out_as_they_always_were() -> None:
    if os.environ.get("FBA_CLIENT_GOLDEN") == "write":
        GOLDEN_DESIGNS.write_text(design_layouts(), encoding="utf-8")
    assert design_layouts() == GOLDEN_DESIGNS.read_text(encoding="utf-8")


def test_a_pdf_has_the_same_bytes_however_the_fonts_were_used_before() -> None:
    def render(book: FontBook) -> bytes:
        copies = [Copies(sample, count) for count, sample in enumerate(SAMPLES, 1)]
        return render_pdf(LabelJob(find_sheet("Letter_30"), 300, copies, book, skip=3), book)

    used = FontBook(folders=())
    used.prepare(["Żółć 😀 Ελληνικά"])
    assert render(FontBook(folders=())) == render(used) == render(used)
