"""Where the data lie and how much there is."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fba_client.services.preferences import folder_size
from fba_client.settings import Settings
from fba_client.ui.context import UiContext
from fba_client.ui.settings.form import Section
from fba_client.ui.widgets.roles import text_label


class DataSection(Section):
    """The folder, its size, and ways to open it."""

    section_id = "data"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "DataSection",
            "Everything is kept on this computer: a copy of what the backend knows, your own work with daily backups, "
            "and kept documents. Passwords and tokens are in the system's keyring, never here.",
        )
        super().__init__(context, translate("DataSection", "Data folder"), text, parent)
        folder = context.desk.folder
        self.path = text_label(str(folder.root), "", wrap=True, selectable=True)
        self.path.setAccessibleName(self.tr("Path of the data folder"))
        self.size_label = text_label("", "muted")
        self.open_folder = QPushButton(context.theme.icon("folder"), self.tr("Open folder"))
        self.open_logs = QPushButton(context.theme.icon("file"), self.tr("Open logs"))
        self.open_folder.clicked.connect(self._open_folder)
        self.open_logs.clicked.connect(self._open_logs)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_folder)
        row.addWidget(self.open_logs)
        row.addStretch()
        self.body.addWidget(self.path)
        self.body.addWidget(self.size_label)
        self.body.addLayout(row)

    def show_settings(self, settings: Settings) -> None:  # noqa: ARG002  the folder is chosen at the start
        desk = self.context.desk

        def measure(_cancel: threading.Event) -> int:
            return folder_size(desk)

        self.context.tasks.run(self, measure, self._show_size, key="size")

    def _show_size(self, size_bytes: int) -> None:
        self.size_label.setText(self.tr("{0} in use").format(QLocale().formattedDataSize(size_bytes)))

    @Slot()
    def _open_folder(self) -> None:
        self._open(self.context.desk.folder.root)

    @Slot()
    def _open_logs(self) -> None:
        self._open(self.context.desk.folder.logs)

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.context.messages.show_info(self.tr("The folder is {0}").format(str(folder)))
