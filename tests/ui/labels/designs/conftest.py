"""What the editor of designs is tested with: the real dialog over an empty desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.editor import DesignEditor

Open = Callable[[str], DesignEditor]


@pytest.fixture(autouse=True)
def _numbers_with_a_point() -> None:
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def open_editor(ui_context: UiContext, qtbot: QtBot) -> Open:
    """Opens the editor with a design and waits until its preview is there and read."""

    def opened(design_id: str) -> DesignEditor:
        editor = DesignEditor(ui_context)
        qtbot.addWidget(editor, before_close_func=lambda made: made.document.undo_stack.setClean())
        editor.resize(1180, 760)
        editor.open_design(design_id)
        editor.show()
        qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)
        return editor

    return opened


@pytest.fixture
def editor(open_editor: Open) -> DesignEditor:
    """A new design."""
    return open_editor("")
