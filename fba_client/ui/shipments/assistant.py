"""“New shipment”: six steps inside the page. It may be left at any of them; all that was done is saved."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.errors import DraftError
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text, phrase_text
from fba_client.ui.shipments.assistant_head import AssistantHead
from fba_client.ui.shipments.boxes_step import BoxesStep
from fba_client.ui.shipments.items_step import ItemsStep
from fba_client.ui.shipments.labels_step import LabelsStep
from fba_client.ui.shipments.placement_step import PlacementStep
from fba_client.ui.shipments.progress import blocked, furthest
from fba_client.ui.shipments.review_step import ReviewStep
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.step_bar import StepBar
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.shipments.transport_step import TransportStep
from fba_client.ui.stepwise import Stepwise
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import separator, set_role, text_label

_STEP_PAGES: tuple[type[StepPage], ...] = (ItemsStep, BoxesStep, PlacementStep, TransportStep, ReviewStep, LabelsStep)


class Assistant(Stepwise):
    """Draws one draft, from its session; ``closed`` when the person goes back to the list."""

    closed = Signal()
    duplicate_requested = Signal(str)
    delete_requested = Signal(str)
    navigation_requested = Signal(str, object)

    def __init__(
        self, context: UiContext, draft_id: str, parent: QWidget | None = None, *, in_steps: bool = False
    ) -> None:
        self._context = context
        self._draft_id = draft_id
        self._advance_to: DraftStep | None = None
        self._opened = False
        super().__init__(parent, in_steps=in_steps)

    def _build(self) -> Iterator[None]:
        self.session = DraftSession(self._context, self._draft_id, self)
        self.head = AssistantHead(self._context.theme, self.session)
        self.steps = StepBar()
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 16, 28, 16)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self.head)
        layout.addWidget(self.steps)
        layout.addWidget(separator())
        layout.addWidget(self._stack, 1)
        yield
        self.pages: dict[DraftStep, StepPage] = {}
        for kind in _STEP_PAGES:
            self.pages[kind.step] = page = kind(self._context, self.session)
            yield
            self._stack.addWidget(page)
            page.next_changed.connect(self._show_footer)
            page.next_requested.connect(self.go_next)
            page.step_requested.connect(self.show_step)
            page.navigation_requested.connect(self.navigation_requested)
            yield
        layout.addLayout(self._build_footer())
        self._connect()
        self._add_keys()
        self.session.reload()

    @property
    def current(self) -> StepPage:
        """The step that is showing."""
        page = self._stack.currentWidget()
        if not isinstance(page, StepPage):
            raise TypeError("the assistant holds steps only")
        return page

    @Slot(object)
    def show_step(self, step: DraftStep) -> None:
        """Show a step, if it can be shown."""
        snapshot = self.session.snapshot
        if snapshot is None or blocked(snapshot, step):
            return
        self._advance_to = None
        page = self.pages[step]
        if page is not self.current:
            self._stack.setCurrentWidget(page)
            page.show_snapshot(snapshot)
        page.focus_first()
        self._show_bar(snapshot)
        self._show_footer()

    @Slot()
    def go_next(self) -> None:
        """Do what the Next button says."""
        page = self.current
        if self.session.snapshot is None or page.next_block():
            return
        if page.step is DraftStep.LABELS:
            self.closed.emit()
            return
        page.go_next()
        self._advance_to = STEPS[STEPS.index(page.step) + 1]
        if not self.session.is_saving:
            self.show_step(self._advance_to)

    @Slot()
    def go_back(self) -> None:
        """Show the step before this one; from the first one, the list."""
        number = STEPS.index(self.current.step)
        if number:
            self.show_step(STEPS[number - 1])
        else:
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.session.flush()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.session.shown.connect(self._on_shown)
        self.session.failed.connect(self._on_failed)
        self.session.gone.connect(self.closed)
        self.head.left.connect(self.closed)
        self.head.duplicate_requested.connect(self.duplicate_requested)
        self.head.delete_requested.connect(self.delete_requested)
        self.steps.chosen.connect(self.show_step)

    def _build_footer(self) -> QHBoxLayout:
        self._reason = text_label("", "muted", wrap=True)
        self.back = QPushButton(self.tr("Bac&k"))
        self.back.clicked.connect(self.go_back)
        self.next = QPushButton()
        set_role(self.next, "primary")
        self.next.clicked.connect(self.go_next)
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self._reason, 1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        for sequences, words, slot in (
            (["Ctrl+Return", "Ctrl+Enter", "Alt+Right"], self.tr("New shipment: next step"), self.go_next),
            (["Alt+Left"], self.tr("New shipment: step before"), self.go_back),
            (QKeySequence.keyBindings(keys.Undo), self.tr("New shipment: undo"), self.head.undo),
            (QKeySequence.keyBindings(keys.Redo), self.tr("New shipment: redo"), self.head.redo),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(sequence) for sequence in sequences])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(words)
            shortcut.activated.connect(slot)

    @Slot(object)
    def _on_shown(self, snapshot: Snapshot) -> None:
        if not self._opened:
            self._opened = True
            self._stack.setCurrentWidget(self.pages[furthest(snapshot.view)])
            self.current.show_snapshot(snapshot)
            self.current.focus_first()
        elif blocked(snapshot, self.current.step):
            self._stack.setCurrentWidget(self.pages[furthest(snapshot.view)])
        self.current.show_snapshot(snapshot)
        self.head.show_snapshot(snapshot)
        if self._advance_to is not None and not blocked(snapshot, self._advance_to):
            self.show_step(self._advance_to)
        self._show_bar(snapshot)
        self._show_footer()

    def _show_bar(self, snapshot: Snapshot) -> None:
        blocks = {step: blocked(snapshot, step) for step in STEPS}
        self.steps.show_steps(self.current.step, blocks, furthest(snapshot.view))

    @Slot()
    def _show_footer(self) -> None:
        page = self.current
        block = page.next_block() if self.session.snapshot is not None else self.tr("Reading the shipment…")
        self.next.setText(page.next_text())
        self.next.setEnabled(not block)
        self.next.setToolTip(block or QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self._reason.setText(block)
        self.back.setVisible(page.step is not DraftStep.ITEMS)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._advance_to = None
        if not isinstance(error, DraftError) or not (error.faults or error.field == "ship_from"):
            self._context.messages.show_error(error)
            return
        if error.field == "ship_from":  # what is missing is said there, at each field
            words = f"{error_text(error)} {advice_text(error)}"
            self._context.messages.show_warning(words, self.tr("Open Settings"), self._open_ship_from)
            return
        words = "\n".join(
            (error_text(error), *(phrase_text(fault.words) for fault in error.faults[:6]), advice_text(error))
        )
        self._context.messages.show_warning(words)

    def _open_ship_from(self) -> None:
        self.navigation_requested.emit("settings", {"section": "ship_from"})
