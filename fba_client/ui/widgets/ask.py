"""A question before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fba_client.ui.widgets.roles import set_role


def ask(
    parent: QWidget, title: str, text: str, action_text: str, then: Callable[[], None], *, danger: bool = False
) -> QMessageBox:
    """Ask without holding up the window; ``then`` is called when the person agrees. Returns the open dialog."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(text)
    agree = box.addButton(action_text, QMessageBox.ButtonRole.AcceptRole)
    set_role(agree, "danger" if danger else "primary")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel) if danger else agree)
    if not danger:
        box.addButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(then)
    box.open()
    return box
