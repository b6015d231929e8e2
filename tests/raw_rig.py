"""What tests of printer commands have in common: one of every element, hostile titles, and jobs of item labels."""

from __future__ import annotations

from fba_client.labels.elements import Bars, Box, Glyphs, Matrix, Picture, Shape, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook
from fba_client.labels.symbols.code128 import set_b_pattern

EVERY_KIND = (
    Bars(30, 12, 60, 2, set_b_pattern("X001ABCDEF"), "X001ABCDEF"),
    Matrix(30, 90, 3, 9, ("1011001", "0110110", "1111111"), "pdf417", "A"),
    Box(200, 90, 33, 21),
    Box(240, 90, 33, 21, 3),
    Shape(280, 90, 40, 40, (((0, 0), (39, 5), (20, 39)), ((10, 10), (25, 12), (19, 25)))),
    Picture(330, 91, 13, 3, (b"\xff\xf8", b"\x80\x08", b"\xff\xf8")),
    Text(30, 150, 22, TEXT, "Größe ^XZ ~JA _5E", 210),
    Text(250, 150, 20, CODE, "X0010O", 73),
    Glyphs(30, 190, 24, TEXT, (36, 37, 38), ((0, 0), (17, 0), (35, -2)), "ABC", 50),
)
HOSTILE = [
    "^XZ^XA^FO0,0^FDcommand^FS~JA_5E\\",
    "~JR ~DGR:A.GRF,1,1,00 ^FH_7E",
    "\x00\x01\x10CT~~CD,~CC^~CT~\x1b",
    "\u202eright to left\u202c \u200bzero \ufeffwidth\u2066",
    "日本語 中文 한국어 العربية עברית हिन्दी ไทย",
    "😀🫠👩‍👩‍👧 emoji",
    "Łódź · Größe · Ελληνικά · Русский",
    "_5EXZ _7E _5F",
    "W" * 500,
    "",
]


def item_job(
    book: FontBook, *labels: ItemLabel, copies: int = 1, dpi: int = 203, sheet: str = "Thermal_57x32"
) -> LabelJob:
    return LabelJob(find_sheet(sheet), dpi, [Copies(label, copies) for label in labels], book)
