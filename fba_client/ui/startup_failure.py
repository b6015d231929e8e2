"""What a person sees when the window cannot open: what happened and what to do, instead of nothing at all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from fba_client.errors import FbaClientError
from fba_client.paths import APP_NAME
from fba_client.ui.i18n import advice_text, error_text


class StartupFailureBox(QMessageBox):
    """Says why the program could not start; the text can be selected and copied."""

    def __init__(self, error: FbaClientError) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(APP_NAME)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("FBA Client cannot start.") + "\n\n" + error_text(error))
        self.setInformativeText(advice_text(error))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStandardButtons(QMessageBox.StandardButton.Close)
