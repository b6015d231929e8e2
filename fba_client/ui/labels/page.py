"""The Labels page: which labels, on what, on which printer; a true preview; one click prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fba_client.errors import Cancelled, LabelDoesNotFit, LabelDoesNotRead, UserInputError
from fba_client.labels.setting.fonts import FontBook
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.labels.dialogs import LabelDialogs
from fba_client.ui.labels.dispatch import Dispatcher
from fba_client.ui.labels.job_options import JobOptions
from fba_client.ui.labels.memory import LabelMemory
from fba_client.ui.labels.mode_list import ModeList
from fba_client.ui.labels.mode_stack import ModeStack
from fba_client.ui.labels.outcome import Outcome
from fba_client.ui.labels.output import LabelOutput, Sent
from fba_client.ui.labels.page_body import PageBody
from fba_client.ui.labels.page_head import PageHead
from fba_client.ui.labels.plan_view import PlanView, Then
from fba_client.ui.labels.planner import Asked, Planner
from fba_client.ui.labels.preview_panel import PreviewPanel
from fba_client.ui.labels.print_setup import PrintSetup
from fba_client.ui.labels.resume_bar import ResumeBar
from fba_client.ui.labels.source import LabelSource
from fba_client.ui.page import Page
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.tab_order import tab_through

_OTHERS_KEY = "Ctrl+Shift+P"
_NEWS_MS = 150  # a scan a second must not make every page read its stores for each label


class LabelsPage(Page):
    """Labels of every kind. ``open_at({"mode": "items", ...})`` turns to a mode, which documents the other keys; with
    ``"print": True`` its labels are printed as soon as they are there."""

    page_id: ClassVar[str] = "labels"

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        book: FontBook | None = None,
        in_steps: bool = False,
    ) -> None:
        self._book = book or FontBook()
        super().__init__(context, parent, in_steps=in_steps)

    def _build(self) -> Iterator[None]:
        context = self.context
        self._began_at: int | None = None  # where the labels that went out last began on their sheet
        self.memory = LabelMemory(context.window_state)
        self.head = PageHead(self.title(), context.theme)
        yield
        self.options = JobOptions(context.theme)
        yield
        self.preview_panel = PreviewPanel(self._book, context.tasks, context.theme)
        yield
        self.resume_bar = ResumeBar(context)
        yield
        self.output = LabelOutput(context, self._book, self)
        self.dialogs = LabelDialogs(self, context)
        yield
        self.setup = PrintSetup(context, self.memory, self.head.printer_box, self.options, self)
        yield
        self.dispatcher = Dispatcher(context, self._book, self.output, self.setup, self.dialogs, self)
        self.outcome = Outcome(context.messages, self.dispatcher.send_again, self)
        self.planner = Planner(context, self._book, self._ask, self)
        self.mode_list = ModeList(context, self)
        self.modes = ModeStack(self.mode_list.modes())
        yield
        self.plan_view = PlanView(self.planner, self.modes, self.setup, self.preview_panel, self)
        self.body = PageBody(self.modes, self.options, self.preview_panel, context.window_state, self)
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        yield
        self._lay_out()
        self._connect()
        yield
        yield from self.modes.make(self.memory.mode())
        self.modes.turn_to(self.memory.mode())
        yield
        context.tasks.run(self, lambda _cancel: self._book.prepare(), lambda _none: None, key="fonts")

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what was asked for."""
        return not self.planner.is_waiting and not self._news.isActive() and self.context.tasks.is_idle

    def title(self) -> str:
        return self.tr("Labels")

    def refresh(self, changed: frozenset[Changed]) -> None:
        for source in self.modes.made_sources:
            source.refresh(changed)
        if Changed.DOCUMENTS in changed:
            self.resume_bar.reload()

    def take_focus(self) -> None:
        self.modes.source.take_focus()

    def open_at(self, argument: object) -> None:
        if not isinstance(argument, Mapping):
            return
        source = self.modes.turn_to(_mode_of(argument))
        source.open_with(argument)
        self.setup.forget_copies()
        self.setup.offer_position()
        if argument.get("print"):
            self.print_labels()

    def prepare_for(self, argument: object) -> Iterator[None]:
        if isinstance(argument, Mapping):
            yield from self.modes.make(_mode_of(argument))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resume_bar.reload()

    def print_labels(self) -> None:
        """Print on the chosen printer, or ask for one."""
        self._do(self.dispatcher.send, self.tr("Print the others"))

    def do_with_others(self) -> None:
        """Do what was asked for last, without the lines that cannot be printed."""
        self._when_ready(self._done_with_others, others=True)

    def save_as(self, shape: str) -> None:
        """Ask where to, then save as pdf, zpl, epl or png."""
        words = self.tr("Save the others…")
        self._do(lambda order: self.dispatcher.save(order, shape, self.modes.source.file_name()), words)

    def save_to(self, name: str, shape: str = "") -> None:
        """Save the labels to a file, in the form that its ending means."""
        self._when_ready(lambda order: self.dispatcher.save_to(order, name, shape))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self.head)
        layout.addWidget(self.resume_bar)
        layout.addWidget(self.body, 1)
        tab_through(self.head, self.resume_bar, self.modes.tab_bar, self.options, self.preview_panel)

    def _connect(self) -> None:
        self._add_keys()
        self.head.print_wanted.connect(self.print_labels)
        self.head.save_wanted.connect(self.save_as)
        self.head.stop_wanted.connect(self._stop)
        self.head.printer_box.set_up_wanted.connect(lambda: self.dialogs.open_printers(self.setup.reload_printers))
        self.options.own_size_wanted.connect(
            lambda: self.dialogs.ask_own_size(self.options.sheet, self.setup.choose_media)
        )
        self.setup.changed.connect(self.plan_view.outdate)
        self.preview_panel.preview.position_chosen.connect(self.options.set_position)
        self.preview_panel.preview.drawing.connect(self.planner.rest)
        self.preview_panel.others_wanted.connect(self.do_with_others)
        self.outcome.faulty_wanted.connect(self.plan_view.show_first_fault)
        self.outcome.rest_wanted.connect(self.plan_view.keep_left_out)
        self.modes.made.connect(self._on_made)
        self.modes.turned.connect(self._on_turned)
        self.plan_view.summary_changed.connect(self.head.header.set_subtitle)
        self.mode_list.items_file_wanted.connect(self.dialogs.ask_items_file)
        self.mode_list.design_wanted.connect(self.dialogs.edit_design)
        self.mode_list.run_wanted.connect(self.dispatcher.reprint)
        self.mode_list.mode_wanted.connect(self.open_at)
        self.mode_list.shipments_wanted.connect(lambda: self.navigation_requested.emit("shipments", None))
        self.resume_bar.resume_wanted.connect(self.dispatcher.resume)
        self.resume_bar.left.connect(self.take_focus)
        self.output.busy_changed.connect(self.head.show_busy)
        self.output.busy_changed.connect(self.resume_bar.show_busy)
        self.output.progressed.connect(self.head.show_progress)
        self.dispatcher.ended.connect(self._on_ended)
        self.dispatcher.failed.connect(self._on_failed)
        self.output.ended.connect(self._news.start)
        self.output.failed.connect(self._news.start)
        self._news.timeout.connect(self._tell_news)

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        for key, words, action in (
            (QKeySequence(keys.Print), self.tr("Labels: print"), self.print_labels),
            (QKeySequence(_OTHERS_KEY), self.tr("Labels: print without the faulty lines"), self.do_with_others),
            (QKeySequence(keys.Save), self.tr("Labels: save as PDF"), lambda: self.save_as("pdf")),
            (QKeySequence(keys.Find), self.tr("Labels: search"), self.take_focus),
            (QKeySequence("Ctrl+Tab"), self.tr("Labels: next tab"), lambda: self.modes.turn_by(1)),
            (QKeySequence("Ctrl+Shift+Tab"), self.tr("Labels: previous tab"), lambda: self.modes.turn_by(-1)),
        ):
            shortcut = QShortcut(key, self, action)
            shortcut.setWhatsThis(words)

    def _ask(self) -> Asked:
        return self.modes.source.request(), self.setup.choices()

    def _do(self, then: Then, words_for_others: str) -> None:
        self._offer_others(then, words_for_others)
        self._when_ready(then)

    def _offer_others(self, then: Then, words: str) -> None:
        self._done_with_others = then
        self.preview_panel.offer_others(words, _OTHERS_KEY)

    def _when_ready(self, then: Then, *, others: bool = False) -> None:
        if not self.output.is_busy and self.modes.source.is_printable:
            self.plan_view.when_ready(then, others=others)

    def _on_made(self, source: LabelSource) -> None:
        source.changed.connect(lambda: self._on_source_changed(source))
        source.setting_changed.connect(lambda: self._on_setting_changed(source))
        source.not_here.connect(self.plan_view.forget_wish)
        source.media_wanted.connect(lambda sheet_id: self._on_media_wanted(source, sheet_id))
        source.print_now.connect(lambda request: self.dispatcher.print_at_once(request, source.show_printed))

    def _on_turned(self, source: LabelSource) -> None:
        self.memory.keep_mode(source.mode)
        self.head.show_printable(source.is_printable)
        self.body.show_printable(source.is_printable)
        self._offer_others(self.dispatcher.send, self.tr("Print the others"))
        if source.is_printable:
            self.setup.enter(source)
            self.plan_view.clear()
        else:
            self.head.header.set_subtitle(source.summary())
        if self.isVisible():
            source.take_focus()

    def _on_source_changed(self, source: LabelSource) -> None:
        if source is self.modes.source:
            self._go_on_with_sheet()
            self.plan_view.outdate()

    def _go_on_with_sheet(self) -> None:
        """Let the next labels begin behind those that used the sheet up to there, unless the person said where."""
        if self._began_at == self.setup.choices().skip:
            self.setup.offer_position()
        self._began_at = None

    def _on_setting_changed(self, source: LabelSource) -> None:
        if source is self.modes.source:
            self.setup.enter(source)
            self.preview_panel.preview.show_page(0)
            self.plan_view.outdate()

    def _on_media_wanted(self, source: LabelSource, sheet_id: str) -> None:
        if source is self.modes.source:
            self.setup.want_media(sheet_id)

    def _stop(self) -> None:
        self.head.show_stopping()
        self.output.stop()

    def _on_ended(self, sent: Sent) -> None:
        source = self.modes.source
        self.outcome.tell(sent, can_keep_rest=source.can_keep_only)
        if source.is_printable:
            self.setup.keep()
            source.remember(self.setup.choices())
            self._began_at = sent.order.job.skip
            if sent.printer:
                self._go_on_with_sheet()  # what was saved may be saved once more as it is

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserInputError) and self.modes.source.is_printable:
            self.modes.source.show_error(error)
            if isinstance(error, LabelDoesNotFit | LabelDoesNotRead):
                self.plan_view.show_refused(error)
        elif isinstance(error, Cancelled):
            self.outcome.tell_stopped(error)
        else:
            self.context.messages.show_error(error)

    def _tell_news(self) -> None:
        self.context.changed({Changed.DOCUMENTS})


def _mode_of(argument: Mapping[object, object]) -> str:
    return str(argument.get("mode", "items"))
