"""The printers that are set up: one is added, changed, tried, calibrated, taken out (and put back)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fba_client.errors import FbaClientError
from fba_client.labels.media.library import all_sheets, find_sheet
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.test_page import TestPage
from fba_client.printers.discovery import system_printers
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration, is_calibrated, printers
from fba_client.services.printing.printers import (
    delete_printer,
    duplicate_printer,
    save_printer,
    set_default,
    unused_name,
)
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.calibration_wizard import CalibrationWizard
from fba_client.ui.labels.printers.list_model import Column, PrintersModel
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.setup import NEW, Discover, PrinterSetup
from fba_client.ui.messages import Messages
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.floating import Floating
from fba_client.ui.widgets.message_bar import MessageBar
from fba_client.ui.widgets.roles import set_role, text_label


class PrintersDialog(QDialog):
    """The list with its actions; ``printers_changed`` comes after each change to a printer or what was measured."""

    printers_changed = Signal()

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        pages: PagePrinter | None = None,
        discover: Discover = system_printers,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Printers"))
        self._context = context
        self._discover = discover
        self.pages = pages or PagePrinter(context, self)
        self.messages = Messages(self)  # the window's own bar lies below this dialog
        self.model = PrintersModel(self)
        self.table = self._make_table()
        self.empty = EmptyState(
            context.theme.icon("print"),
            self.tr("No printer is set up yet"),
            self.tr("Set a printer up once, with what is in it, and labels are printed with one click."),
            self.tr("Set up a printer"),
        )
        self.stack = QStackedWidget()
        self.buttons = self._make_buttons()
        self._lay_out()
        self._connect()
        self.reload()

    def chosen(self) -> Printer | None:
        """The printer whose row is current."""
        row = self.table.currentIndex().row()
        return self.model.printers[row] if 0 <= row < len(self.model.printers) else None

    def reload(self, choose: str = "") -> None:
        """Show the printers as they are kept; the row of that id, or the one that was current, is chosen."""
        before = self.chosen()
        wanted = choose or (before.id if before is not None else "")
        workspace = self._context.desk.workspace
        kept = printers(workspace)
        titles = {sheet.id: sheet_title(sheet) for sheet in all_sheets(self._context.desk.folder.sheets).values()}
        titles |= {printer.media: self._title(printer.media) for printer in kept if printer.media not in titles}
        measured = frozenset(one.id for one in kept if is_calibrated(workspace, one.id, one.media))
        self.model.show_printers(kept, titles, measured)
        row = next((row for row, printer in enumerate(kept) if printer.id == wanted), 0)
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.stack.setCurrentWidget(self.table if kept else self.empty)
        self._show_actions()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Printers that are set up"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(Theme.ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _make_buttons(self) -> dict[str, QPushButton]:
        icon = self._context.theme.icon
        return {
            "add": QPushButton(icon("plus"), self.tr("&Add…")),
            "edit": QPushButton(icon("edit"), self.tr("&Edit…")),
            "calibrate": QPushButton(icon("fit-width"), self.tr("&Calibrate…")),
            "test": QPushButton(icon("print"), self.tr("Print a &test page")),
            "default": QPushButton(icon("pin"), self.tr("Make &default")),
            "duplicate": QPushButton(icon("copy"), self.tr("D&uplicate")),
            "remove": QPushButton(icon("trash"), self.tr("&Remove")),
        }

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        side = QVBoxLayout()
        side.setSpacing(Theme.SPACE_S)
        for button in self.buttons.values():
            button.setAutoDefault(False)
            side.addWidget(button)
        set_role(self.buttons["remove"], "danger")
        side.addStretch()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        side.addWidget(close)
        body = QHBoxLayout()
        body.setSpacing(Theme.SPACE_M)
        body.addWidget(self.stack, 1)
        body.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        column.setSpacing(Theme.SPACE_M)
        hint = self.tr("Each printer keeps what is in it, its resolution, and what was measured on it.")
        column.addWidget(text_label(hint, "muted", wrap=True))
        column.addLayout(body, 1)
        Floating(MessageBar(self.messages, self._context.theme, self), self.stack)
        self.resize(1080, 480)

    def _connect(self) -> None:
        actions: dict[str, Callable[[], None]] = {
            "add": self.add,
            "edit": self._edit,
            "calibrate": self._calibrate,
            "test": self._print_test_page,
            "default": self._make_default,
            "duplicate": self._duplicate,
            "remove": self._remove,
        }
        for name, action in actions.items():
            self.buttons[name].clicked.connect(action)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._remove)
        self.table.activated.connect(self._edit)
        self.table.selectionModel().currentRowChanged.connect(self._show_actions)
        self.empty.action_triggered.connect(self.add)
        self.pages.busy_changed.connect(self._show_actions)
        self.pages.printed.connect(self._on_printed)
        self.pages.failed.connect(self.messages.show_error)

    @Slot()
    def add(self) -> None:
        """Set up a new printer."""
        self._open_setup(NEW)

    @Slot()
    def _edit(self) -> None:
        printer = self.chosen()
        if printer is not None:
            self._open_setup(printer)

    def _open_setup(self, printer: Printer) -> None:
        dialog = PrinterSetup(self._context, self, printer=printer, discover=self._discover)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    @Slot()
    def _calibrate(self) -> None:
        printer = self.chosen()
        sheet = self._sheet_of(printer)
        if printer is None or sheet is None:
            return
        wizard = CalibrationWizard(self._context, printer, sheet, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.calibrated.connect(self._on_changed)
        wizard.open()

    def _sheet_of(self, printer: Printer | None) -> Sheet | None:
        """What is in a printer; None, which is told, when there is no such medium any more."""
        try:
            return find_sheet(printer.media, self._context.desk.folder.sheets) if printer is not None else None
        except FbaClientError as error:
            self.messages.show_error(error)
            return None

    @Slot()
    def _print_test_page(self) -> None:
        printer = self.chosen()
        sheet = self._sheet_of(printer)
        if printer is None or sheet is None:
            return
        found = calibration(self._context.desk.workspace, printer.id, sheet.id)
        self.pages.print_page(TestPage(sheet, printer.name, found), sheet, printer, self.tr("Test page"))

    @Slot()
    def _make_default(self) -> None:
        printer = self.chosen()
        if printer is not None:
            set_default(self._context.desk, printer.id)
            self._on_changed()

    @Slot()
    def _duplicate(self) -> None:
        printer = self.chosen()
        if printer is None:
            return
        try:
            twin = duplicate_printer(self._context.desk, printer, unused_name(self._context.desk, printer.name))
        except FbaClientError as error:
            self.messages.show_error(error)
            return
        self._on_saved(twin)

    @Slot()
    def _remove(self) -> None:
        printer = self.chosen()
        if printer is None:
            return
        delete_printer(self._context.desk, printer.id)
        self._on_changed()
        self.messages.show_info(
            self.tr("“{0}” was taken out.").format(printer.name), self.tr("Undo"), lambda: self._put_back(printer)
        )

    def _put_back(self, printer: Printer) -> None:
        try:
            self._on_saved(save_printer(self._context.desk, printer))
        except FbaClientError as error:
            self.messages.show_error(error)

    @Slot(object)
    def _on_saved(self, printer: Printer) -> None:
        self.reload(printer.id)
        self.printers_changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.reload()
        self.printers_changed.emit()

    @Slot(str)
    def _on_printed(self, name: str) -> None:
        self.messages.show_info(self.tr("A test page was sent to {0}.").format(name))

    @Slot()
    def _show_actions(self) -> None:
        printer = self.chosen()
        for name, button in self.buttons.items():
            button.setEnabled(printer is not None or name == "add")
        self.buttons["test"].setEnabled(printer is not None and not self.pages.is_busy)
        self.buttons["default"].setEnabled(printer is not None and not printer.is_default)

    def _title(self, sheet_id: str) -> str:
        try:
            return sheet_title(find_sheet(sheet_id, self._context.desk.folder.sheets))
        except FbaClientError:  # told in its row
            return ""
