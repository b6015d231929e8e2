"""What the Labels page offers first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fba_client.errors import LabelError
from fba_client.labels.kinds.words import CONDITIONS, condition_words
from fba_client.labels.media.library import all_sheets, find_sheet
from fba_client.services.labels.language import label_language
from fba_client.services.preferences import SELLER_LINE_MAX
from fba_client.settings import Settings
from fba_client.ui.context import UiContext
from fba_client.ui.page_type_words import page_type_names
from fba_client.ui.settings.form import Section
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.widgets.form import Form

_DPI = (203, 300, 600)


class LabelDefaultsSection(Section):
    """Every choice counts at once; the line when the field is left."""

    section_id = "labels"
    save_requested = Signal(object)  # LabelSettings

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("LabelDefaultsSection", "Labels"), parent=parent)
        self._kept = context.desk.settings.labels
        self.sheet = QComboBox()
        for sheet_id, sheet in all_sheets(context.desk.folder.sheets).items():
            self.sheet.addItem(sheet_title(sheet), sheet_id)
        self.dpi = QComboBox()
        for dpi in _DPI:
            self.dpi.addItem(self.tr("{0} dots per inch").format(dpi), dpi)
        self.condition = QComboBox(editable=True)
        self.condition.addItems([condition_words(condition, label_language(context.desk)) for condition in CONDITIONS])
        self.seller_line = QLineEdit(maxLength=SELLER_LINE_MAX)
        self.page_type = QComboBox()
        self.page_type.addItem(self.tr("What suits the printers here"), "")
        for page_type, name in page_type_names().items():
            self.page_type.addItem(name, page_type)
        form = Form()
        form.add(self.tr("Sheet or roll"), self.sheet)
        form.add(self.tr("Printer resolution"), self.dpi)
        form.add(self.tr("Condition"), self.condition, hint=self.tr("Printed where a product states none"))
        hint = self.tr("Optional: printed at the bottom of each item label")
        form.add(self.tr("Your own line"), self.seller_line, hint=hint)
        hint = self.tr("The backend's labels are fetched like this once a shipment is confirmed")
        form.add(self.tr("Box labels"), self.page_type, hint=hint)
        self.body.addLayout(form)
        for box in (self.sheet, self.dpi, self.condition, self.page_type):
            box.activated.connect(self._on_chosen)
        self.seller_line.editingFinished.connect(self._on_chosen)
        line = self.condition.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_chosen)

    def show_settings(self, settings: Settings) -> None:
        self._kept = settings.labels
        self.sheet.setCurrentIndex(self._row_of(self._kept.sheet))
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(self._kept.dpi)))
        self.condition.setCurrentText(self._kept.condition)
        self.seller_line.setText(self._kept.seller_line)
        self.page_type.setCurrentIndex(max(0, self.page_type.findData(self._kept.box_page_type)))

    def _row_of(self, sheet_id: str) -> int:
        """The row of a medium, which is new when it was made or typed since the others were listed."""
        row = self.sheet.findData(sheet_id)
        if row < 0:
            try:
                sheet = find_sheet(sheet_id, self.context.desk.folder.sheets)
            except LabelError:  # its file is gone
                return 0
            self.sheet.addItem(sheet_title(sheet), sheet_id)
            row = self.sheet.count() - 1
        return row

    @Slot()
    def _on_chosen(self) -> None:
        chosen = replace(
            self._kept,
            sheet=str(self.sheet.currentData()),
            dpi=int(self.dpi.currentData()),
            condition=self.condition.currentText().strip(),
            seller_line=self.seller_line.text().strip(),
            box_page_type=str(self.page_type.currentData()),
        )
        if chosen != self._kept:
            self.save_requested.emit(chosen)
