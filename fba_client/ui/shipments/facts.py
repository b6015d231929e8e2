"""A short list of facts, name and value, for panels and reviews."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from fba_client.ui.widgets.roles import text_label


class FactList(QWidget):
    """Names at the left, muted; values beside them, which can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show the facts that have a value."""
        wanted = [(name, value) for name, value in facts if value]
        if wanted == self._shown:
            return
        self._shown = wanted
        while len(self._labels) < len(wanted):
            self._add_row()
        for number, (name_label, value_label) in enumerate(self._labels):
            name, value = wanted[number] if number < len(wanted) else ("", "")
            name_label.setText(name)
            value_label.setText(value)
            name_label.setVisible(bool(name))
            value_label.setVisible(bool(name))

    def _add_row(self) -> None:
        row = len(self._labels)
        name, value = text_label("", "muted"), text_label("", wrap=True, selectable=True)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._labels.append((name, value))
