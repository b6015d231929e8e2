"""Makes one page a step at a time, whether somebody waits for it or it is made ahead.

First its modules: what knows nothing of Qt on a pool thread, the rest on the GUI thread, one after the other. Then the
page itself, in the steps that it is built in. Last the style sheet decides on each of its widgets, which showing the
page would do all at once.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.garbage import unhurried_imports
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
        self._context = context
        self._parent = parent
        self._modules: list[str] = []
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
        if self._page is None:
            self._context.tasks.run(self, self._bring_without_qt, self._go_on, self._on_failed, urgent=True)
        else:  # it was begun ahead
            self._go_on([])

    def finish(self) -> Page:
        """The page, made at once as far as it was not yet."""
        self._context.tasks.cancel(self)
        self._slicer.stop()
        with unhurried_imports():
            for _ in self._steps:
                pass
        assert self._page is not None  # noqa: S101 - the steps make it, or raise
        return self._page

    def stop(self) -> None:
        """Make nothing more of it."""
        self._context.tasks.cancel(self)
        self._slicer.stop()
        self._steps.close()

    def _bring_without_qt(self, cancel: threading.Event) -> list[str]:
        """On a pool thread; returns the modules that are left for the GUI thread."""
        from fba_client.ui.import_order import missing_imports  # noqa: PLC0415 - not at the start of the program

        order = missing_imports(self.entry.modules)
        with unhurried_imports():
            for name in order.without_qt:
                if cancel.is_set():
                    return []
                importlib.import_module(name)
        self.entry.warm()
        return order.with_qt

    def _go_on(self, modules: list[str]) -> None:
        self._modules = modules
        self._slicer.run(self._steps, lambda: None)

    def _on_failed(self, error: Exception) -> None:
        self._context.messages.show_error(error)
        self.failed.emit(self.entry.page_id)

    def _make(self) -> Generator[None, None, None]:
        try:
            for name in self._modules:
                importlib.import_module(name)
                yield
            # With its parent from the start: given one later, every widget of it would be styled once more.
            page = self._page = self.entry.load()(self._context, self._parent, in_steps=True)
            page.setObjectName(self.entry.page_id)
            yield
            yield from page.building
            yield from polished(page)
            for argument in self.arguments:
                yield from page.prepare_for(argument)
        except Exception:
            if self._page is not None:
                self._page.deleteLater()
            self.failed.emit(self.entry.page_id)
            raise
        self.made.emit(page)
