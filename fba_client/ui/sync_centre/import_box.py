"""A place to drop report files that were downloaded from Seller Central."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

_NAME_FILTER = "*.txt *.tsv *.csv *.gz"


class ImportBox(QFrame):
    """Emits ``files_chosen`` with a list of paths, dropped or chosen."""

    files_chosen = Signal(object)  # list[Path]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dialog: QFileDialog | None = None
        set_role(self, "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Import report files"))
        self._picture = QLabel()
        self.button = QPushButton(theme.icon("file"), self.tr("Choose files…"))
        self.button.clicked.connect(self.choose)
        self.state = text_label("", "small", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(self.tr("Import report files"), "strong"))
        explanation = self.tr(
            "Drop reports from Seller Central here: inventory ledger (summary or detail), FBA inventory."
        )
        texts.addWidget(text_label(explanation, "small", wrap=True))
        texts.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._draw)
        self._draw()
        self.show_state("")

    def show_state(self, words: str) -> None:
        """Say what is being imported; '' when nothing is."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.button.setEnabled(not words)

    @Slot()
    def choose(self) -> None:
        """Open the system's file dialog."""
        self._dialog = QFileDialog(self, self.tr("Import report files"))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.setNameFilters([self.tr("Reports ({0})").format(_NAME_FILTER), self.tr("All files (*)")])
        self._dialog.filesSelected.connect(self._on_selected)
        self._dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            set_style_property(self, "over", "true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        set_style_property(self, "over", "false")

    def dropEvent(self, event: QDropEvent) -> None:
        set_style_property(self, "over", "false")
        paths = _paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_chosen.emit(paths)

    @Slot(object)
    def _on_selected(self, names: list[str]) -> None:
        self.files_chosen.emit([Path(name) for name in names])

    @Slot()
    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("download", 24, "accent", ratio=self.devicePixelRatio()))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
