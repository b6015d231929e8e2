"""One entry of the outbox: what it does, where it stands, why it is stuck, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.queries.outbox import OutboxRow
from fba_client.store.outbox_entry import EntryState
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_moment, format_when
from fba_client.ui.sync_centre.words import details_text, problem_lines, waiting_words
from fba_client.ui.widgets.elided import ElidedLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import set_role, text_label
from fba_client.ui.words import ENTRY_TONES, action_text, entry_state_name


class EntryCard(QFrame):
    """Signals carry the row; the page asks back where something is given up for good."""

    edit_requested = Signal(object)
    retry_requested = Signal(object)
    discard_requested = Signal(object)
    settled = Signal(object, bool)  # row, whether it had happened

    def __init__(self, row: OutboxRow, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._context = context
        self.buttons: dict[str, QPushButton] = {}
        set_role(self, "entry")
        self.setAccessibleName(f"{action_text(row.action)}, {row.draft_name}, {entry_state_name(row.state)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(self._head())
        for line in problem_lines(row):
            column.addWidget(text_label(line.text, line.role, wrap=True, selectable=True))
        actions = self._actions()
        if actions:
            column.addSpacing(4)
            column.addLayout(self._button_row(actions))

    def _head(self) -> QHBoxLayout:
        row = self.row
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(ElidedLabel(action_text(row.action), "strong"))
        age = format_when(row.settled_at or row.sent_at or row.created_at, self._context.desk.clock.now())
        meta = ElidedLabel(" · ".join(filter(None, (row.draft_name, age, waiting_words(row)))), "small")
        meta.setToolTip(format_moment(row.created_at))
        texts.addWidget(meta)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(texts, 1)
        head.addWidget(Pill(entry_state_name(row.state), ENTRY_TONES[row.state]))
        return head

    def _actions(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """Name, words, role and deed of each button that this state allows."""
        row = self.row
        edit = ("edit", self.tr("Edit shipment"), "primary", lambda: self.edit_requested.emit(row))
        retry = ("retry", self.tr("Send again"), "", lambda: self.retry_requested.emit(row))
        discard = ("discard", self.tr("Give up…"), "danger", lambda: self.discard_requested.emit(row))
        copy = ("copy", self.tr("Copy details"), "", self._copy)
        happened = ("happened", self.tr("It was carried out"), "", lambda: self.settled.emit(row, True))
        missed = ("missed", self.tr("It was not"), "", lambda: self.settled.emit(row, False))
        match row.state:
            case EntryState.REJECTED:
                return [*([edit] if row.draft_id else []), retry, discard, copy]
            case EntryState.UNKNOWN:
                return [happened, missed, copy]
            case EntryState.QUEUED if not row.held_by_earlier:
                return [discard]
            case EntryState.SENDING | EntryState.ACCEPTED:
                return [copy]
            case _:
                return []

    def _button_row(self, actions: list[tuple[str, str, str, Callable[[], None]]]) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(8)
        for name, words, role, deed in actions:
            button = QPushButton(words)
            button.setAccessibleName(f"{words}: {action_text(self.row.action)}, {self.row.draft_name}")
            if role:
                set_role(button, role)
            button.clicked.connect(lambda _checked, deed=deed: deed())
            self.buttons[name] = button
            layout.addWidget(button)
        layout.addStretch()
        return layout

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(details_text(self.row))
        self._context.messages.show_info(self.tr("The details are on the clipboard."))
