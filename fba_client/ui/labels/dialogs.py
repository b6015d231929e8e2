"""The system's dialogs, opened without holding up the window: where to save, what to import, and the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from fba_client.labels.media.sheets import Sheet
from fba_client.queries.printers import printers
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.context import UiContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FOLDER_KEY = "labels/folder"


class LabelDialogs(QObject):
    """Opens dialogs over ``window``; the folder that was used last is offered again."""

    def __init__(self, window: QWidget, context: UiContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._state = context.window_state

    def ask_file(self, shape: str, name: str, then: Callable[[str], None]) -> QFileDialog:
        """Ask where to save labels as ``shape`` (pdf, zpl, epl, png), then call with the path."""
        dialog = QFileDialog(self._window, self.tr("Save labels"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            "pdf": self.tr("PDF files (*.pdf)"),
            "zpl": self.tr("ZPL files (*.zpl)"),
            "epl": self.tr("EPL files (*.epl)"),
            "png": self.tr("PNG pictures (*.png)"),
        }
        dialog.setNameFilter(filters[shape])
        dialog.setDefaultSuffix(shape)
        dialog.selectFile(f"{name}.{shape}")
        return self._opened(dialog, then)

    def ask_items_file(self, then: Callable[[str], None]) -> QFileDialog:
        """Ask for an items file, then call with its path."""
        dialog = QFileDialog(self._window, self.tr("Import an items file"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Items files (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        return self._opened(dialog, then)

    def ask_printer(self, order: LabelOrder, then: Callable[[QPrinter], None]) -> QDialog:
        """Open the system's print dialog with the exact page of the medium, then call with the printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only when it is wanted

        from fba_client.ui.labels.printing import set_up_printer  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up_printer(printer, order.job.sheet, order.job.dpi, order.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: then(printer))
        QDialog.open(dialog)  # QPrintDialog's own open() wants a slot by its name
        return dialog

    def open_printers(self, then: Callable[[], None]) -> QDialog:
        """Open the printers that are set up, and where there is none the form of the first one; ``then`` is called
        after each change to them."""
        from fba_client.ui.labels.printers.dialog import PrintersDialog  # noqa: PLC0415 - only when it is wanted

        dialog = PrintersDialog(self._context, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printers_changed.connect(then)
        dialog.open()
        if not printers(self._context.desk.workspace):
            dialog.add()
        return dialog

    def ask_own_size(self, like: Sheet, then: Callable[[Sheet], None]) -> QDialog:
        """Ask for a medium of the person's own, beginning with ``like``, then call with it."""
        from fba_client.ui.labels.printers.own_media import OwnMediaDialog  # noqa: PLC0415 - only when it is wanted

        dialog = OwnMediaDialog(self._context, self._window, like=like)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(then)
        dialog.open()
        return dialog

    def edit_design(self, design_id: str, then: Callable[[str], None]) -> QDialog:
        """Open the editor with the design of that id ('' a new one); ``then`` is called after each save."""
        from fba_client.ui.labels.designs.editor import DesignEditor  # noqa: PLC0415 - only when it is wanted

        dialog = DesignEditor(self._context, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(then)
        dialog.open_design(design_id)
        dialog.open()
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
