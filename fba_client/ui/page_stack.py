"""Keeps the pages of the window: makes each in steps when it is first wanted, or ahead, and shows one of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.page import Page
from fba_client.ui.page_list import PAGES
from fba_client.ui.page_making import PageMaking
from fba_client.ui.slices import Slicer
from fba_client.ui.widgets.skeleton import Skeleton


class PageStack(QStackedWidget):
    """Shows a skeleton for as long as the wanted page is being made."""

    navigation_requested = Signal(str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entries = {entry.page_id: entry for entry in PAGES}
        self._pages: dict[str, Page] = {}
        self._making: dict[str, PageMaking] = {}
        self._wanted = ""
        self._is_stopped = False
        self._skeleton = Skeleton(self)
        self._opening = Slicer(self)
        self.addWidget(self._skeleton)

    @property
    def is_making_page(self) -> bool:
        """Whether somebody waits for a page."""
        return self._opening.is_running or any(making.is_hurried for making in self._making.values())

    def page(self, page_id: str) -> Page | None:
        """The page, if it was opened or made ahead; one that is about to be there is made at once."""
        making = self._making.get(page_id)
        if making is not None and making.is_hurried and not self._is_stopped:
            making.finish()
        self._opening.finish()
        return self._pages.get(page_id)

    def open_page(self, page_id: str, argument: object = None, *, at_once: bool) -> None:
        """Show a page and turn it to ``argument`` where there is one; ``at_once``, or when its steps are taken."""
        self._wanted = page_id
        if at_once and page_id not in self._pages:
            self._making_of(page_id).finish()
        page = self._pages.get(page_id)
        if page is None:
            self._wait_for(page_id, argument)
            return
        self.setCurrentWidget(page)
        page.take_focus()
        if argument is not None:
            self._opening.run(page.prepare_for(argument), lambda: page.open_at(argument))

    def make_ahead(self) -> Iterator[None]:
        """Make the pages that were not visited yet, a step at a time; the steps may be left off anywhere."""
        for page_id in self._entries:
            if page_id not in self._pages:
                yield from self._making_of(page_id).ahead()

    def refresh(self, changed: frozenset[Changed]) -> None:
        """Tell every page what was changed; those that are being made hear of it when they are there."""
        for making in self._making.values():
            making.changed |= changed
        for page in self._pages.values():
            page.refresh(changed)

    def stop(self) -> None:
        """Make nothing more: the window closes."""
        self._is_stopped = True
        self._opening.stop()
        for making in self._making.values():
            making.stop()

    def _making_of(self, page_id: str) -> PageMaking:
        if page_id not in self._making:
            making = PageMaking(self._entries[page_id], self._context, self)
            making.made.connect(self._on_made)
            making.failed.connect(self._on_failed)
            self._making[page_id] = making
        return self._making[page_id]

    def _wait_for(self, page_id: str, argument: object) -> None:
        if self._is_stopped:
            return
        making = self._making_of(page_id)
        if argument is not None:
            making.arguments.append(argument)
        self._skeleton.show_title(making.entry.title)
        self.setCurrentWidget(self._skeleton)
        self._skeleton.setFocus()
        making.hurry()

    def _on_made(self, page: Page) -> None:
        making = self._making.pop(page.objectName())
        making.deleteLater()
        self._pages[page.objectName()] = page
        page.navigation_requested.connect(self.navigation_requested)
        self.addWidget(page)
        is_awaited = page.objectName() == self._wanted and making.is_hurried
        has_keyboard = self.window().focusWidget() is self._skeleton
        if is_awaited:
            self.setCurrentWidget(page)
        if is_awaited and has_keyboard:
            page.take_focus()
        if making.changed:
            page.refresh(making.changed)
        for argument in making.arguments:
            page.open_at(argument)
        if is_awaited and has_keyboard:
            self._skeleton.hand_on(page)

    def _on_failed(self, page_id: str) -> None:
        """The next visit tries again; why there is no page was said."""
        self._making.pop(page_id).deleteLater()
