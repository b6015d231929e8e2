"""Carries out in slices what would keep the GUI thread busy for long, so that the event loop has its turn in between.

The work is an iterator that yields wherever it can be left for a moment; a step is what lies between two of these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from fba_client.ui.garbage import unhurried_imports

SLICE_S = 0.008  # half a frame, so that the window still draws and hears its keys


def take(steps: Iterator[None], for_s: float) -> bool:
    """Take steps for so long, the last one a little longer; True when none is left."""
    end = perf_counter() + for_s
    with unhurried_imports():
        for _ in steps:
            if perf_counter() > end:
                return False
    return True


def polished(widget: QWidget) -> Iterator[None]:
    """Let the style sheet decide on one widget in ``widget`` after the other, which showing it does all at once."""
    for inner in widget.findChildren(QWidget):
        if shiboken6.isValid(inner):  # some live shortly
            inner.ensurePolished()
        yield


class Slicer(QObject):
    """Takes the steps of one piece of work after the other, a slice at each turn of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._then: Callable[[], None] | None = None
        self._is_taking = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether steps are left."""
        return self._then is not None

    def run(self, steps: Iterator[None], then: Callable[[], None]) -> None:
        """Take ``steps``, the first slice at once, and call ``then``; what was run before is finished first."""
        self.run_later(steps, then)
        self._go_on()

    def run_later(self, steps: Iterator[None], then: Callable[[], None]) -> None:
        """As ``run``, with the first slice at the next turn of the event loop."""
        self.finish()
        self._steps, self._then = steps, then
        self._timer.start()

    def finish(self) -> None:
        """Take all steps that are left, since somebody needs what they make; not from within one of them."""
        while self._then is not None and not self._is_taking:
            self._take(float("inf"))

    def stop(self) -> None:
        """Take no more steps, and forget what was to come after them."""
        self._timer.stop()
        self._steps, self._then = iter(()), None

    @Slot()
    def _go_on(self) -> None:
        self._take(SLICE_S)

    def _take(self, for_s: float) -> None:
        self._is_taking = True
        try:
            ended = take(self._steps, for_s)
        except Exception:
            self.stop()
            raise
        finally:
            self._is_taking = False
        then = self._then
        if ended and then is not None:
            self.stop()
            then()
