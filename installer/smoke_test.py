"""Does a built program do its job? Runs it as a person without a Python would.

python installer/smoke_test.py PATH-TO-PROGRAM
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

WANTED = ("item-labels.pdf", "box-labels.pdf", "stock.csv", "home.png")


def smoke_test(program: Path) -> None:
    """Ask for its version, let it examine itself, take the tour. Raises CalledProcessError or SystemExit."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        call = [str(program), "--sandbox", "--data-dir", str(Path(folder) / "data")]
        for words in (["--version"], ["doctor"], ["tour", "--out", str(out)]):
            subprocess.run([*call, *words], check=True, env=environment, cwd=folder, timeout=300)
        missing = [name for name in WANTED if not (out / name).is_file()]
    if missing:
        raise SystemExit(f"the tour left no {', '.join(missing)}")


if __name__ == "__main__":
    smoke_test(Path(sys.argv[1]).resolve())
