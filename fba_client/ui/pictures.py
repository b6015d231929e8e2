"""Pictures of the window's pages as PNG files: for the tour, and for the README."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from fba_client.errors import EnvironmentProblem
from fba_client.ui.context import UiContext
from fba_client.ui.main_window import MainWindow

PAGE_IDS = ("home", "inventory", "shipments", "labels", "sync_centre", "settings")
_SETTLE_MS = 350  # after the last query, for charts and images to be drawn
_LONGEST_MS = 10_000


class Photographer:
    """Takes pictures of a window that is shown, offscreen or not, when its pages have their rows."""

    def __init__(self, window: MainWindow, context: UiContext, folder: Path) -> None:
        self._window = window
        self._context = context
        self._folder = folder

    def take(self, page_ids: Sequence[str] = PAGE_IDS, *, suffix: str = "") -> list[Path]:
        """One picture a page, named for it; returns the files. Raises EnvironmentProblem if one cannot be written."""
        return [self.take_one(page_id, name=f"{page_id}{suffix}") for page_id in page_ids]

    def take_one(self, page_id: str, argument: object = None, *, name: str) -> Path:
        """A picture of one page, opened at ``argument``. Raises EnvironmentProblem if it cannot be written."""
        self._window.open_page(page_id, argument)
        self._window.page(page_id)  # made at once: there is nobody who would wait for it
        self.settle()
        path = self._folder / f"{name}.png"
        if not self._window.grab().save(str(path)):
            raise EnvironmentProblem("The picture {path} cannot be written.", path=str(path))
        return path

    def settle(self) -> None:
        """Let the event loop run until no work is under way, and a little longer."""
        clock = QElapsedTimer()
        clock.start()
        _run_for(_SETTLE_MS)
        while not self._context.tasks.is_idle and clock.elapsed() < _LONGEST_MS:
            _run_for(20)
        _run_for(_SETTLE_MS)


def _run_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
