"""The question before very many labels leave at one click: a slip in a quantity must not run a roll out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fba_client.ui.i18n import format_count

UNASKED_MOST = 500  # labels


def ask_about_many(parent: QWidget, labels: int, printer: str, then: Callable[[], None]) -> None:
    """Ask whether so many labels are to be printed on the printer of that name; ``then`` prints them."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("ManyLabels", "Print labels"))
    box.setText(translate("ManyLabels", "Print {0} labels on {1}?").format(format_count(labels), printer))
    printing = box.addButton(translate("ManyLabels", "&Print them"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(printing)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.accepted.connect(then)
    box.open()
