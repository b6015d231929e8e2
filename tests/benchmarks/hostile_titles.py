"""No text can talk to a printer: 100,000 hostile titles, laid out, written and read back by the strict readers.

Run: python tests/benchmarks/hostile_titles.py [--short] [TITLES]

For each label the commands found must be those of the layout and no other: one format, its settings once, the bars of
its code, and fields whose data decode to exactly the text laid out at that place (an ellipsis as three full stops).
Every few labels the bars must read with zxing-cpp too, and the dots be those of the preview. --short takes 1,500
titles. Exits with 1 at the first that fails, which it prints.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import zxingcpp

from fba_client.labels.drawing.epl import epl_chunks
from fba_client.labels.drawing.epl.reader import read_pages as read_epl
from fba_client.labels.drawing.png import rasterised_page
from fba_client.labels.drawing.raw import RawSetup
from fba_client.labels.drawing.reading import CommandsRefused, PrintedBars, PrintedPage, PrintedText, bitmap_of
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.drawing.zpl.reader import read_commands
from fba_client.labels.drawing.zpl.reader import read_pages as read_zpl
from fba_client.labels.elements import Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

SHEETS = [find_sheet(name) for name in ("Thermal_57x32", "Thermal_2x1in", "Thermal_4x6in")]
BATCH, LOOK_CLOSER = 500, 50
SETTINGS = ("^XA", "^CI", "^PW", "^LL", "^LH", "^PO", "^PM", "^LR", "^PR", "^MM", "^PQ", "^XZ", "~SD")
SETUP = RawSetup(darkness=20, speed=4, after="cut")
PIECES = (
    *("^XZ^XA", "^XZ", "^FS^FO0,0^FDowned^FS", "~JA", "~JR", "^JUS", "^FX", "^DFR:A.ZPL", "~DGR:A.GRF,8,1,00", "^PQ99"),
    *("^CC+", "~CT+", "^CD;", "^FH~", "^FH^FD_5E", "_5EXZ", "_7EJA", "_5", "__", "\\&", "\\5E", "\\", "^", "~", "_"),
    *(
        '"',
        '\\"',
        '"\nP9\n',
        "\r\nN\r\n",
        "\nP1\n",
        "GW0,0,1,1,",
        "\x1b",
        "\x02~HS\x03",
        "\x00",
        "\x10CT~~CD,~CC^",
        "\x7f",
    ),
    *(
        "\u202e",
        "\u202c",
        "\u2066",
        "\u200f",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\x85",
        "\xad",
        "\ud83d",
        "\ufffe",
        "\U0010ffff",
    ),
    *("😀", "👩‍👩‍👧", "🇩🇪", "Größe", "Łódź", "Ελληνικά", "Русский", "日本語", "中文", "한국어", "العربية", "עברית"),
    *(
        "हिन्दी",
        "ไทย",
        "e\u0301" * 9,
        "Zalgo" + "\u0335\u0321" * 20,
        "…",
        "·",
        "½",
        "&amp;",
        "<b>",
        "%s",
        "{0}",
        "${X}$",
    ),
    *("Water", "Bottle", "32 oz", "Blue", "W" * 40, "iiii", "0O1lI", " ", "  ", "\t"),
)


def hostile(source: random.Random) -> str:
    """A title of up to some 500 characters that means harm."""
    pieces = source.choices(PIECES, k=source.choice((1, 2, 3, 6, 12, 40)))
    if source.random() < 0.2:
        pieces.append("".join(chr(source.randrange(0x250)) for _ in range(source.randrange(60))))
    source.shuffle(pieces)
    return source.choice(("", " ")).join(pieces)[:500]


def labels(count: int, seed: int) -> Iterator[ItemLabel]:
    source = random.Random(seed)
    for number in range(count):
        extra = [hostile(source) if source.random() < 0.3 else "" for _ in range(3)]
        yield ItemLabel(f"X00{number % 10_000_000:07}", hostile(source), extra[0] or "New", "", extra[1], extra[2])


def fault(job: LabelJob, place: int, data: bytes, label: ItemLabel) -> str:
    """What is wrong with the commands of one label, '' when nothing is."""
    (page,) = read_zpl(data)
    names = Counter(command.name for command in read_commands(data))
    elements = job.placed(label).elements
    laid_out = {
        (element.x, element.baseline): element.text.replace("…", "...")
        for element in elements
        if isinstance(element, Text)
    }
    said = [(item.left, item.baseline, item.text) for item in page.items if isinstance(item, PrintedText)]
    if any(laid_out.get((left, baseline)) != text for left, baseline, text in said):
        return f"fields that say something else: {said} in the place of {laid_out}"
    if [item.code for item in page.items if isinstance(item, PrintedBars)] != [label.fnsku]:
        return "other bars than those of the code"
    if {name: names[name] for name in SETTINGS} != dict.fromkeys(SETTINGS, 1) or page.times != 1:
        return f"settings that are not there once: {names}"
    if names["^FD"] != len(said) + 1 or names["^FS"] != len(page.items):
        return f"fields that nobody laid out: {names}"
    if len(page.items) > len(elements) + len(label.fnsku):
        return f"more on the page than was laid out: {len(page.items)}"
    return looked_closer(job, page, label) if place % LOOK_CLOSER == 0 else ""


def looked_closer(job: LabelJob, page: PrintedPage, label: ItemLabel) -> str:
    """Reads the bars, and compares dots with the preview, in both languages."""
    if [result.text for result in zxingcpp.read_barcodes(bitmap_of(page))] != [label.fnsku]:
        return "bars that do not read"
    alone = job.with_copies([Copies(label, 1)])
    preview = rasterised_page(alone, 0, BOOK)
    for write, read in ((zpl_chunks, read_zpl), (epl_chunks, read_epl)):
        (chunk,) = write(alone, BOOK, RawSetup(own_type=False))
        (drawn,) = read(chunk.data)
        if not np.array_equal(bitmap_of(drawn), preview):
            return f"other dots than the preview's ({write.__name__})"
    return ""


BOOK = FontBook(folders=())


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("titles", nargs="?", type=int, default=100_000)
    parser.add_argument("--short", action="store_true", help="1,500 titles")
    arguments = parser.parse_args()
    count = min(arguments.titles, 1_500) if arguments.short else arguments.titles
    began, done = time.perf_counter(), 0
    in_own_type = 0
    for seed, first in enumerate(range(0, count, BATCH)):
        batch = list(labels(min(BATCH, count - first), seed))
        copies = [Copies(label, 1) for label in batch]
        job = LabelJob(SHEETS[seed % len(SHEETS)], 203 if seed % 2 else 300, copies, BOOK)
        for place, (label, chunk) in enumerate(zip(batch, zpl_chunks(job, BOOK, SETUP), strict=True)):
            try:
                wrong = fault(job, place, chunk.data, label)
            except CommandsRefused as refused:
                wrong = str(refused)
            if wrong:
                print(f"FAILED: {wrong}\n{label!a}\n{chunk.data!a}")
                return 1
            done += 1
            in_own_type += b"^A0" in chunk.data
    rate = done / (time.perf_counter() - began)
    print(f"{done:,} hostile titles ({in_own_type:,} with fields of the printer's own type): nothing but the layout's")
    print(f"commands, every field says what was laid out ({rate:,.0f} labels/s)")
    return int(in_own_type < done // 10)  # or else nothing was tried


if __name__ == "__main__":
    sys.exit(main())
