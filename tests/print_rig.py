"""Kills the program at random moments while it prints labels, and counts what came out of the printer.

By hand, for a long run: ``python tests/print_rig.py 100``. The suite has a short one.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from label_printing import item_order
from sqlalchemy import text

from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.paths import DataFolder
from fba_client.printers.loopback import HOST, LoopbackPrinter
from fba_client.printers.printer import TCP, ZPL, Printer
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.desk import open_desk
from fba_client.services.printing.runs import print_raw, resume_order

ROOT = Path(__file__).resolve().parents[1]
BYTES_A_SECOND = 30_000  # about forty labels a second
PATIENCE_S = 120.0


@dataclass(frozen=True)
class Outcome:
    """What a rig saw. ``in_flight`` counts, over all kills, the labels that the printer had and the program did not yet
    know of; ``twice`` the labels that came out again; ``entered`` those in the print ledger."""

    kills: int
    printed: int
    missing: int
    twice: int
    in_flight: int
    most_in_flight: int
    entered: int
    runs: dict[str, int]


def run_rig(folder: Path, *, kills: int, labels: int, answers: bool = True, seed: int = 7) -> Outcome:
    """Kill the program ``kills`` times while it prints ``labels`` different labels, then let it finish.

    ``answers`` is whether the printer tells what it has taken, or leaves it to the network.
    """
    dice = random.Random(seed)
    flights: list[int] = []
    killed = acknowledged = 0
    with LoopbackPrinter() as printer:
        printer.slow(BYTES_A_SECOND)
        if not answers:
            printer.silent()
        while killed < kills:
            before = printer.n_labels
            wanted = dice.randint(0, max(1, 2 * labels // kills))
            if not _run_until(folder, printer, labels, before + wanted, dice.uniform(0.0, 0.06)):
                break
            killed += 1
            known = _acknowledged(folder)
            flights.append(printer.n_labels - before - (known - acknowledged))
            acknowledged = known
        assert not _run_until(folder, printer, labels, sys.maxsize, PATIENCE_S), "it did not finish"
        assert printer.faults == ()
        counts = Counter(item.pattern for page in printer.pages for item in page.items if hasattr(item, "pattern"))
    patterns = {set_b_pattern(f"X{number:09}") for number in range(1, labels + 1)}
    return Outcome(
        kills=killed,
        printed=counts.total(),
        missing=len(patterns - counts.keys()),
        twice=counts.total() - len(counts),
        in_flight=sum(flights),
        most_in_flight=max(flights, default=0),
        entered=_entered(folder),
        runs=_runs(folder),
    )


def _run_until(folder: Path, printer: LoopbackPrinter, labels: int, printed: int, then_s: float) -> bool:
    """One run of the program, killed ``then_s`` after the printer has ``printed`` labels; False if it ended before."""
    child = subprocess.Popen(
        [sys.executable, __file__, "child", str(folder), str(printer.port), str(labels)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{Path(__file__).parent}"},
    )
    try:
        end = time.monotonic() + PATIENCE_S
        while child.poll() is None and not printer.wait_for(printed, 0.02):
            assert time.monotonic() < end, "it hangs"
        if child.poll() is None:
            time.sleep(then_s)
        if child.poll() is not None:
            assert child.returncode == 0, "it failed by itself"
            return False
        return True
    finally:
        child.kill()
        child.wait()
        _let_arrive(printer)


def _let_arrive(printer: LoopbackPrinter) -> None:
    """Wait until the printer has read what the system still had for it."""
    seen = -1
    while seen != (seen := len(printer.received)):
        time.sleep(0.3)


def _acknowledged(folder: Path) -> int:
    with open_desk(DataFolder(folder)) as desk, desk.workspace.read() as conn:
        return int(conn.execute(text("SELECT coalesce(sum(acknowledged), 0) FROM print_run")).scalar_one())


def _entered(folder: Path) -> int:
    with open_desk(DataFolder(folder)) as desk:
        return sum(row.copies for row in recent_prints(desk.workspace, 100_000))


def _runs(folder: Path) -> dict[str, int]:
    with open_desk(DataFolder(folder)) as desk, desk.workspace.read() as conn:
        rows = conn.execute(text("SELECT state, count(*) FROM print_run GROUP BY state ORDER BY state"))
        return {row[0]: row[1] for row in rows}


def _child(folder: Path, port: int, labels: int) -> None:
    """Print, or go on printing, as a person would who starts the program again."""
    book = FontBook(())
    printer = Printer(id="p1", name="Bench", language=ZPL, way=TCP, address=HOST, port=port, dpi=203)
    with open_desk(DataFolder(folder)) as desk:
        unfinished = unfinished_runs(desk.workspace)
        if unfinished:
            assert len(unfinished) == 1, unfinished
            print_raw(desk, resume_order(desk, unfinished[0].run_id, book), printer, book)
        elif not recent_prints(desk.workspace):
            print_raw(desk, item_order(*[1] * labels), printer, book)


if __name__ == "__main__":
    if sys.argv[1] == "child":
        _child(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    else:
        count = int(sys.argv[1])
        for tells in (True, False):
            with tempfile.TemporaryDirectory() as place:
                began = time.monotonic()
                print(run_rig(Path(place) / "data", kills=count, labels=max(200, 5 * count), answers=tells))
                print(f"{time.monotonic() - began:.1f} s; the printer {'answers' if tells else 'is silent'}")
