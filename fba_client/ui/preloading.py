"""Brings in ahead what the pages need, while nobody does anything, so that the first visit of a page does not stall.

Three stages. What knows nothing of Qt is imported on a pool thread. What knows Qt is imported on the GUI thread, one
module at a time (types of Qt that are first looked at on two threads at once make the process crash). Then the pages
themselves are made. Between two steps the window lives on, and it has the next half second to itself whenever the
person does something.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from fba_client.ui.garbage import spare_what_stays, unhurried_imports
from fba_client.ui.idleness import Idleness
from fba_client.ui.qt_types import look_at_types
from fba_client.ui.slices import take
from fba_client.ui.tasks import Tasks

_ROOT = "fba_client.ui.page_list"
_LEFT_TO_PLOT_LOADER = ("fba_client.ui.inventory.plot",)  # pyqtgraph is large, and wanted with the first chart only
_TYPES_OF = ("QtCore", "QtGui", "QtWidgets")
_SLICE_S = 0.004
_TICK_MS = 12  # so the window has at least two thirds of the time


@dataclass(frozen=True, slots=True)
class PreloadPlan:
    """What is brought in: the pages' modules below ``root``, what ``warm`` reads into caches, and what ``make`` makes.

    ``warm`` is called on a pool thread and must touch nothing of Qt; ``make`` yields after each step on the GUI thread.
    No step is taken while ``may_go_on`` says no.
    """

    warm: Callable[[], object]
    make: Callable[[], Iterator[None]]
    may_go_on: Callable[[], bool] = lambda: True
    root: str = _ROOT


class Preloader(QObject):
    """Carries out a plan for ``window`` once ``start`` was called. ``done`` comes once, unless it is stopped."""

    done = Signal()

    def __init__(self, window: QWidget, tasks: Tasks, plan: PreloadPlan) -> None:
        super().__init__(window)
        self._idleness = Idleness(window, self)
        self._tasks = tasks
        self._plan = plan
        self._steps: Iterator[None] = iter(())
        self._started = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._go_on)

    @Slot()
    def start(self) -> None:
        """Begin, if that was not done before."""
        if not self._started:
            self._started = True
            self._tasks.run(self, self._bring_without_qt, self._begin_steps, key="modules")

    @Slot()
    def stop(self) -> None:
        """Do nothing more."""
        self._started = True
        self._tasks.cancel(self)
        self._end()

    def _bring_without_qt(self, cancel: threading.Event) -> list[str]:
        """On a pool thread; returns the modules that are left for the GUI thread."""
        from fba_client.ui.import_order import import_order  # noqa: PLC0415 - not at the start of the program

        order = import_order(self._plan.root, _LEFT_TO_PLOT_LOADER)
        with unhurried_imports():
            for name in order.without_qt:
                if cancel.is_set():
                    return []
                importlib.import_module(name)
        self._plan.warm()
        return order.with_qt

    def _begin_steps(self, modules: list[str]) -> None:
        self._steps = self._all_steps(modules)
        self._idleness.watch()
        self._timer.start()

    def _all_steps(self, modules: list[str]) -> Iterator[None]:
        for name in modules:
            importlib.import_module(name)
            yield
        yield from look_at_types(_TYPES_OF)
        yield from self._plan.make()

    @Slot()
    def _go_on(self) -> None:
        """As many steps as a few milliseconds allow, unless the person is at work."""
        if self._idleness.is_idle and self._plan.may_go_on() and take(self._steps, _SLICE_S):
            self._end()
            self.done.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._steps = iter(())
        self._idleness.unwatch()
        spare_what_stays()
