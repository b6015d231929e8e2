"""Does every label scan? Each medium at each resolution with the shortest and the longest code of each kind of label.

Run: python tests/benchmarks/scan_rate.py [--short]

A label is drawn in these ways: as dots, as PDF (the page rendered by PDFium, the label cut out at its position: the
last of the first page, then the first ones of the next), and for rolls as ZPL and EPL (drawn by our strict readers).
Each picture must give exactly the codes of the label: 100%. Then each symbol with a quarter of an inch around it is
printed badly, several times: one dot of gain, half a degree of turn to one side or the other, 5% of all points turned
over (print_simulation says what exactly each means), and a scanner looks at it: 99.5%. Where a code does not fit, the
refusal must name a medium, and the label must read on each medium that it names. Exits with 1 when any of this is
missed.

--short takes each medium at one resolution with some of the codes, printed badly once: for CI.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pypdfium2 as pdfium
import zxingcpp
from label_rig import Image, rendered_part
from scan_samples import BOOK, Sample, samples

from fba_client.errors import LabelDoesNotFit, LabelDoesNotRead
from fba_client.labels.drawing.epl.reader import read_pages as read_epl
from fba_client.labels.drawing.epl.writer import RESOLUTIONS as EPL_RESOLUTIONS
from fba_client.labels.drawing.epl.writer import epl_chunks
from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.drawing.raster import Area, rasterised, rasterised_area
from fba_client.labels.drawing.raw import RawChunk, RawSetup, raw_pages
from fba_client.labels.drawing.reading import PrintedPage, bitmap_of
from fba_client.labels.drawing.zpl.reader import read_pages as read_zpl
from fba_client.labels.drawing.zpl.writer import zpl_chunks
from fba_client.labels.elements import Matrix, PlacedLabel
from fba_client.labels.job import Copies, LabelJob, Placement
from fba_client.labels.media.library import shipped_sheets
from fba_client.labels.media.sheets import DPI_CHOICES, ROLL, Sheet
from fba_client.labels.print_simulation import PrintFaults, printed, read_by_scanner
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.matrix import DATAMATRIX, PDF417, QR
from fba_client.labels.verify import verify_label

LEFT = PrintFaults(gain_dots=1, turn_degrees=0.5, noise=0.05)
RIGHT = PrintFaults(gain_dots=1, turn_degrees=-0.5, noise=0.05)
BAD_PRINT_RATE = 0.995
FORMATS = {PDF417: "PDF417", DATAMATRIX: "DataMatrix", QR: "QRCode"}
WAYS = ("dots", "PDF", "ZPL", "EPL", "bad print")
Write = Callable[[LabelJob, FontBook, RawSetup], Iterator[RawChunk]]
ReadPages = Callable[[bytes], Iterator[PrintedPage]]
RAW: dict[str, tuple[Write, ReadPages]] = {"ZPL": (zpl_chunks, read_zpl), "EPL": (epl_chunks, read_epl)}


@dataclass
class Tally:
    """What was tried and what read, by kind of label, resolution and way of drawing."""

    tried: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    read: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    refused: dict[str, list[str]] = field(default_factory=dict)

    def count(self, sample: Sample, sheet: Sheet, dpi: int, way: str, *, sound: bool) -> None:
        """One picture of a label, and whether its codes were read, all and no others."""
        self.tried[sample.kind, dpi, way] += 1
        self.read[sample.kind, dpi, way] += sound
        if not sound:
            self.missed.append(f"{way}: {sample.kind} {sample.code} on {sheet.id} at {dpi} dpi")

    def add(self, other: Tally) -> None:
        """All that another tally counted."""
        self.tried += other.tried
        self.read += other.read
        self.missed += other.missed
        for code, media in other.refused.items():
            self.refused.setdefault(code, []).extend(media)

    def rate(self, way: str) -> float:
        """The share of the pictures of that way that read."""
        tried = sum(count for (_, _, drawn), count in self.tried.items() if drawn == way)
        return sum(count for (_, _, drawn), count in self.read.items() if drawn == way) / tried if tried else 0.0


def codes_of(label: PlacedLabel) -> set[str]:
    """All that a reader must find on the label."""
    return {symbol.code for symbol in label.symbols()} | set(label.codes)


def read(image: Image, label: PlacedLabel) -> set[str]:
    """What a reader of the label's symbologies finds in the picture as it is."""
    names = {FORMATS[symbol.symbology] if isinstance(symbol, Matrix) else "Code128" for symbol in label.symbols()}
    formats = zxingcpp.barcode_formats_from_str(",".join(names))
    is_turned = any(panel is not None for _, panel in label.stands())
    found = zxingcpp.read_barcodes(image, formats=formats, try_rotate=is_turned, try_downscale=False)
    return {result.text for result in found}


