"""The sample values of a design as a table with its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.sample_model import SampleModel
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_ROW_HEIGHT = 28


class SampleTable(QWidget):
    """Shows a document's sample; a value is changed by typing it."""

    def __init__(self, document: DesignDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SampleModel(document, self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Sample values"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.hint = text_label("", "muted", wrap=True)
        self.hint.setText(
            self.tr("No field says a value yet: write {name} into a text, or choose one with “Insert a value”.")
        )
        self.model.modelReset.connect(self._show_hint)
        label = text_label(self.tr("Sam&ple values"), "strong")
        label.setBuddy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Theme.SPACE_S)
        column.addWidget(label)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        self._show_hint()

    def _show_hint(self) -> None:
        self.hint.setVisible(not self.model.names)
