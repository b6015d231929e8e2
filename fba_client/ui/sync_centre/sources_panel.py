"""Where the figures come from: each source with its age and its error, and what was held back from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.queries.sources import HeldBackPull, SourceRow
from fba_client.ui.i18n import format_count, format_day, phrase_text
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import set_role, text_label
from fba_client.ui.widgets.section import Section
from fba_client.ui.words import source_name


class SourcesPanel(Section):
    """Asks the page to take in or to leave what was held back."""

    accept_requested = Signal(object)  # HeldBackPull
    keep_requested = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SyncCentre", "Where the figures come from"), parent=parent)
        self._clock = clock

    def show_sources(self, rows: tuple[SourceRow, ...]) -> None:
        """Show the sources as they are now."""
        self.set_rows([self._source(row) for row in rows], self.tr("Nothing was fetched yet. Sync to begin."))

    def _source(self, row: SourceRow) -> QWidget:
        line = QFrame()
        set_role(line, "entry")
        line.setAccessibleName(source_name(row.name))
        column = QVBoxLayout(line)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(text_label(source_name(row.name), "strong"))
        age = AgeLabel(row.fetched_at, template=self._template(row), never=self.tr("never fetched"), clock=self._clock)
        texts.addWidget(age)
        head.addLayout(texts, 1)
        head.addWidget(self._state(row))
        column.addLayout(head)
        if row.error:
            column.addWidget(text_label(phrase_text(row.error), "error", wrap=True, selectable=True))
        if row.held_back is not None:
            self._add_held_back(column, row.held_back)
        return line

    def _template(self, row: SourceRow) -> str:
        rows = self.tr("%Ln row(s)", "", row.rows)
        is_day = len(row.as_of) == len("2026-01-31")
        stand = self.tr("up to {0}").format(format_day(row.as_of)) + " · " if is_day else ""
        return f"{rows} · {stand}" + self.tr("fetched {0}")

    def _state(self, row: SourceRow) -> Pill:
        if row.held_back is not None:
            return Pill(self.tr("Held back"), "warning")
        if row.error:
            return Pill(self.tr("Failed"), "bad")
        return Pill(self.tr("Up to date"), "good") if row.fetched_at else Pill(self.tr("Never"), "neutral")

    def _add_held_back(self, column: QVBoxLayout, held: HeldBackPull) -> None:
        words = self.tr(
            "The backend answered with {0} rows where {1} are kept here. That may be a fault at the backend, so "
            "nothing was replaced."
        ).format(format_count(held.rows_after), format_count(held.rows_before))
        column.addWidget(text_label(words, "", wrap=True))
        keep = QPushButton(self.tr("Keep what is here"))
        accept = QPushButton(self.tr("The backend is right…"))
        set_role(accept, "danger")
        for button in (keep, accept):
            button.setAccessibleName(f"{button.text()} {source_name(held.source)}")
        keep.clicked.connect(lambda: self.keep_requested.emit(held))
        accept.clicked.connect(lambda: self.accept_requested.emit(held))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(keep)
        row.addWidget(accept)
        row.addStretch()
        column.addLayout(row)
