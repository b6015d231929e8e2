"""What the syncs of this run brought, and what went wrong in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.errors import FbaClientError
from fba_client.ui.i18n import error_text
from fba_client.ui.sync_history import PastSync
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import set_role, text_label
from fba_client.ui.widgets.section import Section
from fba_client.ui.words import sync_step_name


class HistoryPanel(Section):
    """The newest sync first."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SyncCentre", "Syncs since the window opened"), parent=parent)
        self._clock = clock

    def show_past(self, past: tuple[PastSync, ...]) -> None:
        """Show the syncs that ended."""
        self.set_rows([self._line(sync) for sync in past], self.tr("None yet."))

    def _line(self, sync: PastSync) -> QWidget:
        line = QFrame()
        set_role(line, "entry")
        column = QVBoxLayout(line)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(text_label(self._headline(sync), "strong"))
        texts.addWidget(AgeLabel(sync.ended_at, template="{0}", clock=self._clock))
        head.addLayout(texts, 1)
        head.addWidget(self._state(sync))
        column.addLayout(head)
        for words in self._troubles(sync):
            column.addWidget(text_label(words, "error", wrap=True, selectable=True))
        line.setAccessibleName(self._headline(sync))
        return line

    def _headline(self, sync: PastSync) -> str:
        seconds = QLocale().toString(sync.seconds, "f", 1)
        return self.tr("%Ln row(s) in {0} s", "", sync.rows).format(seconds)

    def _state(self, sync: PastSync) -> Pill:
        if sync.is_offline:
            return Pill(self.tr("Offline"), "warning")
        if sync.errors:
            return Pill(self.tr("Incomplete"), "bad")
        return Pill(self.tr("Cancelled"), "neutral") if sync.cancelled else Pill(self.tr("Done"), "good")

    def _troubles(self, sync: PastSync) -> list[str]:
        troubles = [(sync_step_name(r.step), r.error) for r in sync.results if r.error is not None]
        if sync.failure is not None:
            troubles.insert(0, (self.tr("Connection"), sync.failure))
        return [
            f"{name}: {error_text(error) if isinstance(error, FbaClientError) else type(error).__name__}"
            for name, error in troubles
        ]
