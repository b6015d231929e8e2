"""What the selected field says, when it is shown, where it stands and how it is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from fba_client.errors import LabelError
from fba_client.labels.designs import model
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.model import Field
from fba_client.labels.designs.templates import Template
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.field_inputs import ConditionLine, Inputs, Pair, ValueText, set_fault
from fba_client.ui.labels.designs.field_tools import turn
from fba_client.ui.labels.designs.field_words import type_words
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_TEXT = frozenset({model.TEXT})
_CODES, _MATRICES = frozenset(model.SYMBOL_TYPES), frozenset(model.MATRIX_TYPES)
_SAYS = _TEXT | _CODES
_PLACED = frozenset({*_SAYS, model.SHAPE, model.IMAGE})
_ALL = frozenset(model.FIELD_TYPES)
_STROKED = frozenset({model.FRAME, model.LINE})


class FieldForm(QWidget):
    """Shows the selected field of a document and changes it as one types. ``image_wanted`` asks for a picture file."""

    image_wanted = Signal()

    def __init__(self, document: DesignDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.heading = text_label("", "strong", wrap=True)
        self.value = ValueText(document, theme)
        self.value_fault = text_label("", "error", wrap=True)
        self.when = ConditionLine()
        self.when_fault = text_label("", "error", wrap=True)
        self.inputs = Inputs(self)
        self.image = QPushButton(theme.icon("folder"), self.tr("Choose a picture…"))
        self._form = QFormLayout(self)
        self._rows: list[tuple[QWidget, QWidget, frozenset[str], str]] = []
        self._lay_out()
        self._own = {self.value, self.value_fault, self.image, self.when_fault}  # of one field only
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """Take the keyboard at what the field says."""
        field = self._document.field
        says = field is not None and field.type in _SAYS
        (self.value.edit if says else self.when).setFocus()

    def _lay_out(self) -> None:
        form = self._form
        form.setContentsMargins(0, 0, Theme.SPACE_S, 0)
        form.setHorizontalSpacing(Theme.SPACE_M)
        form.setVerticalSpacing(Theme.SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.heading)
        numbers, choices, flags, placed = self.inputs.numbers, self.inputs.choices, self.inputs.flags, "placed"
        self._add(self.tr("Sa&ys"), self.value, _SAYS)
        self._add("", self.value_fault, _SAYS)
        self._add(self.tr("&Joined by"), choices["join"], _SAYS)
        self._add(self.tr("Picture f&ile"), self.image, frozenset({model.IMAGE}))
        self._add(self.tr("Shown &when"), self.when, _ALL)
        self._add("", self.when_fault, _ALL)
        self._add(self.tr("L&eft, top"), Pair(numbers["x"], numbers["y"]), _ALL, placed)
        self._add(self.tr("Width, &height"), Pair(numbers["width"], numbers["height"]), _ALL, placed)
        self._add(self.tr("Si&ze, least"), Pair(numbers["size_pt"], numbers["least_pt"]), _TEXT)
        self._add(self.tr("Face"), choices["face"], _TEXT)
        self._add(self.tr("Lines, at most"), self.inputs.lines, _TEXT)
        self._add(self.tr("Ali&gn"), Pair(choices["align"], choices["valign"]), _PLACED, placed)
        bars = Pair(numbers["least_height_in"], numbers["most_height_in"])
        self._add(self.tr("Bars, least, most"), bars, frozenset({model.CODE128}))
        self._add(self.tr("Modules, least"), numbers["least_module_in"], _MATRICES)
        self._add(self.tr("Error correction"), choices["level"], frozenset({model.QR}))
        self._add(self.tr("Turned"), choices["rotation"], frozenset(model.TURNED_TYPES), placed)
        self._add(self.tr("Stro&ke"), numbers["stroke_mm"], _STROKED, placed)
        self._add("", flags["inverse"], _TEXT, placed)
        self._add("", flags["keep_lines"], _TEXT)
        self._add("", flags["whole"], _TEXT)
        self._add("", flags["gives_way"], _TEXT, "stack")

    def _add(self, text: str, row: QWidget, types: frozenset[str], layout: str = "") -> None:
        """A row for fields of ``types`` in one ``layout`` ('' both); without a name it takes the whole width."""
        label = text_label(text, "small")
        if text:
            label.setBuddy(row.focusProxy() or row)
            self._form.addRow(label, row)
        else:
            self._form.addRow(row)
        self._rows.append((label if text else row, row, types, layout))

    def _connect(self) -> None:
        self._document.changed.connect(self._show)
        self._document.selection_changed.connect(self._show)
        self.value.edited.connect(lambda parts: self._change("value", parts))
        self.when.textEdited.connect(lambda text: self._change("when", text.strip()))
        self.inputs.edited.connect(self._change)
        self.image.clicked.connect(self.image_wanted)

    def _change(self, name: str, value: Any) -> None:
        field = self._document.field
        if name == "rotation" and field is not None:  # what stands upright comes to lie, in one step
            turn(self._document, (value - field.rotation) % 360)
            return
        changes = {name: value}
        if name == "join" and value == "\n" and field is not None:  # lines are wanted, so that they must have room
            changes |= {"keep_lines": True, "lines": max(field.lines, len(field.value))}
        what = self.tr("change %n field(s)", "", len(self._document.selection))
        self._document.change_field(what, name, **changes)

    def _show(self) -> None:
        field = self._document.field
        if field is None:
            self.heading.setText(self.tr("Choose a field, or add one."))
            for label, row, _, _ in self._rows:
                label.hide()
                row.hide()
            return
        number, chosen = self._document.selected + 1, self._document.chosen_fields
        several = len(chosen) > 1
        if several:
            self.heading.setText(self.tr("%n field(s): a change is for all of them", "", len(chosen)))
        else:
            self.heading.setText(self.tr("Field {0}: {1}").format(number, type_words(field.type)))
        layout = "placed" if self._document.has_places else "stack"
        kinds = {one.type for one in chosen}
        for label, row, types, only in self._rows:
            visible = kinds <= types and only in ("", layout) and not (several and row in self._own)
            label.setVisible(visible)
            row.setVisible(visible)
        self._fill(field)

    def _fill(self, field: Field) -> None:
        self.value.show_parts(field.value)
        if self.when.text().strip() != field.when:
            self.when.setText(field.when)
        self.inputs.show_field(field, self._document.design.unit)
        self.image.setText(field.file or self.tr("Choose a picture…"))
        _check(lambda: Template(field.value, field.join), self.value.edit, self.value_fault)
        _check(lambda: condition(field.when), self.when, self.when_fault)


def _check(attempt: Callable[[], object], control: QWidget, words: QLabel) -> None:
    """Say below ``control`` why what it says cannot be understood."""
    try:
        attempt()
    except LabelError as error:
        set_fault(control, words, " ".join(filter(None, (error_text(error), advice_text(error)))))
    else:
        set_fault(control, words, "")
