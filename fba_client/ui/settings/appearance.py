"""Theme and language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from fba_client.settings import Settings, WindowSettings
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import LANGUAGES
from fba_client.ui.settings.form import Section
from fba_client.ui.widgets.form import Form
from fba_client.ui.widgets.roles import text_label


class AppearanceSection(Section):
    """The theme counts at once; the language when the window opens anew."""

    section_id = "appearance"
    save_requested = Signal(object)  # WindowSettings

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("AppearanceSection", "Appearance"), parent=parent)
        self._kept = context.desk.settings.window
        self._started_with = self._kept.language
        self.theme = QComboBox()
        for text, value in (
            (self.tr("Like the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            self.theme.addItem(text, value)
        self.language = QComboBox()
        self.language.addItem(self.tr("Like the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        form = Form()
        form.add(self.tr("Theme"), self.theme)
        form.add(self.tr("Language"), self.language)
        self._note = text_label(self.tr("The language changes when the window opens anew."), "small", wrap=True)
        self.restart = QPushButton(self.tr("Open anew now"))
        self.restart.clicked.connect(context.restart)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self.restart)
        self.body.addLayout(form)
        self.body.addLayout(row)
        self.theme.activated.connect(self._on_chosen)
        self.language.activated.connect(self._on_chosen)

    def show_settings(self, settings: Settings) -> None:
        self._kept = settings.window
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._kept.theme)))
        self.language.setCurrentIndex(max(0, self.language.findData(self._kept.language)))
        differs = self._kept.language != self._started_with
        self._note.setVisible(differs)
        self.restart.setVisible(differs)

    @Slot()
    def _on_chosen(self) -> None:
        chosen: WindowSettings = replace(
            self._kept, theme=str(self.theme.currentData()), language=str(self.language.currentData())
        )
        if chosen != self._kept:
            self.save_requested.emit(chosen)
