"""The system's dialogs, opened without holding up the window: where to save, what to import, and the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from fba_client.ui.labels.options import LabelChoices

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FOLDER_KEY = "labels/folder"


class LabelDialogs(QObject):
    """Opens dialogs over ``window``; the folder that was used last is offered again."""

    def __init__(self, window: QWidget, window_state: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._state = window_state

    def ask_pdf(self, then: Callable[[str], None]) -> QFileDialog:
        """Ask where to save a PDF, then call with its path."""
        dialog = QFileDialog(self._window, self.tr("Save labels as PDF"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("item-labels.pdf")
        return self._opened(dialog, then)

    def ask_items_file(self, then: Callable[[str], None]) -> QFileDialog:
        """Ask for an items file, then call with its path."""
        dialog = QFileDialog(self._window, self.tr("Import an items file"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Items files (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        return self._opened(dialog, then)

    def ask_printer(self, choices: LabelChoices, then: Callable[[QPrinter], None]) -> QDialog:
        """Open the system's print dialog with the exact page of the sheet, then call with the printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only when it is wanted

        from fba_client.ui.labels.printing import set_up_printer  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up_printer(printer, choices.sheet, choices.dpi, self.tr("Item labels"))
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: then(printer))
        QDialog.open(dialog)  # QPrintDialog's own open() wants a slot by its name
        return dialog

    def remember_folder(self, path: Path) -> None:
        """Offer the folder of ``path`` the next time."""
        self._state.setValue(_FOLDER_KEY, str(path.parent))

    def _opened(self, dialog: QFileDialog, then: Callable[[str], None]) -> QFileDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then)
        dialog.open()
        return dialog

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._state.value(_FOLDER_KEY, documents)))
        return folder if folder.is_dir() else Path.home()
