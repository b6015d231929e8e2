"""Makes one page a step at a time, whether somebody waits for it or it is made ahead.

First its modules are brought in, then the page is built in its own steps. Last the style sheet decides on each of its
widgets, which showing the page would do all at once.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.garbage import unhurried_imports
from fba_client.ui.module_steps import bring_in
from fba_client.ui.page import Page
from fba_client.ui.page_list import PageEntry
from fba_client.ui.slices import Slicer, polished


class PageMaking(QObject):
    """One page on its way. Whoever goes on with it, by ``ahead``, ``hurry`` or ``finish``, goes on where it was left.

    ``made`` comes once, with the page; ``failed`` when it cannot be made, and why was said.
    """

    made = Signal(object)
    failed = Signal(str)  # the page's id

    def __init__(self, entry: PageEntry, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.arguments: list[object] = []  # of ``open_at``, as soon as the page is there
        self.changed: frozenset[Changed] = frozenset()  # told meanwhile
        self.is_hurried = False
        self._is_at_once = False
        self._context = context
        self._parent = parent
        self._page: Page | None = None
        self._steps = self._make()
        self._slicer = Slicer(self)

    def ahead(self) -> Iterator[None]:
        """The steps that are left, to be taken when there is time for them."""
        yield from self._steps

    def hurry(self) -> None:
        """Take the steps as quickly as the window can live on beside them."""
        if self.is_hurried:
            return
        self.is_hurried = True
        self._slicer.run_later(self._steps, lambda: None)  # the skeleton first

    def finish(self) -> Page:
        """The page, made at once as far as it was not yet."""
        self._is_at_once = True
        self._slicer.stop()
        with unhurried_imports():
            for _ in self._steps:
                pass
        assert self._page is not None  # noqa: S101 - the steps make it, or raise
        return self._page

    def stop(self) -> None:
        """Make nothing more of it."""
        self._slicer.stop()
        self._steps.close()

    def _make(self) -> Generator[None, None, None]:
        try:
            if not self._is_at_once:
                yield from bring_in(self.entry.modules, self.entry.warm)
            # With its parent from the start: given one later, every widget of it would be styled once more.
            page = self._page = self.entry.load()(self._context, self._parent, in_steps=True)
            page.setObjectName(self.entry.page_id)
            yield
            yield from page.building
            if not self._is_at_once:
                yield from polished(page)
            for argument in self.arguments:
                yield from page.prepare_for(argument)
        except Exception:
            if self._page is not None:
                self._page.deleteLater()
            self.failed.emit(self.entry.page_id)
            raise
        self.made.emit(page)
