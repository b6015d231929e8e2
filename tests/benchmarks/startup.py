"""Cold start to a usable Inventory page with 100,000 SKUs, against a bare program that shows an empty window.

    python tests/benchmarks/startup.py [--short] [--skus N] [--runs N]

Both are whole processes, measured from the outside and taken in turns; each prints a line when its window has painted
(ours: when the table shows its first rows) and then ends. Figures: the median of each, and their ratio. Exit code 1
when the ratio is over 2.0 (with ``--short``, as in CI on a machine that others share: over 3.0). Memory is the window's
resident size at that moment.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

RATIO_MAX = 2.0
SHORT_RATIO_MAX = 3.0
MEMORY_MAX_MB = 300

BARE = """
import sqlmodel
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print("usable", flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

# The whole way that ``fba-client --sandbox`` goes, but for a look at the window it opened.
OURS = """
import sys
from fba_client import app
from fba_client.cli import main
from startup_probe import watch
opened = app.OpenWindow.begin
app.OpenWindow.begin = lambda self: (watch(self.window, "inventory"), opened(self))
sys.argv = ["fba-client", "--sandbox", "--data-dir", {folder!r}]
main()
"""


def usable_after_s(code: str) -> tuple[float, float]:
    """Seconds from the start of the process to its line “usable”, and the resident MB it reports (0 if none)."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(),
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("usable"):
                seconds = time.perf_counter() - begun
                words = line.split()
                process.wait(30)
                return seconds, float(words[1]) if len(words) > 1 else 0.0
    raise SystemExit(f"the program ended with {process.returncode} without becoming usable")


def _environment() -> dict[str, str]:
    # Bytecode is kept between starts, as on a person's computer.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parent)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="three runs of each, as in CI")
    parser.add_argument("--skus", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    arguments = parser.parse_args()
    runs = 3 if arguments.short else arguments.runs
    from make_cache import make_cache  # noqa: PLC0415 - beside this file

    from fba_client.paths import DataFolder  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder) / "sandbox", "sandbox").prepare()
        # No sync behind it: that would fetch the sandbox's own 400 SKUs over the 100,000.
        data.settings_file.write_text("[sync]\non_start = false\nevery_minutes = 0\n")
        make_cache(data.stores, arguments.skus)
        ours_code = OURS.format(folder=folder)
        usable_after_s(BARE), usable_after_s(ours_code)  # both once unmeasured: file cache, bytecode
        pairs = [(usable_after_s(BARE)[0], *usable_after_s(ours_code)) for _ in range(runs)]
    bare = statistics.median(pair[0] for pair in pairs)
    ours = statistics.median(pair[1] for pair in pairs)
    memory = max(pair[2] for pair in pairs)
    ratio = ours / bare
    print(
        f"bare {bare:.3f} s, FBA Client with {arguments.skus:,} SKUs {ours:.3f} s, ratio {ratio:.2f}, {memory:.0f} MB"
    )
    return int(ratio > (SHORT_RATIO_MAX if arguments.short else RATIO_MAX) or memory > MEMORY_MAX_MB)


if __name__ == "__main__":
    sys.exit(main())
