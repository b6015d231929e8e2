"""What a design is called, what it is for, and how large its labels are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from fba_client.errors import FbaClientError
from fba_client.labels.designs import model
from fba_client.labels.media.library import all_sheets, find_sheet
from fba_client.labels.media.sheets import Sheet
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.field_inputs import Pair
from fba_client.ui.labels.designs.geometry import MM_PER_INCH
from fba_client.ui.labels.media_box import MediaBox
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.decimal_box import DecimalBox
from fba_client.ui.widgets.roles import text_label

_SIZE_MOST_MM = 2000.0


class DesignForm(QWidget):
    """Follows a document and changes it as one types. ``media`` offers the sizes that ship and those of
    ``folder``."""

    def __init__(self, document: DesignDocument, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._medium: str | None = None
        self.title = QLineEdit(maxLength=200)
        self.about = QLineEdit(maxLength=1000)
        self.kind, self.unit = QComboBox(), QComboBox()
        self.sizes = {"width_mm": DecimalBox(), "height_mm": DecimalBox()}
        self.media = MediaBox()
        self.media.show_sheets(all_sheets(folder))
        self._fill()
        self._lay_out()
        self._connect()
        self._show()

    def take_medium(self, sheet: Sheet) -> None:
        """Give the labels the size of a medium, and say that it suits them."""
        self.media.show_sheets(all_sheets(self._folder))
        self.media.choose(sheet)
        self._medium = sheet.id
        self._document.change_design(
            self.tr("take the size of a medium"),
            media=sheet.id,
            width_mm=round(float(sheet.label_width) * MM_PER_INCH, 3),
            height_mm=round(float(sheet.label_height) * MM_PER_INCH, 3),
        )

    def _fill(self) -> None:
        for kind, words in (
            ("own", self.tr("Your own")),
            ("special", self.tr("Special label")),
            ("carton", self.tr("Carton")),
            ("shelf", self.tr("Shelf or location")),
            ("text", self.tr("Free text")),
            ("item", self.tr("Item")),
            ("box", self.tr("Box")),
            ("pallet", self.tr("Pallet")),
        ):
            self.kind.addItem(words, kind)
        for unit, words in (
            (model.PERCENT, self.tr("Percent of the label")),
            (model.MM, self.tr("Millimetres")),
            (model.INCH, self.tr("Inches")),
        ):
            self.unit.addItem(words, unit)
        for box in self.sizes.values():
            box.setRange(0, _SIZE_MOST_MM)
            box.setDecimals(2)
            box.setSuffix(" mm")
            box.setSpecialValueText(self.tr("any"))
        self.sizes["width_mm"].setAccessibleName(self.tr("Width of the label"))
        self.sizes["height_mm"].setAccessibleName(self.tr("Height of the label"))
        self.about.setPlaceholderText(self.tr("What to fill in, and when it is needed"))
        for choice in (self.kind, self.unit):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Theme.SPACE_M)
        form.setVerticalSpacing(Theme.SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.kind.setAccessibleName(self.tr("Kind of label"))
        self.unit.setAccessibleName(self.tr("Fields are measured in"))
        for text, row, buddy in (
            (self.tr("&Name"), self.title, self.title),
            (self.tr("Ab&out"), self.about, self.about),
            (self.tr("Kind, &unit"), Pair(self.kind, self.unit), self.kind),
            (self.tr("&Medium"), self.media, self.media),
            (self.tr("&Label size"), Pair(*self.sizes.values()), self.sizes["width_mm"]),
        ):
            label = text_label(text, "small")
            label.setBuddy(buddy)
            if not buddy.accessibleName():
                buddy.setAccessibleName(text.replace("&", ""))
            form.addRow(label, row)

    def _connect(self) -> None:
        document = self._document
        document.changed.connect(self._show)
        self.title.textEdited.connect(lambda text: document.change_design(self.tr("rename"), "title", title=text))
        self.about.textEdited.connect(lambda text: document.change_design(self.tr("describe"), "about", about=text))
        self.kind.activated.connect(
            lambda: document.change_design(self.tr("change the kind"), kind=str(self.kind.currentData()))
        )
        self.unit.activated.connect(lambda: document.change_unit(str(self.unit.currentData())))
        for name, box in self.sizes.items():
            box.valueChanged.connect(
                lambda value, name=name: document.change_design(self.tr("change the size"), name, **{name: value})
            )

    def _show(self) -> None:
        design = self._document.design
        for line, text in ((self.title, design.title), (self.about, design.about)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self._show_medium(design.media)
        self.kind.setCurrentIndex(self.kind.findData(design.kind))
        self.unit.setCurrentIndex(self.unit.findData(design.unit))
        self.unit.setEnabled(self._document.has_places)
        for name, box in self.sizes.items():
            wanted = round(float(getattr(design, name)), box.decimals())
            if box.value() != wanted:
                with QSignalBlocker(box):
                    box.setValue(wanted)

    def _show_medium(self, media: str) -> None:
        """Show which medium suits the design; nothing where it names none, or one that is gone."""
        if media == self._medium:
            return
        self._medium = media
        try:
            self.media.choose(find_sheet(media, self._folder))
        except FbaClientError:
            with QSignalBlocker(self.media):
                self.media.setCurrentIndex(-1)
                self.media.setEditText(media)