class Sweep:
    """Goes over media, and tallies."""

    def __init__(self, bad_prints: int) -> None:
        self.tally = Tally()
        self._bad_prints = bad_prints
        self._sound_advice: dict[tuple[str, str, int], bool] = {}

    def medium(self, sheet: Sheet, dpi: int, tried: Sequence[Sample]) -> None:
        """Try the samples on one medium: those that fit in every way, the others for what the refusal says."""
        fitting = [sample for sample in tried if self._fits(sample, sheet, dpi)]
        if not fitting:
            return
        copies = [Copies(sample.label, 1) for sample in fitting]
        job = LabelJob(sheet, dpi, copies, BOOK, skip=sheet.per_page - 1)
        placed = [job.placed(sample.label) for sample in fitting]
        for way, pictures in self._drawn(job):
            for sample, label, image in zip(fitting, placed, pictures, strict=True):
                self.tally.count(sample, sheet, dpi, way, sound=read(image, label) == codes_of(label))
        for sample, label in zip(fitting, placed, strict=True):
            self._print_badly(sample, label, sheet, dpi)

    def _fits(self, sample: Sample, sheet: Sheet, dpi: int) -> bool:
        try:
            sample.label.place(*sheet.label_dots(dpi), dpi, BOOK)
        except LabelDoesNotFit as refusal:
            self._refused(sample, sheet, dpi, refusal)
            return False
        return True

    def _refused(self, sample: Sample, sheet: Sheet, dpi: int, refusal: LabelDoesNotFit) -> None:
        self.tally.refused.setdefault(f"{sample.kind} {sample.code}", []).append(f"{sheet.id}@{dpi}")
        named = [other for other in shipped_sheets().values() if other.title in refusal.advice]
        if not named or not all(self._would_do(sample, other, dpi) for other in named):
            self.tally.missed.append(f"advice for {sample.kind} {sample.code} on {sheet.id} at {dpi}: {refusal.advice}")

    def _would_do(self, sample: Sample, sheet: Sheet, dpi: int) -> bool:
        key = sample.code, sheet.id, dpi
        if key not in self._sound_advice:
            try:
                verify_label(sample.label.place(*sheet.label_dots(dpi), dpi, BOOK))
                self._sound_advice[key] = True
            except (LabelDoesNotFit, LabelDoesNotRead):
                self._sound_advice[key] = False
        return self._sound_advice[key]

    def _drawn(self, job: LabelJob) -> Iterator[tuple[str, Iterator[Image]]]:
        yield "dots", (rasterised(placement.label, BOOK) for placement in placements(job))
        yield "PDF", self._from_pdf(job)
        if job.sheet.kind == ROLL:
            for language in ("ZPL", "EPL") if job.dpi in EPL_RESOLUTIONS else ("ZPL",):
                yield language, self._from_commands(job, *RAW[language])

    def _from_pdf(self, job: LabelJob) -> Iterator[Image]:
        document = pdfium.PdfDocument(render_pdf(job, BOOK))
        for number in range(job.n_pages):
            page = document[number]
            for placement in job.page(number):
                size = placement.label.width, placement.label.height
                yield rendered_part(page, job.dpi, placement.x, placement.y, *size)
            page.close()
        document.close()

    def _from_commands(self, job: LabelJob, write: Write, read_pages: ReadPages) -> Iterator[Image]:
        setup = RawSetup()
        for raw, chunk in zip(raw_pages(job), write(job, BOOK, setup), strict=True):
            (page,) = read_pages(chunk.data)
            bitmap = bitmap_of(page, BOOK)
            for placement in raw.placements:
                label = placement.label
                yield bitmap[placement.y : placement.y + label.height, placement.x : placement.x + label.width].copy()

    def _print_badly(self, sample: Sample, label: PlacedLabel, sheet: Sheet, dpi: int) -> None:
        around = dpi // 4
        for symbol, panel in label.stands():
            right, bottom = symbol.x + symbol.width, symbol.y + symbol.height
            within = symbol.x - around, symbol.y - around, right + around, bottom + around
            drawn = rasterised_area(label, Area(*(panel.area_of(*within) if panel is not None else within)), BOOK)
            for seed in range(self._bad_prints):
                found = read_by_scanner(printed(drawn, LEFT if seed % 2 else RIGHT, seed), dpi, {symbol.code})
                sound = symbol.code in found and found <= codes_of(label)
                self.tally.count(sample, sheet, dpi, "bad print", sound=sound)


