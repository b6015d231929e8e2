"""How long the tour takes on fresh data, as a whole process, against the floor of starting the program.

    python tests/benchmarks/tour_time.py [--short]

Exit code 1 when it takes over 60 s; with ``--short``, as in CI on a machine that others share, over 90 s.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOUR_MAX_S = 60.0
SHORT_TOUR_MAX_S = 90.0


def seconds_of(*words: str) -> float:
    """How long ``fba-client`` takes with these words. Raises CalledProcessError if it fails."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "fba_client", *words], check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    return time.perf_counter() - begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="the same tour, with half as much time again")
    most_s = SHORT_TOUR_MAX_S if parser.parse_args().short else TOUR_MAX_S
    with tempfile.TemporaryDirectory() as folder:
        floor = seconds_of("--version")
        tour = seconds_of("--sandbox", "--data-dir", folder, "tour", "--out", str(Path(folder) / "out"))
    print(f"tour {tour:.1f} s, {tour / floor:.0f} times the start of the program ({floor:.2f} s)")
    return int(tour > most_s)


if __name__ == "__main__":
    sys.exit(main())
