"""The second step of a calibration: what was read off the ruler page."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fba_client.errors import LabelError
from fba_client.labels.media.calibration import Calibration, Measured, calibration_of
from fba_client.labels.media.ruler import ruler_plan
from fba_client.labels.media.sheets import Sheet
from fba_client.ui.i18n import error_text
from fba_client.ui.labels.printers.ruler_drawing import RulerDrawing
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.decimal_box import DecimalBox
from fba_client.ui.widgets.form import Form, FormRow
from fba_client.ui.widgets.roles import text_label

_MOST_MM = 9_999.0
_FIELDS = ("across", "along", "across_bar", "along_bar")


class Measuring(QWidget):
    """Two numbers, and two more for the scale; ``edited`` comes with every change."""

    edited = Signal()

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = ruler_plan(sheet)
        wanted = (self._plan.line_across, self._plan.line_along, self._plan.bar_across, self._plan.bar_along)
        self._wanted = dict(zip(_FIELDS, wanted, strict=True))
        self.boxes = {name: self._box(name) for name in _FIELDS}
        self.rows: dict[str, FormRow[DecimalBox]] = {}
        form = Form()
        form.setColumnMinimumWidth(0, 0)
        for name, text in self._texts().items():
            if self._wanted[name]:  # a tiny label has no room for a bar
                should = self.tr("Should be {0} mm").format(f"{float(self._wanted[name]):g}")
                self.rows[name] = form.add(text, self.boxes[name], hint=should)
        left = QVBoxLayout()
        left.setSpacing(Theme.SPACE_M)
        words = self.tr("Measure with a ruler, as exactly as you can see. The first two numbers are enough.")
        left.addWidget(text_label(words, "muted", wrap=True))
        left.addLayout(form)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_L)
        row.addLayout(left, 3)
        row.addWidget(RulerDrawing(sheet), 2)
        for box in self.boxes.values():
            box.valueChanged.connect(self._on_edited)

    def found(self) -> Calibration:
        """The calibration that the numbers come to. Raises LabelError when they cannot be, and says so at the field."""
        try:
            return calibration_of(self._measured("across"), self._measured("along"))
        except LabelError as error:
            row = self.rows[error.field]
            row.set_fault(error_text(error))
            row.field.setFocus()
            raise

    def _measured(self, way: str) -> Measured:
        bar = f"{way}_bar"
        return Measured(self._wanted[way], self._value(way), self._wanted[bar], self._value(bar))

    def _value(self, name: str) -> Fraction:
        return Fraction(round(self.boxes[name].value() * 100), 100) if self._wanted[name] else Fraction(0)

    def _box(self, name: str) -> DecimalBox:
        wanted = float(self._wanted[name])
        box = DecimalBox()
        box.setSingleStep(0.1)
        box.setSuffix(" mm")
        box.setRange(0, _MOST_MM)  # what cannot be is said in words, and not made something else
        if name.endswith("bar"):
            box.setSpecialValueText(self.tr("Not measured"))
        else:
            box.setValue(wanted)
        return box

    def _texts(self) -> dict[str, str]:
        return {
            "across": self.tr("&A: left edge of the paper to the line"),
            "along": self.tr("&B: upper edge of the paper to the line"),
            "across_bar": self.tr("&C: length of the bar across"),
            "along_bar": self.tr("&D: length of the bar down"),
        }

    def _on_edited(self) -> None:
        for row in self.rows.values():
            if row.fault:
                row.set_fault("")
        self.edited.emit()
