"""What is the same for all labels of a job, whatever they are: the medium, the printer's resolution, the first
position, the copies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from fba_client.labels.media.sheets import DPI_CHOICES, Sheet
from fba_client.services.labels.orders import MOST_TIMES
from fba_client.ui.labels.media_box import MediaBox
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

EACH, WHOLE_LIST = "each", "list"


class JobOptions(QWidget):
    """The choices, each with a label and a key. ``sheet_chosen`` comes before ``changed``."""

    changed = Signal()
    sheet_chosen = Signal(str)
    new_sheet_wanted = Signal()
    own_size_wanted = Signal()
    loaded_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.media_box = MediaBox()
        self.dpi_box = QComboBox()
        self.position_box = QSpinBox()
        self.new_sheet_button = QToolButton()
        self.new_sheet_button.setIcon(theme.icon("file"))
        self.new_sheet_button.setAccessibleName(self.tr("New sheet"))
        self.new_sheet_button.setToolTip(self.tr("New sheet: forget the part-used one and start at position 1"))
        self.copies_box = QSpinBox()
        self.copies_box.setRange(1, MOST_TIMES)
        self.order_box = QComboBox()
        self.order_box.setAccessibleName(self.tr("Order of the copies"))
        self.order_box.addItem(self.tr("of each label"), EACH)
        self.order_box.addItem(self.tr("of the whole list"), WHOLE_LIST)
        self.media_fault = text_label("", "error", wrap=True)
        self.note = text_label("", "small", wrap=True)
        set_style_property(self.note, "ink", "warning")
        self.loaded_button = QPushButton(self.tr("Use what is loaded"))
        set_role(self.loaded_button, "link")
        for dpi in DPI_CHOICES:
            self.dpi_box.addItem(self.tr("{0} dpi").format(dpi), dpi)
        for box, letters in ((self.dpi_box, 4), (self.order_box, 12)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
        self._lay_out()
        self._connect()
        self.order_box.setEnabled(False)
        self.show_note("")
        self._show_media_fault("")

    @property
    def sheet(self) -> Sheet:
        """The chosen medium. There must have been a ``choose``."""
        assert self._sheet is not None  # noqa: S101 - the page chooses one before it shows anything
        return self._sheet

    @property
    def dpi(self) -> int:
        """The chosen resolution."""
        return int(self.dpi_box.currentData())

    @property
    def skip(self) -> int:
        """Used positions of the first sheet."""
        return self.position_box.value() - 1

    @property
    def copies(self) -> int:
        """So many of each label."""
        return self.copies_box.value()

    @property
    def whole_list(self) -> bool:
        """Whether the copies are of the list as a whole."""
        return bool(self.order_box.currentData() == WHOLE_LIST)

    def set_copies(self, copies: int, *, whole_list: bool) -> None:
        """Take a number of copies and their order; says nothing."""
        for box in (self.copies_box, self.order_box):
            box.blockSignals(True)
        self.copies_box.setValue(copies)
        self.order_box.setCurrentIndex(self.order_box.findData(WHOLE_LIST if whole_list else EACH))
        for box in (self.copies_box, self.order_box):
            box.blockSignals(False)
        self.order_box.setEnabled(self.copies > 1)

    def show_sheets(self, sheets: Mapping[str, Sheet], recent: Iterable[str]) -> None:
        """Offer these media, those used last first."""
        self.media_box.show_sheets(sheets, recent)

    def choose(self, sheet: Sheet, dpi: int) -> None:
        """Take a medium and a resolution; says ``changed`` when that is something new."""
        before = (self._sheet, self.dpi)
        self.media_box.choose(sheet)
        self._take_sheet(sheet)
        if self.dpi_box.findData(dpi) < 0:
            self.dpi_box.addItem(self.tr("{0} dpi").format(dpi), dpi)
        self.dpi_box.blockSignals(True)  # both changes are told as one
        self.dpi_box.setCurrentIndex(self.dpi_box.findData(dpi))
        self.dpi_box.blockSignals(False)
        if before != (self._sheet, self.dpi):
            self.changed.emit()

    def set_position(self, position: int) -> None:
        """Start at a position, counted from 0."""
        self.position_box.setValue(position + 1)

    def show_note(self, text: str) -> None:
        """Warn of a medium that is not the one in the printer; '' takes the warning away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.loaded_button.setVisible(bool(text))

    def _lay_out(self) -> None:
        position = QHBoxLayout()
        position.setSpacing(Theme.SPACE_XS)
        position.addWidget(self.position_box, 1)
        position.addWidget(self.new_sheet_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Theme.SPACE_S)
        grid.setVerticalSpacing(Theme.SPACE_S)
        grid.addWidget(_named(self.tr("Medi&um"), self.media_box), 0, 0)
        grid.addWidget(self.media_box, 0, 1, 1, 3)
        grid.addWidget(self.media_fault, 1, 1, 1, 3)
        grid.addWidget(_named(self.tr("&Resolution"), self.dpi_box), 2, 0)
        grid.addWidget(self.dpi_box, 2, 1)
        grid.addWidget(_named(self.tr("&First position"), self.position_box), 2, 2)
        grid.addLayout(position, 2, 3)
        warned = QHBoxLayout()
        warned.addWidget(self.note, 1)
        warned.addWidget(self.loaded_button)
        grid.addWidget(_named(self.tr("Copi&es"), self.copies_box), 3, 0)
        grid.addWidget(self.copies_box, 3, 1)
        grid.addWidget(self.order_box, 3, 2, 1, 2)
        grid.addLayout(warned, 4, 0, 1, 4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)

    def _connect(self) -> None:
        self.media_box.sheet_chosen.connect(self._on_sheet)
        self.media_box.refused.connect(self._show_media_fault)
        self.media_box.own_size_wanted.connect(self.own_size_wanted)
        self.dpi_box.currentIndexChanged.connect(self.changed)
        self.position_box.valueChanged.connect(self.changed)
        self.copies_box.valueChanged.connect(self._on_copies)
        self.order_box.currentIndexChanged.connect(self.changed)
        self.new_sheet_button.clicked.connect(self.new_sheet_wanted)
        self.loaded_button.clicked.connect(self.loaded_wanted)

    def _show_media_fault(self, text: str) -> None:
        self.media_fault.setText(text)
        self.media_fault.setVisible(bool(text))

    def _on_copies(self, copies: int) -> None:
        self.order_box.setEnabled(copies > 1)
        self.changed.emit()

    def _on_sheet(self, sheet_id: str) -> None:
        sheet = self.media_box.sheet()
        if sheet is not None:
            self._take_sheet(sheet)
            self.sheet_chosen.emit(sheet_id)
            self.changed.emit()

    def _take_sheet(self, sheet: Sheet) -> None:
        """Bound the first position by the medium, without telling: whoever changed the medium tells."""
        self._sheet = sheet
        self.position_box.blockSignals(True)
        self.position_box.setRange(1, sheet.per_page)
        self.position_box.setSuffix(self.tr(" of {0}").format(sheet.per_page))
        self.position_box.blockSignals(False)
        self.position_box.setEnabled(sheet.per_page > 1)
        self.new_sheet_button.setEnabled(sheet.per_page > 1)


def _named(text: str, field: QWidget) -> QLabel:
    label = text_label(text, "small")
    label.setBuddy(field)
    return label
