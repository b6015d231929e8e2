"""Where the parts of Home stand: side by side in a wide window, below each other in a narrow one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_NARROW = 900
_TALL_ROWS = 3  # more reasons for attention than these, and the other list goes to the other side


class TwoColumns(QWidget):
    """``main`` always stands at the left; ``aside`` at the right; ``extra`` where there is more room."""

    def __init__(self, main: QWidget, aside: QWidget, extra: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main, self._aside, self._extra = main, aside, extra
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(self._left, 11)
        row.addLayout(self._right, 9)
        for column in (self._left, self._right):
            column.setSpacing(16)
            column.addStretch()
        self._placed: tuple[list[QWidget], list[QWidget]] = ([], [])
        self.arrange(_NARROW, 0)

    def arrange(self, width: int, aside_rows: int) -> None:
        """Put the parts where they fit into a page of ``width`` pixels."""
        wanted: tuple[list[QWidget], list[QWidget]]
        if width < _NARROW:
            wanted = ([self._main, self._aside, self._extra], [])
        elif aside_rows > _TALL_ROWS:
            wanted = ([self._main, self._extra], [self._aside])
        else:
            wanted = ([self._main], [self._aside, self._extra])
        if wanted == self._placed:
            return
        for layout, before, after in zip((self._left, self._right), self._placed, wanted, strict=True):
            for widget in before:
                layout.removeWidget(widget)
            for place, widget in enumerate(after):
                layout.insertWidget(place, widget)
        self._placed = wanted
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.setStretch(1, 9 if wanted[1] else 0)
            row.setSpacing(16 if wanted[1] else 0)
