"""The Labels page: which SKUs, how many, on what; a true preview; save as PDF or print."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.labels import recent_prints, start_position
from fba_client.services.label_lines import ItemPlan, cannot_be_labelled, plan_item_labels
from fba_client.services.labels import forget_position
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import error_text
from fba_client.ui.labels.dialogs import LabelDialogs
from fba_client.ui.labels.lines_panel import LinesPanel
from fba_client.ui.labels.options import LabelOptions
from fba_client.ui.labels.output import Ended, LabelOutput
from fba_client.ui.labels.preview_panel import PreviewPanel
from fba_client.ui.page import Page
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import card, set_role

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PLAN_DELAY_MS = 60


class LabelsPage(Page):
    """Item labels for any list of SKUs. ``open_at({"lines": [ItemLine, ...]})`` takes a list over from another page."""

    page_id: ClassVar[str] = "labels"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._book = FontBook()
        self._plan: ItemPlan | None = None
        self.lines = LinesPanel(context)
        self.options = LabelOptions(context.desk.settings.labels, context.theme)
        self.preview_panel = PreviewPanel(self._book, context.theme)
        self.output = LabelOutput(context, self._book, self)
        self.dialogs = LabelDialogs(self, context.window_state)
        self.header = PageHeader(self.title())
        self.save_button = QPushButton(context.theme.icon("save", "on_accent"), self.tr("Save PDF…"))
        self.print_button = QPushButton(context.theme.icon("print"), self.tr("Print…"))
        self.cancel_button = QPushButton(self.tr("Stop"))
        self.progress = QProgressBar()
        self._plan_timer = QTimer(self)
        self._lay_out()
        self._connect()
        self._offer_position()
        self._show_plan(None)
        context.tasks.run(self, lambda _cancel: self._book.prepare(), lambda _none: None, key="fonts")

    def title(self) -> str:
        return self.tr("Labels")

    def refresh(self, changed: frozenset[Changed]) -> None:
        if changed & {Changed.INVENTORY, Changed.PLANS}:
            self._plan_timer.start()
        if Changed.DOCUMENTS in changed:
            self._load_recent()

    def take_focus(self) -> None:
        self.lines.field.setFocus()  # a scanner types into what has the keyboard

    def open_at(self, argument: object) -> None:
        lines = argument.get("lines") if isinstance(argument, dict) else None
        taken = tuple(line for line in lines or () if isinstance(line, ItemLine) and line.quantity > 0)
        if not taken:
            return
        had_lines = bool(self.lines.model.lines)
        self.lines.tabs.setCurrentIndex(0)
        self.lines.model.change(taken, self.tr("take over %n line(s)", "", len(taken)))
        self._offer_position()
        if had_lines:
            text = self.tr("The list that was here has been replaced.")
            self.context.messages.show_info(text, self.tr("Undo"), self.lines.model.undo_stack.undo)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load_recent()
        if not self.lines.model.lines:
            self._offer_position()

    def save_pdf(self) -> None:
        """Ask where to, then save."""
        if self._is_ready():
            self.dialogs.ask_pdf(self.save_to)

    def save_to(self, name: str) -> None:
        """Save the labels of the list to a file."""
        path = Path(name)
        self.dialogs.remember_folder(path)
        self.output.save(self.lines.model.lines, self.options.choices(), path)

    def print_labels(self) -> None:
        """Ask for a printer, then print."""
        if self._is_ready():
            self.dialogs.ask_printer(self.options.choices(), self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print the labels of the list."""
        self.output.print_on(printer, self.lines.model.lines, self.options.choices())

    def import_file(self) -> None:
        """Ask for an items file and add its lines."""
        self.dialogs.ask_items_file(self.lines.import_from)

    def _lay_out(self) -> None:
        set_role(self.save_button, "primary")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(140)
        self.progress.setAccessibleName(self.tr("Progress"))
        for widget in (self.progress, self.cancel_button, self.print_button, self.save_button):
            self.header.add_action(widget)
        right = card()
        right_layout = QVBoxLayout(right)
        right_layout.setContentsMargins(Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M)
        right_layout.setSpacing(Theme.SPACE_M)
        right_layout.addWidget(self.options)
        right_layout.addWidget(self.preview_panel, 1)
        left = card()
        left_layout = QHBoxLayout(left)
        left_layout.setContentsMargins(Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M)
        left_layout.addWidget(self.lines)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(Theme.SPACE_M)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([600, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self.header)
        layout.addWidget(splitter, 1)
        self._show_busy(False)

    def _connect(self) -> None:
        for keys, action in (
            (QKeySequence.StandardKey.Save, self.save_pdf),
            (QKeySequence.StandardKey.Print, self.print_labels),
            (QKeySequence.StandardKey.Find, self.lines.field.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, action)
        self.save_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.print_labels)
        self.cancel_button.clicked.connect(self.output.cancel)
        self.lines.import_wanted.connect(self.import_file)
        self.lines.model.lines_changed.connect(self._on_lines_changed)
        self.options.sheet_chosen.connect(self._offer_position)
        self.options.changed.connect(self._plan_later)
        self.options.new_sheet_wanted.connect(self._start_new_sheet)
        self.preview_panel.preview.position_chosen.connect(self.options.set_position)
        self.output.busy_changed.connect(self._show_busy)
        self.output.progressed.connect(self._show_progress)
        self.output.ended.connect(self._on_ended)
        self.output.failed.connect(self._on_failed)
        self._plan_timer.setSingleShot(True)
        self._plan_timer.setInterval(_PLAN_DELAY_MS)
        self._plan_timer.timeout.connect(self._make_plan)

    def _plan_later(self) -> None:
        self._plan_timer.start()

    def _on_lines_changed(self) -> None:
        self._plan = None
        self._plan_timer.start()

    def _make_plan(self) -> None:
        lines, choices, desk, book = self.lines.model.lines, self.options.choices(), self.context.desk, self._book

        def work(cancel: threading.Event) -> ItemPlan:
            return plan_item_labels(
                desk,
                lines,
                sheet=choices.sheet.id,
                skip=choices.skip,
                dpi=choices.dpi,
                look=choices.look,
                book=book,
                cancel=cancel,
            )

        self.context.tasks.run(self, work, self._show_plan, key="plan")

    def _show_plan(self, plan: ItemPlan | None) -> None:
        self._plan = plan
        choices = self.options.choices()
        job = plan.job if plan is not None else None
        self.preview_panel.preview.show_job(job, choices.sheet, choices.skip)
        if plan is not None:
            self.lines.model.show_resolved(plan.lines)
        self.header.set_subtitle(self._summary(plan))

    def _summary(self, plan: ItemPlan | None) -> str:
        if plan is None or not plan.lines:
            return self.tr("Print FNSKU labels for any list of SKUs, online or not.")
        if plan.error is not None:
            return error_text(plan.error)
        parts = []
        if plan.job is not None:
            labels = self.tr("%n label(s)", "", plan.job.n_labels)
            sheets = self.tr("%n sheet(s)", "", plan.job.n_pages)
            template = self.tr("{0} on a roll") if plan.job.sheet.per_page == 1 else self.tr("{0} on {1}")
            parts.append(template.format(labels, sheets))
        if plan.faulty:
            parts.append(self.tr("%n line(s) cannot be printed", "", len(plan.faulty)))
        return " · ".join(parts)

    def _is_ready(self) -> bool:
        """Whether the list can be printed as it is; else say what is in the way."""
        if self.output.is_busy:
            return False
        plan = self._plan
        if not self.lines.model.lines:
            self.lines.field.setFocus()
            self.lines.show_fault(self.tr("Add a SKU first."))
            return False
        if plan is not None and plan.faulty:
            self.lines.tabs.setCurrentIndex(0)
            self.lines.table.selectRow(plan.faulty[0])
            self.lines.show_error(cannot_be_labelled([plan.lines[row] for row in plan.faulty]))
            return False
        if plan is not None and plan.error is not None:
            self.lines.show_error(plan.error)
            return False
        return True

    def _offer_position(self) -> None:
        """Start where the part-used sheet of this kind goes on."""
        sheet = self.options.choices().sheet
        position = start_position(self.context.desk.workspace, sheet.id)
        self.options.set_position(position if position < sheet.per_page else 0)
        self._plan_timer.start()

    def _start_new_sheet(self) -> None:
        forget_position(self.context.desk, self.options.choices().sheet.id)
        self.options.set_position(0)

    def _on_ended(self, ended: Ended) -> None:
        labels = self.tr("%n label(s)", "", ended.result.labels)
        self._load_recent()
        if ended.path is None:
            self.context.messages.show_info(self.tr("{0} sent to {1}.").format(labels, ended.printer))
            return
        url = QUrl.fromLocalFile(str(ended.path))
        text = self.tr("{0} saved as {1}.").format(labels, ended.path.name)
        self.context.messages.show_info(text, self.tr("Open"), lambda: _open(url))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserInputError):
            self.lines.show_error(error)
        else:
            self.context.messages.show_error(error)

    def _show_busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.save_button.setEnabled(not busy)
        self.print_button.setEnabled(not busy)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _load_recent(self) -> None:
        workspace = self.context.desk.workspace
        self.context.tasks.run(
            self, lambda _cancel: recent_prints(workspace), self.lines.recent.show_prints, key="recent"
        )


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
