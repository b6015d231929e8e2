"""What is the same on all item labels of a job: the condition in words, and a line of the seller's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fba_client.labels.kinds.words import CONDITIONS, condition_words
from fba_client.services.labels.lines import LabelLook
from fba_client.settings import LabelSettings
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_SELLER_LINE_MAX = 120


class LookOptions(QWidget):
    """Condition and own line in one row."""

    changed = Signal()

    def __init__(self, settings: LabelSettings, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition_box = QComboBox()
        self.condition_box.addItem(self.tr("As listed"), "")
        for condition in CONDITIONS:
            words = condition_words(condition, language)  # as it is printed: labels speak the marketplace's language
            self.condition_box.addItem(words, words)
        self.condition_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.condition_box.setMinimumContentsLength(9)
        self.seller_line = QLineEdit(settings.seller_line)
        self.seller_line.setMaxLength(_SELLER_LINE_MAX)
        self.seller_line.setPlaceholderText(self.tr("Optional"))
        self.seller_line.setToolTip(self.tr("Printed at the bottom of every label, such as where the item was made"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_S)
        fields = ((self.tr("&Condition"), self.condition_box, 2), (self.tr("Your own &line"), self.seller_line, 3))
        for text, field, share in fields:
            label = text_label(text, "small")
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, share)
        self.condition_box.currentIndexChanged.connect(self.changed)
        self.seller_line.textChanged.connect(self.changed)

    def look(self) -> LabelLook:
        """What is chosen now."""
        return LabelLook(str(self.condition_box.currentData() or ""), self.seller_line.text().strip())
