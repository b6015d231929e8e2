"""Do labels come out of a built program? Every form, scripts that need the shipped fonts, every symbol, a printer.

What the program printed is read back here by the build's own Python, which has nothing of the built program in it.
"""

from __future__ import annotations

import csv
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from zxingcpp import read_barcodes

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ITEMS = (
    ("SMOKE-AR", "X00SMOKE01", "قهوة عربية بالهيل Arabic coffee with cardamom, 250 g"),
    ("SMOKE-ZH", "X00SMOKE02", "蓝色陶瓷茶杯 Blue tea cup"),
)
UNITS = 2
BEGINNINGS = {"pdf": b"%PDF-", "zpl": b"^XA", "epl": b"\nN\n", "png": b"\x89PNG"}
CONTENT = "AMZN,PO:FBA15SMOKEZZ,FNSKU:X00SMOKE01,QTY:12"
BOX_ID = "FBA15SMOKEZZU000003"
BOX = {
    "box_id": BOX_ID,
    "number": "3",
    "total": "12",
    "shipment_id": "FBA15SMOKEZZ",
    "shipment_name": "Smoke test",
    "ship_from": "Sample Goods LLC",
    "ship_to": "Fulfillment Center ONT8",
    "center": "ONT8",
    "contents": "SMOKE-AR: 12",
    "content_code": CONTENT,
}
SYMBOLOGIES = ("pdf417", "datamatrix", "qr")
_WAIT_S = 60.0
_END_OF_PNG = b"IEND\xaeB`\x82"

Call = Callable[..., str]


@dataclass(frozen=True, slots=True)
class TestPrinter:
    """The program's own test printer, running: its port, and where it draws what it gets."""

    port: int
    folder: Path

    def wait_for(self, count: int) -> list[Path]:
        """The pictures of the ``count`` different labels that were sent. Raises SystemExit when they do not come."""
        end = time.monotonic() + _WAIT_S
        while len(found := self._whole_pictures()) < count:
            if time.monotonic() > end:
                raise SystemExit(f"the test printer drew {len(found)} of {count} labels")
            time.sleep(0.1)
        return found

    def _whole_pictures(self) -> list[Path]:
        return [path for path in sorted(self.folder.glob("*.png")) if path.read_bytes().endswith(_END_OF_PNG)]


def smoke_labels(call: Call, start: Callable[..., subprocess.Popen[str]], folder: Path) -> None:
    """Labels of a program that ``call`` runs to its end and ``start`` leaves running; files go to ``folder``.

    Raises CalledProcessError or SystemExit.
    """
    lists_all_resources(call)
    items = write_items(folder / "items.csv")
    for shape in BEGINNINGS:
        saves_items(call, items, folder / f"items-{shape}" / f"items.{shape}")
    for shape in ("zpl", "epl"):
        with test_printer(start, folder / f"printed-{shape}") as printer:
            prints(call, printer, shape, items)


def lists_all_resources(call: Call) -> None:
    """Every design and sheet of the checkout is in the program."""
    for command, kept in (("designs", "label_designs"), ("media", "sheets")):
        listed = {row["id"] for row in csv.DictReader(call("labels", command, "--format", "csv").splitlines())}
        missing = {path.stem for path in (RESOURCES / kept).glob("*.toml")} - listed
        if missing or not listed:
            raise SystemExit(f"labels {command} lacks {', '.join(sorted(missing)) or 'all'}")


def write_items(path: Path) -> Path:
    """An items file with titles that the shipped fonts have to be good for."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("msku", "quantity", "fnsku", "title"))
        writer.writerows((msku, UNITS, fnsku, title) for msku, fnsku, title in ITEMS)
    return path


def saves_items(call: Call, items: Path, path: Path) -> None:
    """Item labels as a file of each form, all labels in it."""
    path.parent.mkdir()
    call("labels", "items", "--items", str(items), "--media", "Thermal_57x32", "--out", str(path))
    written = sorted(path.parent.iterdir())
    if not written or not all(BEGINNINGS[path.suffix[1:]] in file.read_bytes()[:200] for file in written):
        raise SystemExit(f"no good {path.name} among {[file.name for file in written]}")
    if path.suffix == ".png":
        expect_read(written, [fnsku for _msku, fnsku, _title in ITEMS])


def prints(call: Call, printer: TestPrinter, shape: str, items: Path) -> None:
    """Item labels, and a box label with each kind of 2D code, on the test printer."""
    to = ("--printer", f"127.0.0.1:{printer.port}", "--format", shape)
    call("labels", "items", "--items", str(items), "--media", "Thermal_57x32", *to)
    for symbology in SYMBOLOGIES:
        values = [f"--value={name}={text}" for name, text in (BOX | {"symbology": symbology}).items()]
        call("labels", "design", "box", *values, *to)
    pictures = printer.wait_for(len(ITEMS) + len(SYMBOLOGIES))
    expect_read(pictures, [*(fnsku for _msku, fnsku, _title in ITEMS), BOX_ID])
    expect_read(pictures[-len(SYMBOLOGIES) :], [CONTENT], times=len(SYMBOLOGIES))


def expect_read(pictures: list[Path], codes: list[str], times: int = 1) -> None:
    """Each code can be read in at least so many of the pictures. Raises SystemExit."""
    read = [code.text for path in pictures for code in read_barcodes(Image.open(path).convert("L"))]
    for code in codes:
        if read.count(code) < times:
            raise SystemExit(f"{code} was read {read.count(code)} times of {times} in {pictures[0].parent}")


@contextmanager
def test_printer(start: Callable[..., subprocess.Popen[str]], folder: Path) -> Iterator[TestPrinter]:
    """The program playing a label printer on a free port of this computer."""
    with start("printers", "simulate", "--port", "0", "--out", str(folder)) as process:
        try:
            said = process.stdout.readline() if process.stdout else ""
            port = re.search(r"127\.0\.0\.1:(\d+)", said)
            if port is None:
                raise SystemExit(f"the test printer does not start: {said}")
            yield TestPrinter(int(port[1]), folder)
        finally:
            process.terminate()
