"""The controls of a field's form: each shows a value without telling, and tells what the person changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fba_client.labels.designs import model
from fba_client.labels.designs.model import Field
from fba_client.ui.labels.design_words import value_caption
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.drafts import one_line, parts_text, text_parts, used_names, values_of_kind
from fba_client.ui.labels.designs.geometry import DECIMALS
from fba_client.ui.theme import Theme
from fba_client.ui.units import unit_suffix
from fba_client.ui.widgets.decimal_box import DecimalBox
from fba_client.ui.widgets.roles import set_style_property

_LINES_SHOWN = 3
_PLACES = ("x", "y", "width", "height")
_NUMBERS = {  # least, most, step, decimals, unit
    **dict.fromkeys(_PLACES, (0.0, 2000.0, 0.5, 2, "")),
    "size_pt": (2.0, 600.0, 0.5, 1, " pt"),
    "least_pt": (0.0, 600.0, 0.5, 1, " pt"),
    "least_height_in": (0.0, 10.0, 0.05, 2, " in"),
    "most_height_in": (0.0, 10.0, 0.05, 2, " in"),
    "stroke_mm": (0.0, 50.0, 0.1, 2, " mm"),
    "least_module_in": (0.0, 1.0, 0.005, 3, " in"),
}


class ValueText(QWidget):
    """What a field says, one part a line, with a menu of the values that can be put in."""

    edited = Signal(object)  # the parts

    def __init__(self, document: DesignDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _LINES_SHOWN + 20)
        self.edit.setAccessibleName(self.tr("What the field says"))
        tip = self.tr(
            "{name} stands for a value of the label. A line whose values are all empty is left out. "
            "{{ and }} are braces, \\n is a line end."
        )
        self.edit.setToolTip(tip)
        self.insert = QPushButton(theme.icon("plus"), self.tr("&Insert a value"))
        self.insert.setAutoDefault(False)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.insert.setMenu(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Theme.SPACE_XS)
        column.addWidget(self.edit)
        column.addWidget(self.insert)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(lambda: self.edited.emit(text_parts(self.edit.toPlainText())))

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """Show what a field says; a text that is being typed keeps its cursor."""
        if text_parts(self.edit.toPlainText()) != parts:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(parts_text(parts))

    def put_in(self, name: str) -> None:
        """Put a value in where the cursor is."""
        self.edit.insertPlainText(f"{{{name}}}")
        self.edit.setFocus()

    def _fill_menu(self) -> None:
        self.menu.clear()
        design = self._document.design
        used = used_names(design)
        for name in used:
            self._offer(name)
        others = [name for name in values_of_kind(design.kind) if name not in used]
        if used and others:
            self.menu.addSeparator()
        for name in others:
            self._offer(name)

    def _offer(self, name: str) -> None:
        self.menu.addAction(f"{value_caption(name)}\t{{{name}}}").triggered.connect(lambda: self.put_in(name))


class ConditionLine(QLineEdit):
    """When a field is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(500)
        self.setPlaceholderText(self.tr("always; or: lot, not lot, side = 1"))
        self.setAccessibleName(self.tr("Shown when"))
        self.setToolTip(
            self.tr(
                "Empty: always.  lot: there is one.  not lot: there is none.  side = 1   side != 1   weight_lb >= 50 "
                "and weight_lb < 100"
            )
        )


