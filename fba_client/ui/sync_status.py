"""The state of the sync in a few words: what runs, how far it is, when it last came through, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.errors import BackendUnreachable, FbaClientError
from fba_client.settings import ConnectionSettings
from fba_client.sync.events import SyncProgress, SyncSummary
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.sync_thread import SyncThread
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label
from fba_client.ui.words import sync_detail, sync_step_name


class SyncStatus(QFrame):
    """A small card at the foot of the navigation, with one button: sync now, or cancel while one runs."""

    details_requested = Signal()

    def __init__(self, sync: SyncThread, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sync = sync
        self._theme = theme
        set_role(self, "status")
        self.connection = Pill()
        self._headline = text_label("", "strong", wrap=True)
        self._detail = text_label("", "small", wrap=True)
        self._age = AgeLabel(template=self.tr("Last synced {0}"), never=self.tr("Never synced"), clock=clock)
        self._age.setWordWrap(True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the sync"))
        self.button = QToolButton()
        self.button.setIconSize(QSize(18, 18))
        self.button.clicked.connect(self._on_button)
        self._lay_out()
        self._say("", "", "neutral")
        sync.running_changed.connect(self._on_running)
        sync.progressed.connect(self.show_progress)
        sync.sync_finished.connect(self.show_summary)
        sync.failed.connect(self.show_failure)
        self._on_running(sync.is_running)

    def set_last_synced(self, iso: str) -> None:
        """When the backend last answered; '' for never."""
        self._age.set_as_of(iso)

    def show_connection(self, connection: ConnectionSettings, *, is_test_server: bool = False) -> None:
        """Say which backend this window works with; a test server is one in the place of the embedded one."""
        names = {
            "sandbox": (self.tr("Sandbox"), "info", self.tr("The embedded marketplace: nothing leaves this computer.")),
            "direct": (self.tr("Live account"), "good", self.tr("Your own selling account.")),
            "gateway": (self.tr("Gateway"), "good", self.tr("Your account, by way of a gateway service.")),
        }
        text, tone, explanation = names[connection.kind]
        if is_test_server:
            text, explanation = self.tr("Test server"), self.tr("A server of your choice that speaks the protocol.")
        self.connection.show_state(text, tone)
        self.connection.setToolTip(explanation)

    @property
    def words(self) -> str:
        """All that it says, for tests and for reading out."""
        shown = (self._headline, self._detail, self._age)
        return "\n".join(label.text() for label in shown if not label.isHidden() and label.text())

    @Slot(object)
    def show_progress(self, progress: SyncProgress) -> None:
        """Say which step runs and how far it is."""
        if not self._sync.is_running:
            return
        self._detail.setText(" · ".join(filter(None, (sync_step_name(progress.step), sync_detail(progress.detail)))))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(min(progress.done, progress.total))

    @Slot(object)
    def show_summary(self, summary: SyncSummary) -> None:
        """Say how it ended, when that is not simply well."""
        if summary.errors:
            self.show_failure(summary.errors[0])
        elif summary.cancelled:
            self._say(self.tr("Sync cancelled"), self.tr("What had arrived was kept."), "neutral")
        else:
            self._say("", "", "neutral")

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Say why the sync did not come through."""
        if not isinstance(error, FbaClientError):
            self._say(self.tr("Sync incomplete"), self.tr("The program made a mistake."), "bad")
            return
        if isinstance(error, BackendUnreachable):
            self._say(self.tr("Offline"), error_text(error), "warning")
        else:
            self._say(self.tr("Sync incomplete"), error_text(error), "bad")
        self._detail.setToolTip(f"{error_text(error)}\n{advice_text(error)}".strip())

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._age.setVisible(not running)
        if running:
            self._bar.setRange(0, 0)
            self._say(self.tr("Syncing…"), self.tr("Connecting"), "neutral")
        self.button.setIcon(self._theme.icon("close" if running else "retry"))
        self.button.setAccessibleName(self.tr("Cancel the sync") if running else self.tr("Sync now"))
        self.button.setToolTip(self.tr("Cancel the sync") if running else self.tr("Sync now (F5)"))

    @Slot()
    def _on_button(self) -> None:
        if self._sync.is_running:
            self._sync.cancel()
            self._detail.setText(self.tr("Stopping…"))
        else:
            self._sync.start_sync()

    def _say(self, headline: str, detail: str, tone: str) -> None:
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        self._detail.setText(detail if len(detail) <= 90 else detail[:88] + "…")
        self._detail.setToolTip(detail)
        self._detail.setVisible(bool(detail))
        set_style_property(self._headline, "ink", tone)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self._headline, self._detail, self._age):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.connection)
        row.addStretch()
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 6, 10)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(texts)
        column.addWidget(self._bar)
