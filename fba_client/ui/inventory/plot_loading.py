"""Brings the chart's libraries in, without making the window wait and without a race.

pyqtgraph looks at every type that Qt has, and PySide makes a type when it is first looked at. That is not safe in two
threads at once: with the import on a pool thread the process crashed once in a while. So that thread gets what knows
nothing of Qt, and the GUI thread looks at Qt's types a few at a time; what is left of the import then is short.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fba_client.ui.garbage import unhurried_imports
from fba_client.ui.qt_types import look_at_types
from fba_client.ui.tasks import Tasks

if TYPE_CHECKING:
    from fba_client.ui.inventory.plot import StockPlot
    from fba_client.ui.theme import Theme

_SLICE_S = 0.006
_WITHOUT_QT = (  # what pyqtgraph imports of others
    "numpy",
    "numpy.typing",
    "cProfile",
    "colorama",
    "decimal",
    "html",
    "importlib.resources",
    "locale",
    "mmap",
    "multiprocessing.connection",
    "pydoc",
    "xml.dom.minidom",
    "xml.etree.ElementTree",
)


class PlotLoader(QObject):
    """Makes StockPlots possible; ``loaded`` comes once, soon after ``start``, on the GUI thread."""

    loaded = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._steps: Iterator[None] = iter(())
        self._make: Callable[[Theme], StockPlot] | None = None
        self._started = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def make(self) -> Callable[[Theme], StockPlot] | None:
        """What makes a plot, or None before everything is there."""
        return self._make

    def start(self) -> None:
        """Begin, if that was not done before."""
        if not self._started:
            self._started = True
            self._tasks.run(self, _import_without_qt, self._look_at_types, key="libraries")

    def _look_at_types(self, _none: None) -> None:
        self._steps = look_at_types()
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        """As many types as a few milliseconds allow; after the last of them what is left of the import."""
        end = perf_counter() + _SLICE_S
        for _ in self._steps:
            if perf_counter() > end:
                return
        self._timer.stop()
        with unhurried_imports():
            from fba_client.ui.inventory.plot import StockPlot  # noqa: PLC0415 - pyqtgraph, when first needed

        self._make = StockPlot
        self.loaded.emit()


def _import_without_qt(_cancel: threading.Event) -> None:
    for name in _WITHOUT_QT:
        importlib.import_module(name)
