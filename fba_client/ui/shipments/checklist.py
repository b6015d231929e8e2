"""What the assistant has asked of the backend, as a live checklist; what was refused comes with ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.phrases import sentence
from fba_client.queries.draft_facts import OutboxStep
from fba_client.store.outbox_entry import EntryState
from fba_client.ui.i18n import format_when, phrase_text
from fba_client.ui.shipments.words import entry_text
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import card, set_role, set_style_property, text_label
from fba_client.ui.words import ENTRY_TONES, action_text

_ICONS = {
    EntryState.QUEUED: ("clock", "muted"),
    EntryState.SENDING: ("upload", "info"),
    EntryState.ACCEPTED: ("play", "info"),
    EntryState.VERIFIED: ("check-circle", "good"),
    EntryState.REJECTED: ("error", "bad"),
    EntryState.UNKNOWN: ("help", "warning"),
    EntryState.DISCARDED: ("minus", "muted"),
}
_ICON = 18


class ChecklistRow(QWidget):
    """One thing that was asked, and where it stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = EntryState.QUEUED
        self._icon = QLabel()
        self._icon.setFixedWidth(_ICON + 2)
        self._words = text_label("")
        self._pill = Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._pill)
        theme.changed.connect(self._draw)

    def show_entry(self, entry: OutboxStep) -> None:
        """Show where ``entry`` stands."""
        self._state = entry.state
        self._words.setText(action_text(entry.action))
        state = entry_text(entry)
        self._pill.show_state(state, ENTRY_TONES[entry.state])
        self.setAccessibleName(f"{action_text(entry.action)}: {state}")
        self._draw()

    @Slot()
    def _draw(self) -> None:
        name, tone = _ICONS[self._state]
        self._icon.setPixmap(self._theme.pixmap(name, _ICON, tone, ratio=self.devicePixelRatio()))


class ProblemCard(QFrame):
    """Why the work stopped, in plain words, and what can be done about it."""

    retry_requested = Signal(str)
    edit_requested = Signal(str)
    settle_requested = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._entry_id = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        self._title = text_label("", "strong", wrap=True)
        self._message = text_label("", wrap=True, selectable=True)
        self._details = text_label("", "small", wrap=True, selectable=True)
        self._advice = text_label("", wrap=True)
        for label in (self._title, self._message, self._details, self._advice):
            layout.addWidget(label)
        self._retry = self._button(self.tr("Try &again"), self._on_retry)
        self._edit = self._button(self.tr("&Go back and change it"), self._on_edit)
        self._happened = self._button(self.tr("It &was done"), self._on_happened)
        self._did_not = self._button(self.tr("It was &not done: send it again"), self._on_did_not)
        buttons = QHBoxLayout()
        for button in (self._retry, self._edit, self._happened, self._did_not):
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addLayout(buttons)

    def show_entry(self, entry: OutboxStep | None) -> None:
        """Show what is wrong with ``entry``; hidden for None."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        self._entry_id = entry.entry_id
        refused = entry.state is EntryState.REJECTED
        set_style_property(self, "tone", "bad" if refused else "warning")
        title = self.tr("Refused: {0}") if refused else self.tr("The answer was lost: {0}")
        self._title.setText(title.format(action_text(entry.action)))
        self._message.setText(phrase_text(sentence(entry.message)))
        self._message.setVisible(bool(entry.message))
        self._details.setText("\n".join(str(problem) for problem in entry.problems))
        self._details.setVisible(bool(entry.problems))
        self._advice.setText(phrase_text(sentence(entry.advice)) or self._usual_advice(refused=refused))
        for button in (self._retry, self._edit):
            button.setVisible(refused)
        for button in (self._happened, self._did_not):
            button.setVisible(not refused)

    def _usual_advice(self, *, refused: bool) -> str:
        if refused:
            return self.tr(
                "Try again if this may pass by itself; otherwise go back, change what was refused, and ask anew."
            )
        return self.tr("FBA Client reads back what happened by itself in a moment. If you know better, say so.")

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_retry(self) -> None:
        self.retry_requested.emit(self._entry_id)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self._entry_id)

    @Slot()
    def _on_happened(self) -> None:
        self.settle_requested.emit(self._entry_id, True)

    @Slot()
    def _on_did_not(self) -> None:
        self.settle_requested.emit(self._entry_id, False)


class Checklist(QWidget):
    """All that one step asked, in order; ``problem`` shows below the entry that stopped it."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._rows: list[ChecklistRow] = []
        self._head = text_label("", "heading", wrap=True)
        self._words = text_label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.problem = ProblemCard()
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(18, 16, 18, 16)
        inner.setSpacing(Theme.SPACE_S)
        for widget in (self._head, self._words, self._bar):
            inner.addWidget(widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inner.addLayout(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_M)
        layout.addWidget(self.problem)
        layout.addWidget(frame)
        layout.addStretch()

    def show_entries(self, entries: Sequence[OutboxStep], title: str) -> None:
        """Show where each of ``entries`` stands, under ``title``."""
        while len(self._rows) < len(entries):
            row = ChecklistRow(self._theme)
            self._rows.append(row)
            self._list.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(entries))
            if number < len(entries):
                row.show_entry(entries[number])
        done = sum(entry.state is EntryState.VERIFIED for entry in entries)
        self._bar.setRange(0, max(1, len(entries)))
        self._bar.setValue(done)
        self._head.setText(title)
        self._words.setText(self._summary(entries, done))
        self.problem.show_entry(_stuck(entries))

    def _summary(self, entries: Sequence[OutboxStep], done: int) -> str:
        if _stuck(entries) is not None:
            return self.tr("Stopped after {0} of {1}. What comes behind waits.").format(done, len(entries))
        waiting = next((entry for entry in entries if entry.state is not EntryState.VERIFIED), None)
        if waiting is None:
            return self.tr("All done.")
        if waiting.state is EntryState.QUEUED:
            return self.tr("Saved and queued; it goes out when the connection is there. You can leave this page.")
        when = format_when(waiting.updated_at, self._clock.now())
        return self.tr(
            "{0} of {1} done; asked {2}. This takes a minute, sometimes twenty. You can leave this page."
        ).format(done, len(entries), when)


def _stuck(entries: Sequence[OutboxStep]) -> OutboxStep | None:
    stuck = (EntryState.REJECTED, EntryState.UNKNOWN)
    return next((entry for entry in entries if entry.state in stuck), None)
