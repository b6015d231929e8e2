"""The values of one label as a form: a field for each name in the design, its sample as a hint, dates with a
calendar, and a list where the design has choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QMenu,
    QSpinBox,
    QWidget,
    QWidgetAction,
)

from fba_client.labels.job import MOST_LABELS
from fba_client.services.labels.language import LANGUAGE
from fba_client.ui.labels.design_words import choice_caption, value_caption
from fba_client.ui.labels.more.request import Row
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_VALUE_MAX = 500
_DATES = {  # how a sample is written, and how the calendar then writes
    re.compile(r"\d{2}-\d{2}-\d{4}"): "MM-dd-yyyy",
    re.compile(r"\d{4}-\d{2}-\d{2}"): "yyyy-MM-dd",
    re.compile(r"\d{2}-\d{4}"): "MM-yyyy",
}


class ValuesForm(QWidget):
    """Shows a Row. ``value_typed`` has a name and its new value, ``copies_chosen`` a number."""

    value_typed = Signal(str, str)
    copies_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields: dict[str, QLineEdit] = {}
        self.choices: dict[str, QComboBox] = {}
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_LABELS)
        self.copies.setFixedWidth(110)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(Theme.SPACE_M)
        self._layout.setVerticalSpacing(Theme.SPACE_S)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.copies.valueChanged.connect(self.copies_chosen)
        self.show_names((), {}, {})

    def show_names(self, names: Sequence[str], sample: Mapping[str, str], choices: Mapping[str, Sequence[str]]) -> None:
        """Make a field for each name, with what ``sample`` has for it as a hint, or a list of its ``choices``."""
        kept = self.copies
        kept.setParent(self)
        while self._layout.rowCount():
            taken = self._layout.takeRow(0)
            for widget in (taken.labelItem.widget(), taken.fieldItem.widget()):
                if widget is not None and widget is not kept:
                    widget.deleteLater()
        self.choices = {name: self._choice(name, choices[name]) for name in names if name in choices}
        self.fields = {name: self._field(name, sample.get(name, "")) for name in names if name not in choices}
        for name in names:
            self._add(value_caption(name), self.choices.get(name) or self.fields[name])
        self._add(self.tr("Copies"), kept)

    def show_row(self, row: Row) -> None:
        """Show the values of ``row`` without telling; the field that is typed into keeps its cursor."""
        for name, field in self.fields.items():
            if field.text().strip() != row.value(name):
                field.setText(row.value(name))
        for name, choice in self.choices.items():
            choice.setPlaceholderText(row.value(name))  # seen for a pasted word that is none of the choices
            choice.setCurrentIndex(choice.findData(row.value(name)))
        if self.copies.value() != row.copies:
            self.copies.blockSignals(True)
            self.copies.setValue(row.copies)
            self.copies.blockSignals(False)

    def _add(self, words: str, field: QWidget) -> None:
        label = text_label(words, "small")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._layout.addRow(label, field)

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("As in the marketplace") if name == LANGUAGE else "–", "")
        for word in words:
            choice.addItem(choice_caption(word), word)
        choice.activated.connect(lambda place: self.value_typed.emit(name, choice.itemData(place)))
        return choice

    def _field(self, name: str, sample: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_VALUE_MAX)
        field.setPlaceholderText(" ".join(sample.split()))  # of several lines none would be seen whole
        field.textEdited.connect(lambda text: self.value_typed.emit(name, text.strip()))
        written = next((shape for pattern, shape in _DATES.items() if pattern.fullmatch(sample)), "")
        if written:
            action = field.addAction(self._theme.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
            action.setToolTip(self.tr("Choose a day"))
            action.triggered.connect(lambda: self._offer_days(name, written))
        return field

    def _offer_days(self, name: str, written: str) -> None:
        field = self.fields[name]
        menu = QMenu(field)
        calendar = QCalendarWidget()
        shown = QDate.fromString(field.text(), written)
        if shown.isValid():
            calendar.setSelectedDate(shown)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(day: QDate) -> None:
            menu.close()
            field.setText(day.toString(written))
            self.value_typed.emit(name, field.text())

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(field.mapToGlobal(field.rect().bottomLeft()))
