"""The set-up of one printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.errors import FbaClientError, LabelError
from fba_client.labels.media.library import all_sheets, find_sheet
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.test_page import TestPage
from fba_client.printers.discovery import Found, system_printers
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration, printers
from fba_client.services.printing.printers import PrinterFault, printer_faults, save_printer, tidied
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.setup_form import PrinterForm
from fba_client.ui.labels.printers.state_line import StateLine
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role

Discover = Callable[[], tuple[Found, ...]]
NEW = Printer("", "", media="Thermal_57x32")


class PrinterSetup(QDialog):
    """Sets ``printer`` up, or a new one; ``saved`` has it as it is kept. ``discover`` finds the system's printers."""

    saved = Signal(object)

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        printer: Printer = NEW,
        pages: PagePrinter | None = None,
        discover: Discover = system_printers,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Set up {0}").format(printer.name) if printer.id else self.tr("New printer"))
        self._is_checked = False  # faults show from the first wish to save on, not while the form is still empty
        self.pages = pages or PagePrinter(context, self)
        self.form = PrinterForm()
        self.form.media.show_sheets(all_sheets(context.desk.folder.sheets))
        self.form.show_printer(printer, self._sheet(printer.media))
        self.state = StateLine()
        self.test = QPushButton(context.theme.icon("print"), self.tr("Print a &test page"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        context.tasks.run(self, lambda _cancel: discover(), self.form.offer_printers, key="discover")

    def _lay_out(self) -> None:
        set_role(self.buttons.button(QDialogButtonBox.StandardButton.Save), "primary")
        self.test.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.test)
        foot.addWidget(self.buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        column.setSpacing(Theme.SPACE_M)
        column.addWidget(self.form)
        column.addStretch()
        column.addWidget(self.state)
        column.addLayout(foot)
        self.resize(560, 600)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.own_size_wanted.connect(self._ask_own_size)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.test.clicked.connect(self._print_test_page)
        self.pages.busy_changed.connect(self._on_busy)
        self.pages.printed.connect(self._on_printed)
        self.pages.failed.connect(self._on_failed)

    def faults(self) -> list[PrinterFault]:
        """What is wrong with the printer as it stands in the fields."""
        typed = tidied(self.form.typed())
        others = [other for other in printers(self._context.desk.workspace) if other.id != typed.id]
        return printer_faults(typed, others, self._context.desk)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pages.cancel()
        super().closeEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        if self._is_checked:
            self.form.show_faults(self.faults())

    def _check(self, *, needs_name: bool) -> bool:
        self._is_checked = True
        faults = [fault for fault in self.faults() if needs_name or fault.field != "name"]
        self.form.show_faults(faults)
        self.form.focus_fault()
        return not faults

    @Slot()
    def _save(self) -> None:
        if not self._check(needs_name=True):
            return
        try:
            kept = save_printer(self._context.desk, self.form.typed())
        except FbaClientError as error:
            self._on_failed(error)
            return
        self.saved.emit(kept)
        self.accept()

    @Slot()
    def _print_test_page(self) -> None:
        if not self._check(needs_name=False):
            return
        typed = tidied(self.form.typed())
        sheet = self.form.media.sheet()
        if sheet is not None:
            named = replace(typed, name=typed.name or typed.address)
            found = calibration(self._context.desk.workspace, typed.id, sheet.id)
            self.pages.print_page(TestPage(sheet, named.name, found), sheet, named, self.tr("Test page"))

    @Slot()
    def _ask_own_size(self) -> None:
        dialog = OwnMediaDialog(self._context, self, like=self.form.media.sheet())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._take_sheet)
        dialog.open()

    @Slot(object)
    def _take_sheet(self, sheet: Sheet) -> None:
        self.form.media.show_sheets(all_sheets(self._context.desk.folder.sheets))
        self.form.media.choose(sheet)
        self._on_edited()

    def _sheet(self, sheet_id: str) -> Sheet | None:
        try:
            return find_sheet(sheet_id, self._context.desk.folder.sheets)
        except LabelError:  # a medium of one's own that is gone: the person chooses another one
            return None

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.test.setEnabled(not busy)
        if busy:
            self.state.say(self.tr("Printing…"))

    @Slot(str)
    def _on_printed(self, name: str) -> None:
        self.state.say(self.tr("A test page was sent to {0}.").format(name), "good")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.state.show_failure(error, self._context.messages)
