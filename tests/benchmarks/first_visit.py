"""The longest time that the GUI thread is busy when a page is visited for the first time.

    python tests/benchmarks/first_visit.py [--short] [--skus N] [--runs N]

Whole processes: each opens the window over a cache with many SKUs, waits until everything was brought in ahead, and
then visits one page after the other, while a timer that is due every millisecond measures how late it comes. Beside it:
the same timer over an idle window of a bare program (the floor of this machine), the same visits without bringing in
ahead (as when somebody clicks at once), and the worst lateness while things were brought in. Of several runs the best
counts, since other programs can only make it later. Exit code 1 when a first visit makes the window wait for more than
50 ms, or the memory after all is over 300 MB; with ``--short``, as in CI on a machine that others share, 150 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

LATE_MAX_MS = 50.0
SHORT_LATE_MAX_MS = 150.0
MEMORY_MAX_MB = 300
BEAT_MS = 1
SETTLED_AFTER_MS = 1_000
PATIENCE_MS = 60_000
PAGES = ("inventory", "shipments", "labels", "sync_centre", "settings")
BARE, COLD, AHEAD = "bare", "cold", "ahead"


def visits(folder: Path, *, ahead: bool) -> dict[str, float]:
    """The worst lateness in ms of each first visit, and of the preloading; and the memory in MB."""
    from heartbeat import wait_ms  # noqa: PLC0415 - beside this file
    from startup_probe import resident_mb  # noqa: PLC0415

    from fba_client.app import make_application, make_window  # noqa: PLC0415
    from fba_client.cli.backend import Backend  # noqa: PLC0415
    from fba_client.paths import DataFolder  # noqa: PLC0415
    from fba_client.services.desk import open_desk  # noqa: PLC0415
    from fba_client.settings import Settings, SyncSettings  # noqa: PLC0415

    make_application()
    settings = Settings(sync=SyncSettings(on_start=False, every_minutes=0))
    found: dict[str, float] = {}
    data = DataFolder(folder).prepare()
    data.window_file.unlink(missing_ok=True)  # else the page that was shown last would be the first one now
    with open_desk(data, settings=settings) as desk:
        backend = Backend(desk)
        opened = make_window(desk, backend)
        if not ahead:
            opened.preloader.stop()
        opened.begin()
        wait_ms(SETTLED_AFTER_MS)
        if ahead:
            found["bringing in"] = worst_late_ms(lambda loop: opened.preloader.done.connect(loop.quit))
        wait_ms(SETTLED_AFTER_MS)
        for page_id in PAGES:
            found[page_id] = worst_late_ms(lambda loop, page_id=page_id: visit(opened.window.open_page, page_id, loop))
        found["MB"] = resident_mb()
        opened.close()
        backend.close()
    return found


def visit(open_page: object, page_id: str, loop: QEventLoop) -> None:
    """Open the page from the event loop, as a click does, and leave the loop when it has settled."""
    assert callable(open_page)
    QTimer.singleShot(20, lambda: open_page(page_id))
    QTimer.singleShot(20 + SETTLED_AFTER_MS, loop.quit)


def bare() -> dict[str, float]:
    """The worst lateness of the timer over an idle, empty window."""
    app = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    found = {page_id: worst_late_ms(lambda loop: QTimer.singleShot(SETTLED_AFTER_MS, loop.quit)) for page_id in PAGES}
    window.close()
    app.quit()
    return found


def worst_late_ms(begin: object) -> float:
    """Run an event loop that ``begin`` ends, and return how late the latest beat was in it."""
    from heartbeat import Heartbeat  # noqa: PLC0415

    assert callable(begin)
    loop, heart = QEventLoop(), Heartbeat(BEAT_MS)
    begin(loop)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    heart.start()
    loop.exec()
    heart.stop()
    return max(heart.late_ms, default=0.0)


def in_a_process(what: str, folder: str) -> dict[str, float]:
    """The figures of one run, in a process of its own, since a first visit happens once in a process."""
    command = [sys.executable, __file__, "--one", what, folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode:
        raise SystemExit(f"the run “{what}” failed:\n{done.stderr}")
    return {name: float(value) for name, value in json.loads(done.stdout.splitlines()[-1]).items()}


def one(what: str, folder: Path) -> int:
    """Print the figures of one run as JSON."""
    found = bare() if what == BARE else visits(folder, ahead=what == AHEAD)
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


def best_of(runs: list[dict[str, float]]) -> dict[str, float]:
    """The least of each figure."""
    return {name: min(run[name] for run in runs) for name in runs[0]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two runs and 2,000 SKUs, as in CI")
    parser.add_argument("--skus", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--one", nargs=2, metavar=("WHAT", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        return one(arguments.one[0], Path(arguments.one[1]))
    from make_cache import make_cache  # noqa: PLC0415

    runs = 2 if arguments.short else arguments.runs
    with tempfile.TemporaryDirectory() as place:
        folder = str(make_cache(Path(place) / "data", 2_000 if arguments.short else arguments.skus))
        in_a_process(AHEAD, folder)  # once unmeasured: file cache, bytecode
        begun = time.perf_counter()
        turns = [{what: in_a_process(what, folder) for what in (BARE, COLD, AHEAD)} for _ in range(runs)]
    seconds = time.perf_counter() - begun
    best = {what: best_of([turn[what] for turn in turns]) for what in (BARE, COLD, AHEAD)}
    print(f"worst lateness in ms, best of {runs} runs ({seconds:.0f} s)")
    print(f"{'':12} {'bare idle':>10} {'at once':>10} {'ahead':>10}")
    for page_id in PAGES:
        print(f"{page_id:12} " + " ".join(f"{best[what][page_id]:10.1f}" for what in (BARE, COLD, AHEAD)))
    ahead = best[AHEAD]
    print(f"while bringing in: {ahead['bringing in']:.1f} ms; memory {best[COLD]['MB']:.0f} -> {ahead['MB']:.0f} MB")
    limit = SHORT_LATE_MAX_MS if arguments.short else LATE_MAX_MS
    return int(max(ahead[page_id] for page_id in PAGES) > limit or ahead["MB"] > MEMORY_MAX_MB)


if __name__ == "__main__":
    sys.exit(main())
