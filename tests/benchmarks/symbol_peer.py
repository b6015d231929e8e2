"""Random codes of every symbology, drawn by us and by zint: each module must be the same.

    python tests/benchmarks/symbol_peer.py [--short] [--codes N] [--seed N]

1,000 codes a symbology (200 with ``--short``). How the two are brought to the same choices is told in
``tests/zint_peer.py``. Exit code 1 when anything differs; 0 with the reason where zint is not installed.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from zint_peer import NOT_INSTALLED, SYMBOLOGIES, Comparison, compare, is_installed

CODES, SHORT_CODES = 1000, 200
_SHOWN = 5


def told(name: str, found: Comparison, seconds: float) -> str:
    """The line of one symbology, and the first few differences."""
    line = f"{name}: {found.compared} codes compared ({found.distinct} distinct), {len(found.differences)} differ"
    shown = [f"  {each.code!r} {each.options}: {each.ours} and {each.theirs}" for each in found.differences[:_SHOWN]]
    return "\n".join([f"{line}, {seconds:.1f} s", *shown])


def main() -> int:
    """Compare every symbology; 1 when any module differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help=f"{SHORT_CODES} codes a symbology, as in CI")
    parser.add_argument("--codes", type=int, default=0, help="codes a symbology")
    parser.add_argument("--seed", type=int, default=20, help="of the random codes")
    options = parser.parse_args()
    if not is_installed():
        print(NOT_INSTALLED)
        return 0
    count = options.codes or (SHORT_CODES if options.short else CODES)
    differ = 0
    for name in SYMBOLOGIES:
        begun = time.perf_counter()
        found = compare(name, count, options.seed)
        print(told(name, found, time.perf_counter() - begun), flush=True)
        differ += len(found.differences) + (found.compared != count)
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main())