class Inputs(QObject):
    """The plain controls by the attribute that each changes; ``edited`` has its name and the new value."""

    edited = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers = {name: _Number(*shape) for name, shape in _NUMBERS.items()}
        self.lines = QSpinBox(minimum=1, maximum=60)
        self.choices = {name: _Choice() for name in ("align", "valign", "face", "join", "rotation", "level")}
        self.flags = {
            "keep_lines": QCheckBox(self.tr("&Keep line ends")),
            "whole": QCheckBox(self.tr("Ne&ver shorten")),
            "inverse": QCheckBox(self.tr("White on &black")),
            "gives_way": QCheckBox(self.tr("&Gives way to the bars")),
        }
        self._name()
        self._fill()
        self._connect()

    def show_field(self, field: Field, unit: str) -> None:
        """Show what a field is like; ``unit`` is the design's."""
        for name in _PLACES:
            box = self.numbers[name]
            with QSignalBlocker(box):
                box.setDecimals(DECIMALS[unit])
                box.setSingleStep(0.05 if unit == model.INCH else 0.5)
                box.setSuffix(unit_suffix(unit))
        for name, box in self.numbers.items():
            wanted = round(float(getattr(field, name)), box.decimals())
            if box.value() != wanted:
                with QSignalBlocker(box):
                    box.setValue(wanted)
        with QSignalBlocker(self.lines):
            self.lines.setValue(field.lines)
        for name, choice in self.choices.items():
            choice.show_value(getattr(field, name))
        for name, flag in self.flags.items():
            with QSignalBlocker(flag):
                flag.setChecked(bool(getattr(field, name)))

    def _name(self) -> None:
        for name, words in (
            ("x", self.tr("From the left")),
            ("y", self.tr("From the top")),
            ("width", self.tr("Width")),
            ("height", self.tr("Height")),
            ("size_pt", self.tr("Type size, most")),
            ("least_pt", self.tr("Type size, least")),
            ("least_height_in", self.tr("Height of the bars, least")),
            ("most_height_in", self.tr("Height of the bars, most")),
            ("stroke_mm", self.tr("Stroke")),
            ("least_module_in", self.tr("Modules of the code, least")),
        ):
            self.numbers[name].setAccessibleName(words)
        self.lines.setAccessibleName(self.tr("Lines, at most"))
        self.choices["align"].setAccessibleName(self.tr("Aligned across"))
        self.choices["valign"].setAccessibleName(self.tr("Aligned down"))
        self.choices["face"].setAccessibleName(self.tr("Typeface"))
        self.choices["join"].setAccessibleName(self.tr("Lines are joined by"))
        self.choices["rotation"].setAccessibleName(self.tr("Turned clockwise by"))
        self.choices["level"].setAccessibleName(self.tr("How much of the code may be lost"))
        self.flags["inverse"].setToolTip(self.tr("White letters on a black rectangle"))
        self.flags["keep_lines"].setToolTip(self.tr("Line ends in a value start new lines"))
        self.flags["whole"].setToolTip(self.tr("A label without room for all of the text is refused"))
        self.flags["gives_way"].setToolTip(self.tr("Down to one line before the bars get too low"))
        self.numbers["least_pt"].setSpecialValueText(self.tr("the same"))
        self.numbers["most_height_in"].setSpecialValueText(self.tr("no limit"))
        self.numbers["least_module_in"].setSpecialValueText(self.tr("as on boxes"))
        self.numbers["least_module_in"].setToolTip(
            self.tr("The 2D content of boxes needs 0.04 in (PDF417: 0.02 in); a label of your own may have 0.01 in.")
        )
        self.numbers["stroke_mm"].setSpecialValueText(self.tr("filled"))

    def _fill(self) -> None:
        words: dict[str, dict[str | int, str]] = {
            "align": {model.LEFT: self.tr("Left"), model.CENTRE: self.tr("Centre"), model.RIGHT: self.tr("Right")},
            "valign": {model.TOP: self.tr("Top"), model.MIDDLE: self.tr("Middle"), model.BOTTOM: self.tr("Bottom")},
            "face": {"text": self.tr("Plain"), "bold": self.tr("Bold"), "code": self.tr("Codes (tells 0 from O)")},
            "join": {
                " ": self.tr("a space"),
                "\n": self.tr("a new line"),
                " · ": "·",
                ", ": ",",
                " – ": "–",
                "": self.tr("nothing"),
            },
            "rotation": {0: self.tr("Upright"), 90: "90°", 180: "180°", 270: "270°"},
            "level": {"L": "L, 7%", "M": "M, 15%", "Q": "Q, 25%", "H": "H, 30%"},
        }
        for name, entries in words.items():
            for value, text in entries.items():
                self.choices[name].addItem(text, value)

    def _connect(self) -> None:
        for name, box in self.numbers.items():
            box.valueChanged.connect(lambda value, name=name: self.edited.emit(name, value))
        self.lines.valueChanged.connect(lambda value: self.edited.emit("lines", value))
        for name, choice in self.choices.items():
            choice.activated.connect(lambda _row, name=name: self.edited.emit(name, self.choices[name].currentData()))
        for name, flag in self.flags.items():
            flag.toggled.connect(lambda checked, name=name: self.edited.emit(name, checked))


class Pair(QWidget):
    """Two controls in one row; the focus of the row is the first one's."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self.setFocusProxy(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_XS)
        row.addWidget(first, 1)
        row.addWidget(second, 1)


def set_fault(control: QWidget, words: QLabel, text: str) -> None:
    """Say below ``control`` what is wrong with it; '' takes the line away."""
    words.setText(text)
    words.setVisible(bool(text))
    set_style_property(control, "invalid", "true" if text else "false")
    control.setAccessibleDescription(text)


class _Number(DecimalBox):
    def __init__(self, least: float, most: float, step: float, decimals: int, suffix: str) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(unit_suffix(suffix.strip()))
        self.setMinimumWidth(78)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form


class _Choice(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form

    def show_value(self, value: str | int) -> None:
        """Choose a value; one that is not offered, from a file by hand, is offered from now on."""
        if self.findData(value) < 0:
            self.addItem(one_line(str(value)), value)
        self.setCurrentIndex(self.findData(value))
