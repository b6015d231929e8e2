"""Does a built program do its job? Runs it as a person without a Python would.

python installer/smoke_test.py PATH-TO-PROGRAM
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from smoke_labels import smoke_labels

WANTED = ("item-labels.pdf", "box-labels.pdf", "stock.csv", "home.png")
# What no command loads, but the window does: Qt's printing, and its way to the system's printers.
WINDOW_PARTS = ("QtPrintSupport*", "*printsupport*")
LICENCES = ("licences/*.txt", "fonts/LICENSE-*.txt")


class Program:
    """A built program with data of its own below ``folder``, and without anything of the Python that runs this."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder
        self._words = [str(path), "--sandbox", "--data-dir", str(folder / "data")]
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
        } | {"QT_QPA_PLATFORM": "offscreen"}

    def show(self, *words: str) -> None:
        """Run a command whose output is for the person at the terminal. Raises CalledProcessError."""
        subprocess.run([*self._words, *words], check=True, env=self._environment, cwd=self._folder, timeout=300)

    def call(self, *words: str) -> str:
        """What a command prints. Raises CalledProcessError."""
        done = subprocess.run(
            [*self._words, *words],
            check=True,
            env=self._environment,
            cwd=self._folder,
            timeout=300,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return done.stdout

    def start(self, *words: str) -> subprocess.Popen[str]:
        """A command that runs on, its output to be read."""
        return subprocess.Popen(
            [*self._words, *words],
            env=self._environment,
            cwd=self._folder,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def expect_files(self, *patterns: str) -> None:
        """Raises SystemExit unless the program's folder has a file of each pattern."""
        missing = [pattern for pattern in patterns if next(self._path.parent.rglob(pattern), None) is None]
        if missing:
            raise SystemExit(f"the program's folder lacks {', '.join(missing)}")


def smoke_test(path: Path) -> None:
    """Version, examination of itself, the tour, and labels. Raises CalledProcessError or SystemExit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = Program(path, folder)
        program.expect_files(*WINDOW_PARTS, *LICENCES)
        for words in (["--version"], ["doctor"], ["tour", "--out", str(folder / "out")]):
            program.show(*words)
        missing = [wanted for wanted in WANTED if not (folder / "out" / wanted).is_file()]
        if missing:
            raise SystemExit(f"the tour left no {', '.join(missing)}")
        smoke_labels(program.call, program.start, folder)
    print("labels: every form, script, symbol and the test printer are right")


if __name__ == "__main__":
    smoke_test(Path(sys.argv[1]).resolve())
