"""Holds Python's search for cyclic garbage back while many labels are laid out.

A job makes some ten small objects a label and keeps them, in no cycle; looking through all of them again and again took
more than a quarter of the time of a job of 10,000 labels.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from fba_client.collector import collects_in_slices


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for cyclic garbage until the block ends; memory that no cycle holds is freed as ever.

    Threads may use it at once: whoever found the collector on turns it on again. Where it works in slices it looks at
    nothing again and again, and goes on: after a pause, the first slice would be as large as all that was made in it.
    """
    was_on = gc.isenabled()
    if collects_in_slices() or not was_on:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
