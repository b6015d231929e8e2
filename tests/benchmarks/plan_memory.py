"""Whether memory grows when a long list of labels is planned again and again, and how long letting go of it takes.

    python tests/benchmarks/plan_memory.py [--short]

The Labels page shows 30,000 different labels, and 20 times the seller's own line on all of them is changed: each time a
new plan is made, shown, scrolled through and partly checked, then the next one comes. Garbage is collected as in the
program, and as for a person who never pauses: in slices only. Exit code 1 when the page uses a third more memory after
the last change than after the fourth, or when a turn of the event loop takes longer than 50 ms without other programs
(see step_watch). With ``--short``, as in CI on a machine that others share: 4,000 labels, 12 changes, and only the
memory is judged.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # type: ignore[import-untyped]
from preview_speed import labels_page, push, turn
from step_watch import Step, StepWatch, step_watch

from fba_client import collector
from fba_client.domain.items import ItemLine
from fba_client.ui.labels.items.source import ItemsSource
from fba_client.ui.labels.page import LabelsPage

LABELS, SHORT_LABELS = 30_000, 4_000
CHANGES, SHORT_CHANGES = 20, 12
SETTLED_AFTER = 4  # changes, by when every cache is full
GROWTH_MOST = 1.33
STEP_MS = 50.0
CHECKED_FOR_S = 0.5
LEAP = 2  # the kind of scrolling that gets farthest


def change(page: LabelsPage, line: str, watch: StepWatch) -> Iterator[Step]:
    """Type another line, scroll and check for a moment; every turn of the event loop."""
    source, preview = page.modes.source, page.preview_panel.preview
    assert isinstance(source, ItemsSource)
    end = float("inf")
    yield turn(watch, partial(source.look.seller_line.setText, line))
    while time.perf_counter() < end:
        if end == float("inf") and not page.planner.is_waiting and page.planner.is_checking:
            preview.verticalScrollBar().setValue(0)
            end = time.perf_counter() + CHECKED_FOR_S
        yield turn(watch, partial(push, preview, LEAP))
        time.sleep(0.001)


def main() -> int:
    """Measure and tell; 1 when a figure is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="fewer labels and changes; only the memory is judged")
    short = parser.parse_args().short
    labels, changes = (SHORT_LABELS, SHORT_CHANGES) if short else (LABELS, CHANGES)
    used: list[float] = []
    steps: list[Step] = []
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder, labels_page(Path(folder)) as page, step_watch() as watch:
        before = process.memory_info().rss / 1e6
        page.open_at({"mode": "items", "lines": [ItemLine(f"SKU-{place:05}", 1) for place in range(labels)]})
        for number in range(changes):
            steps += change(page, f"Batch {number}", watch)
            used.append(process.memory_info().rss / 1e6)
        began = time.perf_counter()
        found = collector.sweep()
        swept_ms = (time.perf_counter() - began) * 1000
    worst = max(steps, key=lambda step: step.fair)
    growth = (used[-1] - before) / (used[SETTLED_AFTER - 1] - before)
    print(f"memory: {before:.0f} MB before, then", *(f"{megabytes:.0f}" for megabytes in used))
    print(
        f"from change {SETTLED_AFTER} to {changes} the page came to use {growth:.2f} times as much (most {GROWTH_MOST})"
    )
    print(f"a sweep at the end took {swept_ms:.0f} ms and found {found} objects of garbage")
    print(f"the worst of {len(steps)} turns of the event loop took {worst.told()} (most {STEP_MS:.0f} ms)")
    return int(growth > GROWTH_MOST or (worst.fair > STEP_MS and not short))


if __name__ == "__main__":
    sys.exit(main())
