"""The longest turn of the event loop when a page is visited for the first time, and while pages are made ahead.

    python tests/benchmarks/first_visit.py [--short] [--skus N] [--runs N]

Whole processes, each over a cache with many SKUs. “At once”: one page, visited right after the window was drawn; also
beside a first sync from the embedded marketplace. “Ahead”: waits until everything was brought in, and then visits one
page after the other; beside it, what bringing in took, without and with a sync that begins meanwhile. “Bare”: an idle
window of a bare program, the floor of this machine.

A timer that is due every millisecond tells for each turn what the GUI thread worked itself, which other programs hardly
change, and how late it came without what others took (see step_watch). Of several runs the best counts. Exit code 1
when one turn is more than 50 ms of work; when a page that was made ahead makes the window wait for more than 50 ms; or
when the memory after all is over 300 MB. With ``--short``, as in CI on a machine that others share, 75 and 150 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from fba_client.app import OpenWindow

WORK_MAX_MS, SHORT_WORK_MAX_MS = 50.0, 75.0
LATE_MAX_MS, SHORT_LATE_MAX_MS = 50.0, 150.0
MEMORY_MAX_MB = 300
BEAT_MS = 1
SETTLED_AFTER_MS = 1_000
CLICKED_AFTER_MS = 200  # what somebody needs to see the window and click
PATIENCE_MS = 60_000
PAGES = ("inventory", "shipments", "labels", "sync_centre", "settings")
SYNCED_PAGES = ("inventory", "labels")  # the largest
BARE, ONCE, SYNCED, AHEAD, AHEAD_SYNCED = "bare", "at once", "beside a sync", "ahead", "ahead beside a sync"
BRINGING_IN = "bringing in"
Found = dict[str, float]


def bare(_folder: Path) -> Found:
    """An idle, empty window."""
    app = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    found: Found = {}
    for page_id in PAGES:
        found |= measured(page_id, lambda loop: QTimer.singleShot(SETTLED_AFTER_MS, loop.quit))
    window.close()
    app.quit()
    return found


def at_once(folder: Path, page_id: str, *, synced: bool = False) -> Found:
    """One page, visited as soon as the window is there, or as the first sync has begun to fetch."""
    from heartbeat import wait_ms  # noqa: PLC0415 - beside this file

    def visit_it(opened: OpenWindow) -> Found:
        opened.preloader.stop()
        opened.begin()
        wait_ms(CLICKED_AFTER_MS)
        if synced:
            in_a_loop(lambda loop: begin_sync(opened, loop))
        return measured(page_id, partial(visit, opened, page_id))

    return over_a_window(folder, visit_it)


def ahead(folder: Path, *, synced: bool = False) -> Found:
    """Everything brought in, then all pages one after the other; or only brought in, beside a sync."""
    from heartbeat import wait_ms  # noqa: PLC0415
    from startup_probe import resident_mb  # noqa: PLC0415

    def visit_all(opened: OpenWindow) -> Found:
        opened.begin()
        wait_ms(SETTLED_AFTER_MS)
        if synced:
            QTimer.singleShot(SETTLED_AFTER_MS, opened.context.sync.start_sync)
        found = measured(BRINGING_IN, lambda loop: opened.preloader.done.connect(loop.quit))
        wait_ms(SETTLED_AFTER_MS)
        for page_id in () if synced else PAGES:
            found |= measured(page_id, partial(visit, opened, page_id))
        return found | {"MB": resident_mb()}

    return over_a_window(folder, visit_all)


def over_a_window(folder: Path, do: Callable[[OpenWindow], Found]) -> Found:
    """What ``do`` finds out about a window over the stores in ``folder``."""
    from fba_client.app import make_application, make_window  # noqa: PLC0415
    from fba_client.cli.backend import Backend  # noqa: PLC0415
    from fba_client.paths import DataFolder  # noqa: PLC0415
    from fba_client.services.desk import open_desk  # noqa: PLC0415
    from fba_client.settings import Settings, SyncSettings  # noqa: PLC0415

    make_application()
    settings = Settings(sync=SyncSettings(on_start=False, every_minutes=0, ledger_days=30))
    data = DataFolder(folder).prepare()
    data.window_file.unlink(missing_ok=True)  # else the page that was shown last would be the first one now
    with open_desk(data, settings=settings) as desk:
        backend = Backend(desk)
        opened = make_window(desk, backend)
        try:
            return do(opened)
        finally:
            opened.close()
            backend.close()


def begin_sync(opened: OpenWindow, loop: QEventLoop) -> None:
    """Begin a sync, and leave the loop when it fetches."""
    opened.context.sync.progressed.connect(loop.quit)
    opened.context.sync.start_sync()


def visit(opened: OpenWindow, page_id: str, loop: QEventLoop) -> None:
    """Open the page from the event loop, as a click does, and leave the loop when it has settled."""
    QTimer.singleShot(20, lambda: opened.window.open_page(page_id))
    look = QTimer(loop, interval=50)

    def leave() -> None:
        if not opened.window.is_making_page:
            look.stop()
            QTimer.singleShot(SETTLED_AFTER_MS, loop.quit)

    look.timeout.connect(leave)
    QTimer.singleShot(40, look.start)


def measured(name: str, begin: Callable[[QEventLoop], object]) -> Found:
    """The most work in one turn of an event loop that ``begin`` ends, and how late the latest beat in it was."""
    from heartbeat import Heartbeat  # noqa: PLC0415

    heart = Heartbeat(BEAT_MS)
    heart.start()
    in_a_loop(begin)
    heart.stop()
    return {name: max(heart.own_ms, default=0.0), f"{name} late": max(heart.late_ms, default=0.0)}


def in_a_loop(begin: Callable[[QEventLoop], object]) -> None:
    """Run an event loop that ``begin`` ends; too long a one ends the program."""
    loop = QEventLoop()
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    begin(loop)
    if loop.exec():
        raise SystemExit("it took too long")


def in_a_process(what: str, folder: str, page_id: str = "") -> Found:
    """The figures of one run, in a process of its own, since a first visit happens once in a process."""
    command = [sys.executable, __file__, "--one", what, folder, page_id]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode:
        raise SystemExit(f"the run “{what}” {page_id} failed:\n{done.stderr}")
    return {name: float(value) for name, value in json.loads(done.stdout.splitlines()[-1]).items()}


def one(what: str, folder: Path, page_id: str) -> int:
    """Print the figures of one run as JSON."""
    ways: dict[str, Callable[[], Found]] = {
        BARE: lambda: bare(folder),
        ONCE: lambda: at_once(folder, page_id),
        SYNCED: lambda: at_once(folder, page_id, synced=True),
        AHEAD: lambda: ahead(folder),
        AHEAD_SYNCED: lambda: ahead(folder, synced=True),
    }
    sys.stdout.write(json.dumps(ways[what]()) + "\n")
    return 0


def all_ways(folder: str, empty: Path) -> dict[str, Found]:
    """Each way once; those with a sync over empty stores, which it fills."""
    found = {BARE: in_a_process(BARE, folder), AHEAD: in_a_process(AHEAD, folder), ONCE: {}, SYNCED: {}}
    for page_id in PAGES:
        found[ONCE] |= in_a_process(ONCE, folder, page_id)
    for page_id in SYNCED_PAGES:
        found[SYNCED] |= in_a_process(SYNCED, tempfile.mkdtemp(dir=empty), page_id)
    found[AHEAD_SYNCED] = in_a_process(AHEAD_SYNCED, tempfile.mkdtemp(dir=empty))
    return found


def best_of(runs: list[Found]) -> Found:
    """The least of each figure."""
    return {name: min(run[name] for run in runs) for name in runs[0]}


def table(best: dict[str, Found]) -> str:
    """A line a page: work and lateness of each way."""
    ways = (BARE, ONCE, SYNCED, AHEAD)
    lines = [f"{'':12}" + "".join(f"{way:>20}" for way in ways)]
    for page_id in PAGES:
        cells = (best[way].get(page_id) for way in ways)
        late = (best[way].get(f"{page_id} late", 0.0) for way in ways)
        told = (f"{own:.1f} ({behind:.1f})" if own is not None else "" for own, behind in zip(cells, late, strict=True))
        lines.append(f"{page_id:12}" + "".join(f"{cell:>20}" for cell in told))
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two runs and 2,000 SKUs, as in CI")
    parser.add_argument("--skus", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--one", nargs=3, metavar=("WHAT", "FOLDER", "PAGE"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        return one(arguments.one[0], Path(arguments.one[1]), arguments.one[2])
    from make_cache import make_cache  # noqa: PLC0415

    runs = 2 if arguments.short else arguments.runs
    with tempfile.TemporaryDirectory() as place:
        folder = str(make_cache(Path(place) / "data", 2_000 if arguments.short else arguments.skus))
        in_a_process(AHEAD, folder)  # once unmeasured: file cache, bytecode
        begun = time.perf_counter()
        turns = [all_ways(folder, Path(place)) for _ in range(runs)]
    seconds = time.perf_counter() - begun
    best = {way: best_of([turn[way] for turn in turns]) for way in turns[0]}
    print(f"most work in one turn and, in brackets, worst lateness in ms, best of {runs} runs ({seconds:.0f} s)")
    print(table(best))
    for way in (AHEAD, AHEAD_SYNCED):
        print(f"{way}, {BRINGING_IN}: {best[way][BRINGING_IN]:.1f} ({best[way][f'{BRINGING_IN} late']:.1f}) ms")
    print(f"memory with all pages: {best[AHEAD]['MB']:.0f} MB")
    return int(not is_good(best, short=arguments.short))


def is_good(best: dict[str, Found], *, short: bool) -> bool:
    """Whether all figures are within their limits."""
    work = [own for way in best for name, own in best[way].items() if name in (*PAGES, BRINGING_IN)]
    late = [best[AHEAD][f"{page_id} late"] for page_id in PAGES]
    work_max, late_max = (SHORT_WORK_MAX_MS, SHORT_LATE_MAX_MS) if short else (WORK_MAX_MS, LATE_MAX_MS)
    return max(work) <= work_max and max(late) <= late_max and best[AHEAD]["MB"] <= MEMORY_MAX_MB


if __name__ == "__main__":
    sys.exit(main())
