"""A medium of the person's own: its measures are typed, checked while they are, and kept as a file."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fba_client.errors import FbaClientError
from fba_client.labels.media.library import find_sheet, save_sheet
from fba_client.labels.media.sheets import OWN, ROLL, SHEET, Sheet, sheet_fault
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.printers.sheet_drawing import SheetDrawing
from fba_client.ui.labels.printers.sheet_words import sum_words, translated_fault
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.form import Form
from fba_client.ui.widgets.roles import set_role, text_label

_UNITS = {"mm": Fraction(5, 127), "in": Fraction(1)}
_MOST = {"mm": 1500.0, "in": 60.0}
_DECIMALS = {"mm": 2, "in": 4}
_UNFIT = re.compile(r"[^A-Za-z0-9 _.-]+")
_PAIRS = ("page", "label", "first", "pitch")


class OwnMediaDialog(QDialog):
    """Asks for a sheet or roll that does not ship, starting from ``like``; ``saved`` has the Sheet."""

    saved = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None, *, like: Sheet | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own size"))
        self._context = context
        self._unit = "mm"
        self.name = QLineEdit(maxLength=58)
        self.kind = QComboBox()
        self.unit = QComboBox()
        self.pairs = {name: (_measure(), _measure()) for name in _PAIRS}
        self.columns, self.rows = _count(), _count()
        self.drawing = SheetDrawing()
        self.sum = text_label("", "small", wrap=True)
        self.fault = text_label("", "error", wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._show(like or find_sheet("A4_21"))
        self._connect()
        self._on_edited()

    def typed(self) -> Sheet:
        """The medium as it stands in the fields."""
        across, down = ({name: self._value(self.pairs[name][side]) for name in _PAIRS} for side in (0, 1))
        is_roll = self.kind.currentData() == ROLL
        title = " ".join(self.name.text().split())
        return Sheet(
            id=_UNFIT.sub("_", title).strip(" ._-"),
            title=title,
            kind=str(self.kind.currentData()),
            page_width=across["page"],
            page_height=down["label"] if is_roll else down["page"],
            label_width=across["label"],
            label_height=down["label"],
            columns=self.columns.value(),
            rows=1 if is_roll else self.rows.value(),
            first_left=across["first"],
            first_top=Fraction(0) if is_roll else down["first"],
            pitch_across=across["pitch"],
            pitch_down=down["label"] if is_roll else down["pitch"],
            group=OWN,
        )

    def _lay_out(self) -> None:
        self.kind.addItem(self.tr("Sheets of paper"), SHEET)
        self.kind.addItem(self.tr("A roll"), ROLL)
        self.unit.addItem(self.tr("Millimetres"), "mm")
        self.unit.addItem(self.tr("Inches"), "in")
        form = Form()
        form.add(self.tr("&Name"), self.name)
        form.add(self.tr("&Kind"), self.kind)
        form.add(self.tr("&Measured in"), self.unit)
        counts = _Beside(self.columns, self.rows, self.tr("Labels across"), self.tr("Labels down"))
        form.add(self.tr("Labels &across and down"), counts)
        texts = {
            "page": self.tr("&Page, width and height"),
            "label": self.tr("&Label, width and height"),
            "first": self.tr("Margins, l&eft and top"),
            "pitch": self.tr("From one label to the ne&xt"),
        }
        for name, text in texts.items():
            plain = text.replace("&", "")
            beside = _Beside(
                *self.pairs[name], self.tr("{0}: across").format(plain), self.tr("{0}: down").format(plain)
            )
            form.add(text, beside)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.sum)
        left.addWidget(self.fault)
        left.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(Theme.SPACE_L)
        columns.addLayout(left, 3)
        columns.addWidget(self.drawing, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        whole.setSpacing(Theme.SPACE_M)
        hint = self.tr("Measure a sheet with a ruler. The drawing shows at once what your measures come to.")
        whole.addWidget(text_label(hint, "muted", wrap=True))
        whole.addLayout(columns, 1)
        whole.addWidget(self.buttons)
        set_role(self.buttons.button(QDialogButtonBox.StandardButton.Save), "primary")
        self.resize(820, 520)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._on_edited)
        self.kind.activated.connect(self._on_edited)
        self.unit.activated.connect(self._on_unit)
        for count in (self.columns, self.rows):
            count.valueChanged.connect(self._on_edited)
        for measure in (box for pair in self.pairs.values() for box in pair):
            measure.valueChanged.connect(self._on_edited)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _show(self, sheet: Sheet) -> None:
        self.kind.setCurrentIndex(self.kind.findData(sheet.kind))
        self.columns.setValue(sheet.columns)
        self.rows.setValue(sheet.rows)
        self._bound()
        measures = {
            "page": (sheet.page_width, sheet.page_height),
            "label": (sheet.label_width, sheet.label_height),
            "first": (sheet.first_left, sheet.first_top),
            "pitch": (sheet.pitch_across, sheet.pitch_down),
        }
        for name, values in measures.items():
            for box, value in zip(self.pairs[name], values, strict=True):
                box.setValue(float(value / _UNITS[self._unit]))

    @Slot()
    def _on_unit(self) -> None:
        boxes = [box for pair in self.pairs.values() for box in pair]
        values = [self._value(box) for box in boxes]
        self._unit = str(self.unit.currentData())
        self._bound()
        for box, value in zip(boxes, values, strict=True):
            box.setValue(float(value / _UNITS[self._unit]))

    def _bound(self) -> None:
        for box in (box for pair in self.pairs.values() for box in pair):
            box.setDecimals(_DECIMALS[self._unit])
            box.setSingleStep(0.1 if self._unit == "mm" else 0.0625)
            box.setRange(0, _MOST[self._unit])
            box.setSuffix(f" {self._unit}")

    @Slot()
    def _on_edited(self) -> None:
        is_roll = self.kind.currentData() == ROLL
        for name in _PAIRS:
            self.pairs[name][1].setEnabled(not is_roll or name == "label")
        self.rows.setEnabled(not is_roll)
        sheet = self.typed()
        fault = sheet_fault(sheet) if sheet.title else ""
        measures_fault = sheet_fault(replace(sheet, title=sheet.title or "?"))
        self.drawing.show_sheet(None if measures_fault else sheet)
        self.fault.setText(translated_fault(fault or measures_fault))
        self.fault.setVisible(bool(self.fault.text()))
        self.sum.setText("" if measures_fault else self._told(sheet))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not fault and bool(sheet.id))

    def _told(self, sheet: Sheet) -> str:
        words = sum_words(sheet, self._unit)
        if sheet.id and (self._context.desk.folder.sheets / f"{sheet.id}.toml").is_file():
            words += " " + self.tr("It takes the place of your own sheet of that name.")
        return words

    @Slot()
    def _save(self) -> None:
        try:
            saved = save_sheet(self._context.desk.folder.sheets, self.typed())
        except FbaClientError as error:
            self.fault.setText(" ".join(filter(None, (error_text(error), advice_text(error)))))
            return
        self.saved.emit(saved)
        self.accept()

    def _value(self, box: QDoubleSpinBox) -> Fraction:
        return Fraction(str(round(box.value(), _DECIMALS[self._unit]))) * _UNITS[self._unit]


class _Beside(QWidget):
    """Two fields in one row; the focus of the row is the first one's."""

    def __init__(self, first: QWidget, second: QWidget, first_name: str, second_name: str) -> None:
        super().__init__()
        first.setAccessibleName(first_name)
        second.setAccessibleName(second_name)
        self.setFocusProxy(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(first, 1)
        row.addWidget(text_label("×", "muted"))
        row.addWidget(second, 1)


def _measure() -> QDoubleSpinBox:
    return QDoubleSpinBox()


def _count() -> QSpinBox:
    return QSpinBox(minimum=1, maximum=100)
