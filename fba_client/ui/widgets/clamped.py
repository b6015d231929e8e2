"""A text of a few lines at most, that ends in an ellipsis where there is more; the whole text is its tool tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from fba_client.ui.widgets.roles import set_role


class ClampedLabel(QLabel):
    """Plain text over ``lines`` lines at most, broken at words."""

    def __init__(self, role: str = "", *, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            set_role(self, role)

    @property
    def whole_text(self) -> str:
        """The text as it was set."""
        return self._whole

    def set_whole_text(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._clamp()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clamp()

    def _clamp(self) -> None:
        starts = self._line_starts()
        shown = self._whole
        if len(starts) > self._lines:
            last = starts[self._lines - 1]
            rest = self.fontMetrics().elidedText(self._whole[last:], Qt.TextElideMode.ElideRight, self.width() - 4)
            shown = self._whole[:last] + rest
        self.setToolTip(self._whole if shown != self._whole else "")
        if shown != self.text():
            self.setText(shown)

    def _line_starts(self) -> list[int]:
        layout = QTextLayout(self._whole, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
            starts.append(line.textStart())
        layout.endLayout()
        return starts
