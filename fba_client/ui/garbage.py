"""Keeps Python's garbage collector from stopping the window.

A full collection looks at every object of every imported module and of everything that the person has open: with a job
of 30,000 labels that is a quarter of a second in which no thread runs. So nothing is collected while the program
starts, then in slices that nobody notices, and all of it only while nobody does anything.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from fba_client import collector
from fba_client.ui.idleness import Idleness

_LOOK_MS = 1_000
_AWAY_S = 30.0  # who does nothing for so long hardly begins again in the fifth of a second that a sweep takes
_PAUSES = (  # the more memory came to be in use since the last sweep, the shorter a pause will do
    (2_000_000, 2.0),  # blocks of Python's, of some 100 bytes; seconds
    (4_000_000, 0.3),
    (8_000_000, 0.0),  # 800 MB: now, whatever the person does, before the computer has no more
)


def put_off() -> None:
    """Collect nothing until ``spare_what_stays``: while the program starts, hardly anything is garbage."""
    gc.disable()


def spare_what_stays() -> None:
    """Leave all that exists now out of later collections; takes microseconds, and may be called again later."""
    gc.freeze()
    gc.enable()


@contextmanager
def unhurried_imports() -> Iterator[None]:
    """Import without collections in between, and spare what was imported. For any thread."""
    put_off()
    try:
        yield
    finally:
        spare_what_stays()


def is_due(quiet_s: float, slices: int, grown: int) -> bool:
    """Whether to sweep now that nobody has done anything for ``quiet_s``, ``slices`` were left out of sight since the
    last time, and ``grown`` blocks of memory are in use beyond what a sweep ever left.

    So garbage never takes more than 8,000,000 blocks beyond what was in use for good, and is gone whenever the person
    was away.
    """
    if slices and quiet_s >= _AWAY_S:
        return True
    return any(grown >= blocks and quiet_s >= pause_s for blocks, pause_s in _PAUSES)


class Sweeper(QObject):
    """From ``start`` to ``stop`` Python collects in slices, and all of it in the pauses of the person in ``window``.

    ``blocks`` counts the blocks of memory in use, ``sweep`` looks at everything.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        idleness: Idleness | None = None,
        blocks: Callable[[], int] = sys.getallocatedblocks,
        sweep: Callable[[], object] = collector.sweep,
    ) -> None:
        super().__init__(window)
        self._idleness = idleness or Idleness(window, self)
        self._blocks = blocks
        self._sweep = sweep
        self._blocks_before = 0
        self._slices_before = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @Slot()
    def start(self) -> None:
        """Begin, once the window is shown; what exists now is not looked at before the first sweep."""
        collector.collect_in_slices()
        self._idleness.watch()
        self._begin_anew()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Leave the collector as Python has it."""
        self._timer.stop()
        self._idleness.unwatch()
        collector.collect_as_usual()

    @Slot()
    def look(self) -> None:
        """Sweep, if this is the moment for it."""
        slices = collector.n_slices() - self._slices_before
        if is_due(self._idleness.quiet_s, slices, self._blocks() - self._blocks_before):
            self._sweep()
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Count from now on: the memory from the most that was ever left by a sweep, since that was no garbage, and a
        large job that is made again takes it up again."""
        self._slices_before = collector.n_slices()
        self._blocks_before = max(self._blocks_before, self._blocks())
