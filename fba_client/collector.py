"""Python's search for cyclic garbage, so that it never stops a window for long.

By itself Python looks at everything that exists whenever that has grown by a quarter: with a job of 30,000 labels that
is half a million objects, and up to a quarter of a second in which no thread runs. In slices it looks at what is new
since the last slice, some 25,000 objects, and then leaves that out of sight. Objects out of its sight end as ever when
nobody holds them; only those of a cycle would stay, so now and then, in a moment that suits, ``sweep`` looks at all.
"""

from __future__ import annotations

import gc

_USUAL = gc.get_threshold()
_SLICE = (700, 10, 2)  # 3 rounds of 11 collections of 700 new objects each, some 5 to 20 ms


def collect_in_slices() -> None:
    """From now on look at new objects only, and leave all that exists now to ``sweep``. For the whole process."""
    if not collects_in_slices():
        gc.callbacks.append(_leave_out)
        gc.set_threshold(*_SLICE)
    _begin_anew()


def collect_as_usual() -> None:
    """Look at everything again that comes from now on, as Python does by itself."""
    if collects_in_slices():
        gc.callbacks.remove(_leave_out)
        gc.set_threshold(*_USUAL)


def collects_in_slices() -> bool:
    """Whether the collector looks at new objects only."""
    return _leave_out in gc.callbacks


def n_slices() -> int:
    """How many slices (and other full collections) there were in this process."""
    return int(gc.get_stats()[2]["collections"])


def sweep() -> int:
    """Look at everything, and then leave it out of sight; how many objects were garbage.

    No thread runs meanwhile: a fifth of a second for half a million objects.
    """
    gc.unfreeze()
    found = gc.collect()
    _begin_anew()
    return found


def _begin_anew() -> None:
    """Leave out all that exists. Python puts a full collection off until there is a quarter as much again as the last
    one left: one that finds nothing to look at makes it forget how much that was."""
    gc.freeze()
    gc.collect()


def _leave_out(phase: str, info: dict[str, int]) -> None:
    if phase == "stop" and info["generation"] == 2:
        gc.freeze()
