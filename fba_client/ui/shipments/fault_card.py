"""Every faulty line of a paste or a file, to be read, copied and sent away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

_LINES_SHOWN = 6


class FaultCard(QFrame):
    """Hidden until there are faults; gone when it is closed or the next import is good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        set_style_property(self, "tone", "bad")
        self._title = text_label("", "strong", wrap=True)
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("Faulty lines"))
        self.lines.setUniformItemSizes(True)
        copy = QPushButton(self.tr("Cop&y all"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("&Dismiss"))
        close.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self.lines)
        layout.addLayout(buttons)
        self.hide()

    def show_faults(self, title: str, faults: Sequence[str]) -> None:
        """Show ``faults`` under ``title``."""
        self._title.setText(title)
        self.lines.clear()
        self.lines.addItems(list(faults))
        row = self.lines.sizeHintForRow(0) if faults else 0
        self.lines.setFixedHeight(row * min(_LINES_SHOWN, len(faults)) + 8)
        self.show()

    @Slot()
    def _copy(self) -> None:
        lines = [self.lines.item(number).text() for number in range(self.lines.count())]
        QGuiApplication.clipboard().setText("\n".join([self._title.text(), *lines]))
