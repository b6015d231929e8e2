"""Says on standard output when a page of the window has painted its first rows, for the benchmark of the start."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from fba_client.ui.main_window import MainWindow

LOOK_EVERY_MS = 2
PAGE_BYTES = 4096


class Probe(QObject):
    """Prints ``usable <resident MB>`` once a table of ``page_id`` has rows and was drawn, and ends the program."""

    def __init__(self, window: MainWindow, page_id: str) -> None:
        super().__init__(window)
        self._window = window
        self._page_id = page_id
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        page = self._window.page(self._page_id)
        for view in page.findChildren(QAbstractItemView) if page else []:
            if view.isVisible() and view.model() is not None and view.model().rowCount() > 0:
                self._timer.stop()
                view.viewport().repaint()
                sys.stdout.write(f"usable {resident_mb():.0f}\n")
                sys.stdout.flush()
                QCoreApplication.exit(0)
                return


def watch(window: MainWindow, page_id: str) -> None:
    """Open ``page_id`` in ``window`` and end the program when it is usable."""
    window.open_page(page_id)
    Probe(window, page_id)


def resident_mb() -> float:
    """The process's resident memory in MB; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * PAGE_BYTES / 1e6 if statm.exists() else 0.0
