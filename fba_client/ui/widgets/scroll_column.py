"""A page's content as one column that scrolls when the window is small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fba_client.ui.widgets.roles import set_role


class ScrollColumn(QScrollArea):
    """Add widgets and layouts to ``column``; it is never wider than ``widest`` pixels."""

    def __init__(self, *, widest: int = 1180, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        canvas = QWidget()
        set_role(canvas, "canvas")
        inner = QWidget()
        inner.setMaximumWidth(widest)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(28, 24, 28, 28)
        self.column.setSpacing(16)
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(inner, 1000)
        row.addStretch()
        self.setWidget(canvas)
