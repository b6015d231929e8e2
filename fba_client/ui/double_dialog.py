"""The question before labels are printed a second time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from fba_client.services.labels.doubles import Doubles
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.i18n import format_count, format_when
from fba_client.ui.output_words import output_words
from fba_client.ui.widgets.roles import set_role

_SHOWN = 6
_WIDEST = 560


def ask_about_doubles(
    parent: QWidget, doubles: Doubles, now: datetime, then: Callable[[LabelOrder], None], *, saving: bool = False
) -> QMessageBox:
    """Ask without holding up the window: print (or save) all again, only what is missing, or nothing. Returns the open
    dialog."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    title = translate("DoubleDialog", "%n label(s) were printed before", "", len(doubles.before))
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(_told(doubles, now))
    all_again = translate("DoubleDialog", "Save all &again") if saving else translate("DoubleDialog", "Print &again")
    again = box.addButton(all_again, QMessageBox.ButtonRole.AcceptRole)
    chosen = {again: doubles.order}
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    if doubles.missing is not None:
        words = translate("DoubleDialog", "Only the %n &missing", "", doubles.missing.job.n_labels)
        missing = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        set_role(missing, "primary")
        chosen[missing] = doubles.missing
        box.setDefaultButton(missing)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def clicked(button: QPushButton) -> None:
        if button in chosen:
            then(chosen[button])

    box.buttonClicked.connect(clicked)
    _widen(box)
    box.open()
    return box


def _told(doubles: Doubles, now: datetime) -> str:
    translate = QCoreApplication.translate
    template = translate("DoubleDialog", "{0}: {1} printed, last: {2}, {3}")
    lines = [
        template.format(
            subject, format_count(told.copies), format_when(told.last_at, now), output_words(told.last_output)
        )
        for subject, told in doubles.before[:_SHOWN]
    ]
    if len(doubles.before) > _SHOWN:
        lines.append(translate("DoubleDialog", "… and %n more", "", len(doubles.before) - _SHOWN))
    return "\n".join(lines)


def _widen(box: QMessageBox) -> None:
    """Give each line of the question the room that it needs: message boxes break lines early."""
    for label in box.findChildren(QLabel):
        widths = [label.fontMetrics().horizontalAdvance(line) for line in label.text().splitlines()]
        label.setMinimumWidth(min(_WIDEST, max(widths, default=0) + 1))  # they are rounded, to less than a line needs
