"""Calibrating one printer on one medium: print the ruler page, type what was measured, look, keep."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fba_client.errors import FbaClientError, LabelError
from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.ruler import RulerPage
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.test_page import TestPage
from fba_client.printers.printer import Printer
from fba_client.queries.printers import calibration, is_calibrated
from fba_client.services.printing.printers import forget_calibration, save_calibration
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text
from fba_client.ui.labels.printers.measuring import Measuring
from fba_client.ui.labels.printers.page_printing import PagePrinter
from fba_client.ui.labels.printers.ruler_drawing import RulerDrawing
from fba_client.ui.labels.printers.sheet_drawing import SheetDrawing
from fba_client.ui.labels.printers.state_line import StateLine
from fba_client.ui.labels.printers.words import calibration_words, mm_words
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

PRINT, MEASURE, LOOK = range(3)


class CalibrationWizard(QDialog):
    """Three steps; ``calibrated`` says that something was kept or forgotten."""

    calibrated = Signal()

    def __init__(
        self,
        context: UiContext,
        printer: Printer,
        sheet: Sheet,
        parent: QWidget | None = None,
        *,
        pages: PagePrinter | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._printer = printer
        self._sheet = sheet
        self._found = UNCALIBRATED
        self.setWindowTitle(self.tr("Calibrate {0}").format(printer.name))
        self.pages = pages or PagePrinter(context, self)
        self.heading = text_label("", "heading")
        self.measuring = Measuring(sheet)
        self.words = text_label("", "", wrap=True, selectable=True)
        self.warning = text_label("", "small", wrap=True)
        self.drawing = SheetDrawing()
        self.state = StateLine()
        self.print_ruler = QPushButton(context.theme.icon("print"), self.tr("&Print the ruler page"))
        self.print_test = QPushButton(context.theme.icon("print"), self.tr("Print a &test page"))
        self.forget = QPushButton(self.tr("&Forget the calibration"))
        self.back = QPushButton(self.tr("&Go back"))
        self.forth = QPushButton()
        self.steps = QStackedWidget()
        self._lay_out()
        self._connect()
        self._go(PRINT)

    @property
    def step(self) -> int:
        """The step that shows: PRINT, MEASURE or LOOK."""
        return self.steps.currentIndex()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pages.cancel()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        for page in (self._first_step(), self.measuring, self._last_step()):
            self.steps.addWidget(page)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (self.print_ruler, self.print_test, self.forget, self.back, cancel):
            button.setAutoDefault(False)
        self.forth.setDefault(True)
        set_role(self.forth, "primary")
        foot = QHBoxLayout()
        foot.setSpacing(Theme.SPACE_S)
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        column.setSpacing(Theme.SPACE_M)
        column.addWidget(self.heading)
        column.addWidget(text_label(f"{self._printer.name} · {sheet_title(self._sheet)}", "muted"))
        column.addWidget(self.steps, 1)
        column.addWidget(self.state)
        column.addLayout(foot)
        self.resize(820, 560)

    def _first_step(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(Theme.SPACE_M)
        texts = [
            self.tr("Put the paper into the printer as always. Plain paper of the same size will do for a sheet."),
            self.tr("The ruler page has two lines, A and B, and two bars, C and D. You measure them in the next step."),
            self.tr("If the printer's settings ask, choose “actual size” or 100%: a scaled page cannot be mended."),
        ]
        if is_calibrated(self._context.desk.workspace, self._printer.id, self._sheet.id):
            kept = calibration(self._context.desk.workspace, self._printer.id, self._sheet.id)
            texts.append(self.tr("Kept so far: {0}").format(calibration_words(kept)))
        else:
            self.forget.hide()
        for text in texts:
            column.addWidget(text_label(text, "", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self.print_ruler)
        row.addWidget(self.forget)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return _beside(column, RulerDrawing(self._sheet))

    def _last_step(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(Theme.SPACE_M)
        left.addWidget(self.words)
        left.addWidget(self.warning)
        left.addWidget(text_label(self.tr("Dashed: where labels would be printed without it."), "small", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.print_test)
        row.addStretch()
        left.addLayout(row)
        left.addStretch()
        set_style_property(self.warning, "ink", "warning")
        return _beside(left, self.drawing)

    def _connect(self) -> None:
        self.print_ruler.clicked.connect(self._print_ruler_page)
        self.print_test.clicked.connect(self._print_test_page)
        self.forget.clicked.connect(self._forget)
        self.back.clicked.connect(self._go_back)
        self.forth.clicked.connect(self._go_on)
        self.measuring.edited.connect(self._on_measured)
        self.pages.busy_changed.connect(self._on_busy)
        self.pages.printed.connect(self._on_printed)
        self.pages.failed.connect(self._on_failed)

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.heading.setText(
            (self.tr("1. Print the ruler page"), self.tr("2. Measure it"), self.tr("3. Try and keep"))[step]
        )
        self.back.setVisible(step > PRINT)
        self.forth.setText(self.tr("&Keep") if step == LOOK else self.tr("&Next"))
        self.state.say("")
        if step == MEASURE:
            self.measuring.boxes["across"].setFocus()
            self.measuring.boxes["across"].selectAll()

    @Slot()
    def _go_back(self) -> None:
        self._go(self.step - 1)

    @Slot()
    def _go_on(self) -> None:
        if self.step == PRINT:
            self._go(MEASURE)
        elif self.step == MEASURE:
            self._take_measures()
        else:
            self._keep()

    def _take_measures(self) -> None:
        try:
            found = self.measuring.found()
        except LabelError as error:
            self.state.say(advice_text(error), "bad")
            return
        self._show_found(found)
        self._go(LOOK)

    def _show_found(self, found: Calibration) -> None:
        self._found = found
        self.words.setText(calibration_words(found))
        self.drawing.show_sheet(self._sheet, found)
        held = max(self._sheet.held_back_um(found))
        words = self.tr(
            "The labels reach the edge of the paper: some stay {0} short of their place. Set the rest at the printer "
            "(its guides, or its own offset)."
        ).format(mm_words(held))
        self.warning.setText(words if held else "")
        self.warning.setVisible(bool(held))

    @Slot()
    def _keep(self) -> None:
        try:
            save_calibration(self._context.desk, self._printer.id, self._sheet.id, self._found)
        except FbaClientError as error:
            self._on_failed(error)
            return
        self.calibrated.emit()
        self.accept()

    @Slot()
    def _forget(self) -> None:
        forget_calibration(self._context.desk, self._printer.id, self._sheet.id)
        self.calibrated.emit()
        self.accept()

    @Slot()
    def _print_ruler_page(self) -> None:
        page = RulerPage(self._sheet, self._printer.name)
        self.pages.print_page(page, self._sheet, self._printer, self.tr("Ruler page"))

    @Slot()
    def _print_test_page(self) -> None:
        page = TestPage(self._sheet, self._printer.name, self._found)
        self.pages.print_page(page, self._sheet, self._printer, self.tr("Test page"))

    @Slot()
    def _on_measured(self) -> None:
        self.state.say("")

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        for button in (self.print_ruler, self.print_test):
            button.setEnabled(not busy)
        if busy:
            self.state.say(self.tr("Printing…"))

    @Slot(str)
    def _on_printed(self, name: str) -> None:
        self.state.say(self.tr("The page was sent to {0}.").format(name), "good")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.state.show_failure(error, self._context.messages)


def _beside(left: QVBoxLayout, drawing: QWidget) -> QWidget:
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(Theme.SPACE_L)
    columns.addLayout(left, 3)
    columns.addWidget(drawing, 2)
    return page
