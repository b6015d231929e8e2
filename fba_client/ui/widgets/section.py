"""A card with a heading, perhaps a link at its right, and rows below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.ui.widgets.roles import set_role, text_label


class Section(QFrame):
    """Rows are replaced as a whole; without rows it says so in words."""

    link_triggered = Signal()

    def __init__(self, title: str, link_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._title = text_label(title, "heading")
        self.link = QPushButton(link_text)
        set_role(self.link, "link")
        if not link_text:
            self.link.hide()  # but not shown: before it has a parent, it would be a window of its own
        self.link.clicked.connect(self.link_triggered)
        self._empty = text_label("", "muted", wrap=True)
        self._rows: list[QWidget] = []
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.link)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(8, 0, 8, 0)
        around.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(around)
        column.addLayout(self._body)
        column.addStretch()

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)

    def set_rows(self, rows: Sequence[QWidget], empty_text: str = "") -> None:
        """Show ``rows``, or ``empty_text`` where there are none."""
        for row in self._rows:
            self._body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in rows:
            self._body.addWidget(row)
        self._empty.setText(empty_text)
        self._empty.setVisible(not rows and bool(empty_text))
