"""The base of large widgets: they can be made in steps, between which the event loop has its turn."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


class Stepwise(QWidget):
    """With ``in_steps`` it is empty until all steps of ``building`` were taken; nothing else of it may be used before.

    Subclasses make what is in them in ``_build``; what that needs is set before the constructor here is called.
    """

    def __init__(self, parent: QWidget | None = None, *, in_steps: bool = False) -> None:
        super().__init__(parent)
        self.building = self._build()
        if not in_steps:
            self.finish()

    def finish(self) -> None:
        """Take all steps that are left."""
        for _ in self.building:
            pass

    def _build(self) -> Iterator[None]:
        """Make what is in the widget, and yield wherever that can be left for a moment: each 10 ms or so."""
        yield from ()
