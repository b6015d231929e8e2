"""Owners that are kept alive by nothing but their own work."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext


def test_work_that_holds_the_last_reference_to_its_owner_ends_quietly(qtbot: QtBot, ui_context: UiContext) -> None:
    ended: list[bool] = []

    def start() -> None:
        owner = QObject()
        owner.destroyed.connect(lambda: ended.append(True))
        ui_context.tasks.run(owner, lambda _cancel: "", owner.setObjectName)

    for _ in range(20):
        start()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle and len(ended) == 20)
