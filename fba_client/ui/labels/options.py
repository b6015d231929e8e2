"""What is the same for all labels of a job: sheet, resolution of the printer, first position, condition, own line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QToolButton, QWidget

from fba_client.labels.media.sheets import DPI_CHOICES, Sheet, shipped_sheets
from fba_client.services.label_lines import LabelLook
from fba_client.settings import LabelSettings
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

CONDITIONS = (
    "New",
    "Renewed",
    "Used - Like New",
    "Used - Very Good",
    "Used - Good",
    "Used - Acceptable",
    "Collectible - Like New",
    "Collectible - Very Good",
    "Collectible - Good",
    "Collectible - Acceptable",
)  # the backend's own words: labels are not translated
_SELLER_LINE_MAX = 120


@dataclass(frozen=True, slots=True)
class LabelChoices:
    """What is chosen; ``skip`` counts the used positions of the first sheet."""

    sheet: Sheet
    dpi: int
    skip: int
    look: LabelLook


class LabelOptions(QWidget):
    """The choices, each with a label and a key. ``sheet_chosen`` comes before ``changed``."""

    changed = Signal()
    sheet_chosen = Signal(str)
    new_sheet_wanted = Signal()

    def __init__(self, settings: LabelSettings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = list(shipped_sheets().values())
        self.sheet_box = QComboBox()
        self.dpi_box = QComboBox()
        self.position_box = QSpinBox()
        self.new_sheet_button = QToolButton()
        self.new_sheet_button.setIcon(theme.icon("file"))
        self.new_sheet_button.setAccessibleName(self.tr("New sheet"))
        self.condition_box = QComboBox()
        self.seller_line = QLineEdit()
        self._fill(settings)
        self._lay_out()
        self._connect()

    def choices(self) -> LabelChoices:
        """What is chosen now."""
        sheet = self._sheets[max(0, self.sheet_box.currentIndex())]
        look = LabelLook(str(self.condition_box.currentData() or ""), self.seller_line.text().strip())
        return LabelChoices(sheet, int(self.dpi_box.currentData()), self.position_box.value() - 1, look)

    def set_position(self, position: int) -> None:
        """Start at a position, counted from 0."""
        self.position_box.setValue(position + 1)

    def _fill(self, settings: LabelSettings) -> None:
        for sheet in self._sheets:
            self.sheet_box.addItem(sheet.title, sheet.id)
        self.sheet_box.setCurrentIndex(max(0, self.sheet_box.findData(settings.sheet)))
        for dpi in sorted({*DPI_CHOICES, settings.dpi}):
            self.dpi_box.addItem(self.tr("{0} dpi").format(dpi), dpi)
        self.dpi_box.setCurrentIndex(self.dpi_box.findData(settings.dpi))
        self.condition_box.addItem(self.tr("As listed"), "")
        for condition in CONDITIONS:
            self.condition_box.addItem(condition, condition)
        self.seller_line.setText(settings.seller_line)
        self.seller_line.setMaxLength(_SELLER_LINE_MAX)
        self.seller_line.setPlaceholderText(self.tr("Optional"))
        self.seller_line.setToolTip(self.tr("Printed at the bottom of every label, such as where the item was made"))
        self.new_sheet_button.setToolTip(self.tr("New sheet: forget the part-used one and start at position 1"))
        self._bound_position()

    def _lay_out(self) -> None:
        for box, least in ((self.sheet_box, 14), (self.dpi_box, 7), (self.condition_box, 7)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(least)
        position = QHBoxLayout()
        position.setSpacing(Theme.SPACE_XS)
        position.addWidget(self.position_box, 1)
        position.addWidget(self.new_sheet_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Theme.SPACE_M)
        grid.setVerticalSpacing(Theme.SPACE_XS)
        places: tuple[tuple[str, QWidget, QWidget | QHBoxLayout, int, int, int], ...] = (
            (self.tr("&Sheet"), self.sheet_box, self.sheet_box, 0, 0, 2),
            (self.tr("&First position"), self.position_box, position, 0, 2, 1),
            (self.tr("&Resolution"), self.dpi_box, self.dpi_box, 2, 0, 1),
            (self.tr("&Condition"), self.condition_box, self.condition_box, 2, 1, 1),
            (self.tr("Your own &line"), self.seller_line, self.seller_line, 2, 2, 1),
        )
        for text, field, content, row, column, span in places:
            label = text_label(text, "small")
            label.setBuddy(field)
            grid.addWidget(label, row, column, 1, span)
            if isinstance(content, QHBoxLayout):
                grid.addLayout(content, row + 1, column)
            else:
                grid.addWidget(content, row + 1, column, 1, span)
        for column, share in enumerate((3, 3, 5)):
            grid.setColumnStretch(column, share)

    def _connect(self) -> None:
        self.sheet_box.currentIndexChanged.connect(self._on_sheet)
        self.dpi_box.currentIndexChanged.connect(self.changed)
        self.position_box.valueChanged.connect(self.changed)
        self.condition_box.currentIndexChanged.connect(self.changed)
        self.seller_line.textChanged.connect(self.changed)
        self.new_sheet_button.clicked.connect(self.new_sheet_wanted)

    def _on_sheet(self) -> None:
        self._bound_position()
        self.sheet_chosen.emit(self.sheet_box.currentData())
        self.changed.emit()

    def _bound_position(self) -> None:
        per_page = self.choices().sheet.per_page
        self.position_box.setRange(1, per_page)
        self.position_box.setSuffix(self.tr(" of {0}").format(per_page))
        self.position_box.setEnabled(per_page > 1)
        self.new_sheet_button.setEnabled(per_page > 1)
