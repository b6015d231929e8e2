"""A message in a dialog lies over its content and moves nothing of it, as one over a page does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.editor import DesignEditor
from fba_client.ui.labels.printers.dialog import PrintersDialog
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.messages import Messages
from fba_client.ui.widgets.message_bar import MessageBar

MADE: dict[str, Callable[[UiContext], DesignEditor | PrintersDialog | OwnMediaDialog]] = {
    "designs": DesignEditor,
    "printers": PrintersDialog,
    "own size": OwnMediaDialog,
}


def places(dialog: QDialog, bar: QWidget) -> dict[QWidget, QRect]:
    return {
        widget: QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget is not bar and not bar.isAncestorOf(widget)
    }


@pytest.mark.parametrize("name", MADE)
def test_nothing_of_a_dialog_moves_when_a_message_comes_or_goes(name: str, ui_context: UiContext, qtbot: QtBot) -> None:
    dialog = MADE[name](ui_context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    messages: Messages = dialog.messages
    dialog.grab()
    before, size = places(dialog, bar), dialog.size()
    messages.show_warning("The printer did not take the labels. " * 4, "Do it again", lambda: None)
    qtbot.waitUntil(bar.isVisible)
    dialog.grab()  # lays out whatever waits for it
    assert (places(dialog, bar), dialog.size()) == (before, size)
    assert dialog.rect().contains(bar.geometry())
    buttons = [button for button in dialog.findChildren(QPushButton) if button.text() in ("Close", "Cancel", "&Close")]
    assert buttons
    for button in buttons:  # the way out of the dialog stays in sight
        assert not bar.geometry().intersects(QRect(button.mapTo(dialog, QPoint(0, 0)), button.size()))
    bar.dismiss()
    dialog.grab()
    assert places(dialog, bar) == before
