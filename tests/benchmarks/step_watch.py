"""Says of what the GUI thread did in a while how long it took, and what took so long.

Other programs make every time longer. So what a step waited for a processor that they had is told apart from what it
took itself, and so is what it waited for another thread of this program that waited for a processor, and what another
virtual computer had of this one's processors. The system must say it, as Linux does; elsewhere all of it counts.
"""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_THREADS = Path("/proc/self/task")  # in each of them Linux counts nanoseconds run and waited
_TICK_MS = 10
_STOLEN = "stolen"  # beside the threads' numbers
_PROCESSORS = Path("/proc/stat")  # the eighth figure counts how long a virtual computer got none, in ticks


@dataclass(frozen=True)
class Step:
    """Milliseconds: in all; the GUI thread's own work and its waiting for a processor; the same of all other threads;
    what the computer was without processors; garbage collections of any thread, and the longest of them."""

    wall: float
    own: float
    queued: float
    others: float
    others_queued: float
    stolen: float
    collected: float
    longest_collection: float

    @property
    def held_up(self) -> float:
        """What the GUI thread neither worked nor waited for a processor: it waited for other threads, or slept."""
        return max(0.0, self.wall - self.own - self.queued)

    @property
    def fair(self) -> float:
        """How long it would have taken without other programs."""
        nobody_ran = max(0.0, self.held_up - self.others)
        return max(0.0, self.wall - self.queued - min(nobody_ran, self.others_queued) - self.stolen)

    def told(self) -> str:
        """The step and what took its time."""
        return (
            f"{self.fair:.1f} ms ({self.wall:.1f} with other programs; own work {self.own:.1f}, held up by other "
            f"threads or asleep {self.held_up:.1f}; garbage collection {self.collected:.1f}, "
            f"the longest {self.longest_collection:.1f})"
        )


class StepWatch:
    """Measures on the thread that made it, from ``begin`` to ``end``."""

    def __init__(self) -> None:
        self._thread = str(threading.get_native_id())
        self._files: dict[Path, int] = {}
        self._before: dict[str, float] = {}
        self._began = (0.0, 0.0, 0.0)
        self._collections: list[tuple[float, float]] = []
        self._collecting_since = 0.0

    def begin(self) -> None:
        """A step begins."""
        self._before = self._waits_ms()
        self._collections.clear()
        self._began = (time.process_time(), time.thread_time(), time.perf_counter())

    def end(self) -> Step:
        """The step that began last."""
        now, own, both = time.perf_counter(), time.thread_time(), time.process_time()
        both_before, own_before, began = self._began
        collections = [(end - max(start, began)) * 1000 for start, end in tuple(self._collections)]
        # The figures of a thread end with it.
        waited = {name: max(0.0, after - self._before.get(name, 0.0)) for name, after in self._waits_ms().items()}
        queued, stolen = waited.pop(self._thread, 0.0), waited.pop(_STOLEN)
        return Step(
            wall=(now - began) * 1000,
            own=(own - own_before) * 1000,
            queued=queued,
            others=(both - both_before - own + own_before) * 1000,
            others_queued=sum(waited.values()),
            stolen=stolen,
            collected=sum(collections),
            longest_collection=max(collections, default=0.0),
        )

    def close(self) -> None:
        """Let go of the system's files; it can begin again all the same."""
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    def on_collection(self, phase: str, info: dict[str, int]) -> None:
        """To be called by ``gc``."""
        if phase == "start":
            self._collecting_since = time.perf_counter()
        else:
            self._collections.append((self._collecting_since, time.perf_counter()))

    def _waits_ms(self) -> dict[str, float]:
        """How long each thread and the computer have waited for a processor; 0 where nothing says it."""
        waits = {thread: self._figure(_THREADS / thread / "schedstat", 1) / 1e6 for thread in _threads()}
        return waits | {_STOLEN: self._figure(_PROCESSORS, 8) * _TICK_MS}

    def _figure(self, path: Path, number: int) -> int:
        """One of the figures in the first line of a file of the system's; 0 where there is no such file."""
        try:
            if path not in self._files:
                self._files[path] = os.open(path, os.O_RDONLY)
            return int(os.pread(self._files[path], 200, 0).split()[number])
        except OSError:  # another system, or the thread has just ended
            return 0


@contextmanager
def step_watch() -> Iterator[StepWatch]:
    """A watch for this thread."""
    watch = StepWatch()
    gc.callbacks.append(watch.on_collection)
    try:
        yield watch
    finally:
        gc.callbacks.remove(watch.on_collection)
        watch.close()


def _threads() -> list[str]:
    return [path.name for path in _THREADS.iterdir()] if _THREADS.is_dir() else []
