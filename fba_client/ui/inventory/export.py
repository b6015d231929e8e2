"""Saving the list as CSV: where to, then in the background."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from fba_client.queries.inventory import InventoryFilter
from fba_client.services.exports import write_stock_csv
from fba_client.ui.context import UiContext


class StockExport(QObject):
    """Asks for a file and writes what the page lists into it."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._wanted = InventoryFilter()
        self._written_to = Path()

    def ask(self, wanted: InventoryFilter) -> QFileDialog:
        """Open the dialog for a file; the export begins when one is chosen. Returns the open dialog."""
        self._wanted = wanted
        dialog = QFileDialog(self._window, self.tr("Export the inventory"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV files (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(self._folder())
        dialog.selectFile(f"stock-{self._context.desk.clock.now():%Y-%m-%d}.csv")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the list to the file ``name`` in the background and say so."""
        path, wanted, desk = Path(name), self._wanted, self._context.desk

        def work(cancel: threading.Event) -> int:
            return write_stock_csv(desk, path, by_center=wanted.at_centers, wanted=wanted, cancel=cancel)

        def done(count: int) -> None:
            self._context.window_state.setValue("inventory/export_folder", str(path.parent))
            text = self.tr("%n product(s) saved in {0}", "", count).format(path.name)
            self._written_to = path.parent
            self._context.messages.show_info(text, self.tr("Open folder"), self._open_folder)

        self._context.tasks.run(self, work, done, key="export")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def _folder(self) -> str:
        kept = str(self._context.window_state.value("inventory/export_folder", ""))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return kept if kept and QDir(kept).exists() else documents