def placements(job: LabelJob) -> Iterator[Placement]:
    """All labels of the job in printing order."""
    return (placement for number in range(job.n_pages) for placement in job.page(number))


def told(tally: Tally) -> Iterator[str]:
    """The tally as a table, and what was refused or missed."""
    yield f"{'':31}" + "".join(f"{way:>12}" for way in WAYS)
    for kind, dpi in sorted({(kind, dpi) for kind, dpi, _ in tally.tried}):
        cells = [(tally.read[kind, dpi, way], tally.tried[kind, dpi, way]) for way in WAYS]
        yield f"{kind:23}{dpi:4} dpi" + "".join(f"{f'{good}/{all_}' if all_ else '-':>12}" for good, all_ in cells)
    yield f"{'':31}" + "".join(f"{tally.rate(way):>12.2%}" for way in WAYS)
    for code, media in tally.refused.items():
        yield f"refused on {len(media)}: {code}: {', '.join(media[:6])}{', ...' if len(media) > 6 else ''}"
    yield from tally.missed[:40]


def is_missed(tally: Tally) -> bool:
    """Whether a figure to reach was not reached."""
    advice = any(line.startswith("advice") for line in tally.missed)
    return advice or tally.rate("bad print") < BAD_PRINT_RATE or any(tally.rate(way) < 1 for way in WAYS[:-1])


def swept(sheet_id: str, dpi: int, bad_prints: int, first: int, step: int) -> Tally:
    """One medium at one resolution, with every ``step``-th sample from ``first`` on; in a process of its own."""
    sheet, sweep = shipped_sheets()[sheet_id], Sweep(bad_prints)
    sweep.medium(sheet, dpi, samples(sheet, dpi)[first::step])
    return sweep.tally


def main(*, short: bool) -> int:
    began, tally, media = time.perf_counter(), Tally(), list(shipped_sheets())
    if short:
        tried = [(sheet_id, DPI_CHOICES[n % 3], 1, n // 3 % 4, 4) for n, sheet_id in enumerate(media)]
    else:
        tried = [(sheet_id, dpi, 4, 0, 1) for sheet_id in media for dpi in DPI_CHOICES]
    with ProcessPoolExecutor() as pool:
        for part in pool.map(swept, *zip(*tried, strict=True), chunksize=4):
            tally.add(part)
    print("\n".join(told(tally)))
    print(f"{len(media)} media in {time.perf_counter() - began:.0f} s")
    return int(is_missed(tally))


if __name__ == "__main__":
    sys.exit(main(short="--short" in sys.argv[1:]))
