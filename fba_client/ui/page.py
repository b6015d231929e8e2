"""The base of the window's pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.stepwise import Stepwise


class Page(Stepwise):
    """One page beside the navigation. It is made at its first visit and kept.

    A page reads the stores only (quick reads by id at once, all else by ``context.tasks``); it never waits for the
    network. To write, it calls a service and then ``context.changed``.
    """

    navigation_requested = Signal(str, object)  # page id, argument of its open_at

    page_id: ClassVar[str] = ""

    def __init__(self, context: UiContext, parent: QWidget | None = None, *, in_steps: bool = False) -> None:
        self.context = context
        super().__init__(parent, in_steps=in_steps)

    def title(self) -> str:
        """The page's name, translated."""
        raise NotImplementedError

    def icon_name(self) -> str:
        """The name of its drawing in resources/icons."""
        return self.page_id

    def refresh(self, changed: frozenset[Changed]) -> None:
        """Show the stores as they are now, when ``changed`` has something that this page shows."""

    def take_focus(self) -> None:
        """Take the keyboard when the window turns to this page: Tab goes on inside, or where the work goes on."""
        self.setFocus()

    def open_at(self, argument: object) -> None:
        """Turn to what another page pointed at; a dictionary as the page documents it, or None."""

    def prepare_for(self, argument: object) -> Iterator[None]:  # noqa: ARG002
        """Make, in steps, what ``open_at`` would else have to make at once."""
        yield from ()
