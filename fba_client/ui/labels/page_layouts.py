"""The pages of a job, laid out in a worker as they come into sight: a large job shows its first page at once."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.job import LabelJob, Placement
from fba_client.ui.tasks import Tasks

Page = tuple[Placement, ...]
_KEPT_MOST = 400


class PageLayouts(QObject):
    """Answers for one job at a time; lives on the GUI thread."""

    ready = Signal()  # pages that were wanted can be drawn now

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: LabelJob | None = None
        self._pages: dict[int, Page] = {}
        self._wanted: tuple[int, ...] = ()
        self._working = False

    @property
    def is_waiting(self) -> bool:
        """True while pages that were wanted are not there yet."""
        return self._working

    def show(self, job: LabelJob | None) -> None:
        """Answer for ``job`` from now on."""
        self._job, self._pages, self._wanted = job, {}, ()
        self._working = False

    def page(self, number: int) -> Page | None:
        """The labels of a page, or None until they are laid out."""
        return self._pages.get(number)

    def want(self, numbers: Iterable[int]) -> None:
        """Lay out these pages next, in this order; what was wanted before and is not among them is forgotten."""
        self._wanted = tuple(number for number in numbers if number not in self._pages)
        if self._wanted and not self._working:
            self._start()

    def _start(self) -> None:
        job, numbers = self._job, self._wanted
        if job is None:
            return
        self._working = True

        def work(cancel: threading.Event) -> tuple[LabelJob, dict[int, Page]]:
            return job, {number: laid_out(job, number, cancel) for number in numbers}

        self._tasks.run(self, work, self._on_done, key="pages")

    def _on_done(self, result: tuple[LabelJob, dict[int, Page]]) -> None:
        job, pages = result
        if job is not self._job:
            return
        self._working = False
        if len(self._pages) > _KEPT_MOST:
            self._pages.clear()
        self._pages.update(pages)
        self.want(self._wanted)
        self.ready.emit()


def laid_out(job: LabelJob, number: int, cancel: threading.Event) -> Page:
    """The labels of a page up to the first that cannot be laid out: the check of all lines names that one, and then
    the job comes again without it. Raises Cancelled."""
    placements = []
    try:
        for placement in job.page(number):
            if cancel.is_set():
                raise Cancelled
            placements.append(placement)
    except LabelError:
        return tuple(placements)
    return tuple(placements)
