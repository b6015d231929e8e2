"""The measures of a medium as fields, in millimetres or inches."""

from __future__ import annotations

import re
from fractions import Fraction

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from fba_client.labels.media.sheets import OWN, ROLL, SHEET, Sheet
from fba_client.ui.theme import Theme
from fba_client.ui.units import unit_suffix
from fba_client.ui.widgets.decimal_box import DecimalBox
from fba_client.ui.widgets.form import Form
from fba_client.ui.widgets.roles import text_label

_UNITS = {"mm": Fraction(5, 127), "in": Fraction(1)}
_MOST = {"mm": 1500.0, "in": 60.0}
_DECIMALS = {"mm": 2, "in": 4}
_UNFIT = re.compile(r"[^A-Za-z0-9 _.-]+")
_PAIRS = ("page", "label", "first", "pitch")


class MediaFields(QWidget):
    """Shows a medium and gives it back as it was typed; ``edited`` comes with every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(maxLength=58)
        self.kind = QComboBox()
        self.unit_box = QComboBox()
        self.pairs = {name: (DecimalBox(), DecimalBox()) for name in _PAIRS}
        self.columns, self.rows = QSpinBox(minimum=1, maximum=100), QSpinBox(minimum=1, maximum=100)
        self._unit = "mm"
        self._shown: Sheet | None = None
        self._lay_out()
        self._bound()
        self._connect()

    @property
    def unit(self) -> str:
        """What is measured in: mm or in."""
        return self._unit

    def show_sheet(self, sheet: Sheet, name: str) -> None:
        """Show the measures of ``sheet`` under ``name``."""
        self._shown = sheet
        self.name.setText(name)
        self.kind.setCurrentIndex(self.kind.findData(sheet.kind))
        self.columns.setValue(sheet.columns)
        self.rows.setValue(sheet.rows)
        measures = {
            "page": (sheet.page_width, sheet.page_height),
            "label": (sheet.label_width, sheet.label_height),
            "first": (sheet.first_left, sheet.first_top),
            "pitch": (sheet.pitch_across, sheet.pitch_down),
        }
        for pair, values in measures.items():
            for box, value in zip(self.pairs[pair], values, strict=True):
                box.setValue(float(value / _UNITS[self._unit]))
        self._show_kind()

    def typed(self) -> Sheet:
        """The medium as it stands in the fields; its id is made of its name, unless it had one as that own medium."""
        across, down = ({name: self._value(self.pairs[name][side]) for name in _PAIRS} for side in (0, 1))
        is_roll = self.kind.currentData() == ROLL
        title = " ".join(self.name.text().split())
        shown = self._shown
        is_same = shown is not None and shown.group == OWN and shown.title == title
        return Sheet(
            id=shown.id if shown is not None and is_same else _UNFIT.sub("_", title).strip(" ._-"),
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
            corner=min(shown.corner, across["label"] / 2, down["label"] / 2) if shown is not None else Fraction(0),
            group=OWN,
            also=shown.also if shown is not None and is_same else "",
            turned=shown is not None and shown.turned and is_roll,
        )

    def _lay_out(self) -> None:
        self.kind.addItem(self.tr("Sheets of paper"), SHEET)
        self.kind.addItem(self.tr("A roll"), ROLL)
        self.unit_box.addItem(self.tr("Millimetres"), "mm")
        self.unit_box.addItem(self.tr("Inches"), "in")
        form = Form()
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("&Name"), self.name)
        form.add(self.tr("&Kind"), self.kind)
        form.add(self.tr("&Measured in"), self.unit_box)
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
            names = (self.tr("{0}: across").format(plain), self.tr("{0}: down").format(plain))
            form.add(text, _Beside(*self.pairs[name], *names))
        self.setLayout(form)

    def _connect(self) -> None:
        self.name.textChanged.connect(self.edited)
        self.kind.activated.connect(self._on_kind)
        self.unit_box.activated.connect(self._on_unit)
        for count in (self.columns, self.rows):
            count.valueChanged.connect(self.edited)
        for measure in self._measures():
            measure.valueChanged.connect(self.edited)

    @Slot()
    def _on_kind(self) -> None:
        self._show_kind()
        self.edited.emit()

    @Slot()
    def _on_unit(self) -> None:
        values = [self._value(box) for box in self._measures()]
        self._unit = str(self.unit_box.currentData())
        self._bound()
        for box, value in zip(self._measures(), values, strict=True):
            box.setValue(float(value / _UNITS[self._unit]))

    def _show_kind(self) -> None:
        """A roll has one row, as high as its label."""
        is_roll = self.kind.currentData() == ROLL
        for name in _PAIRS:
            self.pairs[name][1].setEnabled(not is_roll or name == "label")
        self.rows.setEnabled(not is_roll)

    def _bound(self) -> None:
        for box in self._measures():
            box.setDecimals(_DECIMALS[self._unit])
            box.setSingleStep(0.1 if self._unit == "mm" else 0.0625)
            box.setRange(0, _MOST[self._unit])
            box.setSuffix(unit_suffix(self._unit))

    def _measures(self) -> list[DecimalBox]:
        return [box for pair in self.pairs.values() for box in pair]

    def _value(self, box: DecimalBox) -> Fraction:
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
